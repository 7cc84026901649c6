"""The power fails at any moment, and what was acknowledged is there."""

import os

import pytest

from tests.storage.power_loss import NoCompilerError, recorded, replayed

POINTS = 20_000 if os.environ.get("AGENTASSIST_LONG") else 600
CONTROL = 60


def pieces(tmp_path, synchronous):
    try:
        return recorded(tmp_path, synchronous)
    except NoCompilerError as error:
        pytest.skip(str(error))


def test_nothing_acknowledged_is_lost_at_any_point(tmp_path):
    found = replayed(pieces(tmp_path, "FULL"), POINTS, tmp_path / "left")
    assert found.points == POINTS and found.loose > 100
    assert (found.lost, found.damaged) == (0, 0)


def test_with_fewer_syncs_the_same_cuts_do_lose_something(tmp_path):
    found = replayed(pieces(tmp_path, "NORMAL"), CONTROL, tmp_path / "left")
    assert found.damaged == 0 and found.lost > CONTROL // 2
