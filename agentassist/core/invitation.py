"""Invitations into a team: where its hub is, a one-time code, and how the hub proves itself.

One line that can be mailed, read out or pasted: ``hub.example:8443/7QK4-9DZP-2MXH-C3TN/3f5a…``. The last part
is the fingerprint of the hub's certificate and is missing where a known authority signed it.
"""

import re

from agentassist.core.frozen import dataclass

PORT = 8443
"""Where a hub listens unless it is told otherwise."""
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's: nobody mistakes one for another."""
_MEANT = str.maketrans("ILOU", "110V")
_CODE = re.compile(rf"[{_LETTERS}]{{16}}")
_HOST = re.compile(r"[A-Za-z0-9.-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\]")
_PIN = re.compile(r"[0-9a-f]{64}")
_SCHEME = re.compile(r"^\s*(?:https|agentassist)://", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Invitation:
    """One way into one team, good for one device."""

    hub: str
    """Host and port."""
    code: str
    """Sixteen letters and digits, 80 bits, without hyphens."""
    pin: str = ""
    """SHA-256 of the hub's certificate in hex; empty for one that a known authority signed."""

    def __str__(self) -> str:
        parts = (self.hub, grouped(self.code), self.pin)
        return "/".join(filter(None, parts))


def grouped(code: str) -> str:
    """Return a code as it is read out.

    >>> grouped("7QK49DZP2MXHC3TN")
    '7QK4-9DZP-2MXH-C3TN'
    """
    return "-".join(code[at : at + 4] for at in range(0, len(code), 4))


def code_of(number: int) -> str:
    """Return the code for a random number below 2**80."""
    return "".join(_LETTERS[number >> 5 * at & 31] for at in range(15, -1, -1))


def read_invitation(text: str) -> Invitation | None:
    """Return the invitation in ``text``, with blanks and hyphens anywhere; None if it is none.

    >>> str(read_invitation(" https://Hub.Example/7qk4-9dzp 2mxh-c3tn "))
    'hub.example:8443/7QK4-9DZP-2MXH-C3TN'
    """
    parts = "".join(_SCHEME.sub("", text).split()).rstrip("/").split("/")
    if len(parts) not in (2, 3):
        return None
    hub, code = _hub(parts[0]), parts[1].replace("-", "").upper().translate(_MEANT)
    pin = parts[2].lower() if len(parts) == 3 else ""
    if not hub or not _CODE.fullmatch(code) or (pin and not _PIN.fullmatch(pin)):
        return None
    return Invitation(hub, code, pin)


def _hub(text: str) -> str:
    """Return host and port; empty where it is no such thing."""
    host, colon, port = text.rpartition(":")
    if not colon or host.count(":") != host.rstrip("]").count(":") or text.endswith("]"):
        host, port = text, str(PORT)
    if not _HOST.fullmatch(host) or not port.isdecimal() or not 0 < int(port) < 65_536:
        return ""
    return f"{host.lower()}:{int(port)}"
