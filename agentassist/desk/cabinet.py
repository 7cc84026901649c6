"""Compiled copies of files that are slow to read, each found by the hash of what it was made of."""

from collections.abc import Callable
from typing import TypeVar

from agentassist.core.frozen import dataclass
from agentassist.core.frozen_json import from_json, to_json

T = TypeVar("T")
Kept = tuple[str, str, bytes]
"""Hash, name and content of what was compiled."""


@dataclass(frozen=True, slots=True)
class Cabinet:
    """Where the copies are, so that nothing unchanged is parsed twice: reading YAML takes seconds."""

    get: Callable[[str], bytes | None]
    """Gives what files with this hash compiled to."""
    newest: Callable[[str], bytes | None]
    """Gives what was compiled last under a name."""
    keep: Callable[[str, str, bytes], None]
    """Takes hash, name and content."""

    def made(self, kind: type[T], name: str, told: str, make: Callable[[], T]) -> T:
        """Return what files with the hash ``told`` compile to, made where no copy can be read."""
        known = self.known(kind, told)
        return self.kept(name, told, make()) if known is None else known

    def known(self, kind: type[T], told: str) -> T | None:
        """Return the copy made of files with this hash; None where there is none of this version."""
        return _read(kind, self.get(told))

    def last(self, kind: type[T], name: str) -> T | None:
        """Return the newest copy under a name, whatever the files say by now."""
        return _read(kind, self.newest(name))

    def kept(self, name: str, told: str, value: T) -> T:
        """Return ``value``, now kept in place of older ones of this name."""
        self.keep(told, name, to_json(value).encode())
        return value


def _read(kind: type[T], copy: bytes | None) -> T | None:
    return from_json(kind, copy.decode()) if copy else None
