"""Real servers, each in a folder and on a port of its own, ended by whoever began them."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

PATIENCE_S = 20.0


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


def until(what: Callable[[], bool], patience_s: float = PATIENCE_S) -> bool:
    """Wait until something is so; False where it never was."""
    end = time.monotonic() + patience_s
    while time.monotonic() < end:
        if what():
            return True
        time.sleep(0.02)
    return what()


def answers(port: int) -> bool:
    with socket.socket() as line:
        line.settimeout(1)
        return line.connect_ex(("127.0.0.1", port)) == 0


@contextmanager
def running(command: list[str], folder: Path, port: int) -> Iterator[subprocess.Popen[bytes]]:
    """Run a server until the end of the block; raise ``TimeoutError`` where it never answers."""
    log = (folder / "server.log").open("wb")
    # Without our paths: what runs beside us is a program of its own.
    env = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log, env=env)
    try:
        if not until(lambda: process.poll() is not None or answers(port)) or process.poll() is not None:
            raise TimeoutError((folder / "server.log").read_text(errors="replace")[-2000:])
        yield process
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        log.close()


def radicale_command(folder: Path, port: int, user: str, password: str) -> list[str]:
    (folder / "users").write_text(f"{user}:{password}\n", encoding="utf-8")
    options = {
        "server-hosts": f"127.0.0.1:{port}",
        "auth-type": "htpasswd",
        "auth-htpasswd-filename": str(folder / "users"),
        "auth-htpasswd-encryption": "plain",
        "auth-delay": "0",
        "storage-filesystem-folder": str(folder / "books"),
        "rights-type": "owner_only",
    }
    settings = [word for name, value in options.items() for word in (f"--{name}", value)]
    return [sys.executable, "-m", "radicale", "--config", "", *settings]
