"""How somebody waited: in this call, and in all their calls before it."""

from agentassist.core import messages as m
from agentassist.core.call import HeldBy, Kind
from agentassist.core.courtesy import Waits
from agentassist.core.messages.holding import AskFirst, TellLength
from agentassist.core.screen import ChipKind


def call(table, key, *holds_s, by=HeldBy.REP):
    """Play a whole call with holds of these lengths."""
    table.happens(Kind.RINGING, key=key)
    table.happens(Kind.ANSWERED, key=key)
    for length_s in holds_s:
        table.happens(Kind.HELD, key=key, held_by=by)
        table.wait(length_s - 1)
        table.happens(Kind.RESUMED, key=key, held_by=by)
    table.happens(Kind.ENDED, key=key)
    screen = table.desk.screen
    while screen.apology:
        screen = table.play(m.ApologyGiven(screen.apology.hold_id))
    table.play(m.ChooseOutcome("solved"), m.AnswerResolved("yes"), m.FinishWrapUp())


def waited(screen):
    return next((chip.count for chip in screen.card.chips if chip.kind is ChipKind.WAITED), 0)


def test_a_first_caller_has_not_waited_yet(table):
    assert table.happens(Kind.RINGING).card.waits == Waits()


def test_nobody_known_has_no_past(table):
    assert table.happens(Kind.RINGING, number="+442079460999").card.waits is None


def test_the_card_tells_the_longest_hold_and_how_many_were_within_the_minute(table):
    call(table, "a", 20, 72)
    call(table, "b")
    call(table, "c", 60)
    table.happens(Kind.RINGING, key="missed")
    table.happens(Kind.ENDED, key="missed")
    waits = table.happens(Kind.RINGING, key="d").card.waits
    assert waits == Waits(calls=3, without_hold=1, holds=3, within_minute=2, longest_s=72)


def test_what_the_caller_held_is_no_wait_of_theirs(table):
    call(table, "a", 90, by=HeldBy.REMOTE)
    assert table.happens(Kind.RINGING, key="b").card.waits == Waits(calls=1, without_hold=1)


def test_the_waiting_of_this_call_is_queue_and_ring_and_all_holds(table):
    table.happens(Kind.RINGING, queue_wait_s=30.0)
    table.wait(11)
    assert waited(table.happens(Kind.ANSWERED)) == 42
    table.happens(Kind.HELD, held_by=HeldBy.REP)
    table.wait(19)
    assert waited(table.desk.screen) == 42
    assert waited(table.happens(Kind.RESUMED)) == 62


def test_a_hold_by_the_caller_adds_nothing(table):
    table.happens(Kind.RINGING)
    table.wait(11)
    table.happens(Kind.ANSWERED)
    table.happens(Kind.HELD, held_by=HeldBy.REMOTE)
    table.wait(30)
    assert waited(table.happens(Kind.RESUMED, held_by=HeldBy.REMOTE)) == 12


def test_a_past_call_tells_how_each_hold_went(table):
    table.happens(Kind.RINGING)
    table.happens(Kind.ANSWERED)
    for length_s in (30, 50):
        table.play(AskFirst(), TellLength(40))
        table.happens(Kind.HELD, held_by=HeldBy.REP)
        table.wait(length_s - 1)
        table.happens(Kind.RESUMED)
    call_id = table.desk.screen.card.interaction_id
    wrapup = table.happens(Kind.ENDED).wrapup
    assert [(one.waited_s, one.kept) for one in wrapup.holds] == [(30, True), (50, False)]
    sheet = table.play(m.OpenAnswer("past", call_id)).sheet
    assert sheet.holds == wrapup.holds
