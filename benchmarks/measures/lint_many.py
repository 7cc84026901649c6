"""What 2,000 rules cost: the English ones that ship, and others made of the words of their sentences."""

import random
from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle
from statistics import median

from agentassist.phrasing.linter import Linter
from agentassist.phrasing.load import read_book
from agentassist.phrasing.rules import RuleBook
from benchmarks.figure import Figure
from benchmarks.measures.lint import english, milliseconds, naive, note_of
from benchmarks.scale import Scale

RULES = 2_000
SENTENCE_MS, COLD_MS = 0.15, 11.0
COLD_WORDS = 500


def measure(scale: Scale) -> Iterator[Figure]:
    """Ask the linter and a plain loop over the same rules the same questions in turn."""
    book = _large(english())
    lint, loop = Linter.of(book).lint, naive(book)
    fine = cycle(sentence for rule in book.rules for sentence in rule.fine)
    changed = [f"{next(fine).rstrip('.?!')} {number}." for number in range(scale.pops * 3)]
    # Compiling an expression is paid once a session.
    for sentence in changed:
        lint(sentence.replace(".", " or so."))
    each = [(milliseconds(lint, one), milliseconds(loop, one)) for one in changed]
    name = f"lint of one changed sentence, median of {len(each)} ({len(book.rules):,} rules)"
    yield Figure(
        name, median(ours for ours, _ in each), "ms", median(theirs for _, theirs in each), SENTENCE_MS
    )
    notes = [note_of(book, COLD_WORDS, number) for number in range(max(3, scale.pops // 5))]
    cold = [(milliseconds(lint, one), milliseconds(loop, one)) for one in notes]
    name = f"lint of {COLD_WORDS} words never seen, median of {len(cold)} ({len(book.rules):,} rules)"
    yield Figure(name, median(ours for ours, _ in cold), "ms", median(theirs for _, theirs in cold), COLD_MS)


def _large(book: RuleBook) -> RuleBook:
    """Return the book with rules of two words and a gap added, as a trainer writes them, up to 2,000."""
    rng = random.Random(4)
    words = sorted(
        {word for rule in book.rules for text in rule.bad for word in text.lower().split() if word.isalpha()}
    )
    entries = [
        {
            "id": f"made-{number}",
            "when": [f"{rng.choice(words)} ({rng.choice(words)}|{rng.choice(words)}) .. {rng.choice(words)}"],
            "better": ["I'll find out for you."],
            "why": "Made up.",
        }
        for number in range(RULES - len(book.rules))
    ]
    made, _ = read_book({"lang": "en", "rules": entries})
    return replace(book, rules=(*book.rules, *made.rules))


MEASURE = measure
