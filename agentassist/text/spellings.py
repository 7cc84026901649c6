"""One key for the many ways a word is typed: Hindi, and Hindi, Urdu or Telugu in Latin letters.

"nahi, nahin, nhi", "sakte, skte", "tarikh, tareekh" each come out the same. ``roman`` finds names and merges
more; this keeps the vowels that tell who does it and when.
"""

import re
from functools import lru_cache

from agentassist.text.plain import Spelling
from agentassist.text.telugu_endings import plain_latin_telugu, telugu_key

_WHOLE = {
    written: meant
    for meant, spellings in {
        "nhi": "nahin nai ni nahee nehi naheen nhin",
        "he": "h hae hy hain hai hen",
        "hu": "hoon hun hoo",
        "hm": "hum ham",
        "kyu": "kyon kyo kyoon kiu q",
        "kaun": "kaun kon",
        "vo": "wah vah",
        "hme": "hume humein humen hamein hame",
        "phle": "pehle pahle pehley",
        "intejar": "intezar intzar intazar intezaar intzaar intazaar intejaar intjar",
        "pr": "per pe",
        "fon": "phone fone",
        "gya": "gaya gaia",
        "ge": "gyi gye",
        "bhi": "bi bhee",
        "abhi": "abi abhee",
        "kbhi": "kabi",
        "khud": "kud",
        "kha": "kahan kahaan",
        "yaha": "yahan yha yahaan",
        "vha": "wahan vahan wahaan",
        "ha": "haan han",
        "chhie": "chaiye chiye chahye chaie chaheye",
    }.items()
    for written in spellings.split()
}
"""Small words that are cut short in ways of their own, and the keys they get."""

_CONSONANT = "[b-df-hj-np-tvx]"
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("chh", "ch"),
        ("ph", "f"),
        ("([jdts])h", r"\1"),
        ("z", "j"),
        ("w", "v"),
        ("q", "k"),
        (rf"({_CONSONANT}|y)\1+", r"\1"),
        ("aa+", "a"),
        ("ee+|ii+", "i"),
        ("oo+|uu+", "u"),
        ("(?<=[aeiou])y(?=[ei])|(?<=i)y", ""),
        ("(?<=[eu])n(?=g)|(?<=[ae]i)n$|(?<=[^a]u)n$|(?<=hi)n$|(?<=o)n$|(?<=[eo])h$", ""),
        ("(?<=s)u(?=ko)", ""),
        ("(?:ai|ae|ei)e?", "e"),
        ("(?:au|ou)(?!g)", "o"),
        # Between consonants an "a" is often neither said nor typed.
        (f"(?<={_CONSONANT})a(?={_CONSONANT})", ""),
    )
)
"""Spellings of one sound, in the order they are replaced."""


@lru_cache(maxsize=8_192)
def spelling_key(word: str) -> str:
    """Return what one plain word is compared by; a word in other letters, or with digits, as it is.

    >>> {spelling_key(word) for word in ("kijiye", "kijie", "keejiye")}
    {'kijie'}
    """
    if not (word.isascii() and word.isalpha()):
        return word
    if word in _WHOLE:
        return _WHOLE[word]
    for pattern, sound in _SOUNDS:
        word = pattern.sub(sound, word)
    return word


_HINDI = ((re.compile("(?<=[^\u094d])ये"), "ए"), (re.compile("(?<=[^\u094d])यी"), "ई"), (re.compile("ं$"), ""))
"""Endings typed both ways (चाहिये, चाहिए; नयी, नई), and the dot at the end, which many leave out (नही)."""


def hindi_key(word: str) -> str:
    """Return what one plain Hindi word is compared by.

    >>> hindi_key("चाहिये"), hindi_key("नहीं"), hindi_key("ये")
    ('चाहिए', 'नही', 'ये')
    """
    for pattern, ending in _HINDI:
        word = pattern.sub(ending, word)
    return word


def latin_telugu_key(word: str) -> str:
    """Return what one plain Telugu word in Latin letters is compared by.

    >>> {latin_telugu_key(word) for word in ("avvadu", "avadu", "avvadandi", "avadhu")}
    {'avdu'}
    """
    return spelling_key(plain_latin_telugu(word))


def spelling_of(lang: str) -> Spelling:
    """Return what words of a language are compared by; mostly that is the word itself."""
    if lang == "te-Latn":
        return latin_telugu_key
    if lang.endswith("-Latn"):
        return spelling_key
    if lang == "te":
        return telugu_key
    return hindi_key if lang == "hi" else str
