"""Practice calls are made ready away from the desk, and what is wrong is told."""

from queue import SimpleQueue

import pytest

from agentassist.app.practising import Practising
from agentassist.content.resources import sample_company
from agentassist.core.effects import CopyExercise, PreparePractice, ReadExercises, SayAloud
from agentassist.core.errors import Trouble
from agentassist.core.messages import ExercisesRead, Failed, PracticeReady, ReportWritten
from agentassist.core.scenario import Act
from agentassist.training.caller import Callers
from agentassist.training.rehearsal import Said
from tests.sample_template import fresh_sample

FILE = sample_company() / "scenarios" / "the-second-cup.yaml"
SOON_S = 60


@pytest.fixture
def told():
    return SimpleQueue()


@pytest.fixture
def house(tmp_path):
    return fresh_sample(tmp_path / "sample")


@pytest.fixture
def practising(house, told):
    running = Practising(house, told.put)
    yield running
    running.stop()


def answer(practising, told, wish):
    practising.perform(wish)
    return told.get(timeout=SOON_S)


def test_all_scenarios_of_the_sample_company_are_read(practising, told):
    news = answer(practising, told, ReadExercises())
    assert isinstance(news, ExercisesRead) and not news.faults and not news.brought
    assert len(news.scenarios) == len(list(FILE.parent.glob("*.yaml")))


def test_what_a_trainer_brings_is_read_with_them(practising, told, tmp_path):
    mine = tmp_path / "mine.yaml"
    mine.write_text(FILE.read_text("utf-8").replace("id: the-second-cup", "id: mine", 1), "utf-8")
    news = answer(practising, told, ReadExercises(str(mine)))
    assert news.brought == "mine" and "mine" in {one.id for one in news.scenarios}
    copy = tmp_path / "copy.yaml"
    assert answer(practising, told, CopyExercise("mine", str(copy))) == ReportWritten("copy.yaml")
    assert copy.read_bytes() == mine.read_bytes()


def test_a_file_that_cannot_be_used_is_told_and_changes_nothing(practising, told, house, tmp_path):
    broken = tmp_path / "broken.yaml"
    broken.write_text("kind: scenario\n", "utf-8")
    news = answer(practising, told, ReadExercises(str(broken)))
    assert isinstance(news, Failed) and news.error.code is Trouble.CONTENT_FAULT
    assert news.error.facts["file"] == "broken.yaml" and not house.folders.scenarios.exists()


def test_a_caller_who_is_made_ready_hears_and_answers(practising, told):
    (scenario,) = [
        one for one in answer(practising, told, ReadExercises()).scenarios if one.id == "the-second-cup"
    ]
    news = answer(practising, told, PreparePractice(scenario.id, scenario.lang))
    assert isinstance(news, PracticeReady) and isinstance(news.callers, Callers)
    call = news.callers.step(news.callers.begin(scenario), Said("Good morning, Deepa speaking."))
    assert Act.GREET in call.turns[0].acts and call.turns[0].caller


def test_a_broken_file_of_the_team_keeps_nobody_from_practising(practising, told, house):
    house.folders.phrasing.mkdir(parents=True, exist_ok=True)
    (house.folders.phrasing / "en.yaml").write_text("rules: [", "utf-8")
    news = answer(practising, told, PreparePractice("the-second-cup", "en"))
    # Rules as they ship serve meanwhile; the workbench tells of the file.
    assert isinstance(news, PracticeReady)


def test_a_line_is_said_and_ended_without_a_word_to_the_desk(practising, told):
    practising.perform(SayAloud("Hello?", "en"))
    practising.perform(SayAloud())
    assert told.empty()


def test_a_path_that_a_trainer_brings_is_read_with_those_of_the_pack(practising, told, tmp_path):
    mine = tmp_path / "mine.yaml"
    text = (sample_company() / "paths" / "first-week.yaml").read_text("utf-8")
    mine.write_text(text.replace("id: first-week", "id: mine", 1), "utf-8")
    news = answer(practising, told, ReadExercises(str(mine)))
    assert (news.path, news.brought) == ("mine", "")
    assert {path.id for path in news.paths} == {"first-week", "mine"}
    copy = tmp_path / "copy.yaml"
    wish = CopyExercise("mine", str(copy), is_path=True)
    assert answer(practising, told, wish) == ReportWritten("copy.yaml")
    mine.write_text(text.replace("cups-past-their-day", "no-such-call"), "utf-8")
    refused = answer(practising, told, ReadExercises(str(mine)))
    assert isinstance(refused, Failed) and refused.error.code is Trouble.CONTENT_FAULT
