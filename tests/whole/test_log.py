"""The log helps whoever repairs the app, and tells nothing about a caller."""

import logging
import sys

import pytest

from agentassist.app.logbook import Discreet, LogFile
from agentassist.app.sample_call import ABOUT_TO_SAY, NOTE
from tests.whole.processes import command

TOLD = ("Lakshmi", "Rao", "7946", "0124", "Hyderabad", *NOTE.split(), *ABOUT_TO_SAY.split())


def test_after_a_whole_call_the_log_holds_no_word_of_it(folder):
    picture = folder / "call.png"
    done = command("--offscreen", "--screenshot", picture, home=folder.parent)
    assert done.returncode == 0 and "Filed" in done.stdout and picture.stat().st_size
    log = folder / "agentassist.log"
    words = set(log.read_text(encoding="utf-8").split())
    assert not [told for told in TOLD if told in words]


def failed_with(words: str) -> logging.LogRecord:
    try:
        try:
            int(words)
        except ValueError as error:
            raise LookupError(words) from error
    except LookupError:
        return logging.LogRecord(
            "desk", logging.ERROR, "", 1, "answering %s failed", ("Started",), sys.exc_info()
        )


def test_a_fault_is_logged_with_its_place_and_without_the_words_that_caused_it():
    line = Discreet("%(message)s").format(failed_with("Lakshmi Rao"))
    assert "LookupError" in line and "ValueError" in line and "failed_with" in line
    assert "Lakshmi" not in line


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a file that is always full")
def test_a_log_on_a_full_disk_stops_nobody(capfd):
    full = LogFile("/dev/full", delay=True)
    full.handle(failed_with("kettle"))
    full.close()
    assert capfd.readouterr().err == ""
