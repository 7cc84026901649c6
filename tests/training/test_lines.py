"""Callers of every language have something to say to everything."""

from dataclasses import replace
from random import Random

import pytest

from agentassist.content.resources import resources
from agentassist.core.scenario import Band
from agentassist.phrasing.linter import Linter
from agentassist.text.language import language
from agentassist.training.equipment import callers, usual_lines
from agentassist.training.lines import Kind, read_lines
from agentassist.training.rehearsal import Ending, Held, Said

LINES = usual_lines(resources() / "training" / "lines")


@pytest.mark.parametrize("lines", LINES, ids=lambda one: one.lang)
def test_whoever_calls_has_a_line_for_everything_in_any_mood(lines):
    assert all(lines.say(kind, band, Random(1)) for kind in Kind for band in Band)


def test_callers_speak_four_languages():
    assert {lines.lang for lines in LINES} == {"en", "hi", "te", "ur"}


def test_a_file_without_a_line_for_something_is_told_by_its_place():
    with pytest.raises(ValueError, match=r"^upset\.greeted$"):
        read_lines({"lang": "en"})


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("hi", "होल्ड कीजिए।"),
        ("te", "హోల్డ్ చేయండి."),
        ("ur", "ہولڈ کیجیے۔"),
        ("hi", "hold kijiye"),
        ("te", "Please hold."),
    ],
)
def test_a_caller_answers_in_their_language_whatever_letters_or_english_the_rep_uses(scenario, lang, line):
    theirs = replace(scenario, lang=lang)
    call = callers(Linter(()), lang).play(theirs, [Said("."), Said(line)])
    assert language(call.turns[-1].caller) == lang


def test_who_hangs_up_while_on_hold_says_no_goodbye(rosa, scenario):
    call = rosa.play(scenario, [Said("Good evening."), Held(9_000)])
    assert call.ending is Ending.HUNG_UP
    assert call.turns[-1].caller
    assert "oodbye" not in call.turns[-1].caller
