from dataclasses import replace

from PySide6.QtGui import QGuiApplication

from agentassist.core.screen import Notes
from agentassist.ui.panels.call.notes import NotesPanel
from tests.ui.screens import CALL, EMPTY

OTHER = replace(CALL, notes=Notes("i2", "About the other parcel"))


def told(sent):
    return [(note.interaction_id, note.text) for note in sent]


def notes(make, qtbot):
    panel = make(NotesPanel)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    return panel


def test_an_empty_and_a_full_screen_may_come_twice(make):
    panel = make(NotesPanel)
    for screen in (EMPTY, CALL, CALL, EMPTY, EMPTY):
        panel.show_screen(screen)
    assert not panel.field.isEnabled()


def test_the_note_of_the_call_is_there_and_said_to_be_saved(make):
    panel = make(NotesPanel)
    panel.show_screen(CALL)
    assert panel.field.toPlainText() == CALL.notes.text
    assert panel.saved.text() == "Saved"


def test_nobody_is_told_saved_while_it_is_not(make):
    panel = make(NotesPanel)
    panel.show_screen(replace(CALL, notes=replace(CALL.notes, saved=False)))
    assert panel.saved.text() == "Not saved yet"


def test_a_note_is_sent_at_word_ends_not_at_every_key(make, qtbot, sent):
    panel = notes(make, qtbot)
    panel.show_screen(replace(CALL, notes=Notes("i1")))
    panel.field.setFocus()
    qtbot.keyClicks(panel.field, "blue silk")
    assert told(sent) == [("i1", "blue ")]


def test_a_pause_sends_what_is_left(make, qtbot, sent):
    panel = notes(make, qtbot)
    panel.show_screen(replace(CALL, notes=Notes("i1")))
    qtbot.keyClicks(panel.field, "blue")
    qtbot.waitUntil(lambda: told(sent) == [("i1", "blue")])


def test_leaving_the_field_sends_what_is_left(make, qtbot, sent):
    panel = notes(make, qtbot)
    panel.show_screen(replace(CALL, notes=Notes("i1")))
    panel.field.setFocus()
    qtbot.keyClicks(panel.field, "blue")
    panel.field.clearFocus()
    assert told(sent) == [("i1", "blue")]


def test_a_screen_never_writes_into_the_note_being_typed(make, qtbot):
    panel = notes(make, qtbot)
    panel.show_screen(replace(CALL, notes=Notes("i1")))
    panel.field.setFocus()
    qtbot.keyClicks(panel.field, "blue")
    panel.show_screen(replace(CALL, notes=Notes("i1", "something else", revision=7)))
    assert panel.field.toPlainText() == "blue"


def test_a_note_changed_elsewhere_is_shown(make):
    panel = make(NotesPanel)
    panel.show_screen(CALL)
    panel.show_screen(replace(CALL, notes=Notes("i1", "something else", revision=7)))
    assert panel.field.toPlainText() == "something else"


def test_another_line_has_its_own_note_and_each_keeps_its_undo(make, qtbot, sent):
    panel = notes(make, qtbot)
    panel.show_screen(replace(CALL, notes=Notes("i1")))
    qtbot.keyClicks(panel.field, "blue")
    panel.show_screen(OTHER)
    assert told(sent) == [("i1", "blue")]
    assert panel.field.toPlainText() == "About the other parcel"
    panel.show_screen(replace(CALL, notes=Notes("i1", "blue")))
    assert panel.field.toPlainText() == "blue"
    panel.field.undo()
    assert panel.field.toPlainText() == ""


def test_opening_a_note_sends_nothing(make, sent):
    panel = make(NotesPanel)
    panel.show_screen(CALL)
    panel.show_screen(OTHER)
    panel.hide()
    assert sent == []


def test_the_keys_for_notes_lead_into_the_field(make, qtbot):
    panel = notes(make, qtbot)
    panel.show_screen(CALL)
    panel.actions()[0].trigger()
    assert panel.field.hasFocus()


def test_a_note_that_begins_with_a_digit_stays_on_the_right_in_urdu(make, dress):
    panel = make(NotesPanel, other_look=dress(language="ur"))
    panel.show_screen(CALL)
    assert panel.field.document().defaultTextOption().textDirection() is panel.layoutDirection()


def test_a_paste_of_megabytes_is_refused_in_a_sentence_and_the_note_stays(make, qtbot, sent):
    panel = notes(make, qtbot)
    panel.show_screen(CALL)
    before = panel.field.toPlainText()
    QGuiApplication.clipboard().setText("all of it " * 500_000)
    panel.field.paste()
    assert panel.field.toPlainText() == before and not told(sent)
    assert panel.refusal.isVisible() and "10,000" in panel.refusal.words.text()
    QGuiApplication.clipboard().setText("the part that matters")
    panel.field.paste()
    assert panel.field.toPlainText().startswith("the part that matters") and panel.refusal.isHidden()
