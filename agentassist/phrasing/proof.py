"""Every rule's own examples, tried against the whole book."""

import re
from collections.abc import Iterator

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
            yield Flaw((*way, "tests", "bad", place), Reason.NOT_FLAGGED, sentence, rule.file)
    wordings = [_SLOT.sub(UNKNOWN, better) for better in rule.better]
    for part, texts in ((("tests", "fine"), rule.fine), (("better",), wordings)):
        for place, text in enumerate(texts):
            if rules := _flagged_by(linter, text, lang):
                yield Flaw((*way, *part, place), Reason.FLAGGED, ", ".join(rules), rule.file)


def _flagged_by(linter: Linter, text: str, lang: str) -> tuple[str, ...]:
    return tuple(found.rule for found in linter.lint(text, lang))
