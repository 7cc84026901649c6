"""The card on the command line is the card of the window."""

import json

import pytest

from agentassist.cli import run
from agentassist.opening import House
from tests.sample_template import fresh_sample


@pytest.fixture(scope="module")
def house(tmp_path_factory) -> House:
    return fresh_sample(tmp_path_factory.mktemp("home") / "sample")


@pytest.fixture
def pop(house, monkeypatch, capsys):
    """Return a function that gives the card of a number."""
    monkeypatch.setenv("AGENTASSIST_HOME", str(house.folders.base.parent))

    def popped(number: str) -> dict:
        assert run(["pop", "--sample", number]) == 0
        return json.loads(capsys.readouterr().out)

    return popped


def test_a_known_caller_is_shown_with_language_promise_and_history(pop):
    shown = pop("+442079460124")
    card, history = shown["card"], shown["history"]
    chips = {chip["kind"] for chip in card["chips"]}
    assert (card["name"], card["lang"]) == ("Lakshmi Rao", "te")
    assert "repeat" in chips and any(kind.startswith("promise") for kind in chips)
    assert history["count"] >= 3 and len(history["rows"]) == history["count"]


@pytest.mark.parametrize(
    "written",
    ["0044 20 7946 0124", "tel:+44-20-7946-0124", "sip:+442079460124@pbx.example", "+४४२०७९४६०१२४"],
)
def test_a_number_is_the_same_caller_however_it_is_written(pop, written):
    assert pop(written)["card"]["name"] == "Lakshmi Rao"


def test_an_unknown_caller_has_a_number_and_no_past(pop):
    shown = pop("+442079460999")
    assert not shown["card"]["contact_id"] and shown["card"]["number"] == "+44 20 7946 0999"
    assert shown["card"]["chips"][0]["kind"] == "new-caller" and shown["history"]["count"] == 0


def test_a_withheld_number_says_so_and_asks_who_it_is(pop):
    shown = pop("anonymous@anonymous.invalid")
    assert shown["card"]["anonymous"] and not shown["card"]["number"] and not shown["card"]["contact_id"]


def test_a_number_rounded_by_a_spreadsheet_is_nobodys(pop):
    assert not pop("4.42079E+11")["card"]["contact_id"]


def test_looking_leaves_nothing_behind(house, pop):
    pop("+442079460124")
    tools = house.open_tools()
    left = tools.store.calls.open_calls()
    tools.store.close()
    assert not left


def test_the_card_holds_no_sentence_to_read_out(pop):
    assert "samples" not in json.dumps(pop("+442079460124"))
