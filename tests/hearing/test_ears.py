"""Listening by a real process, of whatever manners."""

import os
import subprocess
import sys
import time
from pathlib import Path
from queue import Empty, Queue

import pytest

from agentassist.core.effects import Listen
from agentassist.core.errors import Trouble
from agentassist.core.messages import Failed, HearingChanged, Said
from agentassist.core.speech import Hearing, Who
from agentassist.hearing.ears import MOST, Ears

WORKER = (sys.executable, "-m", "tests.hearing.worker")
CALL = Listen("c1", "/models/small")
LISTENING, FAILED = (HearingChanged("c1", hearing) for hearing in (Hearing.LISTENING, Hearing.FAILED))
SOON_S = 20


class Heard(Queue):
    """What the desk is told."""

    def next(self):
        return self.get(timeout=SOON_S)

    def until_trouble(self):
        """Return all that is told up to the notice, and its code."""
        told = [self.next()]
        while not isinstance(told[-1], Failed):
            told.append(self.next())
        return told[:-1], told[-1].error.code


@pytest.fixture
def heard():
    return Heard()


@pytest.fixture
def ears(heard):
    """Return a function that listens by a process of the manner asked for."""
    made = []

    def listening(*manner, patience_s=SOON_S):
        made.append(Ears(heard.put, (*WORKER, *manner), patience_s))
        made[-1].perform(CALL)
        return made[-1]

    yield listening
    for one in made:
        one.stop()


def alive(process):
    try:
        os.kill(process, 0)
        # One that ended and that nobody asked about yet is gone all the same.
        return "\nState:\tZ" not in Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    except (ProcessLookupError, FileNotFoundError):
        return False


def wait_until_gone(process):
    until = time.monotonic() + SOON_S
    while alive(process):
        assert time.monotonic() < until, "it lives on"
        time.sleep(0.01)


def test_what_is_said_arrives_without_card_numbers(ears, heard):
    ears("speaks")
    assert heard.next() == LISTENING
    assert heard.next().who is Who.REP
    assert heard.next() == Said("c1", Who.CALLER, "my card is •••• 1111")


def test_a_paused_call_is_heard_by_no_process(ears, heard):
    listening = ears("speaks")
    heard.next()
    process = int(heard.next().text)
    heard.next()
    listening.perform(Listen())
    wait_until_gone(process)
    listening.stop()
    with pytest.raises(Empty):
        heard.get_nowait()


def test_the_next_call_is_heard_by_another_process(ears, heard):
    listening = ears("speaks")
    first = [heard.next() for _ in range(3)][1].text
    listening.perform(Listen("c2", "/models/small"))
    assert heard.next() == HearingChanged("c2", Hearing.LISTENING)
    assert heard.next().text != first
    wait_until_gone(int(first))


def test_a_process_that_dies_is_told_of(ears, heard):
    ears("dies")
    told, code = heard.until_trouble()
    assert (told[-1], code) == (FAILED, Trouble.HEARING_ENDED)


def test_a_killed_process_is_told_of(ears, heard):
    ears("speaks")
    heard.next()
    os.kill(int(heard.next().text), 9)
    assert heard.until_trouble()[1] is Trouble.HEARING_ENDED


def test_one_that_is_never_ready_is_ended(ears, heard):
    ears("silent", patience_s=0.2)
    assert heard.until_trouble() == ([FAILED], Trouble.HEARING_ENDED)


@pytest.mark.parametrize("why", [Trouble.HEARING_PACKAGE, Trouble.HEARING_SOUND])
def test_why_there_is_nothing_to_listen_with_is_told(ears, heard, why):
    ears("refuses", why)
    assert heard.until_trouble() == ([FAILED], why)


def test_the_folder_that_holds_no_model_is_named(ears, heard):
    ears("refuses", Trouble.HEARING_MODEL)
    assert heard.next() == FAILED
    assert heard.next().error.facts == {"folder": CALL.model}


def test_a_flood_is_cut_off(ears, heard):
    ears("floods")
    told, code = heard.until_trouble()
    assert code is Trouble.HEARING_ENDED
    assert len(told) <= MOST + 2


def test_a_line_without_end_is_cut_off(ears, heard):
    ears("endless")
    assert heard.until_trouble()[1] is Trouble.HEARING_ENDED


def test_what_is_no_line_of_ours_is_cut_off_and_not_logged(ears, heard, caplog):
    caplog.set_level("DEBUG")
    ears("babbles")
    assert heard.until_trouble() == ([FAILED], Trouble.HEARING_ENDED)
    assert "4111" not in caplog.text


def test_a_program_that_is_not_there_is_told_of(heard):
    Ears(heard.put, ("/nowhere/python",)).perform(CALL)
    assert heard.until_trouble() == ([FAILED], Trouble.HEARING_ENDED)


def test_it_ends_with_an_app_that_is_killed():
    script = f"""
import sys
from agentassist.core.effects import Listen
from agentassist.hearing.ears import Ears
ears = Ears(lambda told: print(getattr(told, "text", ""), flush=True), {(*WORKER, "speaks")!r})
ears.perform(Listen("c1", "m"))
sys.stdin.read()
"""
    app = subprocess.Popen([sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    with app:
        lines = iter(app.stdout.readline, b"")
        process = next(int(line) for line in lines if line.strip().isdigit())
        assert alive(process)
        app.kill()
    wait_until_gone(process)
