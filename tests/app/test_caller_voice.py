"""A caller is given words within their time, whatever the server does."""

from queue import SimpleQueue
from threading import Event

import pytest

from agentassist.app.caller_voice import CallerVoice
from agentassist.core.caller_line import LineBrief
from agentassist.core.effects import WordLine
from agentassist.core.errors import Trouble
from agentassist.core.messages import LineWorded
from agentassist.core.preferences import Endpoint
from tests.models.model_server import chatting, running

SOON_S, SHORT_S = 10.0, 0.2


@pytest.fixture
def server():
    with running() as it:
        yield it


@pytest.fixture
def told():
    return SimpleQueue()


@pytest.fixture
def late():
    """Let a server wait until the test is over."""
    over = Event()
    yield over
    over.set()


def wish(url, place=0):
    brief = LineBrief("en", "angry", ("opening",), "It came broken.")
    return WordLine(Endpoint(url, "small"), "practice-1", place, brief)


def test_a_line_is_worded_with_the_key_of_the_server(server, told):
    server.says = chatting("It arrived in pieces.")
    CallerVoice(told.put, lambda: "secret").perform(wish(server.url, 4))
    assert told.get(timeout=SOON_S) == LineWorded("practice-1", 4, "It arrived in pieces.")
    assert server.keys == ["Bearer secret"] and told.empty()


def test_a_server_that_thinks_too_long_is_not_waited_for(server, told, late):
    server.says = lambda wish: late.wait(SOON_S) and chatting("Too late.")(wish)
    CallerVoice(told.put, str, SHORT_S).perform(wish(server.url))
    news = told.get(timeout=SOON_S)
    assert (news.text, news.error.code) == ("", Trouble.MODEL_SERVER_DOWN)
    assert news.error.facts["server"] == "127.0.0.1" and told.empty()


def test_a_keyring_that_wants_to_be_unlocked_is_not_waited_for(server, told, late):
    CallerVoice(told.put, lambda: str(late.wait(SOON_S)), SHORT_S).perform(wish(server.url))
    assert told.get(timeout=SOON_S).error.code is Trouble.MODEL_SERVER_DOWN and server.asked == []


def test_one_late_answer_does_not_hold_up_the_next_line(server, told, late):
    voice = CallerVoice(told.put, str)
    server.says = lambda wish: late.wait(SOON_S) and chatting("Too late.")(wish)
    voice.perform(wish(server.url, 0))
    while not server.asked:
        late.wait(0.01)
    server.says = chatting("It arrived in pieces.")
    voice.perform(wish(server.url, 1))
    assert told.get(timeout=SOON_S) == LineWorded("practice-1", 1, "It arrived in pieces.")


@pytest.mark.parametrize(
    ("answer", "code"), [(b"<html>", Trouble.MODEL_SERVER_ODD), ([], Trouble.MODEL_SERVER_ODD)]
)
def test_garbage_is_none(server, told, answer, code):
    server.says = lambda _wish: answer
    CallerVoice(told.put, str).perform(wish(server.url))
    news = told.get(timeout=SOON_S)
    assert (news.text, news.error.code) == ("", code)


def test_a_connection_that_is_cut_is_none(server, told):
    server.says, server.cut = chatting("It arrived in pieces."), True
    CallerVoice(told.put, str).perform(wish(server.url))
    news = told.get(timeout=SOON_S)
    assert news.text == "" and news.error is not None


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("http://127.0.0.1:9", Trouble.MODEL_SERVER_DOWN),
        ("http://models.example/v1", Trouble.MODEL_ADDRESS_WRONG),
    ],
)
def test_a_server_that_cannot_be_asked_is_told(told, address, code):
    CallerVoice(told.put, str).perform(wish(address))
    assert told.get(timeout=SOON_S).error.code is code
