"""What changed is a quiet list; each change is ticked by the rep, with the keyboard alone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from agentassist.core.changes import How, Subject
from agentassist.core.knowledge import Badge
from agentassist.core.messages import ChangesWanted, ReadArticle, TakeStep, TickChange
from agentassist.core.screen import ActionBadge, Day
from agentassist.core.screen.changed import ChangeRow
from agentassist.ui.change_words import ChangeWords
from agentassist.ui.dialogs.changes_page import ChangesPage
from agentassist.ui.panels.day import DayPanel
from agentassist.ui.window import CallWindow
from tests.ui.bench_screens import benched
from tests.ui.screens import DAY_LIST
from tests.ui.test_practice_page import plain, press_tab_to, said_by

MORE = ChangeRow(
    "more",
    Subject.ACTION,
    How.CHANGED,
    "You may give more store credit yourself",
    "A caller need not wait for a senior any more.",
    "2027-01-04",
    in_force=False,
    before=ActionBadge("Store credit", Badge.MAY_UP_TO, "2000", "money", currency="INR"),
    after=ActionBadge("Store credit", Badge.MAY_UP_TO, "3000", "money", "bought this month", "INR"),
    article="refunds",
    exercise="teapot",
)
BOOK = ChangeRow("book", Subject.PLAYBOOK, How.CHANGED, "Late parcel", valid_from="2026-10-01")
READ = ChangeRow("old", Subject.NOTICE, How.CHANGED, "We open at nine", "On Saturdays too.", read=True)
ROWS = (MORE, BOOK, READ)


@pytest.fixture
def page(qtbot, look, sent):
    made = ChangesPage(sent.append, look)
    qtbot.addWidget(made)
    made.resize(740, 620)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    assert sent == [ChangesWanted()]
    sent.clear()
    made.show_screen(benched(changes=ROWS))
    return made


def test_each_change_says_what_is_different_and_from_when(page):
    assert [plain(text) for text in said_by(page.cards[0])] == [
        "You may give more store credit yourself",
        "From 4 Jan 2027 on; until then all is as before",
        "A caller need not wait for a senior any more.",
        "Before: You may, up to ₹2,000",
        "Then: You may, up to ₹3,000, if bought this month",
    ]
    assert [plain(text) for text in said_by(page.cards[1])] == [
        "Late parcel",
        "In force since 1 Oct 2026",
        "This playbook was revised",
    ]


def test_what_is_ticked_keeps_its_title_and_lies_below(page):
    assert [plain(text) for text in said_by(page.cards[2])] == ["We open at nine", "In force now"]
    assert page.cards[2].y() > page.ticked.y() > page.cards[1].y()


def test_a_change_is_ticked_read_and_tried_with_the_keyboard(page, qtbot, sent):
    card = page.cards[0]
    card.tick.setFocus()
    for button in (card.tick, card.open, card.practise):
        press_tab_to(qtbot, button)
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert sent == [TickChange("more"), ReadArticle("refunds"), TakeStep("teapot", call=True)]
    page.cards[2].tick.click()
    assert sent[-1] == TickChange("old", read=False)


def test_what_there_is_not_is_not_offered(page):
    assert not page.cards[1].open.isVisible() and not page.cards[1].practise.isVisible()


def test_the_keyboard_goes_on_to_the_next_change(page):
    page.cards[0].tick.setFocus()
    page.show_screen(benched(changes=(BOOK, replace(MORE, read=True), READ)))
    assert page.cards[0].row is BOOK and page.cards[0].tick.hasFocus()


def test_no_news_is_told_kindly(page):
    for rows in (None, (), ROWS, ()):
        page.show_screen(benched(changes=rows))
    assert page.quiet.isVisible() and not page.ticked.isVisible() and page.cards == []


def test_every_kind_of_change_has_words(look):
    del look
    for kind in Subject:
        for how in How:
            said = ChangeWords().kind(ChangeRow("a", kind, how, "Title"))
            assert bool(said) is (kind is not Subject.NOTICE)


def test_what_the_keyboard_reaches_has_a_name(page):
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(page):
            assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name), widget


def test_the_day_has_one_quiet_line_that_leads_there(make, qtbot):
    panel = make(DayPanel)
    window = CallWindow(lambda: (panel,), tuple)
    qtbot.addWidget(window)
    panel.show_screen(DAY_LIST)
    assert not panel.news.isVisibleTo(window)
    panel.show_screen(replace(DAY_LIST, day=Day(DAY_LIST.day.today, DAY_LIST.day.items, 2)))
    assert panel.news.isVisibleTo(window) and panel.news.words == "2 change(s) to read"
    with qtbot.waitSignal(window.changes_wanted):
        panel.news.click()
