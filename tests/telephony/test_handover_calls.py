"""A phone that says next to nothing still means one call, and never the wrong one."""

import json
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agentassist.core.call import Cause, Kind
from agentassist.core.moment import Moment
from agentassist.core.tracker import CallTracker
from agentassist.telephony.handover.calls import MOST_OPEN, HandoverCalls
from agentassist.telephony.handover.message import Handed, Refusal, RefusedError, Wish, handed


class Phone:
    """Commands of a phone, one a second."""

    def __init__(self) -> None:
        self.calls = HandoverCalls()
        self.tracker = CallTracker()
        self.now_s = 0.0

    def says(self, kind: Kind, number: str = "", call_id: str = "") -> str:
        """Return the key of the call that was meant."""
        self.now_s += 1
        event = self.calls.event(
            Handed(kind, number, call_id=call_id), Moment(self.now_s, round(self.now_s * 1000))
        )
        self.tracker = self.tracker.after(event)
        return event.call_key


def test_a_number_written_otherwise_from_hook_to_hook_is_the_same_call():
    phone = Phone()
    spellings = ["+44 20 7946 0123", "00442079460123", "sip:442079460123@pbx.example", "+442079460123"]
    kinds = [Kind.RINGING, Kind.ANSWERED, Kind.HELD, Kind.ENDED]
    assert len({phone.says(kind, number) for kind, number in zip(kinds, spellings, strict=True)}) == 1


def test_an_answer_without_a_number_is_that_of_the_call_that_still_rings():
    phone = Phone()
    first = phone.says(Kind.RINGING, "1001")
    second = phone.says(Kind.RINGING, "1002")
    assert phone.says(Kind.ANSWERED, "1002") == second
    assert phone.says(Kind.ANSWERED) == first


def test_who_rings_again_after_a_ring_whose_end_was_never_told_is_seen_again():
    phone = Phone()
    first = phone.says(Kind.RINGING, "1001")
    phone.now_s += 30
    assert phone.says(Kind.RINGING, "1001") != first


def test_the_end_of_a_caller_who_never_rang_is_no_missed_call():
    phone = Phone()
    for kind in (Kind.ENDED, Kind.HELD, Kind.RESUMED, Kind.TRANSFERRED, Kind.IDENTITY):
        for number in ("1001", ""):
            with pytest.raises(RefusedError) as caught:
                phone.says(kind, number)
            assert caught.value.refusal is Refusal.NO_CALL
    assert not phone.tracker.sessions


def test_an_end_told_by_two_hooks_ends_one_call():
    phone = Phone()
    phone.says(Kind.RINGING, "1001")
    phone.says(Kind.ENDED, "1001")
    with pytest.raises(RefusedError):
        phone.says(Kind.ENDED, "1001")
    [call] = phone.tracker.sessions
    assert call.cause is Cause.MISSED


def test_an_app_started_in_the_middle_of_a_call_learns_of_it_by_its_answer():
    phone = Phone()
    phone.says(Kind.ANSWERED, "1001")
    assert phone.says(Kind.ENDED) == phone.tracker.sessions[0].key


def test_a_phone_that_never_says_the_end_does_not_fill_the_memory():
    phone = Phone()
    for number in range(1000, 1000 + 3 * MOST_OPEN):
        phone.says(Kind.RINGING, str(number))
    assert len(phone.calls._open) == MOST_OPEN


KINDS = st.sampled_from([Kind.RINGING, Kind.DIALING, Kind.ANSWERED, Kind.HELD, Kind.RESUMED, Kind.ENDED])


@settings(max_examples=1000)
@given(
    st.lists(
        st.tuples(KINDS, st.sampled_from(["", "1001", "1002"]), st.sampled_from(["", "a@b"])), max_size=20
    )
)
def test_no_order_of_commands_makes_a_wrong_hold(said):
    phone = Phone()
    for kind, number, call_id in said:
        try:
            phone.says(kind, number, call_id)
        except RefusedError as error:
            assert error.refusal is Refusal.NO_CALL
    for call in phone.tracker.sessions:
        assert all(span.to_s is None or span.to_s >= span.from_s for span in call.holds)
        assert all(one.to_s is not None and one.to_s <= two.from_s for one, two in pairwise(call.holds))
        assert not (call.ended and call.open_hold)


ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
FIELDS = st.sampled_from(["kind", "number", "name", "call_id", "line", "source", "secret", "path"])
WORDS = st.sampled_from([*Kind, *Wish]) | st.text()


@settings(max_examples=500)
@given(st.binary() | st.dictionaries(FIELDS, ANY | WORDS).map(lambda told: json.dumps(told).encode()))
def test_whatever_is_handed_in_is_a_message_or_refused(line):
    try:
        message = handed(line)
    except RefusedError:
        return
    assert (
        message.kind in (*Kind, *Wish)
        and max(map(len, (message.number, message.name, message.call_id))) <= 200
    )
