"""The sample's practice calls tell a good rep from one who reads out and one who does not care."""

from functools import cache
from pathlib import Path

import pytest

from agentassist.cli.rule_books import linter
from agentassist.content.resources import sample_company, schemas_folder
from agentassist.content.scenario_file import read_scenario
from agentassist.content.schema import Schemas
from agentassist.core.scenario import Level, Measure
from agentassist.training.equipment import callers, spoken_with
from agentassist.training.rehearsal import Held, Said
from agentassist.training.scorecard import scorecard

REPS = Path(__file__).parent / "reps"
"""What four reps say: two good ones in words of their own, one from a script, one who does not care."""
SCHEMAS = Schemas(schemas_folder())
SCENARIOS = [read_scenario(path, SCHEMAS) for path in sorted((sample_company() / "scenarios").glob("*.yaml"))]
BOUNDS = {"skilled": (80, 100), "another": (80, 100), "scripted": (0, 45), "careless": (0, 25)}
LEVELS = {"en": (4, 5, 3), "hi": (2, 2, 1), "te": (2, 1, 1), "ur": (1, 2, 1)}
"""How many calls there are for beginners, for those who are used to it, and for the advanced."""

each_scenario = pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda one: one.id)


@cache
def everybody(lang):
    """Return who plays a language, with the phrasing rules that hear refusals, blame and scripts."""
    return callers(linter(*spoken_with(lang)), lang)


def entries(path):
    for line in path.read_text("utf-8").splitlines():
        yield Held(float(line.strip("[]").split()[1])) if line.startswith("[hold ") else Said(line)


@pytest.fixture
def played():
    return lambda scenario, rep: everybody(scenario.lang).play(
        scenario, entries(REPS / f"{scenario.id}.{rep}.txt")
    )


@each_scenario
@pytest.mark.parametrize("rep", BOUNDS)
def test_a_skilled_rep_does_well_and_a_scripted_or_careless_one_does_not(played, scenario, rep):
    lowest, highest = BOUNDS[rep]
    assert lowest <= scorecard(played(scenario, rep)).score <= highest


@each_scenario
def test_the_same_lines_come_to_the_same_call_every_time(played, scenario):
    assert played(scenario, "another") == played(scenario, "another")


@pytest.mark.parametrize("path", sorted(REPS.glob("*.third.txt")), ids=lambda path: path.stem)
def test_a_third_good_rep_with_other_words_does_well_too(path):
    scenario = next(one for one in SCENARIOS if path.name.startswith(f"{one.id}."))
    call = everybody(scenario.lang).play(scenario, entries(path))
    assert scorecard(call).score >= BOUNDS["skilled"][0]


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


@each_scenario
def test_the_same_rep_has_the_same_call_again(played, scenario):
    assert played(scenario, "skilled") == played(scenario, "skilled")


@each_scenario
def test_a_trainer_who_reads_only_english_can_choose_any_call(scenario):
    for words in (scenario.title, scenario.brief, scenario.caller.about):
        assert words.say("en").isascii() or scenario.lang == "en"


@pytest.mark.parametrize(("lang", "levels"), LEVELS.items())
def test_there_are_calls_for_every_level(lang, levels):
    shipped = [scenario.level for scenario in SCENARIOS if scenario.lang == lang]
    assert tuple(map(shipped.count, Level)) == levels
