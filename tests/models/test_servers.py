"""A model's server is told nothing secret, and trouble with it is one clear sentence."""

import pytest

from agentassist.core.errors import ModelError, Trouble
from agentassist.core.preferences import Endpoint, MeaningBy, Preferences
from agentassist.models.embeddings import ServerEmbedder, chosen_embedder
from agentassist.models.server import Server
from tests.models.model_server import meant


@pytest.fixture
def embedder(server):
    return ServerEmbedder(Endpoint(server.url, "small"), "secret")


def trouble(work, *args):
    with pytest.raises(ModelError) as told:
        work(*args)
    return told.value.code


def test_rows_come_in_the_order_of_the_texts(embedder, server):
    assert embedder.passages(["a kettle", "a refund"]) == [meant("a kettle"), meant("a refund")]
    assert server.asked[0]["path"] == "/v1/embeddings" and server.asked[0]["model"] == "small"
    assert server.keys == ["Bearer secret"]


def test_the_server_never_hears_of_a_card(embedder, server):
    embedder.query("refund to 4111 1111 1111 1111 please")
    assert "4111 1111" not in str(server.asked) and "refund" in str(server.asked)


@pytest.mark.parametrize(
    "address",
    ["http://models.example/v1", "ftp://localhost", "models", "", "https://a:b@models.example", "https://[x"],
)
def test_only_https_or_this_computer_is_asked(address):
    assert trouble(Server, address) is Trouble.MODEL_ADDRESS_WRONG


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (401, Trouble.MODEL_SERVER_REFUSED),
        (302, Trouble.MODEL_SERVER_ODD),
        (404, Trouble.MODEL_SERVER_ODD),
        (503, Trouble.MODEL_SERVER_DOWN),
    ],
)
def test_a_refusal_says_what_to_look_at(embedder, server, status, code):
    server.status = status
    assert trouble(embedder.query, "kettle") is code
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    "answer",
    [
        b"<html>",
        b"[" * 100_000,
        [],
        {},
        {"data": []},
        {"data": [{"embedding": []}]},
        {"data": [{"embedding": ["x"]}]},
        {"data": [{"embedding": [float("nan")]}]},
        {"data": [7]},
    ],
)
def test_a_server_of_another_kind_is_told(embedder, server, answer):
    server.says = lambda _wish: answer
    assert trouble(embedder.query, "kettle") is Trouble.MODEL_SERVER_ODD


def test_a_server_that_is_away_is_told():
    assert (
        trouble(Server("http://127.0.0.1:9", patience_s=2).ask, "embeddings", {}) is Trouble.MODEL_SERVER_DOWN
    )


def test_without_a_choice_no_model_is_asked_and_no_key_read():
    assert chosen_embedder(Preferences(), lambda: pytest.fail("read")) is None
    half = Preferences(meaning=MeaningBy.SERVER, embedding=Endpoint("https://models.example"))
    assert chosen_embedder(half, lambda: pytest.fail("read")) is None
