"""Articles are found by their words, in every script."""

from dataclasses import replace

import pytest

from agentassist.core.knowledge import Article
from tests.storage.people import NOW

LID = Article(
    "lid",
    "A lid that came cracked",
    "en",
    "Send a new lid. **No return** is needed, a picture helps.",
    summary="New lid, no return.",
    questions=("My lid is broken", "The top is cracked"),
    keywords=("breakage", "चीनी"),
    actions=("replace-part",),
    public=True,
    source="lid.md",
)
ZWNJ = "\u200c"


def found(store, match):
    return [candidate.id for candidate in store.articles.candidates(match, 10)]


@pytest.fixture(autouse=True)
def lid(store):
    store.articles.save(LID, NOW)


def test_an_article_comes_back_as_it_was_written(store):
    assert store.articles.get("lid") == LID
    assert store.articles.ids() == ("lid",)
    assert store.articles.count() == 1
    assert store.articles.from_source("lid.md") == (LID,)
    assert store.articles.from_source("") == ()


@pytest.mark.parametrize(
    "match", ["lid", "crack*", "top", "breakage", "picture", "title : cracked", '"no return"']
)
def test_any_field_finds_it(store, match):
    assert found(store, match) == ["lid"]


def test_a_candidate_comes_without_its_body(store):
    candidate = store.articles.candidates("lid", 5)[0]
    assert (candidate.title, candidate.questions, candidate.lang) == (LID.title, LID.questions, "en")
    assert (candidate.actions, candidate.score > 0) == (("replace-part",), True)


def test_a_word_in_the_title_weighs_more_than_in_the_body(store):
    store.articles.save(Article("body", "Breakage", "en", "Also for a lid. " * 3), NOW)
    store.articles.save(Article("title", "Lid", "en", "A part."), NOW)
    assert found(store, "lid")[-1] == "body"


def test_an_edit_is_found_by_its_new_words_only(store):
    store.articles.save(replace(LID, title="A chipped cup", questions=(), body="Cups."), NOW)
    assert found(store, "chipped") == ["lid"]
    assert found(store, "picture") == found(store, "broken") == []


def test_a_deleted_article_is_not_found_and_comes_back_whole(store):
    deleted = store.articles.delete("lid")
    assert found(store, "lid") == []
    store.articles.save(deleted, NOW)
    assert found(store, "lid") == ["lid"]
    assert store.articles.delete("nothing") is None


@pytest.mark.parametrize(
    ("title", "match"),
    [
        ("चीनी मिट्टी की केतली", "मिट्टी"),
        ("टूटी केतली", "केत*"),
        ("పాస్వర్డ్ మార్చడం", "పాస్వర్డ్"),
        (f"సాఫ్ట్{ZWNJ}వేర్ సమస్య", "సాఫ్ట్వేర్"),
        ("ٹوٹی ہوئی کیتلی", "کیتلی"),
        ("Café crème", "cafe"),
    ],
)
def test_whole_words_of_every_script_are_found(store, title, match):
    store.articles.save(Article("other", title, "xx", ""), NOW)
    assert found(store, match) == ["other"]
    assert store.articles.get("other").title == title


def test_a_sign_within_a_word_does_not_cut_it(store):
    store.articles.save(Article("hindi", "हिन्दी", "hi", ""), NOW)
    assert found(store, "ह") == []


def test_the_words_of_all_articles_are_told(store):
    assert {"lid", "cracked", "breakage", "picture"} <= set(store.articles.vocabulary())


def test_the_snippet_shows_where_it_matched(store):
    assert "\x02picture\x03 helps" in store.articles.snippet("lid", "picture")
    assert store.articles.snippet("lid", "absent") == ""


@pytest.mark.parametrize("match", ['"', "lid AND", "nocolumn : lid", "(lid"])
def test_a_malformed_expression_is_told(store, match):
    with pytest.raises(ValueError, match="malformed"):
        store.articles.candidates(match, 5)


def test_the_index_stays_sound_through_a_backup(store, tmp_path):
    store.articles.save(Article("other", "Cup", "en", ""), NOW)
    store.articles.delete("lid")
    store.backup_to(tmp_path / "backup.db")
    backup = type(store)(tmp_path / "backup.db", bytes(range(32)))
    assert found(backup, "cup") == ["other"]
    with backup._db:
        backup._db.execute("insert into article_find(article_find, rank) values('integrity-check', 1)")
    backup.close()


def test_articles_are_filed_by_topic_and_language(store):
    for article_id, lang, topics in (
        ("a", "en", ("refund", "late")),
        ("b", "hi", ("refund",)),
        ("c", "en", ("care",)),
    ):
        store.articles.save(Article(article_id, "Title", lang, "Body", topics=topics), NOW)
    assert [one.id for one in store.articles.filed(("refund",), "", 9)] == ["a", "b"]
    assert [one.id for one in store.articles.filed(("late", "care"), "", 9)] == ["a", "c"]
    assert [one.id for one in store.articles.filed((), "hi", 9)] == ["b"]
    assert store.articles.among(("a", "b", "c", "x"), ("refund",), "en") == {"a"}
    store.articles.save(Article("a", "Title", "en", "Body", topics=("care",)), NOW)
    assert [one.id for one in store.articles.filed(("refund",), "", 9)] == ["b"]
    store.articles.delete("b")
    assert store.articles.filed(("refund",), "", 9) == ()
