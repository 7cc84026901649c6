"""The numbers can be measured on every machine, and each line says whether a promise is kept."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.__main__ import names
from benchmarks.figure import Figure, p95
from benchmarks.knowledge.shelf import VARIABLE

ROOT = Path(__file__).parents[2]
KEYS = {"name", "value", "unit", "reference", "ratio", "at_least", "ok"}
NEEDS = {
    "frozen": "has not been built",
    "hold_line": "not installed",
    "quiet": "the extra meaning is not installed",
    "start": "a real keyring is needed",
} | dict.fromkeys((name for name in names() if name.startswith("relevance")), "Agent Assist is not here")
"""What may be lacking, and how that is said."""
MORE_IS_BETTER = ("MRR", "right", "bitten", "found")
SETS = Path(__file__).parents[1] / "data" / "search"
"""Articles and questions of our own, where there are no others."""


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    return tmp_path_factory.mktemp("benchmarks")


def measured(home, *words):
    env = os.environ | {"AGENTASSIST_BENCH_HOME": str(home), VARIABLE: str(SETS)}
    command = [sys.executable, "-m", "benchmarks", *words]
    return subprocess.run(
        command, cwd=ROOT, env=env, capture_output=True, text=True, check=False, timeout=120
    )


def kept(figure):
    if figure["at_least"] is None:
        return True
    if figure["unit"] in MORE_IS_BETTER:
        return figure["value"] >= figure["at_least"]
    return figure["value"] <= figure["at_least"]


@pytest.mark.parametrize("name", names())
def test_every_measurement_tells_its_figures_line_by_line(home, name):
    done = measured(home, name, "--json", "--tiny")
    assert done.returncode == 0, done.stderr
    figures = [json.loads(line) for line in done.stdout.splitlines()]
    assert figures or NEEDS[name] in done.stderr
    for figure in figures:
        assert set(figure) == KEYS
        assert figure["ok"] is kept(figure)


def test_a_name_that_is_not_there_is_refused_in_one_sentence(home):
    done = measured(home, "luck")
    assert done.returncode == 2 and "invalid choice: 'luck'" in done.stderr and not done.stdout


def test_a_figure_is_kept_up_to_its_limit_and_not_beyond():
    assert Figure("start", 0.5, "s", 0.2, 0.5).ok
    assert not Figure("start", 0.501, "s", 0.2, 0.5).ok


def test_one_slow_call_in_fifty_does_not_hide_among_the_quick_ones():
    assert p95([1.0] * 18 + [90.0] * 2) > 50
    assert p95([1.0] * 49 + [90.0]) == 1.0
