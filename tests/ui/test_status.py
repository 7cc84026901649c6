from dataclasses import replace

from agentassist.core.messages import Undo
from agentassist.core.practice import PracticeCall
from agentassist.core.screen import Undoable
from agentassist.ui.panels.status import StatusPanel
from tests.ui.conftest import NARROW, USUAL
from tests.ui.screens import CALL, EMPTY, FULL_DISK, PHONE_DOWN


def test_an_empty_and_a_full_screen_may_come_twice(make):
    panel = make(StatusPanel)
    for screen in (EMPTY, EMPTY, CALL, CALL, EMPTY):
        panel.show_screen(screen)
    assert panel.state.text() == "Everything saved."


def test_the_last_step_is_taken_back_by_its_name(make, sent):
    panel = make(StatusPanel)
    panel.show_screen(CALL)
    assert panel.undo.words == "Undo tick"
    panel.undo.click()
    assert sent == [Undo()]


def test_with_nothing_to_take_back_nothing_is_offered(make, sent):
    panel = make(StatusPanel)
    panel.show_screen(CALL)
    panel.show_screen(EMPTY)
    panel.deed.trigger()
    assert panel.undo.isHidden()
    assert sent == []


def test_a_full_disk_is_said_plainly_and_stays_said(make):
    panel = make(StatusPanel)
    panel.show_screen(FULL_DISK)
    assert not panel.card.isHidden()
    assert "disk is full" in panel.banner.text()
    assert panel.state.text() == "Not saved."
    panel.show_screen(CALL)
    assert panel.card.isHidden()


def test_of_a_practice_call_it_says_what_is_kept_and_a_real_call_brings_back_the_usual(make):
    panel = make(StatusPanel)
    practising = replace(CALL, practice=PracticeCall("practice-1", "A cup", "", "Rosa", hidden=False))
    for screen, words in (
        (practising, "Practice: only its scorecard is kept."),
        (CALL, "Everything saved."),
        (replace(practising, can_save=False), "Not saved."),
    ):
        panel.show_screen(screen)
        assert panel.state.text() == words


def test_a_phone_that_does_not_answer_is_named(make):
    panel = make(StatusPanel)
    panel.show_screen(replace(CALL, sources=(PHONE_DOWN,)))
    assert "baresip" in panel.state.text()
    assert "Not answering" in panel.state.text()


def test_every_step_fits_at_either_size(make, dress):
    for scale, width in ((1.0, NARROW), (2.0, USUAL)):
        look = dress(scale)
        for step in Undoable:
            panel = make(StatusPanel, other_look=look)
            panel.show_screen(replace(FULL_DISK, undo=step, sources=(PHONE_DOWN,)))
            assert panel.minimumSizeHint().width() <= width - 24
