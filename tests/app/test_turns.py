"""Work beside the desk makes turns short, and leaves them as they were."""

import sys

from agentassist.app.turns import TURN_S, ShortTurns


def test_turns_are_short_until_the_last_work_is_done():
    usual_s = sys.getswitchinterval()
    turns = ShortTurns()
    with turns:
        with turns:
            pass
        assert abs(sys.getswitchinterval() - TURN_S) < 1e-6
    assert sys.getswitchinterval() == usual_s
