"""Scenarios that are being written and not saved, a file each."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from agentassist.content.fault import FaultsError
from agentassist.content.scenario_text import form_of
from agentassist.content.strict_yaml import read, text_of
from agentassist.content.whole_files import PRIVATE, write_deep
from agentassist.core.writing import DraftRow
from agentassist.text.cards import hold_back, hold_halves

FOLDER = "drafts"
AROUND = 500
"""So many characters on each side of the caret can belong to a number that is still growing."""


class ScenarioDrafts:
    """What is typed, safe after each pause; none of it can be practised.

    Args:
        own: The folder of the scenarios that a trainer wrote or brought; it may be missing.
    """

    def __init__(self, own: Path) -> None:
        self._own = own
        self._folder = own / FOLDER

    def rows(self) -> tuple[DraftRow, ...]:
        """Return what is not finished, the newest first."""
        newest = sorted(self.paths(), key=lambda path: -path.stat().st_mtime_ns)
        return tuple(self._row(path) for path in newest)

    def paths(self) -> Iterable[Path]:
        """Return the files of all that is not finished, in no order."""
        return self._folder.glob("*.yaml") if self._folder.is_dir() else ()

    def text(self, writing_id: str) -> str | None:
        """Return a draft; None where there is none.

        Raises:
            ContentError: It is there and cannot be read.
        """
        path = self.path(writing_id)
        return text_of(path, path.name) if path.is_file() else None

    def own(self, writing_id: str) -> str:
        """Return the scenario that a draft changes; empty for a new one."""
        return writing_id if (self._own / f"{writing_id}.yaml").is_file() else ""

    def keep(self, writing_id: str, text: str, caret: int | None = None) -> Path:
        """Write a draft, whole or not at all, but for digits that may become a payment card at ``caret``.

        Raises:
            ContentError: The disk refuses.
        """
        path = self.path(writing_id)
        safe = hold_halves(text) if caret is None else settled(text, caret)
        write_deep(path, safe.encode("utf-8"), PRIVATE)
        return path

    def path(self, writing_id: str) -> Path:
        """Return where a draft is or would be."""
        return self._folder / f"{writing_id}.yaml"

    def _row(self, path: Path) -> DraftRow:
        return DraftRow(path.stem, "".join(_titles(path))[:200], self.own(path.stem))


def settled(text: str, caret: int) -> str:
    """Return a text without cards, nor digits that are still growing; only those beside the caret can."""
    start, end = max(0, caret - AROUND), caret + AROUND
    return hold_halves(text[:start]) + hold_back(text[start:end], caret - start) + hold_halves(text[end:])


def _titles(path: Path) -> Iterator[str]:
    """Yield what a draft is called; one that cannot be read as YAML has its first line with a title."""
    try:
        text = text_of(path, path.name)
    except FaultsError:
        return
    try:
        yield form_of(read(text, path.name)).text("title")
    except FaultsError:
        lines = (line for line in text.splitlines() if line.startswith("title:"))
        yield next(lines, "").removeprefix("title:").strip(" \"'")
