"""The recovery code: 120 random bits in letters that are hard to confuse."""

import secrets
from collections.abc import Sequence

from agentassist.text.fold import words

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O, U."""
_MISREAD = str.maketrans("OIL", "011")
_LENGTH = 24
_GROUP = 4


def new_code() -> str:
    """Return a fresh code in groups, as it is shown and printed."""
    return in_groups("".join(secrets.choice(_LETTERS) for _ in range(_LENGTH)))


def in_groups(letters: str) -> str:
    """Return the code with a dash after every fourth letter.

    >>> in_groups("0123456789AB")
    '0123-4567-89AB'
    """
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))


def says_groups(code: str, wanted: Sequence[int], typed: str) -> bool:
    """Tell whether ``typed`` are the groups of a code that were asked for, counted from 0, in that order.

    >>> says_groups("0123-4567-89AB-CDEF-GHJK-MNPQ", (1, 5), "4567 mnpq")
    True
    """
    groups = code.split("-")
    return _letters(typed) == "".join(groups[at] for at in wanted)


def read_code(typed: str) -> str | None:
    """Return the 24 letters of a code as somebody typed it; None where it cannot be one.

    Case, spaces and dashes do not matter, nor does O for 0, or I and L for 1.
    """
    letters = _letters(typed)
    whole = len(letters) == _LENGTH and all(letter in _LETTERS for letter in letters)
    return letters if whole else None


def _letters(typed: str) -> str:
    return "".join(words(typed)).upper().translate(_MISREAD)
