"""Of what is typed into the search, the words that say what was asked and nothing about anybody."""

import re
from collections.abc import Callable, Iterable

from agentassist.text.cards import find, redact
from agentassist.text.fold import fold, words
from agentassist.text.masked import MASK, digits_masked

LONGEST_WORDS = 16
"""Whoever types more has pasted something, perhaps a caller's own message."""
LONG_NUMBER = 5
"""So many digits, also said ones, are somebody's number."""
SHORTEST = 2
"""Fewer letters ask nothing."""
Names = Callable[[Iterable[str]], frozenset[str]]
"""Tells which of some folded words are names."""
_ADDRESS = re.compile(r"\S*@\S*|\b(?:https?|www)[:.]\S+")
_NUMBER = re.compile(r"[+(]?\d(?:[\s()./-]{0,2}\d){4,}")
"""Five digits or more, written together or apart: a phone, an order, an account."""
_EDGES = "?!.,;:'\"()[]-–—…“”‘’।؟،۔"


def asked(text: str) -> str:
    """Return a question as questions are compared.

    >>> asked("Where is my  Order?")
    'where is my order'
    """
    return " ".join(filter(None, (word.strip(_EDGES) for word in fold(text).split())))


def worth_keeping(text: str, names: Names) -> str:
    """Return what of a search may be remembered, as questions are compared; empty for nothing.

    Card numbers, codes, phone and order numbers, addresses and names are left out.

    >>> worth_keeping("Refund for Asha, order 447100, +44 20 7946 0124", lambda _words: frozenset({"asha"}))
    'refund for order'
    """
    told = _NUMBER.sub(" ", _ADDRESS.sub(" ", _without_secrets(text)))
    plain = fold(digits_masked(told, least=LONG_NUMBER).replace(MASK, " "))
    if len(plain.split()) > LONGEST_WORDS:
        return ""
    left_out = names(dict.fromkeys(words(plain)))
    kept = asked(" ".join(word for word in plain.split() if not left_out.intersection(words(word))))
    return kept if sum(char.isalpha() for char in kept) >= SHORTEST else ""


def masked(text: str) -> str:
    """Return ``text`` without what must not leave the house: cards, codes, long numbers, addresses.

    >>> masked("Write to asha@example.com about order 447100, in 3 days.")
    'Write to ••• about order •••, in 3 days.'
    """
    return _NUMBER.sub(MASK, _ADDRESS.sub(MASK, redact(text)))


def looks_like_a_name(text: str) -> bool:
    """Tell whether ``text`` is written as people write names.

    >>> looks_like_a_name("Asha Varma"), looks_like_a_name("Where is it"), looks_like_a_name("Refund")
    (True, False, False)
    """
    parts = text.split()
    return 2 <= len(parts) <= 4 and all(part.isalpha() and part.istitle() for part in parts)


def _without_secrets(text: str) -> str:
    kept, last = [], 0
    for span in find(text):
        kept.append(text[last : span.start])
        last = span.end
    return " ".join([*kept, text[last:]])
