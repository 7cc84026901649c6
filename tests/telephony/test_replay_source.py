"""What rings in the window when a recording is played instead of a phone."""

from pathlib import Path

import pytest
from listener import Heard
from phones import clock

from agentassist.core.call import HeldBy, Kind
from agentassist.core.errors import AssistError, Trouble
from agentassist.core.moment import Moment
from agentassist.core.tracker import CallTracker
from agentassist.telephony.discover import build_source
from agentassist.telephony.recordings import recorded

RECORDINGS = Path(__file__).parent.parent / "data" / "telephony" / "recordings"
PLAYED = [
    ("baresip-1.0.0.log", "baresip", ""),
    ("baresip-4.10.log", "baresip", ""),
    ("asterisk22-b1-ami.log", "ami", "PJSIP/rep"),
    ("linphone-5.1.65.log", "linphone", ""),
]


@pytest.mark.parametrize(("file", "phone", "rep"), PLAYED)
def test_a_recording_rings_as_the_phone_did(file, phone, rep):
    settings = {"file": str(RECORDINGS / file), "phone": phone, "rep": rep, "speed": "1000"}
    told = tuple(recorded(RECORDINGS / file, phone, rep))
    with Heard(build_source("replay", clock, settings)) as heard:
        heard.until(lambda: len(heard.events) == len(told) + 2)
        assert [event.kind for event in heard.events[:-2]] == [event.kind for event in told]
        assert not heard.tracker.running
        assert _shape(heard.tracker) == _shape(_after(told))


def test_each_time_it_is_played_brings_calls_of_its_own():
    settings = {"file": str(RECORDINGS / "baresip-4.10.log"), "phone": "baresip", "speed": "1000"}
    keys = []
    for moment in (Moment(1.0, 1_000), Moment(60.0, 60_000)):
        with Heard(build_source("replay", lambda now=moment: now, settings)) as heard:
            heard.until(lambda heard=heard: heard.kinds[-1:] == [Kind.SYNCED])
            keys += [session.key for session in heard.tracker.sessions]
    assert len(keys) == len(set(keys)) > 2


def test_a_letter_that_cannot_be_read_spoils_no_recording(tmp_path):
    told = (RECORDINGS / "asterisk22-b1-ami.log").read_bytes()
    spoilt = tmp_path / "b1.log"
    spoilt.write_bytes(b"\xef\xbb\xbf" + told.replace(b"Asha", b"J\xf6rg"))
    kinds = [event.kind for event in recorded(spoilt, "ami", "PJSIP/rep")]
    assert kinds == [
        event.kind for event in recorded(RECORDINGS / "asterisk22-b1-ami.log", "ami", "PJSIP/rep")
    ]


@pytest.mark.parametrize(
    ("text", "trouble"),
    [(None, Trouble.FILE_MISSING), ("Dear diary", Trouble.FILE_UNREADABLE), ("", Trouble.FILE_UNREADABLE)],
)
def test_what_is_no_recording_is_said_before_anything_rings(tmp_path, text, trouble):
    file = tmp_path / "call.log"
    if text is not None:
        file.write_text(text)
    with pytest.raises(AssistError) as caught:
        build_source("replay", clock, {"file": str(file), "phone": "baresip"})
    assert (caught.value.code, caught.value.facts["file"]) == (trouble, "call.log")


def _after(events):
    tracker = CallTracker()
    for event in events:
        tracker = tracker.after(event)
    return tracker


def _shape(tracker):
    return [
        (session.peer_raw, sum(span.by is HeldBy.REP for span in session.holds))
        for session in tracker.sessions
    ]
