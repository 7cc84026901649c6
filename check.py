#!/usr/bin/env python3
"""Run everything CI runs: the house rules, a clean start, the frozen app, and every test.

python3 check.py           everything
python3 check.py --quick   the house rules and the tests that place no calls and build nothing
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import start

TOOLS = [
    *start.SCREEN_LIBRARIES,
    "baresip-core",
    "sip-tester",
    "linphone-cli",
    "iproute2",
    "util-linux",
    "xvfb",
    "xauth",
    "openbox",
    "xdotool",
    "x11-utils",
    "dbus",
    "gnome-keyring",
    "at-spi2-core",
    "python3-pyatspi",
    "binutils",
    "gcc",
    "libc6-dev",
    f"libpython{sys.version_info[0]}.{sys.version_info[1]}",
    "postgresql",
    "dovecot-imapd",
    "xdg-utils",
    "libglib2.0-bin",
]
"""What freezing needs on Debian, and the tests of real calls, windows, keyring and screen reader."""

BESIDE = ("-n", "auto", "--maxprocesses", "4", "--dist", "worksteal")
"""Tests run in a process for each core; one that is done takes over what waits for another, in order."""


def step(what: str, *command: str, env: dict[str, str] | None = None) -> None:
    """Run one step; the first that fails ends the check."""
    began = time.monotonic()
    print(f"--- {what}", flush=True)
    done = subprocess.run(command, check=False, cwd=start.HERE, env={**os.environ, **(env or {})})
    if done.returncode:
        sys.exit(f"{what}: failed")
    print(f"    {time.monotonic() - began:.1f} s", flush=True)


def clean_start() -> None:
    """Start the newest commit as a newcomer does: a clone, the README's command, no development extras."""
    with tempfile.TemporaryDirectory(prefix="clean-") as folder:
        clone, shot = str(Path(folder) / "clone"), str(Path(folder) / "call.png")
        step("clone", "git", "clone", "--quiet", str(start.HERE), clone)
        begin = (sys.executable, str(Path(clone) / "start.py"), "--offscreen", "--screenshot", shot)
        step("clean start", *begin, env={"AGENTASSIST_HOME": folder})
        if not Path(shot).exists():
            sys.exit("clean start: no screenshot was saved")


def main() -> None:
    """Run the steps, the cheapest first; pytest's own closing line is the last."""
    quick = "--quick" in sys.argv[1:]
    start.ensure_environment("dev")
    if sys.platform.startswith("linux") and not quick:
        missing = start.missing_packages(TOOLS)
        if missing:
            start.apt_install(missing, "The tools of the tests")
    bin_folder = start.python().parent
    step("format", str(bin_folder / "ruff"), "format", "--check", ".")
    step("lint", str(bin_folder / "ruff"), "check", ".")
    step("types", str(bin_folder / "mypy"))
    step("layers", str(bin_folder / "lint-imports"))
    step("translations", str(start.python()), "i18n/compile.py", "--check")
    for folder in ("resources/sample", "resources/words"):
        step("content", str(start.python()), "-m", "agentassist", "check-content", folder)
    if not quick:
        clean_start()
        step(
            "frozen app", str(bin_folder / "pyinstaller"), "--noconfirm", "--log-level", "WARN", "build.spec"
        )
    left_out = ["-m", "not telephony and not keyring and not screen and not frozen"] if quick else []
    tests = (str(start.python()), "-m", "pytest", "-q", *BESIDE, *left_out)
    step("tests", *tests, env={"QT_QPA_PLATFORM": "offscreen"})


if __name__ == "__main__":
    main()
