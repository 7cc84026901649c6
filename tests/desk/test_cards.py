"""The firm's cards: beside the caller, in the search, on the day's page; none of them pops up."""

from dataclasses import replace

import pytest

from agentassist.core import messages as m
from agentassist.core.call import Kind
from agentassist.core.company import Company, CultureCard
from agentassist.core.knowledge import Group
from agentassist.core.screen import HOUSE, Part, Undoable
from agentassist.core.words import Words
from tests.desk.conftest import FIRM, LAKSHMI, NOON_MS, english


def both(en: str, hi: str) -> Words:
    return Words((("en", en), ("hi", hi)))


TELANGANA = CultureCard(
    "telangana",
    both("Telangana", "तेलंगाना"),
    "IN-TG",
    places=("Hyderabad",),
    zones=("Asia/Kolkata",),
    address=(both("Name with garu", "नाम के साथ गारु"),),
    leave=(english("caste"),),
)
COMPANY = Company(
    "Sitara", both("How we do things", "हमारा तरीक़ा"), ways=(both("Hear the story", "पूरी बात सुनें"),)
)


@pytest.fixture
def carded(table):
    """The desk of a firm with cards, with Lakshmi on file in Hyderabad."""
    table.firm = replace(FIRM, cultures=(TELANGANA,), company=COMPANY)
    table.store.contacts.save(replace(LAKSHMI, place="Hyderabad"), NOON_MS)
    table.store.close()
    table.open()
    table.play(m.Started(), m.Ticked())
    return table


def test_who_rings_from_there_has_the_card_beside_them_and_nothing_opens(carded):
    screen = carded.happens(Kind.RINGING)
    assert (screen.card.culture_id, screen.card.culture) == ("telangana", "Telangana")
    assert screen.sheet is None


def test_another_caller_has_none(carded):
    screen = carded.happens(Kind.RINGING, number="+12125550123")
    assert not screen.card.culture_id


def test_the_card_says_how_to_address_them_and_what_to_leave(carded):
    carded.happens(Kind.RINGING)
    sheet = carded.play(m.OpenAnswer(Group.CARD, "telangana")).sheet
    assert [(part.part, part.lines) for part in sheet.parts] == [
        (Part.ADDRESS, ("Name with garu",)),
        (Part.LEAVE, ("caste",)),
    ]
    assert carded.play(m.CloseReading()).sheet is None


def test_an_open_card_changes_its_language_with_the_window(carded):
    carded.play(m.OpenAnswer(Group.CARD, "telangana"))
    hindi = replace(carded.desk.screen.preferences, language="hi")
    sheet = carded.play(m.SetPreferences(hindi)).sheet
    assert (sheet.title, sheet.lang) == ("तेलंगाना", "hi")
    assert sheet.parts[0].lines == ("नाम के साथ गारु",)


@pytest.mark.parametrize("typed", ["telangana", "तेलंगाना", "hyderab", "garu"])
def test_the_search_finds_a_card_by_its_name_its_places_and_its_text(carded, typed):
    answers = carded.play(m.SearchTyped(typed)).finding.answers
    assert [one.id for one in answers if one.kind == Group.CARD] == ["telangana"]


def test_the_search_finds_how_things_are_done(carded):
    answers = carded.play(m.SearchTyped("how we do")).finding.answers
    assert (Group.CARD, HOUSE) in [(one.kind, one.id) for one in answers]
    assert carded.play(m.OpenAnswer(Group.CARD, HOUSE)).sheet.parts[0].lines == ("Hear the story",)


def test_how_things_are_done_waits_on_the_day_until_it_is_put_away(carded):
    assert carded.desk.screen.house == "How we do things"
    screen = carded.play(m.DismissHouseCard())
    assert not screen.house
    assert screen.undo is Undoable.DISMISS
    assert carded.play(m.Undo()).house
    carded.play(m.DismissHouseCard())
    carded.fall_over()
    assert not carded.desk.screen.house


def test_how_things_are_done_comes_back_when_it_says_something_else(carded):
    carded.play(m.DismissHouseCard())
    carded.firm = replace(carded.firm, company=replace(COMPANY, ways=(english("Something new"),)))
    carded.fall_over()
    assert carded.desk.screen.house


def test_a_firm_without_ways_has_no_card(table):
    assert not table.desk.screen.house
