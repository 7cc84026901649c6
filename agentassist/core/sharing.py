"""A run that its rep shares with a trainer, and what the trainer makes of it.

A run is its rep's: it is shared when they say so and only then. A trainer sees runs, never a list of scores.
"""

from collections.abc import Mapping
from dataclasses import replace

from agentassist.core.frozen import dataclass
from agentassist.core.practice_report import CheckRow, PracticeReport, score_of
from agentassist.core.scenario import Measure

MARKS = range(1, 6)
"""What a trainer gives: 1 not yet, 5 fully."""
LONGEST_NOTE = 200
"""Letters; one thing that was agreed is enough for one call."""


@dataclass(frozen=True, slots=True)
class Review:
    """What a trainer makes of a run."""

    run_id: str
    trainer: str
    at_ms: int
    marks: tuple[tuple[int, int], ...] = ()
    """Places among the checks of the report, each with one of ``MARKS``."""
    overall: int | None = None
    """One of ``MARKS`` for the call as a whole; it stands beside the score and is no part of it."""
    note: str = ""
    """What the two of them agreed to do next."""

    @property
    def given(self) -> bool:
        """True where there is anything in it."""
        return bool(self.marks or self.overall or self.note)


@dataclass(frozen=True, slots=True)
class SharedRun:
    """A run as it is handed over, there and back."""

    rep: str
    report: PracticeReport
    review: Review | None = None


@dataclass(frozen=True, slots=True)
class Share:
    """How far one run is shared, and what came of it."""

    run_id: str
    rep: str = ""
    title: str = ""
    at_ms: int = 0
    """When the call was taken."""
    here: bool = False
    """True while it is shared in this cache: a trainer on this computer sees it."""
    filed: bool = False
    """True where it came in a file."""
    review: Review | None = None
    to_judge: bool = False
    """True where whoever sits here looks at it as a trainer."""


def for_a_trainer(report: PracticeReport) -> tuple[int, ...]:
    """Return the places of the checks that only a trainer can decide."""
    return tuple(at for at, row in enumerate(report.checks) if row.measure is Measure.TRAINER)


def marked(report: PracticeReport, review: Review | None) -> PracticeReport:
    """Return a report with what a trainer decided of it; the score is over all that is decided by now."""
    marks = dict(review.marks) if review else {}
    checks = tuple(_decided(row, at, marks) for at, row in enumerate(report.checks))
    if checks == report.checks:
        return report
    rows = ((row.value, row.weight) for row in checks if not row.critical)
    return replace(report, checks=checks, score=score_of(rows))


def _decided(row: CheckRow, at: int, marks: Mapping[int, int]) -> CheckRow:
    if row.measure is not Measure.TRAINER:
        return row
    mark = marks.get(at)
    return replace(row, value=None if mark is None else share_of(mark))


def share_of(mark: int) -> float:
    """Return how much of a check a mark stands for.

    >>> share_of(1), share_of(4), share_of(5)
    (0.0, 0.75, 1.0)
    """
    return (mark - MARKS.start) / (len(MARKS) - 1)


def mark_of(share: float) -> int:
    """Return the mark that stands for so much of a check.

    >>> [mark_of(share_of(mark)) for mark in MARKS]
    [1, 2, 3, 4, 5]
    """
    return round(share * (len(MARKS) - 1)) + MARKS.start
