"""A full disk in the middle of a call: it goes on, the rep is told, nothing typed is lost."""

import json
import subprocess
import sys

import pytest

from tests.whole.full_disk import NOTE
from tests.whole.processes import HERE, environment

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit to play it with")


def test_a_full_disk_stops_no_call_and_everything_is_saved_once_there_is_room(folder):
    command = [sys.executable, "-m", "tests.whole.full_disk", str(folder)]
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=HERE, env=environment(), timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["went_on"] and not told["saved"]
    assert "disk is full" in told["banner"] and not told["banner_after"]
    assert (told["note"], told["heard"], told["apology"]) == (NOTE, ["order 4471"], True)
