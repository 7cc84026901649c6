"""The one place that reads the clocks."""

import sys
import time
from pathlib import Path

from agentassist.core.moment import Moment

_SLEEPLESS = getattr(time, "CLOCK_BOOTTIME", None)
"""Linux counts through sleep on this one; macOS and Windows do so on their monotonic clock."""
_BOOT_FILE = Path("/proc/sys/kernel/random/boot_id")


def read() -> Moment:
    """Return both clocks as they stand; any thread may call it."""
    return Moment(mono_s(), time.time_ns() // 1_000_000)


def mono_s() -> float:
    """Return seconds on the clock that counts through sleep."""
    return time.monotonic() if _SLEEPLESS is None else time.clock_gettime(_SLEEPLESS)


def boot() -> str:
    """Return what tells this boot from another; empty where the system does not say."""
    if not sys.platform.startswith("linux") or not _BOOT_FILE.exists():
        return ""
    return _BOOT_FILE.read_text(encoding="ascii").strip()
