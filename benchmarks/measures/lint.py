"""What could be put better, per changed sentence and per key, in all languages that have rules."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from itertools import cycle, islice
from time import perf_counter

from agentassist.content.plain import plain_data
from agentassist.content.resources import phrasings
from agentassist.phrasing.grammar import Grammar
from agentassist.phrasing.linter import Linter
from agentassist.phrasing.load import read_book
from agentassist.phrasing.pattern import regex
from agentassist.phrasing.rules import RuleBook
from agentassist.text.plain import plain
from agentassist.text.sentences import sentences
from benchmarks.figure import Figure, p95
from benchmarks.scale import Scale

SENTENCE_MS, KEY_MS = 1.0, 5.0
NOTE_WORDS = 500
"""A long note; the last sentence of it is being typed."""
TYPED = "I'm afraid we can't ship that until May, because it is back-ordered at the moment."

Lint = Callable[[str], object]


def measure(scale: Scale) -> Iterator[Figure]:
    """Ask the linter and a plain loop over the same rules the same questions in turn."""
    books = [_book(name) for name in ("en", "hi", "te", "ur")]
    linter = Linter.of(*books)
    pairs = [pair for book in books for pair in _sentences(book, partial(linter.lint, lang=book.lang), scale)]
    rules = sum(len(book.rules) for book in books)
    name = f"lint of one changed sentence, p95 of {len(pairs)} ({rules} rules, 4 languages)"
    yield Figure(name, p95(pair[0] for pair in pairs), "ms", p95(pair[1] for pair in pairs), SENTENCE_MS)
    keys = list(_keys(books[0], linter, scale))
    name = f"lint after a key in a note of {NOTE_WORDS} words, p95 of {len(keys)}"
    yield Figure(name, p95(pair[0] for pair in keys), "ms", p95(pair[1] for pair in keys), KEY_MS)


def _book(name: str) -> RuleBook:
    return read_book(*(plain_data(path.read_text("utf-8"), path.name) for path in phrasings()[name]))[0]


def english() -> RuleBook:
    """Return the English rules that ship."""
    return _book("en")


def naive(book: RuleBook) -> Lint:
    """Return the reference: every rule's expression, one after the other, over every sentence."""
    grammar = Grammar(dict(book.macros))
    trees = ([grammar.parse(phrase.text) for phrase in rule.when] for rule in book.rules)
    expressions = [re.compile(regex(read)) for read in trees]

    def lint(text: str) -> object:
        words = (plain(text[start:end]).text for start, end in sentences(text))
        return [one.search(sentence) for sentence in words for one in expressions]

    return lint


def _sentences(book: RuleBook, lint: Lint, scale: Scale) -> Iterator[tuple[float, float]]:
    """Yield the milliseconds of both for sentences never seen before, their rules compiled."""
    plain_loop = naive(book)
    known = list(islice((s for rule in book.rules for s in (*rule.bad, *rule.fine)), scale.pops * 2))
    for sentence in known:
        lint(sentence)
    for number, sentence in enumerate(known):
        changed = f"{sentence.rstrip('.?!।۔')} {number}."
        yield milliseconds(lint, changed), milliseconds(plain_loop, changed)


def _keys(book: RuleBook, linter: Linter, scale: Scale) -> Iterator[tuple[float, float]]:
    """Yield the milliseconds of both for every key of a sentence typed at the end of a long note."""
    plain_loop = naive(book)
    note = note_of(book, NOTE_WORDS) + " "
    linter.best(note, typing=True)
    for end in range(1, min(len(TYPED), scale.pops * 5) + 1):
        text = note + TYPED[:end]
        yield (
            milliseconds(lambda typed: linter.best(typed, typing=True), text),
            milliseconds(plain_loop, text),
        )


def note_of(book: RuleBook, words: int, start: int = 0) -> str:
    """Return a text of so many words, of the fine sentences of ``book`` from the one at ``start`` on."""
    fine = cycle(sentence for rule in book.rules for sentence in rule.fine)
    text: list[str] = []
    for sentence in islice(fine, start, None):
        text += f"{sentence} {start}".split()
        if len(text) >= words:
            break
    return " ".join(text)


def milliseconds(lint: Lint, text: str) -> float:
    """Return how long one try takes."""
    began = perf_counter()
    lint(text)
    return (perf_counter() - began) * 1000


MEASURE = measure
