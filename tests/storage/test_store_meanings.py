"""What a model made of an article is kept as long as the article stays as it was."""

from dataclasses import replace

from agentassist.core.knowledge import Article, Gist

LEAKS = Article("leaks", "The kettle leaks", "en", "Turn it round.", questions=("why does it drip",))


def read(store, model="small"):
    _, unread = store.meanings.unread(model, 0, 10)
    store.meanings.keep(model, [Gist(one.id, one.lang, stamp, b"12") for one, stamp in unread])
    return [one.id for one, _ in unread]


def test_an_article_is_read_once_and_again_when_it_changed(store):
    store.articles.save(LEAKS, 1)
    assert read(store) == ["leaks"] and read(store) == []
    assert [(one.article_id, one.lang, one.row) for one in store.meanings.made_by("small")] == [
        ("leaks", "en", b"12")
    ]
    store.articles.save(replace(LEAKS, title="A kettle that drips"), 2)
    assert store.meanings.made_by("small") == ()
    assert read(store) == ["leaks"]


def test_another_model_reads_for_itself(store):
    store.articles.save(LEAKS, 1)
    assert read(store) == ["leaks"] and read(store, "large") == ["leaks"]
    assert store.meanings.made_by("small") == ()


def test_what_changed_while_it_was_read_is_not_kept(store):
    store.articles.save(LEAKS, 1)
    _, ((document, stamp),) = store.meanings.unread("small", 0, 10)
    store.articles.save(replace(LEAKS, title="A kettle that drips"), 2)
    store.meanings.keep("small", [Gist(document.id, "en", stamp, b"12")])
    assert store.meanings.made_by("small") == ()


def test_with_an_article_goes_what_was_made_of_it(store):
    store.articles.save(LEAKS, 1)
    read(store)
    store.articles.delete("leaks")
    store.articles.save(LEAKS, 1)
    assert store.meanings.made_by("small") == ()
