"""What somebody said, as words that can be compared: numbers in digits, clauses counted, fillers known."""

import re
from collections.abc import Sequence
from functools import lru_cache

from agentassist.core.frozen import dataclass
from agentassist.text.fold import listed
from agentassist.text.language import language
from agentassist.text.number_words import Number, numbers, written
from agentassist.text.plain import plain

_FILLERS = listed(
    "um uh er erm hmm mm ah oh well so ok okay alright right like basically actually anyway yeah yep"
    " अच्छा तो हाँ हां जी देखिए बस मतलब అలాగే సరే అయితే అంటే హా ఆ ओके ఓకే جی اچھا تو ہاں دیکھیے مطلب بس"
    " acha accha achha toh haan ji dekhiye matlab sare ayite ante alage"
)
"""Said while one thinks; of no account for what was said."""
_BREAK = re.compile(r"[,.;:!?\n।॥۔؟،؛–—…]")
_JOINS = listed("and but so because then while और लेकिन मगर మరియు కానీ اور لیکن مگر aur lekin kaani")
"""Words that may begin another clause."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word, or one number however many words say it."""

    text: str
    """Folded; a number in ASCII digits."""
    start: int
    end: int
    """Where it stands in the text as typed."""
    clause: int
    number: bool = False
    spelled: bool = False
    """True for a number that words say."""
    ordinal: bool = False
    parts: tuple[str, ...] = ()
    """The pieces of a number that was said in pieces."""
    raw: str = ""
    """The folded words as they were, before a number became digits."""

    @property
    def filler(self) -> bool:
        """True for a sound made while thinking."""
        return self.text in _FILLERS


@dataclass(frozen=True, slots=True)
class Spoken:
    """A text as words."""

    text: str
    words: tuple[Word, ...]
    tongue: str


def text_at(words: Sequence[Word], at: int) -> str:
    """Return the word at a place; before the first one and behind the last one there is an empty one."""
    return words[at].text if 0 <= at < len(words) else ""


@lru_cache(512)
def spoken(text: str, told: str = "") -> Spoken:
    """Return ``text`` as words; ``told`` is its language where it is known (see ``text.language``).

    >>> [word.text for word in spoken("It's two hundred and fifty, um, by HX-77120").words]
    ['it', 'is', '250', 'um', 'by', 'hx', '77120']
    """
    lang = told or language(text)
    singles = _singles(text)
    seen: list[str] = []
    places: list[int] = []
    for at, single in enumerate(singles):
        if at and single.clause != singles[at - 1].clause and _BREAK.search(_gap(text, singles, at)):
            # A comma ends a number: "5, 12" are two.
            seen.append(",")
            places.append(at)
        seen.append(single.text)
        places.append(at)
    found = {places[one.first]: (one, places[one.last - 1]) for one in numbers(seen, lang)}
    words: list[Word] = []
    at = 0
    while at < len(singles):
        number, last = found.get(at, (None, at))
        words.append(singles[at] if number is None else _numeral(singles[at : last + 1], number))
        at = last + 1
    return Spoken(text, tuple(words), lang)


def _gap(text: str, singles: list[Word], at: int) -> str:
    return text[singles[at - 1].end : singles[at].start]


def _singles(text: str) -> list[Word]:
    """Return the plain words, each with the clause it is in."""
    singles: list[Word] = []
    clause, last = 0, 0
    told = plain(text)
    for word, (start, end) in zip(told.words, told.spans, strict=True):
        broken = start > last and bool(_BREAK.search(text, last, start))
        if singles and (broken or word in _JOINS or word in ";?"):
            clause += 1
        if word not in ";?":
            singles.append(Word(word.strip("'"), start, end, clause, raw=word))
            last = end
    return singles


def _numeral(words: list[Word], number: Number) -> Word:
    first = words[0]
    raw = " ".join(word.raw for word in words)
    return Word(
        number.digits if not _fixed(first.raw) else first.text,
        first.start,
        words[-1].end,
        first.clause,
        number=True,
        spelled=number.spelled and not written(first.raw),
        ordinal=number.ordinal,
        parts=number.parts,
        raw=raw,
    )


def _fixed(raw: str) -> bool:
    """Return whether a numeral means more than its digits: a clock time or a date."""
    return ":" in raw or "/" in raw
