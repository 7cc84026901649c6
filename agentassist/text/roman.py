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
    silent_a: bool
    """Whether an unwritten ``a`` is mostly not spoken: at the end of a word, and between two syllables."""
    nasal: str
    """What a nasal sign sounds like; before a stop it is an ``n`` everywhere."""


def _table(letters: str, latin: str) -> dict[str, str]:
    return dict(zip(letters.split(), latin.split(), strict=True))


_LATIN_CONSONANTS = "k kh g gh n ch chh j jh n t th d dh n t th d dh n p ph b bh m y r l v sh sh s h l"
_DEVANAGARI = _Indic(
    _table("क ख ग घ ङ च छ ज झ ञ ट ठ ड ढ ण त थ द ध न प फ ब भ म य र ल व श ष स ह ळ", _LATIN_CONSONANTS),
    _table("अ आ इ ई उ ऊ ऋ ए ऐ ओ औ ऑ ऍ", "a aa i ii u uu ri e ai o au o e"),
    _table("ा ि ी ु ू ृ े ै ो ौ ॉ ॅ", "aa i ii u uu ri e ai o au o e"),
    "\u094d",
    silent_a=True,
    nasal="n",
)
_TELUGU = _Indic(
    _table("క ఖ గ ఘ ఙ చ ఛ జ ఝ ఞ ట ఠ డ ఢ ణ త థ ద ధ న ప ఫ బ భ మ య ర ల వ శ ష స హ ళ", _LATIN_CONSONANTS)
    | {"ఱ": "r"},
    _table("అ ఆ ఇ ఈ ఉ ఊ ఋ ఎ ఏ ఐ ఒ ఓ ఔ", "a aa i ii u uu ri e e ai o o au"),
    _table("ా ి ీ ు ూ ృ ె ే ై ొ ో ౌ", "aa i ii u uu ri e e ai o o au"),
    "\u0c4d",
    silent_a=False,
    nasal="m",
)
_ARABIC = _table(
    "ا ب پ ت ٹ ث ج چ ح خ د ڈ ذ ر ڑ ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن ں و ہ ھ ی ے",
    "a b p t t s j ch h kh d d z r r z z s sh s z t z a gh f k k g l m n n o h h i e",
) | {"ء": ""}
_NASAL, _BREATH = frozenset("ंం"), frozenset("ःః")
_STOPS = frozenset("kgcjtdpb")
_UNWRITTEN = "ə"
"""An ``a`` that a script of syllables does not write."""
_VOWEL = re.compile(f"[aeiou{_UNWRITTEN}]")
_SPOKEN_AFTER = frozenset("यरलव")
"""After another consonant these cannot be said without a vowel: कार्य is karya, अर्थ is arth."""

_SOUNDS = tuple(
    (re.compile(pattern), latin)
    for pattern, latin in (
        ("t?chh?|cch", "C"),
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
        ("aya(?=[^aeiou])|a[iye]|e[iy]", "e"),
        ("y$", "i"),
        ("au|ou", "o"),
        ("m(?=[pbf])", "n"),
    )
)
"""Spellings of one sound, in the order they are replaced; ``c`` is what is left of ``ch``."""
_ENGLISH = tuple(
    (re.compile(pattern), said)
    for pattern, said in (
        ("sch", "sk"),
        ("tion|sion|cian", "shan"),
        ("ture$", "char"),
        ("igh", "ai"),
        ("dge", "j"),
        ("g(?=[eiy])", "j"),
        ("^u(?=p|[^aeiou]{2})", "a"),
        ("que$", "k"),
        ("qu", "kv"),
        ("ew", "yu"),
        ("^wh", "v"),
        ("^kn", "n"),
        ("([aeiou][^aeiou]+)e$", r"\1"),
    )
)
"""How English is spelt and how it is said, in the order they are replaced."""
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
def english(word: str) -> str:
    """Return the comparable form of a folded Latin word as one says it who reads it as English.

    Support speaks English in every language: what is written line, update, school and action is said, and
    then written in other scripts, in another way.

    >>> english("update") == roman("अपडेट"), english("school") == roman("स्कूल")
    (False, True)
    """
    for pattern, sound in _ENGLISH:
        word = pattern.sub(sound, word)
    return roman(word)


@lru_cache(maxsize=2_048)
def skeleton(word: str) -> str:
    """Return the consonants that a folded word has in every script and spelling, and how it begins.

    >>> {skeleton(word) for word in ("suresh", "सुरेश", "సురేష్", "سریش")}
    {'srs'}
    >>> skeleton("mohammed") == skeleton("muhamad") == skeleton("محمد")
    True
    """
    return consonants(roman(word))


def consonants(sound: str) -> str:
    """Return the consonants of a comparable form, and how it begins."""
    if not sound:
        return ""
    first = "a" if sound[0] in "aeiou" else sound[0]
    return _NASAL_SOUND.sub("n", first + _WEAK.sub("", sound[1:]))


def _canonical(latin: str) -> str:
    for pattern, sound in _SOUNDS:
        latin = pattern.sub(sound, latin)
    return latin


def _spelled(word: str, script: _Indic) -> str:
    sounds: list[str] = []
    for at, letter in enumerate(word):
        after = word[at + 1 : at + 2]
        if letter in script.consonants:
            sounds.append(script.consonants[letter])
            if after not in script.signs and after != script.virama and (after or _ends_open(word, script)):
                sounds.append(_UNWRITTEN)
        elif letter in _NASAL:
            stopped = script.consonants.get(after, " ")[0] in _STOPS
            sounds.append("n" if stopped else script.nasal)
        elif letter in _BREATH:
            sounds.append("h")
        elif letter != script.virama:
            sounds.append(script.signs.get(letter) or script.vowels.get(letter, letter))
    if script.silent_a:
        _leave_out_silent(sounds)
    return "".join(sounds).replace(_UNWRITTEN, "a")


def _ends_open(word: str, script: _Indic) -> bool:
    """Return whether an ``a`` is spoken after the consonant that ends ``word``."""
    return not script.silent_a or (word[-2:-1] == script.virama and word[-1] in _SPOKEN_AFTER)


def _leave_out_silent(sounds: list[str]) -> None:
    """Take out each unwritten ``a`` that has a syllable right before and right after it, the last first."""
    for at in range(len(sounds) - 3, 1, -1):
        around = (sounds[at - 2], sounds[at - 1], sounds[at + 1], sounds[at + 2])
        if sounds[at] == _UNWRITTEN and [bool(_VOWEL.match(sound)) for sound in around] == [1, 0, 0, 1]:
            del sounds[at]


def _from_arabic(word: str) -> str:
    # In front these two are consonants, for a word that begins with a vowel begins with alif or ain.
    first = {"و": "v", "ی": "y"}.get(word[0], _ARABIC.get(word[0], word[0]))
    rest = "".join(_ARABIC.get(letter, letter) for letter in word[1:])
    return first + (f"{rest[:-1]}a" if word.endswith("ہ") and rest else rest)
