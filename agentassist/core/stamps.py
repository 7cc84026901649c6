"""Hybrid logical clock: stamps that sort in the order things happened, even where a clock goes back."""

import re

_COUNTER_END = 1 << 16
_MS_DIGITS = 12
_COUNTER_DIGITS = 4
_OF_TIME = _MS_DIGITS + _COUNTER_DIGITS
_STAMP = re.compile(r"[0-9a-f]{16}[0-9a-z]{8}")
END_MS = 253_402_300_800_000
"""The year 10,000: stamps after one so late would need more digits, and sort before it."""


class Stamper:
    """Gives each change its place in time.

    A stamp is text: 12 hex digits of UTC milliseconds, 4 of a counter, then the device. Compared as text,
    stamps of one device always grow, and those of several devices have one order everywhere.

    Args:
        device: Eight letters that only this device has.
        last: The newest stamp given out before; empty for a new cache.
    """

    def __init__(self, device: str, last: str = "") -> None:
        self.device = device
        self.last = last
        self._ms = ms_of(last)
        self._count = int(last[_MS_DIGITS : _MS_DIGITS + _COUNTER_DIGITS] or "0", 16)

    def next(self, at_ms: int) -> str:
        """Return a stamp later than every one before, at ``at_ms`` UTC or as little after it as may be."""
        if at_ms > self._ms:
            self._ms, self._count = at_ms, 0
        else:
            self._count += 1
        if self._count == _COUNTER_END:
            self._ms, self._count = self._ms + 1, 0
        self.last = f"{self._ms:012x}{self._count:04x}{self.device}"
        return self.last

    def heard(self, stamp: str) -> None:
        """Let every stamp from now on be later than one that another device gave."""
        if stamp[:_OF_TIME] > self.last[:_OF_TIME]:
            self._ms, self._count = ms_of(stamp), int(stamp[_MS_DIGITS:_OF_TIME], 16)
            self.last = f"{stamp[:_OF_TIME]}{self.device}"

    def back(self, at_ms: int) -> None:
        """Go back to ``at_ms``, after a clock that ran ahead; later stamps have to be given anew."""
        if at_ms < self._ms:
            self._ms, self._count = at_ms, 0
            self.last = f"{at_ms:012x}{0:04x}{self.device}"


def ms_of(stamp: str) -> int:
    """Return the UTC milliseconds that a stamp tells.

    >>> ms_of(Stamper("testtest").next(1_790_000_000_000))
    1790000000000
    """
    return int(stamp[:_MS_DIGITS] or "0", 16)


def is_stamp(text: str) -> bool:
    """Tell whether ``text`` is a stamp as ``Stamper`` writes it.

    >>> is_stamp(Stamper("0badcafe").next(1_790_000_000_000)), is_stamp("yesterday")
    (True, False)
    """
    return _STAMP.fullmatch(text) is not None and ms_of(text) < END_MS
