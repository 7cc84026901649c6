"""Three reps made of the scenario itself try it, and only the one who listens does well."""

from dataclasses import replace
from functools import cache

import pytest

from agentassist.cli.rule_books import linter
from agentassist.content.resources import resources, sample_company, schemas_folder
from agentassist.content.scenario_file import read_scenario
from agentassist.content.schema import Schemas
from agentassist.core.preferences import LANGUAGES
from agentassist.core.scenario import Act, Ending
from agentassist.core.writing import (
    CARELESS_AT_MOST,
    SCRIPTED_AT_MOST,
    SKILLED_AT_LEAST,
    DemoRep,
)
from agentassist.training.demo_phrases import read_demo_phrases
from agentassist.training.demo_reps import entry_of, play
from agentassist.training.equipment import callers, demo_phrases, spoken_with
from agentassist.training.rehearsal import Held, Said
from agentassist.training.scorecard import scorecard

SCHEMAS = Schemas(schemas_folder())
SHIPPED = sorted((sample_company() / "scenarios").glob("*.yaml"))
TEMPLATES = sorted((resources() / "training" / "templates").glob("*.yaml"))
SCENARIOS = [read_scenario(path, SCHEMAS) for path in (*SHIPPED, *TEMPLATES)]
BOUNDS = {
    DemoRep.SKILLED: (SKILLED_AT_LEAST, 100),
    DemoRep.SCRIPTED: (0, SCRIPTED_AT_MOST),
    DemoRep.CARELESS: (0, CARELESS_AT_MOST),
}


@cache
def everybody(lang):
    return callers(linter(*spoken_with(lang)), lang)


def played(scenario, rep):
    return play(everybody(scenario.lang), scenario, rep, demo_phrases(scenario.lang))


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda one: f"{one.id}-{one.lang}")
@pytest.mark.parametrize("rep", DemoRep)
def test_every_scenario_tells_the_three_apart(scenario, rep):
    lowest, highest = BOUNDS[rep]
    assert lowest <= scorecard(played(scenario, rep)).score <= highest


def test_the_same_scenario_has_the_same_call_every_time(scenario, rosa):
    phrases = demo_phrases("en")
    assert play(rosa, scenario, DemoRep.SKILLED, phrases) == play(rosa, scenario, DemoRep.SKILLED, phrases)


def test_the_skilled_one_says_no_line_twice_and_comes_to_an_end(scenario, rosa):
    call = play(rosa, scenario, DemoRep.SKILLED, demo_phrases("en"))
    lines = [turn.entry.text for turn in call.turns]
    assert len(set(lines)) == len(lines) and call.ending is Ending.CLOSED


def test_a_fact_that_no_question_brings_out_costs_the_skilled_one_its_check(scenario, rosa):
    hidden = replace(scenario.facts[0], ask=(), volunteer=False)
    call = play(
        rosa, replace(scenario, facts=(hidden, *scenario.facts[1:])), DemoRep.SKILLED, demo_phrases("en")
    )
    assert hidden.id not in call.told and call.ending is Ending.CLOSED


def test_a_caller_without_facts_or_ways_out_is_still_seen_off(scenario, rosa):
    bare = replace(scenario, facts=(), solutions=(), reactions=())
    assert play(rosa, bare, DemoRep.SKILLED, demo_phrases("en")).ending is Ending.CLOSED


def test_a_caller_of_little_patience_is_brought_to_the_end_in_time(scenario, rosa):
    short = replace(scenario, mood=replace(scenario.mood, patience_turns=6))
    call = play(rosa, short, DemoRep.SKILLED, demo_phrases("en"))
    assert call.lines <= 6


def test_where_the_caller_dislikes_an_apology_none_warms_them_up(scenario, rosa):
    plan = replace(scenario.mood, start=10.0, hang_up_at=0.0, weights=((Act.APOLOGISE, -9.0),))
    call = play(rosa, replace(scenario, mood=plan), DemoRep.SKILLED, demo_phrases("en"))
    assert not call.times(Act.APOLOGISE)


def test_a_language_nobody_has_phrases_for_is_tried_in_english():
    assert demo_phrases("fr").lang == "en"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_language_has_its_own_phrases(lang):
    assert demo_phrases(lang).lang == lang


@pytest.mark.parametrize(("line", "entry"), [("[hold 40]", Held(40.0)), (" Hello? ", Said("Hello?"))])
def test_a_line_may_stand_for_a_hold(line, entry):
    assert entry_of(line) == entry


@pytest.mark.parametrize("data", [None, {}, {"skilled": {"greet": ["Hello"]}}, []])
def test_a_file_without_what_is_needed_is_refused(data):
    with pytest.raises(ValueError, match="skilled"):
        read_demo_phrases(data)
