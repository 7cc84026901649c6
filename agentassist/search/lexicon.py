"""The words of an index, in order, and the quick ways to those that resemble a typed one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np

from agentassist.search import letters
from agentassist.search.letters import Beginnings, Masks
from agentassist.search.sounding import kept_by
from agentassist.search.texts import Ints, Texts
from agentassist.text.roman import roman
from agentassist.text.stems import stem

_AFTER_ALL = "\U0010ffff"
_PREFIXES = range(4, 11)
"""Lengths of half-typed words in which one slip is forgiven."""


@dataclass(frozen=True)
class Kin:
    """Words by something they share."""

    keys: Texts
    """What some of the words share, sorted; the empty key is shared by words without kin."""
    key_of: Ints
    """For each word the place of its key."""

    @classmethod
    def by(cls, shared: Sequence[str]) -> "Kin":
        """Return words by what is told of each of them, in their order."""
        keys = sorted(set(shared))
        place = {key: at for at, key in enumerate(keys)}
        return cls(Texts.of(keys), np.array([place[key] for key in shared], np.int32))

    def of(self, key: str) -> Ints:
        """Return the places of the words with ``key``."""
        at = self.keys.place(key) if key else None
        return self._words[slice(0) if at is None else slice(*self._starts[at : at + 2])]

    def told(self) -> list[str]:
        """Return the key of each word."""
        return self.keys.some(self.key_of)

    def get_ready(self) -> None:
        """Work out now what the first search would wait for."""
        _ = self._starts

    @cached_property
    def _words(self) -> Ints:
        return np.argsort(self.key_of, kind="stable").astype(np.int32)

    @cached_property
    def _starts(self) -> Ints:
        return np.searchsorted(self.key_of[self._words], np.arange(len(self.keys) + 1)).astype(np.int32)


@dataclass(frozen=True)
class Lexicon:
    """All words of one segment, sorted, so that those with the same beginning stand together."""

    words: Texts
    """Folded, sorted, each once."""
    romans: Texts
    """Each word in its comparable Latin form."""
    by_stem: Kin
    by_sound: Kin
    """By their consonants, across scripts; numbers sound like nothing."""

    @classmethod
    def of(cls, words: Sequence[str], known: Sequence["Lexicon"] = ()) -> "Lexicon":
        """Make a lexicon of sorted ``words``; what ``known`` lexicons say of them is not worked out again."""
        said = _said(known)
        told = [said.get(word) or _Said(roman(word), stem(word), kept_by(word)) for word in words]
        return cls(
            Texts.of(words),
            Texts.of(one.roman for one in told),
            Kin.by([one.stem for one in told]),
            Kin.by([one.sound for one in told]),
        )

    def __len__(self) -> int:
        return len(self.words)

    def beginning(self, start: str) -> range:
        """Return the places of the words that begin with ``start``."""
        return range(self.words.before(start), self.words.before(start + _AFTER_ALL))

    def said(self, start: str) -> Ints:
        """Return the places of the words in other letters than Latin whose form begins with ``start``."""
        said, places = self._by_roman
        return places[said.before(start) : said.before(start + _AFTER_ALL)]

    def near(self, word: str, slips: int) -> Ints:
        """Return words that may be ``slips`` slips from ``word``: of like length and letters."""
        places, masks, bounds = self._by_length
        shortest = min(max(0, len(word) - slips), len(bounds) - 1)
        longest = min(len(word) + slips + 1, len(bounds) - 1)
        alike = slice(bounds[shortest], bounds[longest])
        return places[alike][letters.close(masks[alike], word, slips)]

    def begun_near(self, start: str) -> list[str]:
        """Return beginnings of words that may be one slip from ``start``, of the same length."""
        if len(start) not in _PREFIXES:
            return []
        begun = self._beginnings[len(start)]
        near = begun.places[letters.close(begun.masks, start, 1)]
        return [word[: len(start)] for word in self.words.some(near)]

    def get_ready(self) -> None:
        """Work out now what the first search would wait for."""
        self.by_stem.get_ready()
        self.by_sound.get_ready()
        _ = self._beginnings, self._by_length, self._by_roman

    @cached_property
    def _by_roman(self) -> tuple[Texts, Ints]:
        places = np.arange(len(self.words), dtype=np.int32)
        places = places[~self.words.latin(places)]
        romans = self.romans.some(places)
        order = sorted(range(len(romans)), key=romans.__getitem__)
        return Texts.of(romans[at] for at in order), places[np.array(order, np.int32)]

    @cached_property
    def _beginnings(self) -> Mapping[int, Beginnings]:
        return letters.beginnings(self.words, _PREFIXES)

    @cached_property
    def _by_length(self) -> tuple[Ints, Masks, Ints]:
        """Return the places of all words by length, their letters, and where each length begins."""
        lengths = self.words.lengths
        order = np.argsort(lengths, kind="stable").astype(np.int32)
        bounds = np.searchsorted(lengths[order], np.arange(int(lengths.max(initial=0)) + 2))
        return order, letters.masks(self.words)[order], bounds.astype(np.int32)


class _Said(NamedTuple):
    """What is told of a word."""

    roman: str
    stem: str
    sound: str


def _said(known: Sequence[Lexicon]) -> dict[str, _Said]:
    return {
        word: _Said(*told)
        for one in known
        for word, *told in zip(one.words, one.romans, one.by_stem.told(), one.by_sound.told(), strict=True)
    }
