"""A practice call from the command line: JSON a turn, then the scorecard; the same again on repeat."""

import json

import pytest

from agentassist.cli import run
from agentassist.content.resources import sample_company
from tests.training.conftest import GOOD, LAMP


@pytest.fixture
def files(tmp_path):
    (tmp_path / "lamp.yaml").write_text(LAMP, encoding="utf-8")
    (tmp_path / "good.txt").write_text("\n".join((*GOOD[:4], "[hold 45]", "", *GOOD[4:])), encoding="utf-8")
    return tmp_path


def rehearse(files, *more, scenario="lamp.yaml", lines="good.txt"):
    return run(["rehearse", str(files / scenario), "--lines", str(files / lines), *more])


def test_each_turn_is_told_then_the_scorecard_and_the_same_on_repeat(files, capsys):
    assert rehearse(files) == 0
    first = capsys.readouterr().out
    told = [json.loads(line) for line in first.splitlines()]
    assert [turn["rep"] for turn in told[:-1] if "rep" in turn] == list(GOOD)
    assert told[4] == {"hold_s": 45.0, "acts": [], "caller": told[4]["caller"], "mood": told[4]["mood"]}
    assert told[-1]["score"] >= 80 and told[-1]["ended"] == "closed"
    assert rehearse(files, "--seed", "0", "--json") == 0
    assert capsys.readouterr().out == first


@pytest.mark.parametrize(
    ("rep", "lowest", "highest"), [("skilled", 80, 100), ("scripted", 0, 45), ("careless", 0, 25)]
)
def test_a_rep_made_of_the_scenario_plays_where_there_are_no_lines(files, capsys, rep, lowest, highest):
    assert run(["rehearse", str(files / "lamp.yaml"), "--demo", rep]) == 0
    first = capsys.readouterr().out
    assert lowest <= json.loads(first.splitlines()[-1])["score"] <= highest
    assert run(["rehearse", str(files / "lamp.yaml"), "--demo", rep]) == 0
    assert capsys.readouterr().out == first


@pytest.mark.parametrize("more", [(), ("--demo", "lazy"), ("--demo", "skilled", "--lines", "good.txt")])
def test_either_lines_or_one_of_the_three_has_to_be_named(files, capsys, more):
    with pytest.raises(SystemExit) as left:
        run(["rehearse", str(files / "lamp.yaml"), *more])
    assert left.value.code == 2 and capsys.readouterr().err


def test_a_broken_scenario_is_refused_in_one_sentence_with_its_line(files, capsys):
    (files / "lamp.yaml").write_text(LAMP.replace("start: 30", "start: cold"), encoding="utf-8")
    assert rehearse(files) == 2
    told = capsys.readouterr()
    assert not told.out
    assert told.err == "lamp.yaml, line 7: A number belongs here.\n"


def test_a_scenario_that_is_missing_or_far_too_large_is_refused_in_a_sentence(files, capsys):
    (files / "large.yaml").write_text("x" * 2_500_000, encoding="utf-8")
    for name, told in (("missing.yaml", "cannot be opened"), ("large.yaml", "too large")):
        assert rehearse(files, scenario=name) == 2
        assert told in capsys.readouterr().err


@pytest.mark.parametrize("lines", ["missing.txt", "."])
def test_lines_that_cannot_be_read_are_told(files, capsys, lines):
    assert rehearse(files, lines=lines) == 2
    assert "cannot be opened" in capsys.readouterr().err


def test_far_too_many_lines_are_refused(files, capsys):
    (files / "long.txt").write_text("Hello.\n" * 300_000, encoding="utf-8")
    assert rehearse(files, lines="long.txt") == 2
    assert "too large" in capsys.readouterr().err


def test_lines_in_another_encoding_are_told(files, capsys):
    (files / "latin.txt").write_bytes("Grüß Gott".encode("latin-1"))
    assert rehearse(files, lines="latin.txt") == 2
    assert "UTF-8" in capsys.readouterr().err


READ = """My name is Ravi, and I would like to get this solved with you.
My name is Ravi, and I would really like to get this solved with you.
So my name is Ravi, and I would like to get this solved with you.
I can give you a spare one and nine thousand rupees back, how would that be?
"""
ASKED_FOR = LAMP.replace("words: [spare,", "action: partial-refund, amount: 9000, words: [spare,").replace(
    "{id: no_hang_up}", "{id: within_authority}"
)


@pytest.fixture
def judged(files, capsys):
    """Give share of own words, and whether nothing was given beyond the authority."""
    text = ASKED_FOR.replace("accepts_at: 40", "accepts_at: 0").replace(", must_read_back: true", "")
    (files / "lamp.yaml").write_text(text.replace("{id: read_back}, ", ""), encoding="utf-8")
    (files / "read.txt").write_text(READ, encoding="utf-8")

    def judge(*more):
        assert rehearse(files, *more, lines="read.txt") == 0
        card = json.loads(capsys.readouterr().out.splitlines()[-1])
        return card["own_words"], card["goals"]["within_authority"]

    return judge


def test_samples_and_authority_of_a_pack_count(judged):
    pack = str(sample_company())
    assert judged() == (1.0, True)
    read, allowed = judged("--pack", pack)
    assert read < 1.0 and not allowed
    assert judged("--pack", pack, "--role", "manager") == (read, True)


def test_a_scenario_in_a_pack_is_judged_by_that_pack(files, capsys):
    lines = files / "read.txt"
    lines.write_text(READ, encoding="utf-8")
    scenario = sample_company() / "scenarios" / "the-second-cup.yaml"
    assert run(["rehearse", str(scenario), "--lines", str(lines)]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["own_words"] < 1.0


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (("--pack", "."), "pack.yaml is missing"),
        (("--pack", str(sample_company()), "--role", "king"), "no role king"),
    ],
)
def test_a_pack_or_role_that_is_not_there_is_told(files, capsys, more, told):
    assert rehearse(files, *more) == 2
    output = capsys.readouterr()
    assert told in output.err and not output.out
