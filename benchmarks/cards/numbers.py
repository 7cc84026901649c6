"""Numbers with the right check digits, of every issuer; written apart from the app's own table and sums."""

from random import Random

ISSUERS = (
    ("4", (13, 16, 19)),
    ("51", (16,)),
    ("55", (16,)),
    ("2221", (16,)),
    ("2720", (16,)),
    ("2200", (16, 19)),
    ("34", (15,)),
    ("37", (15,)),
    ("300", (14,)),
    ("305", (14,)),
    ("36", (14,)),
    ("38", (14,)),
    ("3528", (16,)),
    ("3589", (16,)),
    ("353", (16,)),
    ("356", (16,)),
    ("508", (16,)),
    ("60", (16,)),
    ("6011", (16, 19)),
    ("62", (16, 17, 18, 19)),
    ("644", (16,)),
    ("65", (16, 19)),
    ("81", (16,)),
    ("82", (16,)),
    ("5018", (13, 16, 19)),
    ("5038", (16,)),
    ("6304", (16, 18)),
    ("6759", (16,)),
    ("506099", (16, 19)),
    ("9792", (16,)),
)
"""Prefixes and the lengths in use."""

_STEPS = "0123456789 1234067895 2340178956 3401289567 4012395678 5987604321 6598710432 7659821043 8765932104"
_TURNS = (*_STEPS.split(), "9876543210")
_SWAPS = "1576283094"


def some(rng: Random, count: int) -> str:
    """Return digits."""
    return "".join(rng.choices("0123456789", k=count))


def card(rng: Random, length: int = 0) -> str:
    """Return a card number; of ``length`` digits where that is given."""
    able = [one for one in ISSUERS if not length or length in one[1]]
    prefix, lengths = rng.choice(able)
    body = prefix + some(rng, (length or rng.choice(lengths)) - len(prefix) - 1)
    return body + _luhn_digit(body)


def aadhaar(rng: Random) -> str:
    """Return a number of twelve digits with Verhoeff's check digit."""
    body = rng.choice("23456789") + some(rng, 10)
    return next(body + digit for digit in "0123456789" if _verhoeff(body + digit) == 0)


def imei(rng: Random) -> str:
    """Return the number of a telephone; it has a card's check digit."""
    body = rng.choice(("35", "86", "01")) + some(rng, 12)
    return body + _luhn_digit(body)


def iban(rng: Random) -> str:
    """Return a German account."""
    account = some(rng, 18)
    return f"DE{98 - int(account + '131400') % 97:02}{account}"


def _luhn_digit(body: str) -> str:
    total = 0
    for place, digit in enumerate(reversed(body)):
        tens, units = divmod(int(digit) * (2 - place % 2), 10)
        total += tens + units
    return str(-total % 10)


def _verhoeff(digits: str) -> int:
    check = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit)
        for _ in range(place % 8):
            value = int(_SWAPS[value])
        check = int(_TURNS[check][value])
    return check
