"""One promise of every call source in the folder, and what the two without a phone do."""

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest
from brias import PlayedBria
from linphones import PlayedDaemon
from listener import Listener
from phones import clock, until_true, unused_port

from agentassist.core.call import (
    CallEvent,
    Cause,
    Direction,
    HeldBy,
    Kind,
    LinkState,
    Order,
    SourceStatus,
    Verb,
)
from agentassist.core.errors import AssistError, SourceError, Trouble
from agentassist.core.session import SessionState
from agentassist.core.tracker import CallTracker
from agentassist.telephony.baresip.told import understand
from agentassist.telephony.discover import build_source, source_names
from agentassist.telephony.handover.client import send
from agentassist.telephony.source import Source
from agentassist.telephony.webhook.gate import path_of

RING = b'{"event":true,"type":"CALL_INCOMING","id":"%d","direction":"incoming","peeruri":"sip:1001@x"}'


class ControlPort:
    """A port that says to whoever connects that somebody rings, again and again."""

    def __init__(self) -> None:
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self._links: list[socket.socket] = []
        self._rings = 0
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                self._links.append(self._listening.accept()[0])

    def ring(self) -> None:
        self._rings += 1
        body = RING % self._rings
        assert understand(body) is not None
        for link in self._links:
            with suppress(OSError):
                link.sendall(b"%d:%b," % (len(body), body))

    def close(self) -> None:
        # Only a shutdown wakes the thread that waits in accept.
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        for one in (self._listening, *self._links):
            one.close()


@pytest.fixture
def control_port() -> Iterator[ControlPort]:
    port = ControlPort()
    yield port
    port.close()


RECORDED = Path(__file__).parent.parent / "data" / "telephony" / "recordings" / "baresip-1.0.0.log"
MANAGER = b"Asterisk Call Manager/9\r\nResponse: Success\r\nChallenge: 1\r\n\r\nResponse: Success\r\n\r\n"
MANAGER_RING = (
    b"Event: DialBegin\r\nChannel: PJSIP/1001-1\r\nUniqueid: 1\r\nCallerIDNum: 1001\r\n"
    b"DestChannel: PJSIP/201-2\r\nDestUniqueid: 2\r\nDestLinkedid: 1\r\n\r\n"
)


SWITCH = b"Content-Type: auth/request\n\nContent-Type: command/reply\nReply-Text: +OK\n\n"
SWITCH_TOLD = b"Event-Name: CHANNEL_PROGRESS\nUnique-ID: 2\nChannel-Presence-ID: 1001\n\n"
SWITCH_RING = b"Content-Length: %d\nContent-Type: text/event-plain\n\n%b" % (len(SWITCH_TOLD), SWITCH_TOLD)


class Manager(Listener):
    """A port that lets everybody in, and says what it is told to say."""

    def __init__(self, welcome: bytes = MANAGER) -> None:
        super().__init__(self._let_in)
        self._welcome = welcome
        self._welcomed: list[socket.socket] = []

    def _let_in(self, link: socket.socket) -> None:
        link.sendall(self._welcome)
        self._welcomed.append(link)
        while link.recv(4096):
            pass

    def say(self, said: bytes) -> None:
        # Whoever hears anything before the welcome takes us for something else.
        for link in self._welcomed:
            with suppress(OSError):
                link.sendall(said)


@pytest.fixture
def manager() -> Iterator[Manager]:
    with Manager() as manager:
        yield manager


@pytest.fixture
def switch() -> Iterator[Manager]:
    with Manager(SWITCH) as switch:
        yield switch


@pytest.fixture
def provoked(
    control_port: ControlPort,
    played_bria: PlayedBria,
    played_daemon: PlayedDaemon,
    manager: Manager,
    switch: Manager,
    tmp_path: Path,
) -> dict[str, tuple[dict[str, str], Callable[[Source], None]]]:
    """For each source its settings, and what makes it tell something."""

    def hand_over(_source: Source) -> None:
        with suppress(AssistError):
            send(tmp_path, {"kind": "ringing", "number": "1001"})

    free_port = unused_port()

    def post(_source: Source) -> None:
        body = b"event=newCall&callId=%d" % next(number)
        asked = f"POST {path_of('s' * 22)} HTTP/1.1\r\nContent-Length: {len(body)}\r\n\r\n".encode()
        with suppress(OSError), socket.create_connection(("127.0.0.1", free_port)) as link:
            link.sendall(asked + body)
            link.recv(100)

    number = count()
    asterisk = {"user": "assist", "endpoint": "PJSIP/201", "port": str(manager.port)}
    return {
        "asterisk": (asterisk, lambda _source: manager.say(MANAGER_RING)),
        "baresip": ({"port": str(control_port.port)}, lambda _source: control_port.ring()),
        "bria": ({"port": str(played_bria.port)}, lambda _source: played_bria.ring()),
        "demo": ({"after_s": "0"}, lambda source: source.obey(Order("demo", Verb.ANSWER, "a"))),
        "freeswitch": (
            {"endpoint": "1001", "port": str(switch.port)},
            lambda _source: switch.say(SWITCH_RING),
        ),
        "handover": ({"folder": str(tmp_path)}, hand_over),
        "linphone": ({"socket": str(played_daemon.path)}, lambda _source: played_daemon.ring()),
        "manual": ({}, lambda source: source.obey(Order("manual", Verb.RING, number="1001"))),
        "replay": ({"file": str(RECORDED), "phone": "baresip", "speed": "1000"}, lambda _source: None),
        "webhook": ({"secret": "s" * 22, "port": str(free_port)}, post),
    }


@pytest.mark.parametrize("name", source_names())
def test_after_stop_a_source_is_silent(name, provoked):
    settings, provoke = provoked[name]
    source = build_source(name, clock, settings)
    events: list[CallEvent] = []
    states: list[SourceStatus] = []

    def told() -> bool:
        provoke(source)
        return any(event.call_key for event in events)

    source.start(events.append, states.append)
    until_true(told)
    source.stop()
    before = (len(events), len(states))
    for _ in range(3):
        provoke(source)
        source.obey(Order(source.name, Verb.HANGUP, events[0].call_key))
    assert (len(events), len(states)) == before
    assert [thread.name for thread in threading.enumerate() if thread.name in (name, "Timer")] == []
    assert {status.source for status in states} == {source.name}
    assert states[0].state is LinkState.CONNECTED


@pytest.mark.parametrize("name", source_names())
def test_a_source_that_never_started_can_be_stopped(name, provoked):
    build_source(name, clock, provoked[name][0]).stop()


def test_a_phone_that_is_not_there_is_looked_for_until_stop(control_port):
    control_port.close()
    source = build_source("baresip", clock, {"port": str(control_port.port)})
    states: list[SourceStatus] = []
    source.start(lambda _event: None, states.append)
    until_true(lambda: bool(states))
    source.stop()
    assert [status.state for status in states] == [LinkState.RETRYING]


def test_a_source_nobody_knows_is_refused():
    for name in ("telepathy", "discover", "source"):
        with pytest.raises(SourceError) as caught:
            build_source(name, clock, {})
        assert caught.value.code is Trouble.SOURCE_UNKNOWN


@pytest.mark.parametrize(
    ("name", "settings"),
    [
        ("baresip", {"port": "4444x"}),
        ("baresip", {"port": "70000"}),
        ("bria", {"port": "9002x"}),
        ("demo", {"after_s": "soon"}),
        ("handover", {}),
        ("replay", {"file": str(RECORDED), "phone": "telegraph"}),
        ("replay", {"file": str(RECORDED), "phone": "baresip", "speed": "0"}),
        ("replay", {"file": str(RECORDED), "phone": "baresip", "speed": "fast"}),
        ("webhook", {}),
        ("webhook", {"secret": "short"}),
        ("webhook", {"secret": "s" * 22, "port": "0"}),
        ("webhook", {"secret": "s" * 22, "kind": "telegraph"}),
        ("webhook", {"secret": "s" * 22, "outside": "relay.example"}),
    ],
)
def test_a_wrong_setting_is_named(name, settings):
    with pytest.raises(SourceError) as caught:
        build_source(name, clock, settings)
    assert caught.value.code is Trouble.SOURCE_SETTING_WRONG


def test_only_the_sources_switched_on_are_loaded():
    script = (
        "import sys; from agentassist.telephony.discover import build_source;"
        "build_source('manual', None, {});"
        "print([m for m in sys.modules if m.startswith(('agentassist.telephony.baresip', 'PySide6'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, env=os.environ
    )
    assert done.stdout.strip() == "[]"


class Told:
    """A source without a thread, and what it told."""

    def __init__(self, name: str, settings: dict[str, str]) -> None:
        self.source = build_source(name, clock, settings)
        self.tracker = CallTracker()
        self.source.start(self._hear, lambda _status: None)

    def _hear(self, event: CallEvent) -> None:
        self.tracker = self.tracker.after(event)

    def do(self, verb: Verb, number: str = "") -> None:
        key = self.tracker.sessions[0].key if self.tracker.sessions else ""
        self.source.obey(Order(self.source.name, verb, key, number))


@pytest.fixture
def by_hand() -> Iterator[Told]:
    told = Told("manual", {})
    yield told
    told.source.stop()


def test_a_call_told_by_hand_goes_its_whole_way(by_hand):
    by_hand.do(Verb.RING, "+44 20 7946 0123")
    for verb in (Verb.ANSWER, Verb.HOLD, Verb.RESUME, Verb.HANGUP):
        by_hand.do(verb)
    (call,) = by_hand.tracker.sessions
    assert (call.peer_e164, call.direction, call.cause) == ("+442079460123", Direction.IN, Cause.NORMAL)
    assert [(span.by, span.open) for span in call.holds] == [(HeldBy.REP, False)]


def test_a_ring_put_away_by_hand_was_not_a_conversation(by_hand):
    by_hand.do(Verb.RING, "")
    by_hand.do(Verb.HANGUP)
    (call,) = by_hand.tracker.sessions
    assert (call.anonymous, call.cause) == (True, Cause.REJECTED)


def test_a_number_typed_to_be_called_is_an_outgoing_call(by_hand):
    by_hand.do(Verb.DIAL, "1001")
    assert by_hand.tracker.sessions[0].state is SessionState.DIALING


def test_the_rep_times_holds_for_a_phone_that_cannot_tell_them(by_hand):
    answered = CallEvent(Kind.ANSWERED, "cli", "foreign", 0.0, datetime(2026, 3, 2, tzinfo=UTC))
    by_hand.tracker = by_hand.tracker.after(answered)
    by_hand.do(Verb.HOLD)
    assert by_hand.tracker.waiting[0].source == "cli"


def test_the_sample_caller_rings_once_and_waits_patiently():
    demo = Told("demo", {"number": "+442079460123", "name": "Asha Rao", "after_s": "0"})
    until_true(lambda: bool(demo.tracker.sessions))
    for verb in (Verb.ANSWER, Verb.HOLD):
        demo.do(verb)
    (call,) = demo.tracker.waiting
    assert (call.peer_name, call.peer_e164) == ("Asha Rao", "+442079460123")
    demo.do(Verb.DIAL, "1001")
    demo.source.stop()
    assert len(demo.tracker.sessions) == 1
