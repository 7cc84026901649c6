"""The talk with a manager interface over a real socket: let in, refused, cut off, mistreated."""

import hashlib
import os
import socket
import ssl
import subprocess
from contextlib import suppress
from pathlib import Path

import pytest
from listener import Heard, Listener, clock, until_true

from agentassist.core.call import Fault, HeldBy, Holding, Kind, LinkState, Order, Verb
from agentassist.core.errors import SourceError
from agentassist.core.moment import Moment
from agentassist.telephony.asterisk.link import Account, AmiSpeech
from agentassist.telephony.discover import build_source
from agentassist.telephony.wire.vigil import ANSWER_S, QUIET_S

SECRET = "correct horse"
ACCOUNT = {"host": "127.0.0.1", "user": "assist", "secret": SECRET, "endpoint": "PJSIP/rep"}
BANNER = b"Asterisk Call Manager/11.0.0\r\n"
RECORDINGS = Path(__file__).parent.parent / "data" / "telephony" / "recordings"


def blocks(*names: str) -> bytes:
    """Return the recorded blocks of these events, the first call's."""
    text = (RECORDINGS / "asterisk22-sync-ami.log").read_text(encoding="utf-8")
    told = [block for block in text.split("\n\n") if "Event: " in block]
    picked = (block[block.index("Event: ") :] for block in told)
    return b"".join(
        f"{block}\n\n".replace("\n", "\r\n").encode() for block in picked if block.split("\n")[0][7:] in names
    )


CALL = blocks("Newchannel", "DialBegin", "Newstate", "DialEnd", "BridgeEnter", "Hold")
LIST = blocks("CoreShowChannel", "CoreShowChannelsComplete").replace(b"sync1", b"list")


class Exchange:
    """Plays an Asterisk with one account; notes what it is asked."""

    def __init__(self, *, riddles: bool = True, may_list: bool = False, says: bytes = b"") -> None:
        self.riddles, self.may_list, self.says = riddles, may_list, says
        self.asked: list[dict[str, str]] = []

    def serve(self, link: socket.socket) -> None:
        link.sendall(BANNER)
        received = b""
        while data := link.recv(4096):
            *wishes, received = (received + data).split(b"\r\n\r\n")
            for wish in wishes:
                lines = (line.partition(": ") for line in wish.decode().split("\r\n"))
                self.asked.append({name: value for name, _, value in lines})
                link.sendall(self._answer(self.asked[-1]))

    def _answer(self, wish: dict[str, str]) -> bytes:
        told = {
            "Challenge": self._riddle,
            "Login": lambda: self._login(wish),
            "CoreShowChannels": self._list,
            "Ping": lambda: "Response: Success\r\nPing: Pong",
            "Originate": lambda: "Response: Success\r\nMessage: Originate successfully queued",
        }[wish["Action"]]()
        answer = f"{told}\r\nActionID: {wish['ActionID']}\r\n\r\n".encode()
        if wish["Action"] == "CoreShowChannels":
            return answer + (LIST if self.may_list else b"") + self.says
        return answer

    def _riddle(self) -> str:
        return "Response: Success\r\nChallenge: 840415273" if self.riddles else "Response: Error"

    def _login(self, wish: dict[str, str]) -> str:
        key = hashlib.md5(b"840415273" + SECRET.encode()).hexdigest()
        right = wish.get("Key") == key if self.riddles else wish.get("Secret") == SECRET
        return f"Response: {'Success' if right and wish['Username'] == 'assist' else 'Error'}\r\nMessage: x"

    def _list(self) -> str:
        return "Response: Success\r\nEventList: start" if self.may_list else "Response: Error\r\nMessage: no"


def asterisk(port: int, **settings: str) -> Heard:
    return Heard(build_source("asterisk", clock, ACCOUNT | {"port": str(port)} | settings))


def test_the_secret_itself_is_not_told_where_a_riddle_does():
    exchange = Exchange()
    with Listener(exchange.serve) as peer, asterisk(peer.port) as heard:
        heard.until_connected()
    login = exchange.asked[1]
    assert SECRET not in str(exchange.asked)
    assert (login["AuthType"], login["Events"]) == ("MD5", "call,agent")


def test_without_riddles_the_secret_stays_on_this_computer():
    with Listener(Exchange(riddles=False).serve) as peer, asterisk(peer.port) as heard:
        heard.until_connected()
    # To anybody farther away it is told only under encryption.
    speech = AmiSpeech(Account("assist", SECRET, "PJSIP/rep", private=False))
    now = Moment(0, 0)
    speech.began(now)
    turn = speech.received(BANNER + b"Response: Error\r\n\r\n", now)
    assert (turn.fault, turn.send) == (Fault.NOT_ALLOWED, b"")


def test_a_wrong_secret_is_told_and_not_tried_over_and_over():
    with Listener(Exchange().serve) as peer, asterisk(peer.port, secret="wrong") as heard:
        assert heard.until_told(LinkState.DOWN).fault is Fault.WRONG_SECRET
        assert peer.met == 1


def test_a_call_and_its_hold_arrive():
    with Listener(Exchange(says=CALL).serve) as peer, asterisk(peer.port) as heard:
        heard.until(lambda: bool(heard.tracker.waiting))
    assert heard.kinds == [Kind.RINGING, Kind.ANSWERED, Kind.HELD]
    assert heard.statuses[0].capabilities.hold is Holding.BOTH


def test_after_a_crash_the_link_comes_back_and_the_hold_is_unknown_until_told():
    exchange = Exchange(says=CALL)
    with Listener(exchange.serve) as peer, asterisk(peer.port) as heard:
        heard.until(lambda: bool(heard.tracker.waiting))
        exchange.may_list, exchange.says = True, b""
        peer.drop()
        heard.until(lambda: Kind.SYNCED in heard.kinds)
        heard.until(lambda: heard.kinds[-1] is Kind.SYNCED and heard.events[-1].call_key == "")
    (call,) = heard.tracker.sessions
    assert (call.hold_unknown, call.ended, call.open_hold is not None) == (True, False, True)
    assert call.held_by is HeldBy.REP


def test_calls_that_are_not_listed_after_a_crash_are_over():
    exchange = Exchange(says=CALL)
    with Listener(exchange.serve) as peer, asterisk(peer.port) as heard:
        heard.until(lambda: bool(heard.tracker.waiting))
        exchange.says = b"Event: CoreShowChannelsComplete\r\nActionID: list\r\n\r\n"
        peer.drop()
        heard.until(lambda: heard.tracker.sessions[0].ended)


def test_a_call_that_ends_while_the_calls_are_listed_does_not_come_back():
    speech, now = AmiSpeech(Account("assist", SECRET, "PJSIP/rep")), Moment(0, 0)
    speech.began(now)
    in_by_riddle = b"Response: Success\r\nChallenge: 840415273\r\n\r\nResponse: Success\r\n\r\n"
    speech.received(BANNER + in_by_riddle, now)
    speech.received(CALL, now)
    row, end = LIST.split(b"Event: CoreShowChannelsComplete")
    end = b"Event: CoreShowChannelsComplete" + end
    hangup = row.replace(b"CoreShowChannel\r", b"Hangup\r").replace(b"ActionID: list\r\n", b"")
    turn = speech.received(row + hangup + end, now)
    assert [one.kind for one in turn.events] == [Kind.ENDED]
    assert b"CoreShowChannels" in turn.send
    assert [one.kind for one in speech.received(end, now).events] == [Kind.SYNCED]


def test_an_account_that_may_list_nothing_is_enough():
    with Listener(Exchange(says=CALL).serve) as peer, asterisk(peer.port) as heard:
        heard.until(lambda: bool(heard.tracker.waiting))
        assert [status.state for status in heard.statuses] == [LinkState.CONNECTED]


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        (b"HTTP/1.1 400 Bad Request\r\n\r\n", Fault.OTHER_PROTOCOL),
        (b"220 mail.example ESMTP\r\n", Fault.OTHER_PROTOCOL),
        (b"Asterisk Call Manager" + b"x" * 300, Fault.OTHER_PROTOCOL),
        (b"\x16\x03\x01\x00\x02\x02\x0a", Fault.ENCRYPTED),
    ],
)
def test_whoever_is_no_asterisk_is_told_apart(said, fault):
    def serve(link: socket.socket) -> None:
        link.sendall(said)
        while link.recv(4096):
            pass

    with Listener(serve) as peer, asterisk(peer.port) as heard:
        assert heard.until_told(LinkState.DOWN).fault is fault


def test_a_line_of_a_hundred_megabytes_ends_the_link_and_the_calls_stay():
    with Listener(Exchange(says=CALL).serve) as peer, asterisk(peer.port) as heard:
        heard.until(lambda: bool(heard.tracker.waiting))
        # It is hung up on, as it should be.
        with suppress(OSError):
            for _ in range(100):
                peer.links[0].sendall(b"x" * 1_000_000)
        assert heard.until_told(LinkState.RETRYING).fault is Fault.TOO_LONG
        assert heard.tracker.sessions[0].open_hold is not None


def test_half_blocks_are_waited_for():
    speech = AmiSpeech(Account("assist", SECRET, "PJSIP/rep"))
    now, turns = Moment(0, 0), []
    speech.began(now)
    said = BANNER + b"Response: Success\r\nChallenge: 1\r\n\r\nResponse: Success\r\n\r\n" + CALL
    for byte in said:
        turns.append(speech.received(bytes([byte]), now))
    assert [event.kind for turn in turns for event in turn.events][-1] is Kind.HELD
    assert [turn.up for turn in turns].count(True) == 1


def test_a_peer_that_fell_silent_is_asked_and_then_given_up():
    speech = AmiSpeech(Account("assist", SECRET, "PJSIP/rep"))
    speech.began(Moment(0, 0))
    assert speech.due_s == QUIET_S
    assert b"Ping" in speech.woken(Moment(QUIET_S, 0)).send
    assert speech.due_s == QUIET_S + ANSWER_S
    assert speech.woken(Moment(QUIET_S + ANSWER_S, 0)).fault is Fault.SILENT
    speech.received(BANNER, Moment(50.0, 0))
    assert speech.due_s == 50.0 + QUIET_S


# --- a click dials


def test_nothing_is_dialled_unless_somebody_chose_that():
    assert build_source("asterisk", clock, ACCOUNT).capabilities.control == frozenset()
    speech = AmiSpeech(Account("assist", SECRET, "PJSIP/rep"))
    order = Order("asterisk:default", Verb.DIAL, number="+442079460123")
    assert speech.ordered(order, Moment(0, 0)).send == b""


def test_a_number_is_dialled_through_the_reps_own_phone_and_shown_as_the_peer():
    exchange = Exchange()
    with Listener(exchange.serve) as peer, asterisk(peer.port, dial="yes", context="office") as heard:
        heard.until_connected()
        heard.source.obey(Order("asterisk:default", Verb.DIAL, number="+44 (20) 7946-0123"))
        until_true(lambda: exchange.asked[-1]["Action"] == "Originate")
        rings = b"DestChannel: PJSIP/rep-0001\r\nDestUniqueid: 9\r\nDestLinkedid: 9\r\n\r\n"
        peer.links[0].sendall(b"Event: DialBegin\r\n" + rings)
        heard.until(lambda: heard.kinds == [Kind.DIALING])
    wish = exchange.asked[-1]
    assert (wish["Channel"], wish["Exten"], wish["Context"]) == ("PJSIP/rep", "+442079460123", "office")
    assert heard.events[0].peer_e164 == "+442079460123"


@pytest.mark.parametrize("number", ["", "abc", "1\r\nAction: x", "1" * 40, "1&SIP/2"])
def test_only_numbers_are_dialled(number):
    speech = AmiSpeech(Account("assist", SECRET, "PJSIP/rep", "office"))
    assert speech.ordered(Order("asterisk:default", Verb.DIAL, number=number), Moment(0, 0)).send == b""


# --- settings and encryption


@pytest.mark.parametrize(
    "wrong",
    [
        {"port": "70000"},
        {"user": ""},
        {"endpoint": ""},
        {"endpoint": "the phone"},
        {"tls": "yes", "certificate": "/nowhere/ca.pem"},
    ],
)
def test_a_setting_that_cannot_be_is_refused(wrong):
    with pytest.raises(SourceError) as caught:
        build_source("asterisk", clock, ACCOUNT | wrong)
    assert SECRET not in str(caught.value.facts)


def test_asterisk_is_reached_over_tls(tmp_path):
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=pbx"]
    files = ["-addext", "subjectAltName=IP:127.0.0.1", "-keyout", "key.pem", "-out", "cert.pem"]
    subprocess.run([*command, *files], cwd=tmp_path, check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "cert.pem", tmp_path / "key.pem")
    trusted = os.fspath(tmp_path / "cert.pem")
    with (
        Listener(Exchange(says=CALL).serve, context) as peer,
        asterisk(peer.port, tls="yes", certificate=trusted) as heard,
    ):
        heard.until(lambda: bool(heard.tracker.waiting))


@pytest.mark.skipif(
    "AGENTASSIST_ASTERISK" not in os.environ, reason="AGENTASSIST_ASTERISK names no host:port"
)
def test_a_real_asterisk_lets_us_in():
    # host:port of a manager with the account assist/correct horse, read=call,agent.
    host, _, port = os.environ["AGENTASSIST_ASTERISK"].rpartition(":")
    with asterisk(int(port), host=host) as heard:
        heard.until_connected()
    with asterisk(int(port), host=host, secret="wrong") as heard:
        assert heard.until_told(LinkState.DOWN).fault is Fault.WRONG_SECRET
