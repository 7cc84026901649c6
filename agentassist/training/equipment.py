"""What a practice call needs, read from the files that ship; takes a second or two."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from agentassist.content.plain import plain_data
from agentassist.content.resources import promise_tables, resources
from agentassist.core.scenario import Act
from agentassist.phrasing.linter import Linter
from agentassist.promising.finder import PromiseFinder
from agentassist.training.act_book import ActBook, read_act_book
from agentassist.training.caller import Callers
from agentassist.training.hearing_acts import ActFinder, Hear
from agentassist.training.lines import Lines, read_lines

A_MONDAY = datetime(2026, 6, 8, 10, 0)
"""A line is a promise on any day or on none; with one day for all it is heard the same in every run."""

_FAULTS = {"refusal": Act.REFUSE, "blame": Act.BLAME, "robotic": Act.SCRIPT_READ}
"""Acts that the phrasing rules of a category hear."""
_FEWEST_READ = 4
"""Fewer words nobody reads from a script; they are only curt."""


def act_books(folder: Path) -> tuple[ActBook, ...]:
    """Return the frames of every language in ``folder``."""
    return tuple(read_act_book(_plain(path)) for path in sorted(folder.glob("*.yaml")))


def usual_lines(folder: Path) -> tuple[Lines, ...]:
    """Return what callers usually say, of every language in ``folder``."""
    return tuple(read_lines(_plain(path)) for path in sorted(folder.glob("*.yaml")))


def act_finder(linter: Linter) -> ActFinder:
    """Return what hears acts: by the frames that ship, by promises with a time, and by phrasing rules."""
    return ActFinder(act_books(resources() / "training" / "acts"), (_promises(), _faults(linter)))


def callers(linter: Linter) -> Callers:
    """Return who plays any scenario; ``linter`` hears refusals and blame in its languages."""
    return Callers(act_finder(linter), usual_lines(resources() / "training" / "lines"))


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
