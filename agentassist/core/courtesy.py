"""The courtesy of a hold: why, and how long the caller was told it takes; kept or not."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum

from agentassist.core.frozen import dataclass
from agentassist.core.hours import Hours

BREATHER_S = 20
"""So long a breather lasts at most, in seconds."""
MINUTE_S = 60
"""Nobody is held longer, in seconds."""
LENGTHS_S = (BREATHER_S, 40, MINUTE_S)
"""What a caller can be told, in seconds; the last is a minute, and there is nothing beyond it."""
SOON_MIN, LATER_MIN, STEP_MIN = 30, 120, 15


class HoldReason(StrEnum):
    """Why somebody is put on hold."""

    LOOK_UP = "look-up"
    ASK = "ask"
    """A colleague is asked."""
    TRANSFER = "transfer"
    BREATHER = "breather"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Courtesy:
    """What the caller was told before, or while, they wait."""

    why: HoldReason | None = None
    promised_s: int | None = None

    def because(self, why: HoldReason | None) -> "Courtesy":
        """Return the courtesy with a reason; a breather lasts as long as one may.

        >>> Courtesy().because(HoldReason.BREATHER).promised_s
        20
        """
        was, breather = self.why is HoldReason.BREATHER, why is HoldReason.BREATHER
        promised_s = BREATHER_S if breather else None if was else self.promised_s
        return Courtesy(why, promised_s)

    def within(self, promised_s: int | None) -> "Courtesy":
        """Return the courtesy with a length; more than a breather is none."""
        longer = promised_s is not None and promised_s > BREATHER_S
        why = None if self.why is HoldReason.BREATHER and longer else self.why
        return Courtesy(why, promised_s)


@dataclass(frozen=True, slots=True)
class HoldSummary:
    """One hold that is over: how long it was, and what the caller had been told."""

    waited_s: int
    why: HoldReason | None = None
    promised_s: int | None = None

    @property
    def kept(self) -> bool | None:
        """Whether the caller's time was kept; None where none was told."""
        return None if self.promised_s is None else self.waited_s <= self.promised_s


@dataclass(frozen=True, slots=True)
class Waits:
    """How somebody has waited in all their calls so far."""

    calls: int = 0
    """Those that were answered."""
    without_hold: int = 0
    holds: int = 0
    within_minute: int = 0
    longest_s: int = 0


def call_back_times(now: datetime, hours: Hours) -> tuple[datetime, ...]:
    """Return up to three local times at which somebody can be rung, the soonest first.

    Soon and later today while somebody works, and an hour into the next working day.

    >>> from datetime import datetime
    >>> [time.isoformat(" ", "minutes") for time in call_back_times(datetime(2026, 5, 4, 9, 52), Hours())]
    ['2026-05-04 10:30', '2026-05-04 12:00', '2026-05-05 10:00']
    """
    naive = now.replace(tzinfo=None)
    today = (_rounded(naive + timedelta(minutes=ahead)) for ahead in (SOON_MIN, LATER_MIN))
    opening = hours.opening(hours.working_day(naive.date(), 1)) + timedelta(hours=1)
    return (*_while_open(today, hours), opening)


def _rounded(time: datetime) -> datetime:
    """Return the next quarter of an hour, for nobody says "at 10:22"."""
    over = timedelta(minutes=time.minute % STEP_MIN, seconds=time.second, microseconds=time.microsecond)
    return time if not over else time - over + timedelta(minutes=STEP_MIN)


def _while_open(times: Iterable[datetime], hours: Hours) -> tuple[datetime, ...]:
    return tuple(
        time
        for time in times
        if hours.works_on(time.date()) and hours.opening(time.date()) <= time <= hours.closing(time.date())
    )
