import json

import pytest

from agentassist.core.errors import Trouble
from agentassist.core.speech import Who
from agentassist.hearing.lines import LONGEST, LineError, Ready, Refused, Utterance, packed, read


@pytest.mark.parametrize(
    "news",
    [
        Ready(),
        Refused(Trouble.HEARING_MODEL),
        Utterance(Who.REP, "मैं देखती हूँ", 1.5),
        Utterance(Who.CALLER, "It leaks.", 0.0),
    ],
)
def test_what_is_told_is_read_as_it_was(news):
    assert read(packed(news)) == news


def test_the_longest_utterance_is_cut_and_still_a_line():
    line = packed(Utterance(Who.REP, "😀" * 10_000, 0.0))
    assert len(line) <= LONGEST
    assert read(line).text.startswith("😀")


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"{}\n",
        b"[]\n",
        b"null\n",
        b"\xff\n",
        b'{"ready": true}',
        b'{"ready": 1}\n',
        b'{"refused": "internal"}\n',
        b'{"who": "robot", "text": "a", "at_s": 1}\n',
        b'{"who": "rep", "text": 7, "at_s": 1}\n',
        b'{"who": "rep", "text": "a"}\n',
        b'{"who": "rep", "text": "a", "at_s": "now"}\n',
        b"[" * 4000 + b"\n",
        json.dumps({"who": "rep", "text": "a" * LONGEST, "at_s": 1}).encode() + b"\n",
    ],
)
def test_anything_else_is_refused_without_quoting_it(line):
    with pytest.raises(LineError) as refused:
        read(line)
    assert str(refused.value) == ""
