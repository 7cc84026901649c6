"""The Linphone daemon as a call source."""

from collections.abc import Mapping
from pathlib import Path

from agentassist.telephony.linphone.speech import DaemonSpeech
from agentassist.telephony.source import Clock
from agentassist.telephony.wire.place import Place
from agentassist.telephony.wire.source import StreamSource

NAME = "linphone:default"
SOCKET = "/tmp/linphone-daemon"
"""Where the daemon listens when started as our page on it says; it always takes a name below /tmp."""


def make(clock: Clock, settings: Mapping[str, str]) -> StreamSource:
    """Build the source from ``socket``, the path of the daemon's socket."""
    path = settings.get("socket") or SOCKET
    return StreamSource(NAME, clock, Place(path=path), DaemonSpeech(NAME, lambda: _life(path)))


def _life(path: str) -> str:
    """Return when the daemon made its socket, which it does once, so that calls keep their keys."""
    try:
        return str(Path(path).stat().st_mtime_ns // 1_000_000)
    except OSError:
        return ""
