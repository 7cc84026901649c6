"""The language that trainers write phrases in, read into a small tree.

==================  =======================================================================
``words``           those words, in any spelling that ``text.plain`` knows
``सक*``  ``*ेगा``    any word that begins so, or ends so
``(a|b c)``         one of these
``[a|b]``           one of these, or nothing
``..``              up to six words, within a clause
``...``             up to twenty words, within a clause
``^``  ``$``        the start and the end of a sentence
``?``               a question mark
``{name}``          a macro of any file of the language: a phrase of its own
``{date}`` …        a slot: a macro whose words are kept for the better wording; ``{date?}`` may be absent
``{word}``          any one word
``{number}``        a number, an amount, a clock time
==================  =======================================================================

Commas, hyphens and quotes are not seen. A question mark stands for itself: words that may be absent want
``[a|b]``, not ``(a|b)?``. Phrases under ``redeem`` excuse a match that they follow, in its sentence or
the next.
"""

import re
from collections.abc import Iterator, Mapping

from agentassist.core.frozen import dataclass
from agentassist.phrasing.flaw import Reason
from agentassist.text.fold import fold
from agentassist.text.plain import plain

GAP, LONG_GAP = 6, 20
"""So many words a gap has at most."""
SLOTS = ("date", "time", "money", "name", "product", "what")
"""What only the rep can know; a file says in its macros what these look like, save for ``what``."""

SHORTEST_PART = 2
"""Fewer letters, vowel signs among them, begin or end too many words."""


@dataclass(frozen=True, slots=True)
class Word:
    """One plain word."""

    text: str


@dataclass(frozen=True, slots=True)
class Part:
    """Any word with this beginning, or this ending."""

    text: str
    begins: bool


@dataclass(frozen=True, slots=True)
class AnyWord:
    """Any one word, or only a number."""

    number: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """Any words, or none."""

    upto: int


@dataclass(frozen=True, slots=True)
class Edge:
    """The start or the end of a sentence."""

    start: bool


@dataclass(frozen=True, slots=True)
class Kept:
    """Words that fill a slot of the better wording."""

    slot: str
    inner: "Choice"


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several rows of pieces; an empty row means that nothing is fine too."""

    rows: "tuple[tuple[Piece, ...], ...]"


Piece = Word | AnyWord | Gap | Edge | Kept | Choice | Part


_MARKS: dict[str, Piece] = {"..": Gap(GAP), "...": Gap(LONG_GAP), "^": Edge(True), "$": Edge(False)}


class PhraseError(ValueError):
    """A phrase breaks the grammar.

    Args:
        reason: How.
        what: The macro or bracket it is about.
    """

    def __init__(self, reason: Reason, what: str = "") -> None:
        super().__init__(reason, what)
        self.reason, self.what = reason, what


_TOKEN = re.compile(r"(\.\.\.?|[()\[\]|^$]|\{[^{}]*\}|[{}]|[^\s()\[\]|^${}]*\*[^\s()\[\]|^${}]*)")


class Grammar:
    """Reads the phrases of one language.

    Args:
        macros: The phrases that others may use by name; read when first used.
    """

    def __init__(self, macros: Mapping[str, str]) -> None:
        self._macros = macros
        self._read: dict[str, Choice] = {}
        self._words: dict[str, tuple[Word, ...]] = {}

    def parse(self, phrase: str) -> Choice:
        """Return the tree of ``phrase``.

        Raises:
            PhraseError: A bracket is open, a macro unknown or endless, or there is nothing to match.
        """
        return _Parser(self, ()).parse(phrase)

    def words(self, written: str) -> tuple[Word, ...]:
        """Return the plain words of ``written``; phrases share many."""
        if written not in self._words:
            self._words[written] = tuple(Word(word) for word in plain(written).words)
        return self._words[written]

    def macro(self, name: str, inside: tuple[str, ...]) -> Choice:
        """Return the tree of the macro ``name``, met while reading those ``inside``, outermost first."""
        if name not in self._macros:
            raise PhraseError(Reason.NO_MACRO, name)
        if name in inside:
            raise PhraseError(Reason.ENDLESS_MACRO, name)
        if name not in self._read:
            self._read[name] = _Parser(self, (*inside, name)).parse(self._macros[name])
        return self._read[name]


class _Parser:
    """Reads one phrase.

    Args:
        grammar: Knows the macros.
        inside: The macros being read, outermost first.
    """

    def __init__(self, grammar: Grammar, inside: tuple[str, ...]) -> None:
        self._grammar = grammar
        self._inside = inside
        self._tokens: Iterator[str] = iter(())

    def parse(self, phrase: str) -> Choice:
        """Return the tree of ``phrase``."""
        self._tokens = (token for token in _TOKEN.split(phrase) if token.strip())
        choice = self._choice(closing="")
        if not any(choice.rows):
            raise PhraseError(Reason.NOTHING_TO_MATCH)
        return choice

    def _choice(self, closing: str) -> Choice:
        """Return the rows up to the bracket ``closing``; an empty one is the end of the phrase."""
        rows: list[tuple[Piece, ...]] = []
        row: list[Piece] = []
        for token in self._tokens:
            if token == closing:
                break
            if token == "|":
                rows.append(tuple(row))
                row = []
            else:
                row.extend(self._pieces(token))
        else:
            if closing:
                raise PhraseError(Reason.OPEN_BRACKET, closing)
        # The same words in several spellings make the same row.
        return Choice(tuple(dict.fromkeys([*rows, tuple(row)])))

    def _pieces(self, token: str) -> tuple[Piece, ...]:
        """Return what one token stands for."""
        match token:
            case "(":
                return (self._choice(closing=")"),)
            case "[":
                return (Choice((*self._choice(closing="]").rows, ())),)
            case ")" | "]" | "{" | "}":
                raise PhraseError(Reason.STRAY_BRACKET, token)
        if token in _MARKS:
            return (_MARKS[token],)
        if "*" in token:
            return (_part(token),)
        if token.startswith("{"):
            return (self._named(token[1:-1]),)
        return self._grammar.words(token)

    def _named(self, name: str) -> Piece:
        """Return what a name in braces stands for."""
        if name.endswith("?"):
            return Choice(((self._named(name[:-1]),), ()))
        if name in ("word", "number"):
            return AnyWord(number=name == "number")
        inner = self._grammar.macro(name, self._inside)
        return Kept(name, inner) if name in SLOTS else inner


def _part(token: str) -> Part:
    """Return what a word with a star stands for."""
    known = token.strip("*")
    if token not in (known + "*", "*" + known) or len(known) < SHORTEST_PART:
        raise PhraseError(Reason.BAD_PART, token)
    return Part(fold(known), begins=token.endswith("*"))
