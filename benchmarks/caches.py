"""Big caches, made once and kept for the next run; every measurement works on a copy."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from platformdirs import user_cache_path

from agentassist import clock
from agentassist.core.fingerprint import fingerprint
from agentassist.core.preferences import LANGUAGES
from agentassist.desk.rulebooks import Cabinet
from agentassist.folders import Folders
from agentassist.opening import House, sample_house
from benchmarks import articles, big_cache
from benchmarks.scale import Scale

HOME_VARIABLE = "AGENTASSIST_BENCH_HOME"
"""Names another folder for the big caches."""
KEY = bytes(range(32))
"""The key of every cache that is not the sample company's or behind a keyring."""


def home() -> Path:
    """Return the folder that keeps them."""
    named = os.environ.get(HOME_VARIABLE)
    return Path(named) if named else user_cache_path("agentassist-benchmarks")


def kept(name: str, make: Callable[[Path], None]) -> Path:
    """Return the folder ``name``, made anew where the code that makes it has changed since."""
    place = home() / f"{name}-{_fingerprint()}"
    if not place.exists():
        for old in home().glob(f"{name.partition('-')[0]}-*"):
            shutil.rmtree(old)
        part = home() / f"{name}.part"
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(parents=True)
        make(part)
        part.replace(place)
    return place


@contextmanager
def big_house(scale: Scale) -> Iterator[House]:
    """Give a copy of a company with as many contacts and past interactions as ``scale`` says."""
    size = {"contacts": scale.contacts, "interactions": scale.past}
    name = f"big-{scale.contacts}-{scale.past}"
    with _copy(kept(name, lambda place: big_cache.make(place / "cache.db", KEY, **size))) as folder:
        yield House(Folders(folder, folder, sample=False), KEY)


@contextmanager
def sample_with_articles(scale: Scale) -> Iterator[House]:
    """Give a copy of the sample company with as many more articles as ``scale`` says."""
    with _copy(sample_place(scale)) as folder:
        yield sample_house(Folders(folder, folder, sample=True))


def sample_place(scale: Scale) -> Path:
    """Return the folder of the sample company with more articles."""

    def make(place: Path) -> None:
        house = sample_house(Folders(place, place, sample=True))
        tools = house.open_tools()
        # What a first start compiles is kept in the cache; it is not what a day's work costs.
        kept = tools.store.compiled
        rules = house.rule_books(Cabinet(kept.get, kept.newest, kept.keep))
        compiled = (tools.firm, *(rules.given(language) for language in LANGUAGES))
        assert len(compiled) == 1 + len(LANGUAGES)
        tools.store.close()
        big_cache.add_articles(house.folders.cache, house.key, articles.articles(scale.articles))

    # Its history ends on the day it was made; on a later one the first start would move all of it.
    return kept(f"sample-{scale.articles}-{clock.read().iso_date}", make)


@contextmanager
def _copy(folder: Path) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="run-", dir=home()) as place:
        shutil.copytree(folder, place, dirs_exist_ok=True)
        yield Path(place)


def _fingerprint() -> str:
    """Return what changes when the makers of caches or their tables change."""
    root = Path(__file__).parents[1]
    makers = [Path(__file__), Path(big_cache.__file__), Path(articles.__file__)]
    makers += sorted((root / "agentassist" / "storage").glob("*.py"))
    makers += sorted((root / "resources").rglob("*.yaml"))
    return fingerprint(*(path.read_bytes() for path in makers))
