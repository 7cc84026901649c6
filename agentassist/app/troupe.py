"""Who plays the callers of practice calls: made ready once, and kept while the files say the same."""

from typing import TYPE_CHECKING

from agentassist.app.rules import books_beside
from agentassist.core.fingerprint import fingerprint
from agentassist.opening import House

if TYPE_CHECKING:
    from agentassist.desk.rulebooks import RuleBooks
    from agentassist.training.caller import Callers


class Troupe:
    """Keeps those of the language that was practised last; used by one thread after the other.

    Args:
        house: Whose rules they go by.
    """

    def __init__(self, house: House) -> None:
        self._house = house
        self._last: tuple[str, Callers] | None = None

    def playing(self, lang: str) -> "Callers":
        """Return who plays scenarios in ``lang``; some milliseconds the second time, seconds the first."""
        # No start has a use for it.
        from agentassist.phrasing.linter import Linter
        from agentassist.training.equipment import callers, spoken_with

        books, _ = books_beside(self._house)
        langs = tuple(one for one in spoken_with(lang) if one in books.langs)
        told = _told(books, lang, langs)
        if self._last is None or self._last[0] != told:
            linter = Linter.of(*(books.in_force(one).book for one in langs))
            self._last = told, callers(linter, lang)
        return self._last[1]


def _told(books: "RuleBooks", lang: str, langs: tuple[str, ...]) -> str:
    """Return a text that changes with any file they are made of; none of them is understood for it."""
    from agentassist.training.equipment import files

    rules = (books.stamp(one).encode() for one in langs)
    return fingerprint(lang.encode(), *rules, *(path.read_bytes() for path in files(lang)))
