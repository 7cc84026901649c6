"""What the phrasing rules find in lines that no writer of rules has read, and what they flag for nothing."""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from agentassist.content.plain import plain_data
from agentassist.content.resources import phrasings
from agentassist.phrasing.evaluate import evaluate_phrasing
from agentassist.phrasing.linter import Linter
from agentassist.phrasing.load import read_book
from benchmarks.figure import Figure
from benchmarks.scale import Scale

SETS = Path(__file__).parents[1] / "sets" / "language"
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

Line = Mapping[str, str]


def measure(_scale: Scale) -> Iterator[Figure]:
    """Judge each language's pairs and fine lines as `agentassist evaluate phrasing` does."""
    for lang, files in phrasings().items():
        linter = Linter.of(read_book(*(plain_data(path.read_text("utf-8"), path.name) for path in files))[0])
        pairs, fine = _unread(f"second_phrasing_{lang}"), _unread(f"second_fine_{lang}")
        yield from _pairs(lang, linter, pairs)
        flagged = sum(bool(one["flagged"]) for one in evaluate_phrasing(fine, linter))
        naive = sum(_naive(line["text"]) for line in fine)
        name = f"false alarms of {len(fine)} fine lines, {lang}"
        share = 100 / len(fine)
        yield Figure(name, flagged * share, "per 100", naive * share, FALSE_ALARMS)


def _pairs(lang: str, linter: Linter, pairs: Sequence[Line]) -> Iterator[Figure]:
    judged = list(evaluate_phrasing(pairs, linter))
    bad = sum(bool(one["flagged"]) for one in judged if one["field"] == "bad")
    better = sum(bool(one["flagged"]) for one in judged if one["field"] == "better")
    naive = sum(_naive(line["bad"]) for line in pairs) / len(pairs)
    name = f"found of {len(pairs)} lines to reword, {lang}"
    yield Figure(name, bad / len(pairs), "right", naive, FOUND.get(lang, FOUND_ELSE), more_is_better=True)
    precise = bad / max(1, bad + better)
    yield Figure(f"right among those flagged, {lang}", precise, "right", None, PRECISE, more_is_better=True)


def _naive(text: str) -> bool:
    return not NAIVE.isdisjoint(text.lower().replace("।", " ").replace(".", " ").split())


def _unread(name: str) -> list[Line]:
    """Return the lines with an even number: rules were written with the others in sight."""
    return [line for line in lines_of(name) if int(line["id"][-1]) % 2 == 0]


def lines_of(name: str) -> list[Line]:
    """Return the test lines of one file."""
    return [json.loads(line) for line in (SETS / f"{name}.jsonl").read_text("utf-8").splitlines()]


MEASURE = measure
