"""A link shows who is meant, and never dials."""

import argparse
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from phones import clock

from agentassist.cli import open as open_command
from agentassist.cli import run
from agentassist.core.errors import AssistError, Trouble
from agentassist.telephony.handover.message import handed
from agentassist.telephony.handover.source import HandoverSource
from agentassist.telephony.handover.urls import message_from_url


@pytest.fixture
def app(tmp_path):
    source = HandoverSource(clock, tmp_path, lambda _wish: None)
    source.start(lambda _event: None, lambda _status: None)
    yield tmp_path
    source.stop()


@pytest.mark.parametrize(
    ("url", "kind", "number", "name"),
    [
        ("agentassist:call?number=%2B442079460123&name=Asha%20Rao", "ringing", "+442079460123", "Asha Rao"),
        ("agentassist://call?number=+442079460123", "ringing", "+442079460123", ""),
        ("agentassist://call/?name=%E0%A4%86%E0%A4%B6%E0%A4%BE&number=1001#x", "ringing", "1001", "आशा"),
        ("AgentAssist:CALL?number=1001", "ringing", "1001", ""),
        ("agentassist:call?number=&name=", "ringing", "", ""),
        (
            "agentassist:call?number=sip:1001@pbx.example;user=phone&&x=1",
            "ringing",
            "sip:1001@pbx.example;user=phone",
            "",
        ),
        ("agentassist:call?number=1001&name=Asha Rao (VIP)", "ringing", "1001", "Asha Rao (VIP)"),
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
        "agentassist:hangup?number=1",
        "agentassist:dial?number=1",
        "agentassist:answer",
        "agentassist:event?kind=ended",
        "agentassist://call:80/?number=1",
        "agentassist://evil@call?number=1",
        "agentassist:call/../hangup?number=1",
        "agentassist:call?name=Asha",
        "agentassist:call?number=1&number=2",
        "agentassist:call?number=1 agentassist:call?number=2",
        "agentassist:call?number=1\nagentassist:call?number=2",
        "agentassist:call?number=%FF",
        "agentassist:call?number=1&name=" + "x" * 2000,
        "tel:1 tel:2",
        "tel:agentassist:call?number=1",
        "tel:%C3%28",
        "tel:;ext=4",
        "--cache=/tmp",
        "javascript:alert(1)",
        "sip:1001@pbx.example",
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


@given(
    st.text()
    | st.builds(
        "{}:call?number={}&name={}".format, st.sampled_from(["agentassist", "AGENTASSIST"]), *2 * [st.text()]
    )
)
def test_whatever_a_link_holds_it_shows_somebody_or_is_refused(link):
    try:
        message = message_from_url(link)
    except AssistError as error:
        assert error.code is Trouble.HANDOVER_REFUSED
        return
    assert message["kind"] in ("ringing", "dialing") and message.keys() <= {
        "kind",
        "number",
        "name",
        "source",
    }


@pytest.mark.parametrize(
    "link",
    [
        "agentassist:hangup",
        "agentassist:call?number=1&number=2",
        "tel:" + "1" * 3000,
        "tel:1%0A2",
        "$(reboot)",
        "`id`",
    ],
)
def test_a_link_of_no_use_is_refused_in_one_sentence(app, link, capsys):
    assert run(["open", "--cache", str(app), "--", link]) == 2
    said = capsys.readouterr()
    assert said.out == "" and len(said.err.splitlines()) == 1


@pytest.mark.parametrize("words", [["--", "tel:1", "tel:2"], ["--", "tel:1", "--cache", "/tmp"], ["-x"], []])
def test_more_than_one_link_and_what_hides_behind_a_quote_is_refused(words, capsys):
    with pytest.raises(SystemExit) as ended:
        run(["open", *words])
    assert ended.value.code == 2 and capsys.readouterr().out == ""
