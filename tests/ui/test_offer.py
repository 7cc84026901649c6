from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QScrollArea, QVBoxLayout, QWidget

from agentassist.core.knowledge import Group
from agentassist.core.messages import CloseReading, DismissOffer, OpenAnswer
from agentassist.core.screen import Offer, Reading, Sheet
from agentassist.ui.panels.call.notes import NotesPanel
from agentassist.ui.panels.search import SearchPanel
from agentassist.ui.widgets.deed import deeds_of
from agentassist.ui.window import SIZE
from tests.ui.screens import ARTICLE, CALL, OFFERED
from tests.ui.speech import LANGUAGES, speaking
from tests.ui.test_fits import SCALES, settle

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
OPENED = OpenAnswer("article", "a1")


@pytest.fixture
def notes(make, qtbot):
    panel = make(NotesPanel)
    panel.show_screen(OFFERED)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.field.setFocus()
    return panel


@pytest.fixture
def window(make, qtbot):
    """Notes with an offer above the search, in a window that has the keyboard."""
    whole, body = QMainWindow(), QWidget()
    column = QVBoxLayout(body)
    column.addWidget(QScrollArea(), 1)
    whole.notes, whole.search = make(NotesPanel), make(SearchPanel)
    for panel in (whole.notes, whole.search):
        column.addWidget(panel)
    whole.show_screen = lambda screen: [panel.show_screen(screen) for panel in (whole.notes, whole.search)]
    whole.setCentralWidget(body)
    qtbot.addWidget(whole)
    whole.show()
    whole.activateWindow()
    qtbot.waitUntil(whole.isActiveWindow)
    whole.show_screen(OFFERED)
    whole.notes.field.setFocus()
    return whole


def test_it_says_what_may_help_and_leaves_the_keyboard_in_the_note(notes):
    assert (
        "This may help" in notes.offer.words.text() and "Returns within 30 days" in notes.offer.words.text()
    )
    assert notes.field.hasFocus()


def test_a_click_opens_it_or_puts_it_away_and_the_keyboard_stays(notes, qtbot, sent):
    qtbot.mouseClick(notes.offer.open, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(notes.offer.away, Qt.MouseButton.LeftButton)
    assert sent == [OPENED, DismissOffer()]
    assert notes.field.hasFocus()


def test_a_key_opens_it_or_puts_it_away_from_within_the_note(notes, qtbot, sent):
    qtbot.keyClick(notes.field, Qt.Key.Key_O, CTRL)
    qtbot.keyClick(notes.field, Qt.Key.Key_O, CTRL | SHIFT)
    assert sent == [OPENED, DismissOffer()]


def test_its_keys_sleep_while_nothing_is_offered(notes, qtbot, sent):
    notes.show_screen(CALL)
    qtbot.keyClick(notes.field, Qt.Key.Key_O, CTRL)
    qtbot.keyClick(notes.field, Qt.Key.Key_O, CTRL | SHIFT)
    assert sent == []
    assert not notes.offer.isVisible()


def test_a_line_put_away_by_keyboard_gives_the_keyboard_to_the_note(notes, qtbot, sent):
    notes.offer.away.setFocus()
    qtbot.keyClick(notes.offer.away, Qt.Key.Key_Space)
    assert sent == [DismissOffer()]
    notes.show_screen(CALL)
    assert notes.field.hasFocus()


def test_while_a_search_is_typed_the_line_is_gone_and_the_palette_still_has_it(notes):
    notes.show_screen(replace(OFFERED, offer=replace(OFFERED.offer, shown=False)))
    assert not notes.offer.isVisible()
    assert notes.saved.isVisible()
    assert {"open-offer", "dismiss-offer"} <= {deed.objectName() for deed in deeds_of(notes.window())}


def test_another_article_takes_its_place(notes):
    notes.show_screen(replace(CALL, offer=Offer("a2", "Lost parcels")))
    assert "Lost parcels" in notes.offer.open.accessibleName()


def test_that_a_note_is_not_saved_is_told_beside_it(notes):
    assert not notes.saved.isVisible()
    notes.show_screen(replace(OFFERED, notes=replace(OFFERED.notes, saved=False)))
    assert notes.saved.isVisible()


def test_a_card_opened_by_its_keys_has_the_keyboard_until_escape(window, qtbot, sent):
    window.show_screen(replace(CALL, sheet=Sheet(Group.CARD, "Telangana", "", "en", id="india-telangana")))
    assert window.search.sheet.isAncestorOf(window.focusWidget())
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert sent[-1] == CloseReading()
    window.show_screen(CALL)
    assert window.notes.field.hasFocus()


def test_the_opened_article_has_the_keyboard_and_gives_it_back_to_the_note(window):
    window.show_screen(replace(CALL, reading=Reading(ARTICLE)))
    assert window.search.reading.isAncestorOf(window.focusWidget())
    window.show_screen(CALL)
    assert window.notes.field.hasFocus()


@pytest.mark.parametrize("scale", (SCALES[0], SCALES[-1]))
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_moves_when_it_comes_or_goes(qtbot, qapp, clock, language, scale):
    with speaking(qapp, language, scale) as speaker:
        window = speaker.window(clock)
        qtbot.addWidget(window)
        window.show()
        places = []
        for screen in (CALL, OFFERED, CALL):
            window.show_screen(screen)
            settle(window, SIZE)
            field = window.findChild(NotesPanel).field
            places.append((field.geometry(), [panel.geometry() for panel in window.panels]))
        assert places[0] == places[1] == places[2]
