"""Sharing a run with a trainer: by the rep's own hand, and taken back as easily."""

from dataclasses import replace

from agentassist.core import messages as m
from agentassist.core.effects import ReadSharedRun, WriteScorecard, WriteSharedRun
from agentassist.core.messages.sharing import SharingMessage
from agentassist.core.moment import Moment
from agentassist.core.practice_report import PracticeReport
from agentassist.core.screen import Told, Undoable
from agentassist.core.sharing import LONGEST_NOTE, Review, Share, SharedRun, for_a_trainer, marked
from agentassist.desk import practice_room
from agentassist.desk.practice_room import roomed
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools


def answer(tools: Tools, sitting: Sitting, message: SharingMessage, now: Moment) -> Sitting:  # noqa: PLR0911
    """Return the sitting after a message about sharing."""
    match message:
        case m.ShareRun():
            return _shared(tools, sitting, message.run_id)
        case m.UnshareRun():
            tools.store.shared_runs.unshare(message.run_id)
            return listed(tools, sitting)
        case m.HandOver():
            handed = _handed(tools, sitting, message.run_id)
            return sitting.doing(WriteSharedRun(message.path, handed)) if handed else sitting
        case m.OpenRunFile():
            return sitting.doing(ReadSharedRun(message.path))
        case m.SharedRunRead():
            return _came(tools, sitting, message.shared, now)
        case m.OpenShared():
            return _judging(tools, listed(tools, sitting), message.run_id)
        case m.KeepReview():
            return _reviewed(tools, sitting, message.review, now)
        case m.PutAway():
            return _put_away(tools, sitting, message.run_id)


def listed(tools: Tools, sitting: Sitting) -> Sitting:
    """Show what is shared by now."""
    seen = practice_room.shares_of(tools, sitting.preferences)
    return roomed(sitting, replace(sitting.bench.practice, shares=seen))


def report_of(tools: Tools, run_id: str) -> PracticeReport | None:
    """Return the report of a run of this cache, or of one that came in a file, with its trainer's marks."""
    report = tools.store.practice_runs.report(run_id)
    if report is not None:
        return report
    came = tools.store.shared_runs.report(run_id)
    return None if came is None else marked(came, tools.store.shared_runs.review(run_id))


def scorecard_wanted(tools: Tools, sitting: Sitting, wish: m.WriteReport) -> Sitting:
    """Write a report as a page, with what its trainer made of it."""
    report, review = report_of(tools, wish.run_id), tools.store.shared_runs.review(wish.run_id)
    return sitting.doing(WriteScorecard(wish.path, report, review)) if report else sitting


def _shared(tools: Tools, sitting: Sitting, run_id: str) -> Sitting:
    report, rep = tools.store.practice_runs.report(run_id), tools.store.practice_runs.owner(run_id)
    if report is None or rep is None or rep != sitting.preferences.rep:
        return sitting
    tools.store.shared_runs.share(rep, report)
    return listed(tools, sitting)


def _handed(tools: Tools, sitting: Sitting, run_id: str) -> SharedRun | None:
    """Return a run to hand over; one that is neither the rep's own nor shared with them stays where it is."""
    report, owner = report_of(tools, run_id), tools.store.practice_runs.owner(run_id)
    share = _share(listed(tools, sitting), run_id)
    if report is None or (owner != sitting.preferences.rep and share is None):
        return None
    rep = share.rep if share else sitting.preferences.rep
    return SharedRun(rep, report, tools.store.shared_runs.review(run_id))


def _share(sitting: Sitting, run_id: str) -> Share | None:
    return next((one for one in sitting.bench.practice.shares if one.run_id == run_id), None)


def _came(tools: Tools, sitting: Sitting, shared: SharedRun, now: Moment) -> Sitting:
    """Take in a file: a trainer's answer to a run of the rep's own, or a run to look at as its trainer."""
    run_id, review = shared.report.run_id, shared.review
    own = tools.store.practice_runs.report(run_id)
    if own is None:
        return _taken(tools, sitting, shared)
    if tools.store.practice_runs.owner(run_id) != sitting.preferences.rep:
        # Its rep sits at this computer as well; whoever has the file was given it.
        tools.store.shared_runs.share(shared.rep, own)
        return _judging(tools, listed(tools, sitting), run_id)
    if review is None or not review.given:
        return sitting.telling(Told.RUN_UNMARKED, title=own.title)
    # Of the file nothing counts but what the trainer made of it: the run is the rep's own.
    _keep(tools, own, _fitting(own, review))
    shown = practice_room.listed(tools, sitting, now)
    shown = practice_room.with_report(shown, tools.store.practice_runs.report(run_id))
    return shown.telling(Told.RUN_MARKED, title=own.title)


def _taken(tools: Tools, sitting: Sitting, shared: SharedRun) -> Sitting:
    tools.store.shared_runs.take(shared)
    known = tools.store.shared_runs.review(shared.report.run_id)
    if shared.review is not None and known is None:
        tools.store.shared_runs.keep_review(shared.review)
    return _judging(tools, listed(tools, sitting), shared.report.run_id)


def _judging(tools: Tools, sitting: Sitting, run_id: str) -> Sitting:
    """Show a run to its trainer."""
    report = report_of(tools, run_id)
    if report is None or _share(sitting, run_id) is None:
        return sitting
    # What the rep says in every run is told to the rep: the other runs are not shared.
    seen = replace(report, again=())
    room = replace(sitting.bench.practice, report=seen, mends=False, judging=True)
    return roomed(sitting, room)


def _reviewed(tools: Tools, sitting: Sitting, wish: Review, now: Moment) -> Sitting:
    report = report_of(tools, wish.run_id)
    if report is None or _share(listed(tools, sitting), wish.run_id) is None:
        return sitting
    review = replace(_fitting(report, wish), trainer=sitting.preferences.rep, at_ms=now.utc_ms)
    _keep(tools, report, review)
    after = listed(tools, sitting)
    return _judging(tools, after, wish.run_id) if sitting.bench.practice.judging else after


def _fitting(report: PracticeReport, review: Review) -> Review:
    """Return a review whose marks are on what only a trainer can decide."""
    places = frozenset(for_a_trainer(report))
    marks = tuple((at, mark) for at, mark in review.marks if at in places)
    return replace(review, run_id=report.run_id, marks=marks, note=review.note.strip()[:LONGEST_NOTE])


def _keep(tools: Tools, report: PracticeReport, review: Review) -> None:
    tools.store.shared_runs.keep_review(review)
    rep = tools.store.practice_runs.owner(report.run_id)
    if rep is not None:
        tools.store.practice_runs.keep(rep, marked(report, review))


def _put_away(tools: Tools, sitting: Sitting, run_id: str) -> Sitting:
    removed = tools.store.shared_runs.remove(run_id)
    gone = listed(tools, practice_room.with_report(sitting, None))

    def back(later: Sitting) -> Sitting:
        tools.store.shared_runs.restore(removed)
        return listed(tools, later)

    return gone.undoable(Undoable.RUN, back)
