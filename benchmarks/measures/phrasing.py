"""What the phrasing rules find in lines that no writer of rules has read, and what they flag for nothing."""

from collections.abc import Iterator, Sequence

from agentassist.cli.rule_books import linter
from agentassist.content.resources import phrasings
from agentassist.phrasing.evaluate import evaluate_phrasing
from agentassist.phrasing.linter import Linter
from benchmarks.figure import Figure
from benchmarks.scale import Scale
from benchmarks.unread import Line, unread

FOUND = {"en": 0.85}
FOUND_ELSE = 0.75
PRECISE = 0.95
FALSE_ALARMS = 1.5
"""Of a hundred fine lines."""
NAIVE = frozenset(
    [
        *("not", "no", "can't", "cannot", "sorry", "must", "unfortunately", "policy"),
        *("नहीं", "కాదు", "లేదు", "نہیں", "nahi", "kaadu", "ledu"),
    ]
)
"""The reference: a list of words that a careful writer would come up with first."""


def measure(_scale: Scale) -> Iterator[Figure]:
    """Judge each language's pairs and fine lines as `agentassist evaluate phrasing` does."""
    for lang in phrasings():
        pairs, fine = unread(f"second_phrasing_{lang}"), unread(f"second_fine_{lang}")
        yield from _pairs(lang, linter(lang), pairs)
        flagged = sum(bool(one["flagged"]) for one in evaluate_phrasing(fine, linter(lang)))
        naive = sum(_naive(line["text"]) for line in fine)
        name = f"false alarms of {len(fine)} fine lines, {lang}"
        share = 100 / len(fine)
        yield Figure(name, flagged * share, "per 100", naive * share, FALSE_ALARMS)


def _pairs(lang: str, rules: Linter, pairs: Sequence[Line]) -> Iterator[Figure]:
    judged = list(evaluate_phrasing(pairs, rules))
    bad = sum(bool(one["flagged"]) for one in judged if one["field"] == "bad")
    better = sum(bool(one["flagged"]) for one in judged if one["field"] == "better")
    naive = sum(_naive(line["bad"]) for line in pairs) / len(pairs)
    name = f"found of {len(pairs)} lines to reword, {lang}"
    yield Figure(name, bad / len(pairs), "right", naive, FOUND.get(lang, FOUND_ELSE), more_is_better=True)
    precise = bad / max(1, bad + better)
    yield Figure(f"right among those flagged, {lang}", precise, "right", None, PRECISE, more_is_better=True)


def _naive(text: str) -> bool:
    return not NAIVE.isdisjoint(text.lower().replace("।", " ").replace(".", " ").split())


MEASURE = measure
