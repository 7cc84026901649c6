"""Days ago and times of day where somebody lives, as milliseconds in UTC."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class LocalTimes:
    """One person's clock, counted from ``now`` as they read it."""

    now: datetime

    def day(self, days: int, at: str) -> int:
        """Return ``at`` (``HH:MM``) that many days from today; below 0 it is past."""
        when = datetime.combine(self.now.date() + timedelta(days), time.fromisoformat(at), self.now.tzinfo)
        return int(when.timestamp() * 1000)

    def begins(self, iso_date: str) -> int:
        """Return when a day begins, in UTC milliseconds."""
        day = datetime.combine(date.fromisoformat(iso_date), time(), self.now.tzinfo)
        return int(day.timestamp() * 1000)

    def past(self, days_ago: int, at: str) -> int:
        """Return ``at`` that many days ago, a day earlier where that still lies ahead."""
        told = self.day(-days_ago, at)
        return told if told <= self.now.timestamp() * 1000 else self.day(-days_ago - 1, at)


def local_times(now: datetime, zone: str) -> LocalTimes:
    """Return the clock of ``zone``, an IANA name; where that is empty or not known here, ``now`` as it is."""
    try:
        return LocalTimes(now.astimezone(ZoneInfo(zone)) if zone else now)
    except (ZoneInfoNotFoundError, ValueError):
        return LocalTimes(now)
