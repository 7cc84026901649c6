"""One comparable Latin form for a word of any of our scripts: for finding names, never for showing."""

import re
from functools import lru_cache

from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class _Indic:
    """How one script of syllables is written."""

    consonants: dict[str, str]
    vowels: dict[str, str]
    signs: dict[str, str]
    """Vowels after a consonant; without one it is followed by an ``a``."""
    virama: str
    final_a: bool
    """Whether a consonant at the end of a word is followed by an ``a`` too."""


def _table(letters: str, latin: str) -> dict[str, str]:
    return dict(zip(letters.split(), latin.split(), strict=True))


_LATIN_CONSONANTS = "k kh g gh n ch chh j jh n t th d dh n t th d dh n p ph b bh m y r l v sh sh s h l"
_DEVANAGARI = _Indic(
    _table("क ख ग घ ङ च छ ज झ ञ ट ठ ड ढ ण त थ द ध न प फ ब भ म य र ल व श ष स ह ळ", _LATIN_CONSONANTS),
    _table("अ आ इ ई उ ऊ ऋ ए ऐ ओ औ ऑ ऍ", "a aa i ii u uu ri e ai o au o e"),
    _table("ा ि ी ु ू ृ े ै ो ौ ॉ ॅ", "aa i ii u uu ri e ai o au o e"),
    "\u094d",
    final_a=False,
)
_TELUGU = _Indic(
    _table("క ఖ గ ఘ ఙ చ ఛ జ ఝ ఞ ట ఠ డ ఢ ణ త థ ద ధ న ప ఫ బ భ మ య ర ల వ శ ష స హ ళ", _LATIN_CONSONANTS)
    | {"ఱ": "r"},
    _table("అ ఆ ఇ ఈ ఉ ఊ ఋ ఎ ఏ ఐ ఒ ఓ ఔ", "a aa i ii u uu ri e e ai o o au"),
    _table("ా ి ీ ు ూ ృ ె ే ై ొ ో ౌ", "aa i ii u uu ri e e ai o o au"),
    "\u0c4d",
    final_a=True,
)
_ARABIC = _table(
    "ا ب پ ت ٹ ث ج چ ح خ د ڈ ذ ر ڑ ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن ں و ہ ھ ی ے",
    "a b p t t s j ch h kh d d z r r z z s sh s z t z a gh f k k g l m n n o h h i e",
) | {"ء": ""}
_NASAL, _BREATH = frozenset("ंం"), frozenset("ःః")

_SOUNDS = tuple(
    (re.compile(pattern), latin)
    for pattern, latin in (
        ("t?chh?", "C"),
        ("ck", "k"),
        ("c(?=[eiy])", "s"),
        ("c", "k"),
        ("C", "c"),
        ("ph", "f"),
        ("([kgjtdbps])h", r"\1"),
        ("q", "k"),
        ("x", "ks"),
        ("w", "v"),
        ("z", "j"),
        ("aa+", "a"),
        ("ee+|ii+|ea", "i"),
        ("oo+|uu+", "u"),
        ("aya(?=[^aeiou])|a[iy]|e[iy]", "e"),
        ("y$", "i"),
        ("au|ou", "o"),
        ("m(?=[pbf])", "n"),
    )
)
"""Spellings of one sound, in the order they are replaced; ``c`` is what is left of ``ch``."""
_TWICE = re.compile(r"(.)\1+")
_WEAK = re.compile("[aeiouhyv]")
_NASAL_SOUND = re.compile("m(?=[kgcjtdpbfs]|$)")


@lru_cache(maxsize=2_048)
def roman(word: str) -> str:
    """Return the comparable Latin form of one folded word.

    >>> {roman(word) for word in ("suresh", "सुरेश", "సురేష్")}
    {'sures'}
    >>> roman("lakshmi") == roman("laxmi") == roman("लक्ष्मी")
    True
    """
    first = word[:1]
    if "\u0900" <= first <= "\u097f":
        return _TWICE.sub(r"\1", _canonical(_spelled(word.replace("ज्ञ", "ग्य"), _DEVANAGARI)))
    if "\u0c00" <= first <= "\u0c7f":
        return _TWICE.sub(r"\1", _canonical(_spelled(word, _TELUGU)))
    if "\u0600" <= first <= "\u06ff":
        # A letter twice has a short vowel between that is not written, as in Mumtaz.
        return _canonical(_from_arabic(word))
    return _TWICE.sub(r"\1", _canonical(word))


@lru_cache(maxsize=2_048)
def skeleton(word: str) -> str:
    """Return the consonants that a folded word has in every script and spelling, and how it begins.

    >>> {skeleton(word) for word in ("suresh", "सुरेश", "సురేష్", "سریش")}
    {'srs'}
    >>> skeleton("mohammed") == skeleton("muhamad") == skeleton("محمد")
    True
    """
    sound = roman(word)
    if not sound:
        return ""
    first = "a" if sound[0] in "aeiou" else sound[0]
    return _NASAL_SOUND.sub("n", first + _WEAK.sub("", sound[1:]))


def _canonical(latin: str) -> str:
    for pattern, sound in _SOUNDS:
        latin = pattern.sub(sound, latin)
    return latin


def _spelled(word: str, script: _Indic) -> str:
    latin: list[str] = []
    for at, letter in enumerate(word):
        after = word[at + 1 : at + 2]
        if letter in script.consonants:
            latin.append(script.consonants[letter])
            if after not in script.signs and after != script.virama and (after or script.final_a):
                latin.append("a")
        elif letter in _NASAL:
            latin.append("n" if after else "m")
        elif letter in _BREATH:
            latin.append("h")
        elif letter != script.virama:
            latin.append(script.signs.get(letter) or script.vowels.get(letter, letter))
    return "".join(latin)


def _from_arabic(word: str) -> str:
    # In front these two are consonants, for a word that begins with a vowel begins with alif or ain.
    first = {"و": "v", "ی": "y"}.get(word[0], _ARABIC.get(word[0], word[0]))
    rest = "".join(_ARABIC.get(letter, letter) for letter in word[1:])
    return first + (f"{rest[:-1]}a" if word.endswith("ہ") and rest else rest)
