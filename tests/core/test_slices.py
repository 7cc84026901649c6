"""What a new device takes at once is what is recent or open."""

import pytest

from agentassist.core.operation import GONE
from agentassist.core.row_state import RowState
from agentassist.core.slices import counts_until_ms
from agentassist.core.stamps import Stamper

STAMP = Stamper("aaaaaaaa").next(9_000)


@pytest.mark.parametrize(
    ("table", "cells", "until_ms"),
    [
        ("contact", {"name": "Meera"}, None),
        ("article", {}, None),
        ("what_comes_later", {"started_ms": 1}, None),
        ("interaction", {"wrapped": 1, "started_ms": 5, "ended_ms": 8}, 8),
        ("interaction", {"wrapped": 1, "started_ms": 5, "ended_ms": None}, 5),
        ("interaction", {"wrapped": 0, "started_ms": 5}, None),
        ("interaction", {"wrapped": 0, "started_ms": 5, GONE: 1}, 5),
        ("hold", {"start_ms": 5, "end_ms": 6}, 6),
        ("prompt_tick", {"point": "greet"}, 9_000),
        ("promise", {"state": "open", "due_ms": 5}, None),
        ("promise", {"state": "broken", "due_ms": 5, "kept_ms": None}, 5),
        ("follow_up", {"done_ms": None}, None),
        ("follow_up", {"done_ms": 4}, 4),
        ("case", {"closed_ms": None}, None),
        ("case", {"closed_ms": "'; drop table shared_row"}, 9_000),
        ("feedback", {"sent_ms": 3}, 3),
    ],
)
def test_what_is_open_counts_for_ever_and_the_rest_until_it_was_over(table, cells, until_ms):
    assert counts_until_ms(table, RowState(cells, {"": STAMP})) == until_ms
