"""From what is typed to the best answers, with marks that say why each is there."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from agentassist.core.knowledge import Answer, Candidate, Document, Why
from agentassist.core.synonym import Synonym
from agentassist.search.full_text import FullText
from agentassist.search.marks import marks
from agentassist.search.originals import Originals
from agentassist.search.sureness import SURE_ENOUGH, sureness
from agentassist.text.fold import words

if TYPE_CHECKING:
    from agentassist.search.index import Hit, Index

ENOUGH = 5.0
"""Surer than this, what words found needs no model beside it; far surer than what is offered unasked."""
OWN_LANGUAGE = 0.3
"""So much is an article in the rep's language ahead of its equals."""
SPARE = 2
"""So many times more articles are found than shown: some are translations of each other."""


class Finder:
    """The index in memory, and the full-text index where that one cannot answer; used by the desk's thread.

    Args:
        read_vocabulary: Gives every word of every article, folded as the full-text index folds them.
        read_translations: Gives the id of each translation and of what it translates.
    """

    def __init__(
        self,
        read_vocabulary: Callable[[], Iterable[str]] = tuple,
        read_translations: Callable[[], Iterable[tuple[str, str]]] = tuple,
    ) -> None:
        self.full_text = FullText(read_vocabulary)
        self._read_translations = read_translations
        self._originals: Originals | None = None
        self._index: Index | None = None
        self._groups: tuple[Synonym, ...] = ()
        self.upto = 0
        """The last change of an article that can be found by the index."""

    @property
    def stands(self) -> bool:
        """Tell whether the index is made; until then the full-text index answers."""
        return self._index is not None

    def forget(self) -> None:
        """Read the words of the articles again, for any of them may have changed; with the next search."""
        self.full_text.forget()
        self._originals = None

    @property
    def originals(self) -> Originals:
        """Which articles say the same in several languages."""
        if self._originals is None:
            self._originals = Originals(self._read_translations())
        return self._originals

    def take(self, index: "Index", upto: int, groups: tuple[Synonym, ...] = ()) -> None:
        """Answer with ``index`` from now on; it has all changes up to ``upto`` and knows ``groups``."""
        self._index, self.upto, self._groups = index, upto, groups

    def know(self, groups: tuple[Synonym, ...]) -> None:
        """Take the words of each group for the same; the same tuple again costs nothing."""
        if self._index is not None and groups is not self._groups:
            # Brings the stemmer, which no start needs.
            from agentassist.search.synonyms import Synonyms

            self._groups = groups
            self._index.know(Synonyms(groups))

    def change(self, ids: Iterable[str], documents: Sequence[Document], upto: int) -> None:
        """Take in changes of articles: all of ``ids``, as ``documents`` says they are now."""
        self._originals = None
        if self._index is not None:
            self._index.drop(ids)
            self._index.put(documents)
            self.upto = upto

    def best(self, text: str, language: str, limit: int) -> tuple[str, ...]:
        """Return the ids of the best articles, best first, those in ``language`` ahead of equals.

        Then those their versions in ``language`` would have, where there are any.
        """
        hits = self._index.search(text, limit * SPARE) if self._index is not None else ()
        ahead = sorted(hits, key=lambda hit: -hit.score - (OWN_LANGUAGE if hit.lang == language else 0.0))
        found = [hit.id for hit in ahead]
        # What is found in one language is read in the rep's own, where it was translated.
        own = [same for one in found for same in self.originals.family(one)]
        return tuple(dict.fromkeys((*found, *own)))

    def offered(self, text: str, language: str) -> str:
        """Return the id of the article that surely answers a line nobody searched with; mostly none."""
        hits = self._index.search(text, 2 * SPARE) if self._index is not None else ()
        if not hits or self._sure(text, hits) < SURE_ENOUGH:
            return ""
        same = self.originals.family(hits[0].id)
        return next((hit.id for hit in hits if hit.id in same and hit.lang == language), hits[0].id)

    def found_little(self, text: str) -> bool:
        """Tell whether it is worth asking a model too."""
        hits = self._index.search(text, 2 * SPARE) if self._index is not None else ()
        return not hits or self._sure(text, hits) < ENOUGH

    def alike(
        self, ranked: Sequence[Candidate], language: str, limit: int, shown: Collection[str]
    ) -> tuple[Answer, ...]:
        """Return the best of what a model found, each once and in the rep's language, without those shown."""
        known = {self.originals.of(one) for one in shown}
        new = [one for one in self._once(ranked, language) if self.originals.of(one.id) not in known]
        return tuple(replace(_answer(one, (), frozenset()), why=Why.MEANING) for one in new[:limit])

    def passage(self, text: str, body: str) -> str:
        """Return the line of an article's body that answers ``text`` best; empty where none does."""
        return self._index.passage(text, body) if self._index is not None else ""

    def answers(
        self, text: str, ranked: Sequence[Candidate], language: str, limit: int
    ) -> tuple[Answer, ...]:
        """Return the best of ``ranked`` as answers, each once, in the rep's language or the best other."""
        typed = words(text)
        meant = self._index.meant(text) if self._index is not None else self.full_text.meant(text)
        return tuple(_answer(one, typed, meant) for one in self._once(ranked, language)[:limit])

    def _sure(self, text: str, hits: "Sequence[Hit]") -> float:
        """Return how sure it is that the best of ``hits``, at least one, answers."""
        same = self.originals.family(hits[0].id)
        second = next((hit.score for hit in hits if hit.id not in same), 0.0)
        return sureness(len(words(text)), hits[0].score, second)

    def _once(self, ranked: Sequence[Candidate], language: str) -> list[Candidate]:
        """Of an article in several languages, keep the rep's own, else the best."""
        of = self.originals.of
        own = {of(one.id): one for one in reversed(ranked) if one.lang == language}
        best: dict[str, Candidate] = {}
        for one in ranked:
            best.setdefault(of(one.id), own.get(of(one.id), one))
        return list(best.values())


def _answer(one: Candidate, typed: Sequence[str], meant: frozenset[str]) -> Answer:
    return Answer(
        "article",
        one.id,
        one.title,
        one.summary,
        marks(one.title, typed, meant),
        marks(one.summary, typed, meant),
        actions=one.actions,
    )
