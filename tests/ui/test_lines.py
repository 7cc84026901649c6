from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from agentassist.core.messages import AnswerCall, ShowLine
from agentassist.ui.panels.call.lines import LinesPanel
from tests.ui.screens import CALL, EMPTY, TWO_LINES


@pytest.fixture
def lines(make):
    panel = make(LinesPanel)
    panel.show_screen(TWO_LINES)
    panel.show()
    return panel


def test_one_line_needs_no_strip(make):
    assert not make(LinesPanel).wanted(CALL)
    assert not make(LinesPanel).wanted(EMPTY)
    assert make(LinesPanel).wanted(TWO_LINES)


def test_each_line_says_who_and_how_it_stands(lines):
    names = [row.switch.accessibleName() for row in lines.rows.values()]
    assert "Lakshmi Reddy" in names[0]
    assert "On call" in names[0]
    assert "Arjun Reddy" in names[2]
    assert "Ringing" in names[2]


def test_a_held_line_counts_its_own_seconds(lines, clock, qtbot):
    assert "41" in lines.rows["c2"].state.fact.text
    clock.at += 15.0
    qtbot.waitUntil(lambda: "56" in lines.rows["c2"].state.fact.text, timeout=3000)
    assert lines.rows["c2"].state.fact.sign == "octagon"


def test_a_click_shows_the_other_caller(lines, qtbot, sent):
    qtbot.mouseClick(lines.rows["c2"].switch, Qt.MouseButton.LeftButton)
    assert sent == [ShowLine("c2")]


def test_a_second_ring_offers_to_answer_and_takes_nothing_away(lines, qtbot, sent):
    assert lines.rows["c1"].answer.isHidden()
    qtbot.mouseClick(lines.rows["c5"].answer, Qt.MouseButton.LeftButton)
    assert sent == [AnswerCall("c5")]
    assert lines.rows["c1"].switch.isChecked()


def test_the_next_line_is_one_key_away(lines, sent):
    lines.findChild(object, "next-line").trigger()
    assert sent == [ShowLine("c2")]


def test_a_line_that_ended_is_gone(lines):
    lines.show_screen(replace(TWO_LINES, lines=TWO_LINES.lines[:2]))
    assert list(lines.rows) == ["c1", "c2"]


def test_no_clock_runs_unseen(lines):
    row = lines.rows["c2"]
    assert row._ticker.running
    lines.hide()
    assert not row._ticker.running
