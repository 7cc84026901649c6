"""A model rewords on a click only, and only what is better and holds nothing new is shown."""

from dataclasses import replace

import pytest

from agentassist.app.models import reworded
from agentassist.core import messages as m
from agentassist.core.call import Kind
from agentassist.core.effects import Reword
from agentassist.core.errors import Trouble
from agentassist.core.phrase import Reworded
from agentassist.core.preferences import Endpoint
from tests.models.model_server import chatting, running

SAID = "Sorry, it is back-ordered."


@pytest.fixture
def server(monkeypatch):
    # No keyring answers here, and none is needed.
    monkeypatch.setattr("agentassist.vault.passwords.Passwords.read", lambda *_: "secret")
    with running() as it:
        yield it


@pytest.fixture
def call(table, server):
    table.preferences = replace(table.preferences, rewording=Endpoint(server.url, "small"))
    table.fall_over()
    table.happens(Kind.RINGING)
    table.happens(Kind.ANSWERED)
    return table


def wishes(table):
    return [one for one in table.effects if isinstance(one, Reword)]


def press(table, said=SAID):
    """Type, press Reword, and let the server answer."""
    table.play(m.SayTyped(said), m.RewordPhrase())
    return table.play(*reworded(wishes(table)[-1]))


def test_other_words_take_the_place_of_the_rules(call, server):
    server.says = chatting('"I will reserve one for you."')
    phrase = press(call, "Sorry, the one you want is back-ordered.").phrase
    assert phrase.better == "I will reserve one for you." and phrase.reworded is Reworded.DONE
    assert phrase.slots == ()


def test_the_model_is_told_why_and_nothing_that_must_stay_here(call, server):
    server.says = chatting("Here it is.")
    press(call, "It is back-ordered for asha@example.com, order 447100, card 4111 1111 1111 1111.")
    task, sentence = (one["content"] for one in server.asked[0]["messages"])
    assert server.asked[0]["path"] == "/v1/chat/completions" and server.keys == ["Bearer secret"]
    assert call.desk.screen.phrase.why in task
    assert "back-ordered" in sentence
    assert not [
        one for one in ("asha", "447100", "4111 1111", "1111") if one in sentence.replace("•••• 1111", "")
    ]


@pytest.mark.parametrize(
    "answer",
    [
        "It is back-ordered, sorry.",
        "It comes on Friday.",
        "It comes in 3 days.",
        "You get ₹ for it.",
        "Ask Lakshmi for it.",
        "I will see to it that one is put aside for you as soon as it is here again.",
        "It is here {date}.",
        "",
    ],
    ids=["flagged", "day", "number", "money", "name", "long", "gap", "empty"],
)
def test_words_that_are_no_better_leave_the_rules_in_place(call, server, answer):
    ruled = call.play(m.SayTyped(SAID)).phrase
    server.says = chatting(answer)
    assert press(call).phrase == replace(ruled, reworded=Reworded.NO_BETTER)


def test_nothing_is_asked_before_the_click_or_without_a_server(call):
    call.play(m.SayTyped(SAID))
    assert wishes(call) == []
    call.play(m.SetPreferences(replace(call.preferences, rewording=Endpoint())), m.RewordPhrase())
    assert wishes(call) == []


def test_a_server_in_trouble_is_told_and_the_rules_words_stay(call, server):
    ruled = call.play(m.SayTyped(SAID)).phrase
    server.status = 500
    screen = press(call)
    assert screen.phrase == ruled
    assert screen.notices[-1].code == Trouble.MODEL_SERVER_DOWN


def test_an_answer_to_what_was_typed_before_is_dropped(call, server):
    server.says = chatting("I will reserve one.")
    call.play(m.SayTyped(SAID), m.RewordPhrase())
    late = list(reworded(wishes(call)[-1]))
    screen = call.play(m.SayTyped("All is well."), *late)
    assert screen.phrase is None


def test_leaving_the_field_keeps_the_models_words(call, server):
    server.says = chatting("I will reserve one.")
    assert press(call).phrase.reworded is Reworded.DONE
    assert call.play(m.SayTyped(SAID)).phrase.better == "I will reserve one."
