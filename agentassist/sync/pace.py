"""How long to wait before the hub is asked again."""

from collections.abc import Callable

FIRST_S = 0.5
LONGEST_S = 30.0


class Pace:
    """Waits longer after every failure, and never the same as other devices.

    Args:
        chance: Gives a number from 0 to 1.
    """

    def __init__(self, chance: Callable[[], float]) -> None:
        self._chance = chance
        self._failed = 0

    def next_s(self, at_least_s: float = 0.0) -> float:
        """Return how long to wait after one more failure; never less than ``at_least_s``."""
        top = min(LONGEST_S, FIRST_S * float(1 << self._failed))
        self._failed = min(self._failed + 1, 10)
        # Never quite at once, or a hub that begins anew would be met by everybody in the same moment.
        return at_least_s + top * (0.2 + 0.8 * self._chance())

    def succeeded(self) -> None:
        """Begin with short waits again."""
        self._failed = 0
