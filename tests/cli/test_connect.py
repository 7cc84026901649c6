"""Connectors from the command line, against a real address-book server."""

import io
import json

import pytest

from agentassist.cli import run
from tests.servers.radicale import LEELA, OMAR, PASSWORD, USER


@pytest.fixture
def book(address_book):
    address_book.put("leela", LEELA)
    address_book.put("omar", OMAR)
    return address_book


@pytest.fixture
def command(capsys, tmp_path, monkeypatch):
    """Run ``agentassist connect`` with a password at hand; return code, lines and complaint."""
    monkeypatch.setenv("AGENTASSIST_HOME", str(tmp_path / "home"))

    def command(*words, secret=PASSWORD):
        given = ["--secret-stdin"] if secret else []
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{secret}\n"))
        code = run(["connect", *map(str, words), *given])
        told = capsys.readouterr()
        return code, [json.loads(line) for line in told.out.splitlines()], told.err.strip()

    return command


@pytest.fixture
def ready(command, book):
    code, _, complaint = command("carddav", "set", f"address={book.address}", f"user={USER}", secret="")
    assert code == 0, complaint
    return command


def test_every_connector_tells_what_it_brings_takes_and_wants_to_know(command):
    code, lines, _ = command("list")
    carddav = next(line for line in lines if line["connector"] == "carddav")
    assert code == 0 and carddav["brings"] == ["people"] and carddav["settings"]["address"] == "needed"
    assert carddav["settings"]["map.notes"] == "notes"


def test_an_unknown_connector_is_one_sentence(command):
    code, lines, complaint = command("fax", "pull")
    assert (code, lines) == (2, []) and "fax" in complaint and "carddav" in complaint


def test_what_is_missing_is_named(command):
    code, _, complaint = command("carddav", "try")
    assert code == 2 and "address" in complaint and PASSWORD not in complaint


def test_a_setting_nobody_knows_is_refused(command):
    assert command("carddav", "set", "colour=red")[0] == 2


def test_trying_tells_which_address_book_it_is(ready):
    code, lines, complaint = ready("carddav", "try")
    assert code == 0, complaint
    assert lines == [{"connector": "carddav", "ok": True, "as": "/asha/people/"}]


def test_a_dry_run_tells_what_would_come_and_brings_nothing(ready):
    code, lines, _ = ready("carddav", "pull", "--dry-run")
    assert code == 0 and (lines[-1]["created"], lines[-1]["dry_run"]) == (2, True)
    assert ready("carddav", "pull")[1][-1]["created"] == 2


def test_people_come_once_and_can_be_taken_back(ready, capsys):
    _, lines, _ = ready("carddav", "pull")
    assert (lines[-1]["created"], ready("carddav", "pull")[1][-1]["created"]) == (2, 0)
    assert run(["import", "contacts", "--undo", lines[-1]["import"]]) == 0
    capsys.readouterr()
    assert ready("carddav", "pull")[1][-1]["created"] == 2


def test_a_field_can_be_left_out_or_go_elsewhere(ready, book):
    ready("carddav", "set", "map.notes=circumstances", secret="")
    ready("carddav", "pull")
    assert "prefers, mornings" in book.read("omar").replace("\\", "")
    # Nothing has changed here, so nothing would go there.
    told = ready("carddav", "push", "--dry-run")[1][-1]
    assert "would-PutPerson" not in told


def test_people_of_the_sample_company_would_go_there_but_a_dry_run_sends_nobody(ready, book):
    _, lines, _ = ready("carddav", "push", "--dry-run")
    assert lines[-1]["would-create"] == lines[-1]["wishes"] > 0
    assert "Leela" in book.read("leela")


def test_a_wrong_password_is_one_sentence_and_never_told(ready):
    code, lines, complaint = ready("carddav", "pull", secret="wrong-secret")
    assert (code, lines) == (2, []) and complaint.count("\n") == 0
    assert "wrong-secret" not in complaint and "127.0.0.1" in complaint
