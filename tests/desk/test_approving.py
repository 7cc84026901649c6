"""Whoever asks for a yes sees the request until it is answered, and finds the answer with the call."""

import pytest

from agentassist.core import messages as m
from agentassist.core.approval import Answered
from agentassist.core.call import Cause, Kind
from agentassist.core.history import Resolved
from agentassist.core.screen import RIGHTS, Undoable
from tests.desk.conftest import LAKSHMI, NOON_MS, Table
from tests.desk.test_rights import desk  # noqa: F401 - a fixture

GRANTED, REFUSED = m.AnswerApproval(Answered.GRANTED), m.AnswerApproval(Answered.REFUSED)


@pytest.fixture
def call(desk: Table) -> Table:  # noqa: F811
    desk.store.contacts.save(LAKSHMI, NOON_MS)
    desk.happens(Kind.RINGING)
    desk.happens(Kind.ANSWERED)
    desk.play(m.SearchTyped("refund 5000"), m.AskApproval())
    return desk


def kept(table: Table):
    return table.store.approvals.of(table.desk.sitting.requests[0].approval.interaction_id)


def file(table: Table):
    table.happens(Kind.ENDED, cause=Cause.NORMAL)
    return table.play(m.ChooseOutcome("solved"), m.AnswerResolved(Resolved.YES), m.FinishWrapUp())


def test_one_key_asks_for_what_is_typed_and_whom_the_rules_name(call):
    (asked,) = call.desk.screen.requests
    assert (asked.what, asked.wanted, asked.currency) == ("Refund an order", "5000", "INR")
    assert (asked.asked, asked.by, asked.state) == ("David", "warm-transfer", Answered.OPEN)
    assert kept(call)[0].amount == 5000.0


def test_the_answer_says_who_and_how_long_it_took_and_why(call):
    call.wait(89)
    (told,) = call.play(GRANTED).requests
    assert (told.state, told.who, told.took_s) == (Answered.GRANTED, "David", 90)
    (told,) = call.play(m.NoteApproval(told.id, "Asha", "Only as store credit")).requests
    assert (told.who, told.why) == ("Asha", "Only as store credit")
    assert (kept(call)[0].who, kept(call)[0].state) == ("Asha", Answered.GRANTED)


def test_every_step_can_be_taken_back(call):
    screen = call.play(REFUSED)
    assert screen.undo is Undoable.APPROVAL and screen.requests[0].state is Answered.REFUSED
    assert call.play(m.Undo()).requests[0].state is Answered.OPEN and kept(call)[0].answered_ms is None
    assert call.play(m.Undo()).requests == () and call.store.approvals.waiting("meera", 5) == ()


def test_the_same_is_not_asked_for_twice_while_it_waits(call):
    assert len(call.play(m.AskApproval()).requests) == 1
    assert len(call.play(m.AskApproval("refund", 7000)).requests) == 2
    assert call.play(GRANTED).requests[1].state is Answered.GRANTED


def test_an_article_names_what_is_meant_and_where_nothing_does_the_rep_chooses(call):
    call.play(GRANTED, m.SearchTyped("late delivery"), m.OpenAnswer("article", "refunds"), m.AskApproval())
    assert call.desk.screen.requests[1].wanted == ""
    screen = call.play(m.CloseReading(), m.SearchTyped(""), m.AskApproval())
    assert screen.sheet.id == RIGHTS and len(screen.requests) == 2
    assert call.play(m.AskApproval("refund", 9000)).sheet is None


def test_what_waits_stays_in_sight_after_the_call_and_a_restart(call):
    screen = file(call)
    assert [(one.name, one.state) for one in screen.requests] == [("Lakshmi Rao", Answered.OPEN)]
    call.fall_over()
    assert [one.name for one in call.desk.screen.requests] == ["Lakshmi Rao"]
    assert call.play(GRANTED).requests == ()


def test_an_answered_one_goes_with_its_call_and_is_found_in_its_past(call):
    interaction = call.desk.screen.card.interaction_id
    call.play(REFUSED, m.NoteApproval(kept(call)[0].id, "David", "Too late"))
    assert file(call).requests == ()
    (told,) = call.play(m.OpenAnswer("past", interaction)).sheet.requests
    assert (told.state, told.who, told.why) == (Answered.REFUSED, "David", "Too late")


def test_nobody_is_asked_where_nobody_is_on_the_line(desk):  # noqa: F811
    assert desk.play(m.SearchTyped("refund 5000"), m.AskApproval()).requests == ()


def test_a_card_number_in_an_answer_is_not_kept(call):
    (told,) = call.play(GRANTED).requests
    call.play(m.NoteApproval(told.id, "David", "card 4111 1111 1111 1111"))
    assert "4111" not in kept(call)[0].why and "4111" not in call.desk.screen.requests[0].why


def test_what_waits_stays_in_sight_however_much_was_answered(call):
    for amount in (6000, 7000, 8000):
        call.play(m.AskApproval("refund", amount), m.AnswerApproval(Answered.GRANTED))
    assert Answered.OPEN in {one.state for one in call.desk.screen.requests}


def test_of_a_broken_amount_no_part_is_lost(call):
    call.play(m.AskApproval("refund", 999_999.95))
    assert [one.amount for one in kept(call)][-1] == 999_999.95
    assert call.desk.screen.requests[-1].wanted == "999999.95"


def test_nobody_who_is_erased_stays_in_sight_as_somebody_a_yes_was_asked_for(call):
    file(call)
    assert call.desk.screen.requests[0].name == LAKSHMI.name
    call.play(m.PreviewErase("lakshmi"), m.EraseNow("lakshmi", LAKSHMI.name))
    assert call.desk.screen.requests == ()
