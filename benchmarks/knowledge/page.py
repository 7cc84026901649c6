"""An article as every engine gets it, and what an engine answers."""

import gzip
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class Page:
    """One article; what it lacks is empty."""

    id: str
    lang: str
    title: str
    keywords: str
    body: str


@dataclass(frozen=True, slots=True)
class Found:
    """What an engine answers to one text."""

    ids: tuple[str, ...]
    """Best first."""
    sure: float | None = None
    """How sure the first is, on the engine's own scale; None where the engine does not tell."""


class Engine(Protocol):
    """Built from all pages at once: ``ENGINE(pages)``."""

    def search(self, text: str, limit: int) -> Found:
        """Return the best ``limit`` pages for what has been typed so far."""


def rows(path: Path) -> Iterator[Mapping[str, Any]]:
    """Yield the JSON lines of a file, packed or not; a file that is not there has none."""
    if path.exists():
        opened = gzip.open if path.suffix == ".gz" else open
        with opened(path, "rt", encoding="utf-8") as lines:
            yield from map(json.loads, lines)


def pages(path: Path) -> Iterator[Page]:
    """Yield the pages of a file."""
    for row in rows(path):
        yield Page(row["id"], row["lang"], row["title"], row.get("keywords", ""), row["body"])


def write(path: Path, shelf: Iterable[Page]) -> None:
    """Write what ``pages`` reads."""
    lines = (json.dumps(asdict(page), ensure_ascii=False) for page in shelf)
    path.write_text("\n".join(lines), encoding="utf-8")


class EngineClass(Protocol):
    """What a file of an engine calls ``ENGINE``."""

    def __call__(self, pages: Sequence[Page]) -> Engine:
        """Build it."""
