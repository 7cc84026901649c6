"""The right article first, asked in Telugu and Urdu, and in both written in Latin letters."""

from collections.abc import Iterator

from benchmarks.knowledge.contest import contest
from benchmarks.knowledge.report import Promised, Told, behind, report
from benchmarks.knowledge.shelf import shelf
from benchmarks.measures.relevance import BEHIND
from benchmarks.scale import Scale

PROMISED = Promised(romanised={"clean": 0.80})


def measure(scale: Scale) -> Iterator[Told]:
    """Ask everybody the same questions on both shelves as they are."""
    done = [contest(shelf(lang, scale.questions), scale) for lang in ("te", "ur")]
    for one in done:
        yield from report(one, PROMISED)
    yield behind(done, BEHIND)


MEASURE = measure
