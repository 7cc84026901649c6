"""What a practice call needs, read from the files that ship; takes a second or two."""

from collections.abc import Collection, Iterable
from datetime import datetime
from pathlib import Path

from agentassist.content.plain import plain_data
from agentassist.content.resources import promise_tables, resources
from agentassist.core.scenario import Act
from agentassist.phrasing.linter import Linter
from agentassist.promising.finder import PromiseFinder
from agentassist.text.language import in_latin_letters
from agentassist.training.act_book import ActBook, read_act_book
from agentassist.training.caller import Callers
from agentassist.training.demo_phrases import DemoPhrases, read_demo_phrases
from agentassist.training.hearing_acts import ActFinder, Hear
from agentassist.training.lines import Lines, read_lines

A_MONDAY = datetime(2026, 6, 8, 10, 0)
"""A line is a promise on any day or on none; with one day for all it is heard the same in every run."""

_FAULTS = {"refusal": Act.REFUSE, "blame": Act.BLAME, "robotic": Act.SCRIPT_READ}
"""Acts that the phrasing rules of a category hear."""
_FEWEST_READ = 4
"""Fewer words nobody reads from a script; they are only curt."""


def act_books(folder: Path, *langs: str) -> tuple[ActBook, ...]:
    """Return the frames of some languages in ``folder``, or of all."""
    return tuple(map(act_book, _of(folder, langs)))


def act_book(path: Path) -> ActBook:
    """Return the frames of one file."""
    return read_act_book(_plain(path))


def usual_lines(folder: Path, *langs: str) -> tuple[Lines, ...]:
    """Return what callers usually say in some languages, of those in ``folder``, or in all."""
    return tuple(read_lines(_plain(path)) for path in _of(folder, langs))


def demo_phrases(lang: str) -> DemoPhrases:
    """Return what the three demo reps say in a language; English where they do not speak it."""
    folder = resources() / "training" / "demo"
    path = folder / f"{lang}.yaml"
    return read_demo_phrases(_plain(path if path.is_file() else folder / "en.yaml"))


def _of(folder: Path, langs: Collection[str]) -> list[Path]:
    return [path for path in sorted(folder.glob("*.yaml")) if not langs or path.stem in langs]


def act_finder(linter: Linter, *langs: str) -> ActFinder:
    """Return what hears acts: by the frames that ship, by promises with a time, and by phrasing rules."""
    return _finder(linter, act_books(_acts(), *langs))


def callers(linter: Linter, lang: str, books: Iterable[ActBook] | None = None) -> Callers:
    """Return who plays scenarios in ``lang``.

    Args:
        linter: Hears refusals, blame and scripts.
        lang: A language of the window.
        books: The frames of ``act_files``, where somebody has them at hand; None to read them.
    """
    known = map(act_book, act_files(lang)) if books is None else books
    return Callers(_finder(linter, known), usual_lines(_lines(), *spoken_with(lang)))


def act_files(lang: str) -> tuple[Path, ...]:
    """Return the files with the frames of what reps may speak to a caller."""
    return tuple(_of(_acts(), spoken_with(lang)))


def line_files(lang: str) -> tuple[Path, ...]:
    """Return the files with what callers usually say."""
    return tuple(_of(_lines(), spoken_with(lang)))


def _finder(linter: Linter, books: Iterable[ActBook]) -> ActFinder:
    return ActFinder(books, (_promises(), _faults(linter)))


def _acts() -> Path:
    return resources() / "training" / "acts"


def _lines() -> Path:
    return resources() / "training" / "lines"


def spoken_with(lang: str) -> tuple[str, ...]:
    """Return what reps may speak to a caller who speaks ``lang``: that, in any letters, or English."""
    return lang, in_latin_letters(lang), "en"


def _promises() -> Hear:
    finder = PromiseFinder(promise_tables())

    def hear(said: str, lang: str) -> Iterable[Act]:
        return (Act.PROMISE,) if any(one.due_to for one in finder.find(said, A_MONDAY, lang)) else ()

    return hear


def _faults(linter: Linter) -> Hear:
    def hear(said: str, lang: str) -> Iterable[Act]:
        found = {_FAULTS.get(one.category) for one in linter.lint(said, lang, "call")}
        if len(said.split()) < _FEWEST_READ:
            found.discard(Act.SCRIPT_READ)
        return [act for act in found if act is not None]

    return hear


def _plain(path: Path) -> object:
    return plain_data(path.read_text("utf-8"), path.name)
