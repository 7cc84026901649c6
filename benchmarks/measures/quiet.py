"""What quiet suggestions find and spare, on the lines that ``phrasing`` judges the rules by alone.

The judge's one number, its threshold, is chosen on the rules' own examples, not on these lines. The
reference of every figure is what the rules say alone.
"""

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from agentassist.content.resources import phrasings
from agentassist.core.embedding import Embedder
from agentassist.core.errors import ModelError
from agentassist.core.phrase import STOP, Suggestion
from agentassist.desk.cabinet import Cabinet
from agentassist.desk.opinion_job import examples_of
from agentassist.desk.rulebooks import RuleBooks
from agentassist.phrasing.judge import Judge, taught
from agentassist.phrasing.linter import Linter
from agentassist.phrasing.rules import RuleBook
from benchmarks.figure import Figure, NotHereError
from benchmarks.scale import Scale
from benchmarks.unread import lines_of

AT_ONCE = 16
LANGS = ("ur", "en", "hi", "hi-Latn", "te", "te-Latn")
"""The one with the fewest rules first: enough to prove that it runs."""


@dataclass(frozen=True)
class Verdict:
    """Whether a suggestion shows."""

    ruled: bool
    """By the rules alone."""
    quiet: bool
    """With the judge."""


@dataclass(frozen=True)
class Bench:
    """The rules of a language, and a judge that was shown them."""

    lang: str
    linter: Linter
    judge: Judge
    embedder: Embedder

    def verdict(self, text: str) -> Verdict:
        """Return what the rules say of a line, and what is left once the judge was asked."""
        found = self.linter.lint(text, self.lang)
        return Verdict(bool(found), any(self._shows(text, one) for one in found))

    def _shows(self, text: str, one: Suggestion) -> bool:
        if one.severity >= STOP:
            return True
        row = self.embedder.passages([text[slice(*one.sentence)]])[0]
        return self.judge.wants_rewording(row) is not False


def measure(scale: Scale) -> Iterator[Figure]:
    """Judge each language's lines with the model on this computer."""
    embedder = _embedder()
    with tempfile.TemporaryDirectory() as folder:
        nothing = Cabinet(lambda _told: None, lambda _name: None, lambda *_one: None)
        books = RuleBooks(phrasings(), Path(folder), nothing)
        for lang in LANGS[: scale.judged]:
            yield from _judged(_bench(books.in_force(lang).book, embedder))


def _embedder() -> Embedder:
    from agentassist.models.installed import InstalledEmbedder

    try:
        return InstalledEmbedder()
    except ModelError as error:
        message = "the extra meaning is not installed"
        raise NotHereError(message) from error


def _bench(book: RuleBook, embedder: Embedder) -> Bench:
    examples = tuple(examples_of(book))
    texts = [one.text for one in examples]
    parts = (texts[at : at + AT_ONCE] for at in range(0, len(texts), AT_ONCE))
    judge = taught(examples, [row for part in parts for row in embedder.passages(part)])
    assert judge is not None
    return Bench(book.lang, Linter.of(book), judge, embedder)


def _judged(bench: Bench) -> Iterator[Figure]:
    lang, pairs = bench.lang, lines_of(f"phrasing_{bench.lang}")
    bad = [bench.verdict(line["bad"]) for line in pairs]
    fine = [bench.verdict(line["better"]) for line in pairs]
    fine += [bench.verdict(line["text"]) for line in lines_of(f"fine_{lang}")]
    found, alarms = _shares(bad), _shares(fine)
    yield Figure(
        f"found of {len(bad)} lines to reword, {lang}", found.quiet, "right", found.ruled, None, True
    )
    right = _right(bad, fine)
    yield Figure(f"right among those shown, {lang}", right.quiet, "right", right.ruled, None, True)
    name = f"false alarms of {len(fine)} fine lines, {lang}"
    yield Figure(name, 100 * alarms.quiet, "per 100", 100 * alarms.ruled, None)


@dataclass(frozen=True)
class Shares:
    """Of some lines, with the judge and by the rules alone."""

    quiet: float
    ruled: float


def _shares(lines: Sequence[Verdict]) -> Shares:
    quiet, ruled = sum(one.quiet for one in lines), sum(one.ruled for one in lines)
    return Shares(quiet / len(lines), ruled / len(lines))


def _right(bad: Sequence[Verdict], fine: Sequence[Verdict]) -> Shares:
    quiet = sum(one.quiet for one in bad), sum(one.quiet for one in (*bad, *fine))
    ruled = sum(one.ruled for one in bad), sum(one.ruled for one in (*bad, *fine))
    return Shares(quiet[0] / max(1, quiet[1]), ruled[0] / max(1, ruled[1]))


MEASURE = measure
