"""The app's judgement can be measured from outside."""

import argparse
import json

import pytest

from agentassist.cli import evaluate


@pytest.fixture
def judge(tmp_path, capsys):
    def run(content):
        path = tmp_path / "cases.jsonl"
        path.write_bytes(content)
        parser = argparse.ArgumentParser()
        evaluate.options(parser)
        code = evaluate.run(parser.parse_args(["cards", str(path)]))
        said = capsys.readouterr()
        return code, [json.loads(line) for line in said.out.split("\n") if line], said.err

    return run


def test_a_card_in_a_line_is_told_with_its_place(judge):
    code, told, _ = judge(
        b'{"id": "a", "text": "pays with 4111 1111 1111 1111"}\n\n{"id": 2, "text": "hi"}\n'
    )
    found = [{"start": 10, "end": 29, "kind": "card"}]
    assert code == 0
    assert told == [
        {"id": "a", "redacted": "pays with •••• 1111", "found": found},
        {"id": 2, "redacted": "hi", "found": []},
    ]


@pytest.mark.parametrize("line", [b"{", b"5", b'{"id": 1}', b"[" * 5000, b'{"text": "4111"}'], ids=range(5))
def test_a_bad_line_is_named_and_nothing_else_is_printed(judge, line):
    code, told, said = judge(line)
    assert (code, told) == (2, []) and said == "cases.jsonl, line 1: this is no case of cards.\n"


def test_a_missing_file_is_told(tmp_path, capsys):
    assert evaluate.run(argparse.Namespace(kind="cards", file=tmp_path / "none.jsonl")) == 2
    assert "none.jsonl cannot be read" in capsys.readouterr().err


def test_a_file_that_is_no_text_is_told(judge):
    assert judge(b"\xff\xfe")[2] == "cases.jsonl is not UTF-8 text.\n"


def test_a_line_end_inside_a_text_is_part_of_it(judge):
    assert judge('{"id": 1, "text": "a\u2028b"}'.encode())[1][0]["redacted"] == "a\u2028b"
