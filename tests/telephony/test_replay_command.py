"""``agentassist replay`` tells what the app would have known."""

import argparse
import json
from pathlib import Path

import pytest

from agentassist.cli import replay
from agentassist.core.errors import AssistError

RECORDINGS = Path(__file__).parent.parent / "data" / "telephony" / "recordings"


def run(file: Path, *words: str) -> int:
    parser = argparse.ArgumentParser()
    replay.options(parser)
    return replay.run(parser.parse_args([str(file), "--source", *(words or ("baresip",))]))


def test_events_come_first_and_then_every_call_with_its_holds(capsys):
    assert run(RECORDINGS / "baresip-1.0.0.log") == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    events = [line for line in lines if "kind" in line]
    calls = [line for line in lines if "call" in line]
    assert lines == events + calls
    assert events[0]["peer_name"] == "Asha Rao"
    assert calls[0] == {
        "call": "1ef1985b3ca47cd9",
        "peer": "+442079460123",
        "direction": "in",
        "answered_s": 0.736,
        "ended_s": 7.472,
        "cause": "transferred",
        "holds": [{"by": "rep", "from_s": 1.784, "to_s": 2.796}],
        "transfer": "blind",
    }


def test_of_a_whole_house_the_calls_of_one_rep_are_told(capsys):
    assert run(RECORDINGS / "asterisk22-b1-ami.log", "ami", "--rep", "PJSIP/rep") == 0
    calls = [line for line in map(json.loads, capsys.readouterr().out.splitlines()) if "call" in line]
    assert [call["cause"] for call in calls] == ["transferred", "normal", "missed", "busy", "normal", None]
    assert calls[0]["holds"] == [
        {"by": "rep", "from_s": 2.979, "to_s": 3.981},
        {"by": "remote", "from_s": 4.983, "to_s": 5.784},
    ]


def test_whose_calls_of_a_house_must_be_said(capsys):
    with pytest.raises(AssistError) as caught:
        run(RECORDINGS / "asterisk22-b1-ami.log", "ami")
    assert caught.value.facts["setting"] == "rep"
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"Dear diary\n", None])
def test_what_is_no_recording_is_refused_by_its_name(content, tmp_path, capsys):
    file = tmp_path / "diary.log"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(AssistError) as caught:
        run(file)
    assert caught.value.facts["file"] == "diary.log"
    assert capsys.readouterr().out == ""
