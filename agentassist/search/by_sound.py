"""Finds the words of an index by what they sound like: a word typed in other letters."""

from collections.abc import Iterator

import numpy as np
from rapidfuzz import fuzz, process

from agentassist.search.lexicon import Lexicon
from agentassist.search.sounding import readings
from agentassist.search.texts import Ints

ALIKE = 0.55
"""Words less alike than this are not the same word."""
TELLING, ENOUGH = 4, 3
"""From so many consonants on, one too many is forgiven where fewer words than this sound alike."""


class BySound:
    """Looks words up by their sound.

    Args:
        lexicon: The words.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon

    def like(self, word: str, *, strictly: bool) -> dict[int, float]:
        """Return the words that sound like one, by place, and how alike they are, from 0 to 1.

        Latin words are alike only to words in other letters.

        Args:
            word: Folded; read in the way that suits each word best.
            strictly: Whether a consonant too many is not forgiven.
        """
        likeness: dict[int, float] = {}
        for reading in readings(word):
            places = self._places(reading.bones, word, strictly)
            if places:
                forms = self._lexicon.romans.some(np.array(places, np.int32))
                ratios = process.cdist([reading.form], forms, scorer=fuzz.ratio, dtype=np.float32)[0] / 100
                for place, ratio in zip(places, ratios.tolist(), strict=True):
                    likeness[place] = max(ratio, likeness.get(place, 0.0))
        return {place: alike for place, alike in likeness.items() if alike > ALIKE}

    def begun(self, word: str, counts: Ints, most: int) -> Iterator[tuple[int, float]]:
        """Give words in other letters that begin like a Latin one, and how much of each is typed.

        Args:
            word: Folded.
            counts: In how many articles each word of the lexicon is.
            most: How many words, those met most often, are enough for one reading.
        """
        for reading in readings(word):
            places = self._lexicon.said(reading.form)
            if len(places) > most:
                places = places[np.argpartition(-counts[places], most)[:most]]
            forms = self._lexicon.romans.some(places)
            for place, form in zip(places.tolist(), forms, strict=True):
                yield place, len(reading.form) / len(form)

    def _places(self, bones: str, word: str, strictly: bool) -> list[int]:
        latin = word[0].isascii()
        places = self._alike(bones, latin)
        if latin and not strictly and len(bones) >= TELLING and len(places) < ENOUGH:
            for at in range(len(bones)):
                places += self._alike(bones[:at] + bones[at + 1 :], latin)
        return places

    def _alike(self, bones: str, latin: bool) -> list[int]:
        places = self._lexicon.by_sound.of(bones)
        if latin:
            places = places[~self._lexicon.words.latin(places)]
        return list(places.tolist())
