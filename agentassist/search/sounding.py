"""What a word sounds like, whatever letters it is written in."""

import re
from dataclasses import dataclass

from agentassist.text.roman import consonants, english, roman

_LAST_NASAL = re.compile("(?<=.)[nm]$")


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to say a word."""

    form: str
    """Comparable in all scripts."""

    @property
    def bones(self) -> str:
        """Return its consonants. A nasal at the end is often not written in Latin letters: नहीं is nahi."""
        return _LAST_NASAL.sub("", consonants(self.form))


def readings(word: str) -> tuple[Reading, ...]:
    """Return how a typed word may be said: as it is spelt, and as English.

    >>> [reading.bones for reading in readings("school")]
    ['scl', 'skl']
    """
    forms = (roman(word), english(word)) if word.isascii() else (roman(word),)
    return tuple(Reading(form) for form in dict.fromkeys(forms))


def kept_by(word: str) -> str:
    """Return the consonants by which a word of an article is kept; empty for a number.

    Latin words are kept as English, for only who writes in other letters looks for them by their sound.

    >>> kept_by("नहीं") == readings("nahi")[0].bones == readings("nahin")[0].bones
    True
    """
    return "" if word.isdigit() else readings(word)[-1].bones
