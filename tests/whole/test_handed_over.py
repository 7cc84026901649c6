"""Whatever other programs hand over, the app goes on and takes the next call."""

import json
import socket
import time
from contextlib import suppress

import pytest

from agentassist.core.screen import LineState
from agentassist.telephony.handover.client import socket_file
from tests.whole.processes import event
from tests.whole.running import wait_for

MEGABYTE = 1_000_000
JUNK = (b"\x00\x01\x02\n", b"[" * 50_000 + b"\n", b'{"kind":"ringing","number":"\\u0007"}\n')


@pytest.fixture
def talking(app, folder):
    """The app with Lakshmi Rao on the line."""
    for kind in ("ringing", "answered"):
        hand(folder, kind=kind, number="+442079460124", call_id="c1")
    app.until(lambda screen: screen.card is not None and screen.card.state is LineState.ACTIVE)
    return app


def answer_to(folder, line: bytes) -> dict[str, object]:
    with socket.socket(socket.AF_UNIX) as door:
        door.settimeout(10)
        door.connect(str(socket_file(folder)))
        # The app hangs up on what is too long, and says why before.
        with suppress(OSError):
            door.sendall(line)
        with door.makefile("rb") as answers:
            return json.loads(answers.readline())


def hand(folder, **message: str) -> None:
    assert answer_to(folder, json.dumps(message).encode() + b"\n") == {"ok": True}


def test_a_second_caller_waits_beside_the_first(talking, folder):
    hand(folder, kind="ringing", number="+442079460125", call_id="c2")
    screen = talking.until(lambda screen: len(screen.lines) == 2)
    assert screen.card.name == "Lakshmi Rao" and screen.lines[0].shown


def test_ten_megabytes_are_refused_and_the_next_call_is_shown(talking, folder):
    refused = answer_to(folder, b'{"kind":"ringing","number":"' + b"1" * 10 * MEGABYTE + b'"}\n')
    assert refused == {"ok": False, "error": "too-long"}
    hand(folder, kind="ringing", number="+442079460125", call_id="c2")
    talking.until(lambda screen: len(screen.lines) == 2)


def test_junk_is_refused_and_the_next_call_is_shown(talking, folder):
    assert not any(answer_to(folder, junk)["ok"] for junk in JUNK)
    hand(folder, kind="ringing", number="+442079460125", call_id="c2")
    talking.until(lambda screen: len(screen.lines) == 2)


def test_a_name_with_control_characters_is_refused_in_a_sentence(app, folder):
    done = event(folder, "ringing", number="+442079460124", name="Lakshmi\x1b[2J")
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)
    assert app.screen.card is None


def test_a_command_hands_a_call_over_and_says_how_long_it_took(app, folder, record_property):
    began = time.perf_counter()
    done = event(folder, "ringing", number="+442079460124", name="Somebody")
    record_property("event_ms", round((time.perf_counter() - began) * 1000))
    assert (done.returncode, done.stdout) == (0, '{"ok": true}\n')
    app.until(lambda screen: screen.card is not None and screen.card.name == "Lakshmi Rao")


def test_a_hotkey_holds_the_call_and_goes_back(talking, folder):
    hand(folder, kind="hold")
    talking.until(lambda screen: screen.hold is not None)
    hand(folder, kind="resume")
    wait_for(lambda: talking.screen.hold is None)
    assert talking.screen.apology is not None
