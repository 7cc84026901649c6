"""What callers usually say, where their scenario has no words of its own for it."""

from collections.abc import Mapping
from enum import StrEnum
from random import Random

from agentassist.core.frozen import dataclass
from agentassist.core.scenario import Band


class Kind(StrEnum):
    """What a usual line is for."""

    GREETED = "greeted"
    CLARIFY = "clarify"
    RESTATE = "restate"
    """Goes before their opening line, said once more."""
    DEFLECT = "deflect"
    """They know it, and do not tell it to somebody like that."""
    AGAIN = "again"
    """Goes before something they have told already."""
    RIGHT = "right"
    LISTEN_FIRST = "listen_first"
    ACCEPT = "accept"
    SOLVED = "solved"
    NOT_SOLVED = "not_solved"
    WAIT_YES = "wait_yes"
    WAIT_NO = "wait_no"
    BACK = "back"
    TOO_LONG = "too_long"
    THANKED = "thanked"
    CHAT = "chat"
    REFUSED = "refused"
    BLAMED = "blamed"
    READ_OUT = "read_out"
    NOTED = "noted"
    """To something that is neither asked nor offered, but belongs to the matter."""
    SILENCE = "silence"
    GOODBYE = "goodbye"
    HANG_UP = "hang_up"
    PASSED_ON = "passed_on"


UPSET = frozenset((Band.HOSTILE, Band.ANGRY, Band.IRRITATED))


@dataclass(frozen=True, slots=True)
class Lines:
    """The usual lines of one language."""

    lang: str
    upset: tuple[tuple[Kind, tuple[str, ...]], ...]
    calm: tuple[tuple[Kind, tuple[str, ...]], ...]
    never: tuple[str, ...] = ()
    """Phrases that no caller says, in the grammar of the phrasing rules."""

    def say(self, kind: Kind, band: Band, chance: Random) -> str:
        """Return one of the lines for ``kind`` in this mood."""
        of_mood = dict(self.upset if band in UPSET else self.calm)
        return chance.choice(of_mood[kind])


def read_lines(data: object) -> Lines:
    """Return the lines of a file.

    Raises:
        ValueError: A kind is missing, unknown or empty; it tells which.
    """
    top = data if isinstance(data, Mapping) else {}
    told = top.get("never")
    never = tuple(map(str, told)) if isinstance(told, list) else ()
    return Lines(str(top.get("lang", "")), _of_mood(top, "upset"), _of_mood(top, "calm"), never)


def _of_mood(top: Mapping[str, object], mood: str) -> tuple[tuple[Kind, tuple[str, ...]], ...]:
    told = top.get(mood)
    entries = told if isinstance(told, Mapping) else {}
    if unknown := [name for name in entries if name not in set(Kind)]:
        raise ValueError(f"{mood}.{unknown[0]}")
    if missing := [kind for kind in Kind if not entries.get(kind.value)]:
        raise ValueError(f"{mood}.{missing[0]}")
    return tuple((kind, tuple(map(str, entries[kind.value]))) for kind in Kind)
