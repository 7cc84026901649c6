"""Bria, as its documentation describes it: lists of calls become events, and nothing said can harm."""

from dataclasses import replace
from itertools import pairwise

import pytest
from brias import BriaCall, PlayedBria, accepted, changed, frame, listed, said, self_signed, unframed
from hypothesis import given, settings
from hypothesis import strategies as st
from listener import Heard, Listener, clock

from agentassist.core.call import CallEvent, Cause, Direction, Fault, HeldBy, Kind, LinkState, Order, Verb
from agentassist.core.moment import Moment
from agentassist.core.session import CallSession, SessionState, Transfer
from agentassist.core.tracker import CallTracker
from agentassist.telephony.bria.speech import PATIENCE_S, BriaSpeech
from agentassist.telephony.bria.told import Answer, understand
from agentassist.telephony.discover import build_source

CALL = BriaCall("7")
KEY = "bria-7-1795393000"
TALKING = replace(CALL, state="connected")
HELD = replace(TALKING, hold="localHold")


class Talk:
    """The source's language over a link without a socket, and what it told and asked."""

    def __init__(self) -> None:
        self.speech = BriaSpeech("bria:default", 9002)
        self.events: list[CallEvent] = []
        self.asked: list[str] = []
        self.faults: list[Fault] = []
        self.tracker = CallTracker()
        self.now_s = 0.0

    def connects(self, *calls: BriaCall) -> "Talk":
        opening = self.speech.began(self.now())
        self._take(self.speech.received(accepted(opening.send), self.now()))
        return self.hears(listed(*calls))

    def hears(self, *messages: str) -> "Talk":
        self.now_s += 1
        for message in messages:
            self._take(self.speech.received(frame(message), self.now()))
        return self

    def lists(self, *calls: BriaCall) -> "Talk":
        return self.hears(changed(), listed(*calls))

    def obeys(self, verb: Verb, key: str = KEY, number: str = "", other: str = "") -> list[str]:
        before = len(self.asked)
        self._take(self.speech.ordered(Order("bria:default", verb, key, number, other), self.now()))
        return [one.split("<", 2)[2].replace("\r\n", "").replace("> ", ">") for one in self.asked[before:]]

    def breaks(self) -> "Talk":
        self._tell(self.speech.ended(self.now()))
        return self

    def told(self) -> list[tuple[Kind, HeldBy | None]]:
        return [(event.kind, event.held_by) for event in self.events]

    def call(self, key: str = KEY) -> CallSession:
        known = self.tracker.session(key)
        assert known is not None
        return known

    def now(self) -> Moment:
        return Moment(self.now_s, round(self.now_s * 1000))

    def _take(self, turn) -> None:
        texts, rest = unframed(turn.send)
        assert rest == b""
        self.asked += texts
        self.faults += [turn.fault] if turn.fault else []
        self._tell(turn.events)

    def _tell(self, events: tuple[CallEvent, ...]) -> None:
        for event in events:
            self.events.append(event)
            self.tracker = self.tracker.after(event)


@pytest.fixture
def talk() -> Talk:
    """A Bria without calls, in step."""
    return Talk().connects()


# --- calls


def test_a_call_goes_its_whole_way(talk):
    for calls in ([CALL], [TALKING], [HELD], [TALKING], []):
        talk.lists(*calls)
    assert talk.told()[1:] == [
        (Kind.RINGING, None),
        (Kind.ANSWERED, None),
        (Kind.HELD, HeldBy.REP),
        (Kind.RESUMED, HeldBy.REP),
        (Kind.ENDED, None),
    ]
    call = talk.call()
    assert (call.peer_e164, call.peer_name, call.direction) == ("+442079460123", "Asha Rao", Direction.IN)
    assert (call.cause, [(span.from_s, span.to_s) for span in call.holds]) == (Cause.NORMAL, [(4, 5)])


def test_a_hold_by_the_other_side_is_told_as_theirs(talk):
    theirs = replace(TALKING, hold="remoteHold")
    talk.lists(CALL).lists(TALKING).lists(theirs).lists(HELD).lists(TALKING)
    assert talk.told()[3:] == [
        (Kind.HELD, HeldBy.REMOTE),
        (Kind.RESUMED, HeldBy.REMOTE),
        (Kind.HELD, HeldBy.REP),
        (Kind.RESUMED, HeldBy.REP),
    ]


@pytest.mark.parametrize(
    ("first", "last", "hung_up", "cause"),
    [
        ("ringing", None, False, Cause.MISSED),
        ("ringing", "ended", True, Cause.REJECTED),
        ("connecting", "failed", False, Cause.FAILED),
        ("connecting", None, False, Cause.CANCELLED),
        ("connected", "ended", False, Cause.NORMAL),
        ("connected", "failed", False, Cause.FAILED),
    ],
)
def test_the_end_of_a_call_is_told_as_far_as_bria_does(talk, first, last, hung_up, cause):
    talk.lists(replace(CALL, state=first))
    if hung_up:
        talk.obeys(Verb.HANGUP)
    talk.lists(*([replace(CALL, state=last)] if last else []))
    assert talk.call().cause is cause


def test_an_outgoing_call_is_told_from_the_first_tone(talk):
    assert talk.lists(replace(CALL, state="connecting")).call().direction is Direction.OUT


def test_a_change_while_the_list_is_on_its_way_asks_once_more(talk):
    before = len(talk.asked)
    talk.hears(changed(), changed(), changed())
    assert len(talk.asked) == before + 1
    talk.hears(listed(CALL))
    assert len(talk.asked) == before + 2
    talk.hears(listed(TALKING))
    assert (len(talk.asked), talk.call().state) == (before + 2, SessionState.ACTIVE)


def test_a_name_learnt_later_is_told(talk):
    talk.lists(replace(CALL, name="")).lists(CALL)
    assert (talk.told()[-1][0], talk.call().peer_name) == (Kind.IDENTITY, "Asha Rao")


def test_two_calls_are_kept_apart(talk):
    other = BriaCall("8", number="1001", name="")
    talk.lists(CALL).lists(TALKING).lists(TALKING, other).lists(HELD, replace(other, state="connected"))
    assert talk.call().held_by is HeldBy.REP
    assert talk.call("bria-8-1795393000").state is SessionState.ACTIVE


# --- orders


def test_orders_are_asked_in_bria_s_words(talk):
    talk.lists(CALL).lists(TALKING)
    one = "<callId>7</callId>"
    assert talk.obeys(Verb.ANSWER) == [f"answerCall>{one}<withVideo>false</withVideo></answerCall>"]
    assert talk.obeys(Verb.HOLD) == [f"holdCall>{one}</holdCall>"]
    assert talk.obeys(Verb.RESUME) == [f"resumeCall>{one}</resumeCall>"]
    assert talk.obeys(Verb.HANGUP) == [f"endCall>{one}</endCall>"]
    assert talk.obeys(Verb.MUTE) == ["audioProperties><mute>enabled</mute></audioProperties>"]
    assert talk.obeys(Verb.UNMUTE) == ["audioProperties><mute>disabled</mute></audioProperties>"]
    dial = 'dial type="audio"><number>1001</number><displayName></displayName></dial>'
    assert talk.obeys(Verb.DIAL, "", "10 01") == [dial]
    assert talk.obeys(Verb.CONSULT, number="1001") == [f"holdCall>{one}</holdCall>", dial]
    head = talk.asked[-1].split("\r\n\r\n")[0].split("\r\n")
    assert (head[0], head[2], head[3]) == ("GET /call", "Transaction-ID: do", "Content-Type: application/xml")


@pytest.mark.parametrize("number", ["", "1</number>", "1\r\nX", "1 & 2", "1" * 129])
def test_only_what_looks_like_a_number_or_address_is_dialled(talk, number):
    assert talk.obeys(Verb.DIAL, "", number) == []


def test_an_order_for_a_call_that_is_gone_is_let_pass(talk):
    assert talk.obeys(Verb.HANGUP) == []


def test_a_transfer_names_its_goal_as_this_version_wants(talk):
    talk.lists(CALL).lists(TALKING)
    assert talk.obeys(Verb.TRANSFER, number="200") == [
        "transferCall><callId>7</callId><targetNumber>200</targetNumber></transferCall>"
    ]
    old = '<status type="systemInformation"><systemProductVersion>5.8.4</systemProductVersion></status>'
    talk.hears(said("HTTP/1.1 200 OK", old, "do"))
    assert talk.obeys(Verb.TRANSFER, number="200") == [
        "transferCall><callId>7</callId><target>200</target></transferCall>"
    ]


def passed(status: int = 200) -> str:
    return said(f"HTTP/1.1 {status} OK", mark="pass")


def test_a_caller_passed_on_without_a_word_is_a_blind_transfer(talk):
    talk.lists(CALL).lists(TALKING).obeys(Verb.TRANSFER, number="200")
    talk.hears(passed()).lists()
    assert (talk.call().transfer, talk.call().cause) == (Transfer.BLIND, Cause.TRANSFERRED)


def test_a_caller_joined_with_a_colleague_is_a_warm_transfer(talk):
    leg = replace(TALKING, id="8", number="200")
    talk.lists(CALL).lists(TALKING).lists(HELD, replace(leg, state="connecting")).lists(HELD, leg)
    asked = talk.obeys(Verb.COMPLETE, other="bria-8-1795393000")
    assert asked == ["transferCall><callId>7</callId><targetCallId>8</targetCallId></transferCall>"]
    talk.hears(passed()).lists()
    assert (talk.call().transfer, talk.call().other_call) == (Transfer.WARM, "bria-8-1795393000")


def test_a_transfer_that_bria_refuses_never_began(talk):
    talk.lists(CALL).lists(TALKING).obeys(Verb.TRANSFER, number="200")
    assert talk.hears(passed(400)).call().transfer is Transfer.NONE


def test_a_caller_taken_back_or_nobody_took_was_not_passed_on(talk):
    talk.lists(CALL).lists(TALKING).lists(HELD).obeys(Verb.TRANSFER, number="200")
    assert talk.hears(passed()).lists(TALKING).call().transfer is Transfer.FAILED
    talk.obeys(Verb.TRANSFER, number="201")
    talk.hears(passed())
    assert talk.speech.due_s is not None
    talk.now_s = talk.speech.due_s
    talk._tell(talk.speech.woken(talk.now()).events)
    assert (talk.call().transfer, talk.speech.due_s) == (Transfer.FAILED, None)


# --- after connecting


def test_calls_begun_before_the_app_are_found():
    talk = Talk().connects(HELD, BriaCall("8"))
    assert talk.told() == [(Kind.SYNCED, HeldBy.REP), (Kind.RINGING, None), (Kind.SYNCED, None)]
    assert talk.events[0].direction is None


def test_a_hold_that_outlived_the_link_keeps_its_start(talk):
    talk.lists(CALL).lists(TALKING).lists(HELD)
    held = talk.call().holds
    assert talk.breaks().connects(HELD).call().holds == held


def test_a_hold_that_ended_unseen_is_over_and_so_is_a_call(talk):
    talk.lists(CALL).lists(TALKING).lists(HELD).breaks().connects(TALKING)
    assert talk.call().open_hold is None
    assert talk.breaks().connects().call().cause is Cause.UNKNOWN


def test_a_bria_started_anew_may_use_the_same_numbers(talk):
    talk.lists(CALL).lists(TALKING).breaks().connects(replace(CALL, began="1795399999"))
    assert [call.ended for call in talk.tracker.sessions] == [True, False]


def test_a_bria_that_is_not_ready_changes_nothing(talk):
    talk.lists(CALL).lists(TALKING)
    before = talk.tracker
    talk.hears(changed(), said("HTTP/1.1 503 Service Unavailable", mark="ask"))
    assert talk.tracker == before
    assert talk.lists(HELD).call().held_by is HeldBy.REP


# --- bad answers


def test_a_bria_that_stops_answering_is_called_silent(talk):
    talk.hears(changed())
    assert talk.speech.due_s == talk.now_s + PATIENCE_S
    talk.now_s += PATIENCE_S
    assert talk.speech.woken(talk.now()).fault is Fault.SILENT


def test_one_that_asks_its_user_first_may_take_its_time():
    talk = Talk()
    talk._take(talk.speech.received(accepted(talk.speech.began(talk.now()).send), talk.now()))
    assert talk.speech.due_s is None


BOMB = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><status type="call"><call>&c;</call></status>'


@pytest.mark.parametrize(
    "message",
    [
        "",
        "hello",
        "GET /status\r\n\r\n",
        "HTTP/1.1 two hundred\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransaction-ID: ask\r\n\r\n<status type='call'><call>",
        said("HTTP/1.1 200 OK", BOMB, "ask"),
        said("HTTP/1.1 200 OK", '<html type="call"></html>', "ask"),
        said("HTTP/1.1 400 Bad Request", mark="ask"),
        said("POST /statusChange", '<event type="voicemail"></event>'),
        said("POST /elsewhere", '<event type="call"></event>'),
    ],
)
def test_nonsense_and_other_news_change_no_call(talk, message):
    talk.lists(CALL).lists(TALKING).lists(HELD)
    before = talk.tracker
    talk.hears(message)
    assert talk.tracker == before
    assert talk.faults == []


def test_a_call_without_what_is_needed_is_passed_over():
    odd = '<status type="call"><call><id>1</id></call><call><participants/></call></status>'
    told = understand(said("HTTP/1.1 200 OK", odd, "ask"))
    assert isinstance(told, Answer)
    assert told.calls == ()


def test_a_body_right_after_its_head_is_read_too():
    message = listed(CALL).replace("\r\n\r\n<?xml", "\r\n<?xml")
    told = understand(message)
    assert isinstance(told, Answer)
    assert [call.id for call in told.calls or ()] == ["7"]


@given(st.text(max_size=200))
def test_any_text_is_read_or_passed_over(text):
    for message in (text, said("HTTP/1.1 200 OK", text, "ask"), said("POST /statusChange", text)):
        understand(message)


# --- any order

_STATES = ["ringing", "connecting", "connected", "connected", "failed", "ended", "Telepathy"]
_HOLDS = ["offHold", "localHold", "remoteHold", "onHold"]
_LISTS = st.lists(
    st.builds(
        BriaCall,
        id=st.sampled_from(["1", "2", "3"]),
        state=st.sampled_from(_STATES),
        hold=st.sampled_from(_HOLDS),
    ),
    max_size=3,
    unique_by=lambda call: call.id,
)


@settings(max_examples=1000, deadline=None)
@given(st.lists(st.tuples(_LISTS, st.sampled_from(["", "", "break", "twice"])), max_size=6))
def test_no_order_of_lists_gives_a_wrong_hold(told):
    talk = Talk().connects()
    for calls, mishap in told:
        talk.lists(*calls)
        if mishap == "twice":
            talk.lists(*calls)
        if mishap == "break":
            talk.breaks().connects(*calls)
        running = {call.key.split("-")[1]: call for call in talk.tracker.running}
        for call in calls:
            if call.state == "connected" and call.id in running:
                expected = {"localHold": HeldBy.REP, "remoteHold": HeldBy.REMOTE}.get(call.hold)
                assert running[call.id].held_by is expected
        assert set(running) <= {call.id for call in calls if call.state not in ("failed", "ended")}
        for session in talk.tracker.sessions:
            _look_at(session)
    assert talk.faults == []


def _look_at(call: CallSession) -> None:
    ends = [(span.from_s, span.to_s) for span in call.holds]
    assert all(to_s is None or to_s >= from_s for from_s, to_s in ends)
    assert all(to_s is not None and to_s <= later for (_, to_s), (later, _) in pairwise(ends))
    assert not call.ended or call.open_hold is None


# --- a whole one, over TLS


@pytest.fixture
def rep(played_bria: PlayedBria):
    with Heard(build_source("bria", clock, {"port": str(played_bria.port)})) as heard:
        heard.until(lambda: heard.kinds == [Kind.SYNCED])
        yield heard


def test_a_call_is_answered_held_and_hung_up_from_the_window(rep, played_bria):
    played_bria.ring()
    rep.until(lambda: Kind.RINGING in rep.kinds)
    key = rep.tracker.sessions[0].key
    for verb, kind in [
        (Verb.ANSWER, Kind.ANSWERED),
        (Verb.HOLD, Kind.HELD),
        (Verb.RESUME, Kind.RESUMED),
        (Verb.HANGUP, Kind.ENDED),
    ]:
        rep.source.obey(Order("bria:default", verb, key))
        rep.until(lambda kind=kind: rep.kinds[-1] is kind)
    assert [span.by for span in rep.tracker.sessions[0].holds] == [HeldBy.REP]


def test_a_call_is_still_there_when_the_link_comes_back(rep, played_bria):
    played_bria.set(HELD)
    rep.until(lambda: Kind.HELD in rep.kinds)
    played_bria.drop()
    rep.until(lambda: rep.kinds[-3:] == [Kind.LOST, Kind.SYNCED, Kind.SYNCED])
    assert rep.tracker.waiting[0].key == KEY


@pytest.mark.parametrize(
    ("greeting", "fault"),
    [(b"220 mail ready\r\n", Fault.ENCRYPTED), (b"HTTP/1.1 400 Bad Request\r\n\r\n", Fault.ENCRYPTED)],
)
def test_a_peer_without_tls_is_told_apart(greeting, fault):
    def serve(link):
        link.sendall(greeting)
        while link.recv(4096):
            pass

    with (
        Listener(serve) as peer,
        Heard(build_source("bria", clock, {"port": str(peer.port)})) as heard,
    ):
        assert heard.until_told(LinkState.DOWN).fault is fault


@pytest.mark.parametrize(
    ("said_first", "state", "fault"),
    [
        (b"\x00\xff garbage", LinkState.RETRYING, Fault.OTHER_PROTOCOL),
        (b"\x81\x7f" + (100_000_000).to_bytes(8) + b"x" * 1_000_000, LinkState.RETRYING, Fault.TOO_LONG),
        (frame("Dear diary, nobody rang."), LinkState.CONNECTED, Fault.NONE),
    ],
)
def test_what_no_bria_says_ends_the_link_or_is_let_pass(said_first, state, fault, tmp_path):
    def serve(link):
        link.sendall(accepted(link.recv(65536)) + said_first)
        while link.recv(4096):
            pass

    with (
        Listener(serve, self_signed(tmp_path)) as peer,
        Heard(build_source("bria", clock, {"port": str(peer.port)})) as heard,
    ):
        assert heard.until_told(state).fault is fault


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        (b"HTTP/1.1 403 Forbidden\r\n\r\n", Fault.NOT_ALLOWED),
        (b"HTTP/1.1 404 Not Found\r\n\r\n", Fault.OTHER_PROTOCOL),
        (b"mail ready\r\n", Fault.OTHER_PROTOCOL),
    ],
)
def test_who_does_not_let_us_in_is_left_alone_for_a_while(answer, fault, tmp_path):
    def serve(link):
        link.recv(65536)
        link.sendall(answer)
        while link.recv(4096):
            pass

    with (
        Listener(serve, self_signed(tmp_path)) as peer,
        Heard(build_source("bria", clock, {"port": str(peer.port)})) as heard,
    ):
        assert heard.until_told(LinkState.DOWN).fault is fault
