"""Linphone daemons for the telephony tests: a real one, and a played one that rings when told."""

import os
import shutil
import signal
import socket
import subprocess
import threading
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self
from uuid import uuid4

import pytest
from phones import until_true

CONFIG = """[sip]
sip_port={port}
sip_tcp_port=0
sip_tls_port=0
contact="{name}" <sip:{user}@127.0.0.1>
guess_hostname=0
[rtp]
audio_rtp_port={rtp}-{last_rtp}
"""


class LinphoneDaemon:
    """One running linphone-daemon of Debian; its socket is always below /tmp."""

    def __init__(self, folder: Path, address: tuple[str, str, int], *options: str) -> None:
        if shutil.which("linphone-daemon") is None:
            (pytest.fail if "CI" in os.environ else pytest.skip)("linphone-daemon not installed")
        name, user, port = address
        self._home = folder / f"linphone-{user}"
        # It keeps its calls there, and does not make the folder.
        (self._home / ".local" / "share" / "linphone").mkdir(parents=True)
        self._config = self._home / "linphonerc"
        config = CONFIG.format(name=name, user=user, port=port, rtp=port + 10000, last_rtp=port + 10040)
        self._config.write_text(config, encoding="utf-8")
        self._options = options
        self.path = Path("/tmp") / f"agentassist-test-{uuid4()}"
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.stop(signal.SIGTERM)

    def start(self) -> None:
        """Start it and wait for its socket."""
        self.path.unlink(missing_ok=True)
        command = ["linphone-daemon", "--pipe", self.path.name, "--config", str(self._config), *self._options]
        quiet = subprocess.DEVNULL
        env = os.environ | {"HOME": str(self._home)}
        self._process = subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet, env=env)
        until_true(self._listens)

    def stop(self, how: signal.Signals) -> None:
        """End it, and leave nothing behind."""
        if self._process is not None:
            self._process.send_signal(how)
            try:
                self._process.wait(2)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        self._process = None
        self.path.unlink(missing_ok=True)

    def _listens(self) -> bool:
        # It serves one program: looking must not be a connection.
        return str(self.path) in Path("/proc/net/unix").read_text(encoding="utf-8")

    def told(self, command: str) -> str:
        """Give a command beside the app, and return the answer."""
        with socket.socket(socket.AF_UNIX) as link:
            link.connect(str(self.path))
            link.sendall(command.encode())
            return link.recv(65536).decode()


class PlayedDaemon:
    """Answers as a daemon does, and has somebody ring for every ``ring``."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(path))
        self._listening.listen()
        self._links: list[socket.socket] = []
        self._rung: list[bytes] = []
        self._calls = 0
        threading.Thread(target=self._accept, daemon=True).start()

    def ring(self) -> None:
        """Have one more caller ring."""
        self._calls += 1
        body = b"Event: LinphoneCallIncomingReceived\nFrom: <sip:1001@x>\nId: %d\n" % self._calls
        self._rung.append(b"Event-type: call-state-changed\n\n" + body + b"\n\n")

    def close(self) -> None:
        """Hang up on everybody."""
        for one in (self._listening, *self._links):
            # Only a shutdown wakes a thread that waits.
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                self._links.append(self._listening.accept()[0])
                threading.Thread(target=self._serve, args=(self._links[-1],), daemon=True).start()

    def _serve(self, link: socket.socket) -> None:
        with suppress(OSError):
            while command := link.recv(32768):
                link.sendall(self._answer(command.strip()))

    def _answer(self, command: bytes) -> bytes:
        if command != b"pop-event":
            return b"Status: Error\nReason: No call with such id.\n"
        event = self._rung.pop(0) if self._rung else b""
        return b"Status: Ok\n\nSize: %d\n%b\n" % (len(self._rung), event)
