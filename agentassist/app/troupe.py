"""Who plays the callers of practice calls: made ready once, and kept while the files say the same."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from agentassist.app.rules import cabinet_beside
from agentassist.core.fingerprint import fingerprint
from agentassist.opening import House

if TYPE_CHECKING:
    from agentassist.desk.cabinet import Cabinet, Kept
    from agentassist.desk.rulebooks import RuleBooks
    from agentassist.training.act_book import ActBook
    from agentassist.training.caller import Callers


class Troupe:
    """Keeps those of the language that was practised last; used by one thread after the other.

    Args:
        house: Whose rules they go by.
    """

    def __init__(self, house: House) -> None:
        self._house = house
        self._last: tuple[str, Callers] | None = None

    def playing(self, lang: str) -> "tuple[Callers, tuple[Kept, ...]]":
        """Return who plays scenarios in ``lang``, and what was compiled for it: only the desk can keep that.

        Seconds the first time ever, one where compiled copies are at hand, some milliseconds from then on.
        """
        # No start has a use for it.
        from agentassist.phrasing.linter import Linter
        from agentassist.training.equipment import callers, spoken_with

        cabinet, fresh = cabinet_beside(self._house)
        books = self._house.rule_books(cabinet)
        langs = tuple(one for one in spoken_with(lang) if one in books.langs)
        told = _told(books, lang, langs)
        if self._last is None or self._last[0] != told:
            linter = Linter.of(*(books.in_force(one).book for one in langs))
            self._last = told, callers(linter, lang, _act_books(cabinet, lang))
        return self._last[1], tuple(fresh)


def _act_books(cabinet: "Cabinet", lang: str) -> "Iterator[ActBook]":
    """Yield the frames for a language, without the examples: no caller learns from them."""
    from agentassist.training.act_book import ActBook
    from agentassist.training.equipment import act_book, act_files

    for path in act_files(lang):
        make = partial(lambda one: replace(act_book(one), examples=()), path)
        yield cabinet.made(ActBook, f"acts-{path.stem}", fingerprint(path.read_bytes()), make)


def _told(books: "RuleBooks", lang: str, langs: tuple[str, ...]) -> str:
    """Return a text that changes with any file they are made of; none of them is understood for it."""
    from agentassist.training.equipment import act_files, line_files

    rules = (books.stamp(one).encode() for one in langs)
    others = (path.read_bytes() for path in (*act_files(lang), *line_files(lang)))
    return fingerprint(lang.encode(), *rules, *others)
