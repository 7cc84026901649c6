"""A story that the compiler of Ink wrote becomes a scenario; ``lamp.ink`` beside is its source."""

import json
from pathlib import Path

import pytest

from agentassist.content.fault import FaultsError, Reason
from agentassist.content.stories.ink import read_ink
from agentassist.core.left_out import Gap
from agentassist.core.scenario import Act

LAMP = (Path(__file__).parent / "lamp.json").read_text("utf-8-sig")


@pytest.fixture(scope="module")
def lamp():
    story = read_ink(LAMP, "lamp.json")
    return {one.name: one for one in story.passages}


def picks(passage):
    return [link.text for link in passage.links]


def test_the_story_begins_with_what_is_said_before_the_first_choice(lamp):
    first = next(iter(lamp.values()))
    assert first.text == "Good evening. My lamp stays dark, and guests come at seven."
    assert first.value("title") == "A lamp that stays dark" and first.value("name") == "Rosa Marsh"
    assert picks(first)[:2] == ["Since when is it dark?", '"What a pity."'] and len(picks(first)) == 7


def test_what_is_picked_is_the_reps_and_is_not_said_by_the_caller(lamp):
    assert lamp['"What a pity."'].text == "You may say so. Thank you."
    assert lamp["Since when is it dark?"].text == "Since Tuesday."


def test_coming_back_to_where_the_choices_are_tells_nothing_twice(lamp):
    back = lamp["Since when is it dark?"]
    assert "Good evening" not in back.text and len(picks(back)) == 7


def test_tags_of_a_choice_and_of_a_line_belong_to_what_follows(lamp):
    assert lamp["Since when is it dark?"].has("must-learn")
    assert lamp["Is it my turn to be blamed?"].value("mood") == "-10"


def test_choices_within_choices_gathers_threads_and_tunnels_are_followed(lamp):
    assert picks(lamp["Please hold the line."]) == ["For a moment only.", "It is our system."]
    assert lamp["For a moment only."].text == "A moment, then. I am still here."
    assert picks(lamp["Where did you buy it?"])[0] == "Which fair?"
    assert lamp["Where did you buy it?"].text == "At the fair."
    assert lamp["Is there anything else?"].text == "No, nothing. Good night."


def test_of_a_condition_the_other_branch_is_told_and_of_a_sequence_the_first(lamp):
    assert lamp["spare"].text == "Tonight? Yes, if you must."
    assert lamp["Have you tried another bulb?"].text == "Two of them. Both are new."


def test_what_stays_out_is_told_once_with_its_passage(bring):
    made, told = bring(LAMP, "lamp.json")
    assert sorted((gap.value, name) for gap, name, _ in told) == [
        ("condition", "Have you tried another bulb?"),
        ("condition", "spare"),
        ("condition", "start"),
        ("unreached", "attic"),
        ("variable", "Is it my turn to be blamed?"),
    ]
    assert made.id == "a-lamp-that-stays-dark" and made.caller.name == "Rosa Marsh"


def test_it_becomes_facts_answers_and_a_way_out(bring):
    acts = {"I can send you a spare one tonight.": {Act.OFFER}, "Is there anything else?": {Act.CLOSE}}
    made, told = bring(LAMP, "lamp.json", lambda text: frozenset(acts.get(text, ())))
    assert [one.id for one in made.solutions] == ["spare"]
    assert "since-when-is-it-dark" in {one.id for one in made.facts}
    assert [one.shift for one in made.reactions if one.shift] == [-10]
    assert (Gap.GOODBYE, "Is there anything else?", 0) in told


def container(told, inner=None):
    return {"inkVersion": 21, "root": [told, "done", inner], "listDefs": {}}


OLD = container(
    [
        "^Hello.",
        "\n",
        [
            *("ev", "str", {"f()": ".^.s"}, "/str", "/ev", {"*": ".^.c", "flg": 18}),
            {
                "s": ["^Ask", None],
                "c": [{"f()": "0.2.s"}, "^ him.", "\n", "^Yes.", {"#": "fact"}, "end", None],
            },
        ],
        None,
    ]
)


def test_what_an_older_compiler_wrote_is_read():
    story = read_ink(json.dumps(OLD | {"inkVersion": 17}), "old.json")
    assert [(one.text, one.tags) for one in story.passages] == [("Hello.", ()), ("Yes.", (("fact", ""),))]
    assert picks(story.passages[0]) == ["Ask"]


def wrong(data):
    with pytest.raises(FaultsError) as told:
        read_ink(data if isinstance(data, str) else json.dumps(data), "x.json")
    (fault,) = told.value.faults
    return fault.reason


def test_a_file_that_is_no_story_is_refused_with_a_reason():
    assert wrong('{"inkVersion": 21, "root": [') is Reason.SYNTAX
    assert wrong('{"inkVersion": 21}') is Reason.NO_PASSAGES
    assert wrong({"inkVersion": 99, "root": []}) is Reason.STORY_VERSION
    assert wrong({"inkVersion": 21, "root": []}) is Reason.NO_PASSAGES
    assert wrong('{"inkVersion": ' + "9" * 5_000 + ', "root": []}') is Reason.SYNTAX


def test_what_is_nested_without_end_is_refused():
    assert wrong('{"inkVersion": 21, "root": ' + "[" * 100_000 + "]" * 100_000 + "}") is Reason.TOO_DEEP
    assert wrong('{"inkVersion": 21, "root": ' + "[" * 400 + "]" * 400 + "}") is Reason.TOO_DEEP


def test_a_story_that_goes_in_circles_comes_to_an_end():
    circle = {"a": ["^Round", {"->": "b"}, None], "b": [{"->": "a"}, {"->t->": "b"}, None]}
    story = read_ink(json.dumps(container([{"->": "a"}, None], circle)), "x.json")
    assert story.passages[0].text == "Round"
    calls = {"a": ["^Deep", {"->t->": "a"}, {"->t->": "a"}, None]}
    assert wrong(container([{"->": "a"}, None], calls)) is Reason.TOO_MANY_PASSAGES
    texts = {"a": ["ev", "str", {"->": "a"}, None]}
    assert wrong(container(["^x", {"->": "a"}, None], texts)) is Reason.TOO_MANY_PASSAGES


def test_a_choice_that_leads_nowhere_is_told(bring):
    told = ["^Hello.", "\n", "ev", "str", "^Ask", "/str", "/ev", {"*": ".^.c-9", "flg": 4}, None]
    _, left = bring(json.dumps(container(told)), "x.json")
    assert Gap.NOWHERE in {gap for gap, _, _ in left}
