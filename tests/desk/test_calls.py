"""What the rep sees when the phone rings, holds and falls silent."""

import time

import pytest

from agentassist.core import messages as m
from agentassist.core.call import (
    Capabilities,
    Cause,
    Direction,
    HeldBy,
    Kind,
    LinkState,
    SourceStatus,
    Verb,
)
from agentassist.core.contact import Contact, ContactPoint, PointKind
from agentassist.core.effects import TellPhone
from agentassist.core.history import FollowUpKind, Promise
from agentassist.core.screen import ChipKind, LineState, Place, Told
from tests.desk.conftest import LAKSHMI, NOON_MS


def test_a_known_caller_is_on_the_card_while_it_rings(table):
    screen = table.happens(Kind.RINGING)
    assert screen.place is Place.CALL
    assert screen.card.name == "Lakshmi Rao" and screen.card.state is LineState.RINGING
    assert screen.card.known and not screen.card.anonymous


def test_an_unknown_caller_can_be_named_and_is_known_the_next_time(table):
    table.happens(Kind.RINGING, number="+442079460999")
    assert table.desk.screen.card.chips[0].kind is ChipKind.NEW_CALLER
    table.play(m.NameCaller("Asha Varma"))
    table.happens(Kind.ENDED, cause=Cause.MISSED)
    assert table.happens(Kind.RINGING, key="c2", number="+442079460999").card.name == "Asha Varma"


def test_two_withheld_callers_are_never_the_same_person(table):
    table.happens(Kind.RINGING, number="anonymous", anonymous=True)
    screen = table.happens(Kind.RINGING, key="c2", number="anonymous", anonymous=True)
    assert screen.card.anonymous and not screen.card.known and not screen.card.number
    assert all(not line.title for line in screen.lines) and len(screen.lines) == 2


def test_a_shared_number_offers_everybody_behind_it(table):
    point = ContactPoint("p2", PointKind.PHONE, "020 7946 0124", "+442079460124")
    table.store.contacts.save(Contact("ravi", "Ravi Rao", points=(point,)), NOON_MS)
    screen = table.happens(Kind.RINGING)
    assert {choice.name for choice in screen.card.choices} == {"Lakshmi Rao", "Ravi Rao"}
    screen = table.play(m.ChooseCaller("ravi"))
    assert screen.card.name == "Ravi Rao" and not screen.card.choices
    assert len(table.play(m.Undo()).card.choices) == 2


def test_the_third_contact_in_a_week_is_said(table):
    for key in ("a", "b"):
        table.happens(Kind.RINGING, key=key)
        table.happens(Kind.ANSWERED, key=key)
        table.happens(Kind.ENDED, key=key)
        table.play(m.ChooseOutcome("solved"), m.AnswerResolved("yes"), m.FinishWrapUp())
    chips = table.happens(Kind.RINGING, key="c").card.chips
    assert any(chip.kind is ChipKind.REPEAT and chip.count == 3 for chip in chips)


def test_a_hold_runs_from_its_start_and_owes_an_apology(table):
    table.happens(Kind.RINGING)
    table.happens(Kind.ANSWERED)
    began = table.now.mono_s
    screen = table.happens(Kind.HELD, held_by=HeldBy.REP)
    assert screen.hold.started_s == began and screen.card.state is LineState.HELD
    table.wait(41)
    screen = table.happens(Kind.RESUMED)
    assert screen.hold is None and screen.apology.waited_s == 42
    assert table.play(m.ApologyGiven(screen.apology.hold_id)).apology is None
    assert table.play(m.Undo()).apology is not None


def test_a_hold_by_the_caller_starts_no_clock(table):
    table.happens(Kind.RINGING)
    table.happens(Kind.ANSWERED)
    screen = table.happens(Kind.HELD, held_by=HeldBy.REMOTE)
    assert screen.hold is None and screen.card.state is LineState.HELD_BY_CALLER


def test_a_second_caller_waits_beside_the_first(table):
    table.happens(Kind.RINGING)
    table.happens(Kind.ANSWERED)
    screen = table.happens(Kind.RINGING, key="c2", number="+442079460998")
    assert screen.card.name == "Lakshmi Rao" and len(screen.lines) == 2
    assert table.play(m.ShowLine("c2")).card.name == ""


def test_nothing_of_the_last_call_lingers(table):
    table.happens(Kind.RINGING)
    table.happens(Kind.ANSWERED)
    table.happens(Kind.HELD, held_by=HeldBy.REP)
    table.happens(Kind.ENDED)
    table.play(m.ChooseOutcome("solved"), m.AnswerResolved("yes"))
    table.play(m.ApologyGiven(table.store.holds.of(table.desk.screen.card.interaction_id)[0].id))
    table.play(m.FinishWrapUp())
    screen = table.happens(Kind.RINGING, key="c2", number="+442079460998")
    assert screen.apology is None and screen.hold is None and screen.notes.text == ""


def test_a_missed_call_is_on_the_day_list(table):
    table.happens(Kind.RINGING)
    screen = table.happens(Kind.ENDED, cause=Cause.MISSED)
    assert screen.place is Place.DAY and not screen.lines
    assert [item.kind for item in screen.day.items] == [FollowUpKind.MISSED]
    assert screen.day.items[0].name == "Lakshmi Rao"


@pytest.mark.parametrize("cause", [Cause.REJECTED, Cause.CANCELLED])
def test_nobody_is_owed_a_call_who_was_put_away_or_whom_a_colleague_took(table, cause):
    table.happens(Kind.RINGING)
    assert not table.happens(Kind.ENDED, cause=cause).day.items


def test_the_phone_is_told_where_it_obeys_and_the_hand_notes_where_not(table):
    table.happens(Kind.RINGING)
    table.happens(Kind.ANSWERED)
    table.effects.clear()
    table.play(m.StartHold(), m.StartCall("+442079460998"))
    orders = [effect.order for effect in table.effects if isinstance(effect, TellPhone)]
    assert (orders[0].source, orders[0].verb) == ("phone", Verb.HOLD)
    assert (orders[1].source, orders[1].verb) == ("manual", Verb.RING)


def test_a_lost_phone_keeps_the_call_and_its_hold(table):
    table.happens(Kind.RINGING)
    table.happens(Kind.ANSWERED)
    table.happens(Kind.HELD, held_by=HeldBy.REP)
    screen = table.happens(Kind.LOST, key="")
    assert screen.hold.unsure and screen.card.name == LAKSHMI.name


def test_a_killed_app_comes_back_into_the_call(table):
    table.happens(Kind.RINGING)
    table.happens(Kind.ANSWERED)
    card = table.desk.screen.card
    table.play(
        m.NoteTyped(card.interaction_id, "Cracked base "), m.TickPoint("welcome/0"), m.AddHeard("order 4471")
    )
    began = table.now.mono_s
    table.happens(Kind.HELD, held_by=HeldBy.REP)
    table.wait(7)
    table.fall_over()
    screen = table.desk.screen
    assert screen.card.name == "Lakshmi Rao" and screen.notes.text == "Cracked base "
    assert screen.hold.started_s == began and screen.prompt.heard == ("order 4471",)
    assert [point.ticked for point in screen.prompt.points] == [True, False]
    assert screen.notices[0].code == Told.CALL_RESTORED


def test_a_screen_shares_what_did_not_change(table):
    first = table.happens(Kind.RINGING)
    second = table.play(m.SearchTyped("refund"))
    assert second.card is first.card and second.prompt is first.prompt and second.finding is not first.finding


def test_a_shared_number_may_also_be_somebody_else(table):
    point = ContactPoint("p2", PointKind.PHONE, "020 7946 0124", "+442079460124")
    table.store.contacts.save(Contact("ravi", "Ravi Rao", points=(point,)), NOON_MS)
    table.happens(Kind.RINGING)
    screen = table.play(m.ChooseCaller(""))
    assert not screen.card.choices and screen.card.chips[0].kind is ChipKind.NEW_CALLER


def test_a_ring_from_before_the_crash_was_missed_by_now(table):
    table.happens(Kind.RINGING)
    table.wait(600)
    table.fall_over()
    assert table.desk.screen.place is Place.DAY
    assert [item.kind for item in table.desk.screen.day.items] == [FollowUpKind.MISSED]


@pytest.mark.parametrize(("zone", "chip"), [("UTC", "promise-later"), ("Asia/Kolkata", "promise-today")])
def test_a_promise_is_due_today_on_the_reps_own_wall(table, monkeypatch, zone, chip):
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    late = Promise("p", "lakshmi", None, "Ring back", NOON_MS + 5 * 3_600_000, "meera")
    table.store.promises.add(late, NOON_MS)
    chips = table.happens(Kind.RINGING).card.chips
    monkeypatch.undo()
    time.tzset()
    assert chip in [one.kind for one in chips]


def test_a_call_that_was_being_dialled_before_the_crash_is_over_by_now(table):
    table.happens(Kind.DIALING, number="+442079460998", direction=Direction.OUT)
    table.wait(600)
    table.fall_over()
    assert not table.desk.screen.lines and not table.desk.screen.day.items


def test_a_rep_who_cannot_be_heard_sees_it_until_they_can(table):
    controls = Capabilities(control=frozenset({Verb.MUTE, Verb.UNMUTE}))
    table.play(m.SourceChanged(SourceStatus("phone", LinkState.CONNECTED, controls)))
    table.happens(Kind.RINGING)
    table.happens(Kind.ANSWERED)
    table.play(m.MuteCall(muted=True))
    order = table.effects[-1].order
    assert (order.source, order.verb) == ("phone", Verb.MUTE)
    screen = table.happens(Kind.MUTED)
    assert screen.lines[0].muted and ChipKind.MUTED in [chip.kind for chip in screen.card.chips]
    screen = table.happens(Kind.UNMUTED)
    assert not screen.lines[0].muted and ChipKind.MUTED not in [chip.kind for chip in screen.card.chips]
