from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from agentassist.core.call import LinkState, SourceStatus
from agentassist.core.messages import AnswerCall
from agentassist.core.screen import LineState
from agentassist.ui.panels.header import HeaderPanel
from agentassist.ui.widgets.avatar import initials
from agentassist.ui.widgets.line_row import STATES
from agentassist.ui.widgets.whereabouts import Whereabouts
from tests.ui.screens import CALL, CARD, DAY_LIST, EMPTY, PHONE_DOWN, RINGING, SHARED, UNKNOWN, WITHHELD


@pytest.fixture
def header(make):
    panel = make(HeaderPanel)
    panel.show()
    return panel


def facts(panel):
    return [chip.fact.text for chip in panel.facts.chips]


def test_the_caller_is_seen_by_name_number_and_how_to_say_it(header):
    header.show_screen(CALL)
    assert header.title.text() == "Lakshmi Reddy"
    assert "+1 212 555 0123" in header.details.text()
    assert "LUHK-shmee" in header.details.text()
    assert header.state.fact.text == "On call"


def test_special_circumstances_stand_first_among_the_facts(header):
    header.show_screen(CALL)
    assert facts(header)[0] == "Hard of hearing: speak slowly"
    assert len(facts(header)) == 1 + len(CARD.chips)


def test_it_is_the_callers_time_that_is_told(look, qtbot):
    line = Whereabouts(look)
    qtbot.addWidget(line)
    said = line.at(CARD, datetime(2026, 12, 12, 10, 42, tzinfo=UTC)).lower()
    assert "saree loom" in said
    assert "hyderabad" in said
    assert "4:12" in said
    assert said.endswith("calling in telugu")


def test_an_unknown_zone_costs_the_time_and_nothing_else(look, qtbot):
    line = Whereabouts(look)
    qtbot.addWidget(line)
    said = line.at(replace(CARD, tz="Nowhere/Nowhere"), datetime(2026, 12, 12, tzinfo=UTC))
    assert "there" not in said
    assert "Hyderabad" in said


def test_an_unknown_caller_is_shown_by_number(header):
    header.show_screen(UNKNOWN)
    assert "+1 212 555 0177" in header.title.text()
    assert facts(header) == ["New caller"]
    assert header.details.isHidden()


def test_a_withheld_number_is_said_once(header):
    header.show_screen(WITHHELD)
    assert header.title.text() == "Number withheld"
    assert facts(header) == []


def test_a_shared_number_tells_how_many_share_it(header):
    header.show_screen(SHARED)
    assert "3" in header.details.text()


def test_between_calls_the_day_is_calm_and_ready(header):
    header.show_screen(DAY_LIST)
    assert header.state.fact.text == "Ready"
    assert facts(header) == []


def test_a_phone_that_is_down_is_named(header):
    header.show_screen(replace(EMPTY, sources=(PHONE_DOWN, SourceStatus("manual", LinkState.CONNECTED))))
    assert len(facts(header)) == 1
    assert "baresip" in facts(header)[0]


def test_nothing_of_the_last_caller_lingers(header):
    header.show_screen(CALL)
    header.show_screen(EMPTY)
    assert "Lakshmi" not in header.title.text()
    assert header.details.isHidden()
    assert facts(header) == []


def test_every_state_has_a_sign_beside_its_colour():
    assert set(STATES) == set(LineState)
    signs = [
        STATES[state][1] for state in (LineState.ACTIVE, LineState.HELD, LineState.LOST, LineState.ENDED)
    ]
    assert len(set(signs)) == len(signs)


def test_the_state_never_carries_a_time(header):
    header.show_screen(CALL)
    assert not any(letter.isdigit() for letter in header.state.fact.text)


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Lakshmi Reddy", "L\u200cR"),
        ("Meena", "M"),
        ("priya (home) k. rao", "P\u200cR"),
        ("క్షమా రెడ్డి", "క్ష\u200cరె"),
        ("لکشمی ریڈی", "ل\u200cر"),
        ("", ""),
        ("+1 212", ""),
    ],
)
def test_initials_keep_whole_letters_of_every_script(name, letters):
    assert initials(name) == letters


def test_a_ringing_call_is_answered_by_click_or_key(header, qtbot, sent):
    header.show_screen(RINGING)
    qtbot.mouseClick(header.answer, Qt.MouseButton.LeftButton)
    header.deed.trigger()
    assert sent == [AnswerCall("c1"), AnswerCall("c1")]


def test_the_answer_keys_sleep_once_the_call_runs(header):
    header.show_screen(CALL)
    assert header.answer.isHidden()
    assert not header.deed.isEnabled()


def test_a_phone_that_cannot_be_told_to_answer_offers_no_button(header):
    header.show_screen(replace(RINGING, lines=(replace(RINGING.lines[0], can=frozenset()),)))
    assert header.answer.isHidden()


def test_special_circumstances_are_read_to_their_end(header):
    said = "Hard of hearing on the left: speak slowly. " * 3
    header.show_screen(replace(CALL, card=replace(CARD, circumstances=said)))
    chip = header.facts.chips[0]
    line = chip.fontMetrics().height()
    assert chip.heightForWidth(380) > 2 * line
    assert not chip.toolTip()


def test_the_company_gives_way_before_the_language_does(look, qtbot):
    line = Whereabouts(look)
    qtbot.addWidget(line)
    line.show_card(replace(CARD, org="The Very Old and Honourable Saree Loom of the Old Town"))
    line.resize(330, line.sizeHint().height())
    assert line._fitting().lower().endswith("calling in telugu")
    assert "Old Town" in line.toolTip()
