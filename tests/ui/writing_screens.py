"""Scenarios that are being written; all people are made up."""

from agentassist.content.scenario_text import form_of
from agentassist.content.scenario_workshop import template
from agentassist.content.strict_yaml import read
from agentassist.core.practice_report import CheckRow
from agentassist.core.scenario import Measure
from agentassist.core.writing import (
    DemoOutcome,
    DemoRep,
    DraftRow,
    PastCallRow,
    TextFault,
    Trial,
    Writing,
    WritingShelf,
)

TEXT = template("en")
WEIGHTS = TextFault(51, 3, "rubric", "weights", "105")
SHELF = WritingShelf(
    (DraftRow("d1", "Half done"), DraftRow("d2", "")),
    ("teapot",),
    ("en", "ur"),
    (PastCallRow("i1", 1_780_000_000_000, "Damaged: ••• cracked"),),
)


def form(text):
    return form_of(read(text, "f"))


def opened(text=TEXT, **more):
    usual = {"revision": 1, "before": text, "form": form(text), "faults": ()}
    return Writing("w", text, **(usual | more))


def outcome(rep, score, **more):
    return DemoOutcome(rep, score, 70.0, None, **more)


APART = Trial(TEXT, tuple(map(outcome, DemoRep, (92, 30, 10))))
MISSED = (CheckRow("Said it back", Measure.FACTS_READ_BACK, 25, 0.5),)
TOGETHER = Trial(
    TEXT,
    (
        outcome(DemoRep.SKILLED, 70, missed=MISSED, untold=("day",)),
        outcome(DemoRep.SCRIPTED, 60),
        outcome(DemoRep.CARELESS, 5),
    ),
)
