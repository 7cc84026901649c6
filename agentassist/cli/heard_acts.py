"""Answers test lines with what a rep does in them."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from agentassist.cli.rule_books import linter
from agentassist.training.equipment import act_finder
from agentassist.training.hearing_acts import ActFinder

Case = dict[str, Any]
"""One line of a file."""


def acts(case: Case) -> Iterator[Case]:
    """Yield what a rep does by saying a line."""
    found = _finder().acts(str(case["text"]), str(case.get("lang", "")))
    yield {"id": case["id"], "acts": [act.value for act in found]}


@cache
def _finder() -> ActFinder:
    return act_finder(linter())
