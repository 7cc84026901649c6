"""The layers of the house: what may know what, and that each contract can fail."""

import subprocess
import sys
import tomllib
from pathlib import Path

import grimp
import pytest

from tests.sample_template import fresh_sample

HERE = Path(__file__).parents[1]
CONFIG = HERE / "pyproject.toml"
HOUSE = HERE / "agentassist"
WINDOW = {"ui", "app"}
"""Who may know Qt."""
WAY_IN = {"__main__"}
"""Opens either side, each only when it is asked for."""

SOUND = {
    "ui": "from PySide6.QtWidgets import QWidget",
    "storage": "import sqlcipher3\nimport sqlite3\nimport sqlite_utils",
    "hub": "import psycopg\nimport psycopg_pool",
    "vault": "import jeepney\nimport keyring\nimport secretstorage",
}
"""What every contract expects to see somewhere."""

BREACHES = [
    ("core", "from agentassist import text", "Imports point down"),
    ("text", "from agentassist import clock", "Imports point down"),
    ("storage", "from agentassist import search", "Imports point down"),
    ("desk", "from agentassist import opening", "Imports point down"),
    ("opening", "from agentassist import ui", "Imports point down"),
    ("cli", "from agentassist import app", "Imports point down"),
    ("ui", "from agentassist import settings", "The window sees nothing but core"),
    ("ui", "from agentassist import desk", "The window sees nothing but core"),
    ("cli", "from agentassist import ui", "Only ui and app know Qt"),
    ("telephony", "from PySide6.QtNetwork import QTcpSocket", "Only ui and app know Qt"),
    ("core", "import shiboken6", "Only ui and app know Qt"),
    ("importing", "import sqlite3", "Only storage knows SQLite"),
    ("app", "import sqlcipher3", "Only storage knows SQLite"),
    ("opening", "import sqlite_utils", "Only storage knows SQLite"),
    ("app", "import keyring", "Only vault knows keyrings"),
    ("settings", "import secretstorage", "Only vault knows keyrings"),
    ("sync", "import psycopg", "Only the hub knows PostgreSQL"),
    ("cli", "import psycopg_pool", "Only the hub knows PostgreSQL"),
    ("helpers", "", "Imports point down"),
]


def parts() -> set[str]:
    """Return every package and module that lies directly in the house."""
    modules = {path.stem for path in HOUSE.glob("*.py")} - {"__init__"}
    return modules | {path.parent.name for path in HOUSE.glob("*/__init__.py")}


def run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    tool = Path(sys.executable).parent / "lint-imports"
    return run(folder, str(tool), "--no-cache", "--config", str(CONFIG))


@pytest.fixture
def shell(tmp_path: Path) -> Path:
    """The rooms of the house, empty but for what each of them alone may know."""
    for part in parts() | {"__init__"}:
        room = tmp_path / "agentassist" / f"{part}.py"
        room.parent.mkdir(exist_ok=True)
        room.write_text(SOUND.get(part, ""), encoding="utf-8")
    return tmp_path


def test_every_import_keeps_to_the_layers():
    done = lint(HERE)
    assert done.returncode == 0, done.stdout


def test_an_empty_house_keeps_to_the_layers(shell):
    done = lint(shell)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(("room", "line", "contract"), BREACHES)
def test_an_import_that_breaks_a_contract_is_noticed(shell, room, line, contract):
    with (shell / "agentassist" / f"{room}.py").open("a", encoding="utf-8") as file:
        file.write(f"\n{line}\n")
    said = lint(shell).stdout
    assert any(contract in row and row.endswith("BROKEN") for row in said.splitlines()), said


def test_a_new_part_is_named_in_every_contract_that_lists_them():
    contracts = tomllib.loads(CONFIG.read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
    named = {contract["name"]: contract for contract in contracts}
    apart = named["The window sees nothing but core"]["forbidden_modules"]
    without_qt = named["Only ui and app know Qt"]["source_modules"]
    assert {f"agentassist.{part}" for part in parts() - {"ui", "core"}} == set(apart)
    assert {f"agentassist.{part}" for part in parts() - WINDOW - WAY_IN} == set(without_qt)


def test_core_needs_nothing_but_the_standard_library():
    graph = grimp.build_graph("agentassist", include_external_packages=True, cache_dir=None)
    core = {"agentassist.core"} | graph.find_descendants("agentassist.core")
    needed = {name for module in core for name in graph.find_modules_directly_imported_by(module)}
    outside = {name for name in needed - core if name not in sys.stdlib_module_names}
    assert core
    assert not outside


@pytest.mark.parametrize("part", sorted(parts() - WINDOW))
def test_nothing_below_the_window_loads_qt(part):
    script = f"""
import importlib, pkgutil, sys
part = importlib.import_module("agentassist.{part}")
for found in pkgutil.walk_packages(getattr(part, "__path__", ()), part.__name__ + "."):
    importlib.import_module(found.name)
print(*sorted(name for name in sys.modules if name.split(".")[0] in ("PySide6", "shiboken6")))
"""
    done = run(HERE, sys.executable, "-c", script)
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stderr


def test_the_start_waits_for_nothing_of_practice_calls_and_teams():
    script = """
import sys
LATER = (
    "aiohttp",
    "asyncio",
    "agentassist.sync",
    "agentassist.app.line",
    "agentassist.app.hub_wishes",
    "agentassist.desk.team_room",
    "agentassist.desk.team_news",
    "agentassist.desk.team_pack",
    "agentassist.core.line_news",
    "agentassist.training",
    "agentassist.core.scenario",
    "agentassist.core.practice_report",
    "agentassist.core.caller_line",
    "agentassist.app.caller_voice",
    "agentassist.models.caller_voice",
    "agentassist.core.stage",
    "agentassist.pairing",
)
import agentassist.app.joined, agentassist.app.run, agentassist.desk.answer, agentassist.desk.workbench
print(*sorted(name for name in sys.modules if name.startswith(LATER)))
"""
    done = run(HERE, sys.executable, "-c", script)
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stderr


def test_a_day_without_a_team_loads_nothing_of_one(tmp_path):
    fresh_sample(tmp_path)
    script = f"""
import sys
from pathlib import Path
from agentassist import clock
from agentassist.core import messages as m
from agentassist.core.preferences import Preferences
from agentassist.opening import sample_house
from tests.sample_template import folders_in
desk = sample_house(folders_in(Path({str(tmp_path)!r}))).open_desk(Preferences(rep="meera"))
for message in (m.Started(), m.Ticked(), m.PeopleWanted()):
    desk.handle(message, clock.read())
    desk.save()
assert desk.screen.day.today
desk.close()
TEAM = ("agentassist.desk.team_room", "agentassist.storage.sharing.team", "agentassist.sync", "hashlib")
print(*sorted(name for name in sys.modules if name.startswith(TEAM)))
"""
    done = run(HERE, sys.executable, "-c", script)
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stderr
