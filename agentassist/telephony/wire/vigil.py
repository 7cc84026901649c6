"""Asks a peer that has said nothing for long whether it is still there."""

from agentassist.core.moment import Moment

QUIET_S = 30.0
"""After so long without a word we ask whether anybody is there."""
ANSWER_S = 10.0
"""Longest wait for the answer to that."""


class Vigil:
    """When the peer was last heard, and whether it was asked since."""

    def __init__(self) -> None:
        self._heard_s = 0.0
        self._asked_s: float | None = None

    @property
    def due_s(self) -> float:
        """When to ask, or to give up waiting for the answer."""
        return self._heard_s + QUIET_S if self._asked_s is None else self._asked_s + ANSWER_S

    def heard(self, now: Moment) -> None:
        """Know that the peer is there."""
        self._heard_s, self._asked_s = now.mono_s, None

    def ask(self, now: Moment) -> bool:
        """Tell whether to ask now; False where the peer was asked before and is gone."""
        if self._asked_s is not None:
            return False
        self._asked_s = now.mono_s
        return True
