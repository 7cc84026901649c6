import json

import pytest

from agentassist.cli import run


@pytest.fixture
def command(capsys, tmp_path, monkeypatch):
    """Run a command and return its exit code, its lines and what it complained of."""
    monkeypatch.setenv("AGENTASSIST_HOME", str(tmp_path / "home"))

    def command(*words):
        code = run([*map(str, words)])
        told = capsys.readouterr()
        return code, [json.loads(line) for line in told.out.splitlines()], told.err.strip()

    return command


@pytest.fixture
def sample(command):
    """The sample company's cache, made by a first command."""
    command("import", "contacts", "--sample", "--undo", "nothing")


@pytest.mark.usefixtures("sample")
def test_a_person_leaves_with_all_that_is_known_about_them(command, tmp_path):
    code, lines, _ = command("export", "contact", "+1 212 555 0145", tmp_path / "out", "--sample")
    assert code == 0 and lines[0]["files"] == ["person.json", "person.html"]
    told = json.loads((tmp_path / "out" / "person.json").read_text(encoding="utf-8"))
    assert {name: len(rows) for name, rows in told["tables"].items()} == lines[0]["rows"]
    assert command("export", "contact", lines[0]["contact"], tmp_path / "out", "--sample")[0] == 0


@pytest.mark.usefixtures("sample")
def test_of_nobody_nothing_is_written(command, tmp_path):
    code, lines, complaint = command("export", "contact", "nobody", tmp_path / "out", "--sample")
    assert (code, lines, complaint) == (2, [], "No contact has this id or number.")
    assert not (tmp_path / "out").exists()
