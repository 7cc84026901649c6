"""The way of the present search: what was read, given up, and followed."""

from agentassist.core.asked import Search
from agentassist.core.frozen import dataclass
from agentassist.core.screen import Finding, Reading


@dataclass(frozen=True, slots=True)
class GivenUp:
    """A search that opened nothing, while other words may still be tried."""

    search: Search
    at_s: float


@dataclass(frozen=True, slots=True)
class Trail:
    """What becomes of what is typed into the search."""

    since_s: float | None = None
    """Since when the text stands in the field; None for one that is over."""
    read: Finding | None = None
    """The last text that stood long enough for its answers to be read."""
    given_up: tuple[GivenUp, ...] = ()
    """The newest last."""
    before: tuple[Reading, ...] = ()
    """The articles whose links led to the open one, the first one first."""
