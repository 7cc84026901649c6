from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from agentassist.core.history import Resolved
from agentassist.core.messages import AnswerResolved, ChooseOutcome, ChooseTopic, NameCaller, SetFollowUp
from agentassist.core.screen import Option
from agentassist.ui.panels.call.missing import MissingPanel
from agentassist.ui.panels.call.wrapup import WrapUpPanel
from agentassist.ui.widgets.due_row import end_of, tomorrow
from tests.ui.conftest import NARROW, USUAL
from tests.ui.screens import EMPTY, WRAPPED, WRAPPING, WRAPUP

MANY = tuple(
    Option(f"{group}-{at}", f"{group} {at}", group)
    for group in ("Settled", "Put right", "Under way", "Handed on")
    for at in range(1, 4)
)
GROUPED = replace(WRAPPING, wrapup=replace(WRAPUP, outcomes=MANY))
OWED = replace(
    WRAPPING,
    wrapup=replace(
        WRAPUP,
        resolved=Resolved.PARTLY,
        follow_up=True,
        follow_what="Call back",
        follow_due_ms=tomorrow(),
        follow_owner="Meera",
    ),
)
UNKNOWN = replace(WRAPPING, wrapup=replace(WRAPUP, name="", can_name=True))


@pytest.fixture
def panel(make):
    made = make(WrapUpPanel)
    made.show()
    made.show_screen(WRAPPING)
    return made


def keys(qtbot, panel, text):
    for key in text:
        qtbot.keyClick(panel, key)


@pytest.mark.parametrize("screen", [EMPTY, WRAPPING, WRAPPED, GROUPED, OWED, UNKNOWN])
def test_any_wrap_up_is_shown_twice_alike(make, screen):
    panel = make(WrapUpPanel)
    panel.show_screen(screen)
    panel.show_screen(screen)
    assert panel.findChildren(type(panel.owe))


def test_two_keys_and_a_letter_say_it_all(panel, qtbot, sent):
    panel.show_screen(GROUPED)
    keys(qtbot, panel, "32Y")
    assert sent == [ChooseOutcome("Under way-2"), AnswerResolved(Resolved.YES)]


def test_few_outcomes_need_one_key(panel, qtbot, sent):
    keys(qtbot, panel, "2N")
    assert sent == [ChooseOutcome("refund"), AnswerResolved(Resolved.NO)]


def test_escape_goes_back_to_the_groups(panel, qtbot):
    panel.show_screen(GROUPED)
    keys(qtbot, panel, "1")
    assert [tile.words for tile in panel.outcomes.tiles] == ["Settled 1", "Settled 2", "Settled 3"]
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert panel.outcomes.tiles[0].words == "Settled"


def test_the_keyboard_follows_into_a_group_and_back(panel, qtbot):
    panel.show_screen(GROUPED)
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.outcomes.tiles[1].setFocus()
    keys(qtbot, panel, "2")
    assert panel.outcomes.tiles[0].words == "Put right 1"
    assert panel.outcomes.tiles[0].hasFocus()
    qtbot.keyClick(panel.outcomes.tiles[0], Qt.Key.Key_Escape)
    assert panel.outcomes.tiles[0].hasFocus()


def test_letters_typed_into_a_field_are_words_and_no_answers(panel, qtbot, sent):
    panel.show_screen(UNKNOWN)
    qtbot.keyClicks(panel.name, "Yana P1")
    assert sent == []
    assert panel.name.text() == "Yana P1"


def test_a_name_is_kept_before_the_window_s_keys_act(panel, qtbot, sent):
    panel.show_screen(UNKNOWN)
    qtbot.keyClicks(panel.name, "Meena Rao")
    qtbot.keyClick(panel.name, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sent == [NameCaller("Meena Rao")]


def test_a_known_caller_is_not_asked_for_a_name(panel):
    assert panel.name.isHidden()


def test_what_is_chosen_wears_a_tick(panel):
    panel.show_screen(WRAPPED)
    assert [tile.words for tile in panel.outcomes.tiles if tile.isChecked()] == ["Solved"]
    assert panel.answers.tiles[Resolved.YES].isChecked()


def test_a_click_is_shown_only_once_the_desk_says_so(panel, sent):
    panel.answers.tiles[Resolved.NO].click()
    assert sent == [AnswerResolved(Resolved.NO)]
    assert not panel.answers.tiles[Resolved.NO].isChecked()


def test_the_topic_is_chosen_from_a_list(panel, sent):
    panel.topic.setCurrentIndex(1)
    panel.topic.activated.emit(1)
    assert sent == [ChooseTopic("returns")]


def test_a_follow_up_has_words_an_owner_and_a_day(panel, qtbot, sent):
    panel.show_screen(OWED)
    assert panel.follow_up.isVisible()
    panel.follow_up.what.clear()
    qtbot.keyClicks(panel.follow_up.what, "Send the sheet")
    qtbot.keyClick(panel.follow_up.what, Qt.Key.Key_Return)
    days = list(panel.follow_up.due.buttons.values())
    assert [button.text() for button in days[:2]] == ["Today", "Tomorrow"]
    assert days[1].isChecked()
    days[0].click()
    assert sent[0] == SetFollowUp(True, "Send the sheet", OWED.wrapup.follow_due_ms, "Meera")
    assert sent[1].what == "Send the sheet"
    assert sent[1].due_ms < sent[0].due_ms


def test_a_follow_up_can_be_added_and_taken_back(panel, sent):
    panel.owe.click()
    panel.show_screen(OWED)
    panel.follow_up.drop.click()
    assert sent == [SetFollowUp(True, "", sent[0].due_ms, ""), SetFollowUp(wanted=False)]


def test_nothing_is_due_before_now():
    late = datetime(2026, 12, 12, 20, 0, tzinfo=UTC)
    assert end_of(late.date(), late) > late.timestamp() * 1000
    assert (
        end_of(late.date() + timedelta(days=1), late)
        == datetime(2026, 12, 13, 18, tzinfo=UTC).timestamp() * 1000
    )


def test_tab_goes_from_the_outcomes_to_the_answers(panel):
    panel.show_screen(GROUPED)
    at, stops = panel.outcomes.tiles[0], []
    while len(stops) < len(panel.outcomes.tiles):
        at = at.nextInFocusChain()
        if at.isVisible() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            stops.append(at)
    assert stops == [*panel.outcomes.tiles[1:], panel.answers.tiles[Resolved.YES]]


def test_what_is_missing_is_said_in_words(make):
    panel = make(MissingPanel)
    panel.show_screen(WRAPPING)
    assert "How did it end?" in panel.line.text()
    assert "42" in panel.held.text()
    panel.show_screen(WRAPPED)
    assert panel.line.text() == "Everything is there."
    assert panel.open_sign.isHidden()


def test_alt_answers_while_a_note_is_being_typed(panel, sent):
    deeds = {deed.objectName(): deed for deed in panel.actions()}
    assert deeds["outcome-1"].shortcut().toString() == "Alt+1"
    deeds["outcome-1"].trigger()
    deeds["answer-partly"].trigger()
    assert sent == [ChooseOutcome("solved"), AnswerResolved(Resolved.PARTLY)]


@pytest.mark.parametrize("language", ["en", "ur"])
def test_it_fits_at_either_size_and_everything_has_a_name(make, dress, language):
    for scale, width in ((1.0, NARROW), (2.0, USUAL)):
        for kind in (WrapUpPanel, MissingPanel):
            panel = make(kind, other_look=dress(scale, language=language))
            for screen in (WRAPPING, GROUPED, OWED, UNKNOWN):
                panel.show_screen(screen)
                assert panel.minimumSizeHint().width() <= width - 24
    assert all(tile.accessibleName() for tile in make(WrapUpPanel).answers.tiles.values())
