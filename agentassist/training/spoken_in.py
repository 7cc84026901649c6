"""Whether somebody speaks the language that they should, by letters and small words."""

import unicodedata
from collections.abc import Iterable

from agentassist.text.fold import words
from agentassist.text.language import language
from agentassist.text.small_words import ENGLISH

_SCRIPTS = {"en": "LATIN", "hi": "DEVANAGARI", "te": "TELUGU", "ur": "ARABIC"}
_SMALL = frozenset(ENGLISH.split())
_FEW = 4
"""Of fewer words nothing can be told but their letters."""
_SHARE = 0.2
"""Of English words so many are small ones; of those of its neighbours hardly any."""
_ENDINGS = frozenset("mstd")
"""What an apostrophe cuts off."""
_URDU_ALONE = frozenset("ٹڈڑںےھہ")
"""Letters that Arabic and Persian do without."""


def spoken_in(lang: str, text: str, known: Iterable[str] = ()) -> bool:
    """Tell whether ``text`` is in ``lang``, in its own letters.

    Args:
        lang: Of a scenario.
        text: What was said.
        known: Texts whose words may be said as they are there: names, and what is English in any language.

    >>> spoken_in("en", "Je ne sais pas où il est"), spoken_in("ur", "Theek hai")
    (False, False)
    >>> spoken_in("hi", "OTP नहीं आया"), spoken_in("hi", "OTP नहीं आया", ["Your OTP?"])
    (False, True)
    """
    if lang not in _SCRIPTS:
        return False
    own = _SCRIPTS[lang]
    if any(not _fits(char, own) for char in text) or language(text, lang) != lang:
        return False
    new = _parts(text) - _parts(" ".join(known))
    if lang == "en":
        return _is_english(text, new)
    # "Nagpur" among Hindi would be a name that no list of Hindi words knows.
    if any(part.isascii() and part.isalpha() for part in new):
        return False
    return lang != "ur" or len(text.split()) < _FEW or not _URDU_ALONE.isdisjoint(text)


def _fits(char: str, own: str) -> bool:
    if char.isascii() or unicodedata.category(char)[0] not in "LM":
        return True
    # Vowel signs that scripts share are named by none of them.
    return unicodedata.name(char, "").startswith((own, "COMBINING", "ZERO WIDTH"))


def _is_english(text: str, new: Iterable[str]) -> bool:
    if any(not word.isascii() for word in new):
        return False
    said = [word for word in words(text) if word not in _ENDINGS]
    return len(said) < _FEW or sum(word in _SMALL for word in said) >= _SHARE * len(said)


def _parts(text: str) -> set[str]:
    """Return the words with their accents."""
    return set(
        "".join(char if unicodedata.category(char)[0] in "LMN" else " " for char in text.casefold()).split()
    )
