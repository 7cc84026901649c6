"""What a typed word may stand for among the words of an index, and how surely."""

import math
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA

from agentassist.search.by_sound import BySound
from agentassist.search.lexicon import Lexicon
from agentassist.search.query import Term
from agentassist.search.texts import Ints
from agentassist.text.roman import roman
from agentassist.text.stems import stem

SAME_STEM = 0.86
BEGUN, WHOLE = 0.55, 0.4
"""A half-typed word counts this much, and more the less of it is missing."""
ONE_SLIP, TWO_SLIPS = 0.62, 0.42
SHORTEST, SHORTEST_ELSEWHERE = 4, 3
"""Shorter words have no slips. Other scripts than Latin say as much in fewer letters: there a word that no
article has may be shorter."""
SURELY_ONE_SLIP, SURELY_TWO_SLIPS = 0.85, 0.6
"""Where nothing else fits what is typed, it must be a slip."""
SAID_THE_SAME = 0.9
"""A word that is spelt otherwise and sounds the same: in Hindi the most frequent slip."""
OTHER_FIRST = 0.75
"""People rarely get the first letter wrong."""
SAME_SOUND = 0.72
ROMANISED = 1.0
"""The same where most of what is typed is of another script."""
SURELY_SAID = 0.8
"""Words so much alike are the same word in other letters."""
FAMILIAR = 0.12
"""How much a word that is met often is likelier than a rare one that fits as well."""
SHARP = 0.5
"""How fast the others fade beside the likeliest."""
SPLIT = 0.6
SAME_MEANING = 0.5
"""A word of a group of synonyms for another; never as sure as the word itself."""
COMMON = 2
"""A word found in more articles than this is no slip of the hand."""
MOST = 72
"""So many words one typed word stands for at most."""
MOST_BEGUN, MOST_SLIPPED, MOST_SOUNDING = 60, 24, 12
UNKNOWN = 2.0
"""What a word tells that no article knows, so that finding only the rest is not finding all."""
_TELLING = 6
"""So many of the words meant say how telling the typed one is."""
_REMEMBERED = 500


@dataclass(frozen=True, slots=True)
class Expansion:
    """What a typed word may stand for."""

    places: Ints
    """Words of the lexicon, the surest first."""
    sure: NDArray[np.float64]
    """How surely each of them is meant."""
    telling: float
    """How telling the typed word is: as the word it stands for, never as a rarer one of its stem."""

    def __bool__(self) -> bool:
        return len(self.places) > 0


class Expander:
    """Expands typed words; what was asked before is remembered.

    Args:
        lexicon: The words of a segment.
        counts: In how many articles each of them is.
        rarity: How telling each of them is.
    """

    def __init__(self, lexicon: Lexicon, counts: Ints, rarity: NDArray[np.float32]) -> None:
        self._lexicon = lexicon
        self._by_sound = BySound(lexicon)
        self._counts = counts
        self._rarity = rarity
        self._known: OrderedDict[Term, Expansion] = OrderedDict()
        self._votes: dict[Term, int] = {}

    def expand(self, term: Term) -> Expansion:
        """Return what a word of a query may stand for."""
        known = self._known.get(term)
        if known is None:
            known = self._known[term] = self._told(self._expanded(term), romanised=term.romanised)
            if len(self._known) > _REMEMBERED:
                self._known.popitem(last=False)
        return known

    def vote(self, term: Term) -> int:
        """Return 1 for a Latin word that is rather one of another script, -1 for one that is itself."""
        if not term.word.isascii() or term.word.isdigit():
            return 0
        if term not in self._votes:
            if len(self._votes) >= _REMEMBERED:
                self._votes.clear()
            place = self._lexicon.words.place(term.word)
            own = 0 if place is None else int(self._counts[place])
            alike = self._by_sound.like(term.word, strictly=True).items()
            elsewhere = self._often(place for place, alike in alike if alike >= SURELY_SAID)
            self._votes[term] = 1 if elsewhere > own else -1 if own else 0
        return self._votes[term]

    def _often(self, places: Iterable[int]) -> int:
        """Return in how many articles the most common of some words is."""
        return max((int(self._counts[place]) for place in places), default=0)

    def _told(self, sure: dict[int, float], *, romanised: bool) -> Expansion:
        surest = sorted(sure.items(), key=lambda item: -item[1])[:MOST]
        return Expansion(
            np.array([place for place, _ in surest], np.int32),
            np.array([weight for _, weight in surest]),
            self._telling(surest, romanised=romanised) if surest else UNKNOWN,
        )

    def _telling(self, surest: list[tuple[int, float]], *, romanised: bool) -> float:
        most = surest[0][1]
        if romanised:
            # That it is met now and then in Latin letters, too, makes it no rare word.
            return min(float(self._rarity[place]) for place, weight in surest if weight >= most * 0.8)
        likely = [(place, weight) for place, weight in surest[:_TELLING] if weight >= most * 0.95]
        return max(float(self._rarity[place]) * weight for place, weight in likely)

    def _expanded(self, term: Term) -> dict[int, float]:
        word, unfinished = term.word, term.unfinished
        sure: dict[int, float] = {}
        place = self._lexicon.words.place(word)
        if place is not None:
            sure[place] = 1.0
        for kin in self._lexicon.by_stem.of(stem(word)).tolist():
            _put(sure, kin, SAME_STEM)
        if unfinished:
            self._begun(sure, word)
        common = place is not None and int(self._counts[place]) > COMMON
        if not word.isdigit():
            if term.romanised:
                self._sounding(sure, word, common=False, most=ROMANISED)
                if unfinished:
                    self._begun_elsewhere(sure, word)
            if self._may_be_a_slip(word, place):
                self._slipped(sure, word, unfinished=unfinished)
            if len(word) >= 2 and not term.romanised:
                self._sounding(sure, word, common=common, most=SAME_SOUND)
        if not sure and len(word) >= 7:
            self._split(sure, word)
        for other in term.others:
            self._called(sure, other)
        return sure

    def _begun(self, sure: dict[int, float], word: str) -> None:
        places = self._lexicon.beginning(word)
        begun = list(places)
        if len(begun) > MOST_BEGUN:
            counts = self._counts[places.start : places.stop]
            begun = [places.start + int(at) for at in np.argpartition(-counts, MOST_BEGUN)[:MOST_BEGUN]]
        wholes = self._lexicon.words.some(np.array(begun, np.int32))
        shares = {place: len(word) / len(whole) for place, whole in zip(begun, wholes, strict=True)}
        self._fitting(sure, {place: BEGUN + WHOLE * share for place, share in shares.items()})

    def _begun_elsewhere(self, sure: dict[int, float], word: str) -> None:
        weights: dict[int, float] = {}
        for place, share in self._by_sound.begun(word, self._counts, MOST_BEGUN):
            _put(weights, place, ROMANISED * (BEGUN + WHOLE * share))
        self._fitting(sure, weights)

    def _may_be_a_slip(self, word: str, place: int | None) -> bool:
        if place is not None:
            return len(word) >= SHORTEST and int(self._counts[place]) <= COMMON
        return len(word) >= (SHORTEST if word.isascii() else SHORTEST_ELSEWHERE)

    def _slipped(self, sure: dict[int, float], word: str, *, unfinished: bool) -> None:
        # Where nothing fits, a middling word may well have two.
        slips = 1 if len(word) < (8 if sure else 6) else 2
        weights = (ONE_SLIP, TWO_SLIPS) if sure else (SURELY_ONE_SLIP, SURELY_TWO_SLIPS)
        near = self._lexicon.near(word, slips)
        others = self._lexicon.words.some(near)
        distances = _distances(word, others, slips)
        hits = np.flatnonzero((distances > 0) & (distances <= slips))
        if len(hits) > MOST_SLIPPED:
            hits = hits[np.lexsort((-self._counts[near[hits]], distances[hits]))][:MOST_SLIPPED]
        said, forms = roman(word), self._lexicon.romans.some(near[hits])
        meant = {}
        for at, form in zip(hits.tolist(), forms, strict=True):
            first = 1.0 if others[at][0] == word[0] else OTHER_FIRST
            meant[int(near[at])] = SAID_THE_SAME if form == said else weights[distances[at] - 1] * first
        self._fitting(sure, meant)
        if unfinished:
            self._begun_with_a_slip(sure, word)

    def _begun_with_a_slip(self, sure: dict[int, float], word: str) -> None:
        starts = self._lexicon.begun_near(word)
        for at in np.flatnonzero(_distances(word, starts, 1) == 1)[:12]:
            first = 1.0 if starts[at][0] == word[0] else 0.7
            for place in self._lexicon.beginning(starts[at])[:12]:
                whole = len(word) / len(self._lexicon.words[place])
                _put(sure, place, (BEGUN * 0.75 + 0.2 * whole) * first)

    def _sounding(self, sure: dict[int, float], word: str, *, common: bool, most: float) -> None:
        likeness = self._by_sound.like(word, strictly=common)
        likely = {
            place: alike * self._familiar(place) for place, alike in likeness.items() if place not in sure
        }
        best = max(likely.values(), default=0.0)
        for place in sorted(likely, key=likely.__getitem__, reverse=True)[:MOST_SOUNDING]:
            weight = most * (0.35 + 0.65 * likeness[place] ** 2) * (likely[place] / best) ** SHARP
            _put(sure, place, weight * (0.8 if common else 1.0))

    def _fitting(self, sure: dict[int, float], weights: Mapping[int, float]) -> None:
        """Put words that fit in one way; beside the likeliest the others fade."""
        likely = {place: weight * self._familiar(place) for place, weight in weights.items()}
        best = max(likely.values(), default=0.0)
        for place, weight in weights.items():
            _put(sure, place, weight * (likely[place] / best) ** SHARP)

    def _familiar(self, place: int) -> float:
        return 1 + FAMILIAR * math.log1p(int(self._counts[place]))

    def _called(self, sure: dict[int, float], other: str) -> None:
        place = self._lexicon.words.place(other)
        if place is not None:
            _put(sure, place, SAME_MEANING)
        for kin in self._lexicon.by_stem.of(stem(other)).tolist():
            _put(sure, kin, SAME_MEANING * SAME_STEM)

    def _split(self, sure: dict[int, float], word: str) -> None:
        for at in range(3, len(word) - 2):
            parts = (self._lexicon.words.place(word[:at]), self._lexicon.words.place(word[at:]))
            for place in parts:
                if place is not None and None not in parts:
                    _put(sure, place, SPLIT)


def _put(sure: dict[int, float], place: int, weight: float) -> None:
    if weight > sure.get(place, 0.0):
        sure[place] = weight


def _distances(word: str, others: list[str], most: int) -> NDArray[np.uint8]:
    if not others:
        return np.empty(0, np.uint8)
    return np.asarray(
        process.cdist([word], others, scorer=OSA.distance, score_cutoff=most, dtype=np.uint8)[0]
    )
