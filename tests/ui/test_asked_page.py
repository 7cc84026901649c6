"""What callers ask, for those who look after the knowledge."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel

from agentassist.core.asked import Asked
from agentassist.core.messages import AcceptSynonym, AskedWanted, DismissSynonym, OpenArticle, ReadArticle
from agentassist.ui.dialogs.asked_page import AskedPage
from agentassist.ui.dialogs.knowledge_page import KnowledgePage
from tests.ui.bench_screens import ASKED, benched


@pytest.fixture
def page(qtbot, look, sent):
    made = AskedPage(sent.append, look)
    qtbot.addWidget(made)
    made.resize(740, 620)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.show_screen(benched(asked=ASKED))
    sent.clear()
    return made


def said(one):
    """Return all that a list says, line by line."""
    return [label.text() for row in one.rows for label in row.findChildren(QLabel)]


def plain(texts):
    return [text.translate(dict.fromkeys(map(ord, "\u2066\u2068\u2069"))) for text in texts]


def test_the_lists_are_asked_for_whenever_somebody_looks(qtbot, look, sent):
    page = AskedPage(sent.append, look)
    qtbot.addWidget(page)
    assert sent == []
    page.show()
    assert AskedWanted() in sent
    sent.clear()
    QCoreApplication.sendEvent(page, QEvent(QEvent.Type.WindowActivate))
    assert sent == [AskedWanted()]


def test_an_empty_and_a_full_screen_may_come_twice(page):
    for asked in (ASKED, ASKED, Asked(), Asked(), ASKED):
        page.show_screen(benched(asked=asked))
    assert [len(one.rows) for one in page.lists] == [2, 2, 2, 2, 1, 2]


def test_an_empty_list_says_something_kind(page):
    page.show_screen(benched(asked=Asked()))
    for one in page.lists:
        assert one.quiet.isVisible() and one.quiet.text().endswith(".")


def test_what_found_nothing_is_told_with_times_and_day(page):
    assert plain(said(page.unanswered))[:2] == ["gift wrap", "7 time(s), last on 10 Dec"]
    assert not page.unanswered.quiet.isVisible()


def test_two_searches_are_made_to_mean_the_same_with_one_click(page, sent):
    row = page.retyped.rows[0]
    assert plain(said(page.retyped))[:2] == [
        "“mony back” was searched again as “refund”",
        "3 time(s). Do both mean the same?",
    ]
    row.buttons[0].click()
    row.buttons[1].click()
    assert sent == [AcceptSynonym(("mony back", "refund")), DismissSynonym(("mony back", "refund"))]


def test_the_keyboard_goes_on_with_the_next_pair(page):
    page.retyped.rows[0].buttons[0].setFocus()
    left = replace(ASKED, retyped=ASKED.retyped[1:])
    page.show_screen(benched(asked=left))
    assert page.retyped.rows[0].buttons[0].hasFocus()
    assert "lid" in page.retyped.rows[0].buttons[0].accessibleName()


@pytest.mark.parametrize(
    ("name", "opened"),
    [
        ("contradicted", ["a2", "a5"]),
        ("judged", ["a2", "a4"]),
        ("overdue", ["a3"]),
        ("popular", ["a1", "a2"]),
    ],
)
def test_every_article_opens_from_its_line(page, sent, name, opened):
    for row in getattr(page, name).rows:
        row.buttons[0].click()
        assert row.buttons[0].accessibleName().startswith("Open ")
    assert sent == [ReadArticle(article_id) for article_id in opened]


def test_an_article_is_mended_from_its_line(page, sent, qtbot):
    button = page.judged.rows[0].buttons[1]
    assert plain([button.accessibleName()]) == ["Edit Refund above the limit"]
    with qtbot.waitSignal(page.turned) as turned:
        button.click()
    assert sent == [OpenArticle("a2")]
    assert turned.args == [KnowledgePage]


def test_what_is_wrong_is_told_in_the_words_of_who_said_it(page):
    assert plain(said(page.judged)) == [
        "Refund above the limit",
        "Marked wrong 2 time(s) · Did not help 1 time(s)\n“The limit is 3,000 now”\n“Who is the team lead?”",
        "How to clean a kettle",
        "Did not help 3 time(s)",
    ]


def test_articles_that_contradict_are_told_with_the_reason(page):
    assert plain(said(page.contradicted)) == [
        "Refund above the limit",
        "Marked wrong 2 time(s) since it was last changed",
        "Late parcels",
        "“Lost parcels” also answers “where is my parcel?”",
    ]
