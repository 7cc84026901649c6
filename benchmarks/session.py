"""A login of its own, with a real desktop keyring that stays for the next run."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.figure import NotHereError
from benchmarks.watched import ROOT

_UNLOCKED = 'echo -n benchmarks | gnome-keyring-daemon --unlock --components=secrets > /dev/null; exec "$@"'


def run_logged_in(login: Path, module: str, words: Sequence[str]) -> str:
    """Run a module of the benchmarks where the keyring in ``login`` is unlocked; return what it printed.

    Raises:
        NotHereError: There is no such keyring on this machine.
    """
    missing = [tool for tool in ("dbus-run-session", "gnome-keyring-daemon") if not shutil.which(tool)]
    if missing:
        raise NotHereError(f"a real keyring is needed; missing: {', '.join(missing)}")
    run = login / "run"
    run.mkdir(parents=True, exist_ok=True, mode=0o700)
    env = os.environ | {"HOME": str(login), "XDG_RUNTIME_DIR": str(run)}
    program = [sys.executable, "-m", module, *words]
    command = ["dbus-run-session", "--", "sh", "-c", _UNLOCKED, "sh", *program]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr[-800:])
    return done.stdout
