"""Real SIP calls: what the rep can rely on with a real softphone and real callers."""

import signal

import pytest
from phones import REP, Desk, sip_caller

from agentassist.core.call import Cause, Direction, HeldBy, Kind, LinkState, Verb
from agentassist.core.session import SessionState

pytestmark = pytest.mark.telephony

ASHA = "sip:+442079460123@127.0.0.1:15070"
RINGING, DIALING, ACTIVE = SessionState.RINGING, SessionState.DIALING, SessionState.ACTIVE


def test_a_ring_tells_number_and_name(desk, caller):
    caller.do(Verb.DIAL, number=REP)
    ringing = desk.call(RINGING)
    assert (ringing.peer_e164, ringing.peer_name, ringing.direction) == (
        "+442079460123",
        "Asha Rao",
        Direction.IN,
    )


def test_a_call_is_answered_and_hung_up_from_the_window(desk, caller, talk):
    assert talk.answered_s >= talk.started_s
    desk.do(Verb.HANGUP, talk)
    assert desk.until_ended(talk).cause is Cause.NORMAL
    assert caller.until_ended(caller.tracker.sessions[0]).cause is Cause.NORMAL


def test_a_caller_who_hangs_up_ends_the_call(desk, caller, talk):
    caller.do(Verb.HANGUP, caller.call(ACTIVE))
    assert desk.until_ended(talk).cause is Cause.NORMAL


def test_a_hold_runs_from_hold_to_resume(desk, talk):
    desk.do(Verb.HOLD, talk)
    assert desk.until_held(talk).held_by is HeldBy.REP
    desk.do(Verb.RESUME, talk)
    (span,) = desk.until_resumed(talk).holds
    assert 0 < span.to_s - span.from_s < 5


def test_a_caller_who_hangs_up_on_hold_ends_the_hold(desk, caller, talk):
    desk.do(Verb.HOLD, talk)
    desk.until_held(talk)
    caller.do(Verb.HANGUP, caller.call(ACTIVE))
    over = desk.until_ended(talk)
    assert over.holds[0].to_s == over.ended_s


def test_a_hold_by_the_caller_keeps_no_customer_waiting(desk, caller, talk):
    theirs = caller.call(ACTIVE)
    caller.do(Verb.HOLD, theirs)
    caller.until_held(theirs)
    caller.do(Verb.RESUME, theirs)
    caller.until_resumed(theirs)
    caller.do(Verb.HANGUP, theirs)
    assert HeldBy.REP not in [span.by for span in desk.until_ended(talk).holds]


@pytest.mark.parametrize("scenario", ["hold_sendonly", "hold_inactive", "hold_zero_ip"])
def test_no_way_of_holding_by_the_other_side_starts_the_rep_s_timer(desk, scenario):
    with sip_caller(scenario) as other:
        ringing = desk.call(RINGING)
        desk.do(Verb.ANSWER, ringing)
        over = desk.until_ended(ringing)
        assert other.wait(5) == 0
    assert over.answered_s is not None
    assert HeldBy.REP not in [span.by for span in over.holds]


def test_taking_a_second_call_holds_the_first_without_a_click(desk, caller, talk):
    with sip_caller("noname") as other:
        second = desk.call(RINGING)
        assert second.peer_raw == "02079460123"
        desk.do(Verb.ANSWER, second)
        desk.until_held(talk)
        desk.until_ended(second)
        assert other.wait(5) == 0
    assert not desk.now(talk).ended
    caller.do(Verb.HANGUP, caller.call(ACTIVE))
    assert desk.until_ended(talk).holds[0].by is HeldBy.REP


def test_orders_reach_the_line_they_name(desk, talk):
    with sip_caller("noname") as other:
        second = desk.call(RINGING)
        desk.do(Verb.HANGUP, second)
        assert desk.until_ended(second).cause is Cause.REJECTED
        other.wait(5)
    assert not desk.now(talk).ended


def test_an_outgoing_call_is_told_from_the_first_tone(desk, caller):
    desk.do(Verb.DIAL, number=ASHA)
    dialing = desk.call(DIALING)
    assert (dialing.direction, dialing.peer_raw) == (Direction.OUT, "+442079460123")
    caller.do(Verb.ANSWER, caller.call(RINGING))
    desk.do(Verb.HANGUP, desk.call(ACTIVE))
    assert desk.until_ended(dialing).cause is Cause.NORMAL


def test_a_call_nobody_answers_is_missed(desk, caller):
    caller.do(Verb.DIAL, number=REP)
    ringing = desk.call(RINGING)
    caller.do(Verb.HANGUP, caller.call(DIALING))
    over = desk.until_ended(ringing)
    assert (over.cause, over.answered_s) == (Cause.MISSED, None)


def test_a_call_the_rep_declines_is_rejected(desk, caller):
    caller.do(Verb.DIAL, number=REP)
    ringing = desk.call(RINGING)
    desk.do(Verb.HANGUP, ringing)
    assert desk.until_ended(ringing).cause is Cause.REJECTED
    caller.until(lambda: caller.events[-1].cause is Cause.BUSY)


def test_a_caller_who_withholds_the_number_has_neither_number_nor_name(desk):
    with sip_caller("anonymous") as other:
        ringing = desk.call(RINGING)
        assert (ringing.anonymous, ringing.peer_raw, ringing.peer_name) == (True, "", "")
        desk.do(Verb.ANSWER, ringing)
        desk.until_ended(ringing)
        assert other.wait(5) == 0


def test_a_name_in_devanagari_with_quotes_arrives_as_written(desk):
    with sip_caller("unicode") as other:
        ringing = desk.call(RINGING)
        assert (ringing.peer_name, ringing.peer_e164) == ('आशा राव "VIP"', "+442079460145")
        desk.do(Verb.ANSWER, ringing)
        desk.until_ended(ringing)
        assert other.wait(5) == 0


def test_a_softphone_killed_in_a_hold_keeps_the_timer_until_it_is_back(desk, softphone, talk):
    desk.do(Verb.HOLD, talk)
    held = desk.until_held(talk)
    softphone.stop(signal.SIGKILL)
    desk.until(lambda: desk.now(talk).link_lost)
    assert desk.now(talk).open_hold == held.open_hold
    softphone.start()
    over = desk.until_ended(talk)
    assert (over.cause, over.holds[0].to_s) == (Cause.UNKNOWN, over.ended_s)
    assert desk.states == [LinkState.CONNECTED, LinkState.RETRYING, LinkState.CONNECTED]


def test_calls_come_in_again_after_the_softphone_was_killed(desk, softphone, caller):
    softphone.stop(signal.SIGKILL)
    desk.until(lambda: desk.events[-1].kind is Kind.LOST)
    softphone.start()
    desk.until(lambda: desk.events[-1].kind is Kind.SYNCED)
    caller.do(Verb.DIAL, number=REP)
    assert desk.call(RINGING).peer_name == "Asha Rao"


def test_a_broken_link_loses_no_second_of_a_hold(desk, softphone, talk):
    desk.do(Verb.HOLD, talk)
    held = desk.until_held(talk)
    with Desk(softphone):
        # A second program takes the control port, and leaves it again.
        desk.until(lambda: desk.events[-1].kind is Kind.LOST)
    desk.until(lambda: not desk.now(talk).link_lost)
    assert desk.now(talk).open_hold == held.open_hold
    desk.do(Verb.RESUME, talk)
    assert desk.until_resumed(talk).held_by is None


def test_the_app_steps_back_when_another_program_wants_the_softphone_for_itself(desk, softphone):
    with Desk(softphone) as other:
        desk.until(lambda: LinkState.TAKEN in desk.states or LinkState.TAKEN in other.states)


def test_a_call_and_its_hold_come_back_after_the_app_was_killed(softphone, caller):
    with Desk(softphone) as before:
        caller.do(Verb.DIAL, number=REP)
        before.do(Verb.ANSWER, before.call(RINGING))
        talk = before.call(ACTIVE)
        before.do(Verb.HOLD, talk)
        saved = before.until_held(talk)
    with Desk(softphone, saved=(saved,)) as after:
        after.until(lambda: not after.now(talk).link_lost)
        assert after.now(talk).holds == saved.holds
        after.do(Verb.RESUME, talk)
        after.until_resumed(talk)


def test_a_call_begun_before_the_app_is_there_when_it_starts(softphone, caller):
    with Desk(softphone) as before:
        caller.do(Verb.DIAL, number=REP)
        before.do(Verb.ANSWER, before.call(RINGING))
        key = before.call(ACTIVE).key
    with Desk(softphone) as after:
        found = after.call(ACTIVE)
        assert (found.key, found.peer_raw) == (key, "+442079460123")
        caller.do(Verb.HANGUP, caller.call(ACTIVE))
        assert after.until_ended(found).cause is Cause.NORMAL
