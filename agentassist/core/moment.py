"""Two clocks read at once, because a hold must survive sleep and a restart."""

from datetime import UTC, datetime

from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Moment:
    """One reading at the edge; core never reads a clock itself."""

    mono_s: float
    """Seconds on a clock that only goes forward and counts through sleep; meaningless in another boot."""
    utc_ms: int
    """Milliseconds since 1970 in UTC; may jump when the clock is set."""

    @property
    def iso_date(self) -> str:
        """The date in UTC, as in ``2026-05-06``."""
        return datetime.fromtimestamp(self.utc_ms / 1000, UTC).date().isoformat()

    @property
    def here(self) -> datetime:
        """The time on the wall of whoever sits at this computer, without a zone."""
        return datetime.fromtimestamp(self.utc_ms / 1000)


def utc_ms(here: datetime) -> int:
    """Return an instant of the wall here, as milliseconds since 1970 in UTC."""
    return round(here.timestamp() * 1000)
