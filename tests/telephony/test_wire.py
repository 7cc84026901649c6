"""The link that sources share: reached, lost, refused, cut off, and never in anybody's way."""

import os
import socket
import ssl
import subprocess
import time
from itertools import pairwise
from pathlib import Path

import pytest
from listener import Heard, Listener, clock

from agentassist.core.call import CallEvent, Capabilities, Fault, Kind, LinkState, Order, Verb
from agentassist.core.errors import SourceError
from agentassist.core.moment import Moment
from agentassist.telephony.source import event_at
from agentassist.telephony.wire import talk
from agentassist.telephony.wire.pace import LinkEnd, Pace, rest
from agentassist.telephony.wire.place import Place
from agentassist.telephony.wire.secure import SecureSpeech, trusting
from agentassist.telephony.wire.source import StreamSource
from agentassist.telephony.wire.speech import Speech, Turn

CAPABILITIES = Capabilities(control=frozenset({Verb.DIAL}))


class Bells(Speech):
    """A tiny language: ``hello`` lets in, ``ring`` rings, ``no`` refuses, anything else is foreign."""

    capabilities = CAPABILITIES

    def __init__(self) -> None:
        self._heard = b""

    def began(self, _now: Moment) -> Turn:
        self._heard = b""
        return Turn(send=b"who?\n")

    def received(self, data: bytes, now: Moment) -> Turn:
        *lines, self._heard = (self._heard + data).split(b"\n")
        turn = Turn(fault=Fault.TOO_LONG if len(self._heard) > 100 else Fault.NONE)
        for line in reversed(lines):
            turn = self._said(line, now).then(turn)
        return turn

    def _said(self, line: bytes, now: Moment) -> Turn:
        match line:
            case b"hello":
                return Turn(up=True)
            case b"ring":
                return Turn((event_at(now, Kind.RINGING, "bells", f"{now.mono_s}"),))
            case b"no":
                return Turn(fault=Fault.WRONG_SECRET)
            case _:
                return Turn(fault=Fault.OTHER_PROTOCOL)

    def ordered(self, order: Order, _now: Moment) -> Turn:
        return Turn(send=f"{order.verb} {order.number}\n".encode())

    def ended(self, now: Moment) -> tuple[CallEvent, ...]:
        return (event_at(now, Kind.LOST, "bells", ""),)


def bells(port: int, speech: Speech | None = None) -> Heard:
    return Heard(StreamSource("bells", clock, Place("127.0.0.1", port), speech or Bells()))


def until_gone(link: socket.socket) -> None:
    while link.recv(4096):
        pass


def saying(*said: bytes):
    """Return what says this to whoever connects and then waits for the end."""

    def serve(link: socket.socket) -> None:
        for one in said:
            link.sendall(one)
        until_gone(link)

    return serve


def test_a_peer_that_lets_us_in_is_connected_and_heard():
    with Listener(saying(b"hel", b"lo\nri", b"ng\nring\n")) as peer, bells(peer.port) as heard:
        heard.until(lambda: heard.kinds == [Kind.RINGING, Kind.RINGING])
        assert [status.state for status in heard.statuses] == [LinkState.CONNECTED]
        assert heard.statuses[0].capabilities == CAPABILITIES


def test_what_was_said_before_something_foreign_is_still_heard():
    with Listener(saying(b"hello\nring\nGET / HTTP/1.1\n")) as peer, bells(peer.port) as heard:
        status = heard.until_told(LinkState.RETRYING)
        assert status.fault is Fault.OTHER_PROTOCOL
        assert heard.kinds[:2] == [Kind.RINGING, Kind.LOST]


def test_an_order_reaches_the_peer_and_one_given_without_a_link_never_does():
    told: list[bytes] = []

    def serve(link: socket.socket) -> None:
        link.sendall(b"hello\n")
        while data := link.recv(4096):
            told.append(data)
            # It may come together with the greeting.
            if b"dial" in data:
                link.sendall(b"ring\n")

    with Listener(serve) as peer:
        heard = bells(peer.port)
        heard.source.obey(Order("bells", Verb.DIAL, number="1"))
        with heard:
            heard.until_connected()
            heard.source.obey(Order("bells", Verb.DIAL, number="2"))
            heard.until(lambda: heard.kinds == [Kind.RINGING])
    assert b"".join(told) == b"who?\ndial 2\n"


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        (b"no\n", Fault.WRONG_SECRET),
        (b"HTTP/1.1 400 Bad Request\r\n\r\n", Fault.OTHER_PROTOCOL),
        (b"\x15\x03\x03\x00\x02\x02\x0a", Fault.ENCRYPTED),
    ],
)
def test_who_needs_a_hand_is_told_why_and_left_alone(said, fault):
    with Listener(saying(said)) as peer, bells(peer.port) as heard:
        assert heard.until_told(LinkState.DOWN).fault is fault
        assert [status.state for status in heard.statuses] == [LinkState.DOWN]
        assert (peer.met, heard.events) == (1, [])


def test_a_hundred_megabytes_end_the_link_before_they_fill_the_memory():
    def serve(link: socket.socket) -> None:
        for _ in range(100):
            link.sendall(b"x" * 1_000_000)

    with Listener(serve) as peer, bells(peer.port) as heard:
        assert heard.until_told(LinkState.RETRYING).fault is Fault.TOO_LONG


@pytest.mark.parametrize(("said", "fault"), [(b"", Fault.SILENT), (b"hel", Fault.OTHER_PROTOCOL)])
def test_a_peer_that_never_says_who_it_is_is_given_up(said, fault, monkeypatch):
    monkeypatch.setattr(talk, "PATIENCE_S", 0.05)
    with Listener(saying(said)) as peer, bells(peer.port) as heard:
        heard.until(lambda: [status.fault for status in heard.statuses][:1] == [fault])


def test_a_peer_that_hangs_up_without_a_word_is_called_silent():
    with Listener(lambda _link: None) as peer, bells(peer.port) as heard:
        assert heard.until_told(LinkState.RETRYING).fault is Fault.SILENT


def test_a_link_that_breaks_comes_back_and_each_state_is_told_once():
    with Listener(saying(b"hello\n")) as peer, bells(peer.port) as heard:
        heard.until_connected()
        peer.drop()
        heard.until(lambda: peer.met == 2 and len(heard.statuses) == 3)
    states = [status.state for status in heard.statuses]
    assert states == [LinkState.CONNECTED, LinkState.RETRYING, LinkState.CONNECTED]
    assert heard.kinds == [Kind.LOST]


def test_a_port_where_nobody_listens_is_told_once_and_found_when_somebody_does():
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with bells(port) as heard:
        assert heard.until_told(LinkState.RETRYING).fault is Fault.UNREACHABLE
        with Listener(saying(b"hello\n"), port=port):
            heard.until_connected()
            assert len(heard.statuses) == 2


class Fragile(Bells):
    """A language with a fault in it."""

    def received(self, _data: bytes, _now: Moment) -> Turn:
        raise KeyError("+442079460123")


def test_a_fault_of_ours_ends_one_link_and_is_told_without_a_number(caplog):
    with Listener(saying(b"hello\n")) as peer, bells(peer.port, Fragile()) as heard:
        heard.until(lambda: heard.statuses[-1:] and heard.statuses[-1].fault is Fault.OTHER_PROTOCOL)
    assert "KeyError" in caplog.text and "2079" not in caplog.text
    caplog.clear()


@pytest.mark.parametrize("host", ["192.168.1..5", ".exchange", "x" * 64 + ".example"])
def test_a_host_that_is_mistyped_is_unreachable(host):
    with Heard(StreamSource("bells", clock, Place(host, 4444), Bells())) as heard:
        heard.until(lambda: heard.statuses[-1:] and heard.statuses[-1].fault is Fault.UNREACHABLE)


def test_a_name_nobody_knows_is_unreachable():
    source = StreamSource("bells", clock, Place("pbx.invalid", 1), Bells())
    with Heard(source) as heard:
        assert heard.until_told(LinkState.RETRYING).fault is Fault.UNREACHABLE


def test_a_name_is_looked_up():
    with (
        Listener(saying(b"hello\n")) as peer,
        Heard(StreamSource("bells", clock, Place("localhost", peer.port), Bells())) as heard,
    ):
        heard.until_connected()


def test_a_unix_socket_is_a_place_too(tmp_path):
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(os.fspath(tmp_path / "bells"))
        listening.listen()
        with Heard(StreamSource("bells", clock, Place(path=os.fspath(tmp_path / "bells")), Bells())) as heard:
            link, _ = listening.accept()
            with link:
                link.sendall(b"hello\n")
                heard.until_connected()


def test_stopping_does_not_wait_for_a_peer_that_never_answers():
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full:
        waiting = [socket.socket() for _ in range(3)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(full.getsockname())
        began_s = time.monotonic()
        with bells(full.getsockname()[1]):
            pass
        assert time.monotonic() - began_s < 3
        for one in waiting:
            one.close()


# --- what wakes by time


class Pulse(Bells):
    """Wants to be woken once a moment, until it asks for the end."""

    def __init__(self) -> None:
        super().__init__()
        self.beats = 0

    @property
    def due_s(self) -> float | None:
        return 0.0

    def woken(self, _now: Moment) -> Turn:
        self.beats += 1
        return Turn(fault=Fault.SILENT if self.beats == 3 else Fault.NONE)


def test_a_language_may_give_up_a_peer_that_fell_silent():
    speech = Pulse()
    with Listener(saying(b"hello\n")) as peer, bells(peer.port, speech) as heard:
        assert heard.until_told(LinkState.RETRYING).fault is Fault.SILENT
        assert heard.kinds[:1] == [Kind.LOST]


# --- encryption


@pytest.fixture
def certificate(tmp_path: Path) -> ssl.SSLContext:
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=pbx"]
    files = ["-addext", "subjectAltName=DNS:pbx.example", "-keyout", "key.pem", "-out", "cert.pem"]
    subprocess.run([*command, *files], cwd=tmp_path, check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "cert.pem", tmp_path / "key.pem")
    return context


def secured(tmp_path: Path, name: str = "pbx.example", trusted: bool = True) -> SecureSpeech:
    return SecureSpeech(Bells(), trusting(os.fspath(tmp_path / "cert.pem") if trusted else "", "bells"), name)


def test_a_language_is_spoken_over_tls(certificate, tmp_path):
    with (
        Listener(saying(b"hello\n", b"ring\n"), certificate) as peer,
        bells(peer.port, secured(tmp_path)) as heard,
    ):
        heard.until(lambda: heard.kinds == [Kind.RINGING])


@pytest.mark.parametrize(("name", "trusted"), [("pbx.example", False), ("other.example", True)])
def test_a_certificate_that_proves_nothing_is_not_trusted(certificate, tmp_path, name, trusted):
    speech = secured(tmp_path, name, trusted)
    with Listener(saying(b"hello\n"), certificate) as peer, bells(peer.port, speech) as heard:
        assert heard.until_told(LinkState.DOWN).fault is Fault.UNTRUSTED


@pytest.mark.usefixtures("certificate")
def test_a_peer_that_speaks_plainly_where_tls_was_meant_is_told(tmp_path):
    with Listener(saying(b"hello\n")) as peer, bells(peer.port, secured(tmp_path)) as heard:
        assert heard.until_told(LinkState.DOWN).fault is Fault.ENCRYPTED


def test_tls_where_none_was_meant_is_told(certificate):
    with Listener(saying(), certificate) as peer, bells(peer.port) as heard:
        assert heard.until_told(LinkState.DOWN).fault is Fault.ENCRYPTED
        assert len(heard.statuses) == 1


def test_a_peer_that_waits_for_tls_in_silence_is_found_out(monkeypatch):
    monkeypatch.setattr(talk, "PATIENCE_S", 0.05)

    def serve(link: socket.socket) -> None:
        while not link.recv(4096).startswith(b"\x16\x03"):
            pass
        link.sendall(b"\x15\x03\x03\x00\x02\x02\x28")
        until_gone(link)

    with Listener(serve) as peer, bells(peer.port) as heard:
        assert heard.until_told(LinkState.DOWN).fault is Fault.ENCRYPTED


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_a_file_that_is_no_certificate_is_refused(content, tmp_path):
    if content:
        (tmp_path / "cert.pem").write_text(content)
    with pytest.raises(SourceError):
        secured(tmp_path)


# --- how long to wait

NOBODY = LinkEnd(Fault.UNREACHABLE)
REFUSED = LinkEnd(Fault.WRONG_SECRET, 0.1)
CUT_OFF = LinkEnd(Fault.NONE, 0.1, up=True)
BROKE = LinkEnd(Fault.NONE, 900.0, up=True)


def waits(*ends: LinkEnd, exclusive: bool = False) -> list[float]:
    pace, waited = Pace(), []
    for end in ends:
        after = rest(pace, end, exclusive)
        pace = after.pace
        waited.append(after.wait_s)
    return waited


def test_attempts_become_rarer_and_start_anew_after_a_link_that_stood():
    assert waits(*[NOBODY] * 7) == [0.2, 0.4, 0.8, 1.6, 3.2, 5.0, 5.0]
    assert waits(NOBODY, NOBODY, NOBODY, BROKE, NOBODY) == [0.2, 0.4, 0.8, 0.2, 0.4]


def test_a_link_that_falls_over_at_once_is_not_tried_over_and_over():
    assert waits(*[CUT_OFF] * 6)[-1] == 5.0


def test_a_wrong_secret_is_tried_seldom_and_ever_more_seldom():
    waited = waits(*[REFUSED] * 6)
    assert (waited[0], waited[-1]) == (30.0, 480.0)
    assert all(later == min(earlier * 2, 480.0) for earlier, later in pairwise(waited))


def test_a_peer_that_serves_one_program_and_cuts_us_off_twice_is_taken():
    ends = [BROKE, CUT_OFF, CUT_OFF]
    assert waits(*ends, exclusive=True) == [0.2, 30.0, 60.0]
    assert waits(BROKE, NOBODY, CUT_OFF, exclusive=True)[-1] < 1
