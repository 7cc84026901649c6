"""Lines with a secret in them, and what of it may stay."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from benchmarks.cards import numbers, writing
from benchmarks.cards.writing import TONGUES


@dataclass(frozen=True, slots=True)
class SecretLine:
    """One line; nothing but its secrets has digits.

    Args:
        kind: What sort of line it is.
        text: The line.
        last4: The digits that may stay, for each number; in plain digits.
    """

    kind: str
    text: str
    last4: tuple[str, ...]


_BEFORE = {
    "en": ("card number is ", "so it's ", "", "it's a visa, ", "please charge ", "Card: ", "they read out "),
    "hi": ("कार्ड नंबर है ", "जी लिखिए ", "", "मेरा कार्ड "),
    "te": ("కార్డ్ నంబర్ ", "రాసుకోండి ", "", "నా కార్డు "),
    "ur": ("کارڈ نمبر ہے ", "جی لکھیے ", "", "میرا کارڈ "),
    "hi-Latn": ("card number hai ", "ji likhiye ", "", "mera card "),
    "te-Latn": ("card number ", "raasukondi ", "", "naa card "),
    "ur-Latn": ("card number hai ", "jee likhiye ", "", "mera card "),
}
_AFTER = ("", "", ".", " thanks", " ok?", " I think", "\nanything else", " ji", ", please hurry")
_CVV = {
    "en": ("cvv {}", "cvv is {}", "CVC: {}", "security code {}", "the {} on the back", "{} is the cvv"),
    "hi": ("सीवीवी {}", "सीवीवी है {}", "सुरक्षा कोड {}", "पीछे वाला {}"),
    "te": ("సీవీవీ {}", "సెక్యూరిటీ కోడ్ {}", "వెనక ఉన్న {}"),
    "ur": ("سی وی وی {}", "سیکیورٹی کوڈ {}", "پیچھے لکھے {}"),
    "hi-Latn": ("cvv hai {}", "cvv {} hai", "peeche likha {}"),
    "te-Latn": ("cvv {}", "venaka unna {}"),
    "ur-Latn": ("cvv {} hai", "peeche wala {}"),
}
_OTP = {
    "en": ("otp is {}", "{} is the OTP", "the verification code says {}", "my passcode: {}"),
    "hi": ("ओटीपी {} है", "ओटीपी आया {}", "कोड आया {}"),
    "te": ("ఓటీపీ {}", "వచ్చిన కోడ్ {}"),
    "ur": ("او ٹی پی {}", "کوڈ آیا {}"),
    "hi-Latn": ("otp hai {}", "otp aaya {}", "code aaya {}"),
    "te-Latn": ("otp {}", "code vachindi {}"),
    "ur-Latn": ("otp {} hai", "code aya {}"),
}
_PIN = {
    "en": ("my pin is {}", "PIN {}", "atm pin {}", "card pin: {}"),
    "hi": ("मेरा पिन {}", "एटीएम पिन {}", "पिन नंबर {}"),
    "te": ("నా పిన్ {}", "ఏటీఎం పిన్ {}"),
    "ur": ("میرا پن {}", "اے ٹی ایم پن {}"),
    "hi-Latn": ("mera pin {} hai", "atm pin {}"),
    "te-Latn": ("naa pin {}", "atm pin {}"),
    "ur-Latn": ("mera pin {}", "atm pin {}"),
}
_AADHAAR = {
    "en": ("aadhaar {}", "my aadhaar number is {}", "{} is my aadhaar"),
    "hi": ("आधार {}", "आधार नंबर {} है"),
    "te": ("ఆధార్ {}", "నా ఆధార్ నంబర్ {}"),
    "ur": ("آدھار {}", "آدھار نمبر {}"),
    "hi-Latn": ("aadhar {} hai", "mera adhar number {}"),
    "te-Latn": ("aadhar number {}", "naa aadhaar {}"),
    "ur-Latn": ("aadhaar number {} hai",),
}
_EXPIRY = ("exp {}", "expiry {}", "valid thru {}", "{}", "expires on {}")


def _any(rng: Random, digits: str, lang: str) -> str:
    """Return digits in any of the ways of one line."""
    kind = rng.random()
    if kind < 0.4:
        return writing.typed(rng, digits)
    return writing.said(rng, digits, lang) if kind < 0.8 else writing.recognised(rng, digits)


def _framed(rng: Random, kind: str, lang: str, secret: str, *last4: str) -> SecretLine:
    return SecretLine(kind, rng.choice(_BEFORE[lang]) + secret + rng.choice(_AFTER), last4)


def typed(rng: Random, lang: str) -> SecretLine:
    """Return a card number as it is typed."""
    card = numbers.card(rng)
    return _framed(rng, "typed", lang, writing.typed(rng, card), card[-4:])


def said(rng: Random, lang: str) -> SecretLine:
    """Return a card number as it is said."""
    card = numbers.card(rng)
    return _framed(rng, "said", lang, writing.said(rng, card, lang), card[-4:])


def recognised(rng: Random, lang: str) -> SecretLine:
    """Return a card number as a recogniser hears it."""
    card = numbers.card(rng)
    return _framed(rng, "recognised", lang, writing.recognised(rng, card), card[-4:])


def mixed(rng: Random, lang: str) -> SecretLine:
    """Return a card number in numerals and words."""
    card = numbers.card(rng, 16)
    return _framed(rng, "mixed", lang, writing.both(rng, card, lang), card[-4:])


def turns(rng: Random, lang: str) -> SecretLine:
    """Return a card number over several turns."""
    card = numbers.card(rng, rng.choice((15, 16, 16)))
    return _framed(rng, "turns", lang, writing.in_turns(rng, card, lang), card[-4:])


def two_cards(rng: Random, lang: str) -> SecretLine:
    """Return two card numbers in a row, in the usual groups."""
    both = numbers.card(rng, 16), numbers.card(rng, 16)
    written = [" ".join(writing.shapes(one)) for one in both]
    secret = rng.choice((" or ", ", ", " and ", "\n")).join(written)
    return _framed(rng, "two cards", lang, secret, *(one[-4:] for one in both))


def with_code(rng: Random, lang: str) -> SecretLine:
    """Return a card number with its expiry and its code, named or right behind."""
    card = numbers.card(rng)
    month, year = f"{rng.randint(1, 12):02}", f"{rng.randint(26, 35)}"
    expiry = rng.choice(_EXPIRY).format(month + rng.choice("/-") + rng.choice(("", "20")) + year)
    code = writing.in_script(rng, numbers.some(rng, 4 if len(card) == 15 else 3))
    behind = rng.choice(
        (expiry, f"{expiry} {code}", f"{expiry}, {rng.choice(_CVV[lang]).format(code)}", code)
    )
    secret = f"{writing.typed(rng, card)}{rng.choice((' ', ', '))}{behind}"
    return _framed(rng, "card, expiry, code", lang, secret, card[-4:])


def _coded(kind: str, ways: dict[str, tuple[str, ...]], lengths: tuple[int, ...]) -> "Maker":
    def made(rng: Random, lang: str) -> SecretLine:
        digits = numbers.some(rng, rng.choice(lengths))
        written = rng.choice((writing.in_script(rng, digits), writing.said(rng, digits, lang)))
        secret = rng.choice(ways[lang]).format(written)
        return SecretLine(kind, secret + rng.choice(_AFTER), ())

    return made


def aadhaar(rng: Random, lang: str) -> SecretLine:
    """Return an Aadhaar number beside its name, or bare in its usual groups."""
    number = numbers.aadhaar(rng)
    if rng.random() < 0.3:
        secret = writing.in_script(rng, rng.choice((" ", "-", " ")).join(writing.shapes(number)))
        return _framed(rng, "bare Aadhaar", lang, secret, number[-4:])
    secret = _any(rng, number, lang)
    text = rng.choice(_AADHAAR[lang]).format(secret) + rng.choice(_AFTER)
    return SecretLine("Aadhaar", text, (number[-4:],))


Maker = Callable[[Random, str], SecretLine]
_MAKERS: tuple[Maker, ...] = (
    *(
        typed,
        typed,
        said,
        said,
        said,
        recognised,
        mixed,
        turns,
        turns,
        two_cards,
        with_code,
        with_code,
        aadhaar,
    ),
    *(_coded("cvv", _CVV, (3,)), _coded("otp", _OTP, (4, 6)), _coded("pin", _PIN, (4,))),
)


def secret_line(rng: Random) -> SecretLine:
    """Return any line with a secret."""
    return rng.choice(_MAKERS)(rng, rng.choice(tuple(TONGUES)))
