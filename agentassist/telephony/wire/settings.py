"""What sources with a link have in their settings."""

from collections.abc import Mapping

from agentassist.core.errors import SourceError, Trouble


def port_of(settings: Mapping[str, str], source: str, usual: int) -> int:
    """Return ``port``, or the one the peer comes with.

    Raises:
        SourceError: It is no port.
    """
    port = settings.get("port") or str(usual)
    if not port.isdecimal() or not 0 < int(port) < 65536:
        raise SourceError(Trouble.SOURCE_SETTING_WRONG, source=source, setting="port")
    return int(port)
