"""The ways people type, say and dictate digits, and what a speech recogniser makes of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random


@dataclass(frozen=True, slots=True)
class Tongue:
    """How one language says digits.

    Args:
        digits: Ten words, each with its other spellings.
        twice: What stands before a digit said twice.
        thrice: Likewise.
        fillers: What people say while they look for the next digit.
        goes_on: What the other one says in between.
    """

    digits: tuple[tuple[str, ...], ...]
    twice: str
    thrice: str
    fillers: tuple[str, ...]
    goes_on: tuple[str, ...]


def _tongue(digits: str, twice: str, thrice: str, fillers: str, goes_on: str) -> Tongue:
    ways = tuple(tuple(one.split("/")) for one in digits.split())
    return Tongue(ways, twice, thrice, tuple(fillers.split("|")), tuple(goes_on.split("|")))


TONGUES = {
    "en": _tongue(
        "zero/oh/nought one two three four five six seven eight nine",
        *(
            "double",
            "triple",
            "uh|um|er|hmm|and then|then",
            "go on|okay|mm-hm|yes, and then|sorry, again please",
        ),
    ),
    "hi": _tongue(
        "शून्य/ज़ीरो/जीरो एक/वन दो/टू तीन/थ्री चार/फोर पांच/पाँच/फाइव छह/छः/सिक्स सात/सेवन आठ/एट नौ/नाइन",
        *("डबल", "ट्रिपल", "अं|हम्म|और|फिर|उसके बाद|मतलब", "जी, आगे|ठीक है|हाँ जी, बताइए"),
    ),
    "te": _tongue(
        "సున్నా/జీరో ఒకటి/వన్ రెండు/టూ మూడు/త్రీ నాలుగు/ఫోర్ ఐదు/ఫైవ్ ఆరు/సిక్స్ ఏడు/సెవెన్ ఎనిమిది/ఎయిట్ తొమ్మిది/నైన్",
        *("డబుల్", "ట్రిపుల్", "అంటే|తర్వాత|హా|మరియు", "సరే|చెప్పండి|ఆ తర్వాత"),
    ),
    "ur": _tongue(
        "صفر/زیرو ایک/ون دو/ٹو تین/تھری چار/فور پانچ/فائیو چھ/چھے/سکس سات/سیون آٹھ/ایٹ نو/نائن",
        *("ڈبل", "ٹرپل", "اور|پھر|ہمم|یعنی", "جی، آگے|ٹھیک ہے|جی بتائیے"),
    ),
    "hi-Latn": _tongue(
        "zero/shunya ek do teen chaar/char paanch/panch chhe/che saat aath/aat nau",
        *("double", "triple", "aur|phir|matlab|hmm|uske baad", "ji aage|theek hai|haan ji"),
    ),
    "te-Latn": _tongue(
        "sunna/zero okati/vakati rendu moodu/mudu nalugu/naalugu aidu/ayidu aaru/aru yedu/edu enimidi"
        " tommidi",
        *("double", "triple", "ante|tarvata|mariyu|hmm", "sare|cheppandi|tarvata"),
    ),
    "ur-Latn": _tongue(
        "sifar/zero aik/ek do teen char/chaar paanch/panch chay/chhe saat aath nau/no",
        *("double", "triple", "aur|phir|yani|hmm", "ji aagay|theek hai|jee bataiye"),
    ),
}
"""By language; the last three as people write them in Latin letters."""

SCRIPTS = ("0123456789", "०१२३४५६७८९", "౦౧౨౩౪౫౬౭౮౯", "۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩", "０１２３４５６７８９")
GAPS = (" ", " ", " ", "-", ".", " - ", "–", "\u00a0", "  ", "/", ", ", "_", "\u200b", "\t", " . ", "·", "\n")
_TEENS = (
    *("ten", "eleven", "twelve", "thirteen", "fourteen"),
    *("fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
DIGIT_WORDS = frozenset(
    (
        *(*_TEENS, *_TENS),
        *(way for tongue in TONGUES.values() for ways in tongue.digits for way in ways),
        *(way for tongue in TONGUES.values() for way in (tongue.twice, tongue.thrice)),
    )
)
"""Every word that tells a digit; no talk around a secret has one."""


def shapes(digits: str) -> list[str]:
    """Return the usual groups of a number."""
    if len(digits) == 15:
        return [digits[:4], digits[4:10], digits[10:]]
    if len(digits) == 14:
        return [digits[:4], digits[4:10], digits[10:]]
    return [digits[at : at + 4] for at in range(0, len(digits), 4)]


def in_script(rng: Random, text: str) -> str:
    """Return ``text`` with its digits in one of the scripts, mostly plain ones."""
    script = SCRIPTS[0] if rng.random() < 0.6 else rng.choice(SCRIPTS[1:])
    return text.translate(str.maketrans(SCRIPTS[0], script))


def typed(rng: Random, digits: str) -> str:
    """Return digits as they are typed: in one go, in groups, one by one."""
    kind = rng.random()
    if kind < 0.25:
        groups = [digits]
    elif kind < 0.8:
        groups = shapes(digits)
    else:
        groups = list(digits)
    return in_script(rng, rng.choice(GAPS).join(groups))


def recognised(rng: Random, digits: str) -> str:
    """Return digits in the groups that a speech recogniser makes up."""
    return " ".join(_cut(rng, digits, 4))


def said(rng: Random, digits: str, lang: str) -> str:
    """Return digits as words of one language, in breaths, some doubled, with a filler here and there."""
    tongue, words = TONGUES[lang], list(_words(rng, digits, lang))
    if words[0] == "no":
        # "The OTP no" can be anything.
        words[0] = "nau"
    gap = rng.choice((" ", " ", ", ", "-" if lang == "en" else " "))
    breath = rng.choice((", ", " ", "; " if lang == "en" else ", ", "\n"))
    filler = f" {rng.choice(tongue.fillers)} " if rng.random() < 0.35 else ""
    lines = [gap.join(words[at : at + 4]) for at in range(0, len(words), 4)]
    text = lines[0]
    for number, line in enumerate(lines[1:]):
        text += (filler if filler and number % 2 == 0 else breath) + line
    return text


def both(rng: Random, digits: str, lang: str) -> str:
    """Return a number half in numerals and half in words, as a recogniser writes them."""
    at = rng.choice((4, 8, 12))
    halves = [typed(rng, digits[:at]), said(rng, digits[at:], lang)]
    if rng.random() < 0.5:
        halves = [said(rng, digits[:at], lang), recognised(rng, digits[at:])]
    return " ".join(halves)


def in_turns(rng: Random, digits: str, lang: str) -> str:
    """Return a number over several turns of a talk."""
    groups = shapes(digits) if rng.random() < 0.7 or len(digits) != 16 else [digits[:8], digits[8:]]
    spoken = rng.random() < 0.4
    parts = [said(rng, group, lang) if spoken else in_script(rng, group) for group in groups]
    text, caller, rep = parts[0], *rng.choice((("C: ", "R: "), ("", ""), ("Caller: ", "Agent: ")))
    for part in parts[1:]:
        text += f"\n{rep}{rng.choice(TONGUES[lang].goes_on)}\n{caller}{part}"
    return text


def _words(rng: Random, digits: str, lang: str) -> Iterator[str]:
    tongue, at, paired = TONGUES[lang], 0, lang == "en" and rng.random() < 0.2
    while at < len(digits):
        run = 3 if len(set(digits[at : at + 3])) == 1 and at + 3 <= len(digits) else 0
        run = run or (2 if digits[at : at + 2] == digits[at] * 2 else 1)
        pair = digits[at : at + 2]
        if paired and len(pair) == 2 and "0" not in pair:
            yield _pair(pair)
            at += 2
        elif run > 1 and rng.random() < 0.7:
            yield f"{(tongue.twice, tongue.thrice)[run - 2]} {rng.choice(tongue.digits[int(digits[at])])}"
            at += run
        else:
            yield rng.choice(tongue.digits[int(digits[at])])
            at += 1


def _pair(pair: str) -> str:
    tens, units = int(pair[0]), int(pair[1])
    if tens == 1:
        return _TEENS[units]
    words = TONGUES["en"].digits[units][0]
    return f"{_TENS[tens - 2]}-{words}" if units else _TENS[tens - 2]


def _cut(rng: Random, digits: str, longest: int) -> Iterator[str]:
    at = 0
    while at < len(digits):
        step = rng.randint(1, longest)
        yield digits[at : at + step]
        at += step
