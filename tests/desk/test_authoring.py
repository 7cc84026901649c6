"""Articles written in the workbench: found at once, never lost, always taken back."""

from dataclasses import replace

import pytest

from agentassist.app.writing import written
from agentassist.content.plain import plain_data
from agentassist.core import messages as m
from agentassist.core.call import Kind
from agentassist.core.effects import WriteArticles
from agentassist.core.knowledge import Article
from agentassist.core.screen import Told, Undoable
from agentassist.importing.knowledge import articles, look_into
from tests.desk.conftest import NOON_MS
from tests.pictures import CUP, LID

CARD = "4111 1111 1111 1111"
START = "## Issue\n\n## Resolution\n"


def kept(table, article_id="refunds"):
    return table.store.articles.get(article_id)


def edited(table, **fields):
    """Return the article of the editor with some fields typed over."""
    editing = table.desk.screen.bench.editing
    return replace(editing.draft or editing.article, **fields)


@pytest.fixture
def editing(table):
    table.play(m.OpenArticle("refunds"))
    return table


@pytest.fixture
def beginning(table):
    table.play(m.NewArticle(START))
    return table


def test_an_edited_article_is_found_at_once(editing):
    editing.play(m.SaveArticle(edited(editing, title="Money back for a broken saucer")))
    answers = editing.play(m.SearchTyped("saucer")).finding.answers
    assert [answer.id for answer in answers] == ["refunds"]


def test_an_open_article_is_read_as_it_was_just_saved(editing):
    editing.play(m.OpenAnswer("article", "refunds"))
    screen = editing.play(m.SaveArticle(edited(editing, body="Give it back today.")))
    assert screen.reading.article.body == "Give it back today."


def test_a_saved_article_bears_the_day_and_the_rep(editing):
    screen = editing.play(m.SaveArticle(edited(editing, title="Refunds")))
    assert kept(editing).updated == "2026-05-28"
    assert [(row.number, row.who) for row in screen.bench.editing.versions] == [(2, "meera"), (1, "")]


def test_saving_can_be_undone_and_the_text_stays_a_version(editing):
    was = kept(editing)
    assert editing.play(m.SaveArticle(edited(editing, title="Refunds"))).undo is Undoable.ARTICLE
    screen = editing.play(m.Undo())
    assert kept(editing) == was == screen.bench.editing.article
    assert editing.store.versions.get("refunds", 2).article.title == "Refunds"


def test_undoing_the_first_save_leaves_the_text_in_the_editor(beginning):
    article = edited(beginning, title="Saucers", body="Send one.")
    beginning.play(m.SaveArticle(article))
    assert kept(beginning, article.id).title == "Saucers"
    editing = beginning.play(m.Undo()).bench.editing
    assert kept(beginning, article.id) is None
    assert editing.new and editing.draft.body == "Send one."


def test_an_older_version_is_looked_at_and_brought_back_as_a_new_one(editing):
    editing.play(
        m.SaveArticle(edited(editing, title="Second")), m.SaveArticle(edited(editing, title="Third"))
    )
    screen = editing.play(m.OpenVersion("refunds", 1))
    assert screen.bench.editing.former.article.title == "Refund for a late delivery"
    screen = editing.play(m.BringBack("refunds", 2))
    assert kept(editing).title == "Second" and len(screen.bench.editing.versions) == 4
    editing.play(m.Undo())
    assert kept(editing).title == "Third"


def test_nothing_is_brought_back_over_what_is_not_saved(editing):
    editing.play(
        m.SaveArticle(edited(editing, title="Second")), m.ArticleTyped(edited(editing, title="Mine"))
    )
    screen = editing.play(m.BringBack("refunds", 1))
    assert kept(editing).title == "Second" and screen.bench.editing.draft.title == "Mine"


def test_what_was_typed_is_there_after_a_crash(editing):
    editing.play(m.ArticleTyped(edited(editing, body="Half a sen")))
    editing.fall_over()
    editing.play(m.ArticlesWanted())
    assert [row.id for row in editing.desk.screen.bench.shelf.unsaved] == ["refunds"]
    assert editing.play(m.OpenArticle("refunds")).bench.editing.draft.body == "Half a sen"


def test_a_new_article_that_was_not_saved_is_there_after_a_crash(beginning):
    article = edited(beginning, title="Saucers")
    beginning.play(m.ArticleTyped(article))
    beginning.fall_over()
    editing = beginning.play(m.OpenArticle(article.id)).bench.editing
    assert editing.new and editing.draft == article


def test_a_new_article_in_which_nothing_was_typed_leaves_nothing(beginning):
    article = edited(beginning)
    beginning.play(m.ArticleTyped(article), m.CloseArticle())
    assert not beginning.play(m.ArticlesWanted()).bench.shelf.unsaved


def test_what_was_typed_elsewhere_waits_while_another_article_is_edited(editing):
    editing.play(m.ArticleTyped(edited(editing, title="Mine")), m.NewArticle(START))
    assert editing.play(m.OpenArticle("refunds")).bench.editing.draft.title == "Mine"


def test_typing_back_to_what_is_kept_is_no_draft(editing):
    editing.play(m.ArticleTyped(edited(editing, title="Mine")))
    screen = editing.play(m.ArticleTyped(kept(editing)))
    assert screen.bench.editing.draft is None and editing.store.article_drafts.all() == ()


def test_dropping_what_was_typed_can_be_undone(editing):
    editing.play(m.ArticleTyped(edited(editing, title="Mine")))
    screen = editing.play(m.DropDraft("refunds"))
    assert screen.bench.editing.draft is None and editing.store.article_drafts.all() == ()
    screen = editing.play(m.Undo())
    assert screen.bench.editing.draft.title == "Mine" and editing.store.article_drafts.all()


def test_typing_does_not_count_as_something_the_desk_put_in(editing):
    before = editing.desk.screen.bench.editing.revision
    typed = editing.play(m.ArticleTyped(edited(editing, title="Mine"))).bench.editing
    assert typed.revision == before
    assert editing.play(m.DropDraft("refunds")).bench.editing.revision > before


def test_a_deleted_article_comes_back_with_versions_and_draft(editing):
    editing.play(
        m.SaveArticle(edited(editing, title="Second")), m.ArticleTyped(edited(editing, title="Mine"))
    )
    screen = editing.play(m.DeleteArticle("refunds"))
    assert kept(editing) is None and screen.bench.editing is None
    assert not editing.play(m.SearchTyped("late delivery")).finding.answers
    editing_again = editing.play(m.Undo()).bench.editing
    assert kept(editing).title == "Second"
    assert editing_again.draft.title == "Mine" and len(editing_again.versions) == 2


def test_deleting_an_article_that_was_never_saved_only_drops_the_draft(beginning):
    article = edited(beginning, title="Saucers")
    beginning.play(m.ArticleTyped(article))
    assert beginning.play(m.DeleteArticle(article.id)).bench.editing is None
    assert beginning.play(m.Undo()).bench.editing.draft == article


@pytest.mark.parametrize("wrong", [{"title": " "}, {"review_by": "soon"}, {"body": "x" * 5_000_001}])
def test_what_cannot_be_saved_stays_a_draft(editing, wrong):
    was = kept(editing)
    screen = editing.play(m.SaveArticle(edited(editing, **wrong)))
    assert kept(editing) == was and screen.undo is None
    assert screen.bench.editing.draft == edited(editing, **wrong)


def test_no_card_number_stays_in_an_article(editing):
    editing.play(m.ArticleTyped(edited(editing, body=f"They said {CARD}"), cursor=None))
    assert editing.store.article_drafts.all()[0].body == "They said •••• 1111"
    screen = editing.play(m.SaveArticle(edited(editing)))
    assert screen.bench.editing.article.body == "They said •••• 1111"


def test_digits_that_still_grow_wait_for_their_end(editing):
    body = "Call 4111 1111 and more\n\nbelow"
    editing.play(m.ArticleTyped(edited(editing, body=body), cursor=len("Call 4111 1111")))
    assert editing.store.article_drafts.all()[0].body == "Call  and more\n\nbelow"
    assert editing.desk.screen.bench.editing.draft.body == body


def test_the_list_marks_what_wants_a_review_and_what_is_not_saved(table):
    table.store.articles.save(Article("old", "Old", "en", "x", review_by="2026-05-27"), NOON_MS)
    table.store.articles.save(Article("young", "Young", "en", "x", review_by="2026-05-28"), NOON_MS)
    table.play(m.OpenArticle("young"), m.ArticleTyped(replace(kept(table, "young"), title="Younger")))
    shelf = table.play(m.ArticlesWanted()).bench.shelf
    assert [(row.id, row.due, row.unsaved) for row in shelf.rows] == [
        ("old", True, False),
        ("refunds", False, False),
        ("young", False, True),
    ]
    assert shelf.count == 3
    assert [row.id for row in table.play(m.ArticlesWanted("ol")).bench.shelf.rows] == ["old"]


def test_ten_thousand_articles_come_page_by_page(table):
    with table.store.together():
        for number in range(10_000):
            table.store.articles.save(Article(f"a{number}", f"Article {number:05}", "en", "x"), NOON_MS)
    shelf = table.play(m.ArticlesWanted("", 9_900)).bench.shelf
    assert shelf.count == 10_001 and len(shelf.rows) == 101
    assert len(table.play(m.ArticlesWanted("article")).bench.shelf.rows) == 200


def test_a_translation_begins_with_the_original(table):
    editing = table.play(m.NewArticle(START, translation_of="refunds")).bench.editing
    assert editing.new and editing.original == "Refund for a late delivery"
    article = editing.article
    assert (article.translation_of, article.lang, article.body) == ("refunds", "hi", kept(table).body)
    assert article.id != "refunds"


def test_editing_during_a_call_leaves_the_call_alone(editing):
    editing.happens(Kind.RINGING)
    call = editing.happens(Kind.ANSWERED)
    screen = editing.play(m.SaveArticle(edited(editing, title="Refunds")))
    assert (screen.card, screen.lines, screen.prompt) == (call.card, call.lines, call.prompt)


def test_what_is_gone_opens_nothing(table):
    assert table.play(m.OpenArticle("nothing")).bench.editing is None


def export(table, folder):
    """Do with effects what the app does, until the desk is done."""
    table.play(m.ExportArticles(str(folder)))
    while isinstance(wish := table.effects.pop(), WriteArticles):
        for told in written(wish):
            table.play(told)
        if not table.effects:
            return


def test_exported_and_imported_again_nothing_has_changed(table, tmp_path):
    for number in range(120):
        table.play(m.NewArticle(START))
        table.play(m.SaveArticle(edited(table, title=f"Article {number}", body=f"Text: {number}")))
    table.store.imports.begin("i1", "kb", NOON_MS)
    brought = Article("file", "From a file", "ur", "متن", source="kb/file.md")
    table.store.imports.put_articles("i1", (brought,), NOON_MS)
    before = {name: kept(table, name) for name in table.store.articles.ids()}
    table.effects.clear()
    export(table, tmp_path)
    notice = table.desk.screen.notices[-1]
    assert (notice.code, dict(notice.facts)) == (Told.EXPORTED, {"count": "122", "name": "knowledge"})
    found = tuple(articles(tmp_path, plain_data, lambda: False))
    table.store.imports.begin("i2", "kb", NOON_MS)
    statuses = table.store.imports.put_articles("i2", found, NOON_MS)
    assert set(statuses) == {"unchanged"} and len(statuses) == 122
    assert {name: kept(table, name) for name in table.store.articles.ids()} == before


def test_one_article_goes_into_the_file_that_was_chosen(table):
    table.play(m.ExportArticles("/folder/refund.md", "refunds"))
    assert table.effects.pop() == WriteArticles("/folder/refund.md", (kept(table),), whole=False)
    screen = table.play(m.ArticlesWritten("/folder/refund.md", "refund.md", "refunds", 1, whole=False))
    assert dict(screen.notices[-1].facts) == {"count": "1", "name": "refund.md"}


def test_a_picture_put_in_is_kept_at_once_and_shown_wherever_the_article_is(editing):
    body = f"![the lid]({LID.link})"
    screen = editing.play(m.KeepPicture(LID))
    assert screen.bench.editing.pictures == (LID,)
    editing.play(m.SaveArticle(edited(editing, body=body)))
    assert editing.play(m.OpenAnswer("article", "refunds")).reading.pictures == (LID,)
    editing.play(m.SaveArticle(edited(editing, body="No picture.")))
    assert editing.desk.screen.reading.pictures == ()
    newest = editing.desk.screen.bench.editing.versions[0].number
    assert editing.play(m.OpenVersion("refunds", newest - 1)).bench.editing.pictures == (LID,)


def test_a_draft_shows_its_pictures_when_it_is_opened_again(editing):
    editing.play(m.KeepPicture(LID))
    editing.play(m.ArticleTyped(edited(editing, body=f"![the lid]({LID.link})")))
    editing.play(m.CloseArticle())
    assert editing.play(m.OpenArticle("refunds")).bench.editing.pictures == (LID,)


def test_pictures_go_out_with_the_knowledge_and_come_back(table, tmp_path):
    for number in range(60):
        table.play(m.NewArticle(START))
        shown = LID if number % 2 else CUP
        table.play(m.KeepPicture(shown))
        table.play(m.SaveArticle(edited(table, title=f"A {number}", body=f"![it]({shown.link})")))
    before = {name: kept(table, name) for name in table.store.articles.ids()}
    table.effects.clear()
    export(table, tmp_path)
    found = [row for row in articles(tmp_path, plain_data, lambda: False) if isinstance(row, Article)]
    assert {one.id: one for one in found} == before
    assert len(list(tmp_path.rglob("*.png"))) == len(list(tmp_path.rglob("*.gif"))) == 1


def test_an_import_brings_pictures_into_the_cache(table, tmp_path):
    (tmp_path / "kb").mkdir()
    (tmp_path / "kb" / "lid.png").write_bytes(LID.data)
    (tmp_path / "kb" / "lid.md").write_text("# Lids\n\n![the lid](lid.png)")
    rows = tuple(articles(tmp_path / "kb", plain_data, lambda: False))
    table.play(m.OpenImport(str(tmp_path / "kb"), knowledge=True))
    look = look_into(tmp_path / "kb", plain_data, lambda: False)
    table.play(m.ImportPreviewed(look))
    table.play(m.ConfirmImport())
    screen = table.play(m.RowsRead(rows, (), 1, 1, last=True))
    assert screen.bench.importing.summary.created == 1
    assert table.store.pictures.named((LID.id,)) == (LID,)
