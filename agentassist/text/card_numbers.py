"""Which digit strings can be payment cards or Aadhaar numbers: issuer, length and check digit."""

from itertools import cycle

_ISSUERS: tuple[tuple[int, int, frozenset[int]], ...] = (
    (4, 4, frozenset({13, 16, 19})),
    (51, 55, frozenset({16})),
    (2221, 2720, frozenset({16})),
    (2200, 2204, frozenset({16, 17, 18, 19})),
    (34, 34, frozenset({15})),
    (37, 37, frozenset({15})),
    (300, 305, frozenset({14, 16})),
    (36, 36, frozenset({14, 16})),
    (38, 39, frozenset({14, 16})),
    (3528, 3589, frozenset({16, 17, 18, 19})),
    (353, 353, frozenset({16})),
    (356, 356, frozenset({16})),
    (508, 508, frozenset({16})),
    (60, 60, frozenset({16})),
    (6011, 6011, frozenset({16, 19})),
    (62, 62, frozenset({16, 17, 18, 19})),
    (644, 649, frozenset({16, 19})),
    (65, 65, frozenset({16, 18, 19})),
    (81, 82, frozenset({16, 19})),
    (5018, 5018, frozenset(range(13, 20))),
    (5020, 5020, frozenset(range(13, 20))),
    (5038, 5038, frozenset(range(13, 20))),
    (5893, 5893, frozenset(range(13, 20))),
    (6304, 6304, frozenset(range(13, 20))),
    (6759, 6763, frozenset(range(13, 20))),
    (506099, 506198, frozenset({16, 18, 19})),
    (9792, 9792, frozenset({16})),
)
"""First and last issuer prefix, both included, and the lengths in use."""

_DOUBLED = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)

_TURN = (
    (0, 1, 2, 3, 4, 5, 6, 7, 8, 9),
    (1, 2, 3, 4, 0, 6, 7, 8, 9, 5),
    (2, 3, 4, 0, 1, 7, 8, 9, 5, 6),
    (3, 4, 0, 1, 2, 8, 9, 5, 6, 7),
    (4, 0, 1, 2, 3, 9, 5, 6, 7, 8),
    (5, 9, 8, 7, 6, 0, 4, 3, 2, 1),
    (6, 5, 9, 8, 7, 1, 0, 4, 3, 2),
    (7, 6, 5, 9, 8, 2, 1, 0, 4, 3),
    (8, 7, 6, 5, 9, 3, 2, 1, 0, 4),
    (9, 8, 7, 6, 5, 4, 3, 2, 1, 0),
)
_SWAP = (1, 5, 7, 6, 2, 8, 3, 0, 9, 4)
"""Verhoeff's scheme: the turns of a pentagon, and the swap that grows with the place."""


def is_card(digits: str) -> bool:
    """Return whether ``digits`` have an issuer's prefix, a length it uses and the right check digit.

    >>> is_card("4111111111111111"), is_card("4111111111111112")
    (True, False)
    """
    return _issued(digits) and _luhn(digits)


def is_aadhaar(digits: str) -> bool:
    """Return whether ``digits`` are twelve with the right check digit, not beginning with 0 or 1."""
    return len(digits) == 12 and digits[0] not in "01" and _verhoeff(digits)


def is_iban(text: str) -> bool:
    """Return whether ``text``, capitals and digits with spaces, has the check digits of a bank account."""
    plain = text.replace(" ", "")
    return int("".join(str(int(char, 36)) for char in plain[4:] + plain[:4])) % 97 == 1


def may_become_card(digits: str) -> bool:
    """Return whether an issuer's numbers begin like the at least four ``digits``."""
    return any(first <= int(digits[: len(str(first))]) <= last for first, last, _ in _ISSUERS)


def _issued(digits: str) -> bool:
    return any(
        len(digits) in lengths and first <= int(digits[: len(str(first))]) <= last
        for first, last, lengths in _ISSUERS
    )


def _luhn(digits: str) -> bool:
    return (
        not sum(
            _DOUBLED[int(digit)] if second else int(digit)
            for digit, second in zip(reversed(digits), cycle((False, True)), strict=False)
        )
        % 10
    )


def _verhoeff(digits: str) -> bool:
    check = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit)
        for _ in range(place % 8):
            value = _SWAP[value]
        check = _TURN[check][value]
    return check == 0
