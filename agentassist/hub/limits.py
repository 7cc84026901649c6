"""How often anybody may ask: many are let in, nobody floods the hub, and no code can be guessed."""

from collections import OrderedDict

from agentassist.core.frozen import dataclass
from agentassist.core.team import HubSays
from agentassist.hub.refusal import RefusedError

_MOST_KNOWN = 10_000
"""So many are remembered; who has not come for longest is forgotten first."""


@dataclass(frozen=True, slots=True)
class Rate:
    """So many at once, and so many more with every second."""

    at_once: float
    per_s: float


DEVICE = Rate(240, 50)
"""Requests of one device: more than an app needs that brings all it has."""
LINE = Rate(120, 5)
"""Words of one device on its line: a card shown, a place reached; each may make the hub tell a lot."""
JOIN = Rate(10, 1 / 6)
"""Codes that are none, from one address; at this rate, 80 bits take longer than there is time."""
STRANGER = Rate(60, 1)
"""Tokens that are none, from one address."""


class Limit:
    """Counts for each key.

    Args:
        rate: What each may do.
    """

    def __init__(self, rate: Rate) -> None:
        self._rate = rate
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def count(self, key: str, now_s: float) -> None:
        """Count one more at ``now_s``, a clock that only goes forward.

        Raises:
            RefusedError: That is too many.
        """
        self.look(key, now_s)
        self._left[key] = (self._now(key, now_s) - 1, now_s)
        self._left.move_to_end(key)
        if len(self._left) > _MOST_KNOWN:
            self._left.popitem(last=False)

    def look(self, key: str, now_s: float) -> None:
        """Make sure that one more may be counted at ``now_s``.

        Raises:
            RefusedError: That is too many.
        """
        left = self._now(key, now_s)
        if left < 1:
            raise RefusedError(HubSays.TOO_MANY, wait_s=int((1 - left) / self._rate.per_s) + 1)

    def _now(self, key: str, now_s: float) -> float:
        left, at_s = self._left.get(key, (self._rate.at_once, now_s))
        return min(self._rate.at_once, left + (now_s - at_s) * self._rate.per_s)
