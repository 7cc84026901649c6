"""The way to setting up phones, which no start goes."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from agentassist.app.phone_secrets import PhoneSecrets
from agentassist.app.phones import Phones
from agentassist.core.messages import Message
from agentassist.core.phone_effects import PhoneEffect
from agentassist.core.preferences import SourceChoice

if TYPE_CHECKING:
    from agentassist.app.phone_room import PhoneRoom


class PhoneDoor:
    """Makes the room when somebody first wants something of it.

    ``perform`` is called by the desk's thread, everything else by the window's.

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

    def choose(self, choices: tuple[SourceChoice, ...]) -> None:
        """Let exactly these phones tell of calls."""
        (self._phones if self._room is None else self._room).choose(choices)

    def leave(self) -> None:
        """Let go what is being tried."""
        if self._room is not None:
            self._room.leave()
