"""One folding for names, matching and search, for all four scripts."""

import re
import unicodedata

_URDU = str.maketrans("يىئكهەةۀۂۃآأإٱؤۓ", "یییکہہہہہہااااوے")
"""Arabic letters, and Urdu ones with a sign on top, as Urdu is mostly typed."""

_INDIC = str.maketrans({"ऩ": "न", "ऱ": "र", "ऴ": "ळ", "\u093c": "", "ँ": "ं", "ఁ": "ం", "ఀ": "ం"})
"""Devanagari without nukta; the moon sign as anusvara."""

_STROKES = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
)
"""Latin letters whose stroke or second half is no accent to Unicode."""

_NASAL_BEFORE_STOP = re.compile(
    "ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])"
    "|(?P<telugu>ఙ్(?=[క-ఘ])|ఞ్(?=[చ-ఝ])|ణ్(?=[ట-ఢ])|న్(?=[త-ధ])|మ్(?=[ప-భ]))"
)
"""A nasal written out, where anusvara says the same: हिन्दी and हिंदी."""


class _Folded(dict[int, str]):
    """What each character becomes, worked out when first met.

    Tables of all of Unicode would cost a start-up tens of milliseconds; a call meets some hundred characters.
    """

    def __missing__(self, code: int) -> str:
        self[code] = folded = _fold_one(chr(code))
        return folded


class _Spaced(dict[int, str]):
    """Each character of a word as it is, anything else as a space.

    Marks belong to words: the ``w`` of regular expressions cuts Hindi and Telugu at every vowel sign.
    """

    def __missing__(self, code: int) -> str:
        char = chr(code)
        self[code] = spaced = char if unicodedata.category(char)[0] in "LMN" else " "
        return spaced


def _fold_one(char: str) -> str:
    """Return what a character of NFKC, casefolded text becomes; often nothing."""
    name, category = unicodedata.name(char, ""), unicodedata.category(char)
    if category == "Cf" or "VARIATION SELECTOR" in name:
        return ""
    if category == "Nd":
        return str(unicodedata.decimal(char))
    if category == "Mn" and name.startswith(("COMBINING", "ARABIC")):
        return ""
    if name.startswith("LATIN"):
        return unicodedata.normalize("NFD", char)[0].translate(_STROKES)
    return "" if char == "\u0640" else char.translate(_URDU).translate(_INDIC)


_JOINERS = dict.fromkeys((0x200C, 0x200D))
_FOLDED = _Folded()
_SPACED = _Spaced()


def fold(text: str) -> str:
    """Return ``text`` as it is compared: one case, one form per letter, ASCII digits, single spaces.

    Accents, Urdu vowel signs, joiners and other invisible characters go; Hindi and Telugu vowel signs stay.

    >>> fold("  Zoë   BRENNER ")
    'zoe brenner'
    >>> fold("हिन्दी ९") == fold("हिंदी 9")
    True
    """
    if text.isascii():
        return " ".join(text.lower().split())
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_FOLDED)
    return " ".join(_NASAL_BEFORE_STOP.sub(_anusvara, unicodedata.normalize("NFC", plain)).split())


def words(text: str) -> tuple[str, ...]:
    """Return the folded words of ``text``, in order; letters, marks and numbers make a word.

    >>> words("Order no. A-17, please!")
    ('order', 'no', 'a', '17', 'please')
    """
    return tuple(fold(text).translate(_SPACED).split())


def listed(*lines: str) -> frozenset[str]:
    """Return the words of some lines, folded: a list of words as people write one."""
    return frozenset(fold(word) for line in lines for word in line.split())


def numbered(told: str, start: int = 0, step: int = 1) -> list[tuple[int, str]]:
    """Return the words of a list, folded, each with its number; spellings of one have a slash between them.

    >>> numbered("thirty forty/fourty", 30, 10)
    [(30, 'thirty'), (40, 'forty'), (40, 'fourty')]
    """
    return [
        (start + step * at, fold(spelling))
        for at, spellings in enumerate(told.split())
        for spelling in spellings.split("/")
    ]


def written(text: str) -> tuple[str, ...]:
    """Return the words of ``text`` in small letters and without joiners, else letter for letter.

    >>> written("Order no. A-17")
    ('order', 'no', 'a', '17')
    """
    return tuple(text.casefold().translate(_JOINERS).translate(_SPACED).split())


def _anusvara(nasal: re.Match[str]) -> str:
    """Return the anusvara of the script that ``nasal`` is written in."""
    return "ం" if nasal["telugu"] else "ं"
