"""Starting the app twice: one window, brought to the front, and nothing damaged."""

import subprocess
import sys

import pytest

from agentassist.opening import sample_house
from agentassist.storage.lock import CacheLock
from agentassist.storage.store import Store
from tests.sample_template import folders_in
from tests.whole.processes import HERE, command, environment, without_noise
from tests.whole.running import wait_for


@pytest.fixture
def locked(app, folder):
    """The app, holding its cache as it does for a rep."""
    lock = CacheLock(folder / "cache.db")
    yield app
    lock.release()


def test_a_second_start_brings_the_first_to_the_front_and_ends(locked, folder):
    locked.window.showMinimized()
    second = subprocess.Popen(
        [sys.executable, "-m", "agentassist"],
        stderr=subprocess.PIPE,
        text=True,
        cwd=HERE,
        env=environment(AGENTASSIST_HOME=str(folder.parent)),
    )
    wait_for(lambda: second.poll() is not None)
    _, said = second.communicate()
    assert second.returncode == 0
    assert without_noise(said) == "Agent Assist is running already; its window comes to the front.\n"
    wait_for(lambda: not locked.window.isMinimized() and locked.window.isActiveWindow())
    locked.until(lambda screen: screen.can_save)
    store = Store(folder / "cache.db", sample_house(folders_in(folder)).key, read_only=True)
    assert store.quick_check()
    store.close()


def test_a_second_start_while_the_first_still_opens_ends_the_same_way(folder):
    lock = CacheLock(folder / "cache.db")
    second = command(home=folder.parent)
    lock.release()
    assert (second.returncode, len(second.stderr.splitlines())) == (0, 1)
