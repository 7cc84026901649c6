"""What Asterisk tells of a whole house becomes the rep's own calls, in whatever order and shape it comes."""

import random
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agentassist.core.call import CallEvent, Cause, Direction, HeldBy, Kind
from agentassist.core.errors import SourceError
from agentassist.core.moment import Moment
from agentassist.core.session import CallSession, Transfer
from agentassist.core.tracker import CallTracker
from agentassist.telephony.asterisk.exchange import Exchange
from agentassist.telephony.asterisk.frames import LONGEST, LongBlockError, action, split_blocks, understand
from agentassist.telephony.asterisk.hearing import heard
from agentassist.telephony.asterisk.recording import replay
from agentassist.telephony.asterisk.sync import lost, settled
from agentassist.telephony.asterisk.told import channel

RECORDINGS = Path(__file__).parent.parent / "data" / "telephony" / "recordings"
CALLER = "+442079460123"

DOWN, DIALS, RINGS, UP = "0", "4", "5", "6"


def lines_of(name: str) -> list[str]:
    return (RECORDINGS / f"{name}.log").read_text(encoding="utf-8").splitlines()


def calls(name: str, endpoint: str = "PJSIP/rep") -> tuple[CallSession, ...]:
    tracker = CallTracker()
    for event in replay(lines_of(name), name, endpoint):
        tracker = tracker.after(event)
    return tracker.sessions


def holds(call: CallSession, by: HeldBy = HeldBy.REP) -> list[tuple[float, float | None]]:
    return [(span.from_s, span.to_s) for span in call.holds if span.by is by]


# --- recordings


def test_the_recording_tells_the_calls_it_holds():
    told = [(c.direction, c.peer_raw, c.answered_s, c.ended_s, c.cause) for c in calls("asterisk22-b1-ami")]
    assert told == [
        (Direction.IN, CALLER, 1.979, 6.587, Cause.TRANSFERRED),
        (Direction.IN, CALLER, 10.989, 12.205, Cause.NORMAL),
        (Direction.IN, CALLER, None, 13.705, Cause.MISSED),
        (Direction.IN, CALLER, None, 15.107, Cause.BUSY),
        (Direction.OUT, CALLER, 17.311, 18.215, Cause.NORMAL),
        (Direction.IN, CALLER, 19.318, None, None),
    ]


def test_holds_are_told_apart_by_who_holds_and_one_goes_on_when_the_link_breaks():
    first, *_, last = calls("asterisk22-b1-ami")
    assert (holds(first), holds(first, HeldBy.REMOTE)) == ([(2.979, 3.981)], [(4.983, 5.784)])
    assert (holds(last), last.link_lost) == ([(19.818, None)], True)
    assert first.transfer is Transfer.BLIND


def test_music_in_a_queue_is_no_hold_and_the_time_there_is_known():
    call = calls("asterisk22-b1-ami")[1]
    assert (call.holds, call.queue, call.queue_wait_s, call.peer_name) == ((), "support", 1.0, "Asha Rao")


def test_what_a_click_dials_never_looks_like_a_caller():
    events = [e for e in replay(lines_of("asterisk22-b1-ami"), "", "PJSIP/rep") if 15.5 < e.mono_s < 18.5]
    kinds = [event.kind for event in events]
    assert kinds == [Kind.DIALING, Kind.IDENTITY, Kind.ANSWERED, Kind.ENDED]


def test_a_list_asked_for_in_the_middle_does_not_make_a_known_hold_unknown():
    (call,) = calls("asterisk22-sync-ami")
    assert (holds(call), call.hold_unknown) == ([(3.147, None)], False)


@pytest.mark.parametrize("name", ["asterisk22-b1-ami", "asterisk22-sync-ami"])
def test_the_pbx_and_the_softphone_tell_the_same_story(name):
    # The softphone's side of the first run, as baresip recorded it.
    seen = [(2.980, 3.982), (19.822, None)] if "b1" in name else [(3.147, None)]
    told = [span for call in calls(name) for span in holds(call)]
    assert [start for start, _ in told] == pytest.approx([start for start, _ in seen], abs=0.010)


HOUSE = [
    # Rang, held, a colleague asked, passed on; the colleague.
    (Direction.IN, CALLER, Cause.TRANSFERRED, "", [(0.713, 1.740)]),
    (Direction.OUT, "300", Cause.NORMAL, "", []),
    # Through a queue of Local channels; through one whose Local channel was left out afterwards.
    (Direction.IN, CALLER, Cause.NORMAL, "locals", [(5.653, 6.058)]),
    (Direction.IN, CALLER, Cause.CANCELLED, "both", []),
    (Direction.IN, CALLER, Cause.NORMAL, "both", [(10.811, 11.318)]),
    (Direction.OUT, "300", Cause.BUSY, "", []),
    (Direction.OUT, "300", Cause.CANCELLED, "", []),
    # Parked, and fetched again.
    (Direction.IN, CALLER, Cause.TRANSFERRED, "", []),
    (Direction.OUT, CALLER, Cause.NORMAL, "", []),
    (Direction.IN, "300", Cause.NORMAL, "", []),
    (Direction.IN, CALLER, Cause.BUSY, "", []),
]


def test_a_house_with_queues_transfers_and_a_car_park_tells_its_calls():
    told = calls("asterisk22-house-ami")
    assert [(c.direction, c.peer_raw, c.cause, c.queue, holds(c)) for c in told] == HOUSE
    assert [(call.transfer, call.other_call) for call in told if call.transfer] == [
        (Transfer.WARM, told[1].key),
        (Transfer.BLIND, ""),
    ]
    assert [call.queue_wait_s for call in told if call.queue] == [1.0, None, 1.0]


def test_who_goes_back_and_forth_by_the_keys_of_the_house_leaves_the_caller_waiting_only_meanwhile():
    back_and_forth, left = calls("asterisk22-keys-ami")
    assert (back_and_forth.peer_raw, back_and_forth.transfer) == (CALLER, Transfer.WARM)
    assert holds(back_and_forth) == [(31.958, 36.867), (39.011, 40.734)]
    assert holds(left) == [(43.109, 47.603)]
    assert (left.ended_s, left.peer_raw, left.transfer) == (49.6, CALLER, Transfer.NONE)


def test_what_another_program_dials_by_a_click_is_the_reps_own_call_and_no_caller():
    reached, refused = calls("asterisk22-click-ami")
    assert (reached.direction, reached.peer_raw, reached.answered_s) == (Direction.OUT, CALLER, 1.298)
    assert holds(reached) == [(2.297, 2.895)]
    assert (refused.direction, refused.answered_s, refused.cause) == (Direction.OUT, None, Cause.BUSY)


def test_two_phones_of_one_account_are_one_call_in_a_real_house_too():
    (call,) = calls("asterisk22-house-ami", "PJSIP/two")
    assert (call.answered_s, call.cause, holds(call)) == (11.929, Cause.NORMAL, [(12.533, 12.938)])


def test_somebody_elses_phone_has_no_calls():
    events = replay(lines_of("asterisk22-b1-ami"), "", "PJSIP/re")
    assert [event.kind for event in events] == [Kind.LOST]


def test_a_recording_without_marks_is_timed_by_its_own_stamps():
    lines = [line for line in lines_of("asterisk22-sync-ami") if not line.startswith(("@", "#"))]
    (held,) = (event for event in replay(lines, "", "PJSIP/rep") if event.kind is Kind.HELD)
    assert held.mono_s == pytest.approx(1.0, abs=0.1)


def test_what_is_no_recording_is_refused():
    with pytest.raises(SourceError):
        list(replay(["Dear diary,", "", "nobody: rang."], "diary", "PJSIP/rep"))


# --- a house with whatever happens in it


class House:
    """An Asterisk, and what the rep at ``PJSIP/201`` is told."""

    def __init__(self, endpoint: str = "PJSIP/201") -> None:
        self.exchange = Exchange("asterisk:default", endpoint)
        self.tracker = CallTracker()
        self.events: list[CallEvent] = []
        self.now_s = 0.0
        self.shuffle = random.Random(7)

    def tell(self, event: str, **fields: str) -> "House":
        said = [f"{name}: {value}" for name, value in fields.items()]
        self.shuffle.shuffle(said)
        return self.hear(understand([f"Event: {event}", *said, "Privilege: call,all", "Nonsense"]))

    def hear(self, message) -> "House":
        self.now_s += 1
        self.take(heard(self.exchange, message, Moment(self.now_s, round(self.now_s * 1000))))
        return self

    def take(self, step) -> None:
        self.exchange = step.exchange
        self.events += step.events
        for event in step.events:
            self.tracker = self.tracker.after(event)

    def dials(self, by: dict[str, str], dest: dict[str, str], **more: str) -> "House":
        return self.tell("DialBegin", **by, **as_(dest, "Dest"), **more)

    def answers(self, by: dict[str, str], dest: dict[str, str], status: str = "ANSWER") -> "House":
        return self.tell("DialEnd", **by, **as_(dest, "Dest"), DialStatus=status)

    def talks(self, by: dict[str, str], rep: dict[str, str]) -> "House":
        return self.dials(by, rep).answers(by, rep)

    @property
    def kinds(self) -> list[Kind]:
        return [event.kind for event in self.events]

    @property
    def call(self) -> CallSession:
        (call,) = self.tracker.sessions
        return call


def leg(name: str, uid: str, linked: str = "", state: str = UP, **more: str) -> dict[str, str]:
    number = "<unknown>"
    return {
        "Channel": name,
        "Uniqueid": uid,
        "Linkedid": linked or uid,
        "ChannelState": state,
        "CallerIDNum": number,
        "CallerIDName": number,
        "ConnectedLineNum": number,
        "ConnectedLineName": number,
        "Exten": "s",
    } | more


def as_(channel_: dict[str, str], role: str) -> dict[str, str]:
    return {f"{role}{name}": value for name, value in channel_.items()}


ASHA = leg(
    "PJSIP/trunk-0000000a", "1.1", state=DIALS, CallerIDNum=CALLER, CallerIDName="Asha Rao", Exten="900"
)
REP = leg("PJSIP/201-0000000b", "1.2", "1.1", state=RINGS, CallerIDNum="201")
REP_TOO = leg("PJSIP/201-0000000c", "1.3", "1.1", state=RINGS, CallerIDNum="201")
HALF_1 = leg("Local/201@from-queue-00000001;1", "1.4", "1.1")
HALF_2 = leg("Local/201@from-queue-00000001;2", "1.5", "1.1")
COLLEAGUE_1 = leg("Local/202@from-queue-00000002;1", "1.6", "1.1")


@pytest.fixture
def house() -> House:
    return House()


def test_a_queue_that_goes_through_local_channels_still_names_caller_queue_and_wait(house):
    house.tell(
        "AgentCalled", **ASHA, **as_(HALF_1, "Dest"), Queue="support", Interface="Local/201@from-queue/n"
    )
    house.dials(ASHA, HALF_1).dials(HALF_2, REP).answers(HALF_2, REP).answers(ASHA, HALF_1)
    house.tell("AgentConnect", **ASHA, **as_(HALF_1, "Dest"), Queue="support", HoldTime="41")
    call = house.call
    assert (call.peer_raw, call.peer_name, call.queue, call.queue_wait_s) == (
        CALLER,
        "Asha Rao",
        "support",
        41.0,
    )
    assert call.answered_s == 4.0


def test_a_phone_seen_ringing_before_anybody_says_who_rings_it_has_queue_and_wait_too(house):
    house.tell("AgentCalled", **ASHA, **as_(HALF_1, "Dest"), Queue="support").dials(ASHA, HALF_1)
    house.tell("Newstate", **REP | {"ConnectedLineNum": CALLER}).dials(HALF_2, REP).answers(HALF_2, REP)
    house.tell("AgentConnect", **ASHA, **as_(HALF_1, "Dest"), Queue="support", HoldTime="41")
    assert (house.call.queue, house.call.queue_wait_s, house.call.peer_raw) == ("support", 41.0, CALLER)


def test_the_hold_that_a_local_channel_hands_on_is_the_reps_alone(house):
    house.dials(ASHA, HALF_1).talks(HALF_2, REP)
    house.tell("Hold", **REP).tell("Hold", **HALF_1).tell("Unhold", **REP).tell("Unhold", **HALF_1)
    assert [(span.by, span.open) for span in house.call.holds] == [(HeldBy.REP, False)]


def test_a_call_that_a_colleague_took_was_not_missed(house):
    house.dials(ASHA, HALF_1).dials(ASHA, COLLEAGUE_1).dials(HALF_2, REP)
    house.answers(ASHA, COLLEAGUE_1).answers(HALF_2, REP, "CANCEL")
    assert house.call.cause is Cause.CANCELLED


def test_a_call_that_a_colleague_took_who_rang_beside_the_rep_was_not_missed(house):
    beside = leg("PJSIP/300-0000000f", "1.7", "1.1", state=RINGS)
    house.dials(ASHA, REP).dials(ASHA, beside).answers(ASHA, REP, "CANCEL").answers(ASHA, beside)
    house.tell("Hangup", **REP, Cause="26")
    assert house.call.cause is Cause.CANCELLED


def test_a_call_that_nobody_took_was_missed_by_everybody(house):
    house.dials(ASHA, HALF_1).dials(ASHA, COLLEAGUE_1).dials(HALF_2, REP)
    house.answers(ASHA, COLLEAGUE_1, "NOANSWER").answers(HALF_2, REP, "NOANSWER")
    assert house.call.cause is Cause.MISSED


def test_two_phones_of_one_rep_ring_for_one_call(house):
    house.dials(ASHA, REP).dials(ASHA, REP_TOO).answers(ASHA, REP_TOO).answers(ASHA, REP, "CANCEL")
    house.tell("Hangup", **REP, Cause="26").tell("Hold", **REP_TOO).tell("Hangup", **REP_TOO, Cause="16")
    assert house.kinds == [Kind.RINGING, Kind.ANSWERED, Kind.HELD, Kind.ENDED]
    assert (house.call.cause, holds(house.call)) == (Cause.NORMAL, [(6.0, 7.0)])


def test_one_phone_refused_and_the_other_goes_on_ringing(house):
    house.dials(ASHA, REP).dials(ASHA, REP_TOO).answers(ASHA, REP, "BUSY")
    assert house.kinds == [Kind.RINGING]
    house.answers(ASHA, REP_TOO, "BUSY")
    assert house.call.cause is Cause.BUSY


def test_a_call_told_only_by_states_is_a_call_all_the_same(house):
    shown = REP | {"ConnectedLineNum": CALLER, "ConnectedLineName": "Asha Rao"}
    house.tell("Newstate", **shown).tell("Newstate", **shown | {"ChannelState": UP}).tell("Hangup", **shown)
    assert house.kinds == [Kind.RINGING, Kind.ANSWERED, Kind.ENDED]
    assert house.call.peer_e164 == CALLER


def test_a_phone_may_be_named_by_its_extension_alone():
    house = House("201").talks(ASHA, HALF_1).talks(HALF_2, REP)
    assert house.kinds == [Kind.RINGING, Kind.ANSWERED]


def test_a_withheld_number_is_anonymous(house):
    house.dials(ASHA | {"CallerIDNum": "anonymous", "CallerIDName": "Anonymous"}, REP)
    assert (house.call.anonymous, house.call.peer_raw) == (True, "")


MINE = leg("SIP/201-0000002f", "2.1", state=DOWN, CallerIDNum="201", Exten="02079460123")
THEIRS = leg("SIP/trunk-00000030", "2.2", "2.1", CallerIDNum="02079460123")


@pytest.mark.parametrize(
    ("status", "hangup", "cause"),
    [
        ("BUSY", "17", Cause.BUSY),
        ("NOANSWER", "19", Cause.CANCELLED),
        ("CANCEL", "0", Cause.CANCELLED),
        ("CHANUNAVAIL", "20", Cause.FAILED),
    ],
)
def test_a_call_the_rep_dials_is_told_from_its_first_channel_on(status, hangup, cause):
    house = House("SIP/201").tell("Newchannel", **MINE).tell("Newstate", **MINE | {"ChannelState": DIALS})
    house.dials(MINE, THEIRS)
    assert (house.kinds, house.call.peer_raw, house.call.anonymous) == ([Kind.DIALING], "02079460123", False)
    house.answers(MINE, THEIRS, status).tell("Hangup", **MINE, Cause=hangup)
    assert (house.call.cause, house.call.direction) == (cause, Direction.OUT)


def test_a_colleague_whom_the_rep_rings_up_is_named():
    house = House("SIP/201").tell("Newstate", **MINE | {"ChannelState": DIALS, "Exten": "300"})
    house.dials(MINE, THEIRS | {"CallerIDNum": "300", "CallerIDName": "Billing"})
    assert (house.call.peer_raw, house.call.peer_name) == ("300", "Billing")


CONSULT = leg("PJSIP/201-0000000d", "3.1", state=DIALS, CallerIDNum="201", Exten="300")
BILLING = leg("PJSIP/300-0000000e", "3.2", "3.1", CallerIDNum="300", CallerIDName="Billing")


def consulting(house: House) -> House:
    house.talks(ASHA, REP).tell("Hold", **REP).tell("Newchannel", **CONSULT)
    return house.talks(CONSULT, BILLING)


def transfer(orig, second, **more: str) -> dict[str, str]:
    return as_(orig, "OrigTransferer") | as_(second, "SecondTransferer") | {"Result": "Success"} | more


@pytest.mark.parametrize(("orig", "second"), [(REP, CONSULT), (CONSULT, REP)])
def test_a_caller_passed_on_after_a_word_is_a_warm_transfer_and_waited_all_the_while(house, orig, second):
    consulting(house).tell("Unhold", **REP).tell(
        "AttendedTransfer", **transfer(orig, second, DestType="Bridge")
    )
    house.tell("Hangup", **REP, Cause="16").tell("Hangup", **CONSULT, Cause="16")
    asha, billing = house.tracker.sessions
    assert (asha.transfer, asha.cause, asha.other_call) == (Transfer.WARM, Cause.TRANSFERRED, billing.key)
    assert (billing.cause, billing.direction) == (Cause.NORMAL, Direction.OUT)
    assert holds(asha) == [(3.0, 7.0)]


ASKED = leg("Local/300@office-00000007;1", "3.5", "1.1")
ASKED_2 = leg("Local/300@office-00000007;2", "3.6", "1.1")


@pytest.mark.parametrize(("status", "how"), [("ANSWER", Transfer.WARM), ("BUSY", Transfer.BLIND)])
def test_on_one_line_a_transfer_is_warm_where_the_colleague_answered(house, status, how):
    house.talks(ASHA, REP).tell("Hold", **REP)
    house.tell("NewConnectedLine", **REP | {"ConnectedLineNum": "300", "ConnectedLineName": "Billing"})
    house.dials(ASKED_2, BILLING).answers(ASKED_2, BILLING, status)
    house.tell("AttendedTransfer", **transfer(REP, REP, DestType="Bridge"), **as_(ASKED, "TransferTarget"))
    assert (house.call.transfer, house.call.peer_raw, holds(house.call)) == (how, CALLER, [(3.0, 7.0)])


def test_a_caller_fetched_from_a_colleagues_phone_is_the_caller(house):
    house.tell("Newstate", **CONSULT | {"Exten": "888"}).tell("Newstate", **CONSULT | {"ChannelState": UP})
    shown = CONSULT | {"ConnectedLineNum": CALLER, "ConnectedLineName": "Asha Rao"}
    house.tell("Pickup", **shown).tell("BridgeEnter", **shown, BridgeUniqueid="b", BridgeNumChannels="1")
    house.tell("BridgeEnter", **ASHA, BridgeUniqueid="b", BridgeNumChannels="2").tell("Hold", **ASHA)
    call = house.call
    assert (call.direction, call.peer_raw, call.held_by) == (Direction.IN, CALLER, HeldBy.REMOTE)


def test_three_people_talking_is_no_transfer(house):
    consulting(house).tell("AttendedTransfer", **transfer(REP, CONSULT, DestType="Threeway"))
    assert [call.ended for call in house.tracker.sessions] == [False, False]


@pytest.mark.parametrize("event", ["AttendedTransfer", "BlindTransfer"])
def test_a_refused_transfer_leaves_the_caller_with_the_rep(house, event):
    ends = as_(REP, "OrigTransferer") | as_(REP, "Transferer")
    house.talks(ASHA, REP).tell(event, **ends, Result="Fail")
    assert (house.call.transfer, house.call.ended) == (Transfer.FAILED, False)


def test_a_caller_whom_a_colleague_brings_is_known_at_once(house):
    colleague = leg("PJSIP/202-00000010", "4.1", CallerIDNum="202", CallerIDName="Second Desk")
    rep = REP | {"Linkedid": "4.1"}
    house.talks(colleague, rep)
    house.tell(
        "AttendedTransfer",
        **transfer(leg("PJSIP/202-00000009", "4.0"), colleague, DestType="Bridge"),
        **as_(rep, "TransferTarget"),
        **as_(ASHA, "Transferee"),
    )
    assert (house.call.peer_raw, house.call.peer_name, house.call.ended) == (CALLER, "Asha Rao", False)


def test_a_hold_goes_on_where_the_callers_room_became_part_of_another(house):
    house.dials(ASHA, REP)
    house.tell("BridgeEnter", **REP, BridgeUniqueid="first", BridgeNumChannels="2").tell("Hold", **REP)
    house.tell("BridgeMerge", ToBridgeUniqueid="second", FromBridgeUniqueid="first")
    house.tell("BridgeEnter", **REP, BridgeUniqueid="second", BridgeNumChannels="2")
    house.tell("BridgeDestroy", BridgeUniqueid="first")
    assert holds(house.call) == [(3.0, None)]
    assert holds(house.tell("Unhold", **REP).call) == [(3.0, 7.0)]


def met(house: House, room: str, *channels: dict[str, str]) -> House:
    for one in channels:
        house.tell("BridgeEnter", **one, BridgeUniqueid=room, BridgeNumChannels="2")
    return house


def test_in_a_busy_house_the_room_of_a_long_call_is_not_forgotten(house):
    met(house.talks(ASHA, REP), "home", REP, ASHA)
    for number in range(130):
        met(house, f"room-{number}", leg(f"PJSIP/x-{number:08x}", f"9.{number}"))
    assert holds(house.tell("Hold", **REP).tell("Unhold", **REP).call) == [(135.0, 136.0)]


def test_after_a_link_that_broke_while_a_colleague_was_asked_holds_are_told_again(house):
    met(met(house.talks(ASHA, REP), "home", REP, ASHA).tell("Hold", **REP), "beside", REP)
    listing(house, REP | {"ChannelState": UP})
    assert holds(house.tell("Unhold", **REP).call) == [(5.0, 8.0)]


def test_a_local_channel_that_is_left_out_during_a_hold_does_not_end_it(house):
    house.dials(ASHA, HALF_1).talks(HALF_2, REP)
    met(met(house, "near", HALF_2, REP), "far", ASHA, HALF_1).tell("Hold", **REP)
    met(house, "far", REP).tell("BridgeDestroy", BridgeUniqueid="near")
    house.tell("LocalOptimizationEnd", **as_(HALF_1, "LocalOne"), **as_(HALF_2, "LocalTwo"))
    house.tell("Hangup", **HALF_2, Cause="16").tell("Hangup", **HALF_1, Cause="16")
    assert holds(house.call) == [(8.0, None)]
    assert holds(house.tell("Unhold", **REP).call) == [(8.0, 14.0)]


CLICK_1 = leg("Local/201@office-00000009;1", "8.1")
CLICK_2 = leg("Local/201@office-00000009;2", "8.2", "8.1")
CLICKED = leg("PJSIP/201-0000001b", "8.3", "8.1", state=RINGS, ConnectedLineNum=CALLER)
TRUNK = leg("PJSIP/trunk-0000001c", "8.4", "8.1", CallerIDNum=CALLER)


@pytest.mark.parametrize("rings_first", [True, False])
def test_a_click_is_the_reps_own_call_whatever_is_told_first(house, rings_first):
    house.tell("DialBegin", **as_(CLICK_1, "Dest"))
    if rings_first:
        house.tell("Newstate", **CLICKED)
    house.dials(CLICK_2, CLICKED).answers(CLICK_2, CLICKED).dials(CLICK_1, TRUNK)
    assert (house.call.direction, house.call.answered_s) == (Direction.OUT, None)
    house.answers(CLICK_1, TRUNK)
    assert (house.call.peer_raw, house.call.answered_s) == (CALLER, house.now_s)


def test_another_phone_that_a_click_rings_beside_the_reps_is_not_who_was_dialled(house):
    house.tell("DialBegin", **as_(CLICK_1, "Dest")).dials(CLICK_2, CLICKED)
    house.dials(CLICK_2, BILLING).answers(CLICK_2, BILLING)
    assert (house.call.peer_raw, house.call.answered_s) == (CALLER, None)


def test_a_caller_who_comes_through_a_channel_named_as_a_click_was_is_a_caller(house):
    house.tell("DialBegin", **as_(HALF_1, "Dest")).tell("Hangup", **HALF_1)
    house.dials(ASHA, HALF_1).dials(HALF_2, REP)
    assert house.kinds == [Kind.RINGING]


def test_a_caller_who_was_moved_along_with_the_rep_waits_on(house):
    house.dials(ASHA, REP)
    for uid, room in ((REP, "first"), (ASHA, "first")):
        house.tell("BridgeEnter", **uid, BridgeUniqueid=room, BridgeNumChannels="2")
    house.tell("Hold", **REP)
    for uid, room in ((REP, "second"), (ASHA, "second")):
        house.tell("BridgeEnter", **uid, BridgeUniqueid=room, BridgeNumChannels="2")
    house.tell("BridgeDestroy", BridgeUniqueid="first")
    assert holds(house.call) == [(4.0, None)]
    assert holds(house.tell("Unhold", **REP).call) == [(4.0, 8.0)]


def test_a_new_name_on_the_display_is_the_new_peer(house):
    house.talks(ASHA, REP).tell(
        "NewConnectedLine", **REP | {"ConnectedLineNum": "300", "ConnectedLineName": "B"}
    )
    assert (house.call.peer_raw, house.call.peer_name) == ("300", "B")


def test_a_parked_caller_was_passed_on(house):
    house.talks(ASHA, REP).tell(
        "ParkedCall", **as_(ASHA, "Parkee"), ParkerDialString="PJSIP/201", ParkingSpace="701"
    )
    house.tell("Hangup", **REP, Cause="16")
    assert (house.call.cause, house.kinds.count(Kind.ENDED)) == (Cause.TRANSFERRED, 0)


def test_the_other_sides_hold_is_known_by_the_call_they_share(house):
    house.talks(ASHA, REP).tell("Hold", **leg("PJSIP/300-00000020", "9.1")).tell("Hold", **ASHA)
    assert [(span.by, span.from_s) for span in house.call.holds] == [(HeldBy.REMOTE, 4.0)]


def test_a_hold_is_over_with_the_call_even_where_nobody_says_so(house):
    house.talks(ASHA, REP).tell("Hold", **REP).tell("Hangup", **REP, Cause="16")
    assert (holds(house.call), house.call.cause) == ([(3.0, 4.0)], Cause.NORMAL)


def test_one_channel_that_takes_anothers_place_goes_on_as_the_same_call(house):
    house.talks(ASHA, REP)
    other, name = leg("PJSIP/202-00000011", "5.1"), REP["Channel"]
    house.tell("Rename", Channel=name, Newname=f"{name}<MASQ>", Uniqueid="1.2")
    house.tell("Rename", Channel=other["Channel"], Newname=name, Uniqueid="5.1")
    house.tell("Rename", Channel=f"{name}<MASQ>", Newname=f"{other['Channel']}<ZOMBIE>", Uniqueid="1.2")
    house.tell("Hangup", **REP | {"Channel": f"{other['Channel']}<ZOMBIE>"}, Cause="16")
    assert not house.call.ended
    house.tell("Hangup", **other | {"Channel": name}, Cause="16")
    assert house.call.cause is Cause.NORMAL


def test_a_rep_behind_a_local_channel_has_calls_too():
    house = (
        House("Local/201@from-queue").talks(ASHA, HALF_1).tell("Newstate", **HALF_2 | {"ChannelState": DIALS})
    )
    assert house.kinds == [Kind.RINGING, Kind.ANSWERED]


def test_a_local_channel_that_is_left_out_leaves_the_phone_it_led_to():
    house = House("Local/201@from-queue").dials(ASHA, HALF_1)
    mobile = leg("PJSIP/trunk-00000055", "6.1", "1.1")
    house.talks(HALF_2, mobile).answers(ASHA, HALF_1)
    house.tell("LocalOptimizationEnd", **as_(HALF_1, "LocalOne"), **as_(HALF_2, "LocalTwo"))
    house.tell("Hangup", **HALF_1, Cause="16").tell("Hold", **mobile).tell("Hangup", **mobile, Cause="16")
    assert house.kinds == [Kind.RINGING, Kind.ANSWERED, Kind.HELD, Kind.ENDED]
    assert [span.by for span in house.call.holds] == [HeldBy.REP]


def test_the_third_call_of_a_caller_is_not_taken_for_the_first(house):
    house.talks(ASHA, REP).tell("BlindTransfer", **as_(REP, "Transferer"), Result="Success")
    back = REP | {"Uniqueid": "1.9", "Channel": "PJSIP/201-00000099"}
    house.talks(ASHA, back)
    assert [call.ended for call in house.tracker.sessions] == [True, False]


# --- a link that broke


def listing(house: House, *channels: dict[str, str]) -> House:
    house.now_s += 1
    now = Moment(house.now_s, round(house.now_s * 1000))
    house.take(lost(house.exchange, now))
    seen = tuple(channel(understand(f"{k}: {v}" for k, v in one.items())) for one in channels)
    house.take(settled(house.exchange, seen, now))
    return house


def test_after_a_broken_link_a_hold_is_unknown_and_its_timer_goes_on(house):
    listing(house.talks(ASHA, REP).tell("Hold", **REP), REP | {"ChannelState": UP})
    assert (house.call.hold_unknown, holds(house.call)) == (True, [(3.0, None)])
    house.tell("Unhold", **REP)
    assert (house.call.hold_unknown, holds(house.call)) == (False, [(3.0, 5.0)])


def test_a_hold_that_began_unseen_is_told_with_the_next_word_about_it(house):
    listing(house.talks(ASHA, REP), REP | {"ChannelState": UP}).tell("Unhold", **REP)
    assert (house.kinds[-1], house.call.hold_unknown) == (Kind.RESUMED, False)


def test_a_call_that_is_not_listed_is_over_and_one_that_is_new_is_found(house):
    other = leg("PJSIP/201-00000077", "7.2", "7.1", ConnectedLineNum="+442079460145")
    listing(house.talks(ASHA, REP), other)
    gone, found = house.tracker.sessions
    assert (gone.cause, found.peer_raw, found.hold_unknown) == (Cause.UNKNOWN, "+442079460145", True)


def test_without_a_list_a_later_channel_with_a_lower_number_shows_that_all_before_are_gone(house):
    rep, asha = REP | {"Uniqueid": "pbx-1000.8"}, ASHA | {"Uniqueid": "pbx-1000.7"}
    house.talks(asha, rep).tell("Hold", **rep)
    house.take(lost(house.exchange, Moment(9, 9000)))
    house.tell("Newstate", **leg("PJSIP/300-00000009", "pbx-1001.9"))
    assert not house.call.ended
    house.tell("Newstate", **leg("PJSIP/300-00000000", "pbx-1002.0"))
    assert (house.call.cause, house.call.open_hold) == (Cause.UNKNOWN, None)


def test_without_a_list_any_word_about_a_call_makes_its_hold_unknown_and_not_over(house):
    house.talks(ASHA, REP).tell("Hold", **REP)
    house.take(lost(house.exchange, Moment(9, 9000)))
    house.tell("BridgeLeave", **REP).tell("BridgeLeave", **REP)
    assert house.kinds[3:] == [Kind.LOST, Kind.SYNCED]
    assert (house.call.hold_unknown, house.call.link_lost, house.call.held_by) == (True, False, HeldBy.REP)
    house.tell("Hangup", **REP, Cause="16")
    assert house.call.cause is Cause.NORMAL


def test_without_a_list_the_next_word_about_a_call_finds_it(house):
    house.tell("Hold", **REP | {"ConnectedLineNum": CALLER})
    assert (house.kinds, house.call.peer_raw) == ([Kind.ANSWERED, Kind.HELD], CALLER)


# --- any order


BLOCKS = [
    understand(block.splitlines())
    for name in ("asterisk22-b1-ami", "asterisk22-keys-ami", "asterisk22-click-ami")
    for block in (RECORDINGS / f"{name}.log").read_text(encoding="utf-8").split("\n\n")
]
TOLD = [one for one in BLOCKS if one.event and not one.event.startswith(("Test", "RTCP", "QueueMember"))]


@settings(max_examples=1000, deadline=None)
@given(st.integers(0, 2**32), st.integers(0, len(TOLD) - 40))
def test_no_order_of_events_gives_a_hold_that_cannot_be(seed, start):
    chance = random.Random(seed)
    told = TOLD[start : start + 40]
    told = [one for one in told for _ in range(chance.choice((0, 1, 1, 1, 2)))]
    for _ in range(chance.randrange(12)):
        at = chance.randrange(max(len(told) - 3, 1))
        told[at : at + 3] = chance.sample(told[at : at + 3], len(told[at : at + 3]))
    house, held_s = House("PJSIP/rep"), set()
    for one in told:
        house.hear(one)
        if one.event == "Hold" and "PJSIP/rep-" in one.get("Channel"):
            held_s.add(house.now_s)
    for call in house.tracker.sessions:
        ends = [(span.from_s, span.to_s) for span in call.holds]
        assert all(to_s is None or from_s <= to_s for from_s, to_s in ends)
        assert all(one[1] is not None and one[1] <= two[0] for one, two in pairwise(ends))
        assert not call.ended or call.open_hold is None
        assert {start for start, _ in holds(call)} <= held_s


# --- frames


@given(st.lists(st.text("abc: ", max_size=9), max_size=4), st.integers(1, 9))
def test_blocks_arrive_whole_however_the_network_cuts_them(values, size):
    sent = b"".join(action("Ping", Value=value) for value in values)
    got, rest = [], b""
    for start in range(0, len(sent), size):
        blocks, rest = split_blocks(rest + sent[start : start + size])
        got += blocks
    told = [understand(block.decode().split("\n")).get("Value") for block in got]
    assert (told, rest) == ([" ".join(value.split()) for value in values], b"")


def test_a_value_cannot_smuggle_in_a_second_wish():
    assert action("Originate", Exten="1\r\n\r\nAction: Command").count(b"\r\n\r\n") == 1


def test_a_block_without_end_is_not_kept():
    with pytest.raises(LongBlockError):
        split_blocks(b"x" * (LONGEST + 1))
