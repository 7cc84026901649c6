"""The audit at a terminal."""

import json

import pytest

from agentassist.cli import run
from agentassist.core.audit import Deed
from tests.sample_template import fresh_sample


@pytest.fixture
def house(tmp_path, monkeypatch):
    monkeypatch.setenv("AGENTASSIST_HOME", str(tmp_path))
    house = fresh_sample(tmp_path / "sample")
    store = house.open_tools().store
    store.audit.note(Deed.EXPORT_ALL, 1_790_000_000_000)
    store.audit.note(Deed.MERGE, 1_790_000_001_000, "contact", "c-1")
    store.close()
    return house


def audit(capsys, *words):
    code = run(["audit", "--sample", *words])
    told = capsys.readouterr()
    return code, [json.loads(line) for line in told.out.splitlines()], told.err


@pytest.mark.usefixtures("house")
def test_the_audit_is_a_line_for_each_deed(capsys):
    code, lines, _ = audit(capsys)
    assert code == 0 and [line["action"] for line in lines] == ["export-all", "merge"]
    assert lines[1]["at"] == "2026-09-21T14:13:21+00:00" and lines[1]["row_id"] == "c-1"


def test_the_check_names_the_first_entry_that_was_changed(house, capsys):
    assert audit(capsys, "--check")[:2] == (0, [{"ok": True, "entries": 2, "first_broken": None}])
    store = house.open_tools().store
    with store.together():
        store._rows.run("update audit set action = 'delete' where n = 2")
    store.close()
    code, lines, said = audit(capsys, "--check")
    assert code == 1 and lines == [{"ok": False, "entries": 2, "first_broken": 2}] and "Entry 2" in said
