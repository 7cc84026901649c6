"""The full-text index of the cache: for phrases and signs, and while the quicker index is being made."""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from agentassist.core.knowledge import Candidate
from agentassist.search.marks import as_typed
from agentassist.text.fold import fold, words

LONGEST = 12
"""So many words are looked up; a spoken sentence has fewer that matter."""
SHORT = 3
"""Shorter words are in nearly every article; they count only where nothing longer is typed."""
MENDED = 4
"""So many spellings are tried for a word nobody wrote."""
_SIGNED = re.compile(r'(?P<without>(?<!\S)-)?(?:"(?P<phrase>[^"]*)"|(?P<word>[^\s"]+))')
_BETWEEN = ("AND", "OR", "NOT")


def signed(text: str) -> str:
    """Return the FTS5 expression for a text with signs: a "phrase", -without, AND, OR, NOT; else nothing.

    What the signs cannot mean is left out, so that nothing typed is malformed.

    >>> signed('"money back" -card')
    '"money back" NOT "card"'
    >>> signed("refund OR voucher")
    '"refund" OR "voucher"'
    >>> signed("refund for a cup")
    ''
    """
    parts = list(_SIGNED.finditer(text))
    if not any(part["without"] or part["phrase"] or part["word"] in _BETWEEN for part in parts):
        return ""
    expression, between = "", "AND"
    for part in parts:
        if part["word"] in _BETWEEN:
            between = part["word"]
            continue
        between = "NOT" if part["without"] else between
        phrase = " ".join(words(part["phrase"] or part["word"] or ""))
        if phrase and (expression or between != "NOT"):
            expression += f' {between} "{phrase}"' if expression else f'"{phrase}"'
        between = "AND"
    return expression


class FullText:
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
        looked_for = [
            (word, forms)
            for at, word in enumerate(typed)
            if (forms := self._forms(word, half_typed and at == len(typed) - 1))
        ]
        if not looked_for:
            return ()
        if len(looked_for) == 1:
            word, forms = looked_for[0]
            # One or two letters begin a word in every article: those in a title are enough.
            scope = "{title} : " if len(word) < SHORT else ""
            return (f"{scope}({' OR '.join(forms)})",)
        telling = [forms for word, forms in looked_for if len(word) >= SHORT]
        telling = telling or [forms for _, forms in looked_for]
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

    def rank(self, text: str, candidates: Sequence[Candidate], language: str) -> tuple[Candidate, ...]:
        """Return ``candidates`` in order, the best first, those in ``language`` ahead of equals."""
        asked = fold(text)
        best = max((candidate.score for candidate in candidates), default=1.0) or 1.0
        scored = [(self._score(asked, one, one.score / best, language), one) for one in candidates]
        scored.sort(key=lambda pair: -pair[0])
        return tuple(one for _, one in scored)

    def meant(self, text: str) -> frozenset[str]:
        """Return the other spellings in which the words of ``text`` are looked for."""
        return frozenset(other for word in words(text) for other in self._near(word))

    @staticmethod
    def _score(asked: str, one: Candidate, share: float, language: str) -> float:
        # The whole question is compared as people ask it; the index has already weighed the single words.
        from rapidfuzz import fuzz

        ways = (one.title, *one.questions)
        nearest = max(fuzz.token_set_ratio(asked, _folded(way)) for way in ways) / 100
        opening = fuzz.partial_ratio(asked, _folded(one.title)) / 100
        return share + 0.5 * nearest + 0.3 * opening + (0.25 if one.lang == language else 0.0)


@lru_cache(maxsize=1_200)
def _folded(way: str) -> str:
    # The same titles and questions are compared anew with every key.
    return fold(way)
