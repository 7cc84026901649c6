from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from agentassist.core.fading import Shown
from agentassist.core.messages import (
    AddHeard,
    CallerAgreed,
    ChoosePlaybook,
    DropHeard,
    GoToRail,
    NextPrompt,
    PreviousPrompt,
    ShowMore,
    TickPoint,
)
from agentassist.core.own_words import Differs
from agentassist.core.prompt import Rail
from agentassist.core.screen import Point
from agentassist.ui.panels.call.prompt import PromptPanel
from tests.ui.screens import CALL, EMPTY, NUDGED, PROMPT, READING_BACK


@pytest.fixture
def prompt(make):
    panel = make(PromptPanel)
    panel.show_screen(CALL)
    panel.show()
    return panel


def test_the_rep_sees_what_to_achieve_and_what_to_cover(prompt):
    assert prompt.intent.text() == "Find out what they need, and by when"
    assert [box.text() for box in prompt.points.boxes] == [point.text for point in PROMPT.points]
    assert [box.isChecked() for box in prompt.points.boxes] == [True, False, False]
    assert [line.text() for line in prompt.cues.lines] == list(PROMPT.cues)


def test_no_prompt_asks_for_no_room(make):
    assert not make(PromptPanel).wanted(EMPTY)


def test_a_tick_is_told_and_keeps_the_keyboard_where_it_is(prompt, qtbot, sent):
    box = prompt.points.boxes[1]
    box.setFocus()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert sent == [TickPoint("b", True)]
    points = (PROMPT.points[0], Point("b", "When it is needed, and why", True), PROMPT.points[2])
    prompt.show_screen(replace(CALL, prompt=replace(PROMPT, points=points)))
    assert prompt.points.boxes[1] is box
    assert box.isChecked()


def test_any_part_of_the_call_is_one_click_away(prompt, qtbot, sent):
    qtbot.mouseClick(prompt.rail.parts[Rail.CLOSE], Qt.MouseButton.LeftButton)
    prompt.findChild(object, "go-to-solve").trigger()
    assert sent == [GoToRail(Rail.CLOSE), GoToRail(Rail.SOLVE)]


def test_a_screen_reader_hears_where_we_are(prompt):
    assert prompt.rail.parts[Rail.LISTEN].accessibleDescription() == "You are here"
    assert prompt.rail.parts[Rail.GREET].accessibleDescription() == "Done"


def test_on_and_back_are_one_click_each(prompt, qtbot, sent):
    qtbot.mouseClick(prompt.footer.next, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(prompt.footer.back, Qt.MouseButton.LeftButton)
    assert sent == [NextPrompt(), PreviousPrompt()]
    assert prompt.footer.next.words == "Next: Solve"


def test_what_they_said_becomes_a_chip_with_enter(prompt, qtbot, sent):
    qtbot.keyClicks(prompt.heard.field, "  blue silk ")
    qtbot.keyClick(prompt.heard.field, Qt.Key.Key_Return)
    qtbot.keyClick(prompt.heard.field, Qt.Key.Key_Return)
    assert sent == [AddHeard("blue silk")]
    assert prompt.heard.field.text() == ""


def test_a_chip_goes_by_click_or_by_the_delete_key(prompt, qtbot, sent):
    qtbot.mouseClick(prompt.heard.chips[0], Qt.MouseButton.LeftButton)
    qtbot.keyClick(prompt.heard.chips[1], Qt.Key.Key_Delete)
    assert sent == [DropHeard(0), DropHeard(1)]


def test_the_read_back_lists_circumstances_first_then_what_was_heard(prompt):
    prompt.show_screen(READING_BACK)
    said = [line.text() for line in prompt.say_back.lines]
    assert said == ["Hard of hearing: speak slowly", *PROMPT.heard]
    assert not prompt.agreed.isHidden()


def test_the_caller_agreeing_is_a_tick(prompt, qtbot, sent):
    prompt.show_screen(READING_BACK)
    qtbot.mouseClick(prompt.agreed, Qt.MouseButton.LeftButton)
    assert sent == [CallerAgreed(True)]


def test_a_nudge_is_dim_and_blocks_nothing(prompt):
    prompt.show_screen(NUDGED)
    assert prompt.nudge.lines[0].property("role") == "dim"
    assert prompt.footer.next.isEnabled()
    assert prompt.heard.field.isHidden()


def test_another_playbook_is_chosen_inside_the_card(prompt, qtbot, sent):
    qtbot.mouseClick(prompt.footer.playbook, Qt.MouseButton.LeftButton)
    assert prompt.choice.isVisible()
    assert [button.words for button in prompt.choice.buttons][1] == "Arrived damaged"
    qtbot.mouseClick(prompt.choice.buttons[1], Qt.MouseButton.LeftButton)
    assert sent == [ChoosePlaybook("damage")]
    assert prompt.choice.isHidden()
    assert prompt.body.isVisible()


def test_no_text_can_be_copied_to_be_read_out(prompt):
    for one in prompt.findChildren(QLabel):
        assert not one.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_the_same_prompt_is_not_drawn_twice(prompt):
    chips = prompt.heard.chips
    prompt.show_screen(replace(CALL, undo=None))
    assert prompt.heard.chips is chips


def test_the_keys_give_way_before_the_words_of_where_it_goes_next(prompt):
    prompt.footer.resize(prompt.footer.minimumSizeHint().width() + 60, 40)
    prompt.footer.layout().activate()
    assert prompt.footer.next.width() >= prompt.footer.next.sizeHint().width()
    assert prompt.footer._keys.isHidden()


def test_a_point_made_with_something_wrong_says_quietly_what_differs(prompt):
    assert prompt.points.remarks[1].isHidden()
    points = (PROMPT.points[0], replace(PROMPT.points[1], differs=Differs.DATE), PROMPT.points[2])
    prompt.show_screen(replace(CALL, prompt=replace(PROMPT, points=points)))
    assert prompt.points.remarks[1].text() == "Said, but the date differs"
    assert prompt.points.boxes[1].accessibleDescription() == "Said, but the date differs"
    prompt.show_screen(CALL)
    assert prompt.points.remarks[1].isHidden()


def test_a_line_that_must_be_said_stands_in_quotes_and_says_so(prompt):
    points = (replace(PROMPT.points[0], text="We record calls.", verbatim=True), *PROMPT.points[1:])
    prompt.show_screen(replace(CALL, prompt=replace(PROMPT, points=points)))
    assert prompt.points.boxes[0].text() == "“We record calls.”"
    assert prompt.points.boxes[0].accessibleDescription() == "Word for word"


def test_a_faded_prompt_names_its_stage_and_shows_more_at_a_key(prompt, sent):
    assert prompt.more.isHidden()
    prompt.show_screen(
        replace(CALL, prompt=replace(PROMPT, intent="", cues=(), points=(), shown=Shown.STAGE))
    )
    assert prompt.intent.text() == "Find out"
    assert prompt.points.isHidden()
    assert not prompt.more.isHidden()
    prompt.more.click()
    assert sent == [ShowMore()]
