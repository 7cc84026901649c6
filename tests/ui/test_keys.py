"""The window's keys, also while the rep is typing."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from agentassist.core.messages import DismissSuggestion, EndCall, StartHold, TakeSuggestion, Undo
from agentassist.core.screen import Notes
from agentassist.ui.panels.actions import ActionsPanel
from agentassist.ui.panels.call.notes import NotesPanel
from agentassist.ui.panels.call.phrase import PhrasePanel
from agentassist.ui.panels.search import SearchPanel
from agentassist.ui.panels.status import StatusPanel
from tests.ui.screens import CALL, SUGGESTED, SUGGESTION

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
EMPTY_NOTE = replace(CALL, notes=Notes("i1"))


@pytest.fixture
def window(qtbot, make):
    whole, body = QMainWindow(), QWidget()
    column = QVBoxLayout(body)
    whole.notes, whole.phrase, whole.search = make(NotesPanel), make(PhrasePanel), make(SearchPanel)
    whole.panels = [whole.notes, whole.phrase, whole.search, make(ActionsPanel), make(StatusPanel)]
    for panel in whole.panels:
        column.addWidget(panel)
    whole.setCentralWidget(body)
    qtbot.addWidget(whole)
    whole.show()
    whole.activateWindow()
    qtbot.waitUntil(whole.isActiveWindow)
    show(whole, EMPTY_NOTE)
    whole.notes.field.setFocus()
    return whole


def show(window, screen):
    for panel in window.panels:
        panel.show_screen(screen)


@pytest.mark.parametrize(
    ("key", "message"), [(Qt.Key.Key_H, StartHold()), (Qt.Key.Key_E, EndCall()), (Qt.Key.Key_Z, Undo())]
)
def test_the_windows_keys_work_while_the_rep_is_typing(window, qtbot, sent, key, message):
    qtbot.keyClick(window.notes.field, key, CTRL)
    assert sent == [message]


def test_undo_takes_back_the_typing_first(window, qtbot, sent):
    qtbot.keyClicks(window.notes.field, "blue")
    qtbot.keyClick(window.notes.field, Qt.Key.Key_Z, CTRL)
    assert window.notes.field.toPlainText() == ""
    assert Undo() not in sent


def test_search_opens_from_within_a_note(window, qtbot):
    qtbot.keyClicks(window.notes.field, "blue silk")
    qtbot.keyClick(window.notes.field, Qt.Key.Key_K, CTRL)
    assert window.search.field.hasFocus()
    assert window.notes.field.toPlainText() == "blue silk"
    qtbot.keyClick(window.search.field, Qt.Key.Key_Escape)
    assert window.notes.field.hasFocus()


def test_a_suggestion_is_taken_or_put_off_from_within_a_note(window, qtbot, sent):
    show(window, replace(SUGGESTED, phrase=replace(SUGGESTION, better="Today.", slots=())))
    qtbot.keyClick(window.notes.field, Qt.Key.Key_P, CTRL | SHIFT)
    qtbot.keyClick(window.notes.field, Qt.Key.Key_P, CTRL)
    assert sent == [DismissSuggestion(), TakeSuggestion("Today.", None)]


def test_after_a_promise_the_keyboard_is_back_in_the_note(window, qtbot, sent):
    show(window, SUGGESTED)
    qtbot.keyClick(window.notes.field, Qt.Key.Key_P, CTRL)
    qtbot.keyClicks(window.focusWidget(), "2")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_P, CTRL)
    assert isinstance(sent[-1], TakeSuggestion)
    show(window, CALL)
    assert window.notes.field.hasFocus()
