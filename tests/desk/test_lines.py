"""Several lines at once: each keeps its own page, and the one with somebody on it is in the window."""

import pytest

from agentassist.core import messages as m
from agentassist.core.call import Cause, Direction, HeldBy, Kind
from agentassist.core.history import Resolved
from agentassist.core.screen import ChipKind, LineState, Place

STRANGER = "+442079460998"
FILED = (m.ChooseOutcome("solved"), m.AnswerResolved(Resolved.YES), m.FinishWrapUp())


def answered(table, key, number="+442079460124"):
    table.happens(Kind.RINGING, key=key, number=number)
    return table.happens(Kind.ANSWERED, key=key, number=number)


def test_whoever_is_answered_comes_into_the_window(table):
    answered(table, "c1")
    table.happens(Kind.ENDED, key="c1", cause=Cause.NORMAL)
    assert table.happens(Kind.RINGING, key="c2", number=STRANGER).place is Place.WRAPUP
    screen = table.happens(Kind.ANSWERED, key="c2", number=STRANGER)
    assert screen.card.call_key == "c2" and screen.place is Place.CALL and len(screen.lines) == 2


def test_a_colleague_rung_up_leaves_the_customer_in_the_window(table):
    answered(table, "c1")
    table.happens(Kind.HELD, key="c1", held_by=HeldBy.REP)
    table.happens(Kind.DIALING, key="c2", number="1001", direction=Direction.OUT)
    assert (
        table.happens(Kind.ANSWERED, key="c2", number="1001", direction=Direction.OUT).card.call_key == "c1"
    )


def test_after_a_wrap_up_the_call_that_runs_comes_before_those_to_be_filed(table):
    for key in ("c1", "c2"):
        answered(table, key)
        table.happens(Kind.ENDED, key=key, cause=Cause.NORMAL)
    answered(table, "c3", STRANGER)
    assert table.play(m.ShowLine("c1"), *FILED).card.call_key == "c3"


def test_after_a_crash_the_call_that_runs_comes_before_those_to_be_filed(table):
    answered(table, "c1")
    answered(table, "c2", STRANGER)
    table.happens(Kind.ENDED, key="c2", number=STRANGER, cause=Cause.NORMAL)
    table.fall_over()
    screen = table.desk.screen
    assert screen.place is Place.CALL and screen.card.call_key == "c1" and len(screen.lines) == 2


def test_a_number_told_late_still_brings_the_card(table):
    table.happens(Kind.RINGING, number="", peer_raw=None, peer_e164=None)
    screen = table.happens(Kind.IDENTITY)
    assert screen.card.name == "Lakshmi Rao" and not screen.card.anonymous
    assert table.store.calls.get(screen.card.interaction_id).contact_id == "lakshmi"


def test_a_colleague_who_rings_under_a_word_withholds_nothing(table):
    screen = table.happens(Kind.RINGING, number="billing", peer_e164=None)
    assert screen.card.number == "billing" and screen.card.chips[0].kind is ChipKind.NEW_CALLER
    table.happens(Kind.ANSWERED, number="billing", peer_e164=None)
    table.fall_over()
    assert table.desk.screen.card.number == "billing" and not table.desk.screen.card.anonymous


def test_a_hold_on_a_line_that_is_not_shown_runs_on_and_owes_its_apology(table):
    answered(table, "c1")
    table.happens(Kind.HELD, key="c1", held_by=HeldBy.REP)
    screen = answered(table, "c2", STRANGER)
    held = next(line for line in screen.lines if line.call_key == "c1")
    assert held.state is LineState.HELD and held.hold is not None and screen.hold is None
    table.happens(Kind.RESUMED, key="c1", held_by=HeldBy.REP)
    assert table.desk.screen.apology is None and table.play(m.ShowLine("c1")).apology is not None


def test_a_call_that_ends_on_hold_owes_the_apology_in_its_wrap_up(table):
    answered(table, "c1")
    table.happens(Kind.HELD, key="c1", held_by=HeldBy.REP)
    screen = table.happens(Kind.ENDED, key="c1", cause=Cause.NORMAL)
    assert screen.place is Place.WRAPUP and screen.apology is not None and screen.hold is None


def consulted(table):
    answered(table, "c1")
    table.happens(Kind.HELD, key="c1", held_by=HeldBy.REP)
    for kind in (Kind.DIALING, Kind.ANSWERED):
        table.happens(kind, key="c2", number="1001", peer_e164=None, direction=Direction.OUT)
    return table


@pytest.mark.parametrize("order", [("c1", "c2"), ("c2", "c1")])
def test_a_word_with_a_colleague_before_a_transfer_wants_no_wrap_up(table, order):
    consulted(table)
    for key in order:
        table.happens(Kind.TRANSFERRED if key == "c1" else Kind.ENDED, key=key, direction=None)
    screen = table.desk.screen
    assert [line.call_key for line in screen.lines] == ["c1"] and screen.place is Place.WRAPUP


def test_what_was_noted_with_a_colleague_is_kept_for_a_wrap_up(table):
    interaction = consulted(table).play(m.ShowLine("c2")).card.interaction_id
    table.play(m.NoteTyped(interaction, "Asks for the order number "))
    table.happens(Kind.TRANSFERRED, key="c1")
    assert len(table.happens(Kind.ENDED, key="c2", direction=None).lines) == 2


def test_what_a_click_dialled_is_filed_as_the_reps_own_call_though_the_phone_told_of_a_caller(table):
    table.happens(Kind.RINGING)
    screen = table.happens(Kind.DIALING, key="c9", source="exchange", direction=Direction.OUT, clicked=True)
    assert [line.state for line in screen.lines] == [LineState.DIALING]
    kept = table.store.calls.get(screen.card.interaction_id)
    assert kept.direction is Direction.OUT
