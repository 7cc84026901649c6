"""Two computers find each other by address and code, and nobody else gets between."""

import json
import socket
import ssl
import threading
import time
from contextlib import suppress

import pytest

from agentassist.core.errors import Trouble
from agentassist.core.pairing import (
    Door,
    DoorState,
    JoinState,
    LeaveCall,
    NudgeMood,
    Sorry,
    SpeakAsCaller,
)
from agentassist.core.stage import LineNow, Standing
from agentassist.pairing import greeting, host, line
from agentassist.pairing.code import new_code, read_code
from agentassist.pairing.secure import rep_context, trainer_context
from agentassist.pairing.wire import Invitation
from tests.pairing.conftest import SOON_S

HUGE = b"x" * 65_536


@pytest.fixture
def joined(wait, come):
    """Both sides, joined."""
    waiting = wait()
    coming = come(waiting.address, waiting.door.code)
    waiting.until(DoorState.JOINED)
    assert coming.joining().state is JoinState.JOINED
    return waiting, coming


def shaken(waiting):
    """Return a TLS connection of somebody who is none of ours."""
    return rep_context().wrap_socket(waiting.knock())


def said(link, told):
    link.sendall(json.dumps(told).encode() + b"\n")


def gone(link):
    """Wait until the other side has let go; what it said until then is passed by."""
    try:
        while link.recv(65_536):
            pass
    except OSError:
        pass
    link.close()
    return True


def test_each_hears_what_the_other_says(joined):
    waiting, coming = joined
    waiting.host.tell(Invitation("kind: scenario\n", hidden=True))
    waiting.host.tell(SpeakAsCaller("मेरा कप टूट गया।"))
    assert coming.heard.next(Invitation) == Invitation("kind: scenario\n", hidden=True)
    assert coming.heard.next(SpeakAsCaller).text == "मेरा कप टूट गया।"
    coming.guest.tell(Standing(LineNow.RINGING, 40.0))
    coming.guest.tell(Sorry.BUSY)
    assert waiting.heard.next(Standing) == Standing(LineNow.RINGING, 40.0)
    assert waiting.heard.next(Sorry) is Sorry.BUSY


def test_a_long_scenario_arrives_whole(joined):
    waiting, coming = joined
    text = "చెప్పండి " * 20_000
    waiting.host.tell(Invitation(text, hidden=False))
    assert coming.heard.next(Invitation).text == text


def test_many_lines_in_a_row_arrive_in_order(joined):
    waiting, coming = joined
    for number in range(500):
        waiting.host.tell(NudgeMood(float(number)))
    assert [coming.heard.next(NudgeMood).by for _ in range(500)] == [float(n) for n in range(500)]


@pytest.mark.parametrize("leaves", ["trainer", "rep"])
def test_who_leaves_is_missed_at_once(joined, leaves):
    waiting, coming = joined
    if leaves == "trainer":
        waiting.host.stop()
        assert coming.joining().state is JoinState.APART
    else:
        coming.guest.stop()
        assert waiting.until(DoorState.SHUT) == Door()


def test_a_code_is_typed_as_people_type(wait, come):
    waiting = wait()
    coming = come(f" {waiting.address} ", waiting.door.code.lower().replace("-", " ").replace("0", "o"))
    assert coming.joining().state is JoinState.JOINED


def test_a_wrong_code_is_told_and_the_right_one_still_opens(wait, come):
    waiting = wait()
    wrong = come(waiting.address, new_code())
    assert wrong.trouble().code is Trouble.PAIRING_CODE_WRONG
    assert wrong.joining().state is JoinState.APART
    assert waiting.until(DoorState.OPEN).tries == 1
    assert come(waiting.address, waiting.door.code).joining().state is JoinState.JOINED


@pytest.mark.parametrize("code", ["", "1234", "ÄÖÜ", "!" * 500])
def test_what_cannot_be_a_code_is_told_without_asking(come, code):
    assert come("127.0.0.1:9", code).trouble().code is Trouble.PAIRING_CODE_WRONG


def test_a_code_is_good_for_one_joining(joined, come):
    waiting, coming = joined
    second = come(waiting.address, waiting.door.code)
    assert second.trouble().code is Trouble.PAIRING_NO_ANSWER
    waiting.host.tell(LeaveCall())
    assert coming.heard.next(LeaveCall)


def test_a_code_is_no_longer_good_after_its_time(wait, come):
    waiting = wait(good_s=0.2)
    waiting.until(DoorState.EXPIRED)
    assert come(waiting.address, waiting.door.code).trouble().code is Trouble.PAIRING_NO_ANSWER


def test_guessing_becomes_slower_and_slower():
    waits = [host.back_off_s(tries) for tries in range(1, 60)]
    assert waits == sorted(waits) and waits[2] == 0 < waits[3] and waits[-1] == host.BACK_OFF_MOST_S


def test_who_stands_between_proves_nothing(wait, come):
    """Somebody shows a certificate of their own, and passes on every word."""
    waiting = wait()
    context, _ = trainer_context()
    between = socket.create_server(("127.0.0.1", 0))

    def pass_on():
        link, _ = between.accept()
        with between, context.wrap_socket(link, server_side=True) as rep, shaken(waiting) as trainer:
            for _ in range(2):
                trainer.sendall(rep.recv(65_536))
                rep.sendall(trainer.recv(65_536))

    thread = threading.Thread(target=pass_on)
    thread.start()
    coming = come(f"127.0.0.1:{between.getsockname()[1]}", waiting.door.code)
    assert coming.trouble().code is Trouble.PAIRING_CODE_WRONG
    thread.join(SOON_S)
    assert waiting.until(DoorState.OPEN).tries == 1


def test_who_only_pretends_to_be_the_trainer_learns_nothing_of_use(come):
    """Whoever waits without the code cannot welcome anybody."""
    context, _ = trainer_context()
    listening = socket.create_server(("127.0.0.1", 0))

    def pretend():
        link, _ = listening.accept()
        with listening, context.wrap_socket(link, server_side=True) as rep:
            rep.recv(65_536)
            said(rep, {"kind": "hello", "speaks": greeting.SPEAKS, "nonce": "0" * 64})
            rep.recv(65_536)
            said(rep, {"kind": "welcome", "proof": "0" * 64})
            gone(rep)

    thread = threading.Thread(target=pretend)
    thread.start()
    coming = come(f"127.0.0.1:{listening.getsockname()[1]}", new_code())
    assert coming.trouble().code is Trouble.PAIRING_CODE_WRONG
    thread.join(SOON_S)


def test_another_version_is_told(wait, come, monkeypatch):
    waiting = wait()
    monkeypatch.setattr(greeting, "SPEAKS", 2)
    with shaken(waiting) as link:
        said(link, {"kind": "hello", "speaks": 1, "nonce": "0" * 64})
        assert json.loads(link.recv(4_096))["speaks"] == 2
        assert gone(link)
    monkeypatch.setattr(greeting, "SPEAKS", 1)
    context, _ = trainer_context()
    listening = socket.create_server(("127.0.0.1", 0))

    def newer():
        link, _ = listening.accept()
        with listening, context.wrap_socket(link, server_side=True) as rep:
            rep.recv(65_536)
            said(rep, {"kind": "hello", "speaks": 99, "nonce": "0" * 64})
            gone(rep)

    thread = threading.Thread(target=newer)
    thread.start()
    coming = come(f"127.0.0.1:{listening.getsockname()[1]}", new_code())
    assert coming.trouble().code is Trouble.PAIRING_VERSION
    thread.join(SOON_S)


@pytest.mark.parametrize(
    ("address", "trouble"),
    [
        ("", Trouble.PAIRING_ADDRESS),
        ("192.168.1.", Trouble.PAIRING_ADDRESS),
        ("127.0.0.1:0", Trouble.PAIRING_ADDRESS),
        ("127.0.0.1:99999", Trouble.PAIRING_ADDRESS),
        ("127.0.0.1:१२", Trouble.PAIRING_ADDRESS),
        ("a" * 5_000, Trouble.PAIRING_ADDRESS),
        ("http://desk/", Trouble.PAIRING_ADDRESS),
        ("127.0.0.1:1", Trouble.PAIRING_NO_ANSWER),
        ("no-such-desk.invalid", Trouble.PAIRING_NO_ANSWER),
    ],
)
def test_an_address_where_nobody_waits_is_told(come, address, trouble):
    coming = come(address, new_code())
    assert coming.trouble().code is trouble and coming.joining().state is JoinState.APART


@pytest.mark.parametrize(
    "garbage", [b"", b"GET / HTTP/1.1\r\n\r\n", b"\x00" * 5_000, b"\x16\x03\x01\xff\xff"]
)
def test_who_speaks_no_tls_is_let_go_and_the_rep_still_comes_in(wait, come, garbage):
    waiting = wait()
    with waiting.knock() as link:
        link.sendall(garbage)
        link.shutdown(socket.SHUT_WR)
        assert gone(link)
    assert come(waiting.address, waiting.door.code).joining().state is JoinState.JOINED


@pytest.mark.parametrize(
    "line_of",
    [
        b"\n",
        b"[]\n",
        b"{}\n",
        b'{"kind": 7}\n',
        b'{"kind": "hello", "speaks": NaN}\n',
        b'{"kind": "hello", "speaks": 1, "nonce": "short"}\n',
        b'{"kind": "standing"}\n',
        b"[" * 4_000 + b"\n",
        b"\xff\xfe\n",
        HUGE,
    ],
)
def test_who_greets_with_something_else_is_let_go(wait, come, line_of):
    waiting = wait()
    link = shaken(waiting)
    with suppress(OSError):
        link.sendall(line_of)
    assert gone(link)
    assert come(waiting.address, waiting.door.code).joining().state is JoinState.JOINED


def test_who_says_nothing_keeps_the_rep_waiting_only_for_a_moment(wait, come, monkeypatch):
    monkeypatch.setattr(host, "GREETING_S", 0.5)
    waiting = wait()
    with waiting.knock(), waiting.knock():
        assert come(waiting.address, waiting.door.code).joining().state is JoinState.JOINED


def test_a_rep_finds_something_else_waiting(come):
    listening = socket.create_server(("127.0.0.1", 0))

    def chatter():
        link, _ = listening.accept()
        with listening, link:
            link.sendall(b"220 mail ready\r\n")
            gone(link)

    thread = threading.Thread(target=chatter)
    thread.start()
    coming = come(f"127.0.0.1:{listening.getsockname()[1]}", new_code())
    assert coming.trouble().code is Trouble.PAIRING_ODD
    thread.join(SOON_S)


def test_a_rep_who_no_longer_wants_to_join_need_not_wait(come):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        coming = come(f"127.0.0.1:{silent.getsockname()[1]}", new_code())
        link, _ = silent.accept()
        coming.guest.stop()
        coming.guest.join(SOON_S)
        link.close()
        assert not coming.guest.is_alive() and coming.heard.nothing()


def test_a_port_that_is_taken_is_no_trouble(wait, come):
    with socket.create_server(("", 0)) as taken:
        waiting = wait(port=taken.getsockname()[1])
        assert waiting.door.port != taken.getsockname()[1]
        assert come(waiting.address, waiting.door.code).joining().state is JoinState.JOINED


def test_codes_are_of_80_bits_and_hard_to_confuse():
    codes = {new_code() for _ in range(200)}
    assert len(codes) == 200 and all(len(read_code(code)) == 16 for code in codes)
    assert not set("ILOU") & set("".join(codes))


class Rogue:
    """Somebody who knows the code and then says what they like."""

    def __init__(self, waiting):
        self.waiting = waiting
        self.link = waiting.knock()
        self.safe = rep_context().wrap_socket(self.link, do_handshake_on_connect=False)
        wake = line.Wake()
        self.line = line.Line(self.safe, wake, time.monotonic)
        self.line.shake(time.monotonic() + SOON_S)
        greeting.ask_in(self.line, read_code(waiting.door.code), time.monotonic() + SOON_S)
        wake.close()
        self.safe.setblocking(True)
        waiting.until(DoorState.JOINED)

    def shouts(self, piece, times=1):
        """Say it, for as long as somebody listens; return how many bytes went out."""
        sent = 0
        try:
            for _ in range(times):
                self.safe.sendall(piece)
                sent += len(piece)
        except (OSError, ssl.SSLError):
            pass
        return sent


@pytest.mark.parametrize(
    "piece",
    [
        b"nonsense\n",
        b'{"kind": "standing", "now": "flying"}\n',
        b'{"kind": "standing", "now": "talking", "mood": 1e999}\n',
        b'{"kind": "sorry", "why": []}\n',
        b'{"kind": "invite", "text": "x", "hidden": true}\n',
        b'{"kind": "' + b"x" * 300_000 + b'"}\n',
    ],
)
def test_what_nobody_of_ours_says_ends_the_line(wait, piece):
    waiting = wait()
    rogue = Rogue(waiting)
    rogue.shouts(piece)
    assert waiting.until(DoorState.SHUT)
    rogue.line.close()


def test_a_line_of_a_hundred_megabytes_is_not_read_to_its_end(wait):
    waiting = wait()
    rogue = Rogue(waiting)
    sent = rogue.shouts(b"x" * 1_048_576, 100)
    assert waiting.until(DoorState.SHUT) and sent < 50 * 1_048_576
    rogue.line.close()


def test_a_line_that_is_cut_is_noticed(wait):
    waiting = wait()
    rogue = Rogue(waiting)
    rogue.link.close()
    rogue.safe.close()
    assert waiting.until(DoorState.SHUT)


def test_a_side_that_fell_silent_is_missed(wait, monkeypatch):
    monkeypatch.setattr(line, "LOST_S", 0.6)
    monkeypatch.setattr(line, "STILL_S", 0.2)
    waiting = wait()
    rogue = Rogue(waiting)
    assert waiting.until(DoorState.SHUT)
    rogue.line.close()


def test_two_who_have_nothing_to_say_stay_joined(joined, monkeypatch):
    monkeypatch.setattr(line, "LOST_S", 0.8)
    monkeypatch.setattr(line, "STILL_S", 0.2)
    waiting, coming = joined
    waiting.host.tell(NudgeMood(1.0))
    coming.heard.next(NudgeMood)
    end_s = time.monotonic() + 2.0
    while time.monotonic() < end_s:
        coming.guest.join(0.2)
        assert coming.guest.is_alive()
    waiting.host.tell(NudgeMood(2.0))
    assert coming.heard.next(NudgeMood).by == 2.0
