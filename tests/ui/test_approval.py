"""A request for a yes waits calmly above the page, and one key notes the answer."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QScrollArea

from agentassist.core.approval import Answered
from agentassist.core.messages import AnswerApproval, AskApproval, NoteApproval, OpenAnswer
from agentassist.core.screen import KEEPING, RIGHTS
from agentassist.ui.panels.call.approval import ApprovalPanel
from agentassist.ui.panels.search import SearchPanel
from tests.ui.screens import AGREED_TO, ASKED_FOR, CALL, EMPTY, REQUEST, RIGHTS_OPENED

BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(seated, make):
    note, panel, search = QLineEdit(), make(ApprovalPanel), make(SearchPanel)
    whole = seated(note, panel, QScrollArea(), search)
    whole.note, whole.panel, whole.search = note, panel, search
    panel.show_screen(ASKED_FOR)
    search.show_screen(ASKED_FOR)
    return whole


def row(window):
    return window.panel._rows["v1"]


def plain(text):
    return "".join(char for char in text if char not in "\u2066\u2068\u2069")


def test_it_is_there_only_while_there_is_something_to_say(window):
    assert window.panel.wanted(ASKED_FOR) and not window.panel.wanted(CALL)
    assert plain(row(window).line.text()).startswith("Refund an order, ₹5,000 · David was asked at ")
    assert row(window).accessibleName().startswith("Waits for a yes: ")


@pytest.mark.parametrize(
    ("key", "state"), [(Qt.Key.Key_G, Answered.GRANTED), (Qt.Key.Key_F, Answered.REFUSED)]
)
def test_one_key_notes_the_answer_from_anywhere(window, qtbot, sent, key, state):
    window.note.setFocus()
    qtbot.keyClick(window.note, key, BOTH)
    assert sent == [AnswerApproval(state)] and window.note.hasFocus()


def test_a_click_answers_its_own_request(window, sent):
    row(window).refuse.click()
    row(window).drop.click()
    assert sent == [AnswerApproval(Answered.REFUSED, "v1"), AnswerApproval(Answered.WITHDRAWN, "v1")]


def test_who_and_why_can_be_written_once_it_is_answered(window, qtbot, sent):
    window.panel.show_screen(AGREED_TO)
    assert plain(row(window).line.text()) == "Refund an order, ₹5,000 · David · after 2 minute(s) · Only once"
    assert row(window).answers.isHidden() and not any(deed.isEnabled() for deed in window.panel.deeds)
    row(window).more.click()
    assert row(window).why.hasFocus()
    row(window).why.clear()
    qtbot.keyClicks(row(window).why, "As credit")
    qtbot.keyClick(row(window).why, Qt.Key.Key_Return)
    assert sent == [NoteApproval("v1", "David", "As credit")]


def test_what_is_being_written_outlives_a_new_screen(window, qtbot):
    window.panel.show_screen(AGREED_TO)
    row(window).more.click()
    row(window).why.end(False)
    qtbot.keyClicks(row(window).why, " and")
    again = replace(AGREED_TO.requests[0], name="x")
    window.panel.show_screen(replace(AGREED_TO, requests=(again,)))
    assert row(window).why.text() == "Only once and" and row(window).fields.isVisible()


def test_the_keys_ask_and_open_what_the_rep_may_do(window, qtbot, sent):
    qtbot.keyClick(window.note, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(window.note, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window.note, Qt.Key.Key_R, BOTH)
    assert sent == [AskApproval(), OpenAnswer("card", RIGHTS), OpenAnswer("card", KEEPING)]
    window.search.show_screen(EMPTY)
    assert not window.search._rights.ask.isEnabled()


def test_a_card_of_rights_asks_for_the_one_that_is_chosen(window, sent):
    window.search.show_screen(RIGHTS_OPENED)
    listed = window.search.sheet.rights
    assert listed.isVisible() and plain(window.search.sheet.title.text()) == "What you may do"
    (ask,) = [one for one in listed.findChildren(type(row(window).grant)) if one.words == "Ask for a yes"]
    ask.click()
    assert sent == [AskApproval("refund")]


def test_a_card_said_anew_leaves_the_keyboard_where_it_is(window):
    window.search.show_screen(RIGHTS_OPENED)
    assert window.search.sheet.rights.hasFocus()
    window.note.setFocus()
    anew = replace(RIGHTS_OPENED, sheet=replace(RIGHTS_OPENED.sheet, asking=False))
    window.search.show_screen(anew)
    assert window.note.hasFocus() and window.search.sheet.isVisible()


def test_days_and_pieces_are_written_as_such(window):
    days = replace(REQUEST, wanted="45", unit="days", currency="", asked="")
    window.panel.show_screen(replace(CALL, requests=(days,)))
    assert plain(row(window).line.text()).startswith("Refund an order, 45 day(s) · asked at ")
