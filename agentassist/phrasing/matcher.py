"""Which rules of a book a sentence breaks, and where."""

import re
from collections.abc import Iterable
from functools import cached_property, lru_cache
from itertools import groupby
from operator import itemgetter

from agentassist.core.frozen import dataclass
from agentassist.phrasing.grammar import Choice
from agentassist.phrasing.pattern import needed, regex
from agentassist.phrasing.rules import Rule, RuleBook
from agentassist.phrasing.word_index import WordIndex
from agentassist.text.plain import Plain, Spelling, plain
from agentassist.text.spellings import spelling_of

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
def _redeeming(phrases: tuple[Choice, ...], spelling: Spelling) -> re.Pattern[str]:
    """Return one expression for phrases that many rules share."""
    return re.compile(regex(phrases, spelling))


class RuleMatcher:
    """One rule, ready to be tried; its expressions are compiled when first needed.

    Args:
        rule: The rule.
        spelling: How the words are spelled that it is tried on.
    """

    def __init__(self, rule: Rule, spelling: Spelling) -> None:
        self.rule = rule
        self._spelling = spelling
        self._expressions: dict[int, re.Pattern[str]] = {}
        """One for each phrase that was ever tried: compiling takes far longer than trying."""

    @cached_property
    def _excuse(self) -> re.Pattern[str] | None:
        unless = self.rule.unless
        return re.compile(regex(unless, self._spelling)) if unless else None

    @cached_property
    def _redemption(self) -> re.Pattern[str] | None:
        return _redeeming(self.rule.redeem, self._spelling) if self.rule.redeem else None

    def redeemed(self, after: str) -> bool:
        """Return whether the words ``after`` a match make it a kind way to say it."""
        return self._redemption is not None and bool(
            self._redemption.search(plain(after, self._spelling).text)
        )

    def find(self, sentence: str, words: Plain, place: int, phrases: Iterable[int]) -> Hit | None:
        """Return the first stretch that breaks the rule by one of some phrases and is not excused."""
        matches = (match for phrase in phrases if (match := self._found(phrase, words.text)))
        match = min(matches, key=re.Match.start, default=None)
        if match is None:
            return None
        known = {name: words.span(*match.span(name)) for name, kept in match.groupdict().items() if kept}
        slots = ((name.partition("_")[0], sentence[a:b]) for name, (a, b) in known.items())
        return Hit(self.rule, *words.span(*match.span()), place, tuple(slots))

    def _found(self, phrase: int, text: str) -> re.Match[str] | None:
        if phrase not in self._expressions:
            self._expressions[phrase] = re.compile(regex([self.rule.when[phrase]], self._spelling))
        matches = self._expressions[phrase].finditer(text)
        return next((match for match in matches if not self._excused(match, text)), None)

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
        self.lang = book.lang
        self._spelling = spelling_of(book.lang)
        self._matchers = tuple(RuleMatcher(rule, self._spelling) for rule in book.rules)
        self._phrases = [
            (place, phrase) for place, rule in enumerate(book.rules) for phrase in range(len(rule.when))
        ]
        self._index = WordIndex(self._spelling)
        for number, (place, phrase) in enumerate(self._phrases):
            self._index.add(number, needed(book.rules[place].when[phrase]))
        self.hits = lru_cache(maxsize=_SENTENCES_KEPT)(self._hits)
        """Return the rules that a sentence breaks, in the order of the book; remembers the last sentences."""

    def redeemed(self, hit: Hit, after: str) -> bool:
        """Return whether the words ``after`` a hit, in its sentence and the next, excuse it."""
        return self._matchers[hit.place].redeemed(after)

    def _hits(self, sentence: str) -> tuple[Hit, ...]:
        words = plain(sentence, self._spelling)
        tried = [self._phrases[number] for number in self._index.find(words.words)]
        found = (
            self._matchers[place].find(sentence, words, place, [phrase for _, phrase in phrases])
            for place, phrases in groupby(tried, key=itemgetter(0))
        )
        return tuple(hit for hit in found if hit is not None)
