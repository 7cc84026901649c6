from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from agentassist.core.bench import ImportState, ImportView
from agentassist.core.call_log import CallField
from agentassist.core.importing import BadRow, Field, Reason
from agentassist.core.messages import (
    CancelImport,
    CloseImport,
    ConfirmImport,
    OpenEverything,
    OpenImport,
    UndoImport,
)
from agentassist.ui.dialogs.import_page import ImportPage
from tests.ui.bench_screens import CALLS, CARDS, DONE, PREVIEW, RUNNING, UNSURE, benched, importing
from tests.ui.screens import EMPTY

PREVIEWED = importing(ImportState.PREVIEWED)


@pytest.fixture
def page(qtbot, look, sent):
    made = ImportPage(sent.append, look)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    made.show_screen(EMPTY)
    return made


@pytest.fixture
def asked(page, sent):
    page.start.brought.emit("folder/people.csv", False)
    sent.clear()
    return page


def drop(page, path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    page.start.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def test_a_dropped_file_is_contacts_and_a_folder_is_articles(page, tmp_path, sent):
    file = tmp_path / "people.csv"
    file.write_text("name\n", encoding="utf-8")
    drop(page, file)
    drop(page, tmp_path)
    assert sent == [OpenImport(str(file)), OpenImport(str(tmp_path), knowledge=True)]


def test_every_step_is_shown_twice_alike(page):
    for screen in (PREVIEWED, importing(ImportState.PREVIEWED, UNSURE), RUNNING, DONE, EMPTY):
        page.show_screen(screen)
        page.show_screen(screen)
    assert page.steps.currentWidget() is page.start


def test_unsure_letters_are_chosen_by_eye(asked, sent):
    asked.show_screen(importing(ImportState.PREVIEWED, UNSURE))
    asked.letters.rows[1].click()
    assert sent == [OpenImport("folder/people.csv", encoding="iso8859_5")]


def test_a_column_is_taken_for_something_else(asked, sent):
    asked.show_screen(PREVIEWED)
    box = asked.look_in.columns.boxes["Birthday"]
    box.show_code(Field.NOTES)
    box.activated.emit(box.currentIndex())
    assert sent == [
        OpenImport(
            "folder/people.csv", encoding="utf-8", mapping=PREVIEW.mapping.choosing("Birthday", Field.NOTES)
        )
    ]


def test_a_second_box_keeps_what_the_first_said(asked, sent):
    asked.show_screen(PREVIEWED)
    for heading, field in (("Birthday", Field.NOTES), ("First", Field.NAME)):
        box = asked.look_in.columns.boxes[heading]
        box.show_code(field)
        box.activated.emit(box.currentIndex())
    assert sent[1].mapping.fields == {Field.NOTES, Field.NAME, Field.PHONE}


def test_the_page_does_not_flicker_while_columns_are_read_anew(asked):
    asked.show_screen(PREVIEWED)
    asked.look_in.columns.chosen.emit("Birthday", Field.NOTES)
    asked.show_screen(importing(ImportState.READING, None))
    assert asked.look_in.isVisible()


def test_what_stands_in_a_column_is_shown_beside_it(page):
    page.show_screen(PREVIEWED)
    assert page.look_in.columns.boxes["Mobile"].code == Field.PHONE
    assert page.look_in.columns.boxes["Birthday"].currentText() == "Leave out"


def test_without_a_name_column_nothing_comes_in(page):
    unnamed = replace(PREVIEW, mapping=PREVIEW.mapping.choosing("First", None))
    page.show_screen(importing(ImportState.PREVIEWED, unnamed))
    assert not page.look_in.go.isEnabled()
    assert "name" in page.look_in.hint.text()


def test_bad_rows_are_listed_with_line_and_reason(page):
    page.show_screen(PREVIEWED)
    lines = page.look_in.bad.model.stringList()
    assert lines[0].startswith("Line 17: ")
    assert "3" in lines[0]
    assert "6" in lines[0]


def test_a_bad_article_is_named_by_its_file(page):
    line = page.look_in.bad.line(BadRow(3, Reason.NO_TEXT, file="care.md"))
    assert "care.md" in line
    assert "line 3" in line


def test_cards_say_themselves_what_is_what(page):
    page.show_screen(importing(ImportState.PREVIEWED, CARDS))
    assert page.look_in.what.currentWidget() is page.look_in.sample
    assert page.look_in.sample.rowCount() == 2
    assert page.look_in.go.isEnabled()


def test_import_and_put_away(page, sent):
    page.show_screen(PREVIEWED)
    page.look_in.go.click()
    page.look_in.close_button.click()
    assert sent == [ConfirmImport(), CloseImport()]


def test_a_running_import_shows_its_bytes_and_can_be_stopped(page, sent):
    page.show_screen(RUNNING)
    assert page.course.bar.value() * 10 == page.course.bar.maximum() * 4
    page.course.stop.click()
    assert sent == [CancelImport()]


def test_a_file_larger_than_a_bar_can_count_is_no_trouble(page):
    page.show_screen(importing(ImportState.RUNNING, done=3_000_000_000, total=6_000_000_000))
    assert page.course.bar.value() == 500


def test_a_finished_import_says_what_it_did_and_can_be_undone(page, sent):
    page.show_screen(DONE)
    assert "1,170" in page.course.counts.text()
    assert page.course.bad.isVisible()
    page.course.undo.click()
    page.course.close_button.click()
    assert sent == [UndoImport("i1"), CloseImport()]


def test_the_file_is_known_after_a_change_of_language(asked, qtbot, look, sent):
    again = ImportPage(sent.append, look)
    qtbot.addWidget(again)
    again.inherit(asked)
    again.show_screen(importing(ImportState.PREVIEWED, UNSURE))
    again.letters.rows[0].click()
    assert sent == [OpenImport("folder/people.csv", encoding="cp1252")]


def test_a_log_of_calls_is_read_by_this_computers_clock_until_another_is_said(page, sent):
    page.start.logged.emit("folder/Master.csv")
    asked = sent.pop()
    assert asked.calls and asked.zone
    page.show_screen(importing(ImportState.PREVIEWED, replace(CALLS, zone=asked.zone)))
    page.look_in.log.zone.setText("Asia/Kolkata")
    page.look_in.log.zone.editingFinished.emit()
    assert sent.pop() == replace(asked, zone="Asia/Kolkata")
    page.look_in.log.zone.setText("Mars/Olympus")
    page.look_in.log.zone.editingFinished.emit()
    assert not sent and page.look_in.log.zone.text() == asked.zone


def test_columns_of_a_log_are_taken_for_parts_of_a_call(page, sent):
    page.start.logged.emit("folder/Master.csv")
    sent.clear()
    page.show_screen(importing(ImportState.PREVIEWED, CALLS))
    assert "3 call" in page.look_in.counts.text()
    box = page.look_in.columns.boxes["userfield"]
    box.show_code(CallField.CAUSE)
    box.activated.emit(box.currentIndex())
    assert sent[0].mapping.fields == {CallField.STARTED, CallField.FROM, CallField.CAUSE} and sent[0].calls
    page.look_in.log.own.setText("+4420794609*")
    page.look_in.log.own.editingFinished.emit()
    assert sent[1].own == "+4420794609*"


def test_put_away_shows_the_start_again(page):
    page.show_screen(DONE)
    page.show_screen(benched())
    assert page.start.isVisible()


def test_an_import_on_its_way_back_shows_how_far_and_cannot_be_stopped(page):
    page.show_screen(benched(importing=ImportView(ImportState.TAKING_BACK, "people.csv", done=40, total=100)))
    course = page.course
    assert course.bar.isVisible() and course.bar.value() == 400 and "taken back" in course.head.text()
    assert not course.stop.isVisible() and not course.undo.isVisible()


def test_a_file_with_everything_is_brought_where_everything_goes_out(page, sent, qtbot):
    with qtbot.waitSignal(page.settings_wanted) as heard:
        page.start.everything.emit("/f/all.zip")
    assert heard.args == ["files"] and sent == [OpenEverything("/f/all.zip")]
