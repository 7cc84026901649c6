"""Which letters many words are made of, as bits: what cannot be meant is passed over at once."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Masks = NDArray[np.uint64]
"""One set of letters for each word; words one slip apart differ in two bits at most."""

_LONGEST = 32
"""Letters further in are not looked at."""
_AT_ONCE = 20_000
_HASH = np.uint64(2_654_435_761)


def masks(words: Sequence[str], upto: int = _LONGEST) -> Masks:
    """Return the letters of each word, those before ``upto``."""
    parts = [_masks(words[at : at + _AT_ONCE], upto) for at in range(0, len(words), _AT_ONCE)]
    return np.concatenate(parts) if parts else np.empty(0, np.uint64)


def close(among: Masks, wanted: str, slips: int) -> NDArray[np.intp]:
    """Return the places in ``among`` of words that may be so many slips from ``wanted``."""
    return np.flatnonzero(np.bitwise_count(among ^ masks([wanted])[0]) <= 2 * slips)


def _masks(words: Sequence[str], upto: int) -> Masks:
    letters = np.array(words, f"U{upto}").view(np.uint32).reshape(len(words), upto).astype(np.uint64)
    bits = np.uint64(1) << (letters * _HASH >> np.uint64(7) & np.uint64(63))
    return np.asarray(np.bitwise_or.reduce(np.where(letters > 0, bits, np.uint64(0)), axis=1))
