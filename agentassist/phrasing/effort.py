"""How hard a phrase may be to try, known before it is ever tried."""

from collections.abc import Iterable
from functools import reduce

from agentassist.core.frozen import dataclass
from agentassist.phrasing.grammar import AnyWord, Choice, Edge, Gap, Kept, Part, Piece, Word

MOST_WAYS = 1000
"""Three gaps in a row of words are 343 ways, two long ones 441; more is no phrase any more."""
MOST_WORDS = 4000
"""A phrase with all its macros written out; what a rep says often enough is far shorter."""
_ANYTHING = ""
"""Among the words that may come first: any word at all."""


@dataclass(frozen=True, slots=True)
class _Rest:
    """What a phrase may still ask for from some point on."""

    first: frozenset[str] = frozenset()
    """Words it may go on with; empty at its end."""
    ways: int = 1
    """In how many ways it can be laid over the same words, at most."""


def words(choice: Choice) -> int:
    """Return how many words ``choice`` has, all macros written out."""
    return sum(_words(piece) for row in choice.rows for piece in row)


def ways(choice: Choice) -> int:
    """Return in how many ways ``choice`` can be laid over words that begin at one place, at most.

    Alternatives that begin with different words are one way: the sentence decides. Those that begin alike,
    gaps, and words that may be left out before others like them multiply, and with them the time of a try.
    """
    return _choice(choice, _Rest()).ways


def _words(piece: Piece) -> int:
    match piece:
        case Choice():
            return words(piece)
        case Kept(_, inner):
            return words(inner)
    return 1


def _choice(choice: Choice, rest: _Rest) -> _Rest:
    """Return what stands from ``choice`` on, where ``rest`` follows it."""
    return _either([_row(row, rest) for row in choice.rows])


def _row(row: Iterable[Piece], rest: _Rest) -> _Rest:
    return reduce(lambda after, piece: _piece(piece, after), reversed(tuple(row)), rest)


def _piece(piece: Piece, rest: _Rest) -> _Rest:
    match piece:
        case Word(text):
            return _Rest(frozenset({text}), rest.ways)
        case Part(text, begins):
            # Taken for a word of its own, though another may begin or end alike: that is twice at most.
            return _Rest(frozenset({f"{text}*" if begins else f"*{text}"}), rest.ways)
        case AnyWord() | Gap():
            upto = piece.upto if isinstance(piece, Gap) else 0
            return _Rest(frozenset({_ANYTHING}), rest.ways * (upto + 1))
        case Edge():
            return rest
        case Kept(_, inner):
            return _choice(inner, rest)
        case Choice():
            return _choice(piece, rest)


def _either(rows: list[_Rest]) -> _Rest:
    """Return several possibilities as one: its ways are those of the word that fits most of them."""
    always = sum(row.ways for row in rows if not row.first or _ANYTHING in row.first)
    by_word: dict[str, int] = {}
    for row in rows:
        if _ANYTHING not in row.first:
            for word in row.first:
                by_word[word] = by_word.get(word, 0) + row.ways
    return _Rest(frozenset().union(*(row.first for row in rows)), always + max(by_word.values(), default=0))
