from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from agentassist.core.messages import AddHeard, PauseHearing, SetPreferences
from agentassist.core.screen import Listening
from agentassist.core.speech import Hearing
from agentassist.ui.dialogs.settings_page import SettingsPage
from agentassist.ui.panels.call.listening import ListeningPanel
from tests.ui.screens import CALL, EMPTY, LISTENING, OVERHEARD, UNHEARD
from tests.ui.settings_parts import look_at

USUAL = EMPTY.preferences
WITH_MODEL = replace(EMPTY, preferences=replace(USUAL, speech_model="/models/small"))


@pytest.fixture
def panel(make):
    made = make(ListeningPanel)
    made.show_screen(LISTENING)
    made.show()
    return made


@pytest.fixture
def page(qtbot, look, sent):
    made = SettingsPage(sent.append, look)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    made.show_screen(EMPTY)
    look_at(made, "calls")
    sent.clear()
    return made


def test_it_is_seen_only_where_the_rep_has_switched_it_on(panel):
    assert panel.wanted(LISTENING)
    assert not panel.wanted(CALL)
    assert not panel.wanted(EMPTY)


@pytest.mark.parametrize("hearing", list(Hearing))
def test_every_state_is_told_in_words(panel, hearing):
    panel.show_screen(replace(CALL, listening=Listening(hearing)))
    assert panel.line.text()
    assert panel.accessibleName() == panel.line.text()


def test_one_key_pauses_and_the_same_key_goes_on(panel, sent):
    panel.findChild(object, "pause-hearing").trigger()
    panel.show_screen(UNHEARD)
    panel.findChild(object, "pause-hearing").trigger()
    assert sent == [PauseHearing(), PauseHearing(paused=False)]


def test_what_they_said_is_kept_by_a_click_or_a_key(panel, qtbot, sent):
    panel.show_screen(OVERHEARD)
    assert "The base of the kettle is cracked." in panel.line.text()
    qtbot.mouseClick(panel.take, Qt.MouseButton.LeftButton)
    panel.findChild(object, "take-heard").trigger()
    assert sent == [AddHeard("The base of the kettle is cracked.")] * 2


def test_with_nothing_said_there_is_nothing_to_keep(panel):
    assert panel.take.isHidden()
    assert not panel.findChild(object, "take-heard").isEnabled()
    panel.show_screen(EMPTY)
    assert not panel.findChild(object, "pause-hearing").isEnabled()


def test_without_a_model_there_is_nothing_to_agree_to(page):
    assert not page.listening.on.isEnabled()
    assert page.listening.first.isVisible()
    page.show_screen(WITH_MODEL)
    assert page.listening.on.isEnabled()
    assert page.listening.first.isHidden()


def test_choosing_a_model_does_not_begin_to_listen(page, qtbot, sent):
    qtbot.keyClicks(page.listening.model, "/models/small")
    qtbot.keyClick(page.listening.model, Qt.Key.Key_Return)
    assert sent == [SetPreferences(WITH_MODEL.preferences)]


def test_the_tick_is_the_consent(page, sent):
    page.show_screen(WITH_MODEL)
    page.listening.on.click()
    assert sent == [SetPreferences(replace(WITH_MODEL.preferences, listen=True))]


def test_without_its_model_it_is_switched_off(page, sent):
    page.show_screen(replace(EMPTY, preferences=replace(WITH_MODEL.preferences, listen=True)))
    page.listening.model.given.emit("")
    assert sent == [SetPreferences(USUAL)]


def test_the_folder_is_asked_for_without_blocking_the_call(page, sent):
    page.listening.ask.click()
    dialog = page.listening.findChild(QFileDialog)
    dialog.filesSelected.emit(["/models/small"])
    dialog.close()
    assert sent == [SetPreferences(WITH_MODEL.preferences)]
