"""The knowledge learns from searches: what found nothing, what was said otherwise, what led where."""

from dataclasses import replace

import pytest

from agentassist.core.asked import Mark, MarkKind, Retyped, Search, Twin, Unanswered
from agentassist.core.knowledge import Article
from agentassist.storage import searches
from tests.storage.people import ASHA, DAY, NOW

REFUND = Article(
    "refund", "Money back", "en", "Within 30 days.", questions=("Where is my money?",), public=True
)
LID = Article("lid", "A cracked lid", "en", "Send a new one.", review_by="2026-01-01", public=True)


@pytest.fixture(autouse=True)
def articles(store):
    for article in (REFUND, LID):
        store.articles.save(article, NOW)


@pytest.fixture
def log(store):
    """Return a function that remembers a search, one second after the other."""
    rows = []

    def one(text, found=0, opened="", retyped=""):
        rows.append(Search(f"s{len(rows)}", text, NOW + 1000 * len(rows), found, opened, retyped))
        store.searches.save(rows[-1])
        return rows[-1]

    return one


def test_words_that_found_nothing_are_listed_most_asked_first(store, log):
    for text in ("gift wrap", "steam", "gift wrap"):
        log(text)
    assert store.searches.unanswered(10) == (
        Unanswered("gift wrap", 2, NOW + 2000),
        Unanswered("steam", 1, NOW + 1000),
    )
    assert len(store.searches.unanswered(1)) == 1


def test_words_that_find_something_by_now_are_no_gap(store, log):
    log("steam")
    log("steam", found=2)
    assert store.searches.unanswered(10) == ()
    log("steam")
    assert [one.text for one in store.searches.unanswered(10)] == ["steam"]


def test_words_given_a_meaning_are_no_gap(store, log):
    log("mony back")
    store.learned.decide("mony back", "refund", NOW, accepted=True)
    assert store.searches.unanswered(10) == ()


def test_what_was_retyped_more_than_once_is_suggested(store, log):
    for _ in range(3):
        log("mony back", retyped="refund")
    log("lid", retyped="cover")
    assert store.searches.retyped(10) == (Retyped("mony back", "refund", 3, NOW + 2000),)


@pytest.mark.parametrize("accepted", [True, False])
def test_a_decided_pair_is_not_suggested_again_until_that_is_undone(store, log, accepted):
    for _ in range(2):
        log("mony back", retyped="refund")
    store.learned.decide("mony back", "refund", NOW, accepted=accepted)
    assert store.searches.retyped(10) == ()
    assert store.learned.accepted() == ((("mony back", "refund"),) if accepted else ())
    store.learned.forget("mony back", "refund")
    assert len(store.searches.retyped(10)) == 1 and store.learned.accepted() == ()


def test_an_article_learns_the_words_that_led_to_it(store, log):
    for text in ("refund", "money please", "refund", "where is my money", "cup"):
        log(text, found=3, opened="lid" if text == "cup" else "refund")
    assert store.searches.questions_for("refund", 10) == ("refund", "money please")
    assert store.searches.questions_for("refund", 1) == ("refund",)
    assert store.searches.questions_for("", 10) == ()


def test_what_becomes_of_a_search_is_written_over_it(store, log):
    search = log("refund", found=2)
    store.searches.save(replace(search, opened="refund"))
    assert store.searches.questions_for("refund", 5) == ("refund",)
    assert store._rows.number("select count(*) from search") == 1


def test_only_the_newest_searches_are_kept(store, log, monkeypatch):
    monkeypatch.setattr(searches, "KEPT", 3)
    for at in range(5):
        log(f"question {at}")
    assert {one.text for one in store.searches.unanswered(9)} == {f"question {at}" for at in (2, 3, 4)}


def test_a_card_number_never_reaches_the_log(store, log):
    log("pay with 4111 1111 1111 1111")
    assert "4111 1111 1111" not in store.searches.unanswered(1)[0].text


def test_names_on_file_are_told_from_words_of_the_articles(store):
    store.contacts.save(replace(ASHA, name="Asha Money"), NOW)
    assert store.searches.names_among(("asha", "money", "refund", "lantern")) == {"asha", "lantern"}


def test_openings_are_counted_by_article(store):
    for article_id, at_ms in (("lid", NOW), ("refund", NOW), ("lid", NOW + 5), ("gone", NOW)):
        store.openings.count(article_id, at_ms)
    found = store.openings.popular(NOW - 30 * DAY, 10)
    assert [(one.article_id, one.title, one.times) for one in found] == [
        ("lid", "A cracked lid", 2),
        ("refund", "Money back", 1),
    ]


def test_openings_of_long_ago_count_no_more(store):
    store.openings.count("lid", NOW - 31 * DAY)
    assert store.openings.popular(NOW - 30 * DAY, 10) == ()
    store.openings.count("lid", NOW + 400 * DAY)
    assert store._rows.number("select count(*) from opening") == 1


def marked(store, mark_id, kind=MarkKind.WRONG, line="", article_id="lid"):
    store.marks.save(Mark(mark_id, article_id, kind, NOW + len(mark_id), line))


def test_what_is_said_against_an_article_is_listed_with_its_lines(store):
    marked(store, "m", line="The price is old")
    marked(store, "mm", line="No such lid")
    marked(store, "mmm", MarkKind.NOT_HELPED)
    marked(store, "mmmm", MarkKind.HELPED, article_id="refund")
    (lid,) = store.marks.judged(10)
    assert (lid.article_id, lid.wrong, lid.not_helped) == ("lid", 2, 1)
    assert lid.lines == ("No such lid", "The price is old")


def test_an_edit_answers_what_was_said_before_it(store):
    marked(store, "m")
    store.articles.save(replace(LID, body="Send a new lid."), NOW + 10)
    assert store.marks.judged(10) == ()
    assert len(store.marks.of("lid")) == 1
    marked(store, "mm")
    assert store.marks.judged(10)[0].wrong == 1


def test_a_mark_is_changed_in_its_place_and_taken_back(store):
    marked(store, "m", MarkKind.HELPED)
    marked(store, "m", MarkKind.NOT_HELPED)
    assert [mark.kind for mark in store.marks.of("lid")] == [MarkKind.NOT_HELPED]
    store.marks.drop("m")
    assert store.marks.of("lid") == ()


def test_an_article_past_its_date_is_due(store):
    assert [one.article_id for one in store.marks.overdue("2026-01-02", 5)] == ["lid"]
    assert store.marks.overdue("2026-01-01", 5) == ()


def test_public_articles_that_answer_the_same_question_are_found(store):
    store.articles.save(replace(LID, id="cup", title="A cup", questions=("where is my money? ",)), NOW)
    assert store.marks.twins(9) == (
        Twin("cup", "A cup", "Money back", "where is my money?"),
        Twin("refund", "Money back", "A cup", "where is my money?"),
    )


@pytest.mark.parametrize("change", [{"public": False}, {"lang": "de"}, {"title": "Another"}])
def test_articles_for_others_or_in_another_language_are_no_twins(store, change):
    twin = replace(LID, id="twin")
    store.articles.save(twin, NOW)
    assert len(store.marks.twins(9)) == 2
    store.articles.save(replace(twin, **change), NOW)
    assert store.marks.twins(9) == ()
