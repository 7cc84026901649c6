from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea

from agentassist.core.knowledge import Answer, Badge, Why
from agentassist.core.messages import CloseReading, EndHold, OpenAnswer, OpenArticle, SearchTyped
from agentassist.core.screen import Completion, Filter, Finding
from agentassist.ui.panels.actions import ActionsPanel
from agentassist.ui.panels.call.hold import HoldPanel
from agentassist.ui.panels.search import SearchPanel
from agentassist.ui.widgets.finding_model import Command, Heading, key_of
from agentassist.ui.widgets.groups import matching
from agentassist.ui.window import CallWindow
from tests.ui.conftest import NARROW, USUAL
from tests.ui.screens import (
    ANSWERS,
    CALL,
    EMPTY,
    EVERYTHING,
    FOUND,
    HELD,
    PAST_OPENED,
    READING_ARTICLE,
    SEARCHING,
    SNIPPET_OPENED,
)

FOUND_NOTHING = replace(CALL, finding=Finding("zzz"))
HINDI = Answer("article", "a9", "💐 वापसी के नियम", "तीस दिन", ((2, 7),), (), Badge.NEVER)


@pytest.fixture
def window(seated, make):
    """The search below a page, beside the actions, in a window that has the keyboard."""
    search, actions = make(SearchPanel), make(ActionsPanel)
    whole = seated(QScrollArea(), search, actions)
    whole.search, whole.actions_row = search, actions
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
    last = view.visualRect(search.results.model.index(search.results.model.choosable()[-1], 0))
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
    commands = [entry for entry in search.results.model.entries if isinstance(entry, Command)]
    words = [command.words for command in commands]
    assert words.count("Back to caller") == 1
    search.results.step(words.index("Back to caller"))
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
    said = "Returns within 30 days, You may, How to send it back, in its title, Answers, 1 of 2"
    assert search.results.model.index(1).data() == said
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


def entries(search):
    """Return the rows: headings as their words, all else as keys."""
    return [one.words if isinstance(one, Heading) else key_of(one) for one in search.results.model.entries]


def test_each_group_has_a_heading_answers_first_actions_last(search, qtbot):
    find(qtbot, search, EVERYTHING)
    headings = [one for one in entries(search) if isinstance(one, str)]
    assert headings[:4] == ["Answers", "People", "Past contacts", "Texts to send"]


def test_arrows_pass_over_the_headings(search, qtbot):
    find(qtbot, search, EVERYTHING)
    for answer in FOUND:
        assert search.results.chosen == answer
        press(qtbot, search, Qt.Key.Key_Down)


def test_a_screen_reader_hears_group_place_and_reason(search, qtbot):
    find(qtbot, search, EVERYTHING)
    said = [search.results.model.index(row).data() for row in search.results.model.choosable()]
    assert said[3].endswith("in its title, Past contacts, 1 of 1")


@pytest.mark.parametrize("answer", FOUND[2:])
def test_everything_opens_with_enter(search, qtbot, sent, answer):
    find(qtbot, search, EVERYTHING)
    press(qtbot, search, *[Qt.Key.Key_Down] * FOUND.index(answer), Qt.Key.Key_Return)
    assert OpenAnswer(answer.kind, answer.id) in sent


def test_the_chosen_row_stays_where_it_is_while_others_change_places(search, qtbot):
    find(qtbot, search)
    press(qtbot, search, Qt.Key.Key_Down)
    view = search.results.view
    before = entries(search).index(key_of(ANSWERS[1])), view.visualRect(view.currentIndex())
    third = Answer("article", "a3", "Return label", "")
    for answers in ((ANSWERS[1], third, ANSWERS[2]), (third, ANSWERS[0], ANSWERS[1], ANSWERS[2]), ANSWERS):
        search.show_screen(replace(CALL, finding=Finding("returns", answers)))
        assert search.results.chosen == ANSWERS[1]
        assert entries(search).index(key_of(ANSWERS[1])) == before[0]
    assert view.visualRect(view.currentIndex()) == before[1]


@pytest.mark.parametrize(
    ("filters", "chips"),
    [
        ((Filter("#", "refund", ("Refund",)),), ("Refund",)),
        ((Filter("#", "re", ("Refund", "Returns")),), ("Refund, Returns",)),
        ((Filter("lang:", "hi", ("hi",)),), ("Hindi",)),
        ((Filter("@", "asha", ("asha",)),), ("@asha",)),
        ((Filter("#", "refund", ("Refund",)), Filter("lang:", "hi", ("hi",))), ("Refund", "Hindi")),
    ],
)
def test_what_narrows_the_search_is_shown_on_top(search, qtbot, filters, chips):
    search.field.setFocus()
    qtbot.keyClicks(search.field, "#x")
    search.show_screen(replace(CALL, finding=Finding("#x", ANSWERS, filters)))
    shown = search.results.model.entries[0].chips
    assert tuple("".join(char for char in chip if char.isprintable()) for chip in shown) == chips


@pytest.mark.parametrize(
    ("typed", "filters", "sentence"),
    [
        ("zzz", (), "Nothing found. Try fewer or other words."),
        (
            "#refund zz",
            (Filter("#", "refund", ("Refund",)),),
            "Nothing found here. Try fewer or other words.",
        ),
        ("#zzz", (Filter("#", "zzz"),), "No topic begins with zzz."),
        ("lang:zz", (Filter("lang:", "zz"),), "No language begins with zz."),
        ("@zzz", (Filter("@", "zzz", ("zzz",)),), "Nobody found who is called zzz."),
        ("> zzz", (Filter(">", "zzz", (">",)),), "No action begins with zzz."),
    ],
)
def test_a_search_without_results_says_so_in_a_sentence(search, qtbot, typed, filters, sentence):
    search.field.setFocus()
    qtbot.keyClicks(search.field, typed)
    search.show_screen(replace(CALL, finding=Finding(typed, (), filters)))
    said = search.results.model.entries[0].words
    assert "".join(char for char in said if char.isprintable()) == sentence
    assert search.results.chosen is None


def test_only_actions_are_offered_after_their_sign(search, qtbot):
    search.field.setFocus()
    qtbot.keyClicks(search.field, ">")
    search.show_screen(replace(CALL, finding=Finding(">", (), (Filter(">", "", (">",)),))))
    assert entries(search)[0] == "Actions"
    assert {kind for kind, _ in entries(search)[1:]} == {"command"}
    assert len(entries(search)) > 5


def test_no_action_stands_below_a_filter(search, qtbot):
    search.field.setFocus()
    qtbot.keyClicks(search.field, "#c call")
    search.show_screen(replace(CALL, finding=Finding("#c call", ANSWERS, (Filter("#", "c", ("Care",)),))))
    assert "Actions" not in entries(search)


def test_an_offered_filter_is_completed_by_enter_and_searched(search, qtbot, sent):
    search.field.setFocus()
    qtbot.keyClicks(search.field, "late #re")
    offered = (Completion("#", "refund", "Refund"), Completion("#", "returns", "Returns"))
    found = Finding("late #re", ANSWERS, (Filter("#", "re", ("Refund", "Returns")),), offered)
    search.show_screen(replace(CALL, finding=found))
    assert entries(search)[:3] == ["Topics", ("#", "refund"), ("#", "returns")]
    press(qtbot, search, Qt.Key.Key_Return)
    assert search.field.text() == "late #refund "
    assert sent[-1] == SearchTyped("late #refund ")
    assert search.results.isVisible()


def test_the_empty_field_shows_what_was_opened_last_above_the_actions(search):
    search.show_screen(replace(CALL, finding=Finding(recent=ANSWERS[:2])))
    assert not search.results.isVisible()
    search.deed.trigger()
    assert entries(search)[1:5] == ["Opened last", ("article", "a1"), ("article", "a2"), "Actions"]
    assert search.results.chosen == ANSWERS[0]


def test_a_past_contact_opens_over_the_page_and_closes(search, qtbot, sent):
    find(qtbot, search, EVERYTHING)
    search.show_screen(PAST_OPENED)
    assert search.sheet.isVisible()
    assert "Lakshmi Reddy" in search.sheet.about.text()
    assert search.sheet.text.toPlainText() == "Asked for another size"
    assert not search.sheet.copy.isVisible()
    qtbot.keyClick(search.sheet.text, Qt.Key.Key_Escape)
    assert sent[-1] == CloseReading()
    search.show_screen(CALL)
    assert not search.sheet.isVisible()


def test_a_text_to_send_is_copied_as_it_stands(search, qtbot):
    find(qtbot, search, EVERYTHING)
    search.show_screen(SNIPPET_OPENED)
    assert search.sheet.copy.hasFocus()
    qtbot.keyClick(search.sheet.copy, Qt.Key.Key_Space)
    assert QApplication.clipboard().text() == "Here is the label for {item}."
    assert search.sheet.copy.accessibleName() == "Copied"


def test_an_article_takes_the_place_of_a_past_contact(search):
    for screen in (PAST_OPENED, READING_ARTICLE, SNIPPET_OPENED, CALL):
        search.show_screen(screen)
        assert search.reading.isVisible() is (screen.reading is not None)
        assert search.sheet.isVisible() is (screen.sheet is not None)


ALIKE = Answer("article", "a77", "Where the kettle is mended", "By us", why=Why.MEANING)


def grown(screen):
    return replace(screen, finding=replace(screen.finding, alike=(ALIKE,)))


def test_what_means_the_same_comes_below_everything(search, qtbot):
    find(qtbot, search)
    before = search.results.model.entries
    search.show_screen(grown(SEARCHING))
    assert search.results.model.entries[: len(before)] == before
    assert [type(one) for one in search.results.model.entries[len(before) :]] == [Heading, Answer]
    press(qtbot, search, Qt.Key.Key_End)
    assert search.results.chosen == ALIKE


def test_no_row_moves_where_the_keys_brought_the_rep(search, qtbot):
    find(qtbot, search)
    press(qtbot, search, Qt.Key.Key_Down)
    rows, chosen = search.results.view, search.results.chosen
    at = rows.viewport().mapTo(search.window(), rows.visualRect(rows.currentIndex()).topLeft())
    search.show_screen(grown(SEARCHING))
    assert search.results.chosen == chosen
    assert rows.viewport().mapTo(search.window(), rows.visualRect(rows.currentIndex()).topLeft()) == at


def test_where_words_found_nothing_what_means_the_same_stands_alone(search, qtbot):
    find(qtbot, search, FOUND_NOTHING)
    search.show_screen(grown(FOUND_NOTHING))
    assert search.results.chosen == ALIKE
