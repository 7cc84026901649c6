"""Which rules are worth trying on a sentence, by its words and by how these begin and end."""

from collections.abc import Iterable

from agentassist.text.plain import Spelling


class WordIndex:
    """Numbers, each found by the words, or parts of words, that it was entered under.

    A word costs one look-up, and one more for each length that a beginning or an ending has: however many
    rules there are, a sentence is read once.

    Args:
        spelling: How the words are spelled that will be looked up.
    """

    def __init__(self, spelling: Spelling) -> None:
        self._spelling = spelling
        self._always: set[int] = set()
        self._words: dict[str, list[int]] = {}
        self._beginnings: dict[int, dict[str, list[int]]] = {}
        """By their length; so with endings."""
        self._endings: dict[int, dict[str, list[int]]] = {}

    def add(self, place: int, needed: frozenset[str]) -> None:
        """Have ``place`` found by any of ``needed``, as told by ``pattern.needed``; if empty, always."""
        for piece in needed:
            known = self._spelling(piece.strip("*"))
            if piece.endswith("*"):
                places = self._beginnings.setdefault(len(known), {})
            elif piece.startswith("*"):
                places = self._endings.setdefault(len(known), {})
            else:
                places = self._words
            places.setdefault(known, []).append(place)
        if not needed:
            self._always.add(place)

    def find(self, words: Iterable[str]) -> set[int]:
        """Return the places worth trying on a sentence of ``words``."""
        found = set(self._always)
        for word in set(words):
            found.update(self._words.get(word, ()))
            for length, places in self._beginnings.items():
                found.update(places.get(word[:length], ()))
            for length, places in self._endings.items():
                found.update(places.get(word[-length:], ()))
        return found
