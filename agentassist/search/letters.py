"""Which letters many words are made of, as bits: what cannot be meant is passed over at once."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from agentassist.search.texts import Ints, Texts

Masks = NDArray[np.uint64]
"""One set of letters for each word; words one slip apart differ in two bits at most."""

_LONGEST = 32
"""Letters further in are not looked at."""
_AT_ONCE = 20_000
_HASH = np.uint64(2_654_435_761)


@dataclass(frozen=True, slots=True)
class Beginnings:
    """The different beginnings of some words, all of one length."""

    places: Ints
    """For each the place of a word that begins so and goes on."""
    masks: Masks


def masks(words: Texts) -> Masks:
    """Return the letters of each word."""
    parts = [np.bitwise_or.reduce(_bits(table), axis=1) for table in _tables(words, _LONGEST)]
    return np.concatenate(parts) if parts else np.empty(0, np.uint64)


def beginnings(words: Texts, lengths: Collection[int]) -> Mapping[int, Beginnings]:
    """Return the beginnings of sorted words, for each of some lengths; a few come twice."""
    places: dict[int, list[Ints]] = {length: [] for length in lengths}
    found: dict[int, list[Masks]] = {length: [] for length in lengths}
    for at, table in enumerate(_tables(words, max(lengths) + 1)):
        together = _together(_bits(table))
        for length in lengths:
            first = _first_of_each(table, length)
            places[length].append((first + at * _AT_ONCE).astype(np.int32))
            found[length].append(together[first, length - 1])
    return {
        length: Beginnings(
            np.concatenate([np.empty(0, np.int32), *places[length]]),
            np.concatenate([np.empty(0, np.uint64), *found[length]]),
        )
        for length in lengths
    }


def close(among: Masks, wanted: str, slips: int) -> NDArray[np.intp]:
    """Return the places in ``among`` of words that may be so many slips from ``wanted``."""
    mask = np.bitwise_or.reduce(_bits(_table([wanted], _LONGEST)), axis=None)
    return np.flatnonzero(np.bitwise_count(among ^ mask) <= 2 * slips)


def _first_of_each(table: NDArray[np.uint32], length: int) -> NDArray[np.intp]:
    """Return the rows that begin, in ``length`` letters, unlike the one before and are longer than that."""
    longer = np.flatnonzero(table[:, length])
    begun = table[longer, :length]
    new = np.ones(len(longer), bool)
    new[1:] = (begun[1:] != begun[:-1]).any(1)
    return longer[new]


def _tables(words: Texts, upto: int) -> Iterator[NDArray[np.uint32]]:
    for at in range(0, len(words), _AT_ONCE):
        some = np.arange(at, min(at + _AT_ONCE, len(words)), dtype=np.int32)
        yield _table(words.some(some), upto)


def _table(words: Sequence[str], upto: int) -> NDArray[np.uint32]:
    """Return a row of letters for each word, those before ``upto``; 0 where it has no more."""
    return np.array(words, f"U{upto}").view(np.uint32).reshape(len(words), upto)


def _bits(table: NDArray[np.uint32]) -> Masks:
    hashed = table.astype(np.uint64) * _HASH >> np.uint64(7) & np.uint64(63)
    return np.where(table > 0, np.uint64(1) << hashed, np.uint64(0))


def _together(bits: Masks) -> Masks:
    """Return for each letter of each word those up to it."""
    return np.bitwise_or.accumulate(bits, axis=1)
