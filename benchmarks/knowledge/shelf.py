"""The articles and the questions: other people's, read from a folder beside the repository, never copied.

A set is a folder with ``docs.jsonl``, ``queries.jsonl`` and perhaps ``oos.jsonl``, lines that no article
answers; ``pool-*`` holds articles nobody asks for. All sets of a language together are one shelf.
"""

import os
import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, count, islice
from pathlib import Path

from benchmarks.figure import NotHereError
from benchmarks.knowledge.page import Page, pages, rows
from benchmarks.watched import ROOT

VARIABLE = "AGENTASSIST_SEARCH_DATA"
"""Names another folder of sets."""
ROMANISED = "-Latn"
"""Ends the language of a question typed in Latin letters."""
_STRANGERS = 400
"""So many lines without an answer are asked, and as many with one."""


@dataclass(frozen=True, slots=True)
class Question:
    """What somebody asked, and where the answer stands."""

    group: str
    """Set and kind; each counts alike, however many questions it has."""
    lang: str
    text: str
    slipped: str
    """The same, mistyped."""
    right: frozenset[str]

    @property
    def half(self) -> str:
        """As far as a rep has come while the caller still speaks."""
        return self.text[: max(3, int(len(self.text) * 0.6))]

    @property
    def romanised(self) -> bool:
        """Whether another script is written in Latin letters."""
        return self.lang.endswith(ROMANISED)


@dataclass(frozen=True, slots=True)
class Outside:
    """Lines of one set that its articles answer, and lines that no article answers."""

    inside: tuple[str, ...]
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shelf:
    """One language's articles, and everything asked of them."""

    lang: str
    pages: tuple[Page, ...]
    questions: tuple[Question, ...]
    outside: tuple[Outside, ...] = ()

    @property
    def name(self) -> str:
        """As the figures call it."""
        return f"{self.lang}, {len(self.pages):,} articles"


def folder() -> Path:
    """Return the folder of the sets.

    Raises:
        NotHereError: There is none.
    """
    named = os.environ.get(VARIABLE)
    root = Path(named) if named else ROOT.parent / "shared" / "data" / "search"
    place = root / "dev" if (root / "dev").is_dir() else root
    if not any(place.glob("*/docs.jsonl")):
        raise NotHereError(f"there are no search sets in {root}; {VARIABLE} names the folder that has them")
    return place


def shelf(lang: str, questions: int, size: int = 0) -> Shelf:
    """Return a language's shelf with so many questions of each kind, the same ones each time.

    Args:
        lang: The language of the articles.
        questions: Of each kind, at most.
        size: Grows the shelf to so many articles; 0 leaves it as it is.

    Raises:
        NotHereError: There is no set in that language.
    """
    sets = [place for place in _sets() if _lang(place) == lang]
    if not sets:
        raise NotHereError(f"there are no search sets for {lang} in {folder()}")
    own = {page.id: page for place in sets for page in pages(place / "docs.jsonl")}
    grown = tuple(islice(_growing(lang, own), max(size, len(own))))
    asked = tuple(chain.from_iterable(_questions(place, questions) for place in sets))
    outside = tuple(chain.from_iterable(map(_outside, sets)))
    return Shelf(lang, grown, asked, outside)


def _sets() -> list[Path]:
    """Return the folders with questions."""
    return sorted(path.parent for path in folder().glob("*/queries.jsonl"))


def _lang(place: Path) -> str:
    return next(pages(place / "docs.jsonl")).lang


def _questions(place: Path, most: int) -> Iterator[Question]:
    kinds: dict[str, list[Question]] = defaultdict(list)
    for row in rows(place / "queries.jsonl"):
        group = f"{place.name}:{row['kind']}"
        kinds[group].append(Question(group, row["lang"], row["text"], row["typo"], frozenset(row["rel"])))
    for _, kind in sorted(kinds.items()):
        random.Random(3).shuffle(kind)
        yield from kind[:most]


def _outside(place: Path) -> Iterator[Outside]:
    lines = tuple(row["text"] for row in rows(place / "oos.jsonl"))[:_STRANGERS]
    if lines:
        yield Outside(tuple(row["text"] for row in rows(place / "queries.jsonl"))[:_STRANGERS], lines)


def _growing(lang: str, own: dict[str, Page]) -> Iterator[Page]:
    """Yield the shelf's own pages, then those nobody asks for, without end if there are any."""
    yield from own.values()
    pools = sorted(folder().glob("pool-*"), key=lambda place: (place.name != f"pool-{lang}", place.name))
    foreign = [place for place in _sets() if _lang(place) != lang]
    read = (page for place in (*pools, *foreign) for page in _read(place))
    extra = {page.id: page for page in read if page.id not in own}
    yield from extra.values()
    yield from _paired([page for page in extra.values() if page.title])


def _read(place: Path) -> Iterator[Page]:
    for name in ("docs.jsonl", "docs.jsonl.gz"):
        yield from pages(place / name)


def _paired(base: list[Page]) -> Iterator[Page]:
    """Yield new pages of halves of known ones: real sentences that stood apart."""
    for number in count() if base else ():
        one, other = base[number % len(base)], base[(number * 7919 + 13) % len(base)]
        body = f"{one.body[:400]} {other.body[-400:]}"
        yield Page(f"paired-{number}", one.lang, f"{other.title} {one.title[:20]}", "", body)
