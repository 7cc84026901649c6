from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from agentassist.core.messages import CallBack, DayItemDone
from agentassist.core.screen import Day
from agentassist.ui.panels.day import DayPanel
from agentassist.ui.window import CallWindow
from tests.ui.conftest import NARROW, USUAL
from tests.ui.screens import DAY, DAY_LIST, EMPTY, PHONE

SAMPLE = replace(DAY_LIST, sources=(replace(PHONE, source="demo"),))


def said(panel):
    model = panel.list.rows
    return [model.index(row).data() for row in range(model.rowCount())]


@pytest.fixture
def panel(make):
    made = make(DayPanel)
    made.show()
    made.show_screen(DAY_LIST)
    return made


def test_a_quiet_day_says_so(make):
    panel = make(DayPanel)
    panel.show_screen(EMPTY)
    panel.show_screen(EMPTY)
    assert panel.pages_of_card.currentIndex() == 1
    assert panel.empty.text() == "Nothing is owed. Enjoy the quiet."


def test_what_is_late_stands_first_under_its_own_heading(panel):
    lines = said(panel)
    assert lines[0] == "Overdue"
    assert "Lakshmi Reddy" in lines[1]
    assert "Overdue: " in lines[1]
    assert [line for line in lines if line in ("Call-backs", "Missed calls", "Follow-ups")] == [
        "Call-backs",
        "Missed calls",
        "Follow-ups",
    ]


def test_headings_cannot_be_chosen(panel):
    assert not panel.list.rows.flags(panel.list.rows.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert panel.list.item.id == "d1"


def test_enter_rings_and_space_is_done(panel, qtbot, sent):
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    qtbot.keyClick(panel.list, Qt.Key.Key_Space)
    assert sent == [CallBack("+1 212 555 0123"), DayItemDone("call-back", "d2")]


def test_the_buttons_do_the_same(panel, sent):
    panel.call.click()
    panel.done.click()
    assert sent == [CallBack("+1 212 555 0123"), DayItemDone("promise", "d1")]


def test_after_one_is_done_the_next_is_chosen(panel):
    panel.show_screen(replace(DAY_LIST, day=Day(DAY.today, DAY.items[1:])))
    assert panel.list.item.id == "d2"


def test_a_choice_stays_when_the_list_grows(panel, qtbot):
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    new = replace(DAY.items[0], id="d9", what="Another promise")
    panel.show_screen(replace(DAY_LIST, day=Day(DAY.today, (new, *DAY.items))))
    assert panel.list.item.id == "d2"


def test_nobody_is_rung_without_a_number(panel, qtbot, sent):
    withheld = replace(DAY.items[2], number="")
    panel.show_screen(replace(DAY_LIST, day=Day(DAY.today, (withheld,))))
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert not panel.call.isEnabled()
    assert sent == []


def test_two_thousand_rows_are_shown_at_once(panel):
    many = tuple(replace(DAY.items[3], id=f"m{at}") for at in range(2000))
    panel.show_screen(replace(DAY_LIST, day=Day(DAY.today, many)))
    assert panel.list.rows.rowCount() == 2001


def test_the_sample_company_offers_the_way_to_own_data(qtbot, look, clock, sent):
    window = CallWindow(lambda: [DayPanel(sent.append, clock, look)])
    qtbot.addWidget(window)
    window.show_screen(DAY_LIST)
    panel = window.panels[0]
    assert panel.sample.isHidden()
    window.show_screen(SAMPLE)
    assert not panel.sample.isHidden()
    with qtbot.waitSignal(window.own_wanted):
        panel.own.click()


@pytest.mark.parametrize("language", ["en", "ur"])
def test_it_paints_and_fits_in_both_directions_and_sizes(make, dress, language):
    for scale, width in ((1.0, NARROW), (2.0, USUAL)):
        panel = make(DayPanel, other_look=dress(scale, language=language))
        panel.show_screen(SAMPLE)
        panel.show()
        assert not panel.grab().isNull()
        assert panel.minimumSizeHint().width() <= width - 24
    assert all(part.accessibleName() for part in (panel.list, panel.call, panel.done, panel.own))
