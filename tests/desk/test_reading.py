"""An open article leads on to the next, and takes a word about itself; every word can be taken back."""

import pytest

from agentassist.core import messages as m
from agentassist.core.asked import MarkKind
from agentassist.core.knowledge import Article
from agentassist.core.screen import Told, Undoable
from tests.desk.conftest import NOON_MS


@pytest.fixture
def reader(table):
    """An article with a link is open."""
    for name in ("first", "second", "third"):
        table.store.articles.save(Article(name, name.title(), "en", "[on](article:second)"), NOON_MS)
    table.play(m.OpenAnswer("article", "first"))
    return table


def said(table, article_id="first"):
    return [(mark.kind, mark.line) for mark in table.store.marks.of(article_id)]


def test_a_link_opens_its_article_with_a_way_back(reader):
    screen = reader.play(m.FollowLink("second"), m.FollowLink("third"))
    assert (screen.reading.article.id, screen.reading.came_from) == ("third", "Second")
    screen = reader.play(m.LinkBack())
    assert (screen.reading.article.id, screen.reading.came_from) == ("second", "First")
    screen = reader.play(m.LinkBack(), m.LinkBack())
    assert (screen.reading.article.id, screen.reading.came_from) == ("first", "")


def test_a_link_to_nothing_says_so_and_stays(reader):
    screen = reader.play(m.FollowLink("gone"))
    assert screen.reading.article.id == "first"
    assert [notice.code for notice in screen.notices] == [Told.ARTICLE_GONE]


def test_the_way_back_passes_over_an_article_that_is_gone(reader):
    reader.play(m.FollowLink("second"), m.FollowLink("third"))
    reader.store.articles.delete("second")
    assert reader.play(m.LinkBack()).reading.article.id == "first"


def test_another_search_begins_a_way_of_its_own(reader):
    reader.play(m.FollowLink("second"))
    screen = reader.play(m.OpenAnswer("article", "third"), m.LinkBack())
    assert screen.reading.article.id == "third" and screen.reading.came_from == ""
    assert reader.play(m.FollowLink("second"), m.CloseReading(), m.LinkBack()).reading is None


@pytest.mark.parametrize(("helped", "kind"), [(True, MarkKind.HELPED), (False, MarkKind.NOT_HELPED)])
def test_whether_it_helped_is_kept_and_taken_back(reader, helped, kind):
    screen = reader.play(m.AnswerHelped(helped))
    assert screen.reading.helped is helped and screen.undo is Undoable.MARK
    assert said(reader) == [(kind, "")]
    assert reader.play(m.Undo()).reading.helped is None
    assert said(reader) == []


def test_the_last_answer_counts_and_undo_finds_the_one_before(reader):
    reader.play(m.AnswerHelped(True), m.AnswerHelped(False), m.AnswerHelped(False))
    assert said(reader) == [(MarkKind.NOT_HELPED, "")]
    assert reader.play(m.Undo()).reading.helped is True
    assert said(reader) == [(MarkKind.HELPED, "")]


def test_what_is_wrong_is_kept_and_taken_back(reader):
    screen = reader.play(m.MarkWrong(" The price \n is old "))
    assert screen.reading.wrong and said(reader) == [(MarkKind.WRONG, "The price is old")]
    assert not reader.play(m.Undo()).reading.wrong and said(reader) == []


def test_a_word_is_taken_back_after_a_link_was_followed(reader):
    reader.play(m.MarkWrong(), m.FollowLink("second"), m.Undo())
    screen = reader.play(m.LinkBack())
    assert not screen.reading.wrong and said(reader) == []


def test_each_opening_is_asked_anew(reader):
    reader.play(m.MarkWrong(), m.AnswerHelped(False))
    screen = reader.play(m.OpenAnswer("article", "first"))
    assert screen.reading.helped is None and not screen.reading.wrong
    reader.play(m.MarkWrong("again"))
    assert reader.play(m.AskedWanted()).bench.asked.contradicted[0].wrong == 2


def test_nothing_open_takes_no_word(table):
    screen = table.play(m.AnswerHelped(True), m.MarkWrong("x"), m.FollowLink("refunds"))
    assert screen.undo is None and screen.reading is None and not screen.notices


def test_looking_after_an_article_counts_as_no_opening(table):
    screen = table.play(m.ReadArticle("refunds"))
    assert screen.reading.article.id == "refunds"
    assert table.store.openings.popular(0, 5) == ()
    assert table.play(m.ReadArticle("gone")).notices[0].code == Told.ARTICLE_GONE
