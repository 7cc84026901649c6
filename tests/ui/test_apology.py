import pytest
from PySide6.QtCore import Qt

from agentassist.core.messages import ApologyGiven
from agentassist.ui.panels.call.apology import REASONS, ApologyPanel
from agentassist.ui.widgets.button import Button
from tests.ui.screens import APOLOGY_OWED, CALL, EMPTY


@pytest.fixture
def apology(make):
    panel = make(ApologyPanel)
    panel.show_screen(APOLOGY_OWED)
    panel.show()
    return panel


def test_it_is_seen_only_while_one_is_owed(make):
    panel = make(ApologyPanel)
    assert panel.wanted(APOLOGY_OWED)
    assert not panel.wanted(CALL)
    assert not panel.wanted(EMPTY)


def test_it_tells_how_long_they_waited(apology):
    assert "42" in apology.line.text()
    assert "apologise" in apology.line.text()


def test_done_is_one_click_or_one_key(apology, qtbot, sent):
    qtbot.mouseClick(apology.done, Qt.MouseButton.LeftButton)
    apology.findChild(object, "apologised").trigger()
    assert sent == [ApologyGiven("h1"), ApologyGiven("h1")]


@pytest.mark.parametrize("at", range(3))
def test_not_now_asks_for_one_of_three_reasons(apology, qtbot, sent, at):
    assert apology.why.isHidden()
    qtbot.mouseClick(apology.not_now, Qt.MouseButton.LeftButton)
    reasons = apology.why.findChildren(Button)
    qtbot.mouseClick(reasons[at], Qt.MouseButton.LeftButton)
    assert sent == [ApologyGiven("h1", given=False, reason=REASONS[at])]


def test_not_now_can_be_folded_again(apology, qtbot, sent):
    qtbot.mouseClick(apology.not_now, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(apology.not_now, Qt.MouseButton.LeftButton)
    assert apology.why.isHidden()
    assert sent == []
