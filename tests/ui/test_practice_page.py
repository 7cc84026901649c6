"""The page where calls are practised, with the keyboard alone, and the scorecard of one call."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget

from agentassist.core.left_out import Gap, LeftOut
from agentassist.core.messages import (
    BeginPractice,
    BringScenario,
    CloseReport,
    ForgetRun,
    GiveScenario,
    HearAs,
    OpenReport,
    PracticeWanted,
    RateRun,
    WriteReport,
)
from agentassist.core.practice import Exercise, PracticeRoom, PracticeRun
from agentassist.core.practice_report import PracticeReport
from agentassist.core.scenario import Act
from agentassist.ui.dialogs.practice_page import PracticePage
from agentassist.ui.left_out_words import LeftOutWords
from tests.ui.bench_screens import benched
from tests.ui.practice_screens import EXERCISES, GRIEF, JUDGED, KETTLE, PARCEL, REPORT, ROOM, TEAPOT

SIZE = (740, 620)
ISOLATES = dict.fromkeys(map(ord, "\u2066\u2068\u2069"))


def shown(room):
    return benched(practice=room)


def plain(text):
    return text.translate(ISOLATES)


def made(qtbot, look, sent, room):
    page = PracticePage(sent.append, look)
    qtbot.addWidget(page)
    page.resize(*SIZE)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.show_screen(shown(room))
    sent.clear()
    return page


@pytest.fixture
def page(qtbot, look, sent):
    return made(qtbot, look, sent, ROOM)


@pytest.fixture
def card(qtbot, look, sent):
    """The page with the scorecard of the newest call."""
    return made(qtbot, look, sent, JUDGED)


def rows(page):
    model = page.lobby.list.model
    return [plain(model.index(row, 0).data()) for row in range(model.rowCount())]


def said_by(widget):
    labels = (one for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))
    return [plain(one.text()) for one in labels]


def press_tab_to(qtbot, widget):
    """Walk there as somebody without a mouse does."""
    window = widget.window()
    for _ in range(100):
        if widget.hasFocus():
            return
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not come to {widget.accessibleName()}")


def test_the_exercises_are_asked_for_when_somebody_looks(qtbot, look, sent):
    page = PracticePage(sent.append, look)
    qtbot.addWidget(page)
    assert sent == []
    page.show()
    assert sent == [PracticeWanted()]


def test_an_empty_and_a_full_screen_may_come_twice(page):
    for room in (
        PracticeRoom(),
        PracticeRoom(()),
        ROOM,
        ROOM,
        JUDGED,
        JUDGED,
        PracticeRoom(()),
        JUDGED,
        ROOM,
    ):
        page.show_screen(shown(room))
        page.show_screen(shown(replace(room)))
    assert len(rows(page)) == len(EXERCISES)


def test_each_exercise_tells_who_calls_for_whom_it_is_and_how_far_the_rep_is(page):
    assert rows(page)[:3] == [
        "The parcel is late, Meera Iyer, Pune, Beginner · English, New",
        "The blue teapot is sold out, Oliver Grant, Bristol, Beginner · English, Ready to test",
        "केतली फिर टूटी, सुनीता वर्मा, लखनऊ, Intermediate · Hindi, Time to refresh",
    ]


def test_the_first_exercise_is_told_about_at_once(page):
    assert page.lobby.choice.exercise is PARCEL
    assert not page.lobby.choice.past.isVisible()


def test_typing_lists_only_what_holds_every_word(page, qtbot):
    qtbot.keyClicks(page.lobby.list.field, "beginner OLIVER")
    qtbot.waitUntil(lambda: len(rows(page)) == 1)
    assert page.lobby.choice.exercise is TEAPOT
    page.lobby.list.field.clear()
    qtbot.waitUntil(lambda: len(rows(page)) == len(EXERCISES))
    assert page.lobby.choice.exercise is TEAPOT


def test_what_nobody_offers_leaves_the_list_empty_and_the_page_calm(page, qtbot):
    qtbot.keyClicks(page.lobby.list.field, "helicopter")
    qtbot.waitUntil(lambda: rows(page) == [])
    assert page.lobby.list.count.text() == "0 exercise(s)"


def test_a_practice_call_is_begun_with_the_keyboard_alone(page, qtbot, sent):
    page.lobby.list.field.setFocus()
    press_tab_to(qtbot, page.lobby.list.rows)
    qtbot.keyClick(page.lobby.list.rows, Qt.Key.Key_Down)
    press_tab_to(qtbot, page.lobby.choice.practise)
    qtbot.keyClick(page.lobby.choice.practise, Qt.Key.Key_Space)
    press_tab_to(qtbot, page.lobby.choice.test)
    qtbot.keyClick(page.lobby.choice.test, Qt.Key.Key_Space)
    assert sent == [BeginPractice("teapot"), BeginPractice("teapot", hidden=True)]


def test_enter_on_an_exercise_begins_it(page, qtbot, sent):
    page.lobby.list.rows.setFocus()
    qtbot.keyClick(page.lobby.list.rows, Qt.Key.Key_Return)
    assert sent == [BeginPractice("parcel")]


def test_while_a_call_is_made_ready_no_other_begins(page, qtbot, sent):
    page.show_screen(shown(replace(ROOM, waiting=True)))
    assert page.lobby.choice.waiting.isVisible()
    assert not page.lobby.choice.practise.isEnabled() and not page.lobby.choice.test.isEnabled()
    qtbot.keyClick(page.lobby.list.rows, Qt.Key.Key_Return)
    assert sent == []


def test_the_last_runs_are_listed_and_open_their_scorecards(page, sent):
    page.lobby.list.choose("teapot")
    assert [plain(run.words) for run in page.lobby.choice.runs] == [
        "12 Dec · 86 · without prompts",
        "10 Dec · 62 · with prompts · felt 2 of 5",
    ]
    assert plain(page.lobby.choice.runs[0].accessibleName()) == "Scorecard of 12 Dec: 86 · without prompts"
    page.lobby.choice.runs[1].click()
    assert sent == [OpenReport("r1")]


def test_a_new_list_keeps_the_exercise_that_was_chosen(page):
    page.lobby.list.choose("kettle")
    fresh = (PARCEL, replace(KETTLE, due=False), GRIEF)
    page.show_screen(shown(PracticeRoom(fresh)))
    assert page.lobby.choice.exercise is fresh[1]


def test_files_that_cannot_be_used_are_named(page):
    page.show_screen(shown(replace(ROOM, faults=("late.yaml:12", "lost.yaml"))))
    told = "Not listed, for something in the file is wrong: late.yaml:12, lost.yaml"
    assert [plain(line.text()) for line in page.lobby.faults.lines] == [told]
    page.show_screen(shown(ROOM))
    assert not page.lobby.faults.isVisible()


def test_where_there_is_nothing_to_practise_the_page_tells_how_it_comes_in(page):
    page.show_screen(shown(PracticeRoom(())))
    assert page.lobby.empty.isVisible() and not page.lobby.sides.isVisible()
    assert any("scenarios" in text for text in said_by(page.lobby.empty))


def test_nothing_is_shown_of_other_people():
    """There is no field that could carry a rank, an average or somebody else's name."""
    known = {"rank", "average", "peers", "team", "rep", "best", "place"}
    for kind in (Exercise, PracticeRun, PracticeReport, PracticeRoom):
        assert not known.intersection(kind.__dataclass_fields__)


def test_the_scorecard_says_where_lines_come_again_and_again(card, qtbot):
    lines = tuple(line.text for line in REPORT.lines[:2])
    card.show_screen(shown(replace(JUDGED, report=replace(REPORT, again=lines))))
    told = f"2 line(s) you said just so in earlier calls, among them “{lines[0]}”."
    qtbot.waitUntil(lambda: any(said.startswith(told) for said in said_by(card.card.outcome)))


def test_the_scorecard_tells_score_and_words_and_one_thing_for_next_time(card):
    told = said_by(card.card.outcome)
    assert told[:2] == ["86", "of 100"]
    assert "Well done. Calls like this one make it yours." in told
    assert "You closed the call together. 90% in your own words." in told
    assert "For next time: Asked whether it is solved" in told


def test_a_low_score_is_met_calmly(card):
    for score in (0, 49, 79):
        card.show_screen(shown(replace(JUDGED, report=replace(REPORT, score=score))))
        assert card.card.outcome.property("tone") == ""
        assert "fail" not in " ".join(said_by(card.card.outcome)).casefold()


def test_critical_checks_stand_apart(card):
    assert [plain(line.title.text()) for line in card.card.critical.lines] == ["Never put it on him"]
    assert [line.came_to.text() for line in card.card.critical.lines] == ["Kept"]
    assert len(card.card.checks.lines) == 4


def test_each_check_tells_its_points_and_the_lines_that_decided_it(card):
    learned, said_back, asked, sounded = card.card.checks.lines
    assert plain(learned.came_to.text()) == "40 of 40"
    assert [plain(quote.text()) for quote in learned.quotes] == ["“What happened, Mr Grant?”"]
    assert (plain(said_back.title.text()), plain(said_back.came_to.text())) == (
        "Said back what was heard",
        "26 of 40",
    )
    assert asked.quotes == []
    assert sounded.came_to.text() == "For your trainer to say"
    assert "What happened, Mr Grant?" in learned.accessibleName()


def test_goals_are_told_with_whether_they_were_reached(card):
    assert [plain(line.text()) for line in card.card.goals.lines.lines] == [
        "A promise with a day was made · Reached",
        "Mood at the end: Content or better · Not this time",
    ]


def test_every_point_of_the_mood_tells_what_moved_it(card):
    assert [plain(dot.accessibleName()) for dot in card.card.timeline.curve.dots] == [
        "At the start: Angry, 31 of 100.",
        "After line 1: Irritated, 36 of 100. It was moved by: Open question +3, Caller's name +2.",
        "After line 2: Neutral, 52 of 100. It was moved by: Said back +8, How they took it +8.",
        "After the hold: Irritated, 48 of 100. It was moved by: Waiting −3.5.",
        "After line 3: Neutral, 66 of 100. "
        "It was moved by: Offer +6, Promise +5, Something on their side +6.5.",
    ]


def test_the_arrows_walk_along_the_mood(card, qtbot):
    curve, told = card.card.timeline.curve, card.card.timeline.told
    card.card.back.setFocus()
    press_tab_to(qtbot, curve.dots[0])
    qtbot.keyClick(curve.dots[0], Qt.Key.Key_Right)
    assert curve.dots[1].hasFocus() and told.text() == curve.dots[1].accessibleName()
    qtbot.keyClick(curve.dots[1], Qt.Key.Key_End)
    assert curve.dots[-1].hasFocus()
    qtbot.keyClick(curve.dots[-1], Qt.Key.Key_Right)
    assert curve.dots[-1].hasFocus()


def test_the_mouse_on_a_point_tells_of_it(card, qtbot):
    curve, told = card.card.timeline.curve, card.card.timeline.told
    card.card.area.ensureWidgetVisible(curve)
    qtbot.mouseMove(curve.dots[2], QPoint(5, 5))
    qtbot.waitUntil(lambda: told.text() == curve.dots[2].accessibleName())


def test_time_runs_as_the_language_is_written(qtbot, dress, sent):
    page = made(qtbot, dress(language="ur"), sent, JUDGED)
    curve = page.card.timeline.curve
    places = [dot.x() for dot in curve.dots]
    assert places == sorted(places, reverse=True)
    curve.choose(0, focus=True)
    qtbot.keyClick(curve.dots[0], Qt.Key.Key_Left)
    assert curve.dots[1].hasFocus()


def test_how_it_felt_is_said_and_taken_back(card, sent):
    buttons = card.card.outcome.rating.buttons
    assert [rating for rating, button in buttons.items() if button.isChecked()] == [4]
    buttons[2].click()
    buttons[4].click()
    assert sent == [RateRun("r2", 2), RateRun("r2", None)]
    assert buttons[4].isChecked(), "what is shown is for the desk to say"


def test_a_line_is_put_right_with_the_keyboard_alone(card, qtbot, sent):
    line = card.card.conversation.lines[2]
    assert plain(line.heard.text()) == "Heard as: Not understood"
    card.card.back.setFocus()
    press_tab_to(qtbot, line.mend)
    qtbot.keyClick(line.mend, Qt.Key.Key_Space)
    choice = line.choice
    assert choice.buttons[Act.GREET].hasFocus()
    for act in (Act.APOLOGISE, Act.READBACK):
        press_tab_to(qtbot, choice.buttons[act])
        qtbot.keyClick(choice.buttons[act], Qt.Key.Key_Space)
    press_tab_to(qtbot, choice.save)
    qtbot.keyClick(choice.save, Qt.Key.Key_Space)
    assert sent == [HearAs(1, (Act.APOLOGISE, Act.READBACK))]
    assert line.choice is None and line.mend.hasFocus()


def test_escape_leaves_a_line_as_it_was_heard(card, qtbot, sent):
    line = card.card.conversation.lines[0]
    line.mend.click()
    assert line.choice.buttons[Act.ASK_OPEN].isChecked()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert line.choice is None and line.mend.hasFocus() and sent == []


def test_a_line_that_was_nothing_of_all_that_is_heard_as_such(card, sent):
    line = card.card.conversation.lines[0]
    line.mend.click()
    for act in (Act.ASK_OPEN, Act.USE_NAME):
        line.choice.buttons[act].click()
    line.choice.save.click()
    assert sent == [HearAs(0, (Act.UNKNOWN,))]


def test_what_is_put_right_shows_in_its_place(card):
    lines = card.card.conversation.lines
    lines[2].mend.setFocus()
    heard = replace(REPORT.lines[2], acts=(Act.READBACK,))
    report = replace(REPORT, score=92, lines=(*REPORT.lines[:2], heard, *REPORT.lines[3:]))
    card.show_screen(shown(replace(JUDGED, report=report)))
    assert plain(lines[2].heard.text()) == "Heard as: Said back"
    assert lines[2].mend.hasFocus()
    assert plain(card.card.outcome.number.text()) == "92"


def test_a_long_call_is_shown_to_its_end(card, qtbot):
    lines = tuple(replace(REPORT.lines[at % 2], place=at) for at in range(40))
    card.show_screen(shown(replace(JUDGED, report=replace(REPORT, lines=lines))))
    made = card.card.conversation.lines
    qtbot.waitUntil(lambda: len(made) == len(lines))
    assert plain(made[-1].text.text()) == lines[-1].text
    card.show_screen(shown(JUDGED))
    assert sum(line.isVisibleTo(card) for line in made) == len(REPORT.lines)


def test_only_the_last_call_can_be_heard_anew(card):
    older = replace(REPORT, run_id="r1")
    card.show_screen(shown(replace(JUDGED, report=older, mends=False)))
    assert not any(line.mend.isVisible() for line in card.card.conversation.lines)


def test_callers_lines_cannot_be_put_right(card):
    assert [line.mend.isVisibleTo(card) for line in card.card.conversation.lines] == [True, False] * 3


def test_the_way_back_leads_to_the_list(card, qtbot, sent):
    assert card.card.back.hasFocus()
    qtbot.keyClick(card.card.back, Qt.Key.Key_Space)
    assert sent == [CloseReport()]
    card.show_screen(shown(ROOM))
    assert card.lobby.list.rows.isVisible() and card.lobby.list.rows.hasFocus()


def test_a_run_is_removed_with_one_click_for_undo_brings_it_back(card, sent):
    card.card.remove.click()
    assert sent == [ForgetRun("r2")]


@pytest.mark.parametrize(("typed", "path"), [("a.pdf", "a.pdf"), ("a.HTML", "a.HTML"), ("a", "a.html")])
def test_a_scorecard_is_saved_where_the_rep_says(card, sent, tmp_path, typed, path):
    card.card.save.click()
    dialog = card.findChild(QFileDialog)
    assert "The blue teapot is sold out 2026-12-12.html" in dialog.selectedFiles()[0]
    dialog.filesSelected.emit([str(tmp_path / typed)])
    dialog.close()
    assert sent == [WriteReport(str(tmp_path / path), "r2")]


def test_page_down_scrolls_the_scorecard(card, qtbot):
    bar = card.card.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.keyClick(card.card.back, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    qtbot.keyClick(card.card.back, Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_texts_of_another_direction_begin_where_the_page_begins(qtbot, dress, sent):
    page = made(qtbot, dress(language="ur"), sent, JUDGED)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    for text in (page.card.heading, page.card.conversation.lines[0].text, page.lobby.choice.brief):
        assert text.alignment() & right == right


def test_another_language_keeps_what_was_looked_for_and_chosen(page, qtbot, look, sent):
    page.lobby.list.choose("grief")
    page.lobby.list.field.setText("urdu")
    fresh = PracticePage(sent.append, look)
    qtbot.addWidget(fresh)
    fresh.inherit(page)
    fresh.show_screen(shown(ROOM))
    qtbot.waitUntil(lambda: len(rows(fresh)) == 1)
    assert fresh.lobby.choice.exercise is GRIEF and fresh.lobby.list.field.text() == "urdu"


@pytest.mark.parametrize("room", [ROOM, JUDGED], ids=["room", "card"])
def test_what_the_keyboard_reaches_has_a_name(page, room):
    page.show_screen(shown(room))
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(page):
            assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name), widget


def test_markup_in_a_line_is_shown_as_it_was_typed(card):
    line = replace(REPORT.lines[0], text="<b>What</b> happened?")
    card.show_screen(shown(replace(JUDGED, report=replace(REPORT, lines=(line,)))))
    assert card.card.conversation.lines[0].text.textFormat() is Qt.TextFormat.PlainText
    assert [one.isVisibleTo(card) for one in card.card.conversation.lines].count(True) == 1


def test_a_trainer_brings_a_scenario_and_takes_its_file_away(page, sent):
    for button, signal_of in (
        (page.lobby.files.bring, BringScenario("/folder/mine.yaml")),
        (page.lobby.files.give, None),
    ):
        button.click()
        dialog = page.findChildren(QFileDialog)[-1]
        dialog.filesSelected.emit(["/folder/mine.yaml"])
        dialog.close()
        wanted = signal_of or GiveScenario(page.lobby.choice.exercise.id, "/folder/mine.yaml")
        assert sent[-1] == wanted


LEFT_OUT = (
    *(LeftOut(Gap.VARIABLE, f"Passage {at}", at, "$calm") for at in range(1, 8)),
    LeftOut(Gap.NOWHERE, "Start", 4, "Attic"),
    LeftOut(Gap.NO_NAME),
)


def test_what_a_story_had_and_a_scenario_has_not_is_listed_until_it_is_put_away(page):
    assert not page.lobby.left_out.isVisibleTo(page)
    page.show_screen(shown(replace(ROOM, left_out=LEFT_OUT)))
    told = [plain(one.text()) for one in page.lobby.left_out.lines.lines]
    assert told[0].startswith("Variables: “Passage 1” (line 1), ") and told[0].endswith("(line 4) and 3 more")
    assert told[1] == "Links that lead nowhere: “Start” Attic (line 4)"
    assert told[2] == "The caller has no name yet"
    page.lobby.left_out.away.click()
    assert not page.lobby.left_out.isVisibleTo(page)
    page.show_screen(shown(replace(ROOM, left_out=LEFT_OUT, waiting=True)))
    assert not page.lobby.left_out.isVisibleTo(page)
    page.show_screen(shown(replace(ROOM, left_out=LEFT_OUT[:1])))
    assert page.lobby.left_out.isVisibleTo(page)


def test_every_kind_of_thing_that_stays_out_is_said(page):
    said = [LeftOutWords(page).lines([LeftOut(gap)]) for gap in Gap]
    assert len({next(lines) for lines in said}) == len(Gap)


def test_stories_can_be_brought_and_saved_beside_scenarios(page):
    page.lobby.files.bring.click()
    bringing = page.findChildren(QFileDialog)[-1]
    assert all(end in bringing.nameFilters()[0] for end in ("*.yaml", "*.twee", "*.tw", "*.json"))
    bringing.close()
    page.lobby.files.give.click()
    saving = page.findChildren(QFileDialog)[-1]
    assert [one.partition("(")[2] for one in saving.nameFilters()] == ["*.yaml)", "*.twee)", "*.ink.json)"]
    saving.close()
