"""Which words of a story's links ask for something, and which words of its passages tell it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from agentassist.content.stories.story import wordless
from agentassist.text.fold import listed, words
from agentassist.text.sentences import sentences
from agentassist.text.small_words import ENGLISH, HINDI, TELUGU

MOST_ASKED, MOST_KEYWORDS = 16, 8
LONGEST = 60
"""Characters of a word or phrase."""
_SMALL = frozenset(" ".join((ENGLISH, HINDI, TELUGU)).split()) | listed(
    "yes no sorry please okay them thank thanks well one now just",
    """
    आप आपका आपकी आपके आपको आपने मैं मुझे मेरा मेरी मेरे मैंने हम हमें हमारा हमारी हमारे हमने वह वे उन
    उनका उनकी यह ये इस इसका उस उसका क्या क्यों कब कहाँ कौन कौनसा कैसे कितना कितने कितनी किस है हैं था
    थी थे हूँ हो होगा होगी गया गई गए दें देती देता देते कर करें करूँ करता करती करते रहा रही रहे सकता सकती
    सकते में से को का की के पर और या नहीं जी हाँ अच्छा बस तो भी ही अब
    """,
    """
    మీరు మీ మీకు మిమ్మల్ని నేను నా నాకు మేము మా మాకు మనం వారు వారి అది ఇది ఆ ఈ ఏమిటి ఏమి ఏం ఎందుకు
    ఎప్పుడు ఎక్కడ ఎవరు ఎలా ఎంత ఏది ఉంది ఉన్నాయి ఉన్నారు కాదు లేదు అవును సరే అండి మరియు లేదా కూడా
    ఇప్పుడు చేస్తాను చేస్తాం ఇస్తాను చెప్పండి
    """,
    """
    آپ آپکا میں مجھے میرا میری میرے ہم ہمیں ہمارا ہماری ہمارے وہ ان اس یہ کیا کیوں کب کہاں کون کیسے کتنا
    کتنے کتنی کس ہے ہیں تھا تھی تھے ہوں ہو ہوگا گیا گئی گئے دیں دیتا دیتی دیتے کر کریں کرتا کرتی کرتے
    رہا رہی رہے سکتا سکتی سکتے سے کو کا کی کے پر اور یا نہیں جی ہاں اچھا بس تو بھی ہی اب
    """,
)
"""Words that every other line has; whatever they asked for would come out at any question."""
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
