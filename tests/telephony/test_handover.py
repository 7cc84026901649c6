"""What other programs hand in arrives at once, and nothing they hand in can harm."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from phones import clock, until_true

from agentassist.cli import event as event_command
from agentassist.core.call import CallEvent, Cause, HeldBy, Kind
from agentassist.core.errors import AssistError, SourceError, Trouble
from agentassist.core.moment import Moment
from agentassist.telephony.handover.calls import HandoverCalls
from agentassist.telephony.handover.client import LONGEST_LINE, port_file, send, socket_file
from agentassist.telephony.handover.message import Handed, Refusal, RefusedError, Wish, handed
from agentassist.telephony.handover.source import HandoverSource

RUNS = 12


class App:
    """A running app's ear."""

    def __init__(self, folder: Path, loopback: bool) -> None:
        self.folder = folder
        self.loopback = loopback
        self.events: list[CallEvent] = []
        self.wishes: list[Wish] = []
        self.source = HandoverSource(clock, folder, self.wishes.append, loopback)
        self.source.start(self.events.append, lambda _status: None)

    def send(self, **message: str | int) -> None:
        send(self.folder, message, self.loopback)

    def raw(self) -> socket.socket:
        link = socket.socket(socket.AF_UNIX)
        link.settimeout(10)
        link.connect(str(socket_file(self.folder)))
        return link


@pytest.fixture(params=["file", "port"])
def app(request, tmp_path):
    app = App(tmp_path, loopback=request.param == "port")
    yield app
    app.source.stop()


@pytest.fixture
def file_app(tmp_path):
    app = App(tmp_path, loopback=False)
    yield app
    app.source.stop()


def refusal(app: App, **message: str | int) -> object:
    with pytest.raises(AssistError) as caught:
        app.send(**message)
    assert caught.value.code is Trouble.HANDOVER_REFUSED
    return caught.value.facts["reason"]


def answer(link: socket.socket) -> dict[str, object]:
    with link.makefile("rb") as lines:
        return json.loads(lines.readline())


# --- the way of a message


def test_a_call_is_told_from_ring_to_end_by_its_number_alone(app):
    for kind in ("ringing", "answered", "held", "resumed", "ended"):
        app.send(kind=kind, number="+442079460123", name="Asha Rao")
    assert len({event.call_key for event in app.events}) == 1
    assert [event.kind for event in app.events] == ["ringing", "answered", "held", "resumed", "ended"]
    assert app.events[2].held_by is HeldBy.REP
    assert app.events[-1].cause is Cause.NORMAL


def test_wishes_go_to_the_window_not_to_the_calls(app):
    for wish in Wish:
        app.send(kind=wish)
    assert (app.wishes, app.events) == (list(Wish), [])


def test_without_a_running_app_the_sender_is_told_so(tmp_path):
    for loopback in (False, True):
        with pytest.raises(AssistError) as caught:
            send(tmp_path, {"kind": "show"}, loopback)
        assert caught.value.code is Trouble.NOT_RUNNING


def test_only_this_user_can_reach_the_door(app, tmp_path):
    assert (tmp_path / "handover").stat().st_mode & 0o777 == 0o700
    if app.loopback:
        assert port_file(tmp_path).stat().st_mode & 0o777 == 0o600
        with socket.create_connection(("127.0.0.1", int(port_file(tmp_path).read_text().split()[0]))) as link:
            link.sendall(b'{"kind": "show"}\n')
            assert answer(link) == {"ok": False, "error": "wrong-secret"}


def test_a_cache_in_a_folder_with_an_endless_name_can_be_reached_too(tmp_path):
    app = App(tmp_path / ("x" * 120), loopback=False)
    app.send(kind="show")
    app.source.stop()
    socket_file(app.folder).parent.rmdir()


# --- two processes


SERVE = """
import sys, time
from pathlib import Path
from agentassist.core.moment import Moment
from agentassist.telephony.handover.source import HandoverSource
def say(*words):
    print(*words, flush=True)
source = HandoverSource(lambda: Moment(time.monotonic(), 0), Path(sys.argv[1]), say)
source.start(lambda event: say(event.kind, event.peer_raw), lambda status: say("up"))
sys.stdin.read()
source.stop()
"""
TELL = """
import argparse, sys
from agentassist.cli import event
from agentassist.core.errors import AssistError
parser = argparse.ArgumentParser()
event.options(parser)
try:
    event.run(parser.parse_args())
except AssistError as error:
    sys.exit(str(error))
heavy = ("PySide6", "phonenumbers", "sqlcipher3", "agentassist.storage", "agentassist.core.call")
sys.exit(" ".join(name for name in sys.modules if name.startswith(heavy)))
"""


@pytest.fixture
def other_process(tmp_path):
    command = [sys.executable, "-c", SERVE, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "up\n"
        yield process
        process.kill()


def tell(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", TELL, *words, "--cache", str(folder)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=30)


def test_a_command_reaches_the_running_app(other_process, tmp_path):
    done = tell(tmp_path, "ringing", "--number", "+442079460123", "--call-id", "a", "--line", "2")
    assert json.loads(done.stdout) == {"ok": True}
    assert other_process.stdout.readline() == "ringing +442079460123\n"
    assert done.stderr.strip() == ""


def test_a_command_without_a_running_app_says_so(tmp_path):
    done = tell(tmp_path, "show")
    assert (done.stdout, done.stderr) == ("", "not-running\n")


@pytest.mark.usefixtures("other_process")
def test_a_refused_command_says_why(tmp_path):
    done = tell(tmp_path, "ringing", "--number", "1\t2")
    assert (done.stdout, done.stderr) == ("", "handover-refused (reason=control-characters)\n")


def test_a_killed_app_leaves_nothing_that_keeps_the_next_one_out(other_process, tmp_path):
    other_process.send_signal(signal.SIGKILL)
    other_process.wait()
    assert socket_file(tmp_path).exists()
    app = App(tmp_path, loopback=False)
    app.send(kind="show")
    app.source.stop()
    assert app.wishes == [Wish.SHOW]
    assert not socket_file(tmp_path).exists()


def test_a_second_app_with_the_same_cache_is_kept_out(other_process, tmp_path):
    second = HandoverSource(clock, tmp_path, lambda _wish: None)
    with pytest.raises(SourceError) as caught:
        second.start(lambda _event: None, lambda _status: None)
    assert caught.value.code is Trouble.CACHE_BUSY
    second.stop()
    assert tell(tmp_path, "show").stderr.strip() == ""
    assert other_process.stdout.readline() == "show\n"


@pytest.mark.usefixtures("other_process")
def test_handing_over_takes_no_noticeable_time(tmp_path):
    bare = [sys.executable, "-c", "pass"]

    def work_s(run) -> float:
        before = os.times()
        for _ in range(RUNS):
            run()
        after = os.times()
        used = after.children_user - before.children_user, after.children_system - before.children_system
        return sum(used) / RUNS

    # Counted in work, and against a bare interpreter, so that a loaded machine does not decide.
    start_s = work_s(lambda: subprocess.run(bare, check=True))
    assert work_s(lambda: tell(tmp_path, "show")) < 0.1 + start_s


# --- what must not harm


def test_a_message_of_ten_megabytes_is_refused_and_the_next_one_taken(file_app):
    with pytest.raises(AssistError) as caught:
        file_app.send(kind="ringing", number="1" * 10_000_000)
    assert caught.value.facts == {"reason": "too-long"}
    with file_app.raw() as link:
        with pytest.raises(OSError):
            link.sendall(b"x" * 10_000_000)
        assert answer(link) == {"ok": False, "error": "too-long"}
    file_app.send(kind="show")
    assert file_app.events == []


def test_half_a_line_and_then_silence_keeps_nobody_waiting(file_app):
    with file_app.raw() as silent:
        silent.sendall(b'{"kind": "rin')
        began_s = time.monotonic()
        file_app.send(kind="show")
        assert time.monotonic() - began_s < 1
        assert answer(silent) == {"ok": False, "error": "too-slow"}


def test_a_crowd_of_silent_guests_keeps_nobody_out(file_app):
    crowd = [file_app.raw() for _ in range(60)]
    file_app.send(kind="show")
    for guest in crowd:
        guest.close()
    file_app.send(kind="toggle")
    assert file_app.wishes == [Wish.SHOW, Wish.TOGGLE]


def test_a_guest_who_leaves_early_harms_nobody(file_app):
    with file_app.raw() as link:
        link.sendall(b'{"kind": "show"}\n')
    file_app.raw().close()
    file_app.send(kind="toggle")
    until_true(lambda: Wish.TOGGLE in file_app.wishes)


@pytest.mark.parametrize(
    ("message", "why"),
    [
        ({"kind": "fly"}, Refusal.UNKNOWN_KIND),
        ({}, Refusal.UNKNOWN_KIND),
        ({"kind": "ringing", "number": "1\n2"}, Refusal.CONTROL_CHARACTERS),
        ({"kind": "ringing", "name": "a\x00b"}, Refusal.CONTROL_CHARACTERS),
        ({"kind": "ringing", "name": "a\x85b"}, Refusal.CONTROL_CHARACTERS),
        ({"kind": "ringing", "number": "1" * 201}, Refusal.BAD_FIELD),
        ({"kind": "ringing", "line": "2"}, Refusal.BAD_FIELD),
        ({"kind": "ringing", "line": 0}, Refusal.BAD_FIELD),
        ({"kind": "ringing", "source": "../x"}, Refusal.BAD_FIELD),
        ({"kind": "ringing", "colour": "red"}, Refusal.UNKNOWN_FIELD),
        ({"kind": "answered"}, Refusal.NO_CALL),
    ],
)
def test_a_message_that_breaks_a_rule_is_refused_with_the_rule(app, message, why):
    assert refusal(app, **message) == why
    assert (app.events, app.wishes) == ([], [])


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"null",
        b"[]",
        b"\xff",
        b'{"kind": "show"',
        b"[" * 60_000,
        b'{"kind": {"a": 1}}',
        b'{"kind": 1e999}',
    ],
)
def test_what_is_no_message_at_all_is_refused(line):
    with pytest.raises(RefusedError):
        handed(line)


def test_half_a_surrogate_is_refused():
    with pytest.raises(RefusedError) as caught:
        handed(rb'{"kind": "ringing", "name": "\ud800"}')
    assert caught.value.refusal is Refusal.CONTROL_CHARACTERS


def test_a_line_just_short_enough_is_read_to_its_end(file_app):
    with file_app.raw() as link:
        link.sendall(b'{"kind": "show"}'.ljust(LONGEST_LINE - 1) + b"\n")
        assert answer(link) == {"ok": True}


def test_every_kind_can_be_named_on_the_command_line():
    assert {*event_command.CALL_KINDS} == {*Kind}
    assert {*event_command.WISHES} == {*Wish}


# --- which call is meant


def at(second: float) -> Moment:
    return Moment(second, round(second * 1000))


def test_two_callers_at_once_are_told_apart():
    calls = HandoverCalls()
    first = calls.event(Handed(Kind.RINGING, "1001"), at(0))
    second = calls.event(Handed(Kind.RINGING, "1002"), at(1))
    assert first.call_key != second.call_key
    assert calls.event(Handed(Kind.ANSWERED, "1001"), at(2)).call_key == first.call_key
    assert calls.event(Handed(Kind.ENDED), at(3)).call_key == second.call_key


def test_one_ring_told_by_two_hooks_is_one_call_and_a_later_one_another():
    calls = HandoverCalls()
    keys = [calls.event(Handed(Kind.RINGING, "1001"), at(second)).call_key for second in (0, 1, 600)]
    assert keys[0] == keys[1] != keys[2]


def test_a_call_that_ends_unanswered_was_missed_or_given_up():
    calls = HandoverCalls()
    for kind, cause in ((Kind.RINGING, Cause.MISSED), (Kind.DIALING, Cause.CANCELLED)):
        calls.event(Handed(kind, "1001"), at(0))
        assert calls.event(Handed(Kind.ENDED, "1001"), at(1)).cause is cause


def test_a_ring_without_a_number_is_a_withheld_one():
    assert HandoverCalls().event(Handed(Kind.RINGING), at(0)).anonymous


def test_the_phone_s_own_id_is_the_key():
    assert HandoverCalls().event(Handed(Kind.ANSWERED, call_id="a@b"), at(0)).call_key == "a@b"
