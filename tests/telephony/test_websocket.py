"""The WebSocket: what is said arrives whole however it is cut, and what is none ends the link."""

import asyncio
import threading
from itertools import pairwise

import pytest
from aiohttp import WSMsgType, web
from hypothesis import given
from hypothesis import strategies as st
from listener import Heard, clock

from agentassist.core.call import CallEvent, Capabilities, Fault, Kind, Order, Verb
from agentassist.core.moment import Moment
from agentassist.telephony.source import event_at
from agentassist.telephony.wire.place import Place
from agentassist.telephony.wire.source import StreamSource
from agentassist.telephony.wire.speech import Speech, Turn
from agentassist.telephony.wire.websocket import WebSocket

LONGEST = 70_000
# The key and its proof are those of RFC 6455.
KEY = b"the sample nonce"
ACCEPTED = (
    b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"sec-websocket-accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n"
)


def fixed(count: int) -> bytes:
    return KEY if count == 16 else b"\x01\x02\x03\x04"


@pytest.fixture
def opened() -> WebSocket:
    socket = WebSocket("pbx:9002", "/api", LONGEST, fixed)
    socket.opening()
    assert socket.received(ACCEPTED).opened
    return socket


def frame(body: bytes, first: int = 0x81) -> bytes:
    size = len(body)
    length = bytes([size]) if size < 126 else b"\x7e" + size.to_bytes(2)
    return bytes([first]) + (length if size < 1 << 16 else b"\x7f" + size.to_bytes(8)) + body


def test_it_asks_as_the_protocol_wants():
    asked = WebSocket("pbx:9002", "/api", LONGEST, fixed).opening()
    assert asked.startswith(b"GET /api HTTP/1.1\r\nHost: pbx:9002\r\n")
    assert b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" in asked


@given(st.lists(st.text(max_size=300), max_size=4), st.lists(st.integers(0, 2000), max_size=8))
def test_messages_arrive_whole_however_the_network_cuts_them(texts, cuts):
    socket = WebSocket("pbx:9002", "/api", LONGEST, fixed)
    socket.opening()
    sent = ACCEPTED + b"".join(frame(text.encode()) for text in texts)
    places = sorted({0, len(sent), *(cut for cut in cuts if cut < len(sent))})
    heard = [socket.received(sent[a:b]) for a, b in pairwise(places)]
    assert [message for one in heard for message in one.messages] == texts
    assert [one.opened for one in heard].count(True) == 1


def test_a_message_in_pieces_is_one_even_with_a_ping_between(opened):
    heard = opened.received(frame(b"one ", 0x01) + frame(b"?", 0x89) + frame(b"two", 0x80))
    assert heard.messages == ("one two",)
    assert heard.send[:2] == b"\x8a\x81"


def test_a_farewell_is_returned(opened):
    heard = opened.received(frame(b"last") + frame(b"\x03\xe8bye", 0x88))
    assert (heard.messages, heard.closed, heard.fault) == (("last",), True, Fault.NONE)
    assert heard.send[:2] == b"\x88\x82"


@pytest.mark.parametrize("size", [0, 125, 126, 65535, 65536])
def test_what_is_sent_is_masked_and_as_long_as_it_says(opened, size):
    sent = opened.message("x" * size)
    more = {125: 0, 65535: 2}.get(size, 0 if size < 126 else 2 if size < 1 << 16 else 8)
    assert sent[1] & 0x80
    assert len(sent) == 2 + more + 4 + size
    assert bytes(a ^ b for a, b in zip(sent[-size:], b"\x01\x02\x03\x04" * size, strict=False))[:1] in (
        b"x",
        b"",
    )


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        (b"\x81\x7f" + (100_000_000).to_bytes(8), Fault.TOO_LONG),
        (frame(b"x" * 60_000, 0x01) + frame(b"x" * 60_000, 0x00), Fault.TOO_LONG),
        (b"\x81\x80abcd", Fault.OTHER_PROTOCOL),
        (b"\xc1\x00", Fault.OTHER_PROTOCOL),
        (b"\x83\x00", Fault.OTHER_PROTOCOL),
        (b"\x80\x00", Fault.OTHER_PROTOCOL),
        (frame(b"a", 0x01) + frame(b"b"), Fault.OTHER_PROTOCOL),
        (b"\x09\x00", Fault.OTHER_PROTOCOL),
        (b"\x89\x7e\x01\x00", Fault.OTHER_PROTOCOL),
    ],
)
def test_what_no_server_may_send_ends_the_link(opened, said, fault):
    assert opened.received(said).fault is fault


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        (b"HTTP/1.1 404 Not Found\r\n\r\n", Fault.OTHER_PROTOCOL),
        (b"HTTP/1.1 403 Forbidden\r\n\r\n", Fault.NOT_ALLOWED),
        (b"HTTP/1.1 101 Fine\r\nSec-WebSocket-Accept: guess\r\n\r\n", Fault.OTHER_PROTOCOL),
        (b"HTTP/1.1\r\n\r\n", Fault.OTHER_PROTOCOL),
        (b"220 mail ready\r\n", Fault.OTHER_PROTOCOL),
        (b"HTTP/1.1 200 OK\r\nX: " + b"x" * 20_000, Fault.OTHER_PROTOCOL),
        (b"HTT", Fault.NONE),
    ],
)
def test_who_does_not_mean_a_websocket_is_noticed(said, fault):
    socket = WebSocket("pbx:9002", "/api", LONGEST, fixed)
    socket.opening()
    assert socket.received(said).fault is fault


@given(st.binary(max_size=60))
def test_no_bytes_can_harm(data):
    socket = WebSocket("pbx:9002", "/api", LONGEST, fixed)
    socket.opening()
    socket.received(ACCEPTED + data)


# --- against somebody else's server


class Echoed(Speech):
    """Rings for every message it gets, under its text."""

    capabilities = Capabilities()

    def __init__(self, port: int) -> None:
        self._socket = WebSocket(f"127.0.0.1:{port}", "/api", LONGEST)

    def began(self, _now: Moment) -> Turn:
        return Turn(send=self._socket.opening())

    def received(self, data: bytes, now: Moment) -> Turn:
        heard = self._socket.received(data)
        events = tuple(event_at(now, Kind.RINGING, "echo", message) for message in heard.messages)
        return Turn(events, heard.send, heard.opened, heard.fault)

    def ordered(self, order: Order, _now: Moment) -> Turn:
        return Turn(send=self._socket.message(order.number))

    def ended(self, _now: Moment) -> tuple[CallEvent, ...]:
        return ()


async def _echo(request: web.Request) -> web.WebSocketResponse:
    socket = web.WebSocketResponse(heartbeat=0.05)
    await socket.prepare(request)
    async for message in socket:
        if message.type is WSMsgType.TEXT:
            await socket.send_str(message.data[::-1])
    return socket


class EchoServer:
    """A server that says everything backwards, on a loop and thread of its own."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> "EchoServer":
        self._thread.start()
        assert self._ready.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def _run(self) -> None:
        app = web.Application()
        app.router.add_get("/api", _echo)
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        self._loop.run_until_complete(runner.setup())
        site = web.TCPSite(runner, "127.0.0.1", 0)
        self._loop.run_until_complete(site.start())
        self.port: int = runner.addresses[0][1]
        self._ready.set()
        self._loop.run_forever()
        self._loop.run_until_complete(runner.cleanup())
        self._loop.close()


def test_a_server_that_others_wrote_understands_and_is_understood():
    texts = ["abc", "आशा राव", "x" * 65_600]
    with (
        EchoServer() as server,
        Heard(StreamSource("echo", clock, Place("127.0.0.1", server.port), Echoed(server.port))) as heard,
    ):
        heard.until_connected()
        for text in texts:
            heard.source.obey(Order("echo", Verb.DIAL, number=text))
        heard.until(lambda: len(heard.events) == 3)
        assert [event.call_key for event in heard.events] == [text[::-1] for text in texts]
