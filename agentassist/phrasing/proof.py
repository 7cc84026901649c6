"""Every rule's own examples, tried against the whole book."""

import re
from collections.abc import Iterable, Iterator

from agentassist.phrasing.flaw import Flaw, Reason, Way
from agentassist.phrasing.linter import Linter
from agentassist.phrasing.pattern import UNKNOWN
from agentassist.phrasing.rules import Rule, RuleBook

_SLOT = re.compile(r"\{\w+\}")


def prove(book: RuleBook) -> tuple[Flaw, ...]:
    """Return what the examples of ``book`` show to be wrong.

    Each bad sentence has to be flagged by its own rule; fine and better ones by no rule at all.
    """
    linter = Linter.of(book)
    return tuple(flaw for rule in book.rules for flaw in _prove_rule(rule, book.lang, linter))


def _prove_rule(rule: Rule, lang: str, linter: Linter) -> Iterator[Flaw]:
    way: Way = ("rules", rule.place)
    for place, sentence in enumerate(rule.bad):
        if rule.id not in _flagged_by(linter, sentence, lang):
            yield Flaw((*way, "tests", "bad", place), Reason.NOT_FLAGGED, sentence)
    yield from _flagged(linter, rule.fine, lang, (*way, "tests", "fine"))
    yield from _flagged(
        linter, [_SLOT.sub(UNKNOWN, better) for better in rule.better], lang, (*way, "better")
    )


def _flagged(linter: Linter, texts: Iterable[str], lang: str, way: Way) -> Iterator[Flaw]:
    for place, text in enumerate(texts):
        if rules := _flagged_by(linter, text, lang):
            yield Flaw((*way, place), Reason.FLAGGED, ", ".join(rules))


def _flagged_by(linter: Linter, text: str, lang: str) -> tuple[str, ...]:
    return tuple(found.rule for found in linter.lint(text, lang))
