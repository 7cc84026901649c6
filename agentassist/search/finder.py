"""From what is typed to the best answers: typos mended, candidates ranked anew, matches marked."""

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from agentassist.core.knowledge import Answer, Candidate
from agentassist.search.marks import as_typed, marks
from agentassist.text.fold import fold, words

LONGEST = 12
"""So many words are looked up; a spoken sentence has fewer that matter."""
SHORT = 3
"""Shorter words are in nearly every article; they count only where nothing longer is typed."""
MENDED = 4
"""So many spellings are tried for a word nobody wrote."""


class Finder:
    """Knows the words of all articles; used by the desk's thread only.

    Args:
        read_vocabulary: Gives every word of every article, folded as the index folds them.
    """

    CANDIDATES = 60
    """So many articles are ranked anew for one search."""

    def __init__(self, read_vocabulary: Callable[[], Iterable[str]] = tuple) -> None:
        self._read = read_vocabulary
        self.forget()

    def forget(self) -> None:
        """Read the words of the articles again, for any of them may have changed; with the next search."""
        self._known: frozenset[str] | None = None
        self._listed: tuple[str, ...] = ()
        self._mended: dict[str, tuple[str, ...]] = {}

    @property
    def _words(self) -> frozenset[str]:
        if self._known is None:
            self._known = frozenset(self._read())
            self._listed = tuple(self._known)
        return self._known

    def matches(self, text: str) -> tuple[str, ...]:
        """Return FTS5 expressions for ``text``, the narrowest first; none where nothing is typed.

        First all of its words, then any of them; the last word may be half typed. Words that no article holds
        are also tried in the nearest spellings.
        """
        typed = as_typed(text)[-LONGEST:]
        half_typed = not text[-1:].isspace()
        groups = [self._forms(word, half_typed and at == len(typed) - 1) for at, word in enumerate(typed)]
        groups = [group for group in groups if group]
        if not groups:
            return ()
        if len(groups) == 1:
            # One or two letters begin a word in every article: those in a title are enough.
            scope = "{title} : " if len(typed[0]) < SHORT else ""
            return (f"{scope}({' OR '.join(groups[0])})",)
        telling = [group for word, group in zip(typed, groups, strict=False) if len(word) >= SHORT] or groups
        return (
            " AND ".join(f"({' OR '.join(group)})" for group in telling),
            " OR ".join(dict.fromkeys(form for group in telling for form in group)),
        )

    def _forms(self, word: str, half_typed: bool) -> list[str]:
        """Return how a word may stand in the index: as typed, as folded, begun, or in another spelling."""
        forms = dict.fromkeys((word.casefold(), *words(word)))
        begun = [f'"{form}"*' for form in forms] if half_typed else [f'"{form}"' for form in forms]
        near = [f'"{other}"' for form in forms for other in self._near(form)]
        return [*begun, *near] if any(form.strip('"*') for form in begun) else []

    def _near(self, word: str) -> tuple[str, ...]:
        if len(word) < 4 or word in self._words:
            return ()
        if word not in self._mended:
            # Loaded with the first search: nobody searches before the window stands.
            from rapidfuzz import process
            from rapidfuzz.distance import OSA

            slips = 1 if len(word) < 8 else 2
            found = process.extract(
                word, self._listed, scorer=OSA.distance, score_cutoff=slips, limit=MENDED, processor=None
            )
            self._mended[word] = tuple(other for other, _, _ in found)
        return self._mended[word]

    def rank(
        self, text: str, candidates: Sequence[Candidate], language: str, limit: int
    ) -> tuple[Answer, ...]:
        """Return the best of ``candidates``, best first, those in ``language`` ahead of equals."""
        asked = fold(text)
        best = max((candidate.score for candidate in candidates), default=1.0) or 1.0
        scored = [(self._score(asked, one, one.score / best, language), one) for one in candidates]
        scored.sort(key=lambda pair: -pair[0])
        shown = self._once([one for _, one in scored], language)[:limit]
        typed = self._typed(text)
        return tuple(_answer(one, typed) for one in shown)

    def _typed(self, text: str) -> tuple[str, ...]:
        typed = words(text)
        return (*typed, *(other for word in typed for other in self._near(word)))

    @staticmethod
    def _score(asked: str, one: Candidate, share: float, language: str) -> float:
        # The whole question is compared as people ask it; the index has already weighed the single words.
        from rapidfuzz import fuzz

        ways = (one.title, *one.questions)
        nearest = max(fuzz.token_set_ratio(asked, _folded(way)) for way in ways) / 100
        opening = fuzz.partial_ratio(asked, _folded(one.title)) / 100
        return share + 0.5 * nearest + 0.3 * opening + (0.25 if one.lang == language else 0.0)

    @staticmethod
    def _once(ranked: Sequence[Candidate], language: str) -> list[Candidate]:
        """Of an article in several languages, show the rep's own, else the best."""
        told = {original_of(one.id) for one in ranked if one.lang == language}
        return [one for one in ranked if one.lang == language or original_of(one.id) not in told]


@lru_cache(maxsize=1_200)
def _folded(way: str) -> str:
    # The same titles and questions are compared anew with every key.
    return fold(way)


def original_of(article_id: str) -> str:
    """Return what translations of one article share: the id without its language.

    >>> original_of("return-label-hi")
    'return-label'
    """
    head, _, tail = article_id.rpartition("-")
    return head if len(tail) == 2 and head else article_id


def _answer(one: Candidate, typed: Sequence[str]) -> Answer:
    return Answer(
        "article",
        one.id,
        one.title,
        one.summary,
        marks(one.title, typed),
        marks(one.summary, typed),
        actions=one.actions,
    )
