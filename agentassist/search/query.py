"""What is typed, as the index looks it up."""

import unicodedata
from dataclasses import dataclass

from agentassist.text.fold import words

MOST_WORDS = 24
"""So many words are looked up; a spoken sentence has fewer that matter."""


@dataclass(frozen=True, slots=True)
class Query:
    """The words of a search."""

    words: tuple[str, ...]
    """Folded, each once, in the order typed."""
    unfinished: bool
    """True while the last word may still grow."""

    @classmethod
    def typed(cls, text: str) -> "Query":
        """Return the query for a search box as it stands."""
        asked = tuple(dict.fromkeys(words(text)))[:MOST_WORDS]
        return cls(asked, unfinished=bool(text) and unicodedata.category(text[-1])[0] in "LMN")

    @property
    def terms(self) -> tuple[tuple[str, bool], ...]:
        """Each word with whether it may still grow."""
        last = len(self.words) - 1
        return tuple((word, self.unfinished and at == last) for at, word in enumerate(self.words))
