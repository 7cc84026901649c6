"""Runs that were shared with a trainer, and what the trainer made of them."""

import json
from typing import TYPE_CHECKING

from agentassist.core.frozen import dataclass
from agentassist.core.frozen_json import from_older_json, to_json
from agentassist.storage.practice_runs import cleared
from agentassist.storage.rows import Rows
from agentassist.text.cards import redact

if TYPE_CHECKING:
    from agentassist.core.practice_report import PracticeReport
    from agentassist.core.sharing import Review, Share, SharedRun
    from agentassist.storage.rows import Row

_SHARES = """
    select one.run_id, coalesce(s.rep, r.rep), coalesce(s.title, ''), coalesce(s.at_ms, r.at_ms) as taken_ms,
        s.report = '', s.report != '', v.run_id, v.trainer, v.at_ms, v.marks, v.overall, v.note
    from (select run_id from practice_share union select run_id from practice_review) one
        left join practice_share s on s.run_id = one.run_id
        left join practice_run r on r.id = one.run_id
        left join practice_review v on v.run_id = one.run_id
    where s.report != '' or r.id is not null
    order by taken_ms desc, one.run_id"""
_REVIEW = "select run_id, trainer, at_ms, marks, overall, note from practice_review where run_id = ?"


@dataclass(frozen=True, slots=True)
class RemovedShare:
    """All that a removal took; lives in memory only, until the undo is no longer offered."""

    share: "Row | None"
    review: "Review | None"


class SharedRuns:
    """What of one cache is shared.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def share(self, rep: str, report: "PracticeReport") -> None:
        """Let a trainer at this computer see a run of this cache."""
        self._put(report.run_id, rep, redact(report.title), report.at_ms, "")

    def unshare(self, run_id: str) -> None:
        """Take that back; what the trainer has made of it stays with the run."""
        with self._rows.transaction():
            self._rows.run("delete from practice_share where run_id = ?", run_id)

    def take(self, shared: "SharedRun") -> None:
        """Keep a run that came in a file, free of card numbers; it takes the place of an older copy."""
        report = cleared(shared.report)
        self._put(report.run_id, redact(shared.rep), report.title, report.at_ms, to_json(report))

    def all(self) -> "tuple[Share, ...]":
        """Return what is shared or was marked, newest first; a run that was removed is not among them."""
        return tuple(_share(row) for row in self._rows.all(_SHARES))

    def report(self, run_id: str) -> "PracticeReport | None":
        """Return the report of a run that came in a file; None where there is none, or of a newer version."""
        from agentassist.core.practice_report import PracticeReport

        row = self._rows.one("select report from practice_share where run_id = ?", run_id)
        return from_older_json(PracticeReport, str(row[0])) if row and row[0] else None

    def review(self, run_id: str) -> "Review | None":
        """Return what a trainer made of a run, whether or not it is still shared."""
        row = self._rows.one(_REVIEW, run_id)
        return _review(row) if row else None

    def keep_review(self, review: "Review") -> None:
        """Keep what a trainer made of a run, in place of what they made of it before."""
        sql = "insert or replace into practice_review values(?, ?, ?, ?, ?, ?)"
        marks, note = json.dumps(review.marks), redact(review.note)
        with self._rows.transaction():
            self._rows.run(
                sql, review.run_id, redact(review.trainer), review.at_ms, marks, review.overall, note
            )

    def remove(self, run_id: str) -> RemovedShare:
        """Forget all of a run and return what is needed to restore it."""
        share = self._rows.one("select * from practice_share where run_id = ?", run_id)
        removed = RemovedShare(share, self.review(run_id))
        with self._rows.transaction():
            self.unshare(run_id)
            self._rows.run("delete from practice_review where run_id = ?", run_id)
        return removed

    def restore(self, removed: RemovedShare) -> None:
        """Bring back what a removal took."""
        with self._rows.transaction():
            if removed.share is not None:
                self._rows.run("insert or replace into practice_share values(?, ?, ?, ?, ?)", *removed.share)
            if removed.review is not None:
                self.keep_review(removed.review)

    def _put(self, run_id: str, rep: str, title: str, at_ms: int, report: str) -> None:
        with self._rows.transaction():
            sql = "insert or replace into practice_share values(?, ?, ?, ?, ?)"
            self._rows.run(sql, run_id, rep, title, at_ms, report)


def _share(row: "Row") -> "Share":
    # Known to those who share; a start does without.
    from agentassist.core.sharing import Share

    run_id, rep, title, at_ms, here, filed, *review = row
    judged = _review(tuple(review)) if review[0] is not None else None
    return Share(str(run_id), str(rep), str(title), int(str(at_ms)), bool(here), bool(filed), judged)


def _review(row: "Row") -> "Review":
    from agentassist.core.sharing import Review

    run_id, trainer, at_ms, marks, overall, note = row
    given = tuple((int(at), int(mark)) for at, mark in json.loads(str(marks)))
    whole = None if overall is None else int(str(overall))
    return Review(str(run_id), str(trainer), int(str(at_ms)), given, whole, str(note))
