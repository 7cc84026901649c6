from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from agentassist.core.bench import WordsFault
from agentassist.core.messages import DeleteWords, ExportWords, ImportWords, SaveWords, WordsWanted
from agentassist.ui.dialogs.words_page import WordsPage
from tests.ui.bench_screens import GROUPS, REFUSED, WORDS, WORDY, benched
from tests.ui.screens import EMPTY

KEPT = benched(words=replace(WORDS, answered=1))


@pytest.fixture
def page(qtbot, look, sent):
    made = WordsPage(sent.append, look)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show_screen(EMPTY)
    made.show()
    made.show_screen(WORDY)
    sent.clear()
    return made


def cells(page, row):
    model = page.list.model
    return [model.data(model.index(row, at)).replace("\u2068", "").replace("\u2069", "") for at in (0, 1)]


def test_each_group_is_a_row_with_its_first_word_ahead(page):
    assert cells(page, 0) == ["Nilam 2", "N2, blue kettle, नीलम, نیلم"]
    assert page.list.model.rowCount() == 2
    assert page.list.count.text() == "2 group(s) of your own · 629 more are always there."


def test_any_screen_is_shown_twice_alike(page):
    for screen in (WORDY, REFUSED, EMPTY):
        page.show_screen(screen)
        page.show_screen(screen)
    assert page.list.model.rowCount() == 0


def test_the_list_is_asked_for_when_it_is_looked_at(page, sent):
    page.hide()
    page.show()
    assert sent == [WordsWanted("")]


def test_typing_finds_groups(page, sent, qtbot):
    qtbot.keyClicks(page.list.field, "kettle")
    qtbot.waitUntil(lambda: sent == [WordsWanted("kettle")])


def test_a_new_group_is_written_and_kept_with_enter(page, sent, qtbot):
    page.list.new.click()
    qtbot.keyClicks(page.editor.line, "cup, mug")
    qtbot.keyClick(page.editor.line, Qt.Key.Key_Return)
    assert sent == [SaveWords("", "cup, mug")]
    page.show_screen(KEPT)
    assert page.editor.line.text() == ""


def test_a_row_opens_to_be_changed(page, sent):
    page.list.table.selectRow(1)
    assert page.editor.line.text() == "refund, money back, वापसी, రీఫండ్, ریفنڈ, wapsi"
    page.editor.line.setText("refund, money back")
    page.editor.save.click()
    assert sent == [SaveWords("g2", "refund, money back")]


def test_an_unchanged_group_is_not_kept_again(page, sent):
    page.list.table.selectRow(1)
    page.editor.save.click()
    page.list.table.selectRow(0)
    assert not sent


def test_a_refused_group_stays_in_the_line_with_the_reason_beneath(page):
    page.editor.line.setText("cup")
    page.editor.save.click()
    page.show_screen(REFUSED)
    assert page.editor.line.text() == "cup"
    assert "at least two words" in page.editor.hint.text()
    assert page.editor.line.accessibleDescription() == page.editor.hint.text()


def test_what_was_typed_is_not_lost_where_another_group_was_opened_meanwhile(page, sent):
    page.editor.line.setText("cup")
    page.list.table.selectRow(1)
    assert sent == [SaveWords("", "cup")]
    page.show_screen(REFUSED)
    assert page.editor.line.text() == "cup"
    assert page.editor.group.id == ""


def test_a_kept_group_leaves_the_one_that_was_opened_meanwhile_alone(page):
    page.editor.line.setText("cup, mug")
    page.list.table.selectRow(1)
    page.show_screen(KEPT)
    assert page.editor.group.id == "g2"


@pytest.mark.parametrize("fault", WordsFault)
def test_every_refusal_is_a_sentence(page, fault):
    page.editor.say(fault)
    assert page.editor.hint.text().endswith((".", "?"))


def test_a_group_goes_by_button_or_key(page, sent, qtbot):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.list.table.setFocus()
    page.list.table.selectRow(0)
    qtbot.keyClick(page.list.table, Qt.Key.Key_Delete)
    page.list.table.selectRow(1)
    page.editor.delete.click()
    assert sent == [DeleteWords("g1"), DeleteWords("g2")]
    assert not page.editor.delete.isVisible()


def test_leaving_the_page_keeps_what_was_written(page, sent):
    page.editor.line.setText("cup, mug")
    page.hide()
    assert sent == [SaveWords("", "cup, mug")]


def test_the_open_group_stays_chosen_when_the_list_is_new(page):
    page.list.table.selectRow(1)
    page.show_screen(benched(words=replace(WORDS, count=1, rows=GROUPS[1:])))
    assert [index.row() for index in page.list.table.selectionModel().selectedRows()] == [0]
    assert page.editor.group.id == "g2"


def test_the_open_group_is_chosen_and_in_full_view_from_right_to_left_too(dress, qtbot):
    page = WordsPage([].append, dress(language="ur"))
    qtbot.addWidget(page)
    page.resize(800, 600)
    page.show()
    table = page.list.table
    page.list.show_list(WORDS, "g2")
    assert [index.row() for index in table.selectionModel().selectedRows()] == [1]
    first = table.visualRect(page.list.model.index(1, 0))
    assert table.viewport().rect().contains(first)


@pytest.mark.parametrize(
    ("button", "file", "wish"),
    [("bring", "in.yaml", ImportWords("in.yaml")), ("write", "out.yaml", ExportWords("out.yaml"))],
)
def test_words_come_from_a_file_and_go_into_one(page, sent, button, file, wish):
    getattr(page, button).click()
    dialog = page.findChild(QFileDialog)
    dialog.filesSelected.emit([file])
    dialog.close()
    assert sent == [wish]


def test_another_language_leaves_the_line_as_it_was(page, qtbot, look, sent):
    page.editor.line.setText("cup, m")
    again = WordsPage(sent.append, look)
    qtbot.addWidget(again)
    again.inherit(page)
    assert again.editor.line.text() == "cup, m"
