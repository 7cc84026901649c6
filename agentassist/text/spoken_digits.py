"""Digits as people type, say and dictate them, in four languages and the Latin spelling of each."""

import re
from collections.abc import Iterator
from dataclasses import replace

from agentassist.core.frozen import dataclass
from agentassist.text.fold import fold

_SPOKEN = {
    "0": "zero oh o nought naught zeero jeero shunya sunya shoonya sifar sifr sunna sonna"
    " शून्य शुन्य सून्य जीरो सुन्ना सिफर సున్నా సున్న జీరో శూన్యం صفر زیرو",
    "1": "one won ek aik okati okkati vakati oka एक वन ఒకటి ఒక్కటి ఒక వన్ ایک ون",
    "2": "two do rendu rendo दो टू రెండు టూ دو ٹو",
    "3": "three teen moodu mudu muudu तीन थ्री మూడు త్రీ تین تھری",
    "4": "four char chaar nalugu naalugu nalgu naalgu चार फोर నాలుగు నాల్గు ఫోర్ چار فور",
    "5": "five paanch panch paanc aidu ayidu aidhu पांच फाइव ఐదు అయిదు ఫైవ్ پانچ پنج فائیو",
    "6": "six chhe che chheh cheh chah chhah chhay chay aaru aru छह छः छ छे छै सिक्स ఆరు సిక్స్ چھ چھے چھہ سکس",
    "7": "seven saat sat satt edu yedu eedu सात सेवन ఏడు సెవెన్ సెవన్ سات سیون",
    "8": "eight aath aat aatt enimidi enimidhi yenimidi आठ एट ఎనిమిది ఎయిట్ آٹھ ایٹ",
    "9": "nine nau naw tommidi thommidi tommidhi thommidhi नौ नाइन తొమ్మిది నైన్ نو نائن",
}
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_TIMES = {2: "double dabal dubble डबल డబుల్ ڈبل", 3: "triple treble tripal ट्रिपल ట్రిపుల్ ٹرپل"}
_QUANTITY = "hundred thousand lakh crore hazar hazaar sau हजार सौ लाख వేలు వేల వందలు వంద ہزار سو لاکھ"

DIGITS = {fold(word): digit for digit, spelled in _SPOKEN.items() for word in spelled.split()}
"""Every folded word for one digit."""
_TEEN_DIGITS = {word: str(10 + n) for n, word in enumerate(_TEENS.split())}
_TENS_DIGITS = {word: str(2 + n) for n, word in enumerate(_TENS.split())}
_REPEATS = {fold(word): times for times, spelled in _TIMES.items() for word in spelled.split()}
_QUANTITIES = frozenset(fold(word) for word in _QUANTITY.split())

_ROMAN = fold(
    "ek aik do teen char chaar paanch panch paanc chhe che chay chhay saat sat aath nau zero sifar"
).split()
_PASSED = ("no", "aur", "phir", "fir", "yani", "matlab", "hmm")
_NINE = "no"
"""Urdu's nine in Latin letters, among other digits of its kind; elsewhere a number or a refusal."""

_MARKS = (
    "\u0300-\u036f\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963"
    "\u0c00-\u0c04\u0c3c-\u0c56\u200c\u200d"
)
_TOKEN = re.compile(rf"\d+|[^\W\d_](?:[^\W\d_]|[{_MARKS}])*")
_WORD = re.compile(r"\d|[a-z]+")
_MOST = (
    dict.fromkeys((*"0123456789", *DIGITS, _NINE), 1)
    | dict.fromkeys((*_TEEN_DIGITS, *_TENS_DIGITS), 2)
    | _REPEATS
)
"""How many digits a word of ASCII letters, or one digit, can be at most."""
_JOINT = re.compile(r"[\s-]{1,2}")
_MAY_TOUCH = "card cc visa amex no num number cvv cvc csc cid cvn otp pin mpin code exp expiry aadhaar aadhar"
"""Latin words that people write a number straight behind, as in ``cvv123``."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Digits that were written or said in one go: ``4111``, ``four``, ``double one``, ``forty-two``."""

    start: int
    end: int
    digits: str
    """ASCII."""
    spoken: bool
    """True for words."""


@dataclass(frozen=True, slots=True)
class _Token:
    """A word or a numeral, with what stands before it."""

    start: int
    end: int
    word: str
    """Folded; a numeral in ASCII digits."""
    gap: str
    """The text between the token before and this one."""

    @property
    def numeral(self) -> bool:
        return self.word.isdigit()

    @property
    def touches(self) -> bool:
        """True where nothing stands between this token and the one before."""
        return not self.gap


def most_digits(text: str) -> int:
    """Return how many digits may be in ``text`` at most; to find them takes ten times as long as this glance.

    >>> most_digits("A new one, no?"), most_digits("card 41 double five")
    (2, 5)
    """
    # Of other scripts words have many forms; no digit takes less than a letter.
    return sum(_MOST.get(word, 0) for word in _WORD.findall(text.lower())) if text.isascii() else len(text)


def pieces(text: str) -> tuple[Piece, ...]:
    """Return the digits in ``text``, in order; numerals grown together with Latin letters are none.

    >>> [piece.digits for piece in pieces("card 4111, double one oh, forty-two; seat 42C")]
    ['4111', '11', '0', '42']
    """
    found: list[Piece] = []
    tokens = list(_tokens(text))
    at = 0
    while at < len(tokens):
        piece, used = _read(tokens, at)
        if piece is not None:
            found.append(piece)
        at += used
    return tuple(found)


def _tokens(text: str) -> Iterator[_Token]:
    """Yield words and numerals with the gaps before them."""
    last = 0
    for match in _TOKEN.finditer(text):
        yield _Token(match.start(), match.end(), fold(match.group()), text[last : match.start()])
        last = match.end()


def _read(tokens: list[_Token], at: int) -> tuple[Piece | None, int]:
    """Return the piece that begins at a token, if one does, and how many tokens were read."""
    here = tokens[at]
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if here.numeral:
        return (None if _grown_together(tokens, at) else _piece(here, here.word)), 1
    if here.word in _REPEATS and after is not None and _close(after):
        return _repeated(here, after)
    if here.word in _TENS_DIGITS:
        return _tens(here, after)
    digits = DIGITS.get(here.word) or _TEEN_DIGITS.get(here.word) or ("9" if _is_nine(tokens, at) else None)
    if digits is None or _counts(after):
        return None, 1
    return _piece(here, digits), 1


def _piece(token: _Token, digits: str) -> Piece:
    return Piece(token.start, token.end, digits, spoken=not token.numeral)


def _repeated(times: _Token, token: _Token) -> tuple[Piece | None, int]:
    """Read ``double four``."""
    digit = token.word if token.numeral else DIGITS.get(token.word, "9" if token.word == _NINE else "")
    if len(digit) != 1:
        return None, 1
    return Piece(times.start, token.end, digit * _REPEATS[times.word], spoken=True), 2


def _tens(tens: _Token, unit: _Token | None) -> tuple[Piece | None, int]:
    """Read ``forty-two`` or a plain ``forty``."""
    digit = _TENS_DIGITS[tens.word]
    if unit is not None and _close(unit) and DIGITS.get(unit.word, "0") != "0":
        return replace(_piece(tens, digit + DIGITS[unit.word]), end=unit.end), 2
    return _piece(tens, digit + "0"), 1


def _is_nine(tokens: list[_Token], at: int) -> bool:
    """Return whether the token is a ``no`` that goes on a row of digits, as in ``saat no do``."""
    if tokens[at].word != _NINE:
        return False
    before = at - 1
    while before >= 0 and (tokens[before].word in _PASSED or tokens[before].word in _REPEATS):
        before -= 1
    return before >= 0 and tokens[before].word in _ROMAN


def _close(token: _Token) -> bool:
    """Return whether ``token`` follows the one before in one breath."""
    return _JOINT.fullmatch(token.gap) is not None


def _counts(after: _Token | None) -> bool:
    """Return whether the number before is an amount: ``five thousand``."""
    return after is not None and after.word in _QUANTITIES and _close(after)


def _grown_together(tokens: list[_Token], at: int) -> bool:
    """Return whether Latin letters touch the numeral, as in a tracking number or a seat."""
    before = tokens[at - 1] if at else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    led = (
        before is not None
        and tokens[at].touches
        and before.word.isascii()
        and before.word not in _MAY_TOUCH.split()
    )
    return led or (after is not None and after.touches and after.word.isascii())
