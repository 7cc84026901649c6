"""What else a query's words are called: by the groups of words that mean the same."""

from collections.abc import Iterable, Sequence

from agentassist.core.synonym import Synonym
from agentassist.text.fold import words
from agentassist.text.stems import stem

LONGEST = 3
"""So many words of a query are looked up together."""
MOST = 24
"""So many other words one word of a query has at most."""

Phrase = tuple[str, ...]
"""The stems of its words."""


class Synonyms:
    """Groups of words, by the words in them.

    Args:
        groups: Every word of a group stands for every other.
    """

    def __init__(self, groups: Iterable[Synonym] = ()) -> None:
        self._groups: list[tuple[str, ...]] = []
        self._of: dict[Phrase, list[int]] = {}
        for group in groups:
            self._learn(group)

    def _learn(self, group: Synonym) -> None:
        phrases = [words(spelling) for spelling in group.spellings]
        for phrase in phrases:
            if phrase and len(phrase) <= LONGEST:
                self._of.setdefault(tuple(map(stem, phrase)), []).append(len(self._groups))
        # A phrase is found by its words, and most of them say little alone.
        self._groups.append(tuple(phrase[0] for phrase in phrases if len(phrase) == 1))

    def others(self, asked: Sequence[str]) -> tuple[tuple[str, ...], ...]:
        """Return for each of some folded words what else it is called; a phrase tells it of its last word.

        >>> refund = Synonym("refund", en=("refund", "money back"), hi=("वापसी",))
        >>> Synonyms([refund]).others(("money", "back"))
        ((), ('refund', 'वापसी'))
        """
        stems = tuple(map(stem, asked))
        found: list[dict[str, None]] = [{} for _ in asked]
        for start in range(len(stems)):
            for end in range(start + 1, min(start + LONGEST, len(stems)) + 1):
                for group in self._of.get(stems[start:end], ()):
                    found[end - 1].update(dict.fromkeys(self._groups[group]))
        return tuple(
            tuple(other for other in others if other != word)[:MOST]
            for word, others in zip(asked, found, strict=True)
        )
