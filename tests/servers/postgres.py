"""A PostgreSQL of the tests' own: its own folder and port, everything saved as in earnest."""

import os
import pwd
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.roomy import roomy_memory

ADMIN = "admin"
_PLACES = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: float(path.parent.name))
"""Where Debian keeps them, which are on no PATH."""


class Postgres:
    """One server. ``crash`` and ``start`` may follow each other as often as a test likes.

    Args:
        folder: Holds the data, the log and the socket; short, for a socket's path may not be long.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = _free_port()
        self.password = secrets.token_hex(16)
        self._process: subprocess.Popen[bytes] | None = None

    def make(self) -> None:
        """Make an empty cluster; only once."""
        secret = self.folder / "password"
        secret.write_text(self.password, encoding="ascii")
        if owner := _owner():
            shutil.chown(self.folder, *owner)
            shutil.chown(secret, *owner)
        way = ("-U", ADMIN, "-A", "scram-sha-256", "--pwfile", str(secret), "--no-sync", "-E", "UTF8")
        data = ("-D", str(self.folder / "data"), "--locale", "C.UTF-8")
        subprocess.run([_tool("initdb"), *way, *data], check=True, capture_output=True, **_as_owner())

    def start(self) -> None:
        """Start, and return once it takes connections."""
        where = {"port": self.port, "listen_addresses": "127.0.0.1", "unix_socket_directories": self.folder}
        options = [f"--{name}={value}" for name, value in (where | _SMALL).items()]
        with (self.folder / "log").open("ab") as log:
            command = [_tool("postgres"), "-D", str(self.folder / "data"), *options]
            self._process = subprocess.Popen(command, stdout=log, stderr=log, **_as_owner())
        self._wait()

    def stop(self) -> None:
        """End in order."""
        self._end("INT")

    def crash(self) -> None:
        """End at once, as if the power had gone; what was committed is found again at the next start."""
        self._end("QUIT")

    def url(self, database: str = "postgres") -> str:
        """Return how the one who may do everything reaches a database."""
        return f"postgresql://{ADMIN}:{self.password}@127.0.0.1:{self.port}/{database}"

    def fresh(self) -> str:
        """Make an empty database and return how it is reached."""
        import psycopg  # most tests need none of this

        name = f"t{secrets.token_hex(6)}"
        with psycopg.connect(self.url(), autocommit=True) as conn:
            conn.execute(f'create database "{name}"')
        return self.url(name)

    def _end(self, signal: str) -> None:
        if self._process is None:
            return
        subprocess.run(["kill", f"-{signal}", str(self._process.pid)], check=False, capture_output=True)
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process = None

    def _wait(self) -> None:
        ready = [_tool("pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(self.port), "-t", "1"]
        for _ in range(600):
            if subprocess.run(ready, check=False).returncode == 0:
                return
            assert self._process
            try:
                self._process.wait(0.05)
            except subprocess.TimeoutExpired:
                continue
            break
        raise RuntimeError((self.folder / "log").read_text(encoding="utf-8", errors="replace")[-2_000:])


_SMALL = {
    "shared_buffers": "64MB",
    "max_connections": "60",
    "fsync": "on",
    "log_min_messages": "fatal",
}


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A running PostgreSQL; one for all tests, each of which takes a ``fresh`` database of it."""
    if not _tool("initdb"):
        pytest.skip("PostgreSQL is not installed here (Debian: postgresql)")
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir=roomy_memory()))
    server = Postgres(folder)
    try:
        try:
            server.make()
            server.start()
        except (OSError, RuntimeError, subprocess.CalledProcessError) as error:
            pytest.skip(f"PostgreSQL does not start here: {error}")
        yield server
    finally:
        server.crash()
        shutil.rmtree(folder, ignore_errors=True)


def _tool(name: str) -> str:
    found = shutil.which(name, path=os.pathsep.join([*map(str, reversed(_PLACES)), os.environ["PATH"]]))
    return found or ""


def _owner() -> tuple[str, str] | None:
    """Return for whom it works where the tests are root's, whom it refuses."""
    if os.geteuid() != 0:
        return None
    names = {one.pw_name for one in pwd.getpwall()}
    return ("postgres", "postgres") if "postgres" in names else ("nobody", "nogroup")


def _as_owner() -> dict[str, object]:
    owner = _owner()
    return {"user": owner[0], "group": owner[1], "extra_groups": [], "cwd": "/"} if owner else {}


def _free_port() -> int:
    with socket.socket() as trying:
        trying.bind(("127.0.0.1", 0))
        return int(trying.getsockname()[1])
