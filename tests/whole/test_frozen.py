"""The built app does what the app from source does: no part is missing, and it needs no source beside it."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.frozen

HERE = Path(__file__).parents[2]
BUILT = HERE / "dist" / "agentassist"
LARGEST_MIB = 208
"""What the folder may weigh; every rep has to fetch it. The search's numpy is 40 of it."""
PATIENCE_S = 120
PNG = b"\x89PNG\r\n"


def build(source: Path) -> str:
    """Build the app and return what the builder complained of; empty when all is well."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "build.spec"]
    done = subprocess.run(command, cwd=source, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr if done.returncode else ""


@pytest.fixture(scope="module")
def moved(request: pytest.FixtureRequest) -> Iterator[Path]:
    """The built app, far from the source; built first where it is missing and CI or ``-m frozen`` asks."""
    if not BUILT.exists():
        if not os.environ.get("CI") and "frozen" not in request.config.getoption("-m"):
            pytest.skip("not built; ask with -m frozen, or run pyinstaller build.spec")
        subprocess.run([sys.executable, str(HERE / "i18n" / "compile.py")], check=True, capture_output=True)
        complaint = build(HERE)
        assert not complaint, complaint
    with tempfile.TemporaryDirectory(prefix="frozen-") as folder:
        yield Path(shutil.copytree(BUILT, Path(folder) / "app", symlinks=True))


@pytest.fixture
def run(moved, tmp_path):
    """Start the built app, which is told where its data lies and nothing else, and return what it did."""

    def start(*words: str) -> subprocess.CompletedProcess[str]:
        env = {"AGENTASSIST_HOME": str(tmp_path / "home")}
        command = [str(moved / "agentassist"), *words]
        return subprocess.run(
            command, cwd=tmp_path, env=env, capture_output=True, text=True, check=False, timeout=PATIENCE_S
        )

    return start


def test_every_part_works(run):
    done = run("--self-test")
    parts = [json.loads(line) for line in done.stdout.splitlines()]
    assert [part for part in parts if not part["ok"]] == []
    assert done.returncode == 0
    assert {"cache", "keys", "sources", "panels", "window-ur"} <= {part["part"] for part in parts}


def test_no_panel_and_no_phone_is_missing(run):
    from agentassist.telephony.discover import source_names
    from agentassist.ui.discover import find_call_panels, find_panels

    details = {
        part["part"]: part["detail"] for part in map(json.loads, run("--self-test").stdout.splitlines())
    }
    assert details["panels"].split() == [panel.__name__ for panel in (*find_panels(), *find_call_panels())]
    assert details["sources"].split() == list(source_names())


def test_a_call_is_played_and_pictured(run, tmp_path):
    done = run("--offscreen", "--screenshot", "call.png")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "call.png").read_bytes().startswith(PNG)
    assert done.stdout


def test_a_card_is_printed_for_a_number(run):
    done = run("pop", "--sample", "+442079460124")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["card"]["name"] == "Lakshmi Rao"


def test_content_is_checked(run, moved):
    done = run("check-content", str(moved / "_internal" / "resources" / "sample"))
    assert done.returncode == 0, done.stdout
    assert json.loads(done.stdout.splitlines()[-1])["ok"]


def test_a_call_told_to_no_running_app_is_refused_in_one_sentence(run):
    done = run("event", "ringing", "--number", "+12125550123")
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1


def test_the_licences_of_others_are_there(moved):
    shipped = moved / "_internal"
    assert (shipped / "THIRD_PARTY.md").read_text(encoding="utf-8")
    assert (shipped / "resources" / "fonts" / "OFL.txt").exists()
    assert (shipped / "licences" / "sqlcipher3").is_dir()


def test_every_kind_of_picture_that_articles_may_show_can_be_read(moved):
    there = {path.name for path in moved.rglob("imageformats/*")}
    assert all(any(f"q{kind}" in name for name in there) for kind in ("gif", "jpeg", "webp"))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="measured on Linux")
def test_the_folder_stays_small(moved):
    weight = sum(path.lstat().st_size for path in moved.rglob("*") if path.is_file())
    assert weight <= LARGEST_MIB * 2**20


@pytest.mark.parametrize("missing", ["ui/panels", "telephony", "cli"])
def test_a_build_that_finds_no_part_by_folder_ends(tmp_path, missing):
    for needed in ("agentassist", "docs"):
        shutil.copytree(HERE / needed, tmp_path / needed, ignore=shutil.ignore_patterns("__pycache__"))
    for needed in ("build.spec", "pyproject.toml"):
        shutil.copy(HERE / needed, tmp_path)
    for module in (tmp_path / "agentassist" / missing).rglob("*.py"):
        module.unlink()
    assert f"no module was found in agentassist.{missing.replace('/', '.')}" in build(tmp_path)
    assert not (tmp_path / "dist" / "agentassist").exists()
