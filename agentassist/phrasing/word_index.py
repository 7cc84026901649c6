"""Which phrases are worth trying on a sentence, by its words and by how these begin and end."""

from collections.abc import Iterable

from agentassist.text.plain import Spelling

Needed = Iterable[Iterable[str]]
"""Of each set one must be there: words, beginnings ``सक*`` or endings ``*ूँगा``."""


class WordIndex:
    """Numbers, each found where all is there that it needs.

    A word costs one look-up, and one more for each length that a beginning or an ending has: however many
    phrases there are, a sentence is read once.

    Args:
        spelling: How the words are spelled that will be looked up.
    """

    def __init__(self, spelling: Spelling) -> None:
        self._spelling = spelling
        self._always: list[int] = []
        self._rest: dict[int, tuple[frozenset[str], ...]] = {}
        """What each number needs besides the words it is filed under."""
        self._filed: dict[str, list[int]] = {}
        self._known: set[str] = set()
        self._beginnings: set[int] = set()
        """Their lengths; so with endings."""
        self._endings: set[int] = set()

    def add(self, place: int, needed: Needed) -> None:
        """Have ``place`` found where one of each set is there, as told by ``pattern.needed``."""
        spelled = tuple(frozenset(map(self._spelled, words)) for words in needed)
        if not spelled:
            self._always.append(place)
            return
        for piece in spelled[0]:
            self._filed.setdefault(piece, []).append(place)
        self._rest[place] = spelled[1:]
        for piece in frozenset().union(*spelled):
            self._learn(piece)

    def find(self, words: Iterable[str]) -> list[int]:
        """Return the places worth trying on a sentence of ``words``, in order."""
        there = self._there(words)
        filed = {place for piece in there for place in self._filed.get(piece, ())}
        found = (place for place in filed if all(map(there.intersection, self._rest[place])))
        return sorted([*self._always, *found])

    def _there(self, words: Iterable[str]) -> frozenset[str]:
        pieces: set[str] = set()
        for word in words:
            pieces.add(word)
            pieces.update(f"{word[:length]}*" for length in self._beginnings)
            pieces.update(f"*{word[-length:]}" for length in self._endings)
        return frozenset(pieces & self._known)

    def _learn(self, piece: str) -> None:
        self._known.add(piece)
        if piece.endswith("*"):
            self._beginnings.add(len(piece) - 1)
        elif piece.startswith("*"):
            self._endings.add(len(piece) - 1)

    def _spelled(self, piece: str) -> str:
        known = self._spelling(piece.strip("*"))
        if piece.endswith("*"):
            return f"{known}*"
        return f"*{known}" if piece.startswith("*") else known
