"""What two computers tell each other arrives as it was, and nothing else is believed."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentassist.core.pairing import (
    HearRepAs,
    LeaveCall,
    NudgeMood,
    PartKind,
    Sorry,
    SpeakAsCaller,
    TickPart,
)
from agentassist.core.practice_report import PracticeLine
from agentassist.core.scenario import Act, Ending
from agentassist.core.speech import Who
from agentassist.core.stage import LINES_MOST, LineNow, Standing
from agentassist.pairing.line import LONGEST_LINE
from agentassist.pairing.wire import Invitation, from_rep, from_trainer, of_rep, of_trainer

FULL = Standing(
    LineNow.TALKING,
    41.5,
    (
        PracticeLine(Who.REP, "Guten Tag", 0, (Act.GREET, Act.INTRODUCE)),
        PracticeLine(Who.CALLER, "नमस्ते", 0),
    ),
    "What they would say",
    True,
    ("jean", "cups"),
    ("jean",),
    "one-cup",
    True,
    (1.0, None, 0.35),
    78,
    Ending.LINE_LOST,
)


def sent(told):
    return json.loads(json.dumps(told))


@pytest.mark.parametrize(
    "wish",
    [
        Invitation("kind: scenario\n", hidden=True),
        SpeakAsCaller("ہیلو"),
        TickPart(PartKind.SOLVED, "", on=False),
        NudgeMood(-5.0),
        HearRepAs(3, (Act.BLAME,)),
        LeaveCall(),
    ],
)
def test_what_a_trainer_does_arrives_as_it_was(wish):
    assert from_trainer(sent(of_trainer(wish))) == wish


@pytest.mark.parametrize("news", [FULL, Standing(LineNow.RINGING, 0), Sorry.BUSY, Sorry.SCENARIO])
def test_how_a_call_stands_arrives_as_it_was(news):
    assert from_rep(sent(of_rep(news))) == news


def test_the_longest_call_fits_into_a_line():
    line = PracticeLine(Who.CALLER, "\x01" * 9_000, 999_999, tuple(Act))
    told = of_rep(Standing(LineNow.TALKING, 1.0, (line,) * (3 * LINES_MOST)))
    assert len(json.dumps(told, ensure_ascii=False).encode()) < LONGEST_LINE
    assert len(from_rep(sent(told)).lines) == LINES_MOST


def changed(**parts):
    return {**sent(of_rep(FULL)), **parts}


@pytest.mark.parametrize(
    "told",
    [
        {},
        {"kind": "speak"},
        {"kind": "standing"},
        {"kind": "sorry", "why": "tired"},
        changed(now=["talking"]),
        changed(mood="41"),
        changed(mood=True),
        changed(mood=float("nan")),
        changed(mood=float("inf")),
        changed(lines=None),
        changed(lines=[["rep", "x", 0]]),
        changed(lines=[["rep", "x", -1, []]]),
        changed(lines=[["boss", "x", 0, []]]),
        changed(lines=[["rep", "x", 0, ["dance"]]]),
        changed(lines=[["rep", "x", 0, []]] * (LINES_MOST + 1)),
        changed(offer="x" * 10_000),
        changed(told=[1]),
        changed(told="jean"),
        changed(values=["1"]),
        changed(score=1.5),
        changed(score=10**30),
        changed(ending=3),
        changed(leaves=1),
    ],
)
def test_what_no_rep_says_is_not_believed(told):
    with pytest.raises(ValueError):
        from_rep(told)


@pytest.mark.parametrize(
    "told",
    [
        {},
        {"kind": "standing"},
        {"kind": "invite", "text": "x" * 300_000, "hidden": False},
        {"kind": "invite", "text": "x", "hidden": 0},
        {"kind": "speak", "text": None},
        {"kind": "tick", "what": "moon", "id": "", "on": True},
        {"kind": "tick", "what": "fact", "id": "x" * 9_000, "on": True},
        {"kind": "nudge", "by": "5"},
        {"kind": "nudge"},
        {"kind": "hear", "place": "0", "acts": []},
        {"kind": "hear", "place": 0, "acts": {"greet": 1}},
    ],
)
def test_what_no_trainer_says_is_not_believed(told):
    with pytest.raises(ValueError):
        from_trainer(told)


PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4)
JSON = PLAIN | st.lists(PLAIN, max_size=2)
KINDS = st.sampled_from(["invite", "speak", "tick", "nudge", "hear", "leave", "standing", "sorry"])
FIELDS = st.sampled_from(["text", "hidden", "what", "id", "on", "by", "place", "acts", "now", "mood", "why"])


@given(KINDS, st.dictionaries(FIELDS, JSON, max_size=4))
def test_anything_else_is_refused_in_one_way(kind, parts):
    for read in (from_rep, from_trainer):
        try:
            read({**parts, "kind": kind})
        except ValueError:
            continue
