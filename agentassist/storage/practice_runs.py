"""Runs of practice calls; each belongs to its rep and leaves this device only by their hand."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from agentassist.core.frozen import dataclass
from agentassist.core.frozen_json import from_older_json, to_json
from agentassist.core.practice import PracticeRun
from agentassist.storage.records import PRACTICE_RUN
from agentassist.storage.rows import Rows
from agentassist.text.cards import redact, redact_parts

if TYPE_CHECKING:
    from agentassist.core.practice_report import CheckRow, PracticeReport


@dataclass(frozen=True, slots=True)
class RemovedRun:
    """All that a removal took; lives in memory only, until the undo is no longer offered."""

    rep: str
    run: PracticeRun
    report: str
    """As it lay on the disk, for another version may have written it."""


class PracticeRuns:
    """The runs of one cache.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def keep(self, rep: str, report: "PracticeReport") -> None:
        """Keep what a run came to, free of card numbers; it takes the place of what was kept of that run."""
        clear = cleared(report)
        self._put(rep, _run_of(clear), to_json(clear))

    def of(self, rep: str) -> tuple[PracticeRun, ...]:
        """Return the runs of a rep, of all exercises, newest first."""
        return self._rows.values(PRACTICE_RUN, "where rep = ? order by at_ms desc, id", rep)

    def report(self, run_id: str) -> "PracticeReport | None":
        """Return what a run came to; None where there is no such run, or a newer version wrote its report."""
        # Known to those who practise; a start does without.
        from agentassist.core.practice_report import PracticeReport

        row = self._rows.one("select report, rating from practice_run where id = ?", run_id)
        report = from_older_json(PracticeReport, str(row[0])) if row else None
        if row is None or report is None:
            return None
        return replace(report, rating=None if row[1] is None else int(row[1]))

    def owner(self, run_id: str) -> str | None:
        """Return whose run it is; None where there is none."""
        row = self._rows.one("select rep from practice_run where id = ?", run_id)
        return None if row is None else str(row[0])

    def rate(self, run_id: str, rating: int | None) -> None:
        """Keep how a run felt, one of ``RATINGS``; None takes it back."""
        with self._rows.transaction():
            self._rows.run("update practice_run set rating = ? where id = ?", rating, run_id)

    def remove(self, run_id: str) -> RemovedRun | None:
        """Remove a run and return all that is needed to restore it; None where there is none."""
        row = self._rows.one("select rep, report from practice_run where id = ?", run_id)
        run = self._rows.value(PRACTICE_RUN, run_id)
        if row is None or run is None:
            return None
        with self._rows.transaction():
            self._rows.run("delete from practice_run where id = ?", run_id)
        return RemovedRun(str(row[0]), run, str(row[1]))

    def restore(self, removed: RemovedRun) -> None:
        """Bring a run back as it was."""
        self._put(removed.rep, removed.run, removed.report)

    def _put(self, rep: str, run: PracticeRun, report: str) -> None:
        self._rows.put(PRACTICE_RUN, run, run.at_ms, rep=rep, report=report)


def _run_of(report: "PracticeReport") -> PracticeRun:
    return PracticeRun(
        report.run_id,
        report.exercise,
        report.at_ms,
        report.score,
        report.own_words,
        report.hidden,
        report.rating,
    )


def cleared(report: "PracticeReport") -> "PracticeReport":
    """Return a report without card numbers, though one be spread over several lines."""
    said = [line.text for line in report.lines]
    clear = redact_parts(said)
    kept = _as_kept(said, clear)
    return replace(
        report,
        title=redact(report.title),
        lines=tuple(replace(line, text=text) for line, text in zip(report.lines, clear, strict=True)),
        checks=_quoting(report.checks, kept),
        debrief=tuple(map(redact, report.debrief)),
        again=tuple(kept.get(line) or redact(line) for line in report.again),
    )


def _as_kept(said: Iterable[str], clear: Iterable[str]) -> dict[str, str]:
    """Return how each line is kept; of one said twice, the masked one."""
    kept = sorted(zip(said, clear, strict=True), key=lambda both: both[0] != both[1])
    return dict(kept)


def _quoting(checks: "Iterable[CheckRow]", clear: dict[str, str]) -> "tuple[CheckRow, ...]":
    """Return checks that quote lines as they are kept."""
    return tuple(
        replace(
            check,
            title=redact(check.title),
            evidence=tuple(clear.get(line) or redact(line) for line in check.evidence),
        )
        for check in checks
    )
