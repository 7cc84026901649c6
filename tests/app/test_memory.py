"""What large work leaves behind is handed back."""

import sys
from pathlib import Path

import pytest

from agentassist.app.memory import LARGE, give_back, keep_little


def resident_bytes():
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096


@pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc, which only Linux has")
def test_what_was_taken_for_large_work_does_not_stay_taken():
    keep_little()
    # What tests before this one left free would be used again, and hide what is taken now.
    give_back()
    before = resident_bytes()
    pieces = [bytes([1]) * (LARGE // 2) for _ in range(100)]
    assert resident_bytes() - before > 40 * LARGE
    kept = pieces[::10]
    pieces.clear()
    give_back()
    assert resident_bytes() - before < len(kept) * LARGE
