"""Above the results stands who can help, also for a screen reader, and one key turns to them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QScrollArea

from agentassist.core.knowledge import Badge
from agentassist.core.messages import HandOn
from agentassist.core.screen import ActionBadge, Finding, Triage, Whom
from agentassist.ui.panels.search import SearchPanel
from tests.ui.screens import ANSWERS, CALL, EMPTY

BILLING = Whom("billing", "Billing", "020 7946 0902", True, 0, ("en", "hi"), ("David",))
REFUND = ActionBadge(
    "Refund an order",
    Badge.ASK,
    "a senior",
    "money",
    currency="INR",
    action="refund",
    ask="a senior",
    by="warm-transfer",
    whom=BILLING,
    wanted="5000",
)
ASKING = Triage(REFUND, BILLING)
MAY = Triage(
    replace(REFUND, badge=Badge.MAY_UP_TO, amount="2000", condition="bought this month", wanted="500")
)


@pytest.fixture
def search(seated, make):
    panel = make(SearchPanel)
    panel.whole = seated(QScrollArea(), panel)
    panel.show_screen(CALL)
    return panel


def find(search, told, text="refund 5000", on=CALL):
    search.field.setFocus()
    search.field.setText(text)
    search.show_screen(replace(on, finding=Finding(text, ANSWERS, triage=told)))
    return search.triage


def plain(text):
    return text.replace("\u2068", "").replace("\u2069", "").replace("\u2066", "").replace("\u00a0", " ")


def test_it_says_what_whom_and_whether_they_are_there(search):
    line = find(search, ASKING)
    assert line.isVisible() and plain(line.title.text()) == "Refund an order · ₹5,000"
    assert plain(line.badge.fact.text) == "Ask a senior"
    assert plain(line.step.text()) == "Stay on the line · David in Billing · always open · 020 7946 0902"


def test_within_the_limit_the_condition_and_the_way_beyond_stand_there(search):
    line = find(search, MAY)
    assert plain(line.badge.fact.text) == "You may, up to ₹2,000"
    told = "Only if: bought this month · Above that: a senior, stay on the line"
    assert plain(line.step.text()).startswith(told)


def test_a_department_alone_says_what_is_spoken_there(search):
    line = find(search, Triage(None, BILLING), "billing")
    assert plain(line.title.text()) == "David in Billing"
    assert plain(line.step.text()) == "always open · 020 7946 0902 · speaks English and Hindi"


def test_a_screen_reader_hears_it_before_the_first_result(search):
    find(search, ASKING)
    said = plain(search.field.accessibleDescription())
    assert said.startswith("Refund an order · ₹5,000 · Ask a senior") and ANSWERS[0].title in said


def test_one_key_opens_the_steps_of_handing_the_caller_on(qtbot, search, sent):
    find(search, ASKING)
    qtbot.keyClick(search.field, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    assert sent[0] == HandOn("billing") and not search.results.isVisible()


def test_without_a_call_it_copies_the_number_and_sleeps_where_there_is_none(qtbot, search):
    line = find(search, ASKING, on=EMPTY)
    qtbot.keyClick(search.field, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "020 7946 0902" and line.keys.text() == "Copied"
    find(search, MAY, on=EMPTY)
    assert line.deed.isEnabled() is False
    find(search, None, "zzz", EMPTY)
    assert line.isHidden() and not line.deed.isEnabled()


def test_no_row_is_cut_where_the_line_stands(search):
    line = find(search, ASKING)
    rows = search.results.view
    last = rows.visualRect(rows.model().index(rows.model().rowCount() - 1, 0))
    assert line.geometry().bottom() < rows.geometry().top()
    assert last.bottom() <= rows.viewport().height() or rows.verticalScrollBar().maximum() > 0
