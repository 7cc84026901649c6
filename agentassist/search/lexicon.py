"""The words of an index, in order, and the quick ways to those that resemble a typed one."""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from agentassist.search import letters
from agentassist.search.letters import Masks
from agentassist.search.sounding import kept_by
from agentassist.search.stems import stem
from agentassist.text.roman import roman

Ints = NDArray[np.int32]

_AFTER_ALL = "\U0010ffff"
_PREFIXES = range(4, 11)
"""Lengths of half-typed words in which one slip is forgiven."""


@dataclass(frozen=True)
class Kin:
    """Words by something they share."""

    keys: Sequence[str]
    """What some of the words share, sorted; the empty key is shared by words without kin."""
    key_of: Ints
    """For each word the place of its key."""

    @classmethod
    def by(cls, shared: Sequence[str]) -> "Kin":
        """Return words by what is told of each of them, in their order."""
        keys = sorted(set(shared))
        place = {key: at for at, key in enumerate(keys)}
        return cls(keys, np.array([place[key] for key in shared], np.int32))

    def of(self, key: str) -> list[int]:
        """Return the places of the words with ``key``."""
        at = bisect_left(self.keys, key)
        if not key or at == len(self.keys) or self.keys[at] != key:
            return []
        return [int(place) for place in self._words[self._starts[at] : self._starts[at + 1]]]

    def told(self, words: Sequence[str]) -> dict[str, str]:
        """Return the key of each of ``words``, which are those the kin was made for."""
        return {word: self.keys[key] for word, key in zip(words, self.key_of.tolist(), strict=True)}

    @cached_property
    def _words(self) -> Ints:
        return np.argsort(self.key_of, kind="stable").astype(np.int32)

    @cached_property
    def _starts(self) -> Ints:
        return np.searchsorted(self.key_of[self._words], np.arange(len(self.keys) + 1)).astype(np.int32)


@dataclass(frozen=True)
class Lexicon:
    """All words of one segment, sorted, so that those with the same beginning stand together."""

    words: Sequence[str]
    """Folded, sorted, each once."""
    romans: Sequence[str]
    """Each word in its comparable Latin form."""
    by_stem: Kin
    by_sound: Kin
    """By their consonants, across scripts; numbers sound like nothing."""

    @classmethod
    def of(cls, words: Sequence[str], known: Sequence["Lexicon"] = ()) -> "Lexicon":
        """Make a lexicon of sorted ``words``; what ``known`` lexicons say of them is not worked out again."""
        romans, stems, sounds = ({}, {}, {}) if not known else _said(known)
        return cls(
            words,
            _each(words, romans, roman),
            Kin.by(_each(words, stems, stem)),
            Kin.by(_each(words, sounds, kept_by)),
        )

    def __len__(self) -> int:
        return len(self.words)

    def place(self, word: str) -> int | None:
        """Return where ``word`` stands."""
        at = bisect_left(self.words, word)
        return at if at < len(self.words) and self.words[at] == word else None

    def beginning(self, start: str) -> range:
        """Return the places of the words that begin with ``start``."""
        return range(bisect_left(self.words, start), bisect_left(self.words, start + _AFTER_ALL))

    def said(self, start: str) -> Ints:
        """Return the places of the words whose comparable form begins with ``start``."""
        said, places = self._by_roman
        return places[bisect_left(said, start) : bisect_left(said, start + _AFTER_ALL)]

    def near(self, word: str, slips: int) -> Ints:
        """Return words that may be ``slips`` slips from ``word``: of like length and letters."""
        alike = [
            places[letters.close(masks, word, slips)]
            for length in range(len(word) - slips, len(word) + slips + 1)
            for places, masks in self._by_length.get(length, ())
        ]
        return np.concatenate(alike) if alike else np.empty(0, np.int32)

    def begun_near(self, start: str) -> list[str]:
        """Return beginnings of words that may be one slip from ``start``, of the same length."""
        if len(start) not in _PREFIXES:
            return []
        if len(start) not in self._beginnings:
            self._beginnings[len(start)] = self._begun(len(start))
        places, masks = self._beginnings[len(start)]
        return [self.words[at][: len(start)] for at in places[letters.close(masks, start, 1)]]

    def get_ready(self) -> None:
        """Work out now what the first search would wait for."""
        for length in _PREFIXES:
            self._beginnings[length] = self._begun(length)
        self.near("ready", 1)
        self.said("ready")

    @cached_property
    def _by_roman(self) -> tuple[list[str], Ints]:
        places = sorted(range(len(self.romans)), key=self.romans.__getitem__)
        return [self.romans[place] for place in places], np.array(places, np.int32)

    @cached_property
    def _beginnings(self) -> dict[int, tuple[Ints, Masks]]:
        return {}

    def _begun(self, length: int) -> tuple[Ints, Masks]:
        """Return one word for each beginning of ``length`` letters, and those letters."""
        begun = dict.fromkeys(word[:length] for word in self.words if len(word) > length)
        places = [bisect_left(self.words, start) for start in begun]
        return np.array(places, np.int32), letters.masks(list(begun), length)

    @cached_property
    def _by_length(self) -> dict[int, list[tuple[Ints, Masks]]]:
        lengths = np.fromiter(map(len, self.words), np.int32, len(self.words))
        order = np.argsort(lengths, kind="stable").astype(np.int32)
        masks = letters.masks(self.words)[order]
        bounds = np.searchsorted(lengths[order], np.arange(int(lengths.max(initial=0)) + 2))
        spans = [slice(*bounds[length : length + 2]) for length in range(len(bounds) - 1)]
        return {length: [(order[span], masks[span])] for length, span in enumerate(spans)}


def _each(words: Sequence[str], known: Mapping[str, str], work_out: Callable[[str], str]) -> list[str]:
    return [known[word] if word in known else work_out(word) for word in words]


def _said(known: Sequence[Lexicon]) -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    romans: dict[str, str] = {}
    stems: dict[str, str] = {}
    sounds: dict[str, str] = {}
    for one in known:
        romans.update(zip(one.words, one.romans, strict=True))
        stems.update(one.by_stem.told(one.words))
        sounds.update(one.by_sound.told(one.words))
    return romans, stems, sounds
