"""Times that can be beaten: for a promise without one, and for a rep who was late lately."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from statistics import median

from agentassist.core.history import Promise, PromiseState
from agentassist.core.hours import Hours

LOOKED_AT = 20
"""So many of the rep's newest settled promises tell how well times were kept."""
ENOUGH = 5
"""Fewer tell nothing."""
OFTEN = 0.3
"""From this share of late ones on, more time is suggested."""
_NOON = time(12)
_LEFT = timedelta(hours=2)
"""So much of today must be left, or its end is no time that can be beaten."""
_STEP = timedelta(minutes=30)
_DAY = timedelta(days=1)


def times_to_beat(now: datetime, hours: Hours) -> tuple[datetime, ...]:
    """Return two or three times for a promise without one, the soonest first; local and without a zone."""
    following = hours.working_day(now.date(), 1)
    today = hours.closing(now.date())
    fits = hours.works_on(now.date()) and now + _LEFT <= today
    return (*((today,) if fits else ()), datetime.combine(following, _NOON), hours.closing(following))


def usual_delay(settled: Sequence[Promise]) -> timedelta:
    """Return by how much the rep's own promises were late lately; nothing where they mostly were not."""
    late = [one for one in settled if one.state is PromiseState.LATE and one.kept_ms is not None]
    if len(settled) < ENOUGH or len(late) < OFTEN * len(settled):
        return timedelta()
    delays = [(one.kept_ms or 0) - one.due_ms for one in late]
    steps = -(-timedelta(milliseconds=median(delays)) // _STEP)
    return max(steps, 1) * _STEP


def with_room(due: datetime, delay: timedelta, hours: Hours) -> datetime:
    """Return ``due`` with room for ``delay``, at a time when somebody works."""
    later = due + delay
    working = hours.works_on(later.date())
    if delay < _DAY and working and later <= hours.closing(later.date()):
        return later
    if delay >= _DAY and working:
        return hours.closing(later.date())
    return datetime.combine(hours.working_day(later.date(), 1), _NOON)
