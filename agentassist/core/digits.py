"""Digits that are shown to the rep and to nobody else."""

HIDDEN = "•"


def hidden(text: str) -> str:
    """Return ``text`` with a dot for every digit, of whatever script.

    >>> hidden("card 4111, ४१")
    'card ••••, ••'
    """
    return "".join(HIDDEN if char.isdecimal() else char for char in text)
