"""Many short texts in one stretch of memory; as many strings would take ten times as much."""

from collections.abc import Iterable, Iterator
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int32]

_END = "\n"
_ASCII = 128


class Texts:
    """Texts by their places; never changed, so any thread may read them.

    Args:
        letters: The texts in UTF-8, each with a line end after it and none within.
    """

    def __init__(self, letters: bytes) -> None:
        self.letters = letters
        self._bytes = np.frombuffer(letters, np.uint8)
        ends = np.flatnonzero(self._bytes == ord(_END))
        self._starts: Ints = np.concatenate([[0], ends + 1]).astype(np.int32)
        # A single number comes out of this far quicker than out of an array.
        self._start = self._starts.data

    @classmethod
    def of(cls, texts: Iterable[str]) -> "Texts":
        """Take in some texts; folded words and ids hold no line ends."""
        return cls("".join(f"{text}{_END}" for text in texts).encode())

    def __len__(self) -> int:
        return len(self._starts) - 1

    def __getitem__(self, at: int) -> str:
        return self.letters[self._start[at] : self._start[at + 1] - 1].decode()

    def __iter__(self) -> Iterator[str]:
        return iter(_read(self.letters))

    def before(self, text: str) -> int:
        """Return how many of the texts, which must be sorted, come before ``text``."""
        letters, start, wanted = self.letters, self._start, text.encode()
        low, high = 0, len(self)
        while low < high:
            middle = (low + high) // 2
            # UTF-8 sorts as the characters do.
            if letters[start[middle] : start[middle + 1] - 1] < wanted:
                low = middle + 1
            else:
                high = middle
        return low

    def place(self, text: str) -> int | None:
        """Return where ``text`` stands; the texts must be sorted."""
        at = self.before(text)
        return at if at < len(self) and self[at] == text else None

    def some(self, places: Ints) -> list[str]:
        """Return the texts at ``places``, many at once being far quicker than one by one."""
        starts = self._starts[places]
        return _read(self._bytes[spans(starts, self._starts[places + 1] - starts)].tobytes())

    def lines(self, places: Ints) -> "Texts":
        """Return lines of some of the texts, a space between them; a place below 0 ends a line."""
        if not len(self):
            return Texts(_END.encode() * len(places))
        ending = places < 0
        last = np.append(ending[1:], False) & ~ending
        # The line end of the last text is taken for the end of every line.
        starts = np.where(ending, len(self.letters) - 1, self._starts[places])
        sizes = np.where(ending, 1, self._starts[places + 1] - starts - last)
        letters = self._bytes[spans(starts, sizes)]
        letters[(np.cumsum(sizes) - 1)[~(ending | last)]] = ord(" ")
        return Texts(letters.tobytes())

    def latin(self, places: Ints) -> NDArray[np.bool_]:
        """Return which of some folded words begin with a Latin letter or a digit."""
        return self._bytes[self._starts[places]] < _ASCII

    @cached_property
    def lengths(self) -> Ints:
        """How many characters each has."""
        # In UTF-8 a character is one byte that does not continue another.
        begun = np.cumsum((self._bytes & 0xC0) != 0x80, dtype=np.int32)
        upto = np.append(np.int32(0), begun[self._starts[1:] - 1])
        return upto[1:] - upto[:-1] - np.int32(1)


def _read(letters: bytes) -> list[str]:
    read = letters.decode().split(_END)
    read.pop()
    return read


def spans(starts: NDArray[np.integer], sizes: NDArray[np.integer]) -> NDArray[np.intp]:
    """Return the numbers of some ranges, one range after another: so many from each start on."""
    ends = np.cumsum(sizes, dtype=np.intp)
    numbers: NDArray[np.intp] = np.repeat(starts - ends + sizes, sizes)
    return numbers + np.arange(len(numbers))
