"""The ears, made when a call is first listened to: most reps never switch that on."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from agentassist.core.effects import Listen
from agentassist.core.messages import Message

if TYPE_CHECKING:
    from agentassist.hearing.ears import Ears


class Listening:
    """Stands in for the ears; used by the desk's thread, but for ``stop``.

    Args:
        post: Takes what is heard; called from threads of their own.
    """

    def __init__(self, post: Callable[[Message], None]) -> None:
        self._post = post
        self._ears: Ears | None = None

    def perform(self, wish: Listen) -> None:
        """Listen to the call that is named, or to none; returns at once."""
        if self._ears is None:
            from agentassist.hearing.ears import Ears

            self._ears = Ears(self._post)
        self._ears.perform(wish)

    def stop(self) -> None:
        """End; returns when nothing is heard any more."""
        if self._ears is not None:
            self._ears.stop()
