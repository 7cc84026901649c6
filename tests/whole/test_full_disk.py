"""A full disk in the middle of a call: it goes on, the rep is told, nothing typed is lost."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sample_template import fresh_sample
from tests.whole.full_disk import NOTE
from tests.whole.processes import HERE, command, environment

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit to play it with")


def test_a_full_disk_stops_no_call_and_everything_is_saved_once_there_is_room(folder):
    program = [sys.executable, "-m", "tests.whole.full_disk", str(folder)]
    done = subprocess.run(
        program, capture_output=True, text=True, cwd=HERE, env=environment(), timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["went_on"] and not told["saved"]
    assert "disk is full" in told["banner"] and not told["banner_after"]
    assert (told["note"], told["heard"], told["apology"]) == (NOTE, ["order 4471"], True)


@pytest.fixture
def small_disk(tmp_path) -> Iterator[Path]:
    """A disk of 6 MB with a sample company on it; only root may make one."""
    mount = ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(tmp_path)]
    if sys.platform != "linux" or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only root can mount a small disk, the Linux way")
    fresh_sample(tmp_path / "sample")
    yield tmp_path
    subprocess.run(["umount", tmp_path], check=True)


def refusal(home: Path) -> str:
    done = command(home=home)
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)
    return done.stderr


def test_a_start_on_a_full_disk_says_so_and_works_once_there_is_room(small_disk):
    filler = small_disk / "filler"
    with pytest.raises(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))
    assert "disk is full" in refusal(small_disk)
    filler.unlink()
    picture = small_disk / "call.png"
    assert command("--offscreen", "--screenshot", picture, home=small_disk).returncode == 0


def test_a_start_on_a_disk_that_takes_nothing_says_so(small_disk):
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    assert "Nothing can be written into" in refusal(small_disk)
