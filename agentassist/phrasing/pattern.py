"""A phrase's tree as a regular expression over plain words, and the words it cannot do without."""

import re
from collections.abc import Iterable

from agentassist.phrasing.grammar import AnyWord, Choice, Edge, Gap, Kept, Part, Piece, Word
from agentassist.text.plain import Spelling

UNKNOWN = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for a word that is not there yet: no phrase knows it, yet the sentence does not end before it."""

_ANY = rf"[^ ;?{UNKNOWN}]+ "
_REST = rf"[^ ;?{UNKNOWN}]*"
_NUMBER = r"[$£€₹]?\d[^ ]* "
_GAP = rf"(?:[^ ;?{UNKNOWN}]+ )"
_END = r"(?:\? )*\Z"


def regex(choices: Iterable[Choice], spelling: Spelling = str) -> str:
    """Return one expression for all ``choices``, for the text of ``plain`` in this spelling.

    A slot's words are kept under ``<slot>_<n>``, because several branches may fill the same slot.
    """
    writer = _Writer(spelling)
    return r"(?<!\S)(?:" + "|".join(writer.choice(choice) for choice in choices) + ")"


class _Writer:
    """Writes one expression and numbers its kept slots.

    Args:
        spelling: How the words are spelled in what will be searched.
    """

    def __init__(self, spelling: Spelling) -> None:
        self._spelling = spelling
        self._kept = 0

    def choice(self, choice: Choice) -> str:
        """Return the expression of one choice."""
        # Words that were different as written may be one in this spelling.
        rows = list(dict.fromkeys(self._row(row) for row in choice.rows))
        return rows[0] if len(rows) == 1 else f"(?:{'|'.join(rows)})"

    def _row(self, row: tuple[Piece, ...]) -> str:
        return "".join(self._piece(piece) for piece in row)

    def _piece(self, piece: Piece) -> str:
        match piece:
            case Word() | Part():
                return self._known(piece)
            case AnyWord(number):
                return _NUMBER if number else _ANY
            case Gap(upto):
                return f"{_GAP}{{0,{upto}}}?"
            case Edge(start):
                return r"\A" if start else _END
            case Kept(slot, inner):
                self._kept += 1
                return f"(?P<{slot}_{self._kept}>{self.choice(inner)})"
        return self.choice(piece)

    def _known(self, piece: Word | Part) -> str:
        known = re.escape(self._spelling(piece.text))
        if isinstance(piece, Word):
            return f"{known} "
        return f"{known}{_REST} " if piece.begins else f"{_REST}{known} "


def needed(choice: Choice) -> tuple[frozenset[str], ...]:
    """Return sets of words of each of which every match holds at least one; none where all is optional.

    A beginning or an ending is told with its star, ``सक*``. The set least likely to be met by chance comes
    first, so that few phrases are tried.
    """
    return tuple(sorted(dict.fromkeys(_needed_by_choice(choice)), key=_commonness))


def _needed_by_choice(choice: Choice) -> tuple[frozenset[str], ...]:
    rows = [tuple(words for piece in row for words in _needed_by_piece(piece)) for row in choice.rows]
    if len(rows) == 1:
        return rows[0]
    return (frozenset().union(*(min(row, key=_commonness) for row in rows)),) if all(rows) else ()


def _needed_by_piece(piece: Piece) -> tuple[frozenset[str], ...]:
    match piece:
        case Word(text):
            return (frozenset({text}),)
        case Part(text, begins):
            return (frozenset({f"{text}*" if begins else f"*{text}"}),)
        case Kept(_, inner):
            return _needed_by_choice(inner)
        case Choice():
            return _needed_by_choice(piece)
    return ()


def _commonness(words: frozenset[str]) -> float:
    """Return how often one of ``words`` is met, roughly: in any language short words are the common ones."""
    return sum(0.3 ** len(word) for word in words)
