"""Whether a rewording may take the place of what the rep typed: not long, and nothing new in it."""

import re
import unicodedata

MOST = 1.3
"""So many times as long as what was typed it may be."""
_NUMBER = re.compile(r"\d+")
_CAPITAL = re.compile(r"(?<![.!?:\n] )(?<!^)\b[^\W\d_a-z]\w*")
"""A word with a capital that begins no sentence: a name, a day, a month."""
_COUNTING = (
    "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred"
    " thousand half dozen today tonight tomorrow yesterday week weeks day days hour hours minute minutes"
    " month months year years free refund discount"
)
_COUNTED = frozenset(_COUNTING.split())
_OWN = frozenset(("I", "OK"))


def fits(answer: str, asked: str) -> bool:
    """Tell whether a rewording holds no date, amount, name or number that was not typed, and is not long.

    >>> fits("I can look into it for you.", "I can't do that for you.")
    True
    >>> fits("I can send it by Friday.", "We can't send it until May.")
    False
    """
    if not answer.strip() or len(answer) > MOST * len(asked) or any(sign in answer for sign in "{}[]•\n"):
        return False
    return _facts(answer) <= _facts(asked) | _plain(asked)


def _facts(text: str) -> frozenset[str]:
    """Return what must not be invented: numbers, signs of money and shares, names, words that count."""
    numbers = {str(int(one)) for one in _NUMBER.findall(text)}
    signs = {char for char in text if char == "%" or unicodedata.category(char) == "Sc"}
    names = {one.casefold() for one in _CAPITAL.findall(text) if one.isascii() and one not in _OWN}
    return frozenset(numbers | signs | names | (_plain(text) & _COUNTED))


def _plain(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.casefold()))
