"""A scenario that nobody can pass is told to its author, with the line."""

import re
import shutil

import pytest

from agentassist.content.checking import check_folder
from agentassist.content.fault import Reason
from agentassist.content.resources import sample_company, schemas_folder
from agentassist.content.schema import Schemas

SCHEMAS = Schemas(schemas_folder())
FILE = sample_company() / "scenarios" / "the-second-cup.yaml"


@pytest.fixture
def faults(tmp_path):
    """Give what is told of the scenario once some of its words are others."""

    def check(*changes):
        text = FILE.read_text("utf-8")
        for old, new in changes:
            assert old in text
            text = text.replace(old, new, 1)
        shutil.rmtree(tmp_path / "one", ignore_errors=True)
        (tmp_path / "one").mkdir()
        (tmp_path / "one" / "cup.yaml").write_text(text, "utf-8")
        return [(one.reason, one.line, one.detail) for one in check_folder(tmp_path / "one", SCHEMAS).faults]

    return check


def line_of(words):
    lines = FILE.read_text("utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if words in line)


def test_a_scenario_that_ships_has_none(faults):
    assert faults() == []


def test_weights_come_to_a_hundred(faults):
    at = line_of("- {id: opening")
    assert faults(("weight: 25,", "weight: 20,")) == [(Reason.WEIGHTS, at, "95")]


def test_a_fact_that_nobody_can_ask_for_is_told(faults):
    changed = faults(("    ask: [wife, her, she,", "    ask: []\n    #"), ("    volunteer: true\n", ""))
    assert [reason for reason, _, _ in changed] == [Reason.NEVER_TOLD]


def test_a_fact_kept_back_below_a_mood_that_never_comes_is_told(faults):
    text = FILE.read_text("utf-8")
    facts = text[text.index("facts:") : text.index("reactions:")]
    high = re.sub(r"    min_mood: \d+\n", "", facts).replace(
        "    keywords:", "    min_mood: 90\n    keywords:"
    )
    told = faults((facts, high))
    assert {reason for reason, _, _ in told} == {Reason.NEVER_TOLD}


def test_a_solution_that_nobody_accepts_makes_its_goal_unreachable(faults):
    text = FILE.read_text("utf-8")
    start, end = text.index("solutions:"), text.index("goals:")
    told = faults((text[start:end], ""))
    assert (Reason.UNREACHABLE, "solution_accepted") in {(reason, detail) for reason, _, detail in told}


def test_keywords_in_another_language_only_are_told(faults):
    told = faults(("lang: en", "lang: hi"))
    assert {reason for reason, _, _ in told} == {Reason.NO_KEYWORD}
