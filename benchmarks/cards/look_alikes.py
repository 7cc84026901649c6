"""Lines whose numbers look like payment secrets and are none."""

from collections.abc import Callable
from random import Random

from benchmarks.cards.numbers import iban, imei, some

_NAMED = (
    *(
        "order {}",
        "order number is {}",
        "tracking number {}",
        "awb {}",
        "ticket {} is open",
        "ref {}",
        "UTR {}",
    ),
    *("ऑर्डर नंबर {} का क्या हुआ", "ట్రాకింగ్ నంబర్ {} ఎక్కడ", "آرڈر نمبر {} کہاں ہے", "order no {} kahan hai"),
)
_LAST = (
    "card ending {}",
    "the one that ends in {}",
    "last four {}",
    "xxxx xxxx xxxx {}",
    "**** {}",
    "आखिरी चार {}",
)
_ELSE = (
    *(
        "room {} please",
        "flat {} on the left",
        "extension {}",
        "pin code {}",
        "version {} of the manual",
        "{} km",
    ),
    *("we sold {} of them", "in {} she moved", "{} points left"),
)


def _phone(rng: Random) -> str:
    """Return a telephone number as people write or say it."""
    ways = (
        f"+1 {rng.randint(201, 989)} 555 01{some(rng, 2)}",
        f"+44 20 7946 0{some(rng, 3)}",
        f"+91 {rng.choice('6789')}{some(rng, 4)} {some(rng, 5)}",
        f"0{rng.randint(20, 99)} {some(rng, 4)} {some(rng, 4)}",
        f"({rng.randint(201, 989)}) 555-01{some(rng, 2)}",
        f"call {rng.choice('6789')}{some(rng, 9)} after lunch",
        f"91{rng.choice('6789')}{some(rng, 9)}",
        "my number is " + " ".join(_ENGLISH[int(digit)] for digit in "0" + some(rng, 9)),
        "mera number " + " ".join(_HINDI[int(digit)] for digit in "9" + some(rng, 9)),
    )
    return rng.choice(ways)


_ENGLISH = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_HINDI = ["shunya", "ek", "do", "teen", "chaar", "paanch", "chhe", "saat", "aath", "nau"]


def _moment(rng: Random) -> str:
    """Return a date, a time or a timestamp."""
    day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(2019, 2029)
    ways = (
        f"{day:02}/{month:02}/{year}",
        f"{year}-{month:02}-{day:02} {rng.randint(0, 23):02}:{rng.randint(0, 59):02}:{rng.randint(0, 59):02}",
        f"since {day}.{month}.{year} until {day}.{month}.{year + 1}",
        f"17{some(rng, 8)} s, 17{some(rng, 11)} ms",
        f"from {month:02}/{year % 100} on",
        f"{year}{month:02}{day:02}T{rng.randint(0, 23):02}{rng.randint(0, 59):02}00Z",
    )
    return rng.choice(ways)


def _amount(rng: Random) -> str:
    ways = (
        f"Rs {rng.randint(1, 99)},{some(rng, 2)},{some(rng, 3)}.{some(rng, 2)}",
        f"${rng.randint(1, 999)},{some(rng, 3)}.{some(rng, 2)}",
        f"₹{rng.randint(100, 99999)} on {rng.randint(1, 28)} May and ₹{rng.randint(100, 99999)} on the next",
        f"two thousand and {rng.randint(10, 99)} rupees",
        "पाँच हज़ार चार सौ रुपये",
    )
    return rng.choice(ways)


def _account(rng: Random) -> str:
    number = iban(rng)
    spaced = " ".join(number[at : at + 4] for at in range(0, len(number), 4))
    upi = f"{rng.choice(('asha', 'ravi', 'meera'))}{some(rng, rng.choice((4, 10)))}@bank"
    return rng.choice((number, spaced, upi, f"{some(rng, 10)}@upi", f"IMEI {imei(rng)}", imei(rng)))


def _named(rng: Random) -> str:
    length = rng.choice((6, 8, 10, 12, 13, 14, 15, 16, 16, 18))
    return rng.choice(_NAMED).format(some(rng, length))


def _parcel(rng: Random) -> str:
    ways = (
        f"1Z{some(rng, 16)}",
        f"94{some(rng, 20)}",
        f"RR{some(rng, 9)}IN",
        f"{rng.choice('ABKQ')}{rng.choice('CDXZ')}-{some(rng, 8)}-{some(rng, 4)}",
    )
    return rng.choice(ways)


def _short(rng: Random) -> str:
    last, other = (
        rng.choice(_LAST).format(some(rng, 4)),
        rng.choice(_ELSE).format(some(rng, rng.choice((3, 4, 6)))),
    )
    return rng.choice((last, other, f"{other}, {last}"))


def _row(rng: Random) -> str:
    """Return sizes, lottery numbers, readings."""
    row = [str(rng.randint(1, 99)) for _ in range(rng.randint(3, 9))]
    ways = (
        ", ".join(row),
        f"sizes {', '.join(row[:-1])} and {row[-1]}",
        some(rng, rng.choice((9, 11, 12, 20))),
    )
    return rng.choice(ways)


_MAKERS: tuple[Callable[[Random], str], ...] = (
    _phone,
    _moment,
    _amount,
    _account,
    _named,
    _parcel,
    _row,
    _short,
)


def look_alike(rng: Random) -> tuple[str, str]:
    """Return what sort of line it is, and the line."""
    maker = rng.choice(_MAKERS)
    return maker.__name__.strip("_"), rng.choice(("", "", "it was ", "caller says ")) + maker(rng)
