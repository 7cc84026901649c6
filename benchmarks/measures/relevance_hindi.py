"""The right article first, asked in Hindi and in Hindi written in Latin letters."""

from collections.abc import Iterator
from dataclasses import replace

from benchmarks.knowledge.contest import contest
from benchmarks.knowledge.report import Promised, Told, behind, ranks, report
from benchmarks.knowledge.shelf import shelf
from benchmarks.measures.relevance import BEHIND
from benchmarks.scale import Scale

PROMISED = Promised(ranks(clean=0.90, typo=0.89, half=0.82), romanised={"clean": 0.82}, typed=0.30)


def measure(scale: Scale) -> Iterator[Told]:
    """Ask half of the questions: there are two scripts of them."""
    less = replace(scale, questions=max(1, scale.questions // 2), typed=max(1, scale.typed // 2))
    done = contest(shelf("hi", less.questions, min(scale.shelves)), less)
    yield from report(done, PROMISED)
    yield behind([done], BEHIND)


MEASURE = measure
