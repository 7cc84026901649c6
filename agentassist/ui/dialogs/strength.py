"""How hard a passphrase is to guess, in three steps and without a false number."""

from enum import StrEnum

SHORTEST = 10
"""A passphrase has at least so many characters."""
LONG = 16
VARIED = 6
"""Fewer different letters are one word repeated."""


class Strength(StrEnum):
    """What is said beside the field."""

    SHORT = "short"
    PLAIN = "plain"
    """Long enough, but one short pattern."""
    GOOD = "good"
    STRONG = "strong"


def strength(passphrase: str) -> Strength:
    """Return the step of ``passphrase``.

    >>> [strength(text).value for text in ("secret", "aaaaaaaaaaaa", "quiet kettle", "a quiet kettle of tea")]
    ['short', 'plain', 'good', 'strong']
    """
    letters = passphrase.strip()
    if len(letters) < SHORTEST:
        return Strength.SHORT
    if len(set(letters.casefold())) < VARIED:
        return Strength.PLAIN
    return Strength.STRONG if len(letters) >= LONG else Strength.GOOD
