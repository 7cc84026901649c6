"""Every rule's own examples, tried against the whole book."""

from collections.abc import Iterator
from dataclasses import replace

from agentassist.core.phrase import Suggestion
from agentassist.core.rulebook import RuleFlaw, RuleText, Verdict
from agentassist.phrasing.flaw import Flaw, Reason, Way
from agentassist.phrasing.linter import Linter
from agentassist.phrasing.pattern import UNKNOWN
from agentassist.phrasing.rules import SLOT, Rule, RuleBook
from agentassist.phrasing.team import read_own


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
    for part, texts in ((("tests", "fine"), rule.fine), (("better",), _wordings(rule))):
        for place, text in enumerate(texts):
            if rules := _flagged_by(linter, text, lang):
                yield Flaw((*way, *part, place), Reason.FLAGGED, ", ".join(rules), rule.file)


def _wordings(rule: Rule) -> tuple[str, ...]:
    return tuple(SLOT.sub(UNKNOWN, better) for better in rule.better)


def _flagged_by(linter: Linter, text: str, lang: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found.rule for found in linter.lint(text, lang)))


class Workshop:
    """Tries one rule after the other on a book, as often as its author types.

    Rules notice sentences each by itself, so that for one of them only its own examples have to be held
    against the others, and those of the others against it.

    Args:
        book: The rules in force; one with the id of the rule that is tried is left aside.
    """

    def __init__(self, book: RuleBook) -> None:
        self.book = book
        self._linter = Linter.of(book)

    def verdict(self, rule: RuleText, tried: str = "") -> Verdict:
        """Return whether a rule can be read, and what its examples and those of the whole book show."""
        read, flaws = read_own(self.book, (rule,))
        alone = Linter.of(replace(self.book, rules=read))
        told = [_for_author(flaw) for flaw in (flaws or self._flaws(read[0], alone))]
        if not rule.bad:
            # Without an example nobody could tell what the rule is meant to notice.
            told.append(RuleFlaw("bad", 0, Reason.MISSING_KEY))
        unasked = (place for place, slot in enumerate(rule.ask, 1) if not slot.question)
        told += [RuleFlaw("ask", place, Reason.NOT_TEXT) for place in unasked]
        sentences = 0 if flaws else self._sentences(read[0])
        flags = self._flags(tried, rule.id, alone)
        return Verdict(self.book.lang, rule, tried, tuple(told), sentences, flags)

    def _flaws(self, rule: Rule, alone: Linter) -> Iterator[Flaw]:
        yield from _prove_rule(rule, self.book.lang, alone)
        way: Way = ("rules", rule.place)
        for part, texts in ((("tests", "fine"), rule.fine), (("better",), _wordings(rule))):
            for place, text in enumerate(texts):
                if others := [
                    one for one in _flagged_by(self._linter, text, self.book.lang) if one != rule.id
                ]:
                    yield Flaw((*way, *part, place), Reason.FLAGGED, ", ".join(others))
        for other in self._others(rule):
            for text in (*other.fine, *_wordings(other)):
                if _flagged_by(alone, text, self.book.lang):
                    shown = text.replace(UNKNOWN, "…")
                    yield Flaw((*way, "when"), Reason.FLAGS_OTHERS, f"{other.id}: {shown}")

    def _others(self, rule: Rule) -> tuple[Rule, ...]:
        return tuple(other for other in self.book.rules if other.id != rule.id)

    def _sentences(self, rule: Rule) -> int:
        others = sum(len(other.fine) + len(other.better) for other in self._others(rule))
        return others + len(rule.bad) + len(rule.fine) + len(rule.better)

    def _flags(self, tried: str, rule_id: str, alone: Linter) -> tuple[Suggestion, ...]:
        known = [one for one in self._linter.lint(tried, self.book.lang) if one.rule != rule_id]
        return tuple(sorted((*known, *alone.lint(tried, self.book.lang)), key=lambda one: one.start))


def _for_author(flaw: Flaw) -> RuleFlaw:
    """Return a flaw of the one rule that was read, by its field and line."""
    steps = [step for step in flaw.way[2:] if step != "tests"]
    if not steps and flaw.reason is Reason.MISSING_KEY:
        return RuleFlaw(flaw.detail, 0, flaw.reason)
    line = next((step + 1 for step in steps if isinstance(step, int)), 0)
    return RuleFlaw(str(steps[0]) if steps else "", line, flaw.reason, flaw.detail)
