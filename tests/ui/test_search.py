from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QScrollArea, QVBoxLayout, QWidget

from agentassist.core.knowledge import Answer, Badge
from agentassist.core.messages import CloseReading, EndHold, OpenAnswer, OpenArticle, SearchTyped
from agentassist.core.screen import Finding
from agentassist.ui.panels.actions import ActionsPanel
from agentassist.ui.panels.call.hold import HoldPanel
from agentassist.ui.panels.search import SearchPanel, matching
from agentassist.ui.widgets.finding_model import Command, Heading
from agentassist.ui.window import CallWindow
from tests.ui.conftest import NARROW, USUAL
from tests.ui.screens import ANSWERS, CALL, EMPTY, HELD, READING_ARTICLE, SEARCHING

FOUND_NOTHING = replace(CALL, finding=Finding("zzz"))
HINDI = Answer("article", "a9", "💐 वापसी के नियम", "तीस दिन", ((2, 7),), (), Badge.NEVER)


@pytest.fixture
def window(qtbot, make):
    """The search below a page, beside the actions, in a window that has the keyboard."""
    whole, body = QMainWindow(), QWidget()
    column = QVBoxLayout(body)
    column.addWidget(QScrollArea(), 1)
    whole.search, whole.actions_row = make(SearchPanel), make(ActionsPanel)
    column.addWidget(whole.search)
    column.addWidget(whole.actions_row)
    whole.setCentralWidget(body)
    qtbot.addWidget(whole)
    whole.resize(USUAL, 820)
    whole.show()
    whole.activateWindow()
    qtbot.waitUntil(whole.isActiveWindow)
    whole.search.show_screen(CALL)
    whole.actions_row.show_screen(CALL)
    return whole


@pytest.fixture
def search(window):
    return window.search


def press(qtbot, search, *keys):
    for key in keys:
        qtbot.keyClick(search.field, key)


def find(qtbot, search, screen=SEARCHING):
    search.field.setFocus()
    qtbot.keyClicks(search.field, "return")
    search.show_screen(screen)


def test_an_empty_and_a_full_screen_may_come_twice(search):
    for screen in (EMPTY, EMPTY, SEARCHING, SEARCHING, READING_ARTICLE, READING_ARTICLE, EMPTY):
        search.show_screen(screen)
    assert not search.reading.isVisible()


def test_every_letter_searches(search, qtbot, sent):
    qtbot.keyClicks(search.field, "re")
    assert sent == [SearchTyped("r"), SearchTyped("re")]


def test_the_best_answer_is_chosen_and_enter_opens_it(search, qtbot, sent):
    find(qtbot, search)
    assert search.results.chosen == ANSWERS[0]
    press(qtbot, search, Qt.Key.Key_Return)
    assert OpenAnswer("article", "a1") in sent
    assert search.field.text() == ""
    assert not search.results.isVisible()


@pytest.mark.parametrize(
    ("keys", "row"),
    [
        ([Qt.Key.Key_Down], 1),
        ([Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up], 1),
        ([Qt.Key.Key_End], 2),
        ([Qt.Key.Key_End, Qt.Key.Key_Home], 0),
        ([Qt.Key.Key_PageDown], 2),
        ([Qt.Key.Key_PageDown, Qt.Key.Key_PageUp], 0),
        ([Qt.Key.Key_Up], 0),
    ],
)
def test_keys_move_through_the_answers(search, qtbot, keys, row):
    find(qtbot, search)
    press(qtbot, search, *keys)
    assert search.results.chosen == ANSWERS[row]


def test_typing_on_keeps_the_chosen_answer(search, qtbot):
    find(qtbot, search)
    press(qtbot, search, Qt.Key.Key_Down)
    search.show_screen(replace(CALL, finding=Finding("returns", (ANSWERS[2], ANSWERS[1]))))
    assert search.results.chosen == ANSWERS[1]


def test_typing_on_without_moving_stays_with_the_best(search, qtbot):
    find(qtbot, search)
    search.show_screen(replace(CALL, finding=Finding("returns", (ANSWERS[2], ANSWERS[0]))))
    assert search.results.chosen == ANSWERS[2]


def test_escape_closes_and_leads_back_to_what_was_being_done(window, search, qtbot, sent):
    hold = window.actions_row.buttons["hold"]
    hold.setFocus()
    search.deed.trigger()
    find(qtbot, search)
    press(qtbot, search, Qt.Key.Key_Escape)
    assert not search.results.isVisible()
    assert sent[-1] == SearchTyped("")
    assert hold.hasFocus()


def test_nothing_of_the_page_shows_through_the_results(search, qtbot, look):
    find(qtbot, search)
    view = search.results.view
    last = view.visualRect(search.results.model.index(2, 0))
    seen = view.viewport().grab().toImage().pixelColor(last.right() - 2, last.center().y())
    assert seen.name() == look.tokens.card


def test_going_on_elsewhere_puts_the_results_away(window, search, qtbot):
    find(qtbot, search)
    window.actions_row.buttons["hold"].setFocus()
    assert not search.results.isVisible()
    assert search.field.text() == "return"


def test_the_results_end_above_the_field_inside_the_window(window, search, qtbot):
    find(qtbot, search)
    frame = search.results.geometry()
    assert window.centralWidget().rect().contains(frame)
    assert frame.bottom() < search.field.mapTo(window.centralWidget(), search.field.rect().topLeft()).y()
    assert QApplication.activePopupWidget() is None


def test_nothing_found_is_said(search, qtbot):
    find(qtbot, search, FOUND_NOTHING)
    assert isinstance(search.results.model.entries[0], Heading)
    assert search.results.chosen is None


def test_the_empty_field_offers_what_can_be_done(search):
    search.deed.trigger()
    names = [entry.name for entry in search.results.model.entries if isinstance(entry, Command)]
    assert {"hold", "wrapup", "dropped"} <= set(names)
    assert "search" not in names


def test_an_action_found_by_its_first_letters_is_done(search, qtbot, sent):
    search.field.setFocus()
    qtbot.keyClicks(search.field, "call dr")
    search.show_screen(replace(CALL, finding=Finding("call dr")))
    assert search.results.chosen.name == "dropped"
    press(qtbot, search, Qt.Key.Key_Return)
    assert type(sent[-1]).__name__ == "CallDropped"


def test_on_hold_the_way_back_is_offered_once_and_works(window, search, qtbot, sent, make):
    hold = make(HoldPanel)
    window.centralWidget().layout().insertWidget(0, hold)
    for panel in (hold, search, window.actions_row):
        panel.show_screen(HELD)
    hold.show()
    search.deed.trigger()
    words = [entry.words for entry in search.results.model.entries]
    assert words.count("Back to caller") == 1
    search.results.step(words.index("Back to caller") - 1)
    press(qtbot, search, Qt.Key.Key_Return)
    assert sent[-1] == EndHold()


def test_every_word_must_begin_some_word_of_an_action():
    commands = (Command("a", "Call dropped"), Command("b", "Wrap up"))
    assert matching(commands, "dro ca") == commands[:1]
    assert matching(commands, "rap") == ()
    assert matching(commands, "") == commands


def test_an_article_opens_with_what_the_rep_may_do(search):
    search.show_screen(READING_ARTICLE)
    assert search.reading.isVisible()
    assert search.reading.title.text() == "Returns within 30 days"
    assert "within 30 days" in search.reading.text.toPlainText()
    assert not search.reading.stale.isVisible()


def test_an_open_article_is_edited_in_the_workbench(qtbot, look, clock, sent):
    window = CallWindow(lambda: [SearchPanel(sent.append, clock, look)])
    qtbot.addWidget(window)
    window.show()
    window.show_screen(READING_ARTICLE)
    search = window.findChild(SearchPanel)
    with qtbot.waitSignal(window.editor_wanted):
        search.reading.edit.click()
    assert sent == [OpenArticle(READING_ARTICLE.reading.article.id)]


def test_editing_is_offered_only_while_an_article_is_open(search):
    assert not search.edit.isEnabled()
    search.show_screen(READING_ARTICLE)
    assert search.edit.isEnabled()
    search.show_screen(CALL)
    assert not search.edit.isEnabled()


def test_an_old_article_warns(search):
    screen = replace(READING_ARTICLE, reading=replace(READING_ARTICLE.reading, stale=True))
    search.show_screen(screen)
    assert search.reading.stale.isVisible()


def test_an_article_that_opens_by_itself_leaves_the_keyboard_alone(window, search):
    hold = window.actions_row.buttons["hold"]
    hold.setFocus()
    search.show_screen(READING_ARTICLE)
    assert hold.hasFocus()


def test_an_article_asked_for_is_scrolled_and_closed_by_keyboard(search, qtbot, sent):
    find(qtbot, search)
    press(qtbot, search, Qt.Key.Key_Return)
    search.show_screen(READING_ARTICLE)
    assert search.reading.text.hasFocus()
    qtbot.keyClick(search.reading.text, Qt.Key.Key_Escape)
    assert sent[-1] == CloseReading()


def test_pictures_and_links_of_an_article_reach_for_nothing(search):
    body = "![x](http://example.invalid/x.png) [there](http://example.invalid) ![y](file:///y.png)"
    article = replace(READING_ARTICLE.reading.article, body=body)
    search.show_screen(replace(CALL, reading=replace(READING_ARTICLE.reading, article=article)))
    assert search.reading.text.openLinks() is False
    assert "there" in search.reading.text.toPlainText()


def test_an_urdu_article_reads_from_the_right(search):
    article = replace(READING_ARTICLE.reading.article, lang="ur", body="# واپسی\n\n30 دن کے اندر۔")
    search.show_screen(replace(CALL, reading=replace(READING_ARTICLE.reading, article=article)))
    assert search.reading.text.document().begin().textDirection() is Qt.LayoutDirection.RightToLeft


def test_a_screen_reader_hears_answer_and_badge(search, qtbot):
    find(qtbot, search)
    assert search.results.model.index(0).data() == "Returns within 30 days, You may, How to send it back"
    assert search.field.accessibleName()
    press(qtbot, search, Qt.Key.Key_Down)
    assert search.field.accessibleDescription().startswith("Refund above the limit, Ask")


@pytest.mark.parametrize("language", ["en", "ur"])
def test_answers_of_every_script_can_be_painted(search, qtbot, dress, language):
    dress(language=language)
    find(qtbot, search, replace(CALL, finding=Finding("return", (HINDI, *ANSWERS))))
    assert not search.results.grab().isNull()


def test_it_fits_at_either_size(make, dress):
    for scale, width in ((1.0, NARROW), (2.0, USUAL)):
        assert make(SearchPanel, other_look=dress(scale)).minimumSizeHint().width() <= width - 24
