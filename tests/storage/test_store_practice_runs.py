"""Runs of practice calls in the cache: each its rep's own, and encrypted."""

import json
from dataclasses import replace

import pytest

from agentassist.core.practice import PracticeRun
from agentassist.core.practice_report import CheckRow, GoalRow, MoodPoint, PracticeLine, PracticeReport
from agentassist.core.scenario import Act, Band, Ending, GoalKind, Measure
from agentassist.core.speech import Who
from agentassist.storage.store import Store
from tests.storage.people import NOW
from tests.store_template import KEY

REP = "rep-1"
SORRY = "I am sorry the kettle came without its lid."
REPORT = PracticeReport(
    run_id="run-1",
    exercise="damaged-goods",
    title="A kettle without a lid",
    at_ms=NOW,
    hidden=True,
    score=86,
    own_words=0.8,
    ending=Ending.CLOSED,
    checks=(
        CheckRow("Says sorry", Measure.ACT_SEEN, 60, 1.0, critical=True, evidence=(SORRY,)),
        CheckRow("Sounds warm", Measure.TRAINER, 40, None),
    ),
    goals=(GoalRow(GoalKind.NO_HANG_UP, reached=True), GoalRow(GoalKind.MOOD_AT_LEAST, True, 60.0)),
    lines=(
        PracticeLine(Who.REP, SORRY, 0, (Act.EMPATHISE,)),
        PracticeLine(Who.CALLER, "కేటిల్ మూత లేదు.", 0),
    ),
    start_mood=35.0,
    moods=(MoodPoint(47.5, Band.HOSTILE, (("empathise", 12.5), ("decay", -1.0))),),
    debrief=("What did the caller want first?",),
)
RUN = PracticeRun("run-1", "damaged-goods", NOW, 86, 0.8, True)


def said(*texts: str) -> PracticeReport:
    lines = tuple(PracticeLine(Who.REP, text, place) for place, text in enumerate(texts))
    return replace(REPORT, lines=lines, checks=(CheckRow("", Measure.ACT_SEEN, 9, 1.0, evidence=texts),))


def test_a_report_comes_back_as_it_was_kept(store):
    store.practice_runs.keep(REP, REPORT)
    assert store.practice_runs.report("run-1") == REPORT
    assert store.practice_runs.of(REP) == (RUN,)


def test_a_report_of_an_older_version_can_still_be_read(store):
    store.practice_runs.keep(REP, REPORT)
    _, values = json.loads(store._rows.one("select report from practice_run")[0])
    with store.together():
        store._rows.run("update practice_run set report = ?", json.dumps(["before the debrief", values[:13]]))
    assert store.practice_runs.report("run-1") == replace(REPORT, debrief=())


def test_a_report_of_a_newer_version_is_left_alone(store):
    store.practice_runs.keep(REP, REPORT)
    with store.together():
        store._rows.run("update practice_run set report = replace(report, '\"closed\"', '\"rang-a-bell\"')")
    assert store.practice_runs.report("run-1") is None
    assert store.practice_runs.of(REP) == (RUN,)


def test_runs_outlive_the_app_and_lie_encrypted(store):
    store.practice_runs.keep(REP, REPORT)
    store.close()
    again = Store(store.path, KEY)
    assert again.practice_runs.report("run-1") == REPORT
    assert SORRY.encode() not in store.path.read_bytes()
    again.close()


def test_runs_are_listed_newest_first_whatever_the_exercise(store):
    for at, exercise in ((2, "late-parcel"), (1, "damaged-goods"), (3, "damaged-goods")):
        store.practice_runs.keep(REP, replace(REPORT, run_id=f"run-{at}", at_ms=NOW + at, exercise=exercise))
    assert [run.id for run in store.practice_runs.of(REP)] == ["run-3", "run-2", "run-1"]


def test_a_run_belongs_to_its_rep(store):
    store.practice_runs.keep(REP, REPORT)
    assert store.practice_runs.of("rep-2") == ()


def test_a_report_that_was_put_right_takes_the_place_of_the_one_before(store):
    store.practice_runs.keep(REP, REPORT)
    right = replace(REPORT, score=91)
    store.practice_runs.keep(REP, right)
    assert store.practice_runs.report("run-1") == right
    assert [run.score for run in store.practice_runs.of(REP)] == [91]


@pytest.mark.parametrize("rating", [4, None])
def test_a_rating_is_kept_in_the_run_and_in_its_report(store, rating):
    store.practice_runs.keep(REP, replace(REPORT, rating=2))
    store.practice_runs.rate("run-1", rating)
    assert store.practice_runs.of(REP) == (replace(RUN, rating=rating),)
    assert store.practice_runs.report("run-1") == replace(REPORT, rating=rating)


def test_a_removed_run_is_gone_until_it_is_restored(store):
    store.practice_runs.keep(REP, REPORT)
    store.practice_runs.rate("run-1", 5)
    removed = store.practice_runs.remove("run-1")
    assert store.practice_runs.of(REP) == ()
    assert store.practice_runs.report("run-1") is None
    store.practice_runs.restore(removed)
    assert store.practice_runs.of(REP) == (replace(RUN, rating=5),)
    assert store.practice_runs.report("run-1") == replace(REPORT, rating=5)


def test_a_run_that_is_not_there_is_no_trouble(store):
    assert store.practice_runs.report("gone") is None
    assert store.practice_runs.remove("gone") is None
    store.practice_runs.rate("gone", 3)
    assert store.practice_runs.of(REP) == ()


@pytest.mark.parametrize("report", ["", "[]", '["another version", []]'])
def test_a_run_counts_though_another_version_wrote_its_report(store, report):
    store.practice_runs.keep(REP, REPORT)
    removed = store.practice_runs.remove("run-1")
    store.practice_runs.restore(replace(removed, report=report))
    assert store.practice_runs.report("run-1") is None
    assert store.practice_runs.of(REP) == (RUN,)


def test_a_report_of_another_version_outlives_an_undone_removal(store):
    store.practice_runs.keep(REP, REPORT)
    foreign = replace(store.practice_runs.remove("run-1"), report='["another version", []]')
    store.practice_runs.restore(foreign)
    assert store.practice_runs.remove("run-1") == foreign


def test_a_card_number_never_reaches_the_disk(store):
    store.practice_runs.keep(REP, said("So 4111 1111 1111 1111, is that right?"))
    kept = store.practice_runs.report("run-1")
    assert [line.text for line in kept.lines] == ["So •••• 1111, is that right?"]
    assert kept.checks[0].evidence == ("So •••• 1111, is that right?",)


def test_a_card_number_spread_over_lines_is_masked_in_the_quotes_too(store):
    store.practice_runs.keep(REP, said("4111 1111", "red cup", "1111 1111"))
    kept = store.practice_runs.report("run-1")
    assert [line.text for line in kept.lines] == ["•••", "red cup", "•••"]
    assert kept.checks[0].evidence == ("•••", "red cup", "•••")


def test_a_card_number_in_what_a_trainer_wrote_is_masked(store):
    card = "4111 1111 1111 1111"
    checks = (CheckRow(card, Measure.TRAINER, 9, None),)
    store.practice_runs.keep(REP, replace(REPORT, title=card, debrief=(card,), checks=checks))
    kept = store.practice_runs.report("run-1")
    assert {kept.title, *kept.debrief, kept.checks[0].title} == {"•••• 1111"}
