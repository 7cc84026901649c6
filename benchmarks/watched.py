"""Other programs, started beside one another and watched from outside."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from compileall import compile_dir
from pathlib import Path

from agentassist import clock
from benchmarks.figure import NotHereError

ROOT = Path(__file__).parents[1]
LONGEST_S = 60.0
BARE = (sys.executable, "-m", "benchmarks.bare_window")
"""The reference for start and memory."""


def write_bytecode() -> None:
    """Compile the app, as any first start does unless the environment forbids it."""
    for package in ("agentassist", "benchmarks"):
        compile_dir(ROOT / package, quiet=2)


def seconds_to_window(command: Sequence[str], env: Mapping[str, str]) -> float:
    """Return the seconds from the start of a program to its usable window, which it tells and closes.

    Raises:
        RuntimeError: It said something else.
    """
    began = clock.mono_s()
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, **env},
        capture_output=True,
        text=True,
        timeout=LONGEST_S,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{command[-1]} ended with {done.returncode}: {done.stderr[-300:]}")
    return float(json.loads(done.stdout)["usable_s"]) - began


def resident_mb(pid: int) -> float:
    """Return the memory a process holds, in megabytes.

    Raises:
        NotHereError: The system does not tell.
    """
    status = Path(f"/proc/{pid}/status")
    if not status.exists():
        raise NotHereError("memory is read from /proc, which only Linux has")
    line = next(line for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def bare_window_mb() -> float:
    """Return the memory of a bare window that has been painted."""
    with subprocess.Popen([*BARE, "--stay"], cwd=ROOT, stdout=subprocess.PIPE, text=True) as window:
        assert window.stdout is not None
        window.stdout.readline()
        used = resident_mb(window.pid)
        window.terminate()
    return used
