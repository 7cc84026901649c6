"""Which words of a story's links ask for something, and which words of its passages tell it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from agentassist.content.stories.story import wordless
from agentassist.text.fold import words
from agentassist.text.sentences import sentences
from agentassist.text.small_words import ENGLISH, HINDI, TELUGU

MOST_ASKED, MOST_KEYWORDS = 16, 8
LONGEST = 60
"""Characters of a word or phrase."""
_SMALL = frozenset(" ".join((ENGLISH, HINDI, TELUGU)).split()) | frozenset(
    ["yes", "no", "sorry", "please", "okay", "them", "thank", "thanks", "well", "one", "now", "just"]
)
_ASKED = ("?", "؟")
_SHORT = 4
"""A phrase of so many words asks as a whole."""


class StoryWords:
    """Knows which words belong to one thing alone.

    Args:
        groups: The texts that lead to each thing, or tell it, one group for each.
    """

    def __init__(self, groups: Iterable[Sequence[str]]) -> None:
        self._in = Counter[str]()
        for group in groups:
            self._in.update({word for text in group for word in words(text)})

    def asking(self, labels: Sequence[str]) -> tuple[str, ...]:
        """Return what asks for that which ``labels`` lead to: short ones whole, and words only they have."""
        asked = [part for label in labels for part in _questions(label)]
        whole = [part.strip(" ?؟.!।۔") for part in asked if len(words(part)) <= _SHORT]
        own = [word for part in asked for word in self._telling(part, 3)]
        return tuple(dict.fromkeys(one[:LONGEST] for one in (*whole, *own, *_last(labels)) if one))[
            :MOST_ASKED
        ]

    def keywords(self, said: Sequence[str]) -> tuple[str, ...]:
        """Return the words by which somebody shows that they heard ``said``; numbers first."""
        telling = [word for text in said for word in self._telling(text, 4)]
        numbers = [word for word in telling if any(char.isdigit() for char in word)]
        return tuple(dict.fromkeys(word[:LONGEST] for word in (*numbers, *telling)))[:MOST_KEYWORDS]

    def _telling(self, text: str, letters: int) -> Iterator[str]:
        """Yield words that no other group has; where there is none, all but the small ones."""
        typed = [one.strip("\"'“”‘’()[].,;:!?।۔؟،…-–—*") for one in text.split()]
        long = [word for word in typed if _long(word, letters)]
        yield from [word for word in long if all(self._in[part] <= 1 for part in words(word))] or long


def _long(word: str, letters: int) -> bool:
    folded = "".join(words(word))
    if any(char.isdigit() for char in folded):
        return True
    return len(folded) >= letters and not set(words(word)) <= _SMALL


def _questions(label: str) -> list[str]:
    """Return what of a label asks, or all of it."""
    parts = [label[start:end] for start, end in sentences(label)]
    return [part for part in parts if part.endswith(_ASKED)] or parts


def _last(labels: Sequence[str]) -> Iterator[str]:
    """Yield a label as it is, for where all its words are small."""
    yield from (label for label in labels[:1] if not wordless(label) and not set(words(label)) - _SMALL)
