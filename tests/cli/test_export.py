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


@pytest.mark.usefixtures("sample")
@pytest.mark.parametrize(
    ("form", "file"), [("html", "faq.ur.html"), ("json", "faq.json"), ("markdown", "index.te.md")]
)
def test_public_answers_are_written_in_every_form(command, tmp_path, form, file):
    code, lines, _ = command("export", "faq", tmp_path / "faq", "--format", form, "--sample")
    assert code == 0 and lines[0]["languages"] == ["en", "hi", "te", "ur"] and file in lines[0]["files"]
    assert (tmp_path / "faq" / file).exists()


@pytest.mark.usefixtures("sample")
def test_one_page_is_for_one_language(command, tmp_path):
    code, _, complaint = command("export", "faq", tmp_path / "faq.html", "--sample")
    assert code == 2 and "--language" in complaint and not (tmp_path / "faq.html").exists()
    assert command("export", "faq", tmp_path / "faq.html", "--sample", "--language", "ur")[0] == 0
    assert command("export", "faq", tmp_path / "none", "--sample", "--language", "xx")[0] == 2


@pytest.mark.usefixtures("sample")
def test_exported_answers_come_back_as_they_were(command, tmp_path):
    command("export", "faq", tmp_path, "--format", "json", "--sample")
    _, lines, _ = command("import", "knowledge", tmp_path / "faq.json", "--sample")
    assert lines[-1]["unchanged"] == lines[-1]["good"] > 40 and not lines[-1]["refused"]


@pytest.mark.usefixtures("sample")
def test_everything_goes_out_and_comes_back(command, tmp_path):
    file = tmp_path / "all.zip"
    code, lines, _ = command("export", "all", file, "--sample")
    assert code == 0 and lines[0]["rows"] > 300 and lines[0]["bytes"] == file.stat().st_size
    code, lines, _ = command("import", "all", file, "--sample", "--dry-run")
    assert code == 0 and lines[-1]["changed"] == 0 and lines[-1]["dry_run"]
    assert lines[-1]["rows"] == sum(line["rows"] for line in lines[:-1])


@pytest.mark.usefixtures("sample")
def test_a_file_that_is_no_export_is_one_sentence(command, tmp_path):
    (tmp_path / "a.zip").write_text("no zip")
    code, lines, complaint = command("import", "all", tmp_path / "a.zip", "--sample")
    assert (code, lines) == (2, []) and complaint.endswith(".") and "\n" not in complaint
