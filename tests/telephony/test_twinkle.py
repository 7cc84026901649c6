"""What Twinkle tells its scripts becomes the right call; recorded from Twinkle 1.10.2."""

import json
import subprocess
import sys
import threading
import time

import pytest
from phones import clock

from agentassist.cli import run
from agentassist.core.call import CallEvent, Cause, Kind
from agentassist.core.errors import AssistError
from agentassist.storage.lock import CacheLock, is_held
from agentassist.telephony.handover.source import HandoverSource
from agentassist.telephony.handover.twinkle import message_from_twinkle

RING = {
    "TWINKLE_TRIGGER": "in_call",
    "TWINKLE_LINE": "1",
    "TWINKLE_USER_PROFILE": "rep",
    "SIP_FROM": '"आशा राव \\"VIP\\"" <sip:%2B442079460145@127.0.0.1:15090>;tag=4287SIPpTag1',
    "SIP_TO": "<sip:rep@127.0.0.1:15060>",
    "SIP_CALL_ID": "1-4287@127.0.0.1",
}
ANSWER = RING | {"TWINKLE_TRIGGER": "in_call_answered", "SIPSTATUS_CODE": "200"}
END = {"TWINKLE_TRIGGER": "remote_release", "TWINKLE_LINE": "1", "SIP_CALL_ID": "1-4287@127.0.0.1"}


@pytest.fixture
def app(tmp_path):
    heard: list[CallEvent] = []
    source = HandoverSource(clock, tmp_path, lambda _wish: None)
    source.start(heard.append, lambda _status: None)
    yield heard
    source.stop()


def test_a_call_is_told_by_its_own_id(app, tmp_path, monkeypatch, capsys):
    for told in (RING, ANSWER, END):
        with monkeypatch.context() as environment:
            for name, value in told.items():
                environment.setenv(name, value)
            assert run(["event", "twinkle", "--cache", str(tmp_path)]) == 0
    assert [event.kind for event in app] == [Kind.RINGING, Kind.ANSWERED, Kind.ENDED]
    assert {event.call_key for event in app} == {"1-4287@127.0.0.1"}
    ring = app[0]
    assert (ring.peer_e164, ring.peer_name, ring.line) == ("+442079460145", 'आशा राव "VIP"', 1)
    assert app[2].cause is Cause.NORMAL
    assert json.loads(capsys.readouterr().out.splitlines()[0]) == {"ok": True}


@pytest.mark.parametrize(
    ("header", "number", "name"),
    [
        ("<sip:1001@x>", "sip:1001@x", ""),
        ("Asha <sip:1001@x>;tag=1", "sip:1001@x", "Asha"),
        ("sip:1001@x;tag=1", "sip:1001@x", ""),
        ("", "", ""),
        ('"broken <sip:1@x>', '"broken <sip:1@x>', ""),
    ],
)
def test_every_spelling_of_the_caller_is_read(header, number, name):
    told = message_from_twinkle(RING | {"SIP_FROM": header})
    assert (told["number"], told["name"]) == (number, name)


def test_a_call_that_goes_out_is_to_whom_it_goes():
    told = message_from_twinkle(RING | {"TWINKLE_TRIGGER": "out_call"})
    assert (told["kind"], told["number"]) == ("dialing", "sip:rep@127.0.0.1:15060")


@pytest.mark.parametrize("trigger", ["", "reboot", "in_call; id"])
def test_nothing_of_twinkle_is_refused(trigger):
    with pytest.raises(AssistError, match="no-twinkle"):
        message_from_twinkle({"TWINKLE_TRIGGER": trigger})


# --- a phone that rings while the app is being started


@pytest.mark.usefixtures("app")
def test_whoever_withholds_the_number_leaves_the_word_away(tmp_path):
    assert run(["event", "ringing", "--cache", str(tmp_path), "--number"]) == 0


def test_a_phone_that_rings_while_the_app_starts_is_heard(tmp_path):
    lock = CacheLock(tmp_path / "cache.db")
    assert is_held(tmp_path / "cache.db")
    heard: list[CallEvent] = []
    source = HandoverSource(clock, tmp_path, lambda _wish: None)
    command = [
        sys.executable,
        "-m",
        "agentassist",
        "event",
        "ringing",
        "--number",
        "1001",
        "--cache",
        str(tmp_path),
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as phone:
        opened = threading.Timer(1.0, lambda: source.start(heard.append, lambda _status: None))
        opened.start()
        said, _ = phone.communicate(timeout=30)
        opened.join()
    source.stop()
    lock.release()
    assert json.loads(said) == {"ok": True} and heard[0].peer_raw == "1001"


def test_an_app_that_does_not_run_is_not_waited_for(tmp_path, capsys):
    CacheLock(tmp_path / "cache.db").release()
    assert not is_held(tmp_path / "cache.db") and not is_held(tmp_path / "none.db")
    began_s = time.monotonic()
    assert run(["event", "ringing", "--number", "1", "--cache", str(tmp_path)]) == 2
    assert time.monotonic() - began_s < 2
    assert capsys.readouterr().err == "The app is not running.\n"
