"""What the caller is told around a hold, and what the ledger keeps of it."""

import pytest

from agentassist.core import messages as m
from agentassist.core.call import Direction, HeldBy, Kind, Verb
from agentassist.core.courtesy import HoldReason
from agentassist.core.effects import TellPhone
from agentassist.core.history import FollowUpKind
from agentassist.core.messages.holding import (
    AskFirst,
    KeepCallBack,
    LeaveCallBack,
    OfferCallBack,
    TakeBreather,
    TellLength,
    TellWhy,
)
from agentassist.core.screen import LineState, Undoable


@pytest.fixture
def talking(table):
    table.happens(Kind.RINGING)
    table.happens(Kind.ANSWERED)
    return table


def hold(table):
    """Press Hold, and let the phone obey."""
    table.play(m.StartHold())
    return table.happens(Kind.HELD, held_by=HeldBy.REP)


def ledger(table):
    return table.store.holds.of(table.desk.screen.card.interaction_id)


def test_hold_holds_at_once_and_asks_for_nothing(talking):
    screen = hold(talking)
    assert screen.hold.why is None and screen.hold.promised_s is None
    assert isinstance(talking.effects[-1], TellPhone)
    assert talking.effects[-1].order.verb is Verb.HOLD


def test_what_was_told_before_goes_with_the_hold(talking):
    screen = talking.play(AskFirst(), TellWhy(HoldReason.LOOK_UP), TellLength(40))
    assert screen.before_hold.told.promised_s == 40
    screen = hold(talking)
    assert screen.before_hold is None
    assert (screen.hold.why, screen.hold.promised_s) == (HoldReason.LOOK_UP, 40)
    assert ledger(talking)[0].promised_s == 40


def test_it_goes_with_one_hold_only(talking):
    talking.play(AskFirst(), TellLength(40))
    hold(talking)
    talking.happens(Kind.RESUMED)
    assert hold(talking).hold.promised_s is None


def test_the_phones_own_key_counts_while_the_rep_asks(talking):
    talking.play(AskFirst(), TellLength(20))
    assert talking.happens(Kind.HELD, held_by=HeldBy.REP).hold.promised_s == 20


def test_a_hold_that_comes_much_later_is_another_one(talking):
    talking.play(AskFirst(), TellLength(20), m.StartHold())
    talking.wait(16)
    assert talking.happens(Kind.HELD, held_by=HeldBy.REP).hold.promised_s is None


def test_the_same_key_once_more_takes_it_back(talking):
    hold(talking)
    screen = talking.play(TellWhy(HoldReason.ASK), TellLength(60))
    assert (screen.hold.why, screen.hold.promised_s) == (HoldReason.ASK, 60)
    screen = talking.play(TellWhy(HoldReason.ASK), TellLength(60))
    assert (screen.hold.why, screen.hold.promised_s) == (None, None)
    assert ledger(talking)[0].why is None


def test_what_was_to_be_said_can_be_put_away(talking):
    talking.play(AskFirst(), TellLength(20))
    assert talking.play(AskFirst(False)).before_hold is None
    assert hold(talking).hold.promised_s is None


def test_nothing_is_asked_of_a_call_that_is_not_up(table):
    table.happens(Kind.RINGING)
    assert table.play(AskFirst()).before_hold is None
    table.effects.clear()
    table.play(TakeBreather())
    assert table.effects == []


@pytest.mark.parametrize(("waited_s", "kept"), [(38, True), (39, True), (41, False)])
def test_the_ledger_tells_whether_the_time_was_kept(talking, waited_s, kept):
    talking.play(AskFirst(), TellLength(40))
    hold(talking)
    talking.wait(waited_s)
    talking.happens(Kind.RESUMED)
    assert ledger(talking)[0].summary.kept is kept


def test_a_hold_without_a_time_is_neither_kept_nor_broken(talking):
    hold(talking)
    talking.happens(Kind.RESUMED)
    assert ledger(talking)[0].summary.kept is None


def test_a_breather_is_one_key_and_twenty_seconds(talking):
    talking.play(TakeBreather())
    assert talking.effects[-1].order.verb is Verb.HOLD
    screen = talking.happens(Kind.HELD, held_by=HeldBy.REP)
    assert (screen.hold.why, screen.hold.promised_s) == (HoldReason.BREATHER, 20)
    talking.wait(10)
    assert talking.happens(Kind.RESUMED).apology is not None


def test_a_hold_becomes_a_breather_and_no_breather_lasts_a_minute(talking):
    hold(talking)
    assert talking.play(TakeBreather()).hold.why is HoldReason.BREATHER
    screen = talking.play(TellLength(60))
    assert (screen.hold.why, screen.hold.promised_s) == (None, 60)


def test_what_was_told_outlives_the_app(talking):
    talking.play(AskFirst(), TellWhy(HoldReason.ASK), TellLength(60))
    hold(talking)
    talking.fall_over()
    screen = talking.desk.screen
    assert (screen.hold.why, screen.hold.promised_s) == (HoldReason.ASK, 60)


def test_a_call_back_takes_the_caller_back_and_is_owed_at_once(talking):
    hold(talking)
    screen = talking.play(OfferCallBack())
    assert talking.effects[-1].order.verb is Verb.RESUME
    assert screen.call_back.number and len(screen.call_back.times) >= 1
    due = screen.call_back.times[0]
    talking.happens(Kind.RESUMED)
    screen = talking.play(KeepCallBack(due))
    assert screen.call_back is None and screen.undo is Undoable.CALL_BACK
    owed = talking.store.follow_ups.due(due + 1)
    assert [(one.kind, one.number, one.due_ms) for one in owed] == [
        (FollowUpKind.CALL_BACK, "+442079460124", due)
    ]
    assert talking.play(m.Undo()).undo is not Undoable.CALL_BACK
    assert talking.store.follow_ups.due(due + 1) == ()


def test_they_may_rather_wait(talking):
    talking.play(OfferCallBack())
    assert talking.play(LeaveCallBack()).call_back is None


def test_no_follow_up_is_asked_for_beside_a_call_back(talking):
    due = talking.play(OfferCallBack()).call_back.times[-1]
    talking.play(KeepCallBack(due))
    talking.happens(Kind.ENDED)
    assert not talking.play(m.ChooseOutcome("follow-up")).wrapup.follow_up


def test_the_whole_consult_counts_for_who_waits(talking):
    """The caller waits from the first second of a consult to its last, on whichever line the rep speaks."""
    began = talking.now.mono_s
    hold(talking)
    talking.happens(Kind.DIALING, key="leg", number="+442079460903", direction=Direction.OUT)
    screen = talking.happens(Kind.ANSWERED, key="leg", number="+442079460903", direction=Direction.OUT)
    talking.wait(30)
    waiting = next(line for line in screen.lines if line.call_key == "c1")
    assert waiting.hold.started_s == began + 1
    talking.happens(Kind.ENDED, key="leg")
    talking.happens(Kind.RESUMED)
    assert ledger(talking)[0].summary.waited_s >= 33


def test_a_hold_by_the_caller_is_nobodys_courtesy(talking):
    talking.play(AskFirst(), TellLength(20))
    screen = talking.happens(Kind.HELD, held_by=HeldBy.REMOTE)
    assert screen.hold is None and screen.card.state is LineState.HELD_BY_CALLER
    assert screen.before_hold is not None


def test_each_line_has_its_own(talking):
    talking.play(AskFirst(), TellLength(20))
    hold(talking)
    talking.happens(Kind.RINGING, key="c2", number="+442079460999")
    talking.happens(Kind.ANSWERED, key="c2", number="+442079460999")
    screen = talking.happens(Kind.HELD, key="c2", number="+442079460999", held_by=HeldBy.REP)
    assert {line.call_key: line.hold.promised_s for line in screen.lines} == {"c1": 20, "c2": None}


def test_a_call_back_kept_twice_is_owed_once(talking):
    due = talking.play(OfferCallBack()).call_back.times[0]
    talking.play(KeepCallBack(due), KeepCallBack(due))
    assert len(talking.store.follow_ups.due(due + 1)) == 1


@pytest.mark.parametrize("wishes", [(TakeBreather(),), (AskFirst(), m.StartHold())])
def test_a_phone_that_does_not_obey_leaves_the_card_within_reach(talking, wishes):
    talking.play(*wishes)
    assert talking.play(AskFirst()).before_hold is not None
    assert talking.play(TellLength(40)).before_hold.told.promised_s == 40
