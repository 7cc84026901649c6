"""Starts the app and its commands as processes of their own."""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

HERE = Path(__file__).parents[2]
PATIENCE_S = 60


def environment(**more: str) -> dict[str, str]:
    """Return the environment of a process without a display, and with ``more``."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", **more}


def command(*words: str | Path, home: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run ``agentassist`` with these words and return what it said."""
    done = subprocess.run(
        [sys.executable, "-m", "agentassist", *map(str, words)],
        capture_output=True,
        text=True,
        cwd=HERE,
        env=environment(**({"AGENTASSIST_HOME": str(home)} if home else {})),
        timeout=PATIENCE_S,
        check=False,
    )
    done.stderr = without_noise(done.stderr)
    return done


def without_noise(said: str) -> str:
    """Return what was said without what Qt says of itself where there is no display."""
    return "".join(line for line in said.splitlines(keepends=True) if "propagateSizeHints" not in line)


def event(folder: Path, kind: str, **facts: str) -> subprocess.CompletedProcess[str]:
    """Hand one event over to the app in ``folder`` by the command line."""
    options = [word for name, value in facts.items() for word in (f"--{name.replace('_', '-')}", value)]
    return command("event", kind, "--cache", folder, *options)


def until_true(seen: Callable[[], bool], within_s: float = 20.0) -> None:
    """Wait for something in another process that no line tells of."""
    end_s = time.monotonic() + within_s
    while not seen():
        assert time.monotonic() < end_s, "it never happened"
        time.sleep(0.02)


class Program:
    """A program that tells what happens as lines of JSON, until it is killed, at the latest by ``with``."""

    def __init__(self, module: str, *words: str | Path, **env: str) -> None:
        self.told: list[dict[str, object]] = []
        """Everything so far, in order."""
        self._process = subprocess.Popen(
            [sys.executable, "-m", module, *map(str, words)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=HERE,
            env=environment(**env),
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.kill()

    @property
    def pid(self) -> int:
        """Its number in the system."""
        return self._process.pid

    def ask(self, **wish: object) -> None:
        """Tell the program something as a line of JSON."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(wish) + "\n")
        self._process.stdin.flush()

    def end(self) -> int:
        """Let it end by itself, once nobody will tell it anything any more, and return its exit code."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        code = self._process.wait(PATIENCE_S)
        self.kill()
        return code

    def until(self, name: str, seen: Callable[[object], object] = lambda _value: True) -> object:
        """Read on until it tells ``name`` with a value that is ``seen``, and return the value."""
        assert self._process.stdout is not None
        patience = threading.Timer(PATIENCE_S, self._process.kill)
        patience.start()
        try:
            for line in self._process.stdout:
                self.told.append(json.loads(line))
                if name in self.told[-1] and seen(self.told[-1][name]):
                    return self.told[-1][name]
        finally:
            patience.cancel()
        raise AssertionError(f"it ended without {name}; last it told {self.told[-1:]}")

    def kill(self) -> None:
        """Kill it like a power cut; what it still told is in ``told``."""
        assert self._process.stdout is not None
        if self._process.stdout.closed:
            return
        self._process.kill()
        assert self._process.stdin is not None
        self._process.stdin.close()
        lines = self._process.stdout.readlines()
        self._process.wait()
        self._process.stdout.close()
        self.told += [json.loads(line) for line in lines if line.endswith("\n")]
