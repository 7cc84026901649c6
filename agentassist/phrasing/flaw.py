"""What is wrong with the files of a rule book, by the way to the value."""

from collections.abc import Callable
from enum import StrEnum

from agentassist.core.errors import ContentError, Trouble
from agentassist.core.frozen import dataclass

Way = tuple[str | int, ...]
"""Keys and list places from the top of a file to a value: ``("rules", 3, "when", 0)``."""
PlaceOf = Callable[[Way], tuple[int, int]]
"""Tells line and column of a value, counted from 1; 0 where it is not known."""


class Reason(StrEnum):
    """Why a phrasing file, or a rule of it, is refused."""

    NOT_A_MAPPING = "not-a-mapping"
    NOT_A_LIST = "not-a-list"
    NOT_TEXT = "not-text"
    MISSING_KEY = "missing-key"
    UNKNOWN_KEY = "unknown-key"
    TWICE = "twice"
    """Two rules with one id, in whichever files of the book."""
    MACRO_TWICE = "macro-twice"
    """A macro that another file of the book has too; the detail names it."""
    OTHER_LANGUAGE = "other-language"
    """Not the language of the book's first file; the detail names that."""
    BAD_SEVERITY = "bad-severity"
    NO_MACRO = "no-macro"
    """A phrase uses a macro that there is not; the detail names it."""
    ENDLESS_MACRO = "endless-macro"
    """A macro that uses itself; the detail names it."""
    NOTHING_TO_MATCH = "nothing-to-match"
    """A phrase of which all may be left out."""
    OPEN_BRACKET = "open-bracket"
    """A bracket is not closed; the detail is what would close it."""
    STRAY_BRACKET = "stray-bracket"
    """A bracket that closes or opens nothing; the detail is that bracket."""
    BAD_PART = "bad-part"
    """A word with a star must have one, after or before at least two letters; the detail is the word."""
    TOO_LOOSE = "too-loose"
    """A phrase can be laid over the same words in too many ways, so that a try may never end."""
    TOO_WIDE = "too-wide"
    """A phrase has too many words, its macros written out; the detail tells how many."""
    SLOT_NOT_ASKED = "slot-not-asked"
    """A better wording has a slot without a question; the detail names it."""
    SLOT_UNKNOWN = "slot-unknown"
    """A question for a slot that no wording has, or that there is not; the detail names it."""
    NOT_FLAGGED = "not-flagged"
    """The rule does not flag its own bad sentence."""
    FLAGGED = "flagged"
    """A fine or better sentence is flagged; the detail names the rules."""
    FLAGS_OTHERS = "flags-others"
    """A rule being written flags what another one calls fine; its id and that sentence are the detail."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing wrong."""

    way: Way
    reason: Reason
    detail: str = ""
    file: int = 0
    """Which file of the book, in the order they were given."""

    def error(self, file: str, place_of: PlaceOf) -> ContentError:
        """Return it as it is told to an author of ``file``."""
        line, column = place_of(self.way)
        return ContentError(
            Trouble.CONTENT_FAULT,
            file=file,
            line=line,
            column=column,
            field=_field(self.way),
            reason=self.reason.value,
            detail=self.detail,
        )


def _field(way: Way) -> str:
    """Return the way as text: ``rules[3].when[0]``."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in way).lstrip(".")
