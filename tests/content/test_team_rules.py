"""A team's file about phrasing rules: written by hand and by the window in turns."""

from dataclasses import replace

import pytest

from agentassist.content.fault import FaultsError, Reason
from agentassist.content.team_rules import read_team, team_rules
from agentassist.content.team_writing import write_touch
from agentassist.core.phrase import Slot
from agentassist.core.rulebook import RuleText, Touch

OWN = RuleText(
    "own-en-1",
    ("refusal",),
    ("call",),
    ("we [really] {cant} .. refund",),
    ('not "that" refund',),
    (),
    ("I can send a new one by {date}.",),
    (Slot("date", "When: will it be there?"),),
    "Say what you can do: 'yes'.",
    3,
    ("We can't refund it.", "# we cannot refund"),
    ("A refund is on its way.",),
)
BY_HAND = """# Ours: ask Meera before you change anything.
kind: team-phrasing
schema: 1
lang: en

off:
  - sorry-but   # we say sorry a lot
  # this one drove everybody mad
  - filler-basically

severity: {blame-you-failed: 1}  # we are a small team

rules:
# The shop's own words.
- id: own-en-1
  when: ["we cannot refund"]   # from the training in May
  # the owner's wording
  better: ["I can exchange it."]
  why: "Say what you can do."
  tests:
    bad: ["We cannot refund."]

# the end
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "phrasing" / "en.yaml"


@pytest.fixture
def by_hand(path):
    path.parent.mkdir()
    path.write_text(BY_HAND, encoding="utf-8")
    return path


def said(path, rule_id):
    return team_rules(read_team(path, "en").node).touch(rule_id)


@pytest.mark.parametrize(
    "touch",
    [
        Touch("blame-you-failed", off=True),
        Touch("blame-you-failed", severity=3),
        Touch("blame-you-failed", better=('Let\'s see: "what" is next?', "हाँ, ज़रूर।")),
        Touch("own-en-1", own=OWN),
        Touch("own-en-1", off=True, own=OWN),
        Touch("own-en-1", own=RuleText("own-en-1", when=("a",), better=("b",), why="c")),
    ],
)
def test_what_is_written_is_read_back_and_taken_out_again(path, touch):
    write_touch(path, "en", touch)
    assert said(path, touch.id) == touch
    write_touch(path, "en", Touch(touch.id))
    assert not team_rules(read_team(path, "en").node).touches
    write_touch(path, "en", touch)
    assert said(path, touch.id) == touch


def test_a_change_leaves_every_other_line_as_it_was_typed(by_hand):
    write_touch(by_hand, "en", Touch("jargon", severity=2))
    fresh = by_hand.read_text(encoding="utf-8").splitlines()
    lost = [line for line in BY_HAND.splitlines() if line not in fresh]
    assert lost == ["severity: {blame-you-failed: 1}  # we are a small team"]
    assert "severity:  # we are a small team" in fresh
    assert said(by_hand, "blame-you-failed").severity == 1


def test_a_rule_switched_on_again_takes_its_line_only(by_hand):
    write_touch(by_hand, "en", Touch("sorry-but"))
    fresh = by_hand.read_text(encoding="utf-8")
    assert fresh == BY_HAND.replace("  - sorry-but   # we say sorry a lot\n", "")


def test_a_field_that_did_not_change_keeps_its_line_and_its_comment(by_hand):
    own = said(by_hand, "own-en-1").own
    write_touch(
        by_hand,
        "en",
        Touch("own-en-1", own=replace(own, why="Because.", unless=("we cannot refund it twice",))),
    )
    fresh = by_hand.read_text(encoding="utf-8")
    for line in (
        "# from the training in May",
        "# the owner's wording",
        "# The shop's own words.",
        "# the end",
    ):
        assert line in fresh
    assert said(by_hand, "own-en-1").own.why == "Because."


def test_a_file_in_one_line_is_written_anew_with_all_it_said(path):
    path.parent.mkdir()
    path.write_text("{kind: team-phrasing, schema: 1, lang: en, off: [jargon]}\n", encoding="utf-8")
    write_touch(path, "en", Touch("sorry-but", severity=3))
    assert said(path, "jargon").off and said(path, "sorry-but").severity == 3


@pytest.mark.parametrize(
    ("wrong", "line", "reason"),
    [
        (BY_HAND.replace("off:", "offf:"), 6, Reason.UNKNOWN_KEY),
        (BY_HAND.replace("lang: en", "lang: hi"), 4, Reason.NOT_ALLOWED),
        (BY_HAND.replace("1}", "7}"), 11, Reason.NOT_ALLOWED),
        (BY_HAND.replace('["I can', '["I can"'), 18, Reason.SYNTAX),
    ],
)
def test_a_file_broken_by_hand_is_told_with_its_place_and_left_alone(by_hand, wrong, line, reason):
    by_hand.write_text(wrong, encoding="utf-8")
    with pytest.raises(FaultsError) as told:
        write_touch(by_hand, "en", Touch("jargon", off=True))
    fault = told.value.faults[0]
    assert (fault.file, fault.line, fault.reason) == ("en.yaml", line, reason)
    assert by_hand.read_text(encoding="utf-8") == wrong
    assert [file.name for file in by_hand.parent.iterdir()] == ["en.yaml"]
