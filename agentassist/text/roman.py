"""One comparable Latin form for words of all four scripts, so that a word is found however it was typed.

Lossy on purpose: what people confuse when they write Hindi, Telugu or Urdu in Latin letters falls together,
as do aspirates, long vowels, v and w, z and j, sh and s. Never shown, only compared.
"""

import re
from functools import lru_cache

_CONSONANTS = "k kh g gh n c ch j j n t th d dh n t th d dh n p f b bh m y r l v s s s h l"
_DEVANAGARI = dict(zip("कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहळ", _CONSONANTS.split(), strict=True))
_TELUGU = dict(zip("కఖగఘఙచఛజఝఞటఠడఢణతథదధనపఫబభమయరలవశషసహళ", _CONSONANTS.split(), strict=True)) | {"ఱ": "r"}
_LONE_VOWELS = ("a a i i u u ri e e o o o e", "a a i i u u ru e e ai o o o")
_VOWELS = {
    **dict(zip("अआइईउऊऋएऐओऔऑऍ", _LONE_VOWELS[0].split(), strict=True)),
    **dict(zip("అఆఇఈఉఊఋఎఏఐఒఓఔ", _LONE_VOWELS[1].split(), strict=True)),
}
_VOWEL_SIGNS = ("a i i u u ri e e o o o e e o", "a i i u u ru e e ai o o o")
_SIGNS = {
    **dict(zip("ािीुूृेैोौॉॅॆॊ", _VOWEL_SIGNS[0].split(), strict=True)),
    **dict(zip("ాిీుూృెేైొోౌ", _VOWEL_SIGNS[1].split(), strict=True)),
}
_VIRAMAS = "\u094d\u0c4d"
_TAILS = {"ं": "n", "ం": "n", "ः": "h", "ః": "h"}
_ARABIC_SOUNDS = "a b p t t s j c h kh d d z r r z z s s s z t z a g f k k g l m n n o h h i i"
_ARABIC = dict(zip("ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھیے", _ARABIC_SOUNDS.split(), strict=True)) | {"ء": ""}

_LEVELLED = tuple(
    (re.compile(found), instead)
    for found, instead in (
        ("ph", "f"),
        ("sh", "s"),
        ("([kgjtdbcp])h", r"\1"),
        ("ck", "k"),
        ("c(?=[eiy])", "s"),
        ("q", "k"),
        ("x", "ks"),
        ("w", "v"),
        ("z", "j"),
        ("aa+", "a"),
        ("ee+|ii+|ea", "i"),
        ("oo+|uu+", "u"),
        ("ai|ay|ei|ey", "e"),
        ("au|ou", "o"),
        ("m(?=[pbf])", "n"),
        (r"([a-z])\1+", r"\1"),
    )
)
_CH = "\x01"
"""Stands for the sound of *ch*, which must not become that of *k* or *s* on the way."""
_KNOWN = 60_000
"""So many words are remembered: those of a large knowledge base, most of which are asked again and again."""


@lru_cache(_KNOWN)
def roman(word: str) -> str:
    """Return the comparable Latin form of one folded word.

    >>> roman("वापसी"), roman("vaapsi")
    ('vapasi', 'vapsi')
    """
    first = word[:1]
    if "\u0900" <= first <= "\u097f":
        return _levelled(_indic(word, _DEVANAGARI, ends_in_a=False))
    if "\u0c00" <= first <= "\u0c7f":
        return _levelled(_indic(word, _TELUGU, ends_in_a=True))
    if "\u0600" <= first <= "\u06ff":
        return _levelled("".join(_ARABIC.get(char, char) for char in word))
    return _levelled(word)


@lru_cache(_KNOWN)
def skeleton(word: str) -> str:
    """Return what is left of a folded word without its inner vowels: words that sound alike share it.

    The first sound stays, every vowel at the start as *a*; then consonants without h, v and y.

    >>> skeleton("सुरेश") == skeleton("suresh") == skeleton("సురేష్") == skeleton("سریش")
    True
    >>> skeleton("ఆర్డర్") == skeleton("order")
    True
    """
    form = roman(word)
    if form[:2] in ("vu", "vo", "yi", "ye"):
        form = form[1:]
    if not form:
        return ""
    first = "a" if form[0] in "aeiou" else form[0]
    rest = re.sub("m(?=[kgcjtdpbfs]|$)", "n", first + re.sub("[aeiouhvy]", "", form[1:]))
    return re.sub(r"(.)\1+", r"\1", rest)


def _indic(word: str, consonants: dict[str, str], *, ends_in_a: bool) -> str:
    """Return Latin for a word of an Indic script, the vowel in each bare consonant said."""
    out = []
    last = len(word) - 1
    for at, char in enumerate(word):
        if char in consonants:
            out.append(consonants[char])
            bare = at == last or not (word[at + 1] in _SIGNS or word[at + 1] in _VIRAMAS)
            if bare and (at < last or ends_in_a):
                out.append("a")
        elif char not in _VIRAMAS:
            out.append(_VOWELS.get(char) or _SIGNS.get(char) or _TAILS.get(char, char))
    return "".join(out)


def _levelled(latin: str) -> str:
    """Return Latin spelling with what people confuse made the same."""
    form = latin.replace("chh", _CH).replace("tch", _CH).replace("ch", _CH)
    for found, instead in _LEVELLED:
        form = found.sub(instead, form)
    return form.replace(_CH, "c")
