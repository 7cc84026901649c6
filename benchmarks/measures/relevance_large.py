"""As ``relevance``, among far more articles."""

from collections.abc import Iterator
from dataclasses import replace

from benchmarks.knowledge.contest import contest
from benchmarks.knowledge.report import Promised, Told, behind, ranks, report
from benchmarks.knowledge.shelf import shelf
from benchmarks.measures.relevance import BEHIND
from benchmarks.scale import Scale

PROMISED = {
    10_000: Promised(ranks(clean=0.82, typo=0.79, half=0.62)),
    100_000: Promised(ranks(clean=0.77, typo=0.75, half=0.57), p95_ms=10.0),
}


def measure(scale: Scale) -> Iterator[Told]:
    """Ask a third of the questions, for other engines take long on a large shelf."""
    less = replace(scale, questions=max(1, scale.questions // 3), typed=max(1, scale.typed // 3))
    for size in scale.shelves:
        done = contest(shelf("en", less.questions, size), less)
        yield from report(done, PROMISED.get(size, Promised()))
        yield behind([done], BEHIND)


MEASURE = measure
