"""What an article was can be looked at and brought back; what is typed outlives the app."""

from dataclasses import replace

import pytest

from agentassist.core.knowledge import Article
from agentassist.storage.store import Store
from tests.storage.people import CARD, DAY, NOW
from tests.store_template import KEY

LID = Article(
    "lid", "A cracked lid", "en", "Send a new lid.", questions=("My lid broke",), source="kb/lid.md"
)
BETTER = replace(LID, body="Send a new lid today.")


def told(store, article_id="lid"):
    return [(row.number, row.who) for row in store.versions.of(article_id)]


def test_every_save_is_a_version_with_who_and_when(store):
    store.versions.keep(LID, "meera", NOW)
    store.versions.keep(BETTER, "arjun", NOW + DAY)
    assert told(store) == [(2, "arjun"), (1, "meera")]
    first = store.versions.get("lid", 1)
    assert first.article == LID and first.row.saved_ms == NOW
    assert store.articles.get("lid") == BETTER


def test_what_a_file_brought_is_a_version_once_somebody_edits_it(store):
    store.articles.save(LID, NOW)
    store.versions.keep(BETTER, "meera", NOW + DAY)
    assert told(store) == [(2, "meera"), (1, "")]
    assert store.versions.get("lid", 1).article == LID
    assert store.versions.get("lid", 1).row.saved_ms == NOW


def test_what_an_import_wrote_over_it_is_a_version_too(store):
    store.versions.keep(LID, "meera", NOW)
    imported = replace(LID, body="From the file.")
    store.imports.begin("i1", "kb", NOW + 1)
    store.imports.put_articles("i1", (imported,), NOW + 1)
    store.versions.keep(BETTER, "meera", NOW + 2)
    assert [store.versions.get("lid", number).article for number in (1, 2, 3)] == [LID, imported, BETTER]


def test_saving_the_same_again_is_no_version(store):
    store.versions.keep(LID, "meera", NOW)
    store.versions.keep(LID, "arjun", NOW + DAY)
    assert told(store) == [(1, "meera")]


def test_a_deleted_article_comes_back_with_its_versions(store):
    store.versions.keep(LID, "meera", NOW)
    store.versions.keep(BETTER, "meera", NOW + 1)
    removed = store.versions.remove("lid")
    assert store.articles.get("lid") is None and told(store) == []
    store.versions.restore(removed, NOW + 2)
    assert store.articles.get("lid") == BETTER and len(told(store)) == 2
    assert [one.id for one in store.articles.candidates("today", 5)] == ["lid"]


def test_what_is_not_there_is_not_removed(store):
    assert store.versions.remove("nothing") is None
    assert store.versions.get("nothing", 1) is None


def test_a_draft_is_there_after_the_next_start(store):
    store.article_drafts.save(Article("new", "", "ur", "آدھا"), NOW)
    store.article_drafts.save(replace(LID, title="A crack"), NOW + 1)
    store.close()
    again = Store(store.path, KEY)
    assert [one.id for one in again.article_drafts.all()] == ["lid", "new"]
    again.article_drafts.drop("lid")
    assert again.article_drafts.all() == (Article("new", "", "ur", "آدھا"),)
    again.close()


def test_no_card_number_gets_into_drafts_or_versions(store):
    spoken = replace(LID, body=f"They said {CARD}.")
    store.article_drafts.save(spoken, NOW)
    store.versions.keep(spoken, "meera", NOW)
    kept = [store.article_drafts.all()[0].body, store.versions.get("lid", 1).article.body]
    assert kept == ["They said •••• 1111."] * 2


def test_the_list_goes_by_title_in_pages(store):
    for title in ("beta", "Alpha", "चाय", "gamma"):
        store.articles.save(Article(title, title, "en", "x", review_by="2026-05-06"), NOW)
    assert [row.title for row in store.articles.page(0, 2)] == ["Alpha", "beta"]
    assert [row.title for row in store.articles.page(2, 2)] == ["gamma", "चाय"]
    assert store.articles.page(0, 1)[0].review_by == "2026-05-06"


@pytest.mark.parametrize(
    ("text", "found"),
    [("lid", ["A cracked lid"]), ("LID crack", ["A cracked lid"]), ("50%", ["Take 50% off"]), ("_", [])],
)
def test_every_word_is_looked_for_anywhere_in_the_title(store, text, found):
    store.articles.save(LID, NOW)
    store.articles.save(Article("off", "Take 50% off", "en", "x"), NOW)
    assert [row.title for row in store.articles.titled(text, 10)] == found


def test_all_articles_are_handed_out_one_batch_after_the_other(store):
    for name in "cab":
        store.articles.save(Article(name, name, "en", "x"), NOW)
    assert [one.id for one in store.articles.after("", 2)] == ["a", "b"]
    assert [one.id for one in store.articles.after("b", 2)] == ["c"]
