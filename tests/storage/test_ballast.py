"""Room held back beside the cache takes what a full disk does not."""

import shutil
import subprocess
import sys
from contextlib import closing

import pytest

from agentassist.core.errors import StoreError, Trouble
from agentassist.storage import ballast
from agentassist.storage.ballast import FILE_NAME, ROOM, SIZE, Ballast
from agentassist.storage.store import Store
from tests.storage.people import ASHA, NOW, call
from tests.store_template import KEY, fresh_cache


def test_room_is_held_back_once_and_given_back(tmp_path):
    held = Ballast(tmp_path)
    assert held.hold() and held.there and held.hold()
    assert (tmp_path / FILE_NAME).stat().st_blocks * 512 >= SIZE
    assert held.release() and not held.there and not held.release()
    assert not list(tmp_path.iterdir())


def test_a_disk_with_little_room_is_left_it(tmp_path, monkeypatch):
    monkeypatch.setattr(ballast, "ROOM", shutil.disk_usage(tmp_path).total * 2)
    assert not Ballast(tmp_path).hold() and not list(tmp_path.iterdir())


@pytest.fixture
def small_disk(tmp_path):
    """A disk a little larger than what ballast asks for; only root may make one."""
    size = ROOM + 2 * SIZE
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(tmp_path)]
    if sys.platform != "linux" or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip(
            "only root can mount a small disk, the Linux way; the limit on file sizes plays it elsewhere"
        )
    yield tmp_path
    subprocess.run(["umount", tmp_path], check=True)


def fill_up(folder):
    with pytest.raises(OSError), (folder / "filler").open("wb", buffering=0) as file:
        while True:
            file.write(bytes(1 << 20))
    with pytest.raises(OSError), (folder / "crumbs").open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))


def test_on_a_really_full_disk_the_save_that_failed_goes_through(small_disk):
    with closing(Store(fresh_cache(small_disk), KEY)) as store:
        store.contacts.save(ASHA, NOW)
        held = Ballast(small_disk)
        assert held.hold()
        fill_up(small_disk)
        with pytest.raises(StoreError) as told:
            for number in range(1000):
                store.calls.begin(call(f"c{number}", summary="w" * 500))
        assert told.value.code is Trouble.DISK_FULL
        assert store.make_room()
        store.calls.begin(call("after", summary="w" * 500))
        assert not held.hold() and not store.make_room()
        (small_disk / "filler").unlink()
        assert held.hold()
