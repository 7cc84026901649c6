"""The desktop's own lock is heard on a real bus."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.keyring

PROGRAM = """
import queue, subprocess
from agentassist.vault.session_signal import SessionSignal
heard = queue.SimpleQueue()
signal = SessionSignal(lambda: heard.put("locked"))
signal.start()
def say(interface, active):
    said = [interface + ".ActiveChanged", "boolean:" + active]
    subprocess.run(["dbus-send", "--session", "/x", *said], check=True)
for _ in range(100):
    say({interface!r}, "false")
    say({interface!r}, "true")
    try:
        print(heard.get(timeout=0.2))
        break
    except queue.Empty:
        pass
signal.stop()
print("ended")
"""


@pytest.mark.parametrize("interface", ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"])
def test_the_screen_saver_locks(tmp_path, interface):
    missing = [tool for tool in ("dbus-run-session", "dbus-send") if not shutil.which(tool)]
    if missing and not os.environ.get("CI"):
        pytest.skip(f"needs {', '.join(missing)}")
    done = run(
        ["dbus-run-session", "--", sys.executable, "-c", PROGRAM.format(interface=interface)], tmp_path
    )
    assert done.stdout.split() == ["locked", "ended"], done.stderr


def test_without_any_bus_it_is_silent_and_ends(tmp_path):
    program = (
        "from agentassist.vault.session_signal import SessionSignal\n"
        "one = SessionSignal(print)\none.start()\none.stop()\nprint('ended')"
    )
    assert run([sys.executable, "-c", program], tmp_path).stdout.split() == ["ended"]


def run(command, home):
    env = {"PATH": os.environ["PATH"], "PYTHONPATH": str(Path(__file__).parents[2]), "HOME": str(home)}
    return subprocess.run(command, env=env, capture_output=True, text=True, timeout=60, check=False)
