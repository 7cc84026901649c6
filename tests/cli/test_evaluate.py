"""The app's judgement can be measured from outside."""

import argparse
import json

import pytest

from agentassist.cli import evaluate


def arguments(*words):
    parser = argparse.ArgumentParser()
    evaluate.options(parser)
    return parser.parse_args([str(word) for word in words])


@pytest.fixture
def judge(tmp_path, capsys):
    def run(content, kind="cards"):
        path = tmp_path / "cases.jsonl"
        path.write_bytes(content)
        code = evaluate.run(arguments(kind, path))
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


def test_wordings_are_judged_by_the_rules_that_ship(judge):
    code, told, _ = judge(
        b'{"id": "a", "lang": "en", "channel": "voice", "bad": "It is sold out.", "better": "It is back."}\n'
        b'{"id": "b", "lang": "en", "text": "Shall we?"}\n',
        kind="phrasing",
    )
    assert code == 0
    assert [(line["id"], line["field"], line["flagged"]) for line in told] == [
        ("a", "bad", True),
        ("a", "better", False),
        ("b", "text", False),
    ]
    assert told[0]["rules"] == ["future-out-of-stock"]


@pytest.mark.parametrize("line", [b"{", b"5", b'{"id": 1}', b"[" * 5000, b'{"text": "4111"}'], ids=range(5))
def test_a_bad_line_is_named_and_nothing_else_is_printed(judge, line):
    code, told, said = judge(line)
    assert (code, told) == (2, []) and said == "cases.jsonl, line 1: this is no case of cards.\n"


def test_a_missing_file_is_told(tmp_path, capsys):
    assert evaluate.run(arguments("cards", tmp_path / "none.jsonl")) == 2
    assert "none.jsonl cannot be read" in capsys.readouterr().err


def test_a_file_that_is_no_text_is_told(judge):
    assert judge(b"\xff\xfe")[2] == "cases.jsonl is not UTF-8 text.\n"


def test_a_line_end_inside_a_text_is_part_of_it(judge):
    assert judge('{"id": 1, "text": "a\u2028b"}'.encode())[1][0]["redacted"] == "a\u2028b"


@pytest.fixture
def find(tmp_path, capsys):
    def run(docs, queries):
        for name, content in (("docs.jsonl", docs), ("queries.jsonl", queries)):
            (tmp_path / name).write_text(content, encoding="utf-8")
        files = ["--docs", tmp_path / "docs.jsonl", "--queries", tmp_path / "queries.jsonl"]
        code = evaluate.run(arguments("search", *files))
        said = capsys.readouterr()
        return code, [json.loads(line) for line in said.out.splitlines()], said.err

    return run


DOCS = """{"id": "a", "lang": "en", "title": "Return a parcel", "keywords": "send", "body": "Print a label."}
{"id": "b", "lang": "hi", "title": "पैसे की वापसी", "keywords": "", "body": "पाँच दिन में।"}
"""


def test_a_test_search_names_the_articles_found_and_the_time_it_took(find):
    code, told, _ = find(DOCS, '{"qid": 1, "text": "retrun parcel"}\n{"qid": "r", "text": "vapsi"}\n')
    assert code == 0
    assert [(line["qid"], line["ids"][0]) for line in told] == [(1, "a"), ("r", "b")]
    assert all(line["ms"] > 0 for line in told)


def test_a_bad_article_is_named_before_anything_is_searched(find):
    assert find('{"id": 3}', '{"qid": 1, "text": "x"}') == (
        2,
        [],
        "docs.jsonl, line 1: this is no case of docs.\n",
    )


def test_a_bad_search_is_named(find):
    assert find(DOCS, "[]") == (2, [], "queries.jsonl, line 1: this is no case of queries.\n")


def test_a_search_without_its_files_is_refused(capsys):
    assert evaluate.run(arguments("search")) == 2
    assert capsys.readouterr().err == "evaluate search needs --docs and --queries.\n"


def test_a_promise_in_a_line_is_told_with_its_deadline(tmp_path, capsys):
    path = tmp_path / "promises.jsonl"
    path.write_text(
        '{"id": 1, "lang": "en", "text": "I\'ll ring at 3."}\n{"id": 2, "lang": "en", "text": "Hi."}\n'
    )
    assert evaluate.run(arguments("promises", path, "--now", "2026-06-10T11:15")) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    due = "2026-06-10T15:00"
    assert told == [
        {"id": 1, "promise": True, "due_from": due, "due_to": due, "who": "I", "what": "ring"},
        {"id": 2, "promise": False, "due_from": None, "due_to": None, "who": None, "what": None},
    ]


def test_promises_cannot_be_judged_without_a_time(tmp_path, capsys):
    path = tmp_path / "promises.jsonl"
    path.write_text("")
    assert evaluate.run(arguments("promises", path)) == 2
    assert capsys.readouterr().err.count(".") == 1


def test_an_utterance_is_judged_by_what_it_covers_and_how_it_was_said(tmp_path, capsys):
    path = tmp_path / "prompts.jsonl"
    points = [{"id": "p1", "text": "visit on 4 May", "slots": {"date": "4 May"}}]
    said = ["The visit is on the fourth of May.", "The visit is on the fifth of May."]
    case = {"id": "a", "prompt": "Our visit is on 4 May.", "points": points}
    path.write_text(json.dumps(case | {"utterances": [{"text": text} for text in said]}))
    assert evaluate.run(arguments("softprompt", path)) == 0
    right, wrong = map(json.loads, capsys.readouterr().out.splitlines())
    assert (right["n"], right["covered"], right["wrong"]) == (0, ["p1"], [])
    assert (wrong["n"], wrong["covered"], wrong["wrong"]) == (1, [], ["p1"])
    assert right.keys() == {"id", "n", "covered", "wrong", "reading", "ratio"}
