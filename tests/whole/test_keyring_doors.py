"""Whatever became of the desktop's keyring, a window says so and the data opens; real keyrings."""

import os
import shutil
import sys

import pytest

from tests.vault.test_keyring_states import LOCKED, OPEN, UNLOCKED, Desktop

pytestmark = pytest.mark.keyring

CREATE = "code = vault.create().recovery_code; vault.confirm_code(code); print(code)"
KNOCK = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from agentassist.app.doorway import opened
from agentassist.app.still import application
from agentassist.content.resources import resources, translations
from agentassist.core.preferences import Preferences
from agentassist.folders import Folders
from agentassist.ui.dialogs.key_steps import KeySteps
from agentassist.ui.dialogs.unlock import Unlock
from agentassist.ui.dresser import Dresser
qt = application()
dresser = Dresser(resources(), translations())
dresser.dress(qt, Preferences())
seen = []
def look():
    for window in QApplication.topLevelWidgets():
        if isinstance(window, Unlock) and window.isVisible():
            said = " ".join(label.text() for label in window.findChildren(QLabel))
            for word in ("No keyring answers", "is locked", "another keyring"):
                if word in said and word not in seen:
                    seen.append(word)
            if window.keep.isVisible() and "keep offered" not in seen:
                seen.append("keep offered")
            if window.again.isVisible() and "again offered" not in seen:
                seen.append("again offered")
            window.field.line.setText(sys.argv[1])
            window.open_button.click()
        elif isinstance(window, KeySteps) and window.isVisible():
            seen.append("passphrase offered")
            window.reject()
timer = QTimer(interval=20)
timer.timeout.connect(look)
timer.start()
keys = opened(Folders(Path("cache"), Path("cache"), sample=False), lambda: dresser.look)
print(keys.data_key.hex(), *seen, sep=";")
"""


@pytest.fixture
def desktop(tmp_path):
    missing = [tool for tool in ("dbus-run-session", "gnome-keyring-daemon") if not shutil.which(tool)]
    if missing and not os.environ.get("CI"):
        pytest.skip(f"needs {', '.join(missing)}")
    return Desktop(tmp_path)


def knock(desktop, before, code, *, bus=True):
    """Start as the app does, type the code where a window asks, and return the key and what was seen."""
    python = [sys.executable, "-c", KNOCK, code]
    session = ["dbus-run-session", "--", "sh", "-c", f'{before} "$@"', "sh"] if bus else []
    desktop.env |= {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.*=false"}
    key, *seen = desktop.say([*session, *python]).split(";")
    return key, seen


def test_a_keyring_that_opens_asks_nothing(desktop):
    code = desktop.run(UNLOCKED, CREATE)
    key = desktop.run(UNLOCKED, OPEN)
    assert knock(desktop, UNLOCKED, code) == (key, [])


def test_a_keyring_that_lost_the_key_is_told_and_has_it_again_next_time(desktop):
    code = desktop.run(UNLOCKED, CREATE)
    key = desktop.run(UNLOCKED, OPEN)
    desktop.home("other home")
    assert knock(desktop, UNLOCKED, code) == (key, ["another keyring", "keep offered"])
    assert knock(desktop, UNLOCKED, code) == (key, [])


def test_a_locked_keyring_is_told_and_can_be_tried_again(desktop):
    code = desktop.run(UNLOCKED, CREATE)
    key = desktop.run(UNLOCKED, OPEN)
    assert knock(desktop, LOCKED, code) == (key, ["is locked", "again offered"])


def test_without_any_keyring_the_code_opens_and_a_passphrase_is_offered(desktop):
    code = desktop.run(UNLOCKED, CREATE)
    key = desktop.run(UNLOCKED, OPEN)
    assert knock(desktop, "", code, bus=False) == (key, ["No keyring answers", "passphrase offered"])
