"""A link shows who is meant, and never dials."""

import argparse
import json

import pytest
from phones import clock

from agentassist.cli import open as open_command
from agentassist.core.errors import AssistError, Trouble
from agentassist.telephony.handover import HandoverSource
from agentassist.telephony.handover_message import handed
from agentassist.telephony.urls import message_from_url


@pytest.mark.parametrize(
    ("url", "kind", "number", "name"),
    [
        ("agentassist:call?number=%2B442079460123&name=Asha%20Rao", "ringing", "+442079460123", "Asha Rao"),
        ("agentassist://call?number=+442079460123", "ringing", "+442079460123", ""),
        ("agentassist://call/?name=%E0%A4%86%E0%A4%B6%E0%A4%BE&number=1001#x", "ringing", "1001", "आशा"),
        ("AgentAssist:CALL?number=1001", "ringing", "1001", ""),
        ("tel:+44-20-7946-0123;phone-context=example", "dialing", "+44-20-7946-0123", ""),
        ("callto://+442079460123/", "dialing", "+442079460123", ""),
        ("callto:asha%20rao", "dialing", "asha rao", ""),
    ],
)
def test_a_link_is_read(url, kind, number, name):
    assert message_from_url(url) == {"kind": kind, "number": number, "name": name, "source": "url"}


@pytest.mark.parametrize(
    "url",
    [
        "",
        "agentassist:",
        "agentassist:quit",
        "agentassist:call",
        "tel:",
        "https://example.org/?tel:1",
        "call",
    ],
)
def test_any_other_link_is_refused(url):
    with pytest.raises(AssistError) as caught:
        message_from_url(url)
    assert caught.value.code is Trouble.HANDOVER_REFUSED


def test_a_clicked_link_reaches_the_running_app(tmp_path, capsys):
    events = []
    app = HandoverSource(clock, tmp_path, lambda _wish: None)
    app.start(events.append, lambda _status: None)
    args = argparse.Namespace(link="agentassist:call?number=%2B442079460123", cache=tmp_path)
    assert open_command.run(args) == 0
    app.stop()
    assert capsys.readouterr().out == '{"ok": true}\n'
    assert [(event.source, event.peer_raw) for event in events] == [("url", "+442079460123")]


def test_control_characters_in_a_link_are_refused_by_the_app():
    with pytest.raises(Exception, match="control-characters"):
        handed(json.dumps(message_from_url("tel:1%0A2")).encode())
