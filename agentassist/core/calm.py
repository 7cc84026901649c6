"""When a caller abuses the rep: how far it has come, told by ticks, so that it outlives whatever happens."""

from collections.abc import Sequence
from enum import StrEnum

from agentassist.core.frozen import dataclass

COOL_OFF_MS = 600_000
"""So long nobody is expected at the phone afterwards."""
ABUSED, CALMED, WARNED, WARNED_AGAIN, ENDED = (
    "abuse:met",
    "abuse:calmed",
    "abuse:first-warning",
    "abuse:second-warning",
    "abuse:ended",
)
"""Ticks of a call; no point of a playbook can have such an id."""


class CalmStep(StrEnum):
    """What comes next; a threat leads straight to the end."""

    FIRST = "first-warning"
    SECOND = "second-warning"
    END = "end"


@dataclass(frozen=True, slots=True)
class Senior:
    """Somebody who can be brought in."""

    title: str
    number: str
    consults: bool = False
    """True where the phone can ring them up while the caller waits."""


@dataclass(frozen=True, slots=True)
class CalmCard:
    """What helps while a caller is abusive; the texts are the firm's where it has some."""

    step: CalmStep
    warnings: int = 0
    intent: str = ""
    points: tuple[str, ...] = ()
    senior: Senior | None = None
    """None where nobody stands behind the rep."""
    article: str = ""
    """What the firm says about it; empty for nothing."""
    who: str = ""
    """The caller, for the brief."""
    number: str = ""
    heard: tuple[str, ...] = ()
    """What the caller said that it is about, for the brief."""
    note: str = ""


def step_of(ticks: Sequence[str]) -> CalmStep | None:
    """Return what comes next; None where nobody is abusive, or not any more.

    >>> step_of((ABUSED,)), step_of((ABUSED, WARNED)), step_of((ABUSED, CALMED))
    (<CalmStep.FIRST: 'first-warning'>, <CalmStep.SECOND: 'second-warning'>, None)
    """
    if ABUSED not in ticks or CALMED in ticks:
        return None
    if WARNED_AGAIN in ticks or ENDED in ticks:
        return CalmStep.END
    return CalmStep.SECOND if WARNED in ticks else CalmStep.FIRST


def warnings(ticks: Sequence[str]) -> int:
    """Return how many warnings were given."""
    return sum(one in ticks for one in (WARNED, WARNED_AGAIN))


def warned(ticks: Sequence[str]) -> tuple[str, ...]:
    """Return the ticks after one more warning; there is no third."""
    given = WARNED_AGAIN if WARNED in ticks else WARNED
    return (*ticks, given) if given not in ticks else tuple(ticks)


def met(ticks: Sequence[str]) -> tuple[str, ...]:
    """Return the ticks once a caller is abusive, or again."""
    left = tuple(one for one in ticks if one != CALMED)
    return left if ABUSED in left else (*left, ABUSED)
