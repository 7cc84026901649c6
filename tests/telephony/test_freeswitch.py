"""FreeSWITCH as its documentation describes it: a played event socket, and what the rep is told."""

import json
import random
import socket
from itertools import pairwise
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from listener import Heard, Listener, clock, until_true

from agentassist.core.call import CallEvent, Cause, Direction, Fault, HeldBy, Kind, LinkState, Order, Verb
from agentassist.core.errors import SourceError
from agentassist.core.moment import Moment
from agentassist.core.session import CallSession, Transfer
from agentassist.core.tracker import CallTracker
from agentassist.telephony.discover import build_source
from agentassist.telephony.freeswitch.frames import Event, FrameError, LongFrameError, split_frames
from agentassist.telephony.freeswitch.link import EslSpeech
from agentassist.telephony.freeswitch.switch import Switch, heard
from agentassist.telephony.wire.vigil import ANSWER_S, QUIET_S

CALLER = "+442079460123"
PASSWORD = "pass word"


def on_rep(name: str, **more: str) -> dict[str, str]:
    """An event on the leg to the rep's phone."""
    return {
        "Event-Name": name,
        "Unique-ID": "rep-leg",
        "Channel-Name": "sofia/internal/1001@192.0.2.7:5060",
        "Channel-Presence-ID": "1001@pbx.example",
        "Call-Direction": "outbound",
        "Caller-Caller-ID-Number": CALLER,
        "Caller-Caller-ID-Name": "Asha Rao",
        "Caller-Destination-Number": "1001",
        "Other-Leg-Unique-ID": "asha-leg",
        "variable_sip_call_id": "84ac18f7",
    } | {key.replace("__", "-"): value for key, value in more.items()}


def on_asha(name: str) -> dict[str, str]:
    """An event on the caller's leg."""
    return {
        "Event-Name": name,
        "Unique-ID": "asha-leg",
        "Channel-Name": f"sofia/external/{CALLER}@192.0.2.1",
        "Call-Direction": "inbound",
        "Other-Leg-Unique-ID": "rep-leg",
    }


def by_rep(name: str, **more: str) -> dict[str, str]:
    """An event on the leg that the rep's phone began."""
    return {
        "Event-Name": name,
        "Unique-ID": "own-leg",
        "Channel-Name": "sofia/internal/1001@pbx.example",
        "variable_user_name": "1001",
        "Call-Direction": "inbound",
        "Caller-Destination-Number": "300",
        "Caller-Callee-ID-Name": "Billing",
        "variable_sip_call_id": "own-call",
    } | {key.replace("__", "-"): value for key, value in more.items()}


TALK = [on_asha("CHANNEL_CREATE"), *map(on_rep, ("CHANNEL_CREATE", "CHANNEL_PROGRESS", "CHANNEL_ANSWER"))]


class House:
    """A FreeSWITCH, and what the rep at 1001 is told."""

    def __init__(self) -> None:
        self.switch = Switch("freeswitch:default", "1001")
        self.tracker = CallTracker()
        self.events: list[CallEvent] = []
        self.now_s = 0.0

    def tell(self, *told: dict[str, str]) -> "House":
        for one in told:
            self.now_s += 1
            said = Event({name.lower(): value for name, value in one.items()})
            step = heard(self.switch, said, Moment(self.now_s, round(self.now_s * 1000)))
            self.switch = step.switch
            self.events += step.events
            for event in step.events:
                self.tracker = self.tracker.after(event)
        return self

    @property
    def kinds(self) -> list[Kind]:
        return [event.kind for event in self.events]

    @property
    def call(self) -> CallSession:
        return self.tracker.sessions[0]


@pytest.fixture
def house() -> House:
    return House()


def over(cause: str, event=on_rep) -> dict[str, str]:
    return event("CHANNEL_HANGUP_COMPLETE", Hangup__Cause=cause)


def test_a_caller_rings_and_is_known_by_the_call_id_that_the_softphone_tells_too(house):
    house.tell(*TALK, on_rep("CHANNEL_BRIDGE"), over("NORMAL_CLEARING"))
    assert house.kinds == [Kind.RINGING, Kind.ANSWERED, Kind.ENDED]
    call = house.call
    assert (call.key, call.peer_e164, call.peer_name, call.cause) == (
        "84ac18f7",
        CALLER,
        "Asha Rao",
        Cause.NORMAL,
    )


def test_the_call_id_is_waited_for_and_where_it_never_comes_another_name_does(house):
    unnamed = {"variable_sip_call_id": ""}
    house.tell(on_rep("CHANNEL_CREATE", **unnamed))
    assert house.events == []
    house.tell(on_rep("CHANNEL_PROGRESS", **unnamed), on_rep("CHANNEL_ANSWER"))
    assert [event.call_key for event in house.events] == ["rep-leg", "rep-leg"]


def test_holds_are_told_apart_by_the_leg(house):
    house.tell(*TALK, on_rep("CHANNEL_HOLD"), on_rep("CHANNEL_UNHOLD"))
    house.tell(on_asha("CHANNEL_HOLD"), on_asha("CHANNEL_UNHOLD"), over("NORMAL_CLEARING"))
    assert [(span.by, span.from_s, span.to_s) for span in house.call.holds] == [
        (HeldBy.REP, 5.0, 6.0),
        (HeldBy.REMOTE, 7.0, 8.0),
    ]


def test_a_hold_is_over_with_the_call(house):
    house.tell(*TALK, on_rep("CHANNEL_HOLD"), over("NORMAL_CLEARING"))
    assert [(span.from_s, span.to_s) for span in house.call.holds] == [(5.0, 6.0)]


@pytest.mark.parametrize(
    ("hangup", "cause"),
    [
        ("ORIGINATOR_CANCEL", Cause.MISSED),
        ("NO_ANSWER", Cause.MISSED),
        ("USER_BUSY", Cause.BUSY),
        ("CALL_REJECTED", Cause.REJECTED),
        ("LOSE_RACE", Cause.CANCELLED),
        ("SUBSCRIBER_ABSENT", Cause.FAILED),
    ],
)
def test_a_ring_that_nobody_answered_ends_for_its_reason(house, hangup, cause):
    house.tell(*TALK[:3], over(hangup))
    assert house.call.cause is cause


def test_a_call_the_rep_dials_is_outgoing(house):
    house.tell(by_rep("CHANNEL_CREATE"), over("ORIGINATOR_CANCEL", by_rep))
    call = house.call
    assert (call.direction, call.peer_raw, call.peer_name) == (Direction.OUT, "300", "Billing")
    assert call.cause is Cause.CANCELLED


@pytest.mark.parametrize("order", [(on_rep, by_rep), (by_rep, on_rep)])
def test_a_caller_passed_on_after_a_word_is_a_warm_transfer(house, order):
    house.tell(*TALK, on_rep("CHANNEL_HOLD"), by_rep("CHANNEL_CREATE"), by_rep("CHANNEL_ANSWER"))
    house.tell(*(over("ATTENDED_TRANSFER", event) for event in order))
    asha, billing = house.tracker.sessions
    assert (asha.transfer, asha.other_call, asha.cause) == (Transfer.WARM, billing.key, Cause.TRANSFERRED)
    assert billing.ended
    assert [span.by for span in asha.holds] == [HeldBy.REP]


def test_a_caller_passed_on_without_a_word_is_a_blind_transfer(house):
    house.tell(*TALK, on_rep("CHANNEL_HANGUP_COMPLETE", Hangup__Cause="BLIND_TRANSFER"))
    assert house.call.transfer is Transfer.BLIND


def test_a_queue_rings_the_rep_though_nobody_is_on_the_line_yet(house):
    house.tell(on_rep("CHANNEL_PROGRESS", Other__Leg__Unique__ID="", variable_cc_queue="support"))
    assert (house.call.direction, house.call.queue, house.call.peer_e164) == (Direction.IN, "support", CALLER)


def test_what_a_click_dials_never_looks_like_a_caller(house):
    alone = {"Other__Leg__Unique__ID": ""}
    house.tell(on_rep("CHANNEL_CREATE", **alone), on_rep("CHANNEL_ANSWER", **alone))
    assert house.kinds == [Kind.DIALING]
    far = {"Other-Leg-Direction": "outbound", "Other-Leg-Callee-ID-Number": "+442079460145"}
    house.tell(on_rep("CHANNEL_BRIDGE") | far)
    assert (house.kinds[-1], house.call.peer_e164) == (Kind.ANSWERED, "+442079460145")


def test_a_caller_whom_a_colleague_brings_is_known(house):
    house.tell(*TALK, on_rep("CHANNEL_BRIDGE") | {"Other-Leg-Caller-ID-Number": "+442079460145"})
    assert house.call.peer_e164 == "+442079460145"


def test_other_people_s_calls_are_nobody_s_business(house):
    house.tell(
        {**on_rep("CHANNEL_CREATE"), "Channel-Presence-ID": "1002@pbx.example"}, on_asha("CHANNEL_HOLD")
    )
    assert house.events == []


STORY = [
    *TALK,
    on_rep("CHANNEL_BRIDGE"),
    on_rep("CHANNEL_HOLD"),
    on_asha("CHANNEL_HOLD"),
    by_rep("CHANNEL_CREATE"),
    by_rep("CHANNEL_ANSWER"),
    on_rep("CHANNEL_UNHOLD"),
    on_asha("CHANNEL_UNHOLD"),
    over("ATTENDED_TRANSFER", by_rep),
    over("ATTENDED_TRANSFER"),
]


@settings(max_examples=1000, deadline=None)
@given(st.integers(0, 2**32))
def test_no_order_of_events_gives_a_hold_that_cannot_be(seed):
    chance = random.Random(seed)
    told = [one for one in STORY for _ in range(chance.choice((0, 1, 1, 1, 2)))]
    chance.shuffle(told)
    house, held_s = House(), set()
    for one in told:
        house.tell(one)
        if one["Event-Name"] == "CHANNEL_HOLD" and one["Unique-ID"] == "rep-leg":
            held_s.add(house.now_s)
    for call in house.tracker.sessions:
        spans = [(span.from_s, span.to_s) for span in call.holds]
        assert all(to_s is None or from_s <= to_s for from_s, to_s in spans)
        assert all(one[1] is not None and one[1] <= two[0] for one, two in pairwise(spans))
        assert not call.ended or call.open_hold is None
        assert {span.from_s for span in call.holds if span.by is HeldBy.REP} <= held_s


# --- over a socket


def framed(kind: str, body: bytes = b"", reply: str = "") -> bytes:
    length = f"Content-Length: {len(body)}\n" if body else ""
    said = f"Reply-Text: {reply}\n" if reply else ""
    return f"{length}Content-Type: {kind}\n{said}\n".encode() + body


def as_event(told: dict[str, str]) -> bytes:
    body = "".join(f"{name}: {quote(value)}\n" for name, value in told.items()) + "\n"
    return framed("text/event-plain", body.encode())


class Socket:
    """Plays the event socket of a FreeSWITCH; notes what it is asked."""

    def __init__(self, says: bytes = b"", channels: list[dict[str, str]] | None = None) -> None:
        self.says, self.channels = says, channels or []
        self.asked: list[str] = []

    def serve(self, link: socket.socket) -> None:
        link.sendall(framed("auth/request"))
        received = b""
        while data := link.recv(4096):
            *wishes, received = (received + data).split(b"\n\n")
            for wish in wishes:
                self.asked.append(wish.decode())
                link.sendall(self._answer(self.asked[-1]))

    def _answer(self, wish: str) -> bytes:
        if wish.startswith("auth"):
            right = wish == f"auth {PASSWORD}"
            return framed("command/reply", reply="+OK accepted" if right else "-ERR invalid")
        if wish.startswith("api show channels"):
            listed: dict[str, object] = {"row_count": len(self.channels)}
            rows = {"rows": self.channels} if self.channels else {}
            return framed("api/response", json.dumps(listed | rows).encode()) + self.says
        if wish.startswith("api uuid_getvar"):
            return framed("api/response", b"84ac18f7")
        return framed("command/reply", reply="+OK")


def freeswitch(port: int, secret: str = PASSWORD) -> Heard:
    given = {"host": "127.0.0.1", "port": str(port), "secret": secret, "endpoint": "1001"}
    return Heard(build_source("freeswitch", clock, given))


def test_a_call_arrives_over_the_socket():
    with Listener(Socket(b"".join(map(as_event, TALK))).serve) as peer, freeswitch(peer.port) as heard:
        heard.until(lambda: Kind.ANSWERED in heard.kinds)
    assert heard.tracker.sessions[0].peer_name == "Asha Rao"


def test_only_what_is_needed_is_subscribed_to():
    played = Socket()
    with Listener(played.serve) as peer, freeswitch(peer.port) as heard:
        heard.until(lambda: Kind.SYNCED in heard.kinds)
    (wish,) = [wish for wish in played.asked if wish.startswith("event")]
    assert wish.startswith("event plain CHANNEL_CREATE ")
    assert "ALL" not in wish


def test_a_wrong_password_is_told():
    with Listener(Socket().serve) as peer, freeswitch(peer.port, "wrong") as heard:
        assert heard.until_told(LinkState.DOWN).fault is Fault.WRONG_SECRET


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        (framed("text/rude-rejection", b"Access Denied, go away.\n"), Fault.NOT_ALLOWED),
        (b"Asterisk Call Manager/11.0.0\r\n", Fault.OTHER_PROTOCOL),
        (b"HTTP/1.1 400 Bad Request\r\n\r\n", Fault.OTHER_PROTOCOL),
        (b"Content-Type: text/html\n\n", Fault.OTHER_PROTOCOL),
    ],
)
def test_whoever_does_not_let_us_in_is_told_apart(said, fault):
    def serve(link: socket.socket) -> None:
        link.sendall(said)
        while link.recv(4096):
            pass

    with Listener(serve) as peer, freeswitch(peer.port) as heard:
        assert heard.until_told(LinkState.DOWN).fault is fault


def test_after_a_broken_link_calls_and_holds_are_known_again():
    row = {"uuid": "rep-leg", "direction": "outbound", "presence_id": "1001@pbx.example"}
    held = row | {"cid_num": CALLER, "cid_name": "Asha Rao", "callstate": "HELD"}
    played = Socket(b"".join(map(as_event, TALK)))
    with Listener(played.serve) as peer, freeswitch(peer.port) as heard:
        heard.until(lambda: Kind.ANSWERED in heard.kinds)
        played.says, played.channels = b"", [held]
        peer.drop()
        heard.until(lambda: bool(heard.tracker.waiting))
        played.channels = []
        peer.drop()
        heard.until(lambda: heard.tracker.sessions[0].ended)
    assert heard.tracker.sessions[0].key == "84ac18f7"


def test_a_call_found_after_connecting_is_known_by_its_call_id():
    row = {"uuid": "rep-leg", "direction": "outbound", "presence_id": "1001", "cid_num": CALLER}
    with (
        Listener(Socket(channels=[row | {"callstate": "ACTIVE"}]).serve) as peer,
        freeswitch(peer.port) as heard,
    ):
        heard.until(lambda: len(heard.kinds) == 2)
    assert [(event.kind, event.call_key) for event in heard.events] == [
        (Kind.SYNCED, "84ac18f7"),
        (Kind.SYNCED, ""),
    ]


def test_a_call_that_ends_while_another_is_asked_for_its_id_does_not_come_back():
    speech, now = EslSpeech("1001", PASSWORD), Moment(0, 0)
    speech.began(now)
    speech.received(framed("auth/request") + framed("command/reply", reply="+OK accepted"), now)
    speech.received(b"".join(map(as_event, TALK)), now)

    def listed(*uuids: str) -> bytes:
        told = [{"uuid": uuid, "direction": "outbound", "presence_id": "1001"} for uuid in uuids]
        return framed("api/response", json.dumps({"rows": told}).encode())

    speech.received(listed("rep-leg", "other-leg"), now)
    speech.received(as_event(over("NORMAL_CLEARING")), now)
    assert b"show channels" in speech.received(framed("api/response", b"other-call"), now).send
    speech.received(listed("other-leg"), now)
    told = speech.received(framed("api/response", b"other-call"), now).events
    assert [(one.kind, one.call_key) for one in told] == [(Kind.SYNCED, "other-call"), (Kind.SYNCED, "")]


def test_a_call_that_ends_before_its_id_is_learnt_does_not_ring_for_ever():
    speech, now = EslSpeech("1001", PASSWORD), Moment(0, 0)
    speech.began(now)
    speech.received(framed("auth/request") + framed("command/reply", reply="+OK accepted"), now)
    row = {"uuid": "rep-leg", "direction": "outbound", "presence_id": "1001", "callstate": "RINGING"}
    speech.received(framed("api/response", json.dumps({"rows": [row]}).encode()), now)
    speech.received(as_event(over("ORIGINATOR_CANCEL")), now)
    turn = speech.received(framed("api/response", b"-ERR No such channel!\n"), now)
    assert turn.events == () and b"show channels" in turn.send


@pytest.mark.parametrize(
    ("verb", "number", "wish"),
    [
        (Verb.HOLD, "", "bgapi uuid_hold rep-leg"),
        (Verb.RESUME, "", "bgapi uuid_hold off rep-leg"),
        (Verb.HANGUP, "", "bgapi uuid_kill rep-leg"),
        (Verb.TRANSFER, "3 00", "bgapi uuid_transfer rep-leg -bleg 300"),
    ],
)
def test_an_order_goes_to_the_reps_own_leg(verb, number, wish):
    played = Socket(b"".join(map(as_event, TALK)))
    with Listener(played.serve) as peer, freeswitch(peer.port) as heard:
        heard.until(lambda: Kind.ANSWERED in heard.kinds)
        heard.source.obey(Order("freeswitch:default", verb, "84ac18f7", number))
        until_true(lambda: wish in played.asked)


@pytest.mark.parametrize(
    "order", [("gone", Verb.HANGUP, ""), ("84ac18f7", Verb.TRANSFER, "3\n\napi shutdown")]
)
def test_what_cannot_be_meant_is_not_done(order):
    key, verb, number = order
    speech = EslSpeech("1001", PASSWORD)
    speech.began(Moment(0, 0))
    door = framed("auth/request") + framed("command/reply", reply="+OK")
    speech.received(door + b"".join(map(as_event, TALK)), Moment(0, 0))
    assert speech.ordered(Order("freeswitch:default", verb, key, number), Moment(0, 0)).send == b""


def test_a_caller_passed_on_by_our_order_was_passed_on():
    speech, now = EslSpeech("1001", PASSWORD), Moment(0, 0)
    speech.began(now)
    door = framed("auth/request") + framed("command/reply", reply="+OK")
    speech.received(door + b"".join(map(as_event, TALK)), now)
    speech.ordered(Order("freeswitch:default", Verb.TRANSFER, "84ac18f7", "300"), now)
    assert speech.received(as_event(over("NORMAL_CLEARING")), now).events[0].kind is Kind.TRANSFERRED


def test_a_peer_that_fell_silent_is_asked_and_then_given_up():
    speech = EslSpeech("1001", PASSWORD)
    speech.began(Moment(0, 0))
    assert speech.woken(Moment(QUIET_S, 0)).send
    assert speech.due_s == QUIET_S + ANSWER_S
    assert speech.woken(Moment(QUIET_S + ANSWER_S, 0)).fault is Fault.SILENT


@given(st.integers(1, 60))
def test_frames_arrive_whole_however_the_network_cuts_them(size):
    sent = framed("auth/request") + b"".join(map(as_event, STORY))
    got, rest = [], b""
    for start in range(0, len(sent), size):
        frames, rest = split_frames(rest + sent[start : start + size])
        got += frames
    assert (len(got), rest) == (len(STORY) + 1, b"")


@pytest.mark.parametrize(
    ("said", "error"),
    [
        (b"Content-Length: 99999999999\n\n", LongFrameError),
        (b"Content-Type: " + b"x" * 100_000, LongFrameError),
        (b"Content-Length: many\n\n", FrameError),
        (b"Dear diary", FrameError),
    ],
)
def test_what_is_no_frame_ends_the_link_instead_of_filling_the_memory(said, error):
    with pytest.raises(error):
        split_frames(said)


@pytest.mark.parametrize("wrong", [{"endpoint": ""}, {"endpoint": "PJSIP/1001"}, {"port": "0"}])
def test_a_setting_that_cannot_be_is_refused(wrong):
    with pytest.raises(SourceError):
        build_source("freeswitch", clock, {"endpoint": "1001"} | wrong)
