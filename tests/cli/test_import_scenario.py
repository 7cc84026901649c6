"""A scenario or a story is brought in from the command line, and what stays out is told line by line."""

import json
import re

import pytest

from agentassist.cli import run
from agentassist.cli.scenario_in import GAPS
from agentassist.content.resources import sample_company
from agentassist.core.left_out import Gap
from tests.stories_table import LAMP_TWEE

FILE = sample_company() / "scenarios" / "the-second-cup.yaml"


@pytest.fixture
def bring(capsys, tmp_path, monkeypatch):
    """Run ``agentassist import scenario`` and return its exit code, its lines and what it complained of."""
    monkeypatch.setenv("AGENTASSIST_HOME", str(tmp_path / "home"))

    def bring(*words):
        code = run(["import", "scenario", *map(str, words)])
        told = capsys.readouterr()
        return code, [json.loads(line) for line in told.out.splitlines()], told.err.strip()

    return bring


@pytest.fixture
def kept(tmp_path):
    return lambda: sorted(path.name for path in (tmp_path / "home").rglob("scenarios/*"))


def test_a_story_is_brought_in_and_what_stays_out_is_told(bring, kept, tmp_path):
    story = tmp_path / "lamp.twee"
    story.write_text(LAMP_TWEE + "\n:: Attic\nNobody.\n<<set $x to 1>>\n", "utf-8")
    code, lines, _ = bring(story, "--dry-run")
    assert code == 0 and kept() == []
    assert [(line["status"], line["reason"], line["passage"]) for line in lines[:-1]] == [
        ("left-out", "variable", "Attic"),
        ("left-out", "unreached", "Attic"),
    ]
    assert lines[0]["row"] == 31 and lines[0]["sentence"] == "Variables are not taken."
    told = {"summary": "scenario", "good": 1, "refused": 0, "left_out": 2, "id": "a-lamp-that-stays-dark"}
    assert told.items() <= lines[-1].items() and lines[-1]["dry_run"]
    assert (lines[-1]["facts"], lines[-1]["solutions"], lines[-1]["reactions"]) == (2, 1, 1)
    assert bring(story)[1][-1]["kept"] == "a-lamp-that-stays-dark"
    assert kept() == ["a-lamp-that-stays-dark.yaml"]


def test_a_scenario_file_is_brought_in_as_it_is(bring, tmp_path):
    code, lines, _ = bring(FILE, "--cache", tmp_path / "home" / "mine")
    assert (code, len(lines), lines[0]["id"]) == (0, 1, "the-second-cup")
    (copy,) = (tmp_path / "home").rglob("scenarios/*.yaml")
    assert copy.read_bytes() == FILE.read_bytes()


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("a.yaml", "kind: scenario\nid: a\n", "a.yaml, line 1: The key schema is missing."),
        ("a.twee", "Hello", "no story in Twee 3"),
        ("a.json", '{"inkVersion": 3, "root": []}', "of format 3"),
        ("a.json", '{"inkVersion": 21, "root": [', "cannot be read from here on"),
        ("a.twee", ":: StoryTitle\nLamp", "no passage that anybody reads"),
        ("a.twee", "".join(f":: P{at}\n" for at in range(2_000)), "at most 1000 passages"),
    ],
)
def test_what_cannot_be_used_is_refused_in_a_sentence(bring, kept, tmp_path, name, text, told):
    (tmp_path / name).write_text(text, "utf-8")
    code, lines, complaint = bring(tmp_path / name)
    assert code == 2 and lines == [] and told in complaint and "\n" not in complaint and kept() == []
    assert bring(tmp_path / "missing.twee")[0] == 2


def test_every_kind_of_thing_that_stays_out_has_a_sentence():
    assert set(GAPS) == set(Gap) and all(re.fullmatch(r"[A-Z].*\.", one) for one in GAPS.values())
