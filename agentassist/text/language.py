"""The language of a sentence, by its letters; in Latin letters by its small words."""

import re
from functools import cache, lru_cache

from agentassist.text.small_words import ENGLISH, HINDI, TELUGU
from agentassist.text.spellings import spelling_key

_SCRIPTS = {
    "hi": re.compile("[\u0900-\u097f]"),
    "te": re.compile("[\u0c00-\u0c7f]"),
    "ur": re.compile("[\u0600-\u06ff]"),
}
_LATIN = re.compile("[A-Za-z]")
_LATIN_WORD = re.compile("[a-z]+")
_SAME = {"ur-Latn": "hi-Latn"}
"""Hindi and Urdu differ by their letters; in Latin ones they are one."""

_HINDI_ENDING = re.compile("[^aeiou](?:[aeiou]?(?:ug[ai]|[aei]?eg[aei])|iega?)$")
_TELUGU_ENDING = re.compile(
    "(?:tanu|taru|tund?i|ndi|aledu|alenu|alemu|alem|avchu|alsi|aniki|nduku|nte|nanu|naru|pote|yi)$"
)
"""Verbs, by the endings that only verbs of this language have."""


def language(sentence: str, hint: str = "") -> str:
    """Return the language of ``sentence``, with ``-Latn`` where an Indian one is typed in Latin letters.

    Romanised Urdu counts as Hindi. A sentence in Latin letters without a telling word is in the language
    hinted at, if that one is typed so, or else English.

    >>> language("OTP नहीं आया"), language("OTP nahi aaya"), language("OTP raaledu"), language("No OTP came")
    ('hi', 'hi-Latn', 'te-Latn', 'en')
    """
    if not sentence.isascii():
        counts = {lang: len(letters.findall(sentence)) for lang, letters in _SCRIPTS.items()}
        most = max(counts, key=counts.__getitem__)
        # A Hindi sentence is half English words; an English one holds a Hindi name at most.
        if counts[most] and 2 * counts[most] >= len(_LATIN.findall(sentence)):
            return most
    return _by_words(sentence, _SAME.get(hint, hint) if hint.endswith("-Latn") else "")


@lru_cache(4_096)
def scripts(text: str) -> frozenset[str]:
    """Return whose letters are in ``text``: of ``hi``, ``te``, ``ur`` and, for Latin ones, ``en``.

    >>> sorted(scripts("OTP नहीं आया")), sorted(scripts("nahi aaya"))
    (['en', 'hi'], ['en'])
    """
    known = (*_SCRIPTS.items(), ("en", _LATIN))
    return frozenset(lang for lang, letters in known if letters.search(text))


def in_latin_letters(lang: str) -> str:
    """Return what ``lang`` typed in Latin letters is called.

    >>> in_latin_letters("te"), in_latin_letters("ur")
    ('te-Latn', 'hi-Latn')
    """
    latin = f"{lang}-Latn"
    return _SAME.get(latin, latin)


@cache
def _small_words() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return those of English, Hindi and Telugu; read with the first sentence, for no start needs them."""
    hindi, telugu = (frozenset(map(spelling_key, told.split())) for told in (HINDI, TELUGU))
    return frozenset(ENGLISH.split()), hindi, telugu


def _by_words(sentence: str, hint: str) -> str:
    in_english, in_hindi, in_telugu = _small_words()
    english = hindi = telugu = 0
    for word in _LATIN_WORD.findall(sentence.lower()):
        if word in in_english:
            english += 1
            continue
        key = spelling_key(word)
        if key in in_hindi or _HINDI_ENDING.search(key):
            hindi += 1
        if key in in_telugu or _TELUGU_ENDING.search(key):
            telugu += 1
    indian = max(hindi, telugu)
    if hint and indian >= english // 2:
        return hint
    if indian <= english:
        return "en"
    return "te-Latn" if telugu >= hindi else "hi-Latn"
