"""Which rules of a book a sentence breaks, and where."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

from agentassist.core.frozen import dataclass
from agentassist.phrasing.grammar import Grammar
from agentassist.phrasing.pattern import regex
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


class Expressions:
    """Phrases of one language as regular expressions.

    Few are ever tried, and reading one takes far longer than trying it: each is read when first asked for.

    Args:
        lang: The language.
        macros: What the phrases may use, by name.
    """

    def __init__(self, lang: str, macros: Mapping[str, str]) -> None:
        self.spelling: Spelling = spelling_of(lang)
        """How the words are spelled that they are tried on."""
        self._grammar = Grammar(macros)
        self._read: dict[tuple[str, ...], re.Pattern[str]] = {}

    def of(self, *phrases: str) -> re.Pattern[str]:
        """Return one expression for ``phrases``; rules share many."""
        if phrases not in self._read:
            trees = map(self._grammar.parse, phrases)
            self._read[phrases] = re.compile(regex(trees, self.spelling))
        return self._read[phrases]


class RuleMatcher:
    """One rule, ready to be tried.

    Args:
        rule: The rule.
        expressions: Those of its book.
    """

    def __init__(self, rule: Rule, expressions: Expressions) -> None:
        self.rule = rule
        self._expressions = expressions

    def redeemed(self, after: str) -> bool:
        """Return whether the words ``after`` a match make it a kind way to say it."""
        if not self.rule.redeem:
            return False
        text = plain(after, self._expressions.spelling).text
        return self._expressions.of(*self.rule.redeem).search(text) is not None

    def find(self, sentence: str, words: Plain, place: int, phrases: Iterable[str]) -> Hit | None:
        """Return the first stretch that breaks the rule by one of its ``phrases`` and is not excused."""
        matches = (match for phrase in phrases if (match := self._found(phrase, words.text)))
        match = min(matches, key=re.Match.start, default=None)
        if match is None:
            return None
        known = {name: words.span(*match.span(name)) for name, kept in match.groupdict().items() if kept}
        slots = ((name.partition("_")[0], sentence[a:b]) for name, (a, b) in known.items())
        return Hit(self.rule, *words.span(*match.span()), place, tuple(slots))

    def _found(self, phrase: str, text: str) -> re.Match[str] | None:
        matches = self._expressions.of(phrase).finditer(text)
        return next((match for match in matches if not self._excused(match, text)), None)

    def _excused(self, match: re.Match[str], text: str) -> bool:
        """Return whether a phrase of ``unless`` shares a word with ``match``."""
        if not self.rule.unless:
            return False
        return any(
            excuse.start() < match.end() and match.start() < excuse.end()
            for excuse in self._expressions.of(*self.rule.unless).finditer(text)
        )


class BookMatcher:
    """All rules of one language, found by the words they cannot do without.

    Args:
        book: The rules.
    """

    def __init__(self, book: RuleBook) -> None:
        self.lang = book.lang
        expressions = Expressions(book.lang, dict(book.macros))
        self._spelling = expressions.spelling
        self._matchers = tuple(RuleMatcher(rule, expressions) for rule in book.rules)
        self._phrases = [
            (place, phrase.text) for place, rule in enumerate(book.rules) for phrase in rule.when
        ]
        self._index = WordIndex(self._spelling)
        for number, phrase in enumerate(phrase for rule in book.rules for phrase in rule.when):
            self._index.add(number, phrase.needed)
        self.hits = lru_cache(maxsize=_SENTENCES_KEPT)(self._hits)
        """Return the rules that a sentence breaks, in the order of the book; remembers the last sentences."""

    def why(self, rule_id: str) -> str:
        """Return why there is a rule; empty where there is none of this id."""
        return next((one.rule.why for one in self._matchers if one.rule.id == rule_id), "")

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
