"""A step taken back touches what it did, and nothing that came after it."""

import pytest

from agentassist.core import messages as m
from agentassist.core.call import Cause, HeldBy, Kind
from agentassist.core.contact import Contact, ContactPoint, PointKind
from agentassist.core.history import Resolved
from agentassist.core.screen import LineState, Place
from tests.desk.conftest import NOON_MS

STRANGER = "+442079460999"
FILED = (m.ChooseOutcome("solved"), m.AnswerResolved(Resolved.YES), m.FinishWrapUp())


@pytest.fixture
def shared(table):
    """A number with two people behind it, ringing."""
    point = ContactPoint("p2", PointKind.PHONE, "020 7946 0124", "+442079460124")
    table.store.contacts.save(Contact("ravi", "Ravi Rao", points=(point,)), NOON_MS)
    table.happens(Kind.RINGING)
    return table


def test_undoing_who_it_is_keeps_the_answer_and_the_note(shared):
    shared.play(m.ChooseCaller("ravi"))
    shared.happens(Kind.ANSWERED)
    interaction = shared.desk.screen.card.interaction_id
    screen = shared.play(m.NoteTyped(interaction, "typed since "), m.Undo())
    assert len(screen.card.choices) == 2 and screen.notes.text == "typed since "
    shared.happens(Kind.ENDED, cause=Cause.NORMAL)
    assert shared.store.calls.get(interaction).answered_ms is not None


def test_undoing_that_it_is_somebody_else_keeps_the_note(shared):
    shared.play(m.ChooseCaller(""), m.NoteTyped(shared.desk.screen.card.interaction_id, "typed since "))
    screen = shared.play(m.Undo())
    assert len(screen.card.choices) == 2 and screen.notes.text == "typed since "


def test_undo_makes_no_ghost_of_a_call_that_is_gone(shared):
    shared.play(m.ChooseCaller("ravi"))
    shared.happens(Kind.ENDED, cause=Cause.MISSED)
    assert not shared.play(m.Undo()).lines


def test_undoing_a_dismissal_keeps_the_note(table):
    table.happens(Kind.RINGING)
    interaction = table.happens(Kind.ANSWERED).card.interaction_id
    table.play(m.SayTyped("It is back-ordered."), m.DismissSuggestion())
    screen = table.play(m.NoteTyped(interaction, "typed since "), m.Undo())
    assert screen.phrase is not None and screen.notes.text == "typed since "


def test_undoing_an_apology_keeps_the_note(table):
    table.happens(Kind.RINGING)
    interaction = table.happens(Kind.ANSWERED).card.interaction_id
    table.happens(Kind.HELD, held_by=HeldBy.REP)
    apology = table.happens(Kind.RESUMED).apology
    screen = table.play(m.ApologyGiven(apology.hold_id), m.NoteTyped(interaction, "typed since "), m.Undo())
    assert screen.apology == apology and screen.notes.text == "typed since "


def test_a_wrap_up_taken_back_leaves_the_next_call_alone(table):
    table.happens(Kind.RINGING)
    table.happens(Kind.ANSWERED)
    table.happens(Kind.ENDED, cause=Cause.NORMAL)
    table.play(*FILED)
    table.happens(Kind.RINGING, key="c2", number=STRANGER)
    table.happens(Kind.ANSWERED, key="c2", number=STRANGER)
    screen = table.play(m.Undo())
    assert screen.place is Place.WRAPUP and screen.card.name == "Lakshmi Rao"
    assert next(line for line in screen.lines if line.call_key == "c2").state is LineState.ACTIVE
    screen = table.happens(Kind.ENDED, key="c2", number=STRANGER, cause=Cause.NORMAL)
    assert len(screen.lines) == 2 and not screen.day.items


def test_a_wrap_up_taken_back_keeps_what_was_missed_since(table):
    table.happens(Kind.RINGING)
    table.happens(Kind.ANSWERED)
    table.happens(Kind.ENDED, cause=Cause.NORMAL)
    table.play(m.ChooseOutcome("follow-up"), m.AnswerResolved(Resolved.NO), m.FinishWrapUp())
    table.happens(Kind.RINGING, key="c2", number=STRANGER)
    table.happens(Kind.ENDED, key="c2", number=STRANGER, cause=Cause.MISSED)
    assert [item.kind for item in table.play(m.Undo()).day.items] == ["missed"]


def test_a_name_taken_back_leaves_no_second_contact(table):
    table.happens(Kind.RINGING, number=STRANGER)
    table.play(m.NameCaller("Asah Varma"), m.Undo(), m.NameCaller("Asha Varma"))
    table.happens(Kind.ENDED, number=STRANGER, cause=Cause.MISSED)
    assert table.happens(Kind.RINGING, key="c2", number=STRANGER).card.name == "Asha Varma"


def test_a_promise_made_to_a_stranger_is_kept_for_the_name_they_get(table):
    table.happens(Kind.RINGING, number=STRANGER)
    table.happens(Kind.ANSWERED, number=STRANGER)
    table.play(m.SayTyped("It is back-ordered."), m.TakeSuggestion("It will be here.", NOON_MS + 3_600_000))
    screen = table.play(m.CallDropped(), m.NameCaller("Asha Varma"))
    asha = screen.card.contact_id
    assert [promise.text for promise in table.store.promises.open_for(asha)] == ["It will be here."]
    assert len(table.store.follow_ups.open_for(asha)) == 1
    assert {item.name for item in screen.day.items} == {"Asha Varma"}
    table.play(m.Undo())
    assert not table.store.promises.open_for(asha) and table.store.contacts.get(asha) is None
    assert len(table.store.promises.due(NOON_MS + 7_200_000)) == 1
