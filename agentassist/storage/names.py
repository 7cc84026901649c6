"""Names by their sound: found in any script, with a slip forgiven.

A contact's ``sound`` column holds each word of its name and firm under its consonants, and under these less
one. The full-text index over it knows each word once, however many people bear it.
"""

import re
from typing import TYPE_CHECKING

from agentassist.storage.rows import Rows
from agentassist.text.alike import FORGIVING, unlikeness
from agentassist.text.fold import words
from agentassist.text.roman import skeleton

if TYPE_CHECKING:
    Range = tuple[str, str]

NEAREST = 12
"""So many names are tried for a word."""
WHOLE, LESS_ONE = "0", "1"
"""How an entry begins that lies under all consonants of its word, and under all but one."""
_END = "0"
"""Ends the consonants, as no consonant is a digit."""
_AFTER_END = "1"
_AFTER_LETTERS = "{"
_FRAME = re.compile("[a-z]{1,8}")
_FEWEST = 2
"""With fewer consonants typed a half-typed word begins too many names."""
_FEWEST_LEFT = 2
"""With fewer consonants left nearly everybody would be alike."""


def sounds(name: str, org: str) -> str:
    """Return the entries of a name and a firm."""
    entries: dict[str, None] = {}
    for word in words(f"{name} {org}"):
        if frame := _frame(word):
            entries |= dict.fromkeys([f"{WHOLE}{frame}{_END}{word}"])
            entries |= dict.fromkeys(f"{LESS_ONE}{left}{_END}{word}" for left in _less_one(frame))
    return " ".join(entries)


def sounding(rows: Rows, word: str, *, begun: bool) -> tuple[str, ...]:
    """Return the words of people's names that a folded word may stand for, nearest first.

    Args:
        rows: The cache's rows.
        word: As typed.
        begun: Whether the word may be half typed.
    """
    frame = _frame(word)
    if not frame:
        return ()
    # Slips are looked for only where nothing sounds like it.
    found = _alike(_listed(rows, _same(frame, begun)), word, begun)
    if not found and len(word) >= FORGIVING:
        found = _alike(_listed(rows, _slips(frame)), word, begun)
    return tuple(sorted(found, key=lambda other: (found[other], len(other), other)))[:NEAREST]


def _alike(known: set[str], word: str, begun: bool) -> dict[str, int]:
    return {other: far for other in known if (far := unlikeness(word, other, begun=begun))}


def _same(frame: str, begun: bool) -> "list[Range]":
    if begun and len(frame) >= _FEWEST:
        return [(f"{WHOLE}{frame}", f"{WHOLE}{frame}{_AFTER_LETTERS}")]
    return [_range(WHOLE, frame)]


def _slips(frame: str) -> "list[Range]":
    less = [_range(mark, left) for mark in (WHOLE, LESS_ONE) for left in _less_one(frame)]
    return [_range(LESS_ONE, frame), *less]


def _listed(rows: Rows, ranges: "list[Range]") -> set[str]:
    one = "select term from sound_vocabulary where term >= ? and term < ?"
    found = rows.all(" union all ".join([one] * len(ranges)), *(end for both in ranges for end in both))
    return {str(row[0])[1:].partition(_END)[2] for row in found}


def _range(mark: str, frame: str) -> "Range":
    return f"{mark}{frame}{_END}", f"{mark}{frame}{_AFTER_END}"


def _frame(word: str) -> str:
    """Return the first consonants of a word; empty where it has none, as a number."""
    found = _FRAME.match(skeleton(word))
    return found.group() if found else ""


def _less_one(frame: str) -> tuple[str, ...]:
    if len(frame) <= _FEWEST_LEFT:
        return ()
    return tuple(dict.fromkeys(frame[:at] + frame[at + 1 :] for at in range(len(frame))))
