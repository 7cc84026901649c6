"""How far a rep is with an exercise and when to refresh it, told by their own runs and by nobody else's."""

from collections.abc import Sequence
from functools import reduce

from agentassist.core.frozen import dataclass
from agentassist.core.practice import AT_LEAST, PracticeRun, Rung

AT_EASE = 4
"""A rating of ``RATINGS`` from which on a rep feels at ease with a run."""
OWN_WORDS = 0.75
"""So much of what was said must be the rep's own for a run to count."""
IN_A_ROW = 3
"""So many runs that count, one after the other, make somebody comfortable."""
REFRESH_DAYS = (2, 7, 21)
"""So many days after the last run the first, the second and the third refresher are due."""
_DAY_MS = 86_400_000


@dataclass(frozen=True, slots=True)
class _Standing:
    """Where a rep stands after some runs of an exercise."""

    rung: Rung = Rung.NEW
    row: int = 0
    """The newest runs that count towards being comfortable."""
    refreshed: int | None = None
    """Refreshers that went well; None where there is nothing to refresh."""
    last_ms: int = 0

    @property
    def due_ms(self) -> int | None:
        """When to refresh it."""
        return None if self.refreshed is None else self.last_ms + REFRESH_DAYS[self.refreshed] * _DAY_MS


def rung_of(runs: Sequence[PracticeRun]) -> Rung:
    """Return how far a rep is after the runs of one exercise, the newest first.

    The first run leads to practice, one of 80 or more to the test, whatever else there is to say of it: to
    lose sight of the prompts is what helps those who read them out. Three in a row of 80 or more, in own
    words and rated as easy, the last of them a test, make comfortable; an unrated one counts once it is
    rated. A weak run leads one rung back, never to new, and so does one that was read out or felt hard
    where somebody was comfortable.

    >>> def run(score, hidden, rating=None, at_ms=0):
    ...     return PracticeRun("r", "late-parcel", at_ms, score, 1.0, hidden, rating)
    >>> rung_of([]), rung_of([run(60, False)]), rung_of([run(85, False), run(60, False)])
    (<Rung.NEW: 'new'>, <Rung.PRACTICE: 'practice'>, <Rung.TEST: 'test'>)
    >>> good = [run(85, True, 4), run(90, False, 5), run(82, False, 4)]
    >>> rung_of(good), rung_of([run(70, True), *good])
    (<Rung.COMFORTABLE: 'comfortable'>, <Rung.TEST: 'test'>)
    """
    return _standing(runs).rung


def due_ms(runs: Sequence[PracticeRun]) -> int | None:
    """Return when to refresh an exercise, in UTC milliseconds; None where there is nothing to refresh.

    A weak run asks for refreshers, and so does having become comfortable: 2 days after the last run, and
    after each that went well (80 or more, in own words, not felt as hard) 7 and 21 days later; then it
    is done. A weak run begins anew. A run before its time only puts the same refresher off, for what was
    said yesterday is no proof of what is known in a week.

    >>> def run(score, day):
    ...     return PracticeRun("r", "late-parcel", day * 86_400_000, score, 1.0, False)
    >>> def due_day(*runs):
    ...     at_ms = due_ms(runs)
    ...     return at_ms and at_ms // 86_400_000
    >>> due_day(run(60, 1)), due_day(run(85, 3), run(60, 1)), due_day(run(85, 10), run(85, 3), run(60, 1))
    (3, 10, 31)
    >>> due_day(run(85, 2), run(60, 1)), due_day(run(85, 31), run(85, 10), run(85, 3), run(60, 1))
    (4, None)
    """
    return _standing(runs).due_ms


def due(runs: Sequence[PracticeRun], now_ms: int) -> bool:
    """Tell whether it is time to refresh an exercise; see ``due_ms``."""
    at_ms = due_ms(runs)
    return at_ms is not None and now_ms >= at_ms


def _standing(runs: Sequence[PracticeRun]) -> _Standing:
    return reduce(_after, reversed(runs), _Standing())


def _after(was: _Standing, run: PracticeRun) -> _Standing:
    """Return where a rep stands after one more run."""
    row = was.row + 1 if _went_well(run) and run.rating is not None else 0
    rung = _rung_after(was.rung, run, row)
    return _Standing(rung, row, _refreshed_after(was, run, rung), run.at_ms)


def _rung_after(rung: Rung, run: PracticeRun, row: int) -> Rung:
    if run.hidden and row >= IN_A_ROW:
        return Rung.COMFORTABLE
    if _is_weak(run):
        return Rung.TEST if rung is Rung.COMFORTABLE else Rung.PRACTICE
    return Rung.COMFORTABLE if rung is Rung.COMFORTABLE and _went_well(run) else Rung.TEST


def _refreshed_after(was: _Standing, run: PracticeRun, rung: Rung) -> int | None:
    if _is_weak(run):
        return 0
    if was.refreshed is None or was.due_ms is None:
        became = rung is Rung.COMFORTABLE and was.rung is not Rung.COMFORTABLE
        return 0 if became else None
    if run.at_ms < was.due_ms or not _went_well(run):
        return was.refreshed
    return was.refreshed + 1 if was.refreshed + 1 < len(REFRESH_DAYS) else None


def _is_weak(run: PracticeRun) -> bool:
    return run.score < AT_LEAST


def _went_well(run: PracticeRun) -> bool:
    """Tell whether a run was good, in own words, and not felt as hard; an unrated one was not."""
    felt_hard = run.rating is not None and run.rating < AT_EASE
    return not _is_weak(run) and run.own_words >= OWN_WORDS and not felt_hard
