"""A rep's run reaches a trainer by the rep's own hand, and the trainer's marks come back."""

from dataclasses import replace

import pytest

from agentassist.core import messages as m
from agentassist.core.effects import ReadSharedRun, WriteScorecard, WriteSharedRun
from agentassist.core.practice_report import CheckRow
from agentassist.core.preferences import Profile
from agentassist.core.scenario import Measure
from agentassist.core.screen import Told, Undoable
from agentassist.core.sharing import Review, SharedRun
from tests.storage.test_store_practice_runs import REPORT as KEPT

SAID, SOUNDED = CheckRow("Says sorry", Measure.ACT_SEEN, 60, 1.0), CheckRow("", Measure.TRAINER, 40, None)
REPORT = replace(KEPT, score=100, checks=(SAID, SOUNDED))
FOREIGN = SharedRun("Ravi", replace(REPORT, run_id="run-9"))
MARKS = Review("run-1", "", 0, ((1, 3),), 4, "Name the day first.")


@pytest.fixture
def rep(table):
    """Meera, who has one run of her own."""
    table.store.practice_runs.keep("meera", REPORT)
    table.play(m.PracticeWanted(), m.ExercisesRead(()), m.OpenReport("run-1"))
    return table


def room(table):
    return table.desk.screen.bench.practice


def becomes(table, profile, name="Asha"):
    table.play(m.SetPreferences(replace(table.desk.screen.preferences, profile=profile, rep=name)))
    table.play(m.PracticeWanted())


def test_a_trainer_sees_no_run_that_nobody_shared(rep):
    becomes(rep, Profile.TRAINER)
    assert room(rep).shares == ()
    rep.play(m.OpenShared("run-1"), m.KeepReview(MARKS))
    assert not room(rep).judging and rep.store.shared_runs.review("run-1") is None


def test_what_is_shared_is_seen_marked_and_taken_back(rep):
    (share,) = rep.play(m.ShareRun("run-1")).bench.practice.shares
    assert share.here and not share.to_judge
    becomes(rep, Profile.TRAINER)
    assert [(one.rep, one.to_judge) for one in room(rep).shares] == [("meera", True)]
    rep.play(m.OpenShared("run-1"))
    assert room(rep).judging and room(rep).report.run_id == "run-1"
    rep.play(m.KeepReview(MARKS))
    assert room(rep).report.score == 80 and room(rep).report.checks[1].value == 0.5
    becomes(rep, Profile.REP, "meera")
    rep.play(m.UnshareRun("run-1"), m.OpenReport("run-1"))
    (mine,) = room(rep).shares
    assert not mine.here and (mine.review.trainer, mine.review.overall) == ("Asha", 4)
    assert not room(rep).judging and room(rep).report.score == 80
    assert rep.store.practice_runs.of("meera")[0].score == 80
    becomes(rep, Profile.TRAINER)
    assert room(rep).shares == ()


def test_another_rep_at_this_computer_sees_nothing_of_it(rep):
    rep.play(m.ShareRun("run-1"))
    becomes(rep, Profile.REP, "Ravi")
    assert room(rep).shares == ()
    rep.play(m.ShareRun("run-1"), m.HandOver("/folder/run.json", "run-1"))
    assert not any(isinstance(effect, WriteSharedRun) for effect in rep.effects)


def test_a_run_goes_out_in_a_file(rep):
    rep.play(m.HandOver("/folder/run.json", "run-1"))
    assert rep.effects.pop() == WriteSharedRun("/folder/run.json", SharedRun("meera", REPORT))
    rep.play(m.OpenRunFile("/folder/back.json"))
    assert rep.effects.pop() == ReadSharedRun("/folder/back.json")


def test_of_what_comes_back_only_the_trainers_part_counts(rep):
    review = replace(MARKS, trainer="Asha", marks=((0, 1), (1, 5)))
    forged = replace(REPORT, score=3, lines=(), title="Other")
    screen = rep.play(m.SharedRunRead(SharedRun("x", forged, review)))
    assert screen.notices[-1].code == Told.RUN_MARKED
    report = screen.bench.practice.report
    assert (report.title, report.score, report.checks[1].value) == (REPORT.title, 100, 1.0)
    assert report.checks[0] == SAID and report.lines == REPORT.lines
    rep.play(m.WriteReport("/folder/run.pdf", "run-1"))
    wish = rep.effects.pop()
    assert isinstance(wish, WriteScorecard) and wish.review.trainer == "Asha"


def test_the_reps_own_file_without_marks_changes_nothing(rep):
    screen = rep.play(m.SharedRunRead(SharedRun("meera", replace(REPORT, score=3))))
    assert screen.notices[-1].code == Told.RUN_UNMARKED
    assert rep.store.practice_runs.report("run-1") == REPORT


def test_a_run_from_a_file_is_marked_given_back_and_put_away(table):
    becomes(table, Profile.TRAINER)
    table.play(m.SharedRunRead(FOREIGN))
    assert room(table).judging and room(table).report == FOREIGN.report
    table.play(m.KeepReview(replace(MARKS, run_id="run-9")), m.HandOver("/folder/back.json", "run-9"))
    handed = table.effects.pop().shared
    assert (handed.rep, handed.review.trainer, handed.review.marks) == ("Ravi", "Asha", ((1, 3),))
    assert handed.report.score == 80
    # It is nobody's run here, so no ladder knows of it.
    assert table.store.practice_runs.of("Ravi") == () == table.store.practice_runs.of("Asha")
    screen = table.play(m.PutAway("run-9"))
    assert room(table).shares == () and room(table).report is None and screen.undo is Undoable.RUN
    table.play(m.Undo())
    assert [one.run_id for one in room(table).shares] == ["run-9"]


def test_a_removed_run_is_shared_no_more_until_it_comes_back(rep):
    rep.play(m.ShareRun("run-1"), m.ForgetRun("run-1"))
    assert room(rep).shares == ()
    rep.play(m.Undo())
    assert [one.here for one in room(rep).shares] == [True]


def test_a_mark_that_is_taken_back_leaves_the_score_as_it_was(rep):
    rep.play(m.ShareRun("run-1"))
    becomes(rep, Profile.SOLO, "meera")
    rep.play(m.OpenShared("run-1"), m.KeepReview(MARKS), m.KeepReview(replace(MARKS, marks=())))
    assert room(rep).report.score == 100 and room(rep).report.checks[1].value is None
