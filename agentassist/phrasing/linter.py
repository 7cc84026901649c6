"""Says what could be put better in a text, while it is typed."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from agentassist.core.phrase import STOP, Slot, Suggestion
from agentassist.phrasing.matcher import BookMatcher, Hit
from agentassist.phrasing.pattern import UNKNOWN
from agentassist.phrasing.rules import SLOT, RuleBook
from agentassist.text.language import language
from agentassist.text.sentences import sentences

_UNFINISHED = re.compile(r"[^\s\d.,;:!?।॥۔؟،؛]+\Z")
_REST = re.compile(r"[^\s\d.,;:!?।॥۔؟،؛]+")


class Linter:
    """Finds what a coach would reword; used by one thread.

    Args:
        langs: The languages that there are rules for; it has none until they are brought (``take``).
    """

    def __init__(self, langs: Iterable[str]) -> None:
        self._elsewhere = set(langs)
        self._matchers: dict[str, BookMatcher] = {}
        self._missed: list[str] = []

    @classmethod
    def of(cls, *books: RuleBook) -> "Linter":
        """Return a linter for books that are at hand."""
        linter = cls(book.lang for book in books)
        for book in books:
            linter.take(BookMatcher(book))
        return linter

    def take(self, matcher: BookMatcher) -> None:
        """Go by other rules of a language from the next sentence on; nobody else uses ``matcher`` by then."""
        self._elsewhere.discard(matcher.lang)
        self._matchers[matcher.lang] = matcher

    def why(self, lang: str, rule_id: str) -> str:
        """Return why there is a rule; empty where there is none, or its language was not needed yet."""
        matcher = self._matchers.get(lang)
        return matcher.why(rule_id) if matcher else ""

    def missed(self) -> tuple[str, ...]:
        """Return the languages that were met for the first time and whose rules are not here yet."""
        missed = tuple(self._missed)
        self._missed.clear()
        return missed

    def lint(self, text: str, lang: str = "", channel: str = "") -> tuple[Suggestion, ...]:
        """Return everything that could be put better, in the order of the text.

        Args:
            text: Any number of sentences, in any of the languages.
            lang: The language meant, where letters and small words do not tell (``hi-Latn``).
            channel: A ``Channel`` value; rules for other channels are left out. Empty leaves out none.
        """
        spans = list(sentences(text))
        nexts = [*(text[start:end] for start, end in spans[1:]), ""]
        found = [
            suggestion
            for (start, end), after in zip(spans, nexts, strict=False)
            for suggestion in self._lint_sentence(text[start:end], after, start, lang, channel)
        ]
        return tuple(sorted(found, key=lambda suggestion: suggestion.start))

    def best(
        self,
        text: str,
        typing: bool,
        muted: frozenset[str] = frozenset(),
        cursor: int | None = None,
        spared: frozenset[str] = frozenset(),
    ) -> Suggestion | None:
        """Return the one suggestion to show: the most serious, of equals the last; None where all is well.

        Of a longer text only the sentence being typed and the one before it count: the others were left.

        Args:
            text: As for ``lint``.
            typing: True while somebody types, so that the word at the cursor may not be finished.
            muted: Ids of rules this rep does not want to hear of.
            cursor: Where it stands; None for the end.
            spared: Sentences, as typed, about which only the most serious is said.
        """
        at = len(text) if cursor is None else cursor
        settled = _without_word(text, at) if typing else text
        near = _near(settled, at)
        wanted = (
            found
            for found in self.lint(settled)
            if found.rule not in muted
            and found.sentence[0] in near
            and (found.severity >= STOP or text[slice(*found.sentence)] not in spared)
        )
        best = max(wanted, key=lambda found: (found.severity, found.start), default=None)
        return replace(best, flagged=text[best.start : best.end]) if best else None

    def _lint_sentence(
        self, sentence: str, after: str, offset: int, lang: str, channel: str
    ) -> Iterable[Suggestion]:
        matcher = self._matcher(language(sentence, lang))
        if matcher is None:
            return
        for hit in matcher.hits(sentence):
            meant_here = not channel or not hit.rule.channels or channel in hit.rule.channels
            if meant_here and not matcher.redeemed(hit, f"{sentence[hit.end :]} {after}"):
                yield _suggestion(hit, sentence, offset)

    def _matcher(self, lang: str) -> BookMatcher | None:
        if lang in self._elsewhere:
            self._elsewhere.remove(lang)
            self._missed.append(lang)
        return self._matchers.get(lang)


def _without_word(text: str, at: int) -> str:
    """Return ``text`` with the word at ``at``, which is not there yet, made unknown; it stays as long."""
    before, after = _UNFINISHED.search(text[:at]), _REST.match(text, at)
    start, end = before.start() if before else at, after.end() if after and before else at
    return text[:start] + UNKNOWN * (end - start) + text[end:]


def _near(text: str, at: int) -> frozenset[int]:
    """Return where the sentence around ``at`` and the one before it begin."""
    starts = [start for start, _ in sentences(text)]
    begun = sum(start < max(at, 1) for start in starts)
    return frozenset(starts[max(0, begun - 2) : begun])


def _filled(better: str, values: Mapping[str, str]) -> str:
    """Return the better wording with ``values`` in its slots; a slot without a value stays to be seen."""
    return SLOT.sub(lambda slot: values.get(slot[1], "").strip() or slot[0], better)


def _suggestion(hit: Hit, sentence: str, offset: int) -> Suggestion:
    """Return what the rep sees of ``hit``; what the sentence itself tells need not be asked."""
    better = _filled(hit.rule.better[0], dict(hit.known))
    lacking = dict.fromkeys(slot[1] for slot in SLOT.finditer(better))
    questions = {slot.name: slot.question for slot in hit.rule.ask}
    return Suggestion(
        rule=hit.rule.id,
        start=offset + hit.start,
        end=offset + hit.end,
        flagged=sentence[hit.start : hit.end],
        better=better,
        why=hit.rule.why,
        severity=hit.rule.severity,
        slots=tuple(Slot(name, questions.get(name, "")) for name in lacking),
        sentence=(offset, offset + len(sentence)),
        category=next(iter(hit.rule.tags), ""),
    )
