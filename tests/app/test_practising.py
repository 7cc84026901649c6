"""Practice calls are made ready away from the desk, and what is wrong is told."""

from contextlib import closing
from queue import SimpleQueue

import pytest

from agentassist.app.practising import Practising
from agentassist.cli.rule_books import linter
from agentassist.content.resources import sample_company, schemas_folder
from agentassist.content.scenario_file import read_scenario
from agentassist.content.schema import Schemas
from agentassist.core.effects import CopyExercise, PreparePractice, ReadExercises, SayAloud
from agentassist.core.errors import Trouble
from agentassist.core.left_out import Gap
from agentassist.core.messages import ExercisesRead, Failed, PracticeCompiled, PracticeReady, ReportWritten
from agentassist.core.scenario import Act
from agentassist.storage.store import Store
from agentassist.training.caller import Callers
from agentassist.training.equipment import callers
from agentassist.training.rehearsal import Said
from tests.sample_template import fresh_sample
from tests.stories_table import LAMP_TWEE

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


def ready(practising, told, lang="en"):
    """Return who plays callers, and what was compiled for it."""
    news = answer(practising, told, PreparePractice("the-second-cup", lang))
    compiled = news.compiled if isinstance(news, PracticeCompiled) else ()
    news = told.get(timeout=SOON_S) if compiled else news
    # Rules as they ship serve where a file of the team is broken; the workbench tells of it.
    assert isinstance(news, PracticeReady)
    return news.callers, compiled


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


def test_a_story_becomes_a_scenario_by_what_its_links_do(practising, told, tmp_path):
    story = tmp_path / "lamp.twee"
    story.write_text(LAMP_TWEE + "\n:: Attic\nNobody comes here.\n", "utf-8")
    news = answer(practising, told, ReadExercises(str(story)))
    assert news.brought == "a-lamp-that-stays-dark" and [one.gap for one in news.left_out] == [Gap.UNREACHED]
    (made,) = [one for one in news.scenarios if one.id == news.brought]
    assert [one.id for one in made.facts] == ["since", "bulb"] and made.solutions[0].id == "spare"
    assert Act.BLAME in made.reactions[0].on
    copy = tmp_path / "copy.ink.json"
    assert answer(practising, told, CopyExercise(made.id, str(copy))) == ReportWritten("copy.ink.json")
    assert '"inkVersion"' in copy.read_text("utf-8")


@pytest.mark.parametrize("text", ["Hello?", ":: StoryTitle\nA title", "::" * 1_500_000, "\xff"])
def test_a_file_that_is_no_story_is_told_in_a_sentence(practising, told, house, tmp_path, text):
    story = tmp_path / "lamp.twee"
    story.write_bytes(text.encode("latin-1"))
    news = answer(practising, told, ReadExercises(str(story)))
    assert isinstance(news, Failed) and news.error.code is Trouble.SCENARIO_UNREADABLE
    assert news.error.facts["megabytes"] == 2 and not house.folders.scenarios.exists()


def test_a_caller_who_is_made_ready_hears_and_answers(practising, told):
    (scenario,) = [
        one for one in answer(practising, told, ReadExercises()).scenarios if one.id == "the-second-cup"
    ]
    everybody, _ = ready(practising, told)
    assert isinstance(everybody, Callers)
    call = everybody.step(everybody.begin(scenario), Said("Good morning, Deepa speaking."))
    assert Act.GREET in call.turns[0].acts and call.turns[0].caller


def test_a_broken_file_of_the_team_keeps_nobody_from_practising(practising, told, house):
    house.folders.phrasing.mkdir(parents=True, exist_ok=True)
    (house.folders.phrasing / "en.yaml").write_text("rules: [", "utf-8")
    ready(practising, told)


def test_who_played_a_language_last_is_there_at_once_until_a_file_says_something_else(
    practising, told, house
):
    (first, _), (again, compiled) = ready(practising, told), ready(practising, told)
    assert again is first and compiled == ()
    house.folders.phrasing.mkdir(parents=True, exist_ok=True)
    (house.folders.phrasing / "en.yaml").write_text("kind: team-phrasing\nschema: 1\nlang: en\n", "utf-8")
    (changed, _), (still, _) = ready(practising, told), ready(practising, told)
    assert changed is not first and still is changed


def test_what_was_compiled_for_a_call_serves_the_next_start_of_the_app(practising, told, house):
    _, compiled = ready(practising, told, "hi")
    assert {name for _, name, _ in compiled} >= {"phrasing-hi", "acts-hi"}
    with closing(Store(house.folders.cache, house.key)) as store:
        for one in compiled:
            store.compiled.keep(*one)
    later = Practising(house, told.put)
    everybody, fresh = ready(later, told, "hi")
    later.stop()
    assert fresh == ()
    scenario = read_scenario(FILE, Schemas(schemas_folder()))
    lines = [Said(line) for line in ("Good morning, Deepa speaking.", "Tell me about it.", "I am so sorry.")]
    assert everybody.play(scenario, lines) == callers(linter("hi", "en"), "hi").play(scenario, lines)


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
