"""One real call from the ring to the colleague who takes it over, with everything a bad day brings."""

import pytest
from phones import COLLEAGUE, sip_caller

from agentassist.core.call import Cause, HeldBy, Verb
from agentassist.core.session import SessionState, Transfer

pytestmark = pytest.mark.telephony

RINGING, ACTIVE = SessionState.RINGING, SessionState.ACTIVE


def test_a_call_is_held_left_for_a_second_line_and_handed_on_warm(desk, caller, colleague, talk):
    desk.do(Verb.HOLD, talk)
    desk.until_held(talk)
    desk.do(Verb.RESUME, talk)
    desk.until_resumed(talk)

    with sip_caller("noname") as other:
        second = desk.call(RINGING)
        desk.do(Verb.ANSWER, second)
        desk.until_held(talk)
        desk.until_ended(second)
        assert other.wait(5) == 0
    desk.do(Verb.RESUME, talk)
    desk.until_resumed(talk)

    desk.do(Verb.CONSULT, talk, COLLEAGUE)
    colleague.do(Verb.ANSWER, colleague.call(RINGING))
    colleague.call(ACTIVE)
    leg = desk.call(ACTIVE, nth=1)
    desk.do(Verb.COMPLETE, talk, leg=leg)
    colleague.do(Verb.ANSWER, colleague.call(RINGING))

    over = desk.until_ended(talk)
    assert (over.cause, over.transfer, over.other_call) == (Cause.TRANSFERRED, Transfer.WARM, leg.key)
    assert [span.by for span in over.holds] == [HeldBy.REP] * 3
    times = [at_s for span in over.holds for at_s in (span.from_s, span.to_s)]
    assert times == sorted(times)
    assert desk.now(second).holds == ()
    assert caller.call(ACTIVE).direction is not None
