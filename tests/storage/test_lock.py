"""One instance a cache."""

import subprocess
import sys

import pytest

from agentassist.core.errors import StoreError, Trouble
from agentassist.storage.lock import CacheLock

HOLD_AND_WAIT = """
import sys
from pathlib import Path
from agentassist.storage.lock import CacheLock
held = CacheLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_instance_is_told_that_the_cache_is_busy(tmp_path):
    held = CacheLock(tmp_path / "cache.db")
    with pytest.raises(StoreError) as told:
        CacheLock(tmp_path / "cache.db")
    assert told.value.code is Trouble.CACHE_BUSY
    held.release()
    CacheLock(tmp_path / "cache.db").release()


def test_a_killed_instance_leaves_the_cache_free(tmp_path):
    path = tmp_path / "cache.db"
    command = [sys.executable, "-c", HOLD_AND_WAIT, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout.readline() == "held\n"
        with pytest.raises(StoreError):
            CacheLock(path)
        other.kill()
        other.wait()
    CacheLock(path).release()
