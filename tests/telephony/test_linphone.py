"""What the Linphone daemon says is understood however it is cut or written down, and nothing can harm."""

import json
import re
import socket
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from listener import Heard, Listener, clock

from agentassist.core.call import CallEvent, Cause, Direction, Fault, HeldBy, Kind, LinkState, Order, Verb
from agentassist.core.errors import SourceError
from agentassist.core.moment import Moment
from agentassist.core.session import CallSession, Transfer
from agentassist.core.tracker import CallTracker
from agentassist.telephony.discover import build_source
from agentassist.telephony.linphone import steps
from agentassist.telephony.linphone.phone import EVENTS
from agentassist.telephony.linphone.recording import replay
from agentassist.telephony.linphone.speech import PATIENCE_S, DaemonSpeech
from agentassist.telephony.linphone.told import LONGEST, is_whole, understand
from agentassist.telephony.wire.place import Place
from agentassist.telephony.wire.source import StreamSource

RECORDING = Path(__file__).parent.parent / "data" / "telephony" / "recordings" / "linphone-5.1.65.log"
ASHA = '"Asha Rao" <sip:+442079460123@pbx.example>'
REP = '"Rep Desk" <sip:rep@pbx.example>'
NONE_WAIT = "Status: Ok\n\nSize: 0\n\n"
NO_SUCH = "Status: Error\nReason: No call with such id.\n"
DONE = "Status: Ok\n"


def news(state: str, number: int = 1, who: str = ASHA, queued: int = 0) -> str:
    body = f"Event: LinphoneCall{state}\nFrom: {who}\nId: {number}\n"
    return f"Status: Ok\n\nSize: {queued}\nEvent-type: call-state-changed\n\n{body}\n\n\n"


def calls_in(lines: Iterable[str]) -> tuple[CallSession, ...]:
    tracker = CallTracker()
    for event in replay(lines):
        tracker = tracker.after(event)
    return tracker.sessions


# --- the recording of a real daemon


@pytest.fixture(scope="module")
def recorded() -> tuple[CallSession, ...]:
    return calls_in(RECORDING.read_text(encoding="utf-8").splitlines())


def test_every_recorded_call_ends_as_it_did(recorded):
    assert [call.cause for call in recorded] == [
        *["normal", "normal", "normal", "transferred", "normal", "transferred", "normal", "normal"],
        *["missed", "rejected", "normal", "failed"],
        *["normal"] * 7,
    ]


def test_every_recorded_hold_is_told_with_who_held(recorded):
    holds = [[(span.by, span.from_s, span.to_s) for span in call.holds] for call in recorded]
    rep, remote = HeldBy.REP, HeldBy.REMOTE
    assert holds == [
        [(rep, 1.205, 2.059), (remote, 2.411, 2.963)],
        [(remote, 3.617, 3.97), (rep, 3.97, 4.423), (remote, 4.423, 4.473)],
        # The caller held too, while the rep did; the wait goes on.
        [(rep, 4.926, 6.25)],
        # A second caller was taken.
        [(rep, 7.115, 7.869)],
        [],
        # The colleague was asked meanwhile.
        [(rep, 9.861, 10.942)],
        [],
        # The caller hung up waiting.
        [(rep, 12.601, 13.054)],
        *[[], []],
        [(rep, 14.62, 14.973)],
        [],
        [(remote, 16.288, 16.589)],
        [(remote, 17.698, 18.0)],
        *[[], [], [], []],
        # The link broke meanwhile.
        [(rep, 22.391, 23.748)],
    ]


def test_recorded_transfers_are_cold_warm_and_refused(recorded):
    told = [call.transfer for call in recorded if call.transfer]
    assert told == [Transfer.BLIND, Transfer.WARM, Transfer.FAILED]
    assert recorded[5].other_call == recorded[6].key


def test_recorded_callers_are_read(recorded):
    told = [(call.anonymous, call.peer_raw, call.peer_name) for call in recorded[15:18]]
    assert told == [(True, "", ""), (False, "+442079460145", 'आशा राव "VIP"'), (False, "02079460123", "")]
    assert (recorded[10].peer_e164, recorded[10].direction) == ("+442079460123", Direction.OUT)


_RECORD = re.compile(r"\s*(\S+) (\S+)\s+([<>]|EOF) (.*)")


def _rewritten(form: str) -> list[str]:
    """Return the recording as other recorders would have written it."""
    lines = []
    for line in RECORDING.read_text(encoding="utf-8").splitlines():
        found = _RECORD.fullmatch(line)
        if found is None:
            lines.append(line)
            continue
        at, who, what, said = found[1], found[2], found[3], json.loads(found[4])
        in_block = "@" if what == "<" else what
        lines += {
            "blocks": [f"{at} {who} {what} {said.rstrip()}"],
            "amiable": [f"{in_block} {at} {said}"] if what == ">" else [f"{in_block} {at}", said],
            "each line": [f"   {at} {who:<8}{what} {one}" for one in said.split("\n")],
            "slashes": [f"{at} {who} {what} " + " / ".join(one for one in said.split("\n") if one)],
            "escaped": [f"{at} {what} " + said.replace("\n", "\\n")],
            "python": [f"[{at}] {who} {what} {said!r}"],
            "bytes": [f"{at}s {who} {what} {said.encode()!r}"],
            "commas": [f"{at},{who},{what}," + '"' + said.replace('"', '""') + '"'],
            "arrows": [f"0:00:{at} {'->' if what == '>' else what.replace('<', '<-')} {said}"],
        }[form]
    return "\n".join(lines).split("\n")


@pytest.mark.parametrize(
    "form", ["blocks", "amiable", "each line", "slashes", "escaped", "python", "bytes", "commas", "arrows"]
)
def test_however_the_recorder_wrote_the_calls_are_the_same(form, recorded):
    assert calls_in(_rewritten(form)) == recorded


def test_a_recording_of_answers_alone_still_tells_holds_and_transfers(recorded):
    lines = [line for line in RECORDING.read_text(encoding="utf-8").splitlines() if " > " not in line]
    told = calls_in(lines)
    assert [call.holds for call in told] == [call.holds for call in recorded]
    assert [call.transfer for call in told] == [call.transfer for call in recorded]


def test_bare_events_without_seconds_still_give_the_call():
    states = (
        "IncomingReceived",
        "Connected",
        "StreamsRunning",
        "Paused",
        "StreamsRunning",
        "End",
        "Released",
    )
    said = "".join(
        f"\nEvent-type: call-state-changed\n\nEvent: LinphoneCall{state}\nFrom: {ASHA}\nId: 1\n\n"
        for state in states
    )
    (call,) = calls_in(said.split("\n"))
    assert (call.peer_name, call.cause, [span.by for span in call.holds]) == (
        "Asha Rao",
        Cause.NORMAL,
        [HeldBy.REP],
    )


def test_the_other_side_s_own_daemon_is_not_taken_for_the_rep_s():
    def told(who: str, state: str, at: str, other: str) -> str:
        return f"{at} {who} < Event: LinphoneCall{state} / From: {other} / Id: 1"

    lines = [
        told("caller", "OutgoingInit", "1.0", ASHA),
        told("rep", "IncomingReceived", "1.1", ASHA),
        told("caller", "PausedByRemote", "2.0", ASHA),
        told("rep", "Paused", "2.1", ASHA),
    ]
    (call,) = calls_in(lines)
    assert [(span.by, span.from_s) for span in call.holds] == [(HeldBy.REP, 2.1)]


def test_a_daemon_started_again_in_a_recording_has_new_calls():
    call = [f"1.0 rep < Event: LinphoneCall{state} / From: {ASHA} / Id: 1" for state in ("Connected", "End")]
    again = [f"3.0 rep < Event: LinphoneCallIncomingReceived / From: {ASHA} / Id: 1"]
    assert [one.ended for one in calls_in([*call, "2.0 rep EOF", *again])] == [True, False]


def test_what_is_no_recording_is_refused():
    with pytest.raises(SourceError):
        list(replay(["Dear diary,", "", "Size: of the cake", "nobody rang."]))


# --- a daemon that answers


@pytest.fixture(autouse=True, scope="module")
def young_daemon() -> Iterator[None]:
    """A daemon that had few calls before us, so that thousands of connections take no time."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(steps, "FIRST_LOOK", 8)
        patched.setattr(steps, "NEXT_LOOK", 4)
        yield


class Daemon:
    """The source's language, and a daemon's side of it: what it would answer to each command."""

    def __init__(self, answers: dict[str, str] | None = None) -> None:
        self.speech = DaemonSpeech("linphone:default", lambda: self.life)
        self.life = "7"
        self.events: list[CallEvent] = []
        self.asked: list[str] = []
        self.faults: list[Fault] = []
        self.answers = answers or {}
        self.queue: list[str] = []
        self.now_s = 0.0
        self.tracker = CallTracker()

    def connects(self) -> "Daemon":
        self._take(self.speech.began(self._now()))
        return self

    def tells(self, *queue: str) -> "Daemon":
        self.now_s += 1
        self.queue += queue
        self._take(self.speech.woken(self._now()))
        return self

    def obeys(self, verb: Verb, key: str = "", number: str = "", other: str = "") -> list[str]:
        before = len(self.asked)
        self._take(self.speech.ordered(Order("linphone:default", verb, key, number, other), self._now()))
        return [asked for asked in self.asked[before:] if asked != "pop-event"]

    def breaks(self) -> "Daemon":
        self.now_s += 1
        self._tell(self.speech.ended(self._now()))
        return self

    def told(self) -> list[tuple[Kind, HeldBy | None]]:
        return [(event.kind, event.held_by) for event in self.events]

    def call(self, number: int = 1) -> CallSession:
        return next(call for call in self.tracker.sessions if call.key.endswith(f"-{number}"))

    def _now(self) -> Moment:
        return Moment(self.now_s, round(self.now_s * 1000))

    def _take(self, turn) -> None:
        while True:
            self._tell(turn.events)
            self.faults += [turn.fault] if turn.fault else []
            if not turn.send:
                return
            assert turn.send.count(b"\n") == 1, "the daemon takes one command at a time"
            command = turn.send.decode().strip()
            self.asked.append(command)
            turn = self.speech.received(self._answer(command).encode(), self._now())

    def _answer(self, command: str) -> str:
        if command == "pop-event" and self.queue:
            return self.queue.pop(0).replace("Size: 0", f"Size: {len(self.queue)}")
        usual = NONE_WAIT if command == "pop-event" else NO_SUCH
        return self.answers.get(command, usual)

    def _tell(self, events: Iterable[CallEvent]) -> None:
        for event in events:
            self.events.append(event)
            self.tracker = self.tracker.after(event)


@pytest.fixture
def daemon() -> Daemon:
    return Daemon().connects()


@pytest.fixture
def talk(daemon: Daemon) -> Daemon:
    """A call that was answered."""
    return daemon.tells(news("IncomingReceived"), news("Connected"), news("StreamsRunning"))


KEY = "linphone-7-1"


def test_a_daemon_without_calls_is_in_step_at_once(daemon):
    assert daemon.told() == [(Kind.SYNCED, None)]


def test_a_call_goes_its_whole_way(talk):
    talk.tells(news("Pausing"), news("Paused")).tells(news("Resuming"), news("StreamsRunning"))
    talk.tells(news("End"), news("Released"))
    call = talk.call()
    assert (call.peer_e164, call.peer_name, call.cause) == ("+442079460123", "Asha Rao", Cause.NORMAL)
    assert [(span.by, span.from_s, span.to_s) for span in call.holds] == [(HeldBy.REP, 2, 3)]


def test_a_hold_that_the_other_side_refuses_is_none(talk):
    talk.tells(news("Pausing"), news("StreamsRunning"))
    assert talk.call().holds == ()


def test_it_is_asked_oftener_during_calls_and_right_after_an_order(daemon):
    def wait_s() -> float:
        return round(daemon.speech.due_s - daemon.now_s, 2)

    assert wait_s() == 0.5
    daemon.tells(news("IncomingReceived"), news("Connected"))
    assert wait_s() == 0.25
    daemon.obeys(Verb.HOLD, KEY)
    assert wait_s() == 0.05


def test_orders_name_the_call(talk):
    assert talk.obeys(Verb.ANSWER, KEY) == ["answer 1"]
    assert talk.obeys(Verb.HOLD, KEY) == ["call-pause 1"]
    assert talk.obeys(Verb.RESUME, KEY) == ["call-resume 1"]
    assert talk.obeys(Verb.MUTE, KEY) == ["call-mute 1"]
    assert talk.obeys(Verb.UNMUTE, KEY) == ["call-mute 0"]
    assert talk.obeys(Verb.HANGUP, KEY) == ["terminate 1"]
    assert talk.obeys(Verb.HANGUP, "linphone-7-9") == []


def test_a_number_is_dialled_where_the_rep_s_account_is():
    identity = f"Status: Ok\n\nId: 1\nIdentity: {REP}\nProxy: <sip:x>\nState: LinphoneRegistrationOk\n\n"
    daemon = Daemon({"register-info ALL": identity, "call sip:1001@pbx.example": "Status: Ok\n\nId: 4\n\n"})
    daemon.connects()
    assert daemon.obeys(Verb.DIAL, number="10 01") == ["call sip:1001@pbx.example"]
    daemon.tells(news("OutgoingInit", 4, REP), news("OutgoingRinging", 4, REP))
    call = daemon.call(4)
    assert (call.direction, call.peer_raw) == (Direction.OUT, "1001")


@pytest.mark.parametrize("number", ["", "1\nquit", "1 | rm", "sip:a@b?x", "1" * 129, "99\x00", "<1>"])
def test_only_what_looks_like_a_number_or_address_is_dialled(daemon, number):
    assert daemon.obeys(Verb.DIAL, number=number) == []


def test_a_number_to_pass_a_caller_to_is_never_taken_for_the_number_of_a_call(talk):
    assert talk.obeys(Verb.TRANSFER, KEY, "2") == ["call-transfer 1 sip:2@pbx.example"]


def test_of_a_call_it_began_itself_the_daemon_is_asked_whom_with(daemon):
    daemon.answers["call-status 1"] = (
        "Status: Ok\n\nState: LinphoneCallStreamsRunning\nFrom: sip:1001@x\nDirection: out\nDuration: 2\n\n"
    )
    daemon.tells(news("StreamsRunning", 1, REP))
    assert [event.kind for event in daemon.events[1:]] == [Kind.ANSWERED, Kind.IDENTITY]
    assert (daemon.call().peer_raw, daemon.call().direction) == ("1001", Direction.OUT)


def test_a_warm_transfer_is_told_with_its_consult_leg(talk):
    talk.answers |= {
        "call sip:200@pbx.example": "Status: Ok\n\nId: 2\n\n",
        "call-transfer 1 2": "Status: Ok\n\nCall ID: 1\nTransfer to: 2\n\n",
    }
    assert talk.obeys(Verb.CONSULT, KEY, "200") == ["call sip:200@pbx.example"]
    talk.tells(news("Paused"), news("OutgoingInit", 2, REP), news("Connected", 2, REP))
    talk.obeys(Verb.COMPLETE, KEY, other="linphone-7-2")
    # Whoever calls the colleague holds the rep meanwhile, which the daemon tells as one more pause.
    talk.tells(news("UpdatedByRemote"), news("Paused"))
    assert talk.call().transfer is Transfer.STARTING
    talk.tells(news("End", 2, REP), news("End"))
    call = talk.call()
    assert (call.transfer, call.cause, call.other_call) == (Transfer.WARM, Cause.TRANSFERRED, "linphone-7-2")


@pytest.fixture
def passing(talk: Daemon) -> Daemon:
    """A caller who is being passed on."""
    talk.answers["call-transfer 1 sip:200@pbx.example"] = "Status: Ok\n\nCall ID: 1\nTransfer to: x\n\n"
    talk.obeys(Verb.TRANSFER, KEY, "200")
    return talk


def test_a_caller_who_left_after_a_transfer_was_passed_on(passing):
    passing.tells(news("PausedByRemote")).tells(news("End"))
    assert passing.call().transfer is Transfer.BLIND


def test_a_caller_who_is_back_was_not_passed_on(passing):
    passing.tells(news("PausedByRemote")).tells(news("StreamsRunning"))
    assert passing.call().transfer is Transfer.FAILED
    assert passing.tells(news("End")).call().cause is Cause.NORMAL


def test_a_transfer_that_nobody_takes_is_given_up(passing):
    passing.now_s += 200
    assert passing.tells().call().transfer is Transfer.FAILED


def test_the_rep_who_hangs_up_during_a_transfer_did_not_see_it_through(passing):
    passing.obeys(Verb.HANGUP, KEY)
    assert passing.tells(news("End")).call().cause is Cause.NORMAL


def test_a_transfer_the_daemon_refuses_never_began(talk):
    talk.obeys(Verb.TRANSFER, KEY, "200")
    assert talk.call().transfer is Transfer.NONE


# --- after connecting


def state(name: str, *more: str) -> str:
    return "\n".join([f"Status: Ok\n\nState: LinphoneCall{name}", *more, "", ""])


def test_calls_begun_before_the_app_are_found():
    daemon = Daemon(
        {
            "call-status 3": state("Paused", f"From: {ASHA}"),
            "call-status 5": state("IncomingReceived", "From: <sip:1001@x>"),
        }
    ).connects()
    assert daemon.told() == [(Kind.SYNCED, HeldBy.REP), (Kind.RINGING, None), (Kind.SYNCED, None)]
    assert [event.peer_raw for event in daemon.events] == ["+442079460123", "1001", None]
    assert daemon.events[-1].call_key == ""


def test_a_hold_that_outlived_the_link_keeps_its_start(talk):
    talk.tells(news("Paused")).breaks()
    talk.answers["call-status 1"] = state("Paused", f"From: {ASHA}")
    talk.connects()
    assert talk.call().holds[0].from_s == 2
    assert not talk.call().link_lost


def test_a_hold_that_ended_unseen_is_over(talk):
    talk.tells(news("Paused")).breaks()
    talk.answers["call-status 1"] = state("StreamsRunning", f"From: {ASHA}", "Direction: in", "Duration: 9")
    talk.now_s = 8
    talk.connects()
    assert [(span.from_s, span.to_s) for span in talk.call().holds] == [(2, 8)]


def test_what_the_daemon_does_not_know_any_more_is_over(talk):
    talk.tells(news("Paused")).breaks().connects()
    assert (talk.call().cause, talk.call().open_hold) == (Cause.UNKNOWN, None)


def test_a_daemon_started_anew_counts_from_one_and_its_calls_are_new_ones(talk):
    talk.breaks()
    talk.life = "8"
    talk.connects().tells(news("IncomingReceived"))
    assert [call.key for call in talk.tracker.sessions] == ["linphone-7-1", "linphone-8-1"]
    assert talk.tracker.sessions[0].ended


# --- bad answers


@given(st.lists(st.integers(0, 200), max_size=6))
def test_an_answer_arrives_whole_however_it_is_cut(cuts):
    speech = DaemonSpeech("linphone:default", lambda: "7")
    speech.began(Moment(0, 0))
    speech.received(DONE.encode(), Moment(0, 0))
    said = news("IncomingReceived").encode()
    places = sorted({0, len(said), *(cut for cut in cuts if cut < len(said))})
    events = [event for a, b in pairwise(places) for event in speech.received(said[a:b], Moment(0, 0)).events]
    assert [event.kind for event in events] == [Kind.RINGING]


@pytest.mark.parametrize("empty_lines", range(1, 6))
def test_however_many_empty_lines_end_an_answer_the_next_one_is_understood(empty_lines):
    speech = DaemonSpeech("linphone:default", lambda: "7")
    speech.began(Moment(0, 0))
    speech.received(DONE.encode(), Moment(0, 0))
    kinds = []
    for state_name in ("IncomingReceived", "Connected"):
        said = news(state_name).rstrip("\n") + "\n" * (empty_lines + 1)
        for piece in (said[:-1], said[-1:]):
            turn = speech.received(piece.encode(), Moment(0, 0))
            assert not turn.fault
            kinds += [event.kind for event in turn.events]
        # The questions after connecting go on between the events.
        speech._phone = replace(speech._phone, asked=(EVENTS,), syncing=False)
    assert kinds == [Kind.RINGING, Kind.ANSWERED]


@pytest.mark.parametrize("junk", [b"GET / HTTP/1.1\r\n\r\n", b"\x00" * 9, b"220 ready\r\n", "आशा".encode()])
def test_somebody_else_is_noticed_by_the_first_word(junk):
    speech = DaemonSpeech("linphone:default", lambda: "7")
    speech.began(Moment(0, 0))
    assert speech.received(junk, Moment(0, 0)).fault is Fault.OTHER_PROTOCOL


def test_an_answer_without_end_ends_the_link_instead_of_filling_the_memory():
    speech = DaemonSpeech("linphone:default", lambda: "7")
    speech.began(Moment(0, 0))
    speech.received(DONE.encode(), Moment(0, 0))
    speech.received(b"Status: Ok\n\nSize: 0\nEvent-type: text\n\n", Moment(0, 0))
    speech.received(b"x" * LONGEST, Moment(0, 0))
    assert speech.received(b"x", Moment(0, 0)).fault is Fault.TOO_LONG


def test_a_daemon_that_stops_answering_is_called_silent(daemon):
    daemon.now_s += 1
    assert daemon.speech.woken(daemon._now()).send == b"pop-event\n"
    assert daemon.speech.due_s == daemon.now_s + PATIENCE_S
    daemon.now_s += PATIENCE_S
    assert daemon.speech.woken(daemon._now()).fault is Fault.SILENT


@pytest.mark.parametrize(
    "said",
    [
        "Status: Ok\n\nSize: 0\nEvent-type: receiving-tone\n\nTone: 1\nFrom: x\nId: 1\n\n\n\n",
        "Status: Ok\n\nSize: 0\nEvent-type: call-state-changed\n\n\n\n",
        "Status: Ok\n\nSize: 0\nEvent-type: call-state-changed\n\nEvent: x\nId: many\n\n\n\n",
        "Status: Ok\n\nSize: lots\n\n",
        "Status: Ok\n\nSize: 0\nEvent-type: call-state-changed\n\nEvent: Telepathy\nFrom: x\nId: 9\n\n\n\n",
    ],
)
def test_nonsense_and_other_news_change_no_hold(talk, said):
    before = talk.call()
    talk.tells(said)
    assert talk.call() == before


@given(st.text(max_size=80))
def test_any_text_is_read_or_passed_over(text):
    for said in (text, f"Status: Ok\n{text}", f"Status: Ok\n\nSize: 0\nEvent-type: {text}"):
        is_whole(said, of_events=True)
        understand(said)


# --- any order

STATES = [
    *["IncomingReceived", "OutgoingInit", "OutgoingRinging", "Connected", "StreamsRunning", "Pausing"],
    *["Paused", "Resuming", "PausedByRemote", "UpdatedByRemote", "End", "Error", "Released"],
]
_HELD = {"Paused": HeldBy.REP, "PausedByRemote": HeldBy.REMOTE, "StreamsRunning": None}


@settings(max_examples=1000, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(1, 3), st.sampled_from(STATES), st.sampled_from(["", "break", "twice"])),
        max_size=25,
    )
)
def test_no_order_of_events_gives_a_wrong_hold(told):
    daemon = Daemon().connects()
    held: dict[int, HeldBy | None] = {}
    for number, name, mishap in told:
        said = news(name, number)
        daemon.tells(*([said] * (2 if mishap == "twice" else 1)))
        if name in ("End", "Error", "Released"):
            held[number] = None
            daemon.answers.pop(f"call-status {number}", None)
            over = {f"linphone-7-{number}"}
            assert not {call.key for call in daemon.tracker.running} & over
        elif f"linphone-7-{number}" in {call.key for call in daemon.tracker.running}:
            held[number] = _HELD.get(name, held.get(number))
            daemon.answers[f"call-status {number}"] = state(name, f"From: {ASHA}")
        if mishap == "break" and name in _HELD:
            daemon.breaks().connects()
        for call in daemon.tracker.sessions:
            _look_at(call)
    for call in daemon.tracker.running:
        assert call.held_by is held.get(int(call.key.rpartition("-")[2]))


def _look_at(call: CallSession) -> None:
    ends = [(span.from_s, span.to_s) for span in call.holds]
    assert all(to_s is None or to_s >= from_s for from_s, to_s in ends)
    assert all(to_s is not None and to_s <= later for (_, to_s), (later, _) in pairwise(ends))
    assert not call.ended or call.open_hold is None


# --- on a real socket


def heard_at(port: int) -> Heard:
    speech = DaemonSpeech("linphone:default", lambda: "7")
    return Heard(StreamSource("linphone:default", clock, Place("127.0.0.1", port), speech))


def saying(*said: bytes):
    def serve(link: socket.socket) -> None:
        for one in said:
            link.sendall(one)
        while link.recv(4096):
            pass

    return serve


@pytest.mark.parametrize(
    ("said", "state", "fault"),
    [
        ((b"\x00garbage",), LinkState.DOWN, Fault.OTHER_PROTOCOL),
        ((b"HTTP/1.1 400 Bad Request\r\n\r\n",), LinkState.DOWN, Fault.OTHER_PROTOCOL),
        ((b"\x15\x03\x03\x00\x02\x02\x0a",), LinkState.DOWN, Fault.ENCRYPTED),
        ((b"Status: Ok\n", b"Status: Ok\n\nSize: 0\nEvent-type: x\n"), LinkState.CONNECTED, Fault.NONE),
    ],
)
def test_who_else_listens_there_is_told_apart(said, state, fault):
    with Listener(saying(*said)) as peer, heard_at(peer.port) as heard:
        assert heard.until_told(state).fault is fault


def test_a_hundred_megabytes_end_the_link_before_they_fill_the_memory():
    with (
        Listener(saying(DONE.encode(), *[b"x" * 1_000_000] * 100)) as peer,
        heard_at(peer.port) as heard,
    ):
        assert heard.until_told(LinkState.RETRYING).fault in (Fault.TOO_LONG, Fault.OTHER_PROTOCOL)


def test_a_socket_that_is_not_there_is_looked_for(tmp_path):
    with Heard(build_source("linphone", clock, {"socket": str(tmp_path / "none")})) as heard:
        assert heard.until_told(LinkState.RETRYING).fault is Fault.UNREACHABLE
