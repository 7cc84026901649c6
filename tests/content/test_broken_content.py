"""A file that is wrong is refused whole, and its author is told where and why."""

import argparse
import json
from pathlib import Path

import pytest

from agentassist.cli import check_content
from agentassist.cli.content_words import FAULTS, FLAWS, sentence
from agentassist.content.checking import check_folder
from agentassist.content.fault import Fault, Reason
from agentassist.content.resources import schemas_folder
from agentassist.content.schema import Schemas
from agentassist.phrasing.flaw import Reason as FlawReason

BROKEN = Path(__file__).parents[1] / "data" / "broken_content"
EXPECTED = {
    "alias_bomb.yaml": (Reason.ANCHOR, 1, 4, ""),
    "comma_in_braces.yaml": (Reason.NOT_A_LANGUAGE, 9, 46, "stages[0].prompts[0].intent.warmly"),
    "control_character.yaml": (Reason.CONTROL_CHARACTER, 4, 10, ""),
    "deep.yaml": (Reason.TOO_DEEP, 2, 56, ""),
    "directive.yaml": (Reason.DIRECTIVE, 1, 1, ""),
    "duplicate_key.yaml": (Reason.DUPLICATE_KEY, 6, 1, ""),
    "empty.yaml": (Reason.EMPTY, 0, 0, ""),
    "half_an_article.md": (Reason.MISSING_KEY, 1, 1, ""),
    "key_is_a_list.yaml": (Reason.KEY_NOT_TEXT, 6, 3, ""),
    "missing_key.yaml": (Reason.MISSING_KEY, 1, 1, "title"),
    "newer_schema.yaml": (Reason.NOT_ALLOWED, 2, 9, "schema"),
    "not_a_mapping.yaml": (Reason.NOT_A_MAPPING, 1, 1, ""),
    "not_utf_8.yaml": (Reason.NOT_UTF_8, 4, 10, ""),
    "tab.yaml": (Reason.TAB, 7, 1, ""),
    "tag.yaml": (Reason.TAG, 6, 7, ""),
    "two_documents.yaml": (Reason.SEVERAL_DOCUMENTS, 10, 1, ""),
    "unclosed.yaml": (Reason.SYNTAX, 7, 7, ""),
    "unknown_key.yaml": (Reason.UNKNOWN_KEY, 6, 1, "tagz"),
    "unknown_kind.yaml": (Reason.UNKNOWN_KIND, 1, 7, "kind"),
    "utf_16.yaml": (Reason.UTF_16, 1, 1, ""),
    "wrong_stage.yaml": (Reason.NOT_ALLOWED, 7, 12, "stages[0].stage"),
    "wrong_type.yaml": (Reason.NOT_YES_OR_NO, 9, 51, "stages[0].prompts[0].required"),
}


@pytest.fixture(scope="module")
def check():
    return check_folder(BROKEN, Schemas(schemas_folder()))


@pytest.mark.parametrize("name", EXPECTED)
def test_each_broken_file_is_refused_at_its_place(check, name):
    (fault,) = [fault for fault in check.faults if fault.file == name]
    assert (fault.reason, fault.line, fault.column, fault.field) == EXPECTED[name]


def test_nothing_of_a_broken_file_is_kept(check):
    assert [document.file for document in check.documents] == ["README.md"]
    assert {fault.file for fault in check.faults} == set(EXPECTED)


def test_every_reason_has_a_sentence():
    assert set(FAULTS) == set(Reason)
    assert set(FLAWS) == set(FlawReason)
    for reason in Reason:
        said = sentence(Fault("file.yaml", 1, 1, "stages[0].intnet", reason, "intent"))
        assert said[0].isupper() or said.startswith(("intnet", "intent", "file.yaml"))
        assert said.endswith(".")
        assert "{d" not in said


def test_a_misspelt_key_is_told_with_the_right_one(check):
    (fault,) = [fault for fault in check.faults if fault.file == "unknown_key.yaml"]
    assert sentence(fault) == "The key tagz is not known here (was tags meant?)."


def check_content_of(folder, capsys):
    parser = argparse.ArgumentParser()
    check_content.options(parser)
    code = check_content.run(parser.parse_args([str(folder)]))
    out = capsys.readouterr().out
    return code, [json.loads(line) for line in out.splitlines()]


def test_the_command_prints_a_line_for_each_fault_and_a_summary(capsys):
    code, lines = check_content_of(BROKEN, capsys)
    assert code == 2
    assert len(lines) == len(EXPECTED) + 1
    assert all({"file", "line", "column", "field", "sentence"} <= set(line) for line in lines[:-1])
    assert lines[-1] == {"files": len(EXPECTED) + 1, "faults": len(EXPECTED), "warnings": 0, "ok": False}


def test_a_folder_that_is_not_there_is_said_in_a_sentence(capsys, tmp_path):
    parser = argparse.ArgumentParser()
    check_content.options(parser)
    assert check_content.run(parser.parse_args([str(tmp_path / "nowhere")])) == 2
    assert capsys.readouterr().err == "There is no such folder.\n"


def test_a_phrasing_rule_that_misses_its_own_example_is_told_with_its_line(capsys, tmp_path):
    (tmp_path / "rules.yaml").write_text(
        "kind: phrasing\nschema: 1\nlang: en\nrules:\n"
        '  - id: no-can-do\n    when: ["cannot"]\n    better: [Here is what I can do]\n'
        "    why: Say what can be done.\n"
        "    tests:\n      bad: [We would rather wait]\n"
    )
    code, lines = check_content_of(tmp_path, capsys)
    assert code == 2
    assert (lines[0]["line"], lines[0]["field"]) == (10, "rules[0].tests.bad[0]")


def test_the_files_of_one_language_are_tried_as_one_book(capsys, tmp_path):
    head = "kind: phrasing\nschema: 1\nlang: en\nmacros: {{we: {we}}}\nrules:\n  - id: {id}\n"
    tail = "    when: ['{{we}} {id}']\n    better: [Gladly]\n    why: So.\n    tests:\n      bad: [I {id}]\n"
    for name, we in (("cannot", "i"), ("refuse", "we")):
        (tmp_path / f"{name}.yaml").write_text((head + tail).format(id=name, we=we))
    code, lines = check_content_of(tmp_path, capsys)
    assert code == 2
    assert [(line["file"], line["line"], line["field"]) for line in lines[:-1]] == [
        ("refuse.yaml", 4, "macros.we")
    ]


AUTHORITY = """kind: authority
schema: 1
id: rights
roles: [rep]
departments:
  - id: billing
    title: Billing
    hours: "Mo-Fr 9 to 5"
    people:
      - {name: Asha, hours: "mornings"}
actions:
  - {id: gift, title: Gift, grants: [{role: rep}], never: true, unasked: true}
"""


def test_hours_nobody_can_read_and_rights_that_contradict_are_told_with_what_to_write(tmp_path):
    (tmp_path / "authority.yaml").write_text(AUTHORITY, encoding="utf-8")
    told = check_folder(tmp_path, Schemas(schemas_folder())).faults
    assert [(fault.reason, fault.line, fault.field) for fault in told] == [
        (Reason.HOURS, 8, "departments[0].hours"),
        (Reason.HOURS, 10, "departments[0].people[0].hours"),
        (Reason.CONCESSION, 12, "actions[0].unasked"),
    ]
    assert sentence(told[0]) == (
        "Nobody can read Mo-Fr 9 to 5 as opening hours;"
        " write them as Mo-Fr 09:00-18:00; Sa 10:00-14:00, each day with two letters."
    )


def test_the_example_for_trainers_is_one_that_is_taken(tmp_path):
    told = (Path(__file__).parents[2] / "docs" / "authority.md").read_text(encoding="utf-8")
    example = "\n".join(line[4:] for line in told.splitlines() if line.startswith("    "))
    (tmp_path / "authority.yaml").write_text(example, encoding="utf-8")
    check = check_folder(tmp_path, Schemas(schemas_folder()))
    assert check.faults == () and check.files == 1
