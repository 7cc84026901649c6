"""Real SIP calls passed on: to a colleague who was asked, to one who was not, and to one who will not."""

import pytest
from phones import COLLEAGUE, Desk

from agentassist.core.call import Cause, HeldBy, Kind, Verb
from agentassist.core.session import CallSession, SessionState, Transfer

pytestmark = pytest.mark.telephony

RINGING, DIALING, ACTIVE = SessionState.RINGING, SessionState.DIALING, SessionState.ACTIVE


@pytest.fixture
def consulting(desk: Desk, colleague: Desk, talk: CallSession) -> CallSession:
    """The rep speaks with a colleague while the caller waits."""
    desk.do(Verb.CONSULT, talk, COLLEAGUE)
    colleague.do(Verb.ANSWER, colleague.call(RINGING))
    colleague.call(ACTIVE)
    return desk.call(ACTIVE, nth=1)


def test_the_caller_waits_before_the_colleague_is_rung(desk, colleague, talk):
    desk.do(Verb.CONSULT, talk, COLLEAGUE)
    leg = desk.call(DIALING)
    (span,) = desk.now(talk).holds
    assert span.by is HeldBy.REP
    assert span.from_s <= leg.started_s
    assert colleague.call(RINGING).peer_raw == "rep"


def test_the_time_with_the_colleague_counts_as_waiting(desk, talk, consulting):
    assert desk.now(talk).held_by is HeldBy.REP
    desk.do(Verb.HANGUP, consulting)
    over = desk.until_ended(consulting)
    # 1.0 goes back to the caller by itself, 1.1 waits to be told.
    desk.do(Verb.RESUME, talk)
    (span,) = desk.until_resumed(talk).holds
    assert span.from_s <= consulting.started_s < over.ended_s <= span.to_s


def test_a_caller_handed_on_after_a_word_with_the_colleague_was_passed_on_warm(
    desk, caller, colleague, talk, consulting
):
    desk.do(Verb.COMPLETE, talk, leg=consulting)
    colleague.do(Verb.ANSWER, colleague.call(RINGING))
    over = desk.until_ended(talk)
    assert (over.cause, over.transfer) == (Cause.TRANSFERRED, Transfer.WARM)
    assert (over.other_call, desk.now(consulting).ended) == (consulting.key, True)
    caller.call(ACTIVE)
    assert colleague.call(ACTIVE).peer_raw == "+442079460123"


def test_a_caller_passed_on_without_a_word_was_passed_on_blind(desk, caller, colleague, talk):
    desk.do(Verb.TRANSFER, talk, COLLEAGUE)
    desk.until(lambda: desk.now(talk).transfer is Transfer.STARTING)
    colleague.do(Verb.ANSWER, colleague.call(RINGING))
    over = desk.until_ended(talk)
    assert (over.cause, over.transfer) == (Cause.TRANSFERRED, Transfer.BLIND)
    assert caller.call(ACTIVE).key != talk.key


def test_a_colleague_who_does_not_answer_the_consultation_leaves_the_caller_waiting(desk, colleague, talk):
    desk.do(Verb.CONSULT, talk, COLLEAGUE)
    leg = desk.call(DIALING)
    colleague.do(Verb.HANGUP, colleague.call(RINGING))
    assert desk.until_ended(leg).cause is Cause.BUSY
    assert not desk.now(talk).ended
    desk.do(Verb.RESUME, talk)
    desk.until_resumed(talk)


def test_a_caller_whom_this_phone_loses_when_the_colleague_refuses_is_not_left_on_the_line(
    desk, colleague, talk
):
    # 1.x hangs up on them; the test is of us, who must not believe that they are still there.
    desk.do(Verb.TRANSFER, talk, COLLEAGUE)
    colleague.do(Verb.HANGUP, colleague.call(RINGING))
    over = desk.until_ended(talk)
    assert (over.cause, over.transfer) == (Cause.FAILED, Transfer.FAILED)


def test_going_back_to_one_caller_keeps_the_other_from_listening(desk, talk, consulting):
    desk.do(Verb.RESUME, talk)
    desk.until_held(consulting)
    assert desk.until_resumed(talk).held_by is None


def test_a_mute_is_told_when_the_phone_has_done_it(desk, talk):
    desk.do(Verb.MUTE, talk)
    desk.until(lambda: desk.now(talk).muted)
    desk.do(Verb.MUTE, talk)
    desk.until(lambda: [e.kind for e in desk.events][-2:] == [Kind.UNMUTED, Kind.MUTED])
    desk.do(Verb.UNMUTE, talk)
    desk.until(lambda: not desk.now(talk).muted)
