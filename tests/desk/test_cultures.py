"""What is kind to know is offered only where it is sure from where somebody calls."""

import pytest

from agentassist.content.pack import compile_pack
from agentassist.content.resources import sample_company
from agentassist.desk.cultures import Where, culture_of

INDIA, PAKISTAN, BRITAIN, AMERICA = "Asia/Kolkata", "Asia/Karachi", "Europe/London", "America/Chicago"


@pytest.fixture(scope="module")
def cards():
    return compile_pack(sample_company()).cultures


@pytest.mark.parametrize(
    ("where", "card"),
    [
        (Where("Hyderabad", INDIA), "india-telangana"),
        (Where("హైదరాబాద్", INDIA, "te"), "india-telangana"),
        (Where("Hyderabad", PAKISTAN), "pakistan-sindh"),
        (Where("Hyderabad, Sindh", "", "ur"), "pakistan-sindh"),
        (Where("Vijayawada", INDIA, e164="+442079460123"), "india-andhra"),
        (Where("Chicago", AMERICA), "usa"),
        (Where("Nagpur"), "india-west"),
        (Where(e164="+914027000000"), "india-telangana"),
        (Where(e164="+12125550123"), "usa"),
        (Where(e164="+442079460123"), "britain"),
        (Where("Aberystwyth", BRITAIN), "britain"),
    ],
)
def test_the_card_of_where_somebody_calls_from_is_found(cards, where, card):
    found = culture_of(cards, where)
    assert found is not None
    assert found.id == card


@pytest.mark.parametrize(
    "where",
    [
        Where(),
        Where("Hyderabad"),
        Where("Chennai", INDIA, "te"),
        Where("", INDIA, "te"),
        Where("Dubai", "Asia/Dubai", e164="+914027000000"),
        Where(e164="+14165550123"),
        Where(e164="+919876543210"),
    ],
)
def test_nothing_is_said_where_it_cannot_be_told(cards, where):
    assert culture_of(cards, where) is None


def test_every_card_says_everything_in_four_languages(cards):
    for card in cards:
        parts = (card.address, card.greeting, card.welcome, card.leave, card.days, card.clock)
        assert all(parts)
        for words in (card.title, *(one for part in parts for one in part)):
            said = dict(words.by_lang)
            assert set(said) == {"en", "hi", "te", "ur"}
            assert len(set(said.values())) == len(said)
