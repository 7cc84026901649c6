"""Recorded sessions of three baresip versions: each must tell the same story."""

from pathlib import Path

import pytest

from agentassist.core.call import HeldBy
from agentassist.core.errors import SourceError
from agentassist.core.session import CallSession, Transfer
from agentassist.core.tracker import CallTracker
from agentassist.telephony.baresip.recording import replay

RECORDINGS = Path(__file__).parent.parent / "data" / "telephony" / "recordings"


def calls(name: str) -> tuple[CallSession, ...]:
    tracker = CallTracker()
    for event in replay((RECORDINGS / f"{name}.log").read_text(encoding="utf-8").splitlines()):
        tracker = tracker.after(event)
    return tracker.sessions


def holds(call: CallSession, by: HeldBy = HeldBy.REP) -> list[tuple[float, float | None]]:
    return [(span.from_s, span.to_s) for span in call.holds if span.by is by]


ENDS = {
    "baresip-1.0.0": ["transferred", "normal", "normal", "missed", "rejected", "normal"],
    # Its caller was killed, and its last calls were still up when the recorder stopped.
    "baresip-1.1.0": ["transferred", None, "normal", "missed", "rejected", None],
    "baresip-4.10": [
        *["transferred", "normal", "normal", "missed", "rejected", "normal"],
        *["normal", "normal", None, None],
    ],
    "baresip-1.0.0-reconnect": ["normal"],
    "baresip-1.0.0-sipp": ["normal"] * 6,
}


@pytest.mark.parametrize("name", ENDS)
def test_every_call_ends_for_the_reason_it_had(name):
    assert [call.cause for call in calls(name)] == ENDS[name]


@pytest.mark.parametrize(
    ("name", "held"),
    [
        ("baresip-1.0.0", [(1.784, 2.796)]),
        ("baresip-1.1.0", [(1.816, 2.860)]),
        # The last one is the transfer, during which the caller waits too.
        ("baresip-4.10", [(1.718, 2.770), (7.020, 7.536)]),
    ],
)
def test_a_hold_by_the_rep_is_timed_from_the_moment_the_other_side_took_it(name, held):
    assert holds(calls(name)[0]) == held


@pytest.mark.parametrize(
    ("name", "held"),
    [("baresip-1.0.0", []), ("baresip-1.1.0", [(3.861, 4.904)]), ("baresip-4.10", [(3.816, 4.857)])],
)
def test_a_hold_by_the_other_side_is_told_apart_or_not_told_at_all(name, held):
    assert holds(calls(name)[0], HeldBy.REMOTE) == held


@pytest.mark.parametrize(
    ("name", "since_s"), [("baresip-1.0.0", 12.480), ("baresip-1.1.0", 12.516), ("baresip-4.10", 12.488)]
)
def test_taking_a_second_call_starts_the_timer_of_the_first(name, since_s):
    assert holds(calls(name)[1])[0][0] == since_s


@pytest.mark.parametrize("name", ["baresip-1.0.0", "baresip-1.1.0", "baresip-4.10"])
def test_a_call_passed_on_unseen_is_a_blind_transfer(name):
    assert calls(name)[0].transfer is Transfer.BLIND


def test_a_refused_transfer_comes_back_to_the_rep():
    call = calls("baresip-4.10")[6]
    assert (call.transfer, holds(call)[0]) == (Transfer.FAILED, (20.951, 23.803))


def test_a_hold_that_began_just_before_the_link_broke_keeps_its_start():
    (call,) = calls("baresip-1.0.0-reconnect")
    assert holds(call) == [(0.969, 2.472)]


def test_no_hold_by_a_sip_caller_starts_the_timer():
    assert [call.holds for call in calls("baresip-1.0.0-sipp")] == [()] * 6


def test_withheld_national_and_encoded_numbers_are_read():
    told = [(call.anonymous, call.peer_raw, call.peer_name) for call in calls("baresip-1.0.0-sipp")[3:]]
    assert told == [(True, "", ""), (False, "02079460123", ""), (False, "+442079460145", 'आशा राव "VIP"')]


def test_what_is_no_recording_is_refused():
    with pytest.raises(SourceError):
        list(replay(["Dear diary,", "", "nobody rang."]))


def test_a_recording_without_a_list_of_calls_takes_the_recorder_s_word_for_holds():
    told = '{"event":true,"type":"%s","id":"a","direction":"incoming","peeruri":"sip:1@x","param":"answer"}'
    lines = [
        f"1.0 rep < {told % 'CALL_ESTABLISHED'}",
        '2.0 rep > {"command": "hold", "token": "rep1"}',
        f"2.1 rep < {told % 'CALL_REMOTE_SDP'}",
        '3.0 rep > {"command": "resume", "token": "rep2"}',
        f"3.1 rep < {told % 'CALL_REMOTE_SDP'}",
    ]
    assert [(event.kind, event.mono_s) for event in replay(lines)] == [
        ("answered", 1),
        ("held", 2.1),
        ("resumed", 3.1),
    ]
