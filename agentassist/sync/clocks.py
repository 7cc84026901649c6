"""The clocks of the line, handed in."""

import random
from collections.abc import Callable

from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Clocks:
    """What the line needs to know of time and chance."""

    mono_s: Callable[[], float]
    """Only goes forward, and counts through sleep."""
    utc_ms: Callable[[], int]
    chance: Callable[[], float] = random.random
    """Gives a number from 0 to 1, so that not all devices come back at once."""
