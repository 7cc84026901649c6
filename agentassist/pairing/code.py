"""The one-time code: 80 random bits in letters that are hard to confuse."""

import secrets

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O, U."""
_MISREAD = str.maketrans("OIL", "011")
_LENGTH, _GROUP = 16, 4


def new_code() -> str:
    """Return a fresh code in groups, as it is shown and said."""
    return in_groups("".join(secrets.choice(_LETTERS) for _ in range(_LENGTH)))


def in_groups(letters: str) -> str:
    """Return the code with a dash after every fourth letter.

    >>> in_groups("0123456789ABCDEF")
    '0123-4567-89AB-CDEF'
    """
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))


def read_code(typed: str) -> str | None:
    """Return the 16 letters of a code as somebody typed it; None where it cannot be one.

    >>> read_code("o123 4567-89ab cdeF"), read_code("0123")
    ('0123456789ABCDEF', None)
    """
    letters = "".join(char for char in typed if char.isalnum()).upper().translate(_MISREAD)
    whole = len(letters) == _LENGTH and all(letter in _LETTERS for letter in letters)
    return letters if whole else None
