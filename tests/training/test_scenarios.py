"""The sample's practice calls tell a good rep from one who reads out and one who does not care."""

from pathlib import Path

import pytest

from agentassist.cli.rule_books import linter
from agentassist.content.resources import sample_company, schemas_folder
from agentassist.content.scenario_file import read_scenario
from agentassist.content.schema import Schemas
from agentassist.core.scenario import Level, Measure
from agentassist.training.equipment import callers
from agentassist.training.rehearsal import Held, Said
from agentassist.training.scorecard import scorecard

REPS = Path(__file__).parent / "reps"
"""What four reps say: two good ones in words of their own, one from a script, one who does not care."""
SCHEMAS = Schemas(schemas_folder())
SCENARIOS = [read_scenario(path, SCHEMAS) for path in sorted((sample_company() / "scenarios").glob("*.yaml"))]
BOUNDS = {"skilled": (80, 100), "another": (80, 100), "scripted": (0, 45), "careless": (0, 25)}

each_scenario = pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda one: one.id)


@pytest.fixture(scope="module")
def everybody():
    """Who plays any scenario, with the phrasing rules that hear refusals, blame and scripts."""
    return callers(linter("en"), "en")


def entries(path):
    for line in path.read_text("utf-8").splitlines():
        yield Held(float(line.strip("[]").split()[1])) if line.startswith("[hold ") else Said(line)


@pytest.fixture
def played(everybody):
    return lambda scenario, rep: everybody.play(scenario, entries(REPS / f"{scenario.id}.{rep}.txt"))


@each_scenario
@pytest.mark.parametrize("rep", BOUNDS)
def test_a_skilled_rep_does_well_and_a_scripted_or_careless_one_does_not(played, scenario, rep):
    lowest, highest = BOUNDS[rep]
    assert lowest <= scorecard(played(scenario, rep)).score <= highest


@each_scenario
def test_the_same_lines_come_to_the_same_call_every_time(played, scenario):
    assert played(scenario, "another") == played(scenario, "another")


@pytest.mark.parametrize("path", sorted(REPS.glob("*.third.txt")), ids=lambda path: path.stem)
def test_a_third_good_rep_with_other_words_does_well_too(everybody, path):
    scenario = next(one for one in SCENARIOS if path.name.startswith(f"{one.id}."))
    assert scorecard(everybody.play(scenario, entries(path))).score >= BOUNDS["skilled"][0]


@each_scenario
def test_a_skilled_rep_reaches_every_goal_and_no_caller_hangs_up_on_them(played, scenario):
    call = played(scenario, "skilled")
    card = scorecard(call)
    assert [goal.kind for goal, reached in card.goals if not reached] == []
    assert call.mood > scenario.mood.start


@each_scenario
def test_the_checks_of_a_scenario_sum_to_a_hundred(scenario):
    assert sum(check.weight for check in scenario.rubric) == 100
    assert all(check.weight == 0 for check in scenario.rubric if check.critical)


@each_scenario
def test_a_scenario_has_something_to_learn_to_say_back_and_to_talk_about_afterwards(scenario):
    assert scenario.brief and scenario.caller.about and len(scenario.debrief) == 2
    for wish in ("must_learn", "must_read_back", "volunteer"):
        assert any(getattr(fact, wish) for fact in scenario.facts)
    assert all(fact.keywords for fact in scenario.facts if fact.must_read_back)


def test_what_a_check_asks_for_is_a_number_where_it_is_written_as_one():
    gains = [check for one in SCENARIOS for check in one.rubric if check.measure is Measure.MOOD_GAIN]
    assert gains and all(check.at_least and not check.of for check in gains)


def test_there_are_calls_for_every_level():
    levels = [scenario.level for scenario in SCENARIOS]
    assert {level: levels.count(level) for level in Level} == {
        Level.BEGINNER: 4,
        Level.INTERMEDIATE: 5,
        Level.ADVANCED: 3,
    }
