"""The day list between calls holds what is owed, and nothing else."""

from contextlib import contextmanager

import pytest

from agentassist.core import messages as m
from agentassist.core.call import Cause, Kind
from agentassist.core.errors import StoreError, Trouble
from agentassist.core.history import Resolved
from tests.desk.conftest import NOON_MS

HOUR_MS = 3_600_000
STRANGER = "+442079460999"
FILED = (m.ChooseOutcome("solved"), m.AnswerResolved(Resolved.YES), m.FinishWrapUp())


def promise(due_ms):
    return m.SayTyped("It is back-ordered."), m.TakeSuggestion("It will be here.", due_ms)


@pytest.fixture
def call(table):
    table.happens(Kind.RINGING)
    table.happens(Kind.ANSWERED)
    return table


def test_a_promise_for_today_is_on_the_list_as_soon_as_the_call_is_filed(call):
    call.play(*promise(NOON_MS + HOUR_MS))
    call.happens(Kind.ENDED, cause=Cause.NORMAL)
    screen = call.play(*FILED)
    assert [(item.kind, item.name) for item in screen.day.items] == [("promise", "Lakshmi Rao")]
    assert call.play(m.Ticked()).day == screen.day


def test_a_promise_taken_back_leaves_the_list(call):
    assert call.play(*promise(NOON_MS + HOUR_MS)).day.items
    assert not call.play(m.Undo()).day.items


def test_a_promise_made_to_a_stranger_tells_whom_to_ring(table):
    table.happens(Kind.RINGING, number=STRANGER)
    table.happens(Kind.ANSWERED, number=STRANGER)
    table.play(*promise(NOON_MS + HOUR_MS))
    assert [item.number for item in table.play(m.Ticked()).day.items] == ["020 7946 0999"]


def test_what_is_due_next_week_is_not_on_todays_list(call):
    call.happens(Kind.ENDED, cause=Cause.NORMAL)
    call.play(m.SetFollowUp(True, "Ask how the kettle is", NOON_MS + 200 * HOUR_MS, "meera"))
    assert not call.play(*FILED).day.items


@pytest.mark.parametrize("trouble", [Trouble.DISK_FULL, Trouble.CACHE_BUSY])
def test_what_a_full_disk_or_a_busy_file_did_not_take_stays_on_the_list(table, trouble):
    @contextmanager
    def full():
        raise StoreError(trouble, file="cache.db")
        yield

    with pytest.MonkeyPatch.context() as disk:
        disk.setattr(table.store, "together", full)
        table.happens(Kind.RINGING)
        table.happens(Kind.ENDED, cause=Cause.MISSED)
        screen = table.play(m.Ticked())
        assert not screen.can_save and [item.kind for item in screen.day.items] == ["missed"]
    assert table.play(m.Ticked()).can_save
    assert [owed.kind for owed in table.store.follow_ups.open_for("lakshmi")] == ["missed"]
