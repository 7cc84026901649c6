"""What may listen where baresip is expected, and what may come from baresip itself: told, not believed."""

import json
import socket
import tracemalloc

import pytest
from listener import Heard, Listener
from phones import clock

from agentassist.core.call import Fault, Holding, Kind, LinkState
from agentassist.telephony.baresip.link import BaresipSource
from agentassist.telephony.wire import talk
from agentassist.telephony.wire.place import Place


def frame(**said: object) -> bytes:
    body = json.dumps(said).encode()
    return b"%d:%b," % (len(body), body)


ABOUT = frame(response=True, ok=True, token="about", data="|  \x1b[34;1mbare\x1b[31;1msip\x1b[;m 4.10.0  |")
RING = frame(event=True, type="CALL_INCOMING", id="a", direction="incoming", peeruri="sip:1001@x")


def until_gone(link: socket.socket) -> None:
    while link.recv(65536):
        pass


def saying(*pieces: bytes):
    def serve(link: socket.socket) -> None:
        for piece in pieces:
            link.sendall(piece)
        until_gone(link)

    return serve


def beside(port: int) -> Heard:
    return Heard(BaresipSource(clock, Place("127.0.0.1", port)))


def test_what_this_version_can_do_is_told_as_soon_as_it_says_which_it_is():
    with Listener(saying(ABOUT)) as peer, beside(peer.port) as heard:
        heard.until_connected()
        assert heard.statuses[-1].capabilities.hold is Holding.BOTH
        assert heard.source.capabilities.hold is Holding.BOTH


@pytest.mark.parametrize("cut", [1, 3, 40])
def test_half_frames_are_put_together(cut):
    whole = ABOUT + RING
    with Listener(saying(whole[:cut], whole[cut:-cut], whole[-cut:])) as peer, beside(peer.port) as heard:
        heard.until(lambda: heard.kinds == [Kind.RINGING])


def test_nonsense_in_a_frame_costs_neither_the_link_nor_the_call():
    junk = b"3:{{{,2:[],9:\xff\xfe\xff\xfe\xff\xfe\xff\xfe\xff,"
    with Listener(saying(ABOUT + junk + RING)) as peer, beside(peer.port) as heard:
        heard.until(lambda: heard.kinds == [Kind.RINGING])
        assert [status.state for status in heard.statuses] == [LinkState.CONNECTED]


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        (b"HTTP/1.1 400 Bad Request\r\n\r\n", Fault.OTHER_PROTOCOL),
        (b"SSH-2.0-OpenSSH_9.2\r\n", Fault.OTHER_PROTOCOL),
        (b"\x15\x03\x03\x00\x02\x02\x0a", Fault.ENCRYPTED),
    ],
)
def test_who_else_listens_there_is_told_and_left_alone(said, fault):
    with Listener(saying(said)) as peer, beside(peer.port) as heard:
        assert heard.until_told(LinkState.DOWN).fault is fault
        assert heard.events == []


def test_frames_of_somebody_else_are_not_taken_for_baresip_s(monkeypatch):
    monkeypatch.setattr(talk, "PATIENCE_S", 0.05)
    with Listener(saying(b"5:hello,")) as peer, beside(peer.port) as heard:
        assert heard.until_told(LinkState.DOWN).fault is Fault.OTHER_PROTOCOL


def test_somebody_who_says_nothing_is_called_silent(monkeypatch):
    monkeypatch.setattr(talk, "PATIENCE_S", 0.05)
    with Listener(saying()) as peer, beside(peer.port) as heard:
        heard.until(lambda: heard.statuses and heard.statuses[0].fault is Fault.SILENT)


def test_a_frame_of_a_hundred_megabytes_is_not_waited_for():
    def serve(link: socket.socket) -> None:
        link.sendall(b"104857600:")
        for _ in range(100):
            link.sendall(b"x" * 1_048_576)

    with Listener(serve) as peer, beside(peer.port) as heard:
        tracemalloc.start()
        assert heard.until_told(LinkState.RETRYING).fault is Fault.TOO_LONG
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert most < 8_000_000


def test_a_long_frame_in_the_middle_of_a_call_leaves_the_call_on_the_screen():
    with Listener(saying(ABOUT + RING + b"104857600:")) as peer, beside(peer.port) as heard:
        heard.until_told(LinkState.RETRYING)
        heard.until(lambda: Kind.LOST in heard.kinds)
        session = heard.tracker.session("a")
        assert session is not None and session.link_lost and not session.ended
