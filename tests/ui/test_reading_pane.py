"""An open article leads on, and asks quietly whether it helped."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QScrollArea

from agentassist.core.messages import AnswerHelped, CloseReading, FollowLink, LinkBack, MarkWrong
from agentassist.ui.panels.search import SearchPanel
from tests.ui.conftest import NARROW, USUAL
from tests.ui.screens import CALL, READING_ARTICLE

READING = replace(READING_ARTICLE.reading, id="r1")
LINKS = "Go on to [Late parcels](article:late-1) or [there](http://example.invalid)."


def screen(body="", **said):
    """Return the screen with the article open, as something was said of it."""
    article = replace(READING.article, body=body or READING.article.body)
    return replace(CALL, reading=replace(READING, article=article, **said))


@pytest.fixture
def window(seated, make):
    """A field of the page above the search, in a window that has the keyboard."""
    note, search = QLineEdit(), make(SearchPanel)
    whole = seated(note, QScrollArea(), search)
    whole.note, whole.search = note, search
    search.show_screen(screen())
    return whole


@pytest.fixture
def pane(window):
    return window.search.reading


@pytest.fixture
def verdict(pane):
    return pane.verdict


def test_it_asks_only_where_an_article_is_open(window, verdict):
    assert verdict.question.text() == "Did that help?" and verdict.question.isVisible()
    assert all(deed.isEnabled() for deed in window.search._deeds.deeds)
    window.search.show_screen(CALL)
    assert not verdict.isVisible()
    assert not any(deed.isEnabled() for deed in window.search._deeds.deeds)


@pytest.mark.parametrize(
    ("key", "message"), [(Qt.Key.Key_Up, AnswerHelped(True)), (Qt.Key.Key_Down, AnswerHelped(False))]
)
def test_one_key_answers_from_anywhere_in_the_window(window, qtbot, sent, key, message):
    window.note.setFocus()
    qtbot.keyClick(window.note, key, Qt.KeyboardModifier.AltModifier)
    assert sent == [message] and window.note.hasFocus()


def test_a_click_answers_and_the_desk_says_what_is_shown(window, verdict, sent):
    verdict.no.click()
    assert sent == [AnswerHelped(False)] and not verdict.no.isChecked()
    window.search.show_screen(screen(helped=False))
    assert verdict.no.isChecked() and not verdict.yes.isChecked()
    assert verdict.question.text() == "Thank you."
    verdict.no.click()
    assert verdict.no.isChecked()


def test_what_is_wrong_is_said_in_a_line_that_needs_no_words(verdict, qtbot, sent):
    verdict.mark.click()
    assert verdict.line.isVisible()
    qtbot.keyClick(verdict.line, Qt.Key.Key_Return)
    assert sent == [MarkWrong("")] and not verdict.line.isVisible()


def test_the_keyboard_returns_to_the_note_after_the_line(window, verdict, qtbot, sent):
    window.note.setFocus()
    qtbot.keyClick(window.note, Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    assert verdict.line.hasFocus()
    qtbot.keyClicks(verdict.line, "The price is old")
    qtbot.keyClick(verdict.line, Qt.Key.Key_Return)
    assert sent == [MarkWrong("The price is old")] and window.note.hasFocus()
    window.search.show_screen(screen(wrong=True))
    assert verdict.mark.words == "Marked as wrong"


def test_escape_leaves_the_line_and_keeps_the_article(verdict, pane, qtbot, sent):
    verdict.mark.click()
    qtbot.keyClicks(verdict.line, "no")
    qtbot.keyClick(verdict.line, Qt.Key.Key_Escape)
    assert sent == [] and pane.isVisible() and not verdict.line.isVisible()


def test_another_article_forgets_the_half_written_line(window, verdict, qtbot):
    verdict.mark.click()
    qtbot.keyClicks(verdict.line, "the pri")
    window.search.show_screen(screen(id="r2"))
    assert not verdict.line.isVisible() and verdict.line.text() == ""


def test_an_answer_leaves_the_text_where_it_was_scrolled(window, pane):
    window.search.show_screen(screen("word\n\n" * 200))
    bar = pane.text.verticalScrollBar()
    bar.setValue(120)
    window.search.show_screen(screen("word\n\n" * 200, helped=True))
    assert bar.value() == 120


def test_a_link_to_an_article_leads_on_by_keyboard(window, pane, qtbot, sent):
    window.search.show_screen(screen(LINKS))
    pane.text.setFocus(Qt.FocusReason.TabFocusReason)
    if not pane.text.textCursor().hasSelection():
        qtbot.keyClick(pane.text, Qt.Key.Key_Tab)
    qtbot.keyClick(pane.text, Qt.Key.Key_Return)
    assert sent == [FollowLink("late-1")]


def test_a_link_to_anywhere_else_is_no_link(window, pane):
    window.search.show_screen(screen(LINKS))
    html = pane.text.document().toHtml()
    assert 'href="article:late-1"' in html and "example.invalid" not in html
    assert "there" in pane.text.toPlainText()


def test_back_leads_to_the_article_before_and_escape_out(window, pane, qtbot, sent):
    assert pane.back.words == "Back"
    window.search.show_screen(screen(came_from="Late parcels"))
    assert "Late parcels" in pane.back.words
    pane.back.click()
    pane.take_focus()
    qtbot.keyClick(pane.text, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(pane.text, Qt.Key.Key_Escape)
    assert sent == [LinkBack(), LinkBack(), CloseReading()]


def test_it_fits_at_either_size(make, dress):
    for scale, width in ((1.0, NARROW), (2.0, USUAL)):
        panel = make(SearchPanel, other_look=dress(scale))
        panel.reading.show_reading(replace(READING, came_from="An article with a long title indeed"))
        panel.reading.verdict.ask()
        assert panel.reading.minimumSizeHint().width() <= width - 24
