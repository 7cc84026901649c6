"""Reads the fields out of a body, JSON or form; nothing is believed before it is checked."""

import json
from collections.abc import Mapping
from urllib.parse import parse_qsl

from agentassist.telephony.peers import plain

MOST_FIELDS = 100
MOST_WORDS = 20
"""Of one field, such as the names of all whose phones ring."""

LONGEST_WORD = 250
"""Characters; an id of a call may have so many."""

Fields = Mapping[str, tuple[str, ...]]
"""By small names without brackets; every one has at least one word."""


def fields(body: bytes, kind: str) -> Fields:
    """Return what is told in ``body``, whose Content-Type is ``kind``.

    >>> fields(b"user[]=Alice&user[]=Bob&from=%2B442079460123", "application/x-www-form-urlencoded")
    {'user': ('Alice', 'Bob'), 'from': ('+442079460123',)}

    Raises:
        ValueError: It is neither.
    """
    is_json = "json" in kind.lower() or body.lstrip()[:1] == b"{"
    pairs = _from_json(body) if is_json else _from_form(body)
    found: dict[str, tuple[str, ...]] = {}
    for name, text in pairs:
        small, word = name.lower().removesuffix("[]"), plain(text, LONGEST_WORD + 1)
        known = found.get(small, ())
        if word and len(known) < MOST_WORDS:
            found[small] = (*known, word)
    return found


def _from_form(body: bytes) -> list[tuple[str, str]]:
    return parse_qsl(body.decode(), max_num_fields=MOST_FIELDS)


def _from_json(body: bytes) -> list[tuple[str, str]]:
    try:
        told = json.loads(body.decode())
    except RecursionError as error:
        raise ValueError from error
    if not isinstance(told, dict) or len(told) > MOST_FIELDS:
        raise ValueError
    pairs = ((name, value if isinstance(value, list) else [value]) for name, value in told.items())
    return [(name, word) for name, words in pairs for word in map(_word, words) if word]


def _word(value: object) -> str:
    """Return a text or number as text; of anything deeper nothing is wanted."""
    if isinstance(value, str):
        # Half a letter cannot be shown, and not even be kept.
        return value.encode(errors="ignore").decode()
    return str(value) if type(value) is int else ""
