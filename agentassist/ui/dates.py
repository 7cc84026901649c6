"""Days and times as the rep's language writes them; the application's default locale tells which."""

from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, QTime


def utc_now() -> datetime:
    """Return the time of day everywhere; for what is shown, never for what is measured."""
    return datetime.now(UTC)


def day_of(ms: int, zone: tzinfo | None = None) -> str:
    """Return the day of a UTC instant in ``zone`` (here where None), as in ``28 Nov``."""
    there = datetime.fromtimestamp(ms / 1000, UTC).astimezone(zone)
    return QLocale().toString(QDate(there.year, there.month, there.day), "d MMM")


def long_day_of(ms: int, zone: tzinfo | None = None) -> str:
    """Return the day of a UTC instant with its weekday, as in ``Fri 12 Dec``."""
    there = datetime.fromtimestamp(ms / 1000, UTC).astimezone(zone)
    return QLocale().toString(QDate(there.year, there.month, there.day), "ddd d MMM")


def instant_of(ms: int) -> str:
    """Return a UTC instant with year and time of day as they are here, as in ``28 Nov 2026, 4:12 pm``."""
    here = datetime.fromtimestamp(ms / 1000, UTC).astimezone()
    return f"{QLocale().toString(QDate(here.year, here.month, here.day), 'd MMM yyyy')}, {clock(here)}"


def clock_here(ms: int) -> str:
    """Return the time of day of a UTC instant as it is here, as in ``4:12 pm``."""
    return clock(datetime.fromtimestamp(ms / 1000, UTC).astimezone())


def clock(at: datetime) -> str:
    """Return the time of day, as in ``4:12 pm``."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def clock_in(tz: str, at: datetime) -> str:
    """Return the time of day in an IANA zone; empty where nobody knows the zone."""
    try:
        return clock(at.astimezone(ZoneInfo(tz))) if tz else ""
    except (KeyError, ValueError):
        return ""
