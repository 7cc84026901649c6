"""The power fails at any moment, and what was acknowledged is there."""

import os

import pytest

from tests.storage import power_works as works
from tests.storage.power_loss import NoCompilerError, Recording, recorded, replayed

LONG = bool(os.environ.get("AGENTASSIST_LONG"))
POINTS = 20_000 if LONG else 600
FEW = 2_000 if LONG else 40
"""Where looking at what is left takes longer."""
TOLD_POINTS = 5_000 if LONG else 150
CONTROL = 60
OLD_VERSION = 9


@pytest.fixture
def disk(roomy_path):
    made = roomy_path / "disk"
    made.mkdir()
    return made


def record(disk, *work) -> Recording:
    try:
        return recorded(disk.parent, *work)
    except NoCompilerError as error:
        pytest.skip(str(error))


def test_nothing_acknowledged_is_lost_at_any_point(disk):
    works.with_a_caller(disk)
    found = replayed(record(disk, "write", "FULL"), POINTS, disk.parent / "left", works.calls_are_kept)
    assert found.points == POINTS and found.loose > 100
    assert (found.lost, found.damaged) == (0, 0)


def test_with_fewer_syncs_the_same_cuts_do_lose_something(disk):
    works.with_a_caller(disk)
    found = replayed(record(disk, "write", "NORMAL"), CONTROL, disk.parent / "left", works.calls_are_kept)
    assert found.damaged == 0 and found.lost > CONTROL // 2


def test_an_old_cache_that_is_brought_up_to_date_loses_nothing_at_any_point(disk):
    works.with_an_old_cache(disk, OLD_VERSION)
    look = works.rows_are_kept(OLD_VERSION)
    found = replayed(record(disk, "migrate"), FEW, disk.parent / "left", look)
    assert found.points == FEW and found.loose > FEW
    assert (found.lost, found.damaged) == (0, 0)


def test_while_the_key_is_changed_one_key_opens_all_at_any_point(disk):
    works.with_keys(disk)
    found = replayed(record(disk, "rekey"), FEW, disk.parent / "left", works.a_key_opens_all)
    assert found.points == FEW and found.loose > FEW
    assert (found.lost, found.damaged) == (0, 0)


def test_what_the_hub_tells_again_does_not_wait_for_the_disk_and_is_not_missed(disk):
    works.with_a_team(disk)
    look = works.TheRestComesIn()
    found = replayed(record(disk, "listen"), TOLD_POINTS, disk.parent / "left", look)
    assert (found.points, found.lost, found.damaged) == (TOLD_POINTS, 0, 0)
    # Or no cut would have come between two calls.
    assert len(look.between) > 1
