"""Where the running app takes messages: a socket that only this user may reach."""

import os
import socket
from pathlib import Path

from agentassist.core.errors import SourceError, Trouble
from agentassist.telephony.handover.client import port_file, socket_file

_ALIVE_S = 1.0
"""Longest wait for a sign of life of whoever may listen already."""


class Door:
    """Opens and closes the place of one cache folder.

    Args:
        folder: The cache folder.
        loopback: A port of this machine and a secret in a file, instead of a socket as a file.
    """

    def __init__(self, folder: Path, loopback: bool) -> None:
        self._folder = folder
        self._loopback = loopback
        self.secret = os.urandom(24).hex() if loopback else ""
        """What a message must carry; empty where the file's own rights protect the door."""

    def open(self) -> socket.socket:
        """Return the listening socket; what a killed app left behind is replaced.

        Raises:
            SourceError: ``CACHE_BUSY``, for another app with this cache is running.
        """
        return self._open_port() if self._loopback else self._open_file()

    def close(self) -> None:
        """Take the place away."""
        place = port_file(self._folder) if self._loopback else socket_file(self._folder)
        place.unlink(missing_ok=True)

    def _open_file(self) -> socket.socket:
        place = socket_file(self._folder)
        _make_private(place.parent)
        with socket.socket(socket.AF_UNIX) as probe:
            probe.settimeout(_ALIVE_S)
            if probe.connect_ex(str(place)) == 0:
                raise SourceError(Trouble.CACHE_BUSY, file=self._folder.name)
        place.unlink(missing_ok=True)
        listening = socket.socket(socket.AF_UNIX)
        listening.bind(str(place))
        listening.listen()
        return listening

    def _open_port(self) -> socket.socket:
        place = port_file(self._folder)
        _make_private(place.parent)
        listening = socket.create_server(("127.0.0.1", 0))
        place.touch(mode=0o600)
        place.write_text(f"{listening.getsockname()[1]} {self.secret}", encoding="ascii")
        return listening


def _make_private(folder: Path) -> None:
    """Make ``folder`` with no rights for others.

    Raises:
        SourceError: It is there already, and somebody else's.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if hasattr(os, "getuid") and folder.stat().st_uid != os.getuid():
        raise SourceError(Trouble.CACHE_BUSY, file=folder.name)
    folder.chmod(0o700)
