"""The firm's cards in the window: a quiet way to each, nothing that pops up or moves."""

from dataclasses import replace

import pytest

from agentassist.core.knowledge import Group
from agentassist.core.messages import DismissHouseCard, DismissSmallTalk, OpenAnswer
from agentassist.core.screen import HOUSE, CardPart, Finding, Part, Place, Reading, Screen, Sheet, SmallTalk
from agentassist.ui.panels.call.prompt import PromptPanel
from agentassist.ui.panels.header import HeaderPanel
from agentassist.ui.panels.house import HousePanel
from agentassist.ui.panels.search import SearchPanel
from agentassist.ui.practice_words import PracticeWords
from tests.ui.screens import ANSWERS, ARTICLE, CARD, PROMPT, UNKNOWN_CARD

THERE = replace(CARD, culture_id="india-telangana", culture="Telangana")
TALK = SmallTalk("tea", "How they take their tea", "What goes into the pot?")
BESIDE = replace(TALK, in_prompt=False, looking_up=True)
SHEET = Sheet(
    Group.CARD,
    "Telangana",
    "",
    "en",
    id="india-telangana",
    parts=(
        CardPart(Part.ADDRESS, ("Name with garu", "4/5 is *the* fourth of May")),
        CardPart(Part.LEAVE, ("caste",)),
    ),
)


@pytest.fixture
def shown(make):
    """Return a function that makes a panel and shows it."""

    def show(panel):
        made = make(panel)
        made.show()
        return made

    return show


@pytest.fixture
def header(shown):
    return shown(HeaderPanel)


def test_the_way_to_the_card_stands_beside_the_place(header, sent):
    header.show_screen(Screen(Place.CALL, card=THERE))
    assert header.culture.isVisible()
    assert header.culture.accessibleName().replace("\u2068", "").replace("\u2069", "") == (
        "What is kind to know: Telangana"
    )
    header.culture.click()
    assert sent == [OpenAnswer(Group.CARD, "india-telangana")]


def test_a_card_moves_nothing_in_the_header(header):
    header.show_screen(Screen(Place.CALL, card=CARD))
    before = header.sizeHint().height()
    header.show_screen(Screen(Place.CALL, card=THERE))
    assert header.sizeHint().height() == before


def test_the_link_says_as_much_as_there_is_room_for(header):
    header.resize(396, header.height())
    header.show_screen(Screen(Place.CALL, card=replace(UNKNOWN_CARD, culture_id="usa", culture="USA")))
    assert "USA" in header.culture.words.text()
    header.show_screen(Screen(Place.CALL, card=replace(THERE, org="A very long name of a tea stall")))
    assert not header.culture.words.text()


def test_without_a_card_there_is_no_way_to_one(header):
    header.show_screen(Screen(Place.CALL, card=THERE))
    header.show_screen(Screen(Place.CALL, card=CARD))
    assert not header.culture.isVisible()
    assert not header.know.isEnabled()
    header.show_screen(Screen())
    assert not header.culture.isVisible()


def test_an_opened_card_says_its_parts_and_that_it_is_no_rule(shown):
    search = shown(SearchPanel)
    search.show_screen(Screen(Place.CALL, sheet=SHEET))
    said = search.sheet.text.toPlainText()
    assert said.startswith("A help, never a rule about a person")
    assert "How to address them" in said
    assert "4/5 is *the* fourth of May" in said
    assert said.index("Better left alone") < said.index("caste")
    assert not search.sheet.copy.isVisible()


def test_the_card_of_the_house_speaks_of_nobody_in_front_of_the_rep(shown):
    search = shown(SearchPanel)
    house = replace(SHEET, id=HOUSE, parts=(CardPart(Part.WAYS, ("Hear the story",)),))
    search.show_screen(Screen(sheet=house))
    assert "never a rule" not in search.sheet.text.toPlainText()


def test_small_talk_is_one_line_of_the_prompt_that_can_be_put_away(shown, sent):
    prompt = shown(PromptPanel)
    prompt.show_screen(Screen(Place.CALL, prompt=PROMPT, small_talk=TALK))
    assert "How they take their tea" in prompt.small_talk.words.text()
    assert prompt.small_talk.words.text().endswith("What goes into the pot?")
    prompt.small_talk.away.click()
    assert sent == [DismissSmallTalk()]
    prompt.show_screen(Screen(Place.CALL, prompt=PROMPT))
    assert prompt.small_talk.isHidden()
    assert not prompt.no_small_talk.isEnabled()


def test_while_the_rep_looks_something_up_small_talk_stands_beside_that(shown, sent):
    search, prompt = shown(SearchPanel), shown(PromptPanel)
    finding = Finding("ret", ANSWERS)
    for panel in (search, prompt):
        panel.show_screen(Screen(Place.CALL, prompt=PROMPT, finding=finding, small_talk=BESIDE))
    assert prompt.small_talk.isHidden()
    assert not search.results.small_talk.isHidden()
    search.show_screen(Screen(Place.CALL, reading=Reading(ARTICLE), small_talk=BESIDE))
    assert "pot" in search.reading.small_talk.words.text()
    search.reading.small_talk.away.click()
    assert sent == [DismissSmallTalk()]
    search.show_screen(Screen(Place.CALL, reading=Reading(ARTICLE)))
    assert search.reading.small_talk.isHidden()


def test_how_things_are_done_is_a_line_that_opens_and_goes(shown, sent):
    house = shown(HousePanel)
    assert not house.wanted(Screen())
    screen = Screen(house="How we do things here")
    assert house.wanted(screen)
    assert not house.wanted(replace(screen, place=Place.CALL))
    house.show_screen(screen)
    house.open.click()
    house.away.click()
    assert sent == [OpenAnswer(Group.CARD, HOUSE), DismissHouseCard()]


def test_the_scorecard_says_that_small_talk_came_too_soon(qapp):
    words = PracticeWords(qapp)
    assert words.move("smalltalk_too_soon") == "Small talk too soon"
