"""A practice caller speaks through a model in the running app."""

from dataclasses import replace

import pytest

from agentassist.core import messages as m
from agentassist.core.preferences import Endpoint
from agentassist.core.screen import Place
from agentassist.ui.panels.call.practice import PracticePanel
from tests.models.model_server import chatting, running
from tests.whole.running import wait_for

ASKED = "the-second-cup"
SPOKEN = "Good morning to you. I have a parcel here that was for my wife."


@pytest.fixture
def server(monkeypatch):
    # No keyring answers here, and none is needed.
    monkeypatch.setattr("agentassist.vault.passwords.Passwords.read", lambda *_: "secret")
    with running() as it:
        yield it


def test_a_caller_speaks_in_other_words(app, server):
    server.says = chatting(SPOKEN)
    endpoint = Endpoint(server.url, "small")
    chosen = replace(app.screen.preferences, rewording=endpoint, voice=True)
    app.post(m.SetPreferences(chosen))
    app.post(m.PracticeWanted())
    app.until(lambda screen: screen.bench.practice.exercises)
    app.post(m.BeginPractice(ASKED))
    app.until(lambda screen: screen.practice is not None and screen.place is Place.CALL)
    app.post(m.AnswerCall(app.screen.practice.key))
    app.until(lambda screen: screen.practice and screen.practice.answered)
    panel = app.panel(PracticePanel)
    app.post(m.SayLine("Good morning, this is Meera."))
    screen = app.until(lambda screen: len(screen.practice.lines) == 2)
    assert screen.practice.lines[-1].text == SPOKEN and server.keys == ["Bearer secret"]
    wait_for(lambda: panel.caller.text() == SPOKEN)
