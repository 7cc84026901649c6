"""Hands one message to the running app; loads next to nothing, for a phone may start it at every ring."""

import json
import os
import socket
import zlib
from collections.abc import Mapping
from pathlib import Path

from agentassist.core.errors import AssistError, Trouble

LONGEST_LINE = 64 * 1024
"""Bytes of a message with its line end."""
ANSWER_S = 5.0
"""Longest wait for the app's answer."""
LOOPBACK = os.name == "nt"
"""True where a file cannot be a socket; a port of this machine and a secret in a file stand in."""

_LONGEST_NAME = 100
"""Bytes of a socket's name; the kernels allow 104 to 108."""


def send(folder: Path, message: Mapping[str, str | int], loopback: bool = LOOPBACK) -> None:
    """Hand ``message`` to the app whose cache is in ``folder`` and wait until it has it.

    Raises:
        AssistError: ``NOT_RUNNING``, or ``HANDOVER_REFUSED`` with the reason.
    """
    try:
        answer = _answer(folder, message, loopback)
    except (OSError, ValueError, TypeError) as error:
        raise AssistError(Trouble.NOT_RUNNING) from error
    if answer.get("ok") is not True:
        raise AssistError(Trouble.HANDOVER_REFUSED, reason=str(answer.get("error")))


def _answer(folder: Path, message: Mapping[str, str | int], loopback: bool) -> dict[str, str | bool]:
    """Return the app's answer; ValueError or TypeError where whoever listens there is not the app."""
    secret: dict[str, str | int] = {}
    address: str | tuple[str, int] = str(socket_file(folder))
    if loopback:
        port, secret["secret"] = port_file(folder).read_text(encoding="ascii").split()
        address = ("127.0.0.1", int(port))
    line = json.dumps({**message, **secret}, ensure_ascii=False).encode() + b"\n"
    if len(line) > LONGEST_LINE:
        raise AssistError(Trouble.HANDOVER_REFUSED, reason="too-long")
    with socket.socket(socket.AF_INET if loopback else socket.AF_UNIX) as app:
        app.settimeout(ANSWER_S)
        app.connect(address)
        app.sendall(line)
        with app.makefile("rb") as answers:
            return dict(json.loads(answers.readline(LONGEST_LINE)))


def socket_file(folder: Path) -> Path:
    """Return where the app with this cache folder listens; a name too long for a socket moves to /tmp."""
    near = folder / "handover" / "socket"
    if len(os.fsencode(near)) <= _LONGEST_NAME:
        return near
    mark = zlib.crc32(os.fsencode(folder))
    return Path("/tmp", f"agentassist-{os.getuid()}-{mark:08x}", "socket")


def port_file(folder: Path) -> Path:
    """Return the file with port and secret, where a socket cannot be a file."""
    return folder / "handover" / "port"
