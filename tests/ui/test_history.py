from dataclasses import replace
from time import process_time

import pytest
from PySide6.QtCore import Qt

from agentassist.core.courtesy import Waits
from agentassist.core.history import Channel
from agentassist.core.messages import HistoryWanted
from agentassist.core.screen import History, HistoryRow, RowState
from agentassist.ui.panels.call.history import HistoryPanel
from agentassist.ui.widgets.history_delegate import ICONS
from agentassist.ui.widgets.history_model import PAGE, ROW
from tests.ui.conftest import NARROW, USUAL
from tests.ui.screens import CALL, EMPTY, HISTORY, READING_BACK, SHARED, UNKNOWN, ms


def page(offset, count, contact="p1"):
    rows = tuple(
        HistoryRow(
            f"h{at}", Channel.CALL, ms("2026-11-28T09:00") - at, f"Call {at}", "About it", RowState.SOLVED
        )
        for at in range(offset, min(count, offset + PAGE))
    )
    return replace(CALL, history=History(contact, count, offset, rows))


def scroll_to(qtbot, history, row):
    qtbot.waitUntil(lambda: history.list.verticalScrollBar().maximum() > 0)
    history.list.scrollTo(history.list.past.index(row, 0))


@pytest.fixture
def history(make, qtbot):
    panel = make(HistoryPanel)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    return panel


def test_an_empty_and_a_full_screen_may_come_twice(history):
    for screen in (EMPTY, EMPTY, CALL, CALL, EMPTY):
        history.show_screen(screen)
    assert history.list.isHidden()


def test_past_contacts_are_told_with_channel_day_subject_and_end(history):
    history.show_screen(CALL)
    said = history.list.past.index(0, 0).data()
    assert said == "Call, 28 Nov, Saree back-ordered, Open, Promised a date by Friday"
    assert "3 promise" in history.kept.text()


def test_a_first_contact_is_called_so(history):
    history.show_screen(replace(CALL, history=History("p9")))
    assert history.nothing.text() == "First contact"
    history.show_screen(UNKNOWN)
    assert history.nothing.text() == "Nothing is known from before"


def test_every_channel_has_its_sign():
    assert set(ICONS) == set(Channel)


def test_enter_unfolds_the_summary_in_place_and_folds_it_again(history, qtbot):
    history.show_screen(CALL)
    history.actions()[0].trigger()
    assert history.list.hasFocus()
    folded = history.list.rowHeight(0)
    qtbot.keyClick(history.list, Qt.Key.Key_Return)
    assert history.list.rowHeight(0) > folded
    qtbot.keyClick(history.list, Qt.Key.Key_Return)
    assert history.list.rowHeight(0) == folded


def test_a_click_unfolds_and_only_one_row_is_open(history, qtbot):
    history.show_screen(CALL)
    for row in (0, 1):
        place = history.list.visualRect(history.list.past.index(row, 0)).center()
        qtbot.mouseClick(history.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert history.list.rowHeight(0) < history.list.rowHeight(1)


def test_a_page_is_asked_for_only_once_it_is_seen_and_only_once(history, qtbot, sent):
    history.show_screen(page(0, 400))
    assert sent == []
    scroll_to(qtbot, history, 399)
    qtbot.waitUntil(lambda: sent == [HistoryWanted(350)])
    history.list.viewport().repaint()
    assert sent == [HistoryWanted(350)]
    history.show_screen(page(350, 400))
    assert history.list.past.index(399, 0).data(ROW).subject == "Call 399"
    assert history.list.past.index(0, 0).data(ROW).subject == "Call 0"


def test_the_place_in_the_list_stays_when_a_page_arrives(history, qtbot, sent):
    history.show_screen(page(0, 400))
    scroll_to(qtbot, history, 120)
    qtbot.waitUntil(lambda: bool(sent))
    before = history.list.verticalScrollBar().value()
    history.show_screen(page(100, 400))
    assert history.list.verticalScrollBar().value() == before


def test_another_caller_begins_folded_and_at_the_top(history, qtbot):
    history.show_screen(page(0, 400))
    scroll_to(qtbot, history, 0)
    history.list.unfold(history.list.past.index(0, 0))
    history.list.scrollToBottom()
    history.show_screen(page(0, 300, "p2"))
    assert history.list.verticalScrollBar().value() == 0
    assert history.list.rows.unfolded == -1


def test_a_past_of_a_hundred_thousand_contacts_opens_at_once(history):
    began = process_time()
    history.show_screen(page(0, 100_000))
    history.list.viewport().repaint()
    assert process_time() - began < 0.5
    assert history.list.past.rowCount() == 100_000


@pytest.mark.parametrize("language", ["en", "ur"])
def test_rows_can_be_painted_in_either_direction(history, dress, language):
    dress(language=language)
    history.show_screen(replace(CALL, history=replace(HISTORY, rows=HISTORY.rows[:1])))
    history.list.unfold(history.list.past.index(0, 0))
    assert not history.grab().isNull()


def test_it_fits_at_either_size(make, dress):
    for scale, width in ((1.0, NARROW), (2.0, USUAL)):
        panel = make(HistoryPanel, other_look=dress(scale))
        panel.show_screen(CALL)
        assert panel.minimumSizeHint().width() <= width - 24


def test_no_row_is_cut_in_two(history):
    history.show_screen(page(0, 400))
    history.resize(396, 250)
    assert history.list.height() % history.list.rows.line_px == 0


def test_a_choice_of_callers_and_a_read_back_come_before_the_past(history):
    assert history.wanted(CALL)
    assert not history.wanted(SHARED)
    assert not history.wanted(READING_BACK)


def test_it_tells_how_they_waited_before(make):
    panel = make(HistoryPanel)
    panel.show_screen(CALL)
    assert panel.waits.text() == "Longest hold 72 s · 4 of 5 within a minute · 6 of 9 call(s) without"
    free = replace(CALL, card=replace(CALL.card, waits=Waits(calls=3, without_hold=3)))
    panel.show_screen(free)
    assert panel.waits.text() == "No hold in 3 call(s)"
    panel.show_screen(replace(CALL, card=replace(CALL.card, waits=None)))
    assert panel.waits.isHidden()
