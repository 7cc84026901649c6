import json
from pathlib import Path

import pytest

from agentassist.cli import run

SAMPLES = Path(__file__).parent.parent / "data" / "import"


@pytest.fixture
def command(capsys, tmp_path, monkeypatch):
    """Run ``agentassist import`` and return its exit code, its lines and what it complained of."""
    monkeypatch.setenv("AGENTASSIST_HOME", str(tmp_path / "home"))

    def command(*words):
        code = run(["import", *map(str, words)])
        told = capsys.readouterr()
        return code, [json.loads(line) for line in told.out.splitlines()], told.err.strip()

    return command


def test_a_dry_run_tells_refused_rows_and_a_summary(command):
    code, lines, _ = command("contacts", SAMPLES / "ragged.csv", "--dry-run")
    assert code == 0
    assert [(line["row"], line["status"], line["reason"]) for line in lines[:-1]] == [
        (3, "refused", "fields-missing"),
        (4, "refused", "fields-extra"),
    ]
    assert lines[-1] == {"summary": "contacts", "good": 2, "refused": 2, "dry_run": True}


def test_a_doubtful_number_is_told(command):
    _, lines, _ = command("contacts", SAMPLES / "damaged_numbers.csv", "--dry-run", "--region", "US")
    assert (lines[0]["row"], lines[0]["status"], lines[0]["reason"]) == (2, "doubtful", "number-damaged")


def test_letters_that_are_not_certain_are_asked_for(command, tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes("Name,Phone\nJosé Müller,1\n".encode("cp1252"))
    code, lines, complaint = command("contacts", path, "--dry-run")
    assert code == 2 and "--encoding" in complaint and complaint.count("\n") == 0
    assert any("José Müller" in line["sample"] for line in lines)
    assert command("contacts", path, "--dry-run", "--encoding", "cp1252")[0] == 0


def test_columns_that_are_not_certain_are_asked_for_before_anything_is_saved(command):
    code, lines, complaint = command("contacts", SAMPLES / "unknown_headings.csv")
    assert code == 2 and "--map" in complaint and lines[0]["heading"] == "Who"


def test_a_column_can_be_named_on_the_command_line(command):
    path = SAMPLES / "unknown_headings.csv"
    code, lines, _ = command(
        "contacts", path, "--dry-run", "--map", "Who=name", "--map", "Where to ring=phone"
    )
    assert code == 0 and lines[-1]["good"] == 1
    assert command("contacts", path, "--dry-run", "--map", "None=name")[0] == 2
    assert command("contacts", path, "--dry-run", "--map", "Who=colour")[0] == 2


@pytest.mark.parametrize("words", [("contacts", "none.csv"), ("knowledge", "none"), ("contacts",)])
def test_what_is_not_there_is_one_sentence(command, words):
    code, lines, complaint = command(*words)
    assert (code, lines) == (2, []) and complaint.endswith(".") and "\n" not in complaint


def test_a_folder_of_articles_is_looked_into(command, tmp_path):
    (tmp_path / "a.md").write_text("# Cold tea\n\nWarm it.", encoding="utf-8")
    (tmp_path / "b.md").write_text("", encoding="utf-8")
    _, lines, _ = command("knowledge", tmp_path, "--dry-run")
    assert (lines[0]["row"], lines[0]["reason"]) == ("b.md", "no-text")
    assert lines[-1] == {"summary": "knowledge", "good": 1, "refused": 1, "dry_run": True}


def test_a_second_import_makes_no_duplicates_and_an_import_can_be_taken_back(command):
    path = SAMPLES / "hindi.csv"
    _, first, _ = command("contacts", path, "--sample", "--region", "US")
    _, second, _ = command("contacts", path, "--sample", "--region", "US")
    assert (first[-1]["created"], second[-1]["created"], second[-1]["unchanged"]) == (1, 0, 1)
    assert command("contacts", "--sample", "--undo", first[-1]["import"])[0] == 0
    _, third, _ = command("contacts", path, "--sample", "--region", "US")
    assert third[-1]["created"] == 1


def test_a_call_log_comes_in_once_and_its_clock_is_asked_for(command, tmp_path):
    path = tmp_path / "Master.csv"
    path.write_text(
        "start,answer,end,src,dst,disposition\n"
        "2026-11-20 10:00:00,2026-11-20 10:00:08,2026-11-20 10:03:08,+12125550145,101,ANSWERED\n"
        "2026-11-20 11:00:00,,2026-11-20 11:00:20,101,102,NO ANSWER\n",
        encoding="utf-8",
    )
    code, lines, complaint = command("calls", path, "--sample")
    assert (code, lines) == (2, []) and "--zone" in complaint
    assert command("calls", path, "--sample", "--zone", "Mars/Olympus")[0] == 2
    code, lines, _ = command("calls", path, "--sample", "--zone", "Asia/Kolkata")
    assert code == 0 and (lines[0]["row"], lines[0]["reason"]) == (3, "call-inside")
    assert (lines[-1]["created"], lines[-1]["refused"]) == (1, 1)
    _, again, _ = command("calls", path, "--sample", "--zone", "Asia/Kolkata")
    assert (again[-1]["created"], again[-1]["unchanged"]) == (0, 1)
    assert command("calls", "--sample", "--undo", lines[-1]["import"])[0] == 0
