"""Scenarios are opened, looked at, tried and saved beside the desk; of what is typed the newest wins."""

from queue import SimpleQueue

import pytest

from agentassist.app.practising import Practising
from agentassist.app.scenario_writing import ScenarioWriting
from agentassist.core.errors import Trouble
from agentassist.core.messages import (
    DraftsRead,
    ExercisesRead,
    Failed,
    ScenarioGone,
    ScenarioLooked,
    ScenarioSaved,
    ScenarioTried,
    ScenarioTyped,
    WritingOpened,
)
from agentassist.core.preferences import LANGUAGES
from agentassist.core.writing import DemoRep, Put
from agentassist.core.writing_effects import (
    BeginWriting,
    KeepScenario,
    LookAtScenario,
    PlayDemoReps,
    PutBackScenario,
    ReadDrafts,
    TakeOutScenario,
)
from tests.sample_template import fresh_sample

SOON_S = 60


@pytest.fixture
def told():
    return SimpleQueue()


@pytest.fixture
def house(tmp_path):
    return fresh_sample(tmp_path / "sample")


@pytest.fixture
def writing(house, told):
    reading = Practising(house, told.put)
    running = ScenarioWriting(house, told.put, reading.exercises)
    yield running
    running.stop()


def news(told, kind):
    """Return the next message of a kind; those before it are of no matter."""
    while True:
        message = told.get(timeout=SOON_S)
        if isinstance(message, kind):
            return message
        assert not isinstance(message, Failed), message.error


@pytest.fixture
def text(writing, told):
    writing.perform(BeginWriting("w", lang="en"))
    opened = news(told, WritingOpened)
    assert news(told, ScenarioLooked).faults == ()
    return opened.text


def test_what_there_is_to_begin_with_is_read(writing, told):
    writing.perform(ReadDrafts())
    assert told.get(timeout=SOON_S) == DraftsRead((), (), tuple(sorted(LANGUAGES)))


def test_what_is_typed_is_looked_at_and_kept(writing, told, text):
    typed = ScenarioTyped("w", text, (Put("title", ("Half done",)),))
    writing.perform(LookAtScenario(typed))
    look = news(told, ScenarioLooked)
    assert look.typed is typed and "title: Half done" in look.text and look.form.text("title") == "Half done"
    writing.perform(ReadDrafts())
    assert news(told, DraftsRead).drafts[0].title == "Half done"


def test_of_many_texts_typed_in_a_row_the_last_is_kept(writing, text, house):
    for number in range(20):
        writing.perform(LookAtScenario(ScenarioTyped("w", f"{text}# {number}\n")))
    writing.stop()
    kept = (house.folders.scenarios / "drafts" / "w.yaml").read_text("utf-8")
    assert kept.endswith("# 19\n")


def test_saved_it_is_among_the_exercises_and_can_be_taken_out_and_brought_back(writing, told, text, house):
    writing.perform(KeepScenario(ScenarioTyped("w", text)))
    assert "own-call-1" in {one.id for one in news(told, ExercisesRead).scenarios}
    assert news(told, ScenarioSaved) == ScenarioSaved("w", "own-call-1", "A parcel that did not come", text)
    assert news(told, DraftsRead).own == ("own-call-1",)
    writing.perform(TakeOutScenario(exercise="own-call-1"))
    gone = news(told, ScenarioGone)
    assert "own-call-1" not in {one.id for one in news(told, ExercisesRead).scenarios}
    writing.perform(PutBackScenario(gone.name, gone.data))
    assert "own-call-1" in {one.id for one in news(told, ExercisesRead).scenarios}
    assert (house.folders.scenarios / "own-call-1.yaml").read_text("utf-8") == text


def test_with_faults_it_stays_a_draft_that_cannot_be_practised(writing, told, text, house):
    typed = ScenarioTyped("w", text, (Put("rubric[0].weight", ("99",)),))
    writing.perform(KeepScenario(typed))
    assert news(told, ScenarioLooked).faults and news(told, DraftsRead).drafts[0].id == "w"
    assert not list(house.folders.scenarios.glob("*.yaml"))


def test_three_reps_try_it_and_come_apart(writing, told, text):
    writing.perform(PlayDemoReps(ScenarioTyped("w", text), "en"))
    trial = news(told, ScenarioTried).trial
    assert [one.rep for one in trial.outcomes] == list(DemoRep) and all(one.apart for one in trial.outcomes)
    skilled = trial.outcomes[0]
    assert skilled.lines and not skilled.untold and trial.text == text


def test_a_fact_that_never_comes_out_is_told(writing, told, text):
    # The caller is never in the mood for it, though in principle they could be.
    typed = ScenarioTyped("w", text, (Put("facts[2].min_mood", ("99",)),))
    writing.perform(PlayDemoReps(typed, "en"))
    skilled = news(told, ScenarioTried).trial.outcomes[0]
    assert skilled.untold == ("reason",) and skilled.missed


def test_with_faults_nobody_tries_it(writing, told, text):
    typed = ScenarioTyped("w", text, (Put("mood.start", ("cold",)),))
    writing.perform(PlayDemoReps(typed, "en"))
    assert news(told, ScenarioLooked).faults and news(told, ScenarioTried).trial is None


def test_a_folder_that_refuses_is_told_and_the_next_try_is_free_again(writing, told, text, house):
    house.folders.scenarios.write_text("in the way", "utf-8")
    writing.perform(PlayDemoReps(ScenarioTyped("w", text), "en"))
    assert told.get(timeout=SOON_S) == ScenarioTried("w", None)
    failed = told.get(timeout=SOON_S)
    assert isinstance(failed, Failed) and failed.error.code is Trouble.FOLDER_CLOSED
