import pytest
from PySide6.QtWidgets import QApplication

from agentassist.core.messages import (
    CallDropped,
    EndCall,
    EndHold,
    FinishWrapUp,
    HandOn,
    LeaveWrapUp,
    OpenWrapUp,
    StartCall,
    StartHold,
)
from agentassist.ui.panels.actions import ActionsPanel
from agentassist.ui.window import CallWindow
from tests.ui.conftest import NARROW, USUAL
from tests.ui.screens import CALL, DAY_LIST, EMPTY, EVERY, HELD, RINGING, WRAPPING


def offered(panel):
    return {name for name, button in panel.buttons.items() if not button.isHidden()}


@pytest.mark.parametrize(
    ("screen", "names"),
    [
        (EMPTY, {"new-call", "workbench"}),
        (DAY_LIST, {"new-call", "workbench"}),
        (RINGING, {"decline"}),
        (CALL, {"hold", "ask-hold", "abuse", "end", "dropped", "hand-on", "wrapup"}),
        (HELD, {"back", "abuse", "end", "dropped", "hand-on", "wrapup"}),
        (WRAPPING, {"leave-wrapup", "finish"}),
    ],
)
def test_only_what_means_something_now_is_offered(make, screen, names):
    panel = make(ActionsPanel)
    panel.show_screen(screen)
    panel.show_screen(screen)
    assert offered(panel) == names


@pytest.mark.parametrize(
    ("screen", "name", "message"),
    [
        (CALL, "hold", StartHold()),
        (HELD, "back", EndHold()),
        (CALL, "end", EndCall()),
        (CALL, "dropped", CallDropped()),
        (CALL, "hand-on", HandOn()),
        (CALL, "wrapup", OpenWrapUp()),
        (WRAPPING, "leave-wrapup", LeaveWrapUp()),
        (WRAPPING, "finish", FinishWrapUp()),
    ],
)
def test_a_click_does_what_the_button_says(make, sent, screen, name, message):
    panel = make(ActionsPanel)
    panel.show_screen(screen)
    panel.buttons[name].click()
    assert sent == [message]


def test_no_two_keys_of_one_moment_are_the_same(make):
    for screen in EVERY.values():
        panel = make(ActionsPanel)
        panel.show_screen(screen)
        keys = [deed.shortcut().toString() for deed in panel.deeds.values() if deed.isEnabled()]
        assert len([key for key in keys if key]) == len({key for key in keys if key})


def test_a_new_call_asks_for_its_number(make, qtbot, sent):
    panel = make(ActionsPanel)
    panel.show_screen(EMPTY)
    panel.show()
    panel.buttons["new-call"].click()
    qtbot.keyClicks(panel.number_row.field, "+1 212 555 0123")
    panel.number_row.ring.click()
    assert sent == [StartCall("+1 212 555 0123", incoming=False)]
    assert panel.number_row.isHidden()


def test_the_copied_number_begins_a_call(make, sent):
    panel = make(ActionsPanel)
    panel.show_screen(EMPTY)
    QApplication.clipboard().setText(" +1 212 555 0123\n")
    panel.deeds["paste"].trigger()
    assert sent == [StartCall("+1 212 555 0123")]


def test_a_copied_page_is_no_number(make, sent):
    panel = make(ActionsPanel)
    panel.show_screen(EMPTY)
    QApplication.clipboard().setText("a page of text " * 50)
    panel.deeds["paste"].trigger()
    assert sent == []


def test_the_other_window_is_one_click_away(make, qtbot):
    window = CallWindow(lambda: [make(ActionsPanel)])
    qtbot.addWidget(window)
    window.show_screen(EMPTY)
    with qtbot.waitSignal(window.workbench_wanted):
        window.panels[0].buttons["workbench"].click()


def test_every_button_has_a_name_and_fits_at_either_size(make, dress):
    for scale, width in ((1.0, NARROW), (2.0, USUAL)):
        panel = make(ActionsPanel, other_look=dress(scale))
        for screen in EVERY.values():
            panel.show_screen(screen)
            assert panel.minimumSizeHint().width() <= width - 24
        assert all(button.accessibleName() for button in panel.buttons.values())
