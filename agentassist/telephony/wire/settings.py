"""What sources with a link have in their settings."""

from collections.abc import Mapping

from agentassist.core.errors import SourceError, Trouble
from agentassist.telephony.wire.place import Place

PORTS = {"baresip": 4444, "asterisk": 5038, "freeswitch": 8021, "bria": 9002}
"""Where each listens as it comes."""


def place_of(settings: Mapping[str, str], source: str, usual: int = 0) -> Place:
    """Return ``host``, or this machine, with ``port``.

    Raises:
        SourceError: It is no port.
    """
    return Place(settings.get("host") or "127.0.0.1", port_of(settings, source, usual))


def port_of(settings: Mapping[str, str], source: str, usual: int = 0) -> int:
    """Return ``port``, or ``usual``, or the one the peer comes with.

    Raises:
        SourceError: It is no port.
    """
    port = settings.get("port") or str(usual or PORTS[source])
    if not port.isdecimal() or not 0 < int(port) < 65536:
        raise SourceError(Trouble.SOURCE_SETTING_WRONG, source=source, setting="port")
    return int(port)
