"""A screen of its own, with a window manager, a session bus and a screen reader's library."""

import json
import os
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.whole.processes import HERE, PATIENCE_S, until_true

TOOLS = ("Xvfb", "openbox", "xdotool", "xprop", "dbus-daemon")
SYSTEM_PYTHON = "/usr/bin/python3"
READER = Path(__file__).with_name("screen_reader.py")
QUIET = subprocess.DEVNULL


class Desktop:
    """Lives inside ``with``; ``env`` is for the programs that belong on it.

    Args:
        folder: For the session's own files.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._parts: list[subprocess.Popen[str]] = []
        self.env: dict[str, str] = {}

    def __enter__(self) -> Self:
        try:
            self._open()
        except BaseException:
            self._close()
            raise
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._close()

    def _open(self) -> None:
        self._folder.mkdir(mode=0o700)
        # Without -noreset the end of its last client empties the screen, and a program that is just
        # connecting, as the window manager beside the first look for it, is thrown out.
        screen = self._start(
            *("Xvfb", "-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-noreset")
        )
        bus = self._start("dbus-daemon", "--session", "--nofork", "--print-address=1")
        self.env = {
            "DISPLAY": f":{_line_of(screen)}",
            "DBUS_SESSION_BUS_ADDRESS": _line_of(bus),
            "XDG_RUNTIME_DIR": str(self._folder),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        self._start("openbox", "--sm-disable")
        # Other tests run beside, and the first window manager of a machine reads all its letters first.
        until_true(lambda: "window id" in self.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"), 60)

    def _close(self) -> None:
        for part in reversed(self._parts):
            part.terminate()
            part.communicate()

    def run(self, *command: str) -> str:
        """Run a command on this screen and return what it said."""
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            env={**os.environ, **self.env},
            cwd=HERE,
            timeout=PATIENCE_S,
            check=False,
        )
        return done.stdout.strip() or done.stderr.strip()

    def keys(self, *keys: str) -> None:
        """Press keys, as ``ctrl+k``, wherever the keyboard of this screen is."""
        self.run("xdotool", "key", *keys)

    def come_to_front(self, pid: int) -> None:
        """Bring the window of a process to the front, as a click on it does."""
        window = self.run("xdotool", "search", "--onlyvisible", "--pid", str(pid)).splitlines()[-1]
        self.run("xdotool", "windowactivate", "--sync", window)

    def read(self, pid: int, press: str = "") -> dict[str, object]:
        """Return what a screen reader finds in the window of a process, after pressing a button."""
        found: dict[str, object] = json.loads(self.run(SYSTEM_PYTHON, str(READER), str(pid), press))
        return found

    def _start(self, *command: str) -> subprocess.Popen[str]:
        part = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=QUIET, text=True, env={**os.environ, **self.env}
        )
        self._parts.append(part)
        return part


def _line_of(part: "subprocess.Popen[str]") -> str:
    assert part.stdout is not None
    return part.stdout.readline().strip()
