"""Packs and unpacks the blocks of the manager interface: lines of ``Key: Value`` up to an empty one."""

from collections.abc import Iterable

from agentassist.core.frozen import dataclass

LONGEST = 256 * 1024
"""Bytes of a block; the longest that Asterisk sends about a call is some 4 KiB."""


class LongBlockError(Exception):
    """What came has no end that can be meant."""


@dataclass(frozen=True, slots=True)
class Message:
    """One block. Names of fields differ in their capitals from version to version, so they have none here."""

    fields: dict[str, str]

    def get(self, name: str) -> str:
        """Return a field, without the words for "not known"; empty where there is none."""
        value = self.fields.get(name.lower(), "")
        return "" if value in ("<unknown>", "<none>") else value

    @property
    def event(self) -> str:
        """What happened; empty for an answer."""
        return self.get("event")

    @property
    def response(self) -> str:
        """``Success`` or ``Error``; empty for an event."""
        return "" if self.event else self.get("response")


def action(name: str, **fields: str) -> bytes:
    """Return one wish; whatever could begin a new line is left out of its values."""
    told = {"Action": name} | fields
    lines = (f"{key}: {' '.join(value.split())}\r\n" for key, value in told.items())
    return ("".join(lines) + "\r\n").encode()


def split_blocks(received: bytes) -> tuple[list[bytes], bytes]:
    """Return all whole blocks in ``received``, and the bytes of the unfinished one.

    Raises:
        LongBlockError: One is longer than ``LONGEST``.
    """
    *blocks, rest = received.replace(b"\r\n", b"\n").split(b"\n\n")
    if max(map(len, (*blocks, rest))) > LONGEST:
        raise LongBlockError
    return [block for block in blocks if block.strip()], rest


def understand(lines: Iterable[str]) -> Message:
    """Return the fields of a block; of one told twice the first counts, and what is no field is let pass."""
    fields: dict[str, str] = {}
    for line in lines:
        name, colon, value = line.partition(":")
        if colon:
            fields.setdefault(name.strip().lower(), value.strip())
    return Message(fields)
