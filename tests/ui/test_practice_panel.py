"""A practice call is spoken from one line, and looks like practice all the time."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from agentassist.core.messages import SayLine
from agentassist.core.practice import PracticeCall
from agentassist.core.practice_report import PracticeLine
from agentassist.core.screen import Place
from agentassist.core.speech import Who
from agentassist.ui.panels.call.practice import PracticePanel
from tests.ui.screens import CALL

RINGING = PracticeCall(
    "practice-1", "The second cup", "A man rings about a parcel.", "Walter Penhale", hidden=False
)
ANSWERED = replace(RINGING, answered=True)
SPOKEN = replace(
    ANSWERED,
    lines=(PracticeLine(Who.REP, "Good morning."), PracticeLine(Who.CALLER, "It came broken.")),
)
OVER = replace(SPOKEN, over=True, score=68)


def practised(practice, place=Place.CALL):
    return replace(CALL, practice=practice, place=place)


@pytest.fixture
def panel(make):
    made = make(PracticePanel)
    made.show()
    made.show_screen(practised(ANSWERED))
    return made


def test_a_real_call_has_none_of_it(panel):
    assert not panel.wanted(CALL) and panel.wanted(practised(RINGING))
    assert panel.wanted(practised(OVER, Place.WRAPUP)) and not panel.wanted(replace(CALL, place=Place.DAY))


def test_it_says_all_the_time_that_nobody_real_is_there(panel):
    for practice in (RINGING, ANSWERED, SPOKEN):
        panel.show_screen(practised(practice))
        assert "Nobody real is on the line" in panel.accessibleName()


def test_a_line_goes_to_the_caller_with_enter_and_by_the_button(panel, qtbot, sent):
    qtbot.keyClicks(panel.line, " It is Deepa. ")
    qtbot.keyClick(panel.line, Qt.Key.Key_Return)
    assert sent == [SayLine("It is Deepa.")] and panel.line.text() == ""
    panel.line.setText("What happened?")
    panel.say.click()
    qtbot.keyClick(panel.line, Qt.Key.Key_Return)
    assert sent[1:] == [SayLine("What happened?")]


def test_a_caller_whom_somebody_plays_is_said_to_be_one_and_takes_their_time(panel):
    panel.show_screen(practised(replace(SPOKEN, played=True)))
    assert "Your trainer plays the caller" in panel.accessibleName()
    assert panel.caller.text() == "It came broken."
    said = (*SPOKEN.lines, PracticeLine(Who.REP, "Oh no."))
    panel.show_screen(practised(replace(SPOKEN, played=True, lines=said)))
    assert "Oh no." in panel.caller.text() and "about to answer" in panel.caller.text()
    panel.show_screen(practised(replace(SPOKEN, lines=said)))
    assert panel.caller.text() == "It came broken."


def test_the_brief_comes_first_then_what_the_caller_says(panel):
    panel.show_screen(practised(RINGING))
    assert panel.caller.text() == RINGING.brief and not panel.line.isEnabled()
    panel.show_screen(practised(ANSWERED))
    assert "Walter Penhale" in panel.caller.text() and panel.line.isEnabled()
    panel.show_screen(practised(SPOKEN))
    assert panel.caller.text() == "It came broken."


def test_the_line_has_the_keyboard_once_the_call_is_answered(seated, make, qtbot):
    panel = make(PracticePanel)
    window = seated(panel)
    panel.show_screen(practised(RINGING))
    panel.show_screen(practised(ANSWERED))
    qtbot.waitUntil(panel.line.hasFocus)
    window.close()


def test_over_it_tells_the_score_and_takes_no_more_lines(panel):
    panel.show_screen(practised(OVER, Place.WRAPUP))
    assert "68 of 100" in panel.state.text() and panel.line.isHidden() and panel.say.isHidden()


def test_a_test_is_called_one(panel):
    panel.show_screen(practised(replace(ANSWERED, hidden=True)))
    assert panel.state.text().startswith("Test:")


def test_whether_callers_speak_is_the_reps_choice(panel, sent):
    assert not panel.aloud.isChecked()
    panel.aloud.click()
    assert sent[-1].preferences.aloud and sent[-1].preferences.language == CALL.preferences.language
    panel.show_screen(replace(practised(ANSWERED), preferences=sent[-1].preferences))
    assert panel.aloud.isChecked()


THINKING = replace(SPOKEN, thinking=True, lines=SPOKEN.lines[:1])


def test_a_caller_about_to_answer_is_three_dots_to_the_eye_and_words_to_the_ear(panel):
    panel.show_screen(practised(THINKING))
    assert panel.caller.text() == "…" and "Walter Penhale" in panel.caller.accessibleDescription()
    assert "about to answer" in panel.accessibleName() and panel.line.isEnabled()
    panel.show_screen(practised(SPOKEN))
    assert panel.caller.text() == "It came broken." and panel.caller.accessibleDescription() == ""


def test_what_is_typed_while_the_caller_is_about_to_answer_is_kept(panel, qtbot, sent):
    panel.show_screen(practised(THINKING))
    qtbot.keyClicks(panel.line, "And the other one?")
    qtbot.keyClick(panel.line, Qt.Key.Key_Return)
    panel.say.click()
    assert sent == [] and panel.line.text() == "And the other one?"
    panel.show_screen(practised(SPOKEN))
    qtbot.keyClick(panel.line, Qt.Key.Key_Return)
    assert sent == [SayLine("And the other one?")] and panel.line.text() == ""


def test_an_answer_that_took_its_time_is_told_to_a_screen_reader_once(panel, qtbot):
    panel.show_screen(practised(THINKING))
    with qtbot.waitSignal(panel.announced) as told:
        panel.show_screen(practised(SPOKEN))
    assert told.args == ["It came broken."]
    with qtbot.assertNotEmitted(panel.announced):
        panel.show_screen(practised(replace(SPOKEN, over=True)))


def test_nothing_moves_while_the_caller_is_about_to_answer(panel, qtbot):
    panel.resize(380, 300)
    panel.show_screen(practised(replace(SPOKEN, lines=(PracticeLine(Who.CALLER, "It came broken. " * 12),))))
    qtbot.waitUntil(lambda: panel.caller.height() > 3 * panel.line.fontMetrics().height())
    before = panel.caller.height()
    panel.show_screen(practised(THINKING))
    assert panel.caller.minimumHeight() == before
    panel.show_screen(practised(SPOKEN))
    assert panel.caller.minimumHeight() == 0


def test_what_is_typed_is_there_again_after_a_real_call_and_gone_with_its_call(panel):
    panel.line.setText("And the other one?")
    panel.show_screen(CALL)
    panel.show_screen(practised(SPOKEN))
    assert panel.line.text() == "And the other one?"
    panel.show_screen(practised(OVER, Place.WRAPUP))
    assert panel.line.text() == ""
    panel.line.setText("left over")
    panel.show_screen(practised(replace(ANSWERED, key="practice-2")))
    assert panel.line.text() == ""
