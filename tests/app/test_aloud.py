"""A practice caller is heard where the system has a voice, and silent where it has none."""

import shutil
import sys

import pytest

from agentassist.app import aloud
from agentassist.app.aloud import Aloud, command_of
from agentassist.core.effects import SayAloud

LONG = "I have been waiting for this parcel since the ninth of May, and nobody has told me anything. " * 20


@pytest.fixture
def voice():
    made = Aloud()
    yield made
    made.stop()


def test_without_a_voice_nothing_happens(voice, monkeypatch):
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(sys, "platform", "linux")
    assert command_of("en") == ()
    voice.perform(SayAloud("Hello?", "en"))
    assert voice._voice is None


def test_a_voice_that_ends_at_once_harms_nobody(voice, monkeypatch):
    monkeypatch.setattr(aloud, "command_of", lambda _lang: (sys.executable, "-c", "raise SystemExit(3)"))
    voice.perform(SayAloud(LONG, "en"))
    assert voice._voice.wait() == 3
    monkeypatch.setattr(aloud, "command_of", lambda _lang: ("/no/such/voice",))
    voice.perform(SayAloud(LONG, "en"))
    assert voice._voice is None


@pytest.mark.skipif(not shutil.which("espeak-ng"), reason="needs espeak-ng")
@pytest.mark.parametrize("lang", ["en", "hi", "te", "ur"])
def test_the_systems_own_voice_takes_a_line_in_every_language(voice, lang):
    assert command_of(lang)[1:] == ("-v", lang, "--stdin")
    voice.perform(SayAloud("1 2 3", lang))
    # Without a loudspeaker it says so and ends; that it takes the line is all there is to see.
    assert voice._voice.wait() in (0, 1)


def test_a_new_line_and_silence_end_the_one_before(voice, monkeypatch):
    waits = (sys.executable, "-c", "import sys, time; sys.stdin.read(); time.sleep(60)")
    monkeypatch.setattr(aloud, "command_of", lambda _lang: waits)
    voice.perform(SayAloud(LONG, "en"))
    first = voice._voice
    voice.perform(SayAloud("And now?", "en"))
    second = voice._voice
    assert first.returncode is not None and second.poll() is None
    voice.perform(SayAloud())
    assert second.returncode is not None and voice._voice is None
