"""What is typed, as the index looks it up."""

import unicodedata
from dataclasses import dataclass, replace
from typing import NamedTuple

from agentassist.search.synonyms import Synonyms
from agentassist.text.fold import words

MOST_WORDS = 24
"""So many words are looked up; a spoken sentence has fewer that matter."""


class Term(NamedTuple):
    """One word of a search; looked up so often that it must be quick to look up."""

    word: str
    """Folded."""
    unfinished: bool = False
    """True while it may still grow."""
    others: tuple[str, ...] = ()
    """What else it is called."""
    romanised: bool = False
    """Whether it is a word of another script in Latin letters, as far as the words around it tell."""


@dataclass(frozen=True, slots=True)
class Query:
    """The words of a search."""

    words: tuple[str, ...]
    """Folded, each once, in the order typed."""
    terms: tuple[Term, ...]

    @classmethod
    def typed(cls, text: str, synonyms: Synonyms) -> "Query":
        """Return the query for a search box as it stands."""
        asked = tuple(dict.fromkeys(words(text)))[:MOST_WORDS]
        grows = bool(text) and unicodedata.category(text[-1])[0] in "LMN"
        last = len(asked) - 1
        others = synonyms.others(asked)
        return cls(
            asked, tuple(Term(word, grows and at == last, others[at]) for at, word in enumerate(asked))
        )

    def romanised(self, own: frozenset[str]) -> "Query":
        """Return the words taken for those of another script, but for ``own``, which are Latin indeed."""
        terms = (term._replace(romanised=term.word.isascii() and term.word not in own) for term in self.terms)
        return replace(self, terms=tuple(terms))
