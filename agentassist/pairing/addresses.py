"""Where a computer is found in its networks, and what a rep types of it."""

import re
import socket
from contextlib import suppress

from agentassist.core.errors import PairingError, Trouble
from agentassist.core.pairing import PORT

_NEIGHBOURS = ("192.168.0.1", "10.0.0.1", "172.16.0.1", "169.254.0.1")
"""One address of each kind of private network; nothing is sent to any of them."""
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")


def own_addresses() -> tuple[str, ...]:
    """Return the addresses of this computer in its local networks; its own one where it has none."""
    found = (_towards(one) for one in _NEIGHBOURS)
    return tuple(dict.fromkeys(one for one in found if one and not one.startswith("127."))) or ("127.0.0.1",)


def read_address(typed: str) -> tuple[str, int]:
    """Return host and port of what somebody typed, as ``192.168.1.20`` or ``192.168.1.20:27655``.

    Raises:
        PairingError: That is no address.

    >>> read_address(" 192.168.1.20:8 "), read_address("desk-4.local")
    (('192.168.1.20', 8), ('desk-4.local', 27654))
    """
    given = typed.strip()
    host, _, port = (given if ":" in given else f"{given}:{PORT}").rpartition(":")
    fits = _HOST.fullmatch(host) and port.isascii() and port.isdigit() and 0 < int(port[:6]) < 65_536
    if not fits:
        raise PairingError(Trouble.PAIRING_ADDRESS, address=given[:60])
    return host, int(port)


def _towards(address: str) -> str:
    """Return which address of ours would speak to another one; empty for none."""
    with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        asking.connect((address, PORT))
        return str(asking.getsockname()[0])
    return ""
