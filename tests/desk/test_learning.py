"""A path leads a rep from one step to the next, and a trainer puts it before them."""

from dataclasses import replace

import pytest

from agentassist.core import messages as m
from agentassist.core.effects import CopyExercise, PreparePractice
from agentassist.core.knowledge import Article
from agentassist.core.learning import Gift, LearningPath, PathStep, Progress, call_key, path_key
from agentassist.core.practice_report import PracticeReport
from agentassist.core.preferences import Profile
from agentassist.core.screen import Told
from agentassist.core.words import Words
from tests.desk.conftest import NOON_MS, english
from tests.desk.test_practice import SCENARIO

HINDI = replace(SCENARIO, id="cup-hi", lang="hi", title=Words((("en", "Cup"), ("hi", "कप"))))
WEEK = LearningPath(
    "week",
    english("Your first week"),
    (
        PathStep(Words((("en", "Read it first."), ("hi", "पहले पढ़ें।"))), ("refunds",)),
        PathStep(english("A calm one."), (), ("gone", SCENARIO.id, "cup-hi")),
        PathStep(english("Nobody has this."), ("gone",), ("gone",)),
    ),
    roles=("rep",),
)
OTHER = replace(WEEK, id="other", title=english("For nobody yet"), roles=())


@pytest.fixture
def room(table):
    table.play(m.PracticeWanted(), m.ExercisesRead((SCENARIO, HINDI), paths=(OTHER, WEEK)))
    return table


def paths(table):
    return table.desk.screen.bench.practice.paths


def steps(table):
    return [(step.id, step.progress) for step in paths(table)[0].steps]


def run(table, score):
    report = PracticeReport("r", SCENARIO.id, "", NOON_MS, False, score, 1.0, None)
    table.store.practice_runs.keep("meera", report)
    table.play(m.PracticeWanted())


def test_a_path_for_the_reps_role_is_theirs_and_begins_at_its_first_step(room):
    week, other = paths(room)
    assert (week.id, week.yours, other.id, other.yours) == ("week", True, "other", False)
    assert steps(room) == [("refunds", Progress.NEXT), (SCENARIO.id, Progress.LATER)]
    assert (week.done, week.next.why) == (0, "Read it first.")


def test_an_article_opens_and_counts_as_read(room):
    screen = room.play(m.TakeStep("refunds"))
    assert screen.reading.article.id == "refunds"
    assert steps(room) == [("refunds", Progress.DONE), (SCENARIO.id, Progress.NEXT)]
    room.fall_over()
    room.play(m.PracticeWanted(), m.ExercisesRead((SCENARIO,), paths=(WEEK,)))
    assert steps(room)[0] == ("refunds", Progress.DONE)


def test_an_article_that_is_gone_is_told_and_no_step_is_done(room):
    screen = room.play(m.TakeStep("gone"))
    assert screen.notices[-1].code == Told.ARTICLE_GONE and paths(room)[0].done == 0


def test_a_call_rings_in_one_click_and_is_behind_the_rep_once_it_went_well(room):
    room.play(m.TakeStep(SCENARIO.id, call=True))
    assert room.effects.pop() == PreparePractice(SCENARIO.id, "en")
    run(room, 60)
    assert steps(room)[1] == (SCENARIO.id, Progress.LATER)
    run(room, 85)
    assert steps(room) == [("refunds", Progress.NEXT), (SCENARIO.id, Progress.DONE)]
    room.play(m.TakeStep("refunds"))
    assert paths(room)[0].next is None and paths(room)[0].done == 2


def test_calls_and_articles_come_in_the_reps_own_language(room):
    hindi = Article("refunds-hi", "वापसी", "hi", "## हल", translation_of="refunds")
    room.store.articles.save(hindi, NOON_MS)
    room.play(m.SetPreferences(replace(room.desk.screen.preferences, language="hi")), m.PracticeWanted())
    assert steps(room) == [("refunds-hi", Progress.NEXT), ("cup-hi", Progress.LATER)]
    room.play(m.TakeStep("refunds-hi"))
    room.play(m.SetPreferences(replace(room.desk.screen.preferences, language="en")), m.PracticeWanted())
    assert steps(room)[0] == ("refunds", Progress.DONE)


def test_a_trainer_gives_a_path_and_a_call_by_name_and_takes_them_back(room):
    room.play(m.SetPreferences(replace(room.desk.screen.preferences, profile=Profile.TRAINER, rep="Asha")))
    room.play(m.GiveTo(" Meera ", path_key("other")), m.GiveTo("meera", call_key(SCENARIO.id)))
    screen = room.play(m.GiveTo("Meera", path_key("other")), m.GiveTo("  ", path_key("week")))
    given = screen.bench.practice
    assert given.gifts == (Gift(path_key("other"), "Meera"), Gift(call_key(SCENARIO.id), "meera"))
    assert given.names == ("Meera", "meera")
    room.play(m.SetPreferences(replace(room.desk.screen.preferences, profile=Profile.REP, rep="meera")))
    room.play(m.PracticeWanted())
    assert [(path.id, path.yours) for path in paths(room)] == [("", True), ("other", True), ("week", True)]
    assert [step.id for step in paths(room)[0].steps] == [SCENARIO.id]
    # What others were given is none of a rep's business.
    assert room.desk.screen.bench.practice.gifts == () == room.desk.screen.bench.practice.names
    room.play(m.TakeFrom("Meera", path_key("other")), m.TakeFrom("meera", call_key(SCENARIO.id)))
    assert [(path.id, path.yours) for path in paths(room)] == [("week", True), ("other", False)]


def test_a_path_that_is_brought_in_is_told_and_its_file_is_taken_away(room):
    screen = room.play(m.ExercisesRead((SCENARIO,), paths=(WEEK,), path="week"))
    assert (screen.notices[-1].code, screen.notices[-1].facts) == (
        Told.PATH_BROUGHT,
        (("title", "Your first week"),),
    )
    room.play(m.GivePath("week", "/folder/week.yaml"))
    assert room.effects.pop() == CopyExercise("week", "/folder/week.yaml", is_path=True)
