"""Which rules of a book a sentence breaks, and where."""

import re
from functools import cached_property, lru_cache

from agentassist.core.frozen import dataclass
from agentassist.phrasing.grammar import Choice
from agentassist.phrasing.pattern import needed, regex
from agentassist.phrasing.rules import Rule, RuleBook
from agentassist.text.plain import Plain, plain

_SENTENCES_KEPT = 128
"""Of a note being typed only one sentence changes at a time; the others are looked up."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule and the stretch of a sentence that breaks it, in characters as typed."""

    rule: Rule
    start: int
    end: int
    place: int
    """Which rule of its book it is."""
    known: tuple[tuple[str, str], ...] = ()
    """Slots that the stretch itself fills, as typed."""


@lru_cache(maxsize=32)
def _redeeming(phrases: tuple[Choice, ...]) -> re.Pattern[str]:
    """Return one expression for phrases that many rules share."""
    return re.compile(regex(phrases))


class RuleMatcher:
    """One rule, ready to be tried; its expressions are compiled when first needed.

    Args:
        rule: The rule.
    """

    def __init__(self, rule: Rule) -> None:
        self.rule = rule
        self.needed = tuple(needed(choice) for choice in rule.when)
        """For each phrase words of which one must be there; an empty set asks for nothing."""

    @cached_property
    def _expression(self) -> re.Pattern[str]:
        return re.compile(regex(self.rule.when))

    @cached_property
    def _excuse(self) -> re.Pattern[str] | None:
        return re.compile(regex(self.rule.unless)) if self.rule.unless else None

    @cached_property
    def _redemption(self) -> re.Pattern[str] | None:
        return _redeeming(self.rule.redeem) if self.rule.redeem else None

    def redeemed(self, after: str) -> bool:
        """Return whether the words ``after`` a match make it a kind way to say it."""
        return self._redemption is not None and bool(self._redemption.search(plain(after).text))

    def find(self, sentence: str, words: Plain, place: int) -> Hit | None:
        """Return the first stretch that breaks the rule and is not excused."""
        for match in self._expression.finditer(words.text):
            if not self._excused(match, words.text):
                known = {
                    name: words.span(*match.span(name)) for name, kept in match.groupdict().items() if kept
                }
                slots = ((name.partition("_")[0], sentence[a:b]) for name, (a, b) in known.items())
                return Hit(self.rule, *words.span(*match.span()), place, tuple(slots))
        return None

    def _excused(self, match: re.Match[str], text: str) -> bool:
        """Return whether a phrase of ``unless`` shares a word with ``match``."""
        if self._excuse is None:
            return False
        return any(
            excuse.start() < match.end() and match.start() < excuse.end()
            for excuse in self._excuse.finditer(text)
        )


class BookMatcher:
    """All rules of one language, found by the words they cannot do without.

    Args:
        book: The rules.
    """

    def __init__(self, book: RuleBook) -> None:
        self._matchers = tuple(RuleMatcher(rule) for rule in book.rules)
        self._always: set[int] = set()
        self._by_word: dict[str, list[int]] = {}
        for place, matcher in enumerate(self._matchers):
            self._enter(place, matcher)
        self.hits = lru_cache(maxsize=_SENTENCES_KEPT)(self._hits)
        """Return the rules that a sentence breaks, in the order of the book; remembers the last sentences."""

    def _enter(self, place: int, matcher: RuleMatcher) -> None:
        for words in matcher.needed:
            if not words:
                self._always.add(place)
            for word in words:
                self._by_word.setdefault(word, []).append(place)

    def redeemed(self, hit: Hit, after: str) -> bool:
        """Return whether the words ``after`` a hit, in its sentence and the next, excuse it."""
        return self._matchers[hit.place].redeemed(after)

    def _hits(self, sentence: str) -> tuple[Hit, ...]:
        words = plain(sentence)
        places = set(self._always)
        for word in set(words.words):
            places.update(self._by_word.get(word, ()))
        found = (self._matchers[place].find(sentence, words, place) for place in sorted(places))
        return tuple(hit for hit in found if hit is not None)
