"""Beside other windows, under a real window manager, and read by a screen reader."""

import os
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from agentassist.core.backup import BackupKind
from agentassist.storage.backups import Backups
from tests.sample_template import fresh_sample
from tests.whole.desktop import SYSTEM_PYTHON, TOOLS, Desktop
from tests.whole.processes import HERE, Program, event, until_true

pytestmark = pytest.mark.screen
NUMBER = "+442079460124"


@pytest.fixture
def desktop(tmp_path):
    missing = [tool for tool in TOOLS if not shutil.which(tool)]
    if subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False).returncode:
        missing.append("pyatspi")
    if missing and not os.environ.get("CI"):
        pytest.skip(f"needs {', '.join(missing)}")
    assert not missing
    with Desktop(tmp_path / "desktop") as desktop:
        yield desktop


@pytest.fixture
def neighbour(desktop):
    """Another window, in which the rep is typing."""
    with Program("tests.whole.neighbour", **desktop.env) as program:
        program.until("active", lambda active: active)
        yield program


@pytest.fixture
def app(desktop, folder):
    with Program("tests.whole.puppet", folder, "idle", **desktop.env) as program:
        program.until("ready")
        yield program


def tell(app: Program, folder, kind: str, seen) -> None:
    """Let the phone tell something, and wait until the window has shown it."""
    assert event(folder, kind, number=NUMBER, call_id="c1").returncode == 0
    app.until("screen", seen)


def test_ring_answer_and_hold_leave_the_keyboard_where_the_rep_is_typing(desktop, neighbour, app, folder):
    desktop.keys("a")
    neighbour.until("text", lambda text: text == "a")
    tell(app, folder, "ringing", lambda screen: screen["state"] == "ringing")
    desktop.keys("b")
    neighbour.until("text", lambda text: text == "ab")
    tell(app, folder, "answered", lambda screen: screen["state"] == "active")
    tell(app, folder, "held", lambda screen: screen["hold"] is not None)
    desktop.keys("c")
    neighbour.until("text", lambda text: text == "abc")
    assert {"active": True} not in app.told and {"active": False} not in neighbour.told


def test_once_clicked_the_window_obeys_the_keyboard(desktop, neighbour, app, folder):
    tell(app, folder, "ringing", lambda screen: screen["state"] == "ringing")
    tell(app, folder, "answered", lambda screen: screen["state"] == "active")
    desktop.come_to_front(app.pid)
    app.until("active", lambda active: active)
    desktop.keys("ctrl+k", "k", "e", "t", "t", "l", "e")
    app.until("found", lambda found: found)
    desktop.keys("Escape", "ctrl+h")
    app.until("screen", lambda screen: screen["hold"] is not None)
    neighbour.until("active", lambda active: not active)


def test_a_screen_reader_finds_a_name_for_whatever_takes_the_keyboard_and_can_press_hold(
    desktop, app, folder
):
    tell(app, folder, "ringing", lambda screen: screen["state"] == "ringing")
    tell(app, folder, "answered", lambda screen: screen["state"] == "active")
    during = desktop.read(app.pid)
    assert during["focusable"] > 10 and not during["nameless"]
    desktop.read(app.pid, press="Hold")
    app.until("screen", lambda screen: screen["hold"] is not None)
    assert not desktop.read(app.pid)["nameless"]


def refused(desktop: Desktop, folder: Path, key: str, *words: str) -> tuple[int, bytes]:
    """Start the app, press a key once it says that it cannot open, and return its code and last words."""
    home = {**os.environ, **desktop.env, "AGENTASSIST_HOME": str(folder.parent)}
    begin = [sys.executable, "-m", "agentassist", *words]
    said_so = ("xdotool", "search", "--name", "cannot open")
    with subprocess.Popen(begin, stderr=subprocess.PIPE, cwd=HERE, env=home) as app:
        try:
            until_true(lambda: desktop.run(*said_so).isdecimal())
            desktop.run(*said_so, "windowactivate", "--sync", "key", key)
            _, said = app.communicate(timeout=60)
        finally:
            # Where it never came up, the next test must not meet it.
            app.kill()
    return app.returncode, said


def test_a_cache_that_cannot_be_opened_is_told_in_a_window_that_keys_can_close(desktop, folder):
    (folder / "cache.db").write_bytes(bytes(10_000))
    code, said = refused(desktop, folder, "Escape")
    assert code == 2 and b"cache.db" in said


def test_from_a_damaged_cache_one_key_leads_back_to_the_last_copy(desktop, folder):
    house = fresh_sample(folder)
    backups = Backups(house.folders.cache)
    with closing(house.open_to_read()) as reader:
        backups.make(reader, 1_780_000_000_000)
    house.folders.cache.write_bytes(bytes(10_000))
    code, said = refused(desktop, folder, "Return", "--report-start")
    assert code == 0 and b"damaged" in said
    assert [one.kind for one in backups.all()] == [BackupKind.DAMAGED, BackupKind.DAILY]
    with closing(house.open_to_read()) as reader:
        assert reader.quick_check() and reader.articles.count()
