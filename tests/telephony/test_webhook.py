"""What a webhook tells is one call each, of the rep and nobody else, however often and in whatever order."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from webhook_sender import CALLER, FORM, JSON, Sender, placetel, sipgate, zammad

from agentassist.core.call import Cause, Direction, Kind
from agentassist.core.session import SessionState, Transfer

# --- the three shapes


@pytest.mark.parametrize("coding", [JSON, FORM])
@pytest.mark.parametrize(
    ("kind", "steps", "peer"),
    [
        ("zammad", [zammad("newCall"), zammad("answer"), zammad("hangup", cause="normalClearing")], CALLER),
        (
            "sipgate",
            [sipgate("newCall"), sipgate("answer"), sipgate("hangup", cause="normalClearing")],
            CALLER,
        ),
        (
            "placetel",
            [placetel("IncomingCall"), placetel("CallAccepted"), placetel("HungUp", type="accepted")],
            "02079460123",
        ),
    ],
)
def test_a_call_is_told_from_ring_to_end_in_each_shape(kind, steps, peer, coding):
    sender = Sender(kind, coding=coding)
    assert [sender.post(step) for step in steps] == [200, 200, 200]
    assert [event.kind for event in sender.events] == [Kind.RINGING, Kind.ANSWERED, Kind.ENDED]
    [call] = sender.tracker.sessions
    assert (call.peer_raw, call.direction, call.cause) == (peer, Direction.IN, Cause.NORMAL)
    assert (call.started_s, call.answered_s, call.ended_s, call.holds) == (1.0, 2.0, 3.0, ())


def test_a_call_passed_on_ends_also_where_its_end_names_no_direction():
    sender = Sender()
    sender.post(sipgate("newCall"))
    sender.post(sipgate("answer"))
    end = {name: value for name, value in sipgate("hangup", cause="forwarded").items() if name != "direction"}
    assert sender.post(end) == 200
    assert sender.tracker.sessions[0].cause is Cause.TRANSFERRED


@pytest.mark.parametrize("shape", [zammad, sipgate])
def test_a_call_that_goes_out_shows_whom_we_call(shape):
    sender = Sender()
    sender.post(shape("newCall", direction="out", **{"from": "442079460100", "to": "442079460124"}))
    [call] = sender.tracker.sessions
    assert (call.state, call.peer_raw) == (SessionState.DIALING, "442079460124")


def test_a_call_that_goes_out_and_is_known_to_be_answered_only_at_its_end_was_a_conversation():
    sender = Sender("placetel")
    sender.post(placetel("OutgoingCall", **{"from": "02079460100", "to": "02079460124"}))
    sender.post(placetel("HungUp", type="accepted", direction="out"))
    [call] = sender.tracker.sessions
    assert (call.peer_raw, call.cause, call.answered_s) == ("02079460124", Cause.NORMAL, 2.0)


@pytest.mark.parametrize(
    ("shape", "begin", "end", "why", "incoming", "outgoing"),
    [
        (zammad, "newCall", "hangup", {"cause": "normalClearing"}, Cause.MISSED, Cause.CANCELLED),
        (zammad, "newCall", "hangup", {"cause": "cancel"}, Cause.MISSED, Cause.CANCELLED),
        (zammad, "newCall", "hangup", {"cause": "noAnswer"}, Cause.MISSED, Cause.CANCELLED),
        (zammad, "newCall", "hangup", {"cause": "busy"}, Cause.BUSY, Cause.BUSY),
        (zammad, "newCall", "hangup", {"cause": "congestion"}, Cause.FAILED, Cause.FAILED),
        (zammad, "newCall", "hangup", {"cause": "notFound"}, Cause.FAILED, Cause.FAILED),
        (zammad, "newCall", "hangup", {"cause": "forwarded"}, Cause.TRANSFERRED, Cause.TRANSFERRED),
        (zammad, "newCall", "hangup", {}, Cause.MISSED, Cause.CANCELLED),
        (placetel, "IncomingCall", "HungUp", {"type": "missed"}, Cause.MISSED, None),
        (placetel, "IncomingCall", "HungUp", {"type": "voicemail"}, Cause.MISSED, None),
        (placetel, "IncomingCall", "HungUp", {"type": "blocked"}, Cause.REJECTED, None),
        (placetel, "IncomingCall", "HungUp", {"type": "canceled"}, Cause.MISSED, None),
        (placetel, "IncomingCall", "HungUp", {"type": "unavailable"}, Cause.FAILED, None),
    ],
)
def test_why_a_call_ended_unanswered_is_told(shape, begin, end, why, incoming, outgoing):
    for direction, cause in (("in", incoming), ("out", outgoing)):
        sender = Sender()
        sender.post(shape(begin, direction=direction))
        sender.post(shape(end, direction=direction, **why))
        assert cause in (None, sender.tracker.sessions[0].cause)


def test_a_withheld_number_is_nobody():
    sender = Sender()
    sender.post(zammad("newCall", **{"from": "anonymous"}))
    [call] = sender.tracker.sessions
    assert (call.anonymous, call.peer_raw) == (True, "")


def test_the_queue_and_a_name_in_any_script_come_through():
    sender = Sender(coding=JSON, mine=("आशा राव",))
    sender.post(zammad("newCall", queue="Wareneingang Süd", user=["आशा राव"]))
    assert sender.events[0].queue == "Wareneingang Süd"


def test_whoever_joins_in_the_middle_of_a_call_still_sees_it():
    sender = Sender()
    sender.post(zammad("answer"))
    [call] = sender.tracker.sessions
    assert (call.state, call.peer_raw) == (SessionState.ACTIVE, CALLER)


def test_a_transferred_call_is_passed_on_and_does_not_ring_again():
    sender = Sender("sipgate")
    sender.post(sipgate("newCall", "1"))
    sender.post(sipgate("answer", "1", user="Asha"))
    sender.post(sipgate("newCall", "2", origCallId="1", **{"user[]": "Ravi"}))
    sender.post(sipgate("answer", "2", origCallId="1", user="Ravi"))
    sender.post(sipgate("hangup", "1", cause="normalClearing"))
    sender.post(sipgate("hangup", "2", cause="normalClearing"))
    assert [event.kind for event in sender.events] == [
        "ringing",
        "answered",
        "transfer_started",
        "transferred",
    ]
    assert sender.tracker.sessions[0].transfer is Transfer.BLIND


def test_whoever_gets_a_transferred_call_hears_it_ring():
    sender = Sender("sipgate", mine=("Ravi",))
    sender.post(sipgate("newCall", "1", **{"user[]": "Asha", "userId[]": "w0", "fullUserId[]": "1w0"}))
    sender.post(sipgate("newCall", "2", origCallId="1", **{"user[]": "Ravi"}))
    assert [(event.kind, event.peer_raw) for event in sender.events] == [(Kind.RINGING, CALLER)]


@pytest.mark.parametrize(
    "fields",
    [{"event": "dtmf", "callId": "1", "dtmf": "5"}, {"event": "queueEntered"}, {"event": "newCall2"}],
)
def test_events_of_no_interest_are_thanked_for_and_change_nothing(fields):
    sender = Sender()
    assert (sender.post(fields), sender.events) == (200, [])


# --- whose call it is


@pytest.mark.parametrize(
    ("mine", "rings"),
    [((), True), (("Asha",), True), (("asha ",), True), (("w1",), True), (("+44 20 7946 0100",), True),
     (("Meena",), False), (("204",), False)],
)  # fmt: skip
def test_only_the_rep_s_own_calls_come_on_the_screen(mine, rings):
    sender = Sender(mine=mine)
    sender.post(sipgate("newCall"))
    assert bool(sender.events) is rings


def test_a_call_that_a_colleague_took_falls_silent_and_nobody_is_owed_one():
    sender = Sender(mine=("Asha",))
    sender.post(sipgate("newCall"))
    sender.post(sipgate("answer", user="Ravi", answeringNumber="442079460199"))
    sender.post(sipgate("hangup", cause="normalClearing"))
    [call] = sender.tracker.sessions
    assert (call.answered_s, call.cause) == (None, Cause.CANCELLED)


def test_an_answer_in_other_words_than_the_ring_is_the_rep_s_if_their_number_rang():
    sender = Sender(mine=("442079460100",))
    sender.post(zammad("newCall"))
    sender.post(zammad("answer", answeringNumber="jdoe"))
    assert sender.tracker.sessions[0].state is SessionState.ACTIVE


def test_a_call_from_the_queue_that_the_rep_takes_comes_on_the_screen_then():
    sender = Sender(mine=("jdoe",))
    sender.post(zammad("newCall", queue="Service"))
    assert not sender.events
    sender.post(zammad("answer", answeringNumber="jdoe"))
    assert sender.events[0].kind is Kind.ANSWERED
    sender.post(zammad("answer", "other", answeringNumber="42"))
    assert len(sender.events) == 1


# --- any order

EVENTS = [
    zammad(event, call, **{"from": number}, cause="normalClearing")
    for call, number in (("first-call-of-all", "442079460123"), ("2", "442079460124"), ("3", "anonymous"))
    for event in ("newCall", "answer", "hangup")
]


@settings(max_examples=1000)
@given(st.lists(st.sampled_from(EVENTS), max_size=24))
def test_no_order_no_gap_and_no_repetition_makes_a_wrong_call(sent):
    sender = Sender()
    for fields in sent:
        sender.now_s -= 0.99
        sender.post(fields)
    for key, call, number in (
        ("first-call-of-all", "first-call-of-all", "442079460123"),
        ("webhook:zammad:2", "2", "442079460124"),
        ("webhook:zammad:3", "3", ""),
    ):
        kinds = [fields["event"] for fields in sent if fields["callId"] == call]
        before_end = kinds[: kinds.index("hangup")] if "hangup" in kinds else kinds
        session = sender.tracker.session(key)
        assert (session is not None) is bool(before_end)
        if session is not None:
            assert session.ended is ("hangup" in kinds)
            assert (session.answered_s is not None) is ("answer" in before_end)
            assert (session.peer_raw, session.holds, session.direction) == (number, (), Direction.IN)
    assert len({event.call_key for event in sender.events}) == len(sender.tracker.sessions)
