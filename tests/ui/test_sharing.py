"""The scorecard between a rep and a trainer, with the keyboard alone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFileDialog, QWidget

from agentassist.core.messages import (
    HandOver,
    KeepReview,
    OpenRunFile,
    OpenShared,
    PutAway,
    ShareRun,
    UnshareRun,
)
from agentassist.core.sharing import Review, Share, marked
from agentassist.ui.practice_words import PracticeWords
from agentassist.ui.scorecard_document import scorecard_html
from tests.ui.practice_screens import JUDGED, REPORT, ROOM
from tests.ui.screens import ms
from tests.ui.test_practice_page import made, plain, press_tab_to, said_by, shown

REVIEW = Review("r2", "Asha", ms("2026-12-13T10:00"), ((4, 4),), 5, "Name the day first.")
OWN = Share("r2", "Meera", REPORT.title, REPORT.at_ms, here=True)
CAME = Share("r9", "Ravi", "A kettle without a lid", REPORT.at_ms, filed=True, to_judge=True)
MARKED = replace(JUDGED, report=marked(REPORT, REVIEW), shares=(replace(OWN, review=REVIEW),))
JUDGING = replace(JUDGED, report=replace(REPORT, run_id="r9"), mends=False, shares=(CAME,), judging=True)


@pytest.fixture
def own(qtbot, look, sent):
    return made(qtbot, look, sent, JUDGED)


@pytest.fixture
def judging(qtbot, look, sent):
    return made(qtbot, look, sent, JUDGING)


def test_a_run_is_shared_and_taken_back_with_the_keyboard(own, qtbot, sent):
    part = own.card.with_trainer
    assert part.share.isVisibleTo(own) and not part.take_back.isVisibleTo(own)
    press_tab_to(qtbot, part.share)
    qtbot.keyClick(part.share, Qt.Key.Key_Space)
    own.show_screen(shown(replace(JUDGED, shares=(OWN,))))
    assert part.take_back.hasFocus() and not part.share.isVisibleTo(own)
    qtbot.keyClick(part.take_back, Qt.Key.Key_Space)
    assert sent == [ShareRun("r2"), UnshareRun("r2")]


def test_the_rep_reads_what_the_trainer_made_of_it(own):
    own.show_screen(shown(MARKED))
    told = said_by(own.card.with_trainer)
    assert "Asha, 13 Dec" in told and "The call as a whole: 5 of 5" in told
    assert "Agreed: Name the day first." in told
    assert plain(own.card.checks.lines[-1].came_to.text()) == "4 of 5"
    assert not own.card.for_trainer.isVisibleTo(own)


def test_what_a_trainer_said_is_read_first_and_sharing_is_thought_of_last(own):
    card = own.card
    assert card.with_trainer.y() > card.debrief.y()
    for room, above in ((MARKED, True), (JUDGED, False), (MARKED, True)):
        own.show_screen(shown(room))
        own.card.area.widget().layout().activate()
        assert (card.with_trainer.y() < card.checks.y()) is above


def test_markup_in_a_file_is_shown_as_it_was_typed(judging, own):
    share = replace(CAME, rep="<img src='file:///secret'>", review=replace(REVIEW, note="<h1>Big</h1>"))
    judging.show_screen(shown(replace(JUDGING, shares=(share,))))
    assert judging.card.for_trainer.about.textFormat() is Qt.TextFormat.PlainText
    assert "<img" in judging.card.for_trainer.about.text()
    own.show_screen(shown(replace(MARKED, shares=(replace(OWN, review=share.review),))))
    lines = own.card.with_trainer.said.lines
    assert {line.textFormat() for line in lines} == {Qt.TextFormat.PlainText}
    assert "<h1>Big</h1>" in plain(lines[-1].text())


def test_a_trainer_marks_with_the_keyboard_alone(judging, qtbot, sent):
    part = judging.card.for_trainer
    assert [plain(row.question.text()) for row in part.rows] == ["How it sounded"]
    press_tab_to(qtbot, part.rows[0].buttons[3])
    qtbot.keyClick(part.rows[0].buttons[3], Qt.Key.Key_Space)
    assert sent == [KeepReview(Review("r9", "", 0, ((4, 3),)))]
    review = replace(REVIEW, run_id="r9", marks=((4, 3),), overall=None, note="")
    report = marked(JUDGING.report, review)
    judging.show_screen(shown(replace(JUDGING, report=report, shares=(replace(CAME, review=review),))))
    assert part.rows[0].buttons[3].isChecked() and part.rows[0].buttons[3].hasFocus()
    part.overall.buttons[5].click()
    assert (sent[-1].review.marks, sent[-1].review.overall) == (((4, 3),), 5)
    press_tab_to(qtbot, part.note)
    qtbot.keyClicks(part.note, "Name the day first.")
    qtbot.keyClick(part.note, Qt.Key.Key_Return)
    assert (sent[-1].review.marks, sent[-1].review.note) == (((4, 3),), "Name the day first.")


def test_a_trainer_changes_nothing_else(judging):
    card = judging.card
    assert not card.remove.isVisibleTo(judging) and not card.with_trainer.isVisibleTo(judging)
    assert not card.outcome.rating.isEnabled()
    assert not any(line.mend.isVisibleTo(judging) for line in card.conversation.lines)


def test_a_run_from_a_file_is_put_away_and_one_of_this_computer_is_not(judging, sent):
    judging.card.for_trainer.away.click()
    assert sent == [PutAway("r9")]
    here = replace(CAME, here=True, filed=False)
    judging.show_screen(shown(replace(JUDGING, shares=(here,))))
    assert not judging.card.for_trainer.away.isVisibleTo(judging)


def test_what_is_shared_with_a_trainer_is_listed_without_scores(qtbot, look, sent):
    page = made(qtbot, look, sent, replace(ROOM, shares=(CAME, OWN)))
    press_tab_to(qtbot, page.lobby.files.look_at)
    qtbot.keyClick(page.lobby.files.look_at, Qt.Key.Key_Space)
    assert page.shares.isVisible() and len(page.shares.list.rows) == 1
    told = [plain(text) for text in said_by(page.shares.list)]
    assert "Ravi · 12 Dec" in told and not any("86" in text for text in told)
    page.shares.list.rows[0].buttons[0].click()
    assert sent == [OpenShared("r9")]
    page.show_screen(shown(JUDGING))
    assert page.card.isVisible()
    page.shares.back.click()
    assert page.lobby.isVisibleTo(page) or page.card.isVisible()


def test_nobody_is_told_of_a_list_that_is_empty(own):
    own.show_screen(shown(ROOM))
    assert not own.lobby.files.look_at.isVisible() and own.lobby.files.open.isVisible()


@pytest.mark.parametrize("side", ["with_trainer", "for_trainer"])
def test_a_run_is_saved_to_be_handed_over(qtbot, look, sent, side):
    page = made(qtbot, look, sent, JUDGED if side == "with_trainer" else JUDGING)
    getattr(page.card, side).hand.click()
    dialog = page.findChildren(QFileDialog)[-1]
    assert dialog.selectedFiles()[0].endswith("The blue teapot is sold out 2026-12-12.json")
    dialog.filesSelected.emit(["/folder/run.json"])
    dialog.close()
    assert sent == [HandOver("/folder/run.json", page.card.report.run_id)]


def test_a_shared_run_is_opened_from_a_file(own, sent):
    own.show_screen(shown(ROOM))
    own.lobby.files.open.click()
    dialog = own.findChildren(QFileDialog)[-1]
    dialog.filesSelected.emit(["/folder/run.json"])
    dialog.close()
    assert sent == [OpenRunFile("/folder/run.json")]


@pytest.mark.usefixtures("look")
def test_the_printed_scorecard_has_the_trainers_marks():
    html = plain(scorecard_html(MARKED.report, PracticeWords(), REVIEW))
    assert "The call as a whole: 5 of 5" in html and "Agreed: Name the day first." in html
    assert "You and your trainer" not in plain(scorecard_html(REPORT, PracticeWords()))


@pytest.mark.parametrize("room", [MARKED, JUDGING], ids=["rep", "trainer"])
def test_what_the_keyboard_reaches_has_a_name(qtbot, look, sent, room):
    page = made(qtbot, look, sent, room)
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(page):
            assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name), widget
