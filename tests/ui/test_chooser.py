import pytest
from PySide6.QtCore import Qt

from agentassist.core.messages import ChooseCaller
from agentassist.ui.panels.call.chooser import ChooserPanel
from tests.ui.screens import CALL, EMPTY, SHARED


@pytest.fixture
def chooser(make):
    panel = make(ChooserPanel)
    panel.show_screen(SHARED)
    panel.show()
    return panel


def test_it_is_asked_only_while_several_people_share_the_number(make):
    panel = make(ChooserPanel)
    assert panel.wanted(SHARED)
    assert not panel.wanted(CALL)
    assert not panel.wanted(EMPTY)


def test_people_stand_in_the_order_they_were_last_spoken_to(chooser):
    names = [row.accessibleName() for row in chooser.rows]
    assert names == ["Lakshmi Reddy", "Arjun Reddy", "Meena Rao"]
    assert "28 Nov" in chooser.rows[0].accessibleDescription()


def test_a_click_says_who_it_is(chooser, qtbot, sent):
    qtbot.mouseClick(chooser.rows[1], Qt.MouseButton.LeftButton)
    assert sent == [ChooseCaller("p2")]


def test_one_figure_says_who_it_is(chooser, qtbot, sent):
    qtbot.keyClick(chooser.rows[0], "3")
    qtbot.keyClick(chooser.rows[0], "9")
    assert sent == [ChooseCaller("p3")]


def test_the_keys_work_from_anywhere_in_the_window(chooser, sent):
    chooser.findChild(object, "caller-2").trigger()
    assert sent == [ChooseCaller("p2")]


def test_it_may_be_someone_else(chooser, qtbot, sent):
    qtbot.mouseClick(chooser.nobody, Qt.MouseButton.LeftButton)
    assert sent == [ChooseCaller("")]


def test_the_same_choices_are_not_drawn_twice(chooser):
    rows = chooser.rows
    chooser.show_screen(SHARED)
    assert chooser.rows is rows
