"""Why a talk with the hub ended."""

from agentassist.core.team import HubSays


class AwayError(Exception):
    """Nobody answers, or not in time; it is worth trying again."""


class NoLineError(AwayError):
    """Somebody is there, and no live line comes about: something in between may let none through."""


class HubError(Exception):
    """The hub, or whoever answers in its place, refuses.

    Args:
        says: Why.
        wait_s: After how long it may be asked again; 0 where it does not say.
        wipe: Whether a revoked device shall keep nothing.
        speaks: The versions that a hub speaks which does not speak this device's.
    """

    def __init__(
        self, says: HubSays, wait_s: float = 0.0, *, wipe: bool = False, speaks: tuple[int, ...] = ()
    ) -> None:
        super().__init__(says.value)
        self.says = says
        self.wait_s = wait_s
        self.wipe = wipe
        self.speaks = speaks


FINAL = frozenset({HubSays.BAD_TOKEN, HubSays.REVOKED})
"""What no waiting helps against."""
