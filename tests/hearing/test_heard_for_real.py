"""A robot speaks on both ends of a line, on its own sound server, and the real process hears it.

Needs the extra ``transcript``, PulseAudio, espeak-ng, and the folder of a speech model in ``SPEECH_MODEL``.
"""

import importlib.util
import os
import shutil
import subprocess
import time
from queue import Queue

import pytest

from agentassist.core.effects import Listen
from agentassist.core.messages import HearingChanged
from agentassist.core.speech import Hearing, Who
from agentassist.hearing.ears import Ears
from agentassist.text.fold import words

NEEDED = ("pulseaudio", "pactl", "paplay", "espeak-ng")
MODEL = os.environ.get("SPEECH_MODEL", "")
SOON_S = 60
REP, CALLER = "I will send you a new one by Thursday afternoon.", "I paid for it with my credit card."

pytestmark = pytest.mark.skipif(
    not (MODEL and all(map(shutil.which, NEEDED)) and importlib.util.find_spec("faster_whisper")),
    reason="needs the extra transcript, PulseAudio, espeak-ng and SPEECH_MODEL",
)


@pytest.fixture
def server(tmp_path, monkeypatch):
    """A sound server with a loudspeaker, and a loudspeaker that stands in for the microphone."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    loads = (
        "module-native-protocol-unix",
        "module-null-sink sink_name=far",
        "module-null-sink sink_name=near",
    )
    command = [
        "pulseaudio",
        "-n",
        "--daemonize=no",
        "--exit-idle-time=-1",
        *(f"--load={one}" for one in loads),
    ]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as running:
        until = time.monotonic() + SOON_S
        while subprocess.run(
            ["pactl", "set-default-sink", "far"], check=False, capture_output=True
        ).returncode:
            assert time.monotonic() < until, "no sound server"
            time.sleep(0.05)
        subprocess.run(["pactl", "set-default-source", "near.monitor"], check=True)
        yield tmp_path
        running.terminate()


def speak(folder, end, text):
    sound = folder / f"{end}.wav"
    subprocess.run(["espeak-ng", "-s", "150", "-w", str(sound), text], check=True)
    subprocess.run(["paplay", "-d", end, str(sound)], check=True)


def test_each_end_of_the_line_is_heard_as_who_it_is(server):
    told = Queue()
    ears = Ears(told.put)
    ears.perform(Listen("c1", MODEL))
    try:
        assert told.get(timeout=SOON_S) == HearingChanged("c1", Hearing.LISTENING)
        for end, who, text in (("near", Who.REP, REP), ("far", Who.CALLER, CALLER)):
            speak(server, end, text)
            said = told.get(timeout=SOON_S)
            assert said.who is who
            assert len({*words(text)} & {*words(said.text)}) >= len(words(text)) / 2
    finally:
        ears.stop()
    kept = {path.name for path in server.rglob("*") if path.is_file()}
    assert kept - {"near.wav", "far.wav", "cookie", "pid"} == set()
