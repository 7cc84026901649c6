"""The brief holds what is known of a call, in an order and a length that a glance takes in."""

from agentassist.core.call import Cause
from agentassist.core.history import Draft, Promise
from agentassist.core.prompt import Stage
from agentassist.core.transfer import (
    MOST,
    Brief,
    Caller,
    CameOf,
    CoveredPoint,
    Mood,
    Transfer,
    brief_of,
    came_of_leg,
    passed_on,
)

ASHA = Caller("Asha Rao", number="+44 20 7946 0123")


def promise(text, due_ms):
    return Promise(text, "asha", "c1", text, due_ms, "meera")


def test_of_a_call_that_has_just_begun_only_the_caller_is_told():
    assert brief_of(ASHA, "", Draft("c1"), (), ()) == Brief(ASHA)


def test_what_is_left_of_the_work_is_needed_and_greetings_are_no_work():
    points = (
        CoveredPoint(Stage.GREET, "your name", False),
        CoveredPoint(Stage.SOLVE, "a new cup", True),
        CoveredPoint(Stage.SOLVE, "the day it comes", False),
        CoveredPoint(Stage.CLOSE, "anything else", False),
    )
    brief = brief_of(ASHA, "Damaged", Draft("c1"), points, ())
    assert (brief.done, brief.needed) == (("a new cup",), ("the day it comes",))


def test_promises_come_soonest_first_and_only_so_many():
    promises = [promise(str(due), due) for due in range(9, 0, -1)]
    brief = brief_of(ASHA, "", Draft("c1"), (), promises)
    assert [due.text for due in brief.promised] == [str(due) for due in range(1, MOST + 1)]


def test_a_read_back_without_points_is_none():
    assert not brief_of(ASHA, "", Draft("c1", read_back=True), (), ()).agreed
    assert brief_of(ASHA, "", Draft("c1", points=("a",), read_back=True), (), ()).agreed


def test_a_mood_is_what_the_rep_noted_or_nothing():
    assert brief_of(ASHA, "", Draft("c1", mood="upset"), (), ()).mood is Mood.UPSET
    assert brief_of(ASHA, "", Draft("c1", mood="hostile"), (), ()).mood is None


def test_only_who_is_really_gone_was_passed_on():
    tries = [Transfer(one, "c1", 0, came_of=one) for one in CameOf]
    assert passed_on(tries) == 2


def test_what_came_of_ringing_a_colleague_follows_from_how_their_line_ended():
    came = [came_of_leg(False, cause) for cause in (Cause.BUSY, Cause.REJECTED, Cause.MISSED, None)]
    assert came == [CameOf.REFUSED, CameOf.REFUSED, CameOf.UNREACHED, CameOf.UNREACHED]
    assert Transfer("t", "c", 0, why="busy").refused_because is Cause.BUSY
    assert Transfer("t", "c", 0, why="nonsense").refused_because is None
