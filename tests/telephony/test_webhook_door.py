"""The webhook's port is open to whoever may tell, and to nobody's harm."""

import socket
import threading
import time
from contextlib import suppress
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import pytest
from phones import clock, until_true, unused_port
from webhook_sender import FORM, SECRET, zammad

from agentassist.core.call import CallEvent, Fault, LinkState, SourceStatus
from agentassist.telephony.discover import build_source
from agentassist.telephony.webhook.gate import path_of
from agentassist.telephony.wire.guests import MOST_GUESTS

WATCHED_S = 2.0


class Door:
    """A webhook that listens, and what it told."""

    def __init__(self, port: int = 0, **settings: str) -> None:
        self.port = port or unused_port()
        self.events: list[CallEvent] = []
        self.states: list[SourceStatus] = []
        self.source = build_source("webhook", clock, {"secret": SECRET, "port": str(self.port), **settings})
        self.source.start(self.events.append, self.states.append)

    def until(self, state: LinkState, fault: Fault = Fault.NONE) -> None:
        until_true(lambda: any((told.state, told.fault) == (state, fault) for told in self.states))

    def post(self, call: str, path: str = "") -> int:
        address = f"http://127.0.0.1:{self.port}{path or path_of(SECRET)}"
        body = urlencode(zammad("newCall", call)).encode()
        with urlopen(Request(address, body, {"Content-Type": FORM}), timeout=10) as answer:
            return int(answer.status)

    def link(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.port), timeout=10)


@pytest.fixture
def door():
    door = Door()
    door.until(LinkState.CONNECTED)
    yield door
    door.source.stop()


def test_a_call_that_is_posted_is_told_at_once(door):
    began_s = time.monotonic()
    assert door.post("1") == 200
    assert time.monotonic() - began_s < 1
    assert len(door.events) == 1


def test_a_wrong_token_shows_in_the_state_until_the_right_one_comes(door):
    with pytest.raises(HTTPError) as refused:
        door.post("1", "/cti/guess")
    refused.value.close()
    assert refused.value.code == 404 and refused.value.read() == b""
    door.until(LinkState.CONNECTED, Fault.WRONG_SECRET)
    door.post("1")
    assert door.states[-1].fault is Fault.NONE


def test_who_speaks_tls_is_named(door):
    with door.link() as link:
        link.sendall(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03")
        assert link.recv(10) == b""
    door.until(LinkState.CONNECTED, Fault.ENCRYPTED)


def test_a_port_that_another_program_has_is_named_and_taken_when_it_is_free():
    with socket.create_server(("127.0.0.1", 0)) as other:
        waiting = Door(other.getsockname()[1])
        waiting.until(LinkState.RETRYING, Fault.PORT_IN_USE)
    waiting.until(LinkState.CONNECTED)
    assert waiting.post("1") == 200
    waiting.source.stop()


def test_the_network_is_let_in_only_by_choice():
    for lan, address in (("", "127.0.0.1"), ("no", "127.0.0.1"), ("yes", "0.0.0.0")):
        door = Door(lan=lan)
        door.until(LinkState.CONNECTED)
        listens = "".join(f"{int(part):02X}" for part in reversed(address.split(".")))
        table = Path("/proc/net/tcp").read_text(encoding="ascii")
        assert f" {listens}:{door.port:04X} 00000000:0000 0A" in table
        door.source.stop()


def test_a_hundred_megabytes_are_refused_before_they_are_read(door):
    with door.link() as link, suppress(OSError):
        link.sendall(f"POST {path_of(SECRET)} HTTP/1.1\r\nContent-Length: 104857600\r\n\r\n".encode())
        for _ in range(100):
            link.sendall(b"x" * 1_048_576)
    with door.link() as link, suppress(OSError):
        for _ in range(100):
            link.sendall(b"A" * 1_048_576)
    door.until(LinkState.CONNECTED, Fault.TOO_LONG)
    assert door.post("1") == 200
    [event] = door.events
    assert event.call_key == "webhook:zammad:1"


def test_half_requests_and_crowds_keep_nobody_out(door):
    halves = [
        b"",
        b"P",
        b"POST ",
        f"POST {path_of(SECRET)} HTTP/1.1\r\nContent-Length: 9\r\n\r\nevent".encode(),
    ]
    crowd = []
    for number in range(3 * MOST_GUESTS):
        crowd.append(door.link())
        with suppress(OSError):
            crowd[-1].sendall(halves[number % len(halves)])
    began_s = time.monotonic()
    assert door.post("1") == 200
    assert time.monotonic() - began_s < 1
    for link in crowd:
        link.close()


def test_a_letter_at_a_time_is_not_waited_for(door):
    with door.link() as slow:
        began_s = time.monotonic()
        slow.sendall(b"POST / HTTP/1.1\r\nA: ")
        with suppress(OSError):
            while time.monotonic() - began_s < 60:
                slow.sendall(b"b")
                if select_readable(slow):
                    break
        assert b" 408 " in slow.recv(100)


def select_readable(link: socket.socket) -> bool:
    link.settimeout(0.05)
    try:
        return bool(link.recv(1, socket.MSG_PEEK))
    except TimeoutError:
        return False
    finally:
        link.settimeout(10)


@pytest.mark.usefixtures("door")
def test_a_door_nobody_knocks_at_sleeps():
    [thread] = [thread for thread in threading.enumerate() if thread.name == "webhook"]
    status = Path(f"/proc/self/task/{thread.native_id}/status")

    def woken() -> int:
        lines = status.read_text(encoding="ascii").splitlines()
        return sum(int(line.split()[1]) for line in lines if "ctxt_switches" in line)

    before = woken()
    threading.Event().wait(WATCHED_S)
    assert woken() - before <= WATCHED_S


def test_a_door_that_closes_gives_the_port_back():
    door = Door()
    door.until(LinkState.CONNECTED)
    door.post("1")
    door.source.stop()
    again = Door(door.port)
    again.until(LinkState.CONNECTED)
    assert again.post("1") == 200
    again.source.stop()


def test_what_is_told_stays_out_of_the_log(door, caplog):
    caplog.set_level(0)
    door.post("1")
    for said in (b"\xff", b"POST / HTTP/1.1\r\n\r\n"):
        with door.link() as link:
            link.sendall(said)
            link.recv(100)
    assert caplog.records == []
