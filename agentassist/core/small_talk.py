"""Small talk: what to open with in one's own words, and when that is fitting."""

from collections.abc import Iterable
from zlib import crc32

from agentassist.core.frozen import dataclass
from agentassist.core.playing import Situation

KINDLY = ("neutral", "content")
"""Moods in which somebody likes to be asked about something else."""


@dataclass(frozen=True, slots=True)
class Opening:
    """One thing to talk about besides the matter: what it is about and a question, no sentence to read."""

    id: str
    lang: str
    """The language it was written in; small talk is not translated."""
    about: str
    """Its subject, as the culture cards name subjects."""
    intent: str
    cue: str
    months: tuple[int, ...] = ()
    """Only in these, 1 to 12; empty for all year."""
    regions: tuple[str, ...] = ()
    """Only for callers from there, as in ``IN`` or ``IN-TG``; empty for anywhere."""


@dataclass(frozen=True, slots=True)
class Whom:
    """For whom small talk is looked for."""

    lang: str
    """The language that the rep works in."""
    month: int
    region: str = ""
    """Where the caller is, as in ``IN-TG``; empty where nobody knows."""
    first: tuple[str, ...] = ()
    """Subjects that are welcome there."""
    never: tuple[str, ...] = ()
    """Subjects that are left alone there."""


def is_fitting(now: Situation, *, serious: bool, often: bool) -> bool:
    """Tell whether small talk may be offered; of a real caller facts alone decide, no feeling is guessed.

    Args:
        now: What is known of the call; its mood is empty but in practice calls.
        serious: The matter is one about which nobody is in the mood.
        often: They had to get in touch again and again.

    Doctest:
        >>> is_fitting(Situation(), serious=False, often=False)
        True
        >>> is_fitting(Situation(mood="angry"), serious=False, often=False)
        False
    """
    troubled = now.open_issue or now.broken_promise or serious or often
    return not troubled and (not now.mood or now.mood in KINDLY)


def opening_for(openings: Iterable[Opening], whom: Whom, call_id: str, turn: int) -> Opening | None:
    """Return what to offer for the ``turn``-th time in a call; another call begins with something else."""
    fitting = [one for one in openings if _suits(one, whom)]
    start = crc32(call_id.encode())
    welcome = _turned([one for one in fitting if one.about in whom.first], start)
    others = _turned([one for one in fitting if one.about not in whom.first], start)
    ranked = [*welcome, *others]
    return ranked[turn % len(ranked)] if ranked else None


def _suits(one: Opening, whom: Whom) -> bool:
    there = not one.regions or any(_within(whom.region, region) for region in one.regions)
    then = not one.months or whom.month in one.months
    return one.lang == whom.lang and one.about not in whom.never and there and then


def _within(region: str, wider: str) -> bool:
    """Tell whether a region is another one or a part of it.

    >>> _within("IN-TG", "IN"), _within("IN", "IN-TG")
    (True, False)
    """
    return region == wider or region.startswith(f"{wider}-")


def _turned(openings: list[Opening], by: int) -> list[Opening]:
    at = by % len(openings) if openings else 0
    return openings[at:] + openings[:at]
