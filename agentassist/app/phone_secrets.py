"""The passwords of phones: in the keyring, or where there is none in memory until the app is closed."""

from collections.abc import Callable
from typing import Protocol

from agentassist.app.beside import Beside, Work
from agentassist.core.errors import VaultError
from agentassist.core.messages import Message
from agentassist.core.phone_setup import SecretKind


class Keeper(Protocol):
    """The keyring, as far as phones need it; see ``vault.passwords``."""

    def read(self, entry: str) -> str:
        """Return a password; empty where there is none, or no keyring."""

    def keep(self, entry: str, secret: str) -> None:
        """Keep a password in place of an older one, or raise ``VaultError``."""


class PhoneSecrets:
    """The passwords of one person's phones.

    Whatever asks for one or keeps one does so by ``do``, in turn: a keyring may ask the rep, which nobody
    else waits for, and of two that want a token at once the second gets what was made for the first.

    Args:
        post: Takes what is told of the work.
        open_keeper: Gives the keyring; asked only when needed.
    """

    def __init__(
        self, post: Callable[[Message], None], open_keeper: Callable[[], Keeper] | None = None
    ) -> None:
        self._turns = Beside(post)
        self._open_keeper = open_keeper or _keyring
        self._typed: dict[str, str] = {}
        """Those that no keyring took."""

    def do(self, work: Work) -> None:
        """Do something with passwords once what was asked for before is done, and return at once."""
        self._turns.do(work)

    def ask(self, name: str, kind: SecretKind, answer: Callable[[str], None]) -> None:
        """Have the password of a phone told to ``answer``, empty where nobody knows it; return at once."""

        def asked() -> tuple[Message, ...]:
            answer(self.made(name) if kind is SecretKind.MADE else self.read(name))
            return ()

        self.do(asked)

    def read(self, name: str) -> str:
        """Return the password of a phone; empty where nobody knows it."""
        return self._typed.get(name) or self._open_keeper().read(entry_of(name))

    def keep(self, name: str, secret: str) -> bool:
        """Keep a password; False where it is forgotten when the app is closed."""
        try:
            self._open_keeper().keep(entry_of(name), secret)
        except VaultError:
            self._typed[name] = secret
            return False
        self._typed.pop(name, None)
        return True

    def lasts(self, name: str) -> bool:
        """Tell whether the password of a phone is still known after the next start."""
        return name not in self._typed

    def made(self, name: str) -> str:
        """Return the token of a phone, made where there is none yet."""
        token = self.read(name)
        if not token:
            token = new_token()
            self.keep(name, token)
        return token


def new_token() -> str:
    """Return 128 bits that nobody guesses, in letters that can stand in an address."""
    # Most people have no phone that needs one.
    from secrets import token_urlsafe

    return token_urlsafe(16)


def entry_of(name: str) -> str:
    """Return under which name the password of a phone is in the keyring."""
    return f"phone-{name}"


def _keyring() -> Keeper:
    # Keyrings are no part of a start.
    from agentassist.vault.passwords import Passwords

    return Passwords()
