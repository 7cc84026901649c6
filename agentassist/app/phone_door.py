"""The way to setting up phones, which no start goes."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from agentassist.app.phone_secrets import PhoneSecrets
from agentassist.app.phones import Phones
from agentassist.core.messages import Message
from agentassist.core.phone_effects import PhoneEffect

if TYPE_CHECKING:
    from agentassist.app.phone_room import PhoneRoom


class PhoneDoor:
    """Makes the room when somebody first wants something of it; used by the desk's thread, but for ``leave``.

    Args:
        phones: Those that are on.
        secrets: Their passwords.
        post: Takes the answers; called from threads of their own.
    """

    def __init__(self, phones: Phones, secrets: PhoneSecrets, post: Callable[[Message], None]) -> None:
        self._phones, self._secrets, self._post = phones, secrets, post
        self._room: PhoneRoom | None = None

    def perform(self, wish: PhoneEffect) -> None:
        """Begin, and return at once."""
        if self._room is None:
            from agentassist.app.phone_room import PhoneRoom

            self._room = PhoneRoom(self._phones, self._secrets, self._post)
        self._room.perform(wish)

    def leave(self) -> None:
        """Let go what is being tried; called from the window's thread."""
        if self._room is not None:
            self._room.leave()
