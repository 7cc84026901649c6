#!/usr/bin/env python3
"""Start Agent Assist: make the environment where it is missing, then open the app.

    python3 start.py               the sample company, with a simulated incoming call
    python3 start.py --own         your own data
    python3 start.py --offscreen   play the sample call without a display and save a screenshot

Needs Python 3.11 or newer and nothing else; only the first start uses the network.
"""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
STAMP = VENV / "installed"
"""Holds a fingerprint of what was installed, so that a later start asks no network."""
QT_LIBRARIES = ["libegl1", "libgl1", "libglib2.0-0", "libdbus-1-3", "libfontconfig1", "libxkbcommon0"]
SCREEN_LIBRARIES = [
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxkbcommon-x11-0",
]
"""What Qt needs on Debian, without and with a screen."""


def python() -> Path:
    """Return the environment's own interpreter."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def ensure_environment(extra: str = "", *, screen: bool = False) -> None:
    """Make ``.venv`` and install what the app (and ``extra``, as in ``dev``) needs, where that changed.

    On Debian Qt's system libraries too, for a screen or for none, since nothing of Qt runs without them.
    """
    wanted = _fingerprint(extra)
    done = STAMP.read_text(encoding="utf-8").split() if STAMP.exists() else []
    if wanted not in done:
        _install(extra)
    _ensure_libraries(screen=screen)
    if wanted not in done:
        _run([str(python()), str(HERE / "i18n" / "compile.py")])
        STAMP.write_text("\n".join([*done, wanted, ""]), encoding="utf-8")


def _install(extra: str) -> None:
    if not python().exists():
        print("Making .venv …", flush=True)
        _make_venv()
    print("Installing what the app needs …", flush=True)
    target = f"{HERE}[{extra}]" if extra else str(HERE)
    pip = [str(python()), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    # A plain path instead of the usual import finder, and compiled modules: both make every start quicker.
    plain = ["--config-settings", "editable_mode=compat"]
    _run([*pip, "--constraint", str(HERE / "constraints.txt"), *plain, "--editable", target])
    _run([str(python()), "-m", "compileall", "-q", str(HERE / "agentassist")])


def _ensure_libraries(*, screen: bool) -> None:
    """Install Qt's system libraries where they are missing, or say how."""
    if not sys.platform.startswith("linux") or _qt_loads(screen=screen):
        return
    apt_install(QT_LIBRARIES + (SCREEN_LIBRARIES if screen else []), "Qt's system libraries")
    if not _qt_loads(screen=screen):
        sys.exit("Qt still does not start. Its own words:\n" + _qt_words(screen=screen))


def apt_install(packages: list[str], what: str) -> None:
    """Install Debian packages where that is allowed; otherwise end with the exact command."""
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if shutil.which("apt-get") is None:
        sys.exit(f"{what} are missing. Install what your system calls: {' '.join(packages)}")
    if os.geteuid() != 0:
        sys.exit(f"{what} are missing. Run this once, then start again:\n    sudo {' '.join(command)}")
    print(f"Installing {what} …", flush=True)
    quiet = {"stdout": subprocess.DEVNULL, "env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}}
    subprocess.run(["apt-get", "update", "-q"], check=False, **quiet)
    if subprocess.run(command, check=False, **quiet).returncode:
        sys.exit(f"{what} could not be installed. Try:\n    {' '.join(command)}")


def missing_packages(packages: list[str]) -> list[str]:
    """Return those of ``packages`` that Debian has not installed; all of them on other systems."""
    if shutil.which("dpkg-query") is None:
        return packages
    asked = ["dpkg-query", "--show", "--showformat", "${Package} ${db:Status-Status}\\n", *packages]
    told = subprocess.run(asked, check=False, capture_output=True, text=True).stdout
    return [package for package in packages if f"{package} installed" not in told.splitlines()]


def has_display() -> bool:
    """Return whether a window can be shown here."""
    return (
        os.name == "nt"
        or sys.platform == "darwin"
        or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    )


def _make_venv() -> None:
    if importlib.util.find_spec("ensurepip") is None:
        # Debian keeps the part of Python that makes environments in a package of its own.
        package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        apt_install([package], "The parts of Python that make .venv")
    venv.create(VENV, with_pip=True, clear=VENV.exists())


def _fingerprint(extra: str) -> str:
    told = hashlib.sha256(f"{sys.version_info[:2]} {extra}".encode())
    for name in ("pyproject.toml", "constraints.txt"):
        told.update((HERE / name).read_bytes())
    for path in sorted((HERE / "i18n").glob("*.ts")):
        told.update(path.read_bytes())
    return told.hexdigest()


def _qt_words(*, screen: bool) -> str:
    """Return what Qt complains of when a window is opened; empty when all is well."""
    script = "from PySide6.QtWidgets import QApplication; QApplication([])"
    env = dict(os.environ) if screen else {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    tried = subprocess.run(
        [str(python()), "-c", script], check=False, capture_output=True, text=True, env=env
    )
    return tried.stderr if tried.returncode else ""


def _qt_loads(*, screen: bool) -> bool:
    marker = VENV / f"qt-{'screen' if screen else 'offscreen'}"
    if not marker.exists() and not _qt_words(screen=screen):
        marker.touch()
    return marker.exists()


def _run(command: list[str]) -> None:
    if subprocess.run(command, check=False).returncode:
        sys.exit("That did not work; the lines above say why. Mend it and start again.")


def main() -> int:
    """Prepare what is missing and open the app."""
    if sys.version_info < (3, 11):  # noqa: UP036 - whoever has an older one is to read the sentence
        sys.exit(f"Agent Assist needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    wishes = sys.argv[1:]
    if not has_display() and "--offscreen" not in wishes:
        print("No display here, so the sample call is played offscreen.", flush=True)
        wishes.append("--offscreen")
    ensure_environment(screen="--offscreen" not in wishes)
    return subprocess.run([str(python()), "-m", "agentassist", *wishes], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
