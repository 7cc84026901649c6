"""Where tests put what need not outlive the power."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


def roomy_memory() -> str | None:
    """Return a folder in memory with room, where there is one: a crash of a process loses nothing of it."""
    try:
        roomy = shutil.disk_usage("/dev/shm").free > 2_000_000_000
    except OSError:
        return None
    return "/dev/shm" if roomy else None


@pytest.fixture
def roomy_path() -> Iterator[Path]:
    """A folder where nothing waits for a disk, for tests that kill programs or replay what a disk held."""
    folder = Path(tempfile.mkdtemp(prefix="roomy-", dir=roomy_memory()))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)
