"""What of others ships is listed, and nothing ships that would bind the app itself."""

import runpy
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parents[1]
SCRIPT = runpy.run_path(str(HERE / "docs" / "third_party.py"))


def listed() -> str:
    return (HERE / "THIRD_PARTY.md").read_text(encoding="utf-8")


def test_every_package_that_ships_is_listed():
    here = {part.package.name for part in SCRIPT["parts"]()}
    assert {name for name in here if f"| {name} |" not in listed()} <= {"pywin32-ctypes"}


@pytest.mark.skipif(
    not sys.platform.startswith("linux") or sys.version_info[:2] != (3, 11),
    reason="other systems and versions of Python need other packages",
)
def test_the_list_is_up_to_date():
    assert listed() == SCRIPT["page"](), "run docs/third_party.py"


@pytest.mark.parametrize(
    ("licence", "free"),
    [
        ("MIT", True),
        ("LGPL-3.0-only OR GPL-2.0-only", True),
        ("GNU Lesser General Public License v3 (LGPLv3)", True),
        ("GPL-3.0-only", False),
        ("AGPL-3.0-or-later", False),
        ("GNU General Public License v2 (GPLv2)", False),
        ("", False),
    ],
)
def test_a_licence_that_would_bind_the_app_is_refused(licence, free):
    assert SCRIPT["may_ship"](licence) is free
