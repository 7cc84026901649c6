"""What we write as a story comes back as the scenario it was."""

import json
import re
from dataclasses import replace

import pytest

from agentassist.content.resources import sample_company, schemas_folder
from agentassist.content.scenario_file import document_of, read_scenario
from agentassist.content.scenarios import scenario
from agentassist.content.schema import Schemas
from agentassist.content.stories.ink_out import ink_text
from agentassist.content.stories.scenario_plain import plain_scenario
from agentassist.content.stories.scenario_story import story_of
from agentassist.content.stories.twee_out import ifid_of, twee_text
from agentassist.content.yaml_out import whole

SCHEMAS = Schemas(schemas_folder())
SHIPPED = {
    path.stem: read_scenario(path, SCHEMAS)
    for path in sorted((sample_company() / "scenarios").glob("*.yaml"))
}
ONE = SHIPPED["grill-not-girl"]


def twee(one):
    return twee_text(story_of(one), ifid_of(one.id))


def ink(one):
    return ink_text(story_of(one))


@pytest.mark.parametrize("one", SHIPPED.values(), ids=SHIPPED)
def test_a_scenario_goes_out_as_a_story_and_comes_back_whole(bring, one):
    assert bring(twee(one), "x.twee") == (one, [])
    assert bring(ink(one), "x.json") == (one, [])


@pytest.mark.parametrize("one", SHIPPED.values(), ids=SHIPPED)
def test_a_scenario_written_as_yaml_is_the_same(one):
    text = whole({"kind": "scenario", "schema": 1, **plain_scenario(one)})
    assert scenario(document_of(text, "x.yaml", SCHEMAS).fields) == one


def test_a_story_has_a_number_that_stays_and_a_beginning():
    told = json.loads(re.search(r":: StoryData\n(\{.*?\n\})", twee(ONE), re.DOTALL)[1])
    assert re.fullmatch(r"[0-9A-F]{8}-[0-9A-F]{4}-5[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}", told["ifid"])
    assert told["ifid"] == ifid_of(ONE.id) != ifid_of("another") and told["start"] == "Start"


def test_links_offer_words_that_a_rep_might_ask_with():
    said = twee(SHIPPED["the-second-cup"])
    links = re.findall(r"\[\[(.+?)->(.+?)\]\]", said)
    assert len({to for _, to in links}) == said.count("\n:: ") + 1 - 4
    assert any(text.endswith("?") for text, _ in links)


def test_what_is_changed_in_another_tool_counts(bring):
    text = twee(ONE).replace(f":: StoryTitle\n{ONE.title.say('ur')}", ":: StoryTitle\nنیا نام")
    text = text.replace("[fact ", "[fact min-mood:12 ", 1)
    made, told = bring(text, "x.twee")
    assert made.title.say("ur") == "نیا نام" and made.title.say("en") == ONE.title.say("en")
    assert told == [] and made.facts[0].min_mood == 12 and made.facts[1:] == ONE.facts[1:]


def test_any_letter_comes_back(bring):
    odd = (
        "[[x]] <b>$5</b> &amp; ''q'' //s// (if: x) <<set>> {y} `z` **w** __v__ :: a|b "
        "<!-- c --> -- ~~k~~ == @@"
    )
    texts = tuple(
        replace(ONE.opening[0], by_lang=(("ur", said),)) for said in (odd, f"# {odd}", ":: x", "1. y")
    )
    for text in texts:
        one = replace(ONE, opening=(text, text), facts=(replace(ONE.facts[0], say=(text,)), *ONE.facts[1:]))
        assert bring(twee(one), "x.twee") == (one, [])
        assert bring(ink(one), "x.json") == (one, [])


def test_names_that_are_taken_and_words_that_are_missing_survive(bring):
    facts = (
        replace(ONE.facts[0], id="rep"),
        replace(ONE.facts[1], keywords=(), must_learn=False, must_read_back=False),
    )
    one = replace(
        ONE, facts=(*facts, *ONE.facts[2:]), solutions=(replace(ONE.solutions[0], id="end", say=()),)
    )
    assert bring(twee(one), "x.twee") == (one, [])
    assert bring(ink(one), "x.json") == (one, [])


def test_data_that_cannot_be_used_is_told_and_made_up_instead(bring):
    text = twee(ONE).replace('"measure": "act_seen"', '"measure": "act_sung"')
    made, told = bring(text, "x.twee")
    assert [(gap.value, name) for gap, name, _ in told] == [("data", "ScenarioData")]
    assert made.caller == ONE.caller and made.rubric != ONE.rubric
    broken = re.sub(r"(:: ScenarioData\n)\{", r"\1[", twee(ONE))
    made, told = bring(broken, "x.twee")
    assert made.facts == ONE.facts and "data" in {gap.value for gap, _, _ in told}
