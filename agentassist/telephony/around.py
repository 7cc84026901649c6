"""Looks which phones are on this computer, without a word to any of them.

Nothing is connected to: a control port may serve one program alone, and would let another one go.
"""

import os
import socket
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from agentassist.core.frozen import dataclass
from agentassist.core.phone_setup import FoundPhone
from agentassist.telephony.wire.settings import PORTS

ALONE = frozenset({"baresip"})
"""Those that serve one program at a time."""
LISTENS, TALKS = "0A", "01"
"""States of a port, as Linux writes them."""
DAEMON, PIPE = "linphone-daemon", "--pipe"


@dataclass(frozen=True, slots=True)
class Places:
    """Where to look."""

    processes: Path
    """Of Linux; elsewhere it is not there."""
    home: Path
    programs: Path | None = None
    """Where programs of Windows keep what is each person's own."""


def usual_places() -> Places:
    """Return the places of this computer."""
    programs = os.environ.get("APPDATA")
    return Places(Path("/proc"), Path.home(), Path(programs) if programs else None)


def phones_around(places: Places) -> Iterator[FoundPhone]:
    """Give what is there, one after the other; whoever has enough simply stops asking."""
    yield from _listening(places.processes)
    yield from _daemons(places.processes)
    yield from _softphones(places)


def taken(name: str, port: str, places: Places) -> bool:
    """Tell whether another program holds a phone that serves one alone; False where the system tells nobody.

    Args:
        name: Of the source.
        port: The one it is set to; empty for the usual one.
        places: Where to look.
    """
    if name not in ALONE:
        return False
    known = (_ports(places.processes) or {}).get(int(port) if port.isdecimal() else PORTS[name], set())
    return TALKS in known


def _listening(processes: Path) -> Iterator[FoundPhone]:
    told = _ports(processes)
    for name, port in PORTS.items():
        states = told.get(port, set()) if told is not None else _bound(port)
        if LISTENS in states:
            yield FoundPhone(name, (("port", str(port)),), taken=name in ALONE and TALKS in states)


def _ports(processes: Path) -> dict[int, set[str]] | None:
    """Return the states of all ports of this machine; None where the system does not list them."""
    states: dict[int, set[str]] = {}
    tables = [processes / "net" / name for name in ("tcp", "tcp6")]
    if not tables[0].exists():
        return None
    for table in tables:
        with suppress(OSError, ValueError, IndexError):
            for line in table.read_text(encoding="ascii").splitlines()[1:]:
                _, local, _, state = line.split()[:4]
                states.setdefault(int(local.rpartition(":")[2], 16), set()).add(state)
    return states


def _bound(port: int) -> set[str]:
    """Return whether somebody listens: then the port cannot be had."""
    with socket.socket() as probe:
        if sys.platform == "win32":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return {LISTENS}
    return set()


def _daemons(processes: Path) -> Iterator[FoundPhone]:
    """Find the daemon of Linphone by how it was started."""
    for line in processes.glob("[0-9]*/cmdline"):
        with suppress(OSError, UnicodeDecodeError, ValueError, IndexError):
            words = line.read_bytes().decode().split("\0")
            if Path(words[0]).name == DAEMON:
                yield FoundPhone("linphone", (("socket", f"/tmp/{words[words.index(PIPE) + 1]}"),))


def _softphones(places: Places) -> Iterator[FoundPhone]:
    """Find phones that start programs, by the folders they keep their settings in."""
    home, programs = places.home, places.programs
    known = [
        ("twinkle", home / ".twinkle"),
        ("zoiper", home / ".Zoiper5"),
        ("linphone-desktop", home / ".local" / "share" / "linphone"),
    ]
    if programs is not None:
        known += [
            ("microsip", programs / "MicroSIP"),
            ("zoiper", programs / "Zoiper5"),
            ("linphone-desktop", programs / "linphone"),
        ]
    yield from (FoundPhone(name) for name, folder in known if folder.is_dir())
