"""The right article first, in English, beside other search engines."""

from collections.abc import Iterator

from benchmarks.knowledge.contest import contest
from benchmarks.knowledge.report import Promised, Told, behind, ranks, report
from benchmarks.knowledge.shelf import shelf
from benchmarks.scale import Scale

PROMISED = Promised(
    ranks(clean=0.84, typo=0.82, half=0.66), p50_ms=2.5, p95_ms=6.0, typed=0.40, wrongly_answered=0.12
)
BEHIND = 2


def measure(scale: Scale) -> Iterator[Told]:
    """Ask everybody the same questions on the shelf as it is."""
    done = contest(shelf("en", scale.questions), scale)
    yield from report(done, PROMISED)
    yield behind([done], BEHIND)


MEASURE = measure
