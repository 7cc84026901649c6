"""While a payment is taken the rep sees that it is, and no digits get out of the fields."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from agentassist.core.messages import NoteTyped, SearchTyped, TakePayment
from agentassist.core.screen import Finding, Notes
from agentassist.ui.discover import find_call_panels, find_panels
from agentassist.ui.panels.call.notes import NotesPanel
from agentassist.ui.panels.call.payment import PaymentPanel
from agentassist.ui.panels.call.phrase import PhrasePanel
from agentassist.ui.panels.search import SearchPanel
from agentassist.ui.widgets.deed import all_deeds_of
from tests.ui.screens import CALL, EMPTY

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NOTED = replace(CALL, notes=Notes("i1", "cups"))
PAYING = replace(NOTED, paying=True)
OVER = replace(NOTED, notes=Notes("i1", "cups •••", revision=1))


@pytest.fixture
def notes(make, seated):
    panel = make(NotesPanel)
    window = seated(panel)
    panel.show_screen(NOTED)
    panel.field.setFocus()
    yield panel
    window.close()


@pytest.fixture(params=[PhrasePanel, SearchPanel])
def line(make, seated, request):
    panel = make(request.param)
    window = seated(panel)
    panel.show_screen(PAYING)
    panel.field.setFocus()
    yield panel
    window.close()


def copied(qtbot, field, key=Qt.Key.Key_C):
    field.selectAll()
    qtbot.keyClick(field, key, CTRL)
    return QGuiApplication.clipboard().text()


def test_an_empty_and_a_full_screen_may_come_twice(make):
    panel = make(PaymentPanel)
    for screen in (EMPTY, PAYING, PAYING, EMPTY):
        panel.show_screen(screen)
    assert panel.wanted(PAYING) and not panel.wanted(NOTED) and not panel.wanted(EMPTY)


def test_the_line_is_read_out_and_its_button_ends_it(make, qtbot, sent):
    panel = make(PaymentPanel)
    assert panel.accessibleName() == "Taking payment: digits are not kept"
    qtbot.mouseClick(panel.done, Qt.MouseButton.LeftButton)
    assert sent == [TakePayment(False)]


def test_one_key_begins_it_and_the_same_ends_it(notes, qtbot, sent):
    qtbot.keyClick(notes.field, Qt.Key.Key_D, CTRL | SHIFT)
    notes.show_screen(PAYING)
    qtbot.keyClick(notes.field, Qt.Key.Key_D, CTRL | SHIFT)
    assert sent == [TakePayment(True), TakePayment(False)]


def test_no_other_deed_has_its_key(make):
    panels = [make(kind) for kind in (*find_panels(), *find_call_panels())]
    deeds = [deed for panel in panels for deed in all_deeds_of(panel)]
    keys = [deed.shortcut().toString() for deed in deeds]
    assert keys.count("Ctrl+Shift+D") == 1


def test_what_is_typed_before_the_key_is_told_before_it(notes, qtbot, sent):
    qtbot.keyClicks(notes.field, "41")
    qtbot.keyClick(notes.field, Qt.Key.Key_D, CTRL | SHIFT)
    assert [type(one) for one in sent] == [NoteTyped, TakePayment]


def test_a_copied_note_has_dots_for_digits(notes, qtbot):
    notes.show_screen(PAYING)
    qtbot.keyClicks(notes.field, "4111")
    assert "••••" in copied(qtbot, notes.field) and "4111" in notes.field.toPlainText()


def test_a_copied_line_has_dots_for_digits(line, qtbot):
    qtbot.keyClicks(line.field, "card 41")
    assert copied(qtbot, line.field) == "card ••" and line.field.text() == "card 41"
    assert copied(qtbot, line.field, Qt.Key.Key_X) == "card ••" and not line.field.text()


def test_what_the_fields_show_afterwards_is_what_is_kept(notes, qtbot, sent):
    notes.show_screen(PAYING)
    qtbot.keyClicks(notes.field, "4111 1")
    notes.show_screen(OVER)
    assert notes.field.toPlainText() == "cups •••" and notes.field.hasFocus()
    assert not notes.field.document().isUndoAvailable()
    sent.clear()
    notes.watch.flush()
    assert not sent


def test_another_call_does_not_bring_the_digits_back(notes, qtbot, sent):
    notes.show_screen(PAYING)
    qtbot.keyClicks(notes.field, "4111 1")
    sent.clear()
    notes.show_screen(replace(CALL, notes=Notes("i2", "")))
    notes.show_screen(OVER)
    assert notes.field.toPlainText() == "cups •••" and not sent


def test_a_line_is_empty_afterwards_also_for_undo(line, qtbot):
    qtbot.keyClicks(line.field, "41")
    line.show_screen(NOTED)
    assert not line.field.text() and not line.field.isUndoAvailable()


@pytest.mark.parametrize("line", [SearchPanel], indirect=True)
def test_results_for_what_was_typed_meanwhile_go_with_it(line, qtbot, sent):
    qtbot.keyClicks(line.field, "cup")
    line.show_screen(replace(PAYING, finding=Finding("cup")))
    assert SearchTyped("cup") in sent
    line.show_screen(NOTED)
    assert not line.results.isVisible()
