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
LARGEST_MIB = 160
"""What the folder may weigh; every rep has to fetch it."""
PATIENCE_S = 120
PNG = b"\x89PNG\r\n"


def build() -> str:
    """Build the app and return what the builder complained of; empty when all is well."""
    compiled = [sys.executable, str(HERE / "i18n" / "compile.py")]
    builder = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "build.spec"]
    for command in (compiled, builder):
        done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, check=False)
        if done.returncode:
            return done.stdout + done.stderr
    return ""


@pytest.fixture(scope="module")
def moved(request: pytest.FixtureRequest) -> Iterator[Path]:
    """The built app, far from the source; built first where it is missing and CI or ``-m frozen`` asks."""
    if not BUILT.exists():
        if not os.environ.get("CI") and "frozen" not in request.config.getoption("-m"):
            pytest.skip("not built; ask with -m frozen, or run pyinstaller build.spec")
        complaint = build()
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
    from agentassist.ui.discover import find_panels

    details = {
        part["part"]: part["detail"] for part in map(json.loads, run("--self-test").stdout.splitlines())
    }
    assert details["panels"].split() == [panel.__name__ for panel in find_panels()]
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


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="measured on Linux")
def test_the_folder_stays_small(moved):
    weight = sum(path.lstat().st_size for path in moved.rglob("*") if path.is_file())
    assert weight <= LARGEST_MIB * 2**20
