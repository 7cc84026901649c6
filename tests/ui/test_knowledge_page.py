from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QFileDialog

from agentassist.core.authoring import BODY_AT_MOST, Shelf
from agentassist.core.faq import FaqFormat
from agentassist.core.messages import (
    ArticlesWanted,
    ArticleTyped,
    BringBack,
    CloseArticle,
    DeleteArticle,
    DropDraft,
    ExportArticles,
    ExportFaq,
    KeepPicture,
    NewArticle,
    OpenArticle,
    OpenVersion,
    SaveArticle,
)
from agentassist.core.screen import Undoable
from agentassist.ui.dialogs.article_body import READ_AT_MOST
from agentassist.ui.dialogs.knowledge_page import KnowledgePage
from agentassist.ui.widgets.pictures import WIDEST
from agentassist.ui.widgets.writing import ANYWHERE
from tests.pictures import LID
from tests.ui.bench_screens import (
    ARTICLES,
    BEGUN,
    EDITING,
    LATE,
    LOOKING_BACK,
    SHELF,
    UNSAVED,
    VERSIONS,
    benched,
)
from tests.ui.drawing import image, png

OTHER = replace(EDITING, article=replace(LATE, id="other", title="Another"))


@pytest.fixture
def page(opened):
    return opened(KnowledgePage, 780, 620)


@pytest.fixture
def editor(page, sent):
    page.show_screen(benched(editing=EDITING))
    sent.clear()
    return page.editor


def typed(sent):
    return [message.article for message in sent if isinstance(message, ArticleTyped)]


def said(editor, field):
    return field.said.words.text() if field.said.isVisibleTo(editor) else ""


def chosen(page, path):
    dialog = page.findChild(QFileDialog)
    dialog.filesSelected.emit([path])
    dialog.close()


def test_the_list_says_what_is_due_and_what_is_not_saved(page):
    model = page.list.model
    cells = [model.index(0, column).data() for column in range(3)]
    assert cells == ["How to care for cup 0", "English", "Review due"]
    assert model.index(0, 2).data(Qt.ItemDataRole.DecorationRole) is not None
    assert model.index(1, 2).data() == "Not saved"
    assert page.list.count.text() == "1,00,000 article(s)"


def test_a_hundred_thousand_articles_come_page_by_page(page, qtbot, sent):
    model = page.list.model
    page.list.table.scrollTo(model.index(70_050, 0))
    qtbot.waitUntil(lambda: any(isinstance(message, ArticlesWanted) for message in sent))
    assert sent[0].offset % 100 == 0 and abs(sent[0].offset - 70_050) < 200
    page.show_screen(benched(shelf=Shelf("", 100_000, 70_000, ARTICLES)))
    assert model.index(70_050, 0).data() == "How to care for cup 50"


def test_searching_asks_once_the_typing_pauses(page, qtbot, sent):
    qtbot.keyClicks(page.list.field, "cup")
    qtbot.waitUntil(lambda: sent == [ArticlesWanted("cup", 0)])


def test_the_answer_to_an_older_search_is_too_late(page, qtbot, sent):
    qtbot.keyClicks(page.list.field, "cup")
    qtbot.waitUntil(lambda: bool(sent))
    page.show_screen(benched(shelf=replace(SHELF, count=7)))
    assert page.list.model.rowCount() == 0


def test_walking_through_the_list_opens_nothing_and_enter_does(page, qtbot, sent):
    table = page.list.table
    table.setCurrentIndex(page.list.model.index(3, 0))
    assert sent == []
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert sent == [OpenArticle("a3")]


def test_what_was_begun_and_not_saved_is_one_press_away(page, sent):
    names = [button.accessibleName() for button in page.list.unsaved.buttons]
    assert names == ["Not saved yet: How to care for cup 1", "Not saved yet: Without a title"]
    page.list.unsaved.buttons[1].click()
    assert sent == [OpenArticle("a200")]


def test_a_new_article_begins_with_its_headings(page, sent):
    page.list.new.click()
    assert sent == [NewArticle("## Issue\n\n\n## Environment\n\n\n## Resolution\n\n\n## Cause\n")]


def test_a_new_article_is_not_saved_before_something_is_written(page, sent):
    page.show_screen(benched(editing=BEGUN))
    sent.clear()
    page.editor.flush()
    page.editor.save_now()
    assert sent == []
    assert page.editor.title.hasFocus() or not page.isActiveWindow()
    assert "title" in said(page.editor, page.editor._places["title-missing"])
    assert "below the headings" in said(page.editor, page.editor.body.field)


def test_what_is_typed_is_told_when_the_typing_pauses(editor, qtbot, sent):
    editor.title.end(False)
    qtbot.keyClicks(editor.title, "!")
    assert sent == []
    assert editor.state.text() == "Not saved yet. Nothing you typed is lost."
    qtbot.waitUntil(lambda: bool(sent))
    assert typed(sent) == [replace(LATE, title=LATE.title + "!")]


def test_what_is_typed_is_seen_as_it_is_read_when_the_typing_pauses(editor, qtbot):
    editor.body.text.setPlainText("# Quite new")
    qtbot.waitUntil(lambda: editor.body.view.toPlainText() == "Quite new")


def test_typing_leaves_the_page_beside_it_where_it_is(editor):
    editor.body.text.setPlainText("A line.\n\n" * 200)
    editor.flush()
    editor.body.view.verticalScrollBar().setValue(300)
    editor.body.text.setPlainText("A line.\n\n" * 201)
    editor.flush()
    assert editor.body.view.verticalScrollBar().value() == 300


def test_of_a_very_long_text_the_beginning_is_shown_and_all_is_kept(editor, sent):
    text = "A line of some words.\n" * 5_000
    editor.body.text.setPlainText(text)
    editor.flush()
    assert typed(sent)[0].body == text
    assert len(editor.body.view.toPlainText()) <= READ_AT_MOST and editor.body.cut.isVisible()


def test_only_where_somebody_types_digits_may_still_grow(editor, qtbot, sent):
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    for field, cursor in ((editor.title, None), (editor.body.text, 1)):
        field.setFocus()
        qtbot.keyClicks(field, "1")
        sent.clear()
        qtbot.waitUntil(lambda: bool(sent))
        assert sent[0].cursor == cursor


def test_a_word_without_end_is_taken_in_at_once(editor):
    paste = QMimeData()
    paste.setText("x" * 200_000)
    editor.body.text.insertFromMimeData(paste)
    editor.flush()
    assert editor.body.text.wordWrapMode() is editor.body.view.wordWrapMode() is ANYWHERE


def test_saving_tells_the_whole_article(editor, sent):
    editor.body.text.setPlainText("## Issue\n\nNew.")
    editor.details.lines["keywords"].setText("late, new،پھر")
    editor.details.lang.show_code("ur")
    editor.details.public.click()
    editor.bar.save.click()
    (saved,) = [message.article for message in sent if isinstance(message, SaveArticle)]
    assert (saved.body, saved.keywords) == ("## Issue\n\nNew.", ("late", " new", "پھر"))
    assert (saved.lang, saved.public, saved.questions) == ("ur", True, LATE.questions)


def test_what_nobody_touched_stays_letter_for_letter(page, sent):
    odd = replace(LATE, body="one\u00a0two\u2028three", keywords=("a, b", "c"), summary="x\ny")
    page.show_screen(benched(editing=replace(EDITING, article=odd)))
    page.editor.title.setText("Other")
    page.editor.save_now()
    assert sent[-1] == SaveArticle(replace(odd, title="Other"))


def test_keys_save_too(editor, qtbot, sent):
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    editor.body.text.setFocus()
    editor.title.setText("Other")
    qtbot.keyClick(editor.body.text, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert sent[-1] == SaveArticle(replace(LATE, title="Other"))


def test_saving_leaves_caret_and_undo_of_the_text(page, editor, sent):
    editor.body.text.insertPlainText("Typed. ")
    at = editor.body.text.textCursor().position()
    editor.save_now()
    kept = replace(sent[-1].article, updated="2026-05-28")
    page.show_screen(benched(editing=replace(EDITING, article=kept, revision=2)))
    assert editor.body.text.textCursor().position() == at > 0
    assert editor.body.text.document().isUndoAvailable()
    assert editor.state.text() == "Saved"


def test_what_is_typed_while_it_is_being_saved_is_not_overwritten(page, editor, sent):
    editor.title.setText("Other")
    editor.save_now()
    kept = sent[-1].article
    editor.title.setText("Other one")
    page.show_screen(benched(editing=replace(EDITING, article=kept, revision=2)))
    assert editor.title.text() == "Other one"
    editor.flush()
    assert typed(sent)[-1].title == "Other one"


def test_a_draft_comes_back_into_the_fields(page):
    page.show_screen(benched(editing=UNSAVED))
    assert page.editor.title.text() == "Late"
    assert page.editor.bar.discard.isEnabled()


def test_a_newer_draft_does_not_write_into_the_fields(page, editor):
    editor.title.setText("Late deliv")
    page.show_screen(benched(editing=replace(EDITING, draft=replace(LATE, title="Late"))))
    assert editor.title.text() == "Late deliv"


def test_what_the_desk_put_in_is_shown(page, editor):
    editor.title.setText("Other")
    editor.flush()
    page.show_screen(benched(editing=replace(EDITING, revision=2)))
    assert editor.title.text() == LATE.title


def test_opening_another_article_tells_what_was_typed_into_this_one(page, editor, sent):
    editor.title.setText("Other")
    page.show_screen(benched(editing=OTHER))
    assert typed(sent) == [replace(LATE, title="Other")]
    assert editor.title.text() == "Another"


@pytest.mark.parametrize("leave", ["hide", "close"])
def test_leaving_the_page_tells_what_was_typed(page, editor, sent, leave):
    editor.title.setText("Other")
    getattr(page, leave)()
    assert typed(sent) == [replace(LATE, title="Other")]


@pytest.mark.parametrize(
    ("button", "wish"),
    [
        ("delete", DeleteArticle("late")),
        ("discard", DropDraft("late")),
        ("translate", NewArticle(translation_of="late")),
    ],
)
def test_what_is_done_with_it_comes_after_what_was_typed(editor, qtbot, sent, button, wish):
    qtbot.keyClicks(editor.title, "!")
    getattr(editor.bar, button).click()
    assert isinstance(sent[0], ArticleTyped) and sent[1:] == [wish]


def test_back_to_the_list_asks_for_it_anew(page, editor, sent):
    editor.close_button.click()
    assert sent == [CloseArticle()]
    page.show_screen(benched())
    assert page.steps.currentWidget() is page.list
    assert sent[-1] == ArticlesWanted("", 0)


def test_undo_asks_for_the_list_anew(page, sent):
    page.show_screen(replace(benched(), undo=Undoable.ARTICLE))
    assert sent == [ArticlesWanted("", 0)]


def test_a_title_that_is_missing_is_said_beside_it_and_nothing_is_lost(editor, sent):
    editor.title.clear()
    editor.bar.save.click()
    place = editor._places["title-missing"]
    assert said(editor, place) == "Please give it a title, for it is found by that."
    assert typed(sent) == [replace(LATE, title="")]
    editor.title.setText("Late")
    editor.flush()
    assert said(editor, place) == ""


def test_a_review_date_that_is_none_is_said_beside_it(editor, sent):
    editor.details.lines["review_by"].setText("next week")
    editor.bar.save.click()
    assert editor.tabs.currentWidget() is editor.details
    assert "That is no day" in said(editor, editor.details.faulted["review-no-date"])
    assert not [message for message in sent if isinstance(message, SaveArticle)]
    assert editor.details.lines["review_by"].text() == "next week"


def test_a_text_over_five_megabytes_is_said_beside_it(editor, sent):
    editor.body.text.setPlainText("x" * (BODY_AT_MOST + 1))
    editor.bar.save.click()
    assert "5 MB" in said(editor, editor.body.field)
    assert len(typed(sent)[0].body) == BODY_AT_MOST + 1


def test_a_question_of_the_callers_becomes_a_line(editor, sent):
    assert [button.text() for button in editor.details.offered.buttons] == ["my parcel is lost"]
    editor.details.offered.buttons[0].click()
    editor.flush()
    assert typed(sent)[0].questions == (*LATE.questions, "my parcel is lost")
    editor.details.offered.buttons[0].click()
    editor.flush()
    assert len(typed(sent)) == 1


def test_versions_are_listed_looked_at_and_brought_back(page, editor, sent):
    assert editor.versions.list.count() == 3
    assert "Meera" in editor.versions.list.item(0).text()
    editor.versions.list.setCurrentRow(1)
    assert sent == [OpenVersion("late", 2)]
    page.show_screen(benched(editing=LOOKING_BACK))
    assert editor.versions.title.text() == "A late parcel"
    editor.versions.back.click()
    assert sent[-1] == BringBack("late", 2)


def test_no_version_is_brought_back_over_what_is_not_saved(page, editor):
    page.show_screen(benched(editing=LOOKING_BACK))
    editor.title.setText("Other")
    editor.flush()
    assert not editor.versions.back.isEnabled()
    assert editor.versions.hint.text() == "Save or discard your changes first."


def test_the_newest_version_need_not_be_brought_back(page, editor):
    newest = replace(LOOKING_BACK.former, row=VERSIONS[0])
    page.show_screen(benched(editing=replace(LOOKING_BACK, former=newest)))
    assert not editor.versions.back.isEnabled()


def test_an_urdu_text_is_written_from_the_right(page):
    page.show_screen(benched(editing=BEGUN))
    option = page.editor.body.text.document().defaultTextOption()
    assert option.textDirection() is Qt.LayoutDirection.RightToLeft
    assert option.alignment() & Qt.AlignmentFlag.AlignRight


def test_an_article_is_exported_to_a_file_somebody_chooses(editor, sent):
    editor.bar.export.click()
    chosen(editor, "/folder/late.md")
    assert sent == [ExportArticles("/folder/late.md", "late")]


def test_public_answers_are_pages_unless_somebody_chooses_otherwise(page, sent):
    page.list.faq.click()
    chosen(page, "/folder")
    assert sent[0] == ExportFaq("/folder", FaqFormat.HTML)


def test_public_answers_are_written_in_the_form_somebody_chooses(page, sent):
    page.list.form.show_code(FaqFormat.JSON)
    page.list.faq.click()
    chosen(page, "/folder")
    assert sent[0] == ExportFaq("/folder", FaqFormat.JSON)


def test_all_articles_are_exported_into_a_folder_somebody_chooses(page, sent):
    page.list.export.click()
    chosen(page, "/folder")
    assert sent[0] == ExportArticles("/folder")


def test_asking_for_a_place_leaves_the_call_window_free(editor):
    editor.bar.export.click()
    dialog = editor.findChild(QFileDialog)
    assert dialog.windowModality() is not Qt.WindowModality.ApplicationModal
    dialog.close()


def pasted(editor, *, picture=None, path=None, text=""):
    """Paste as another program would have copied."""
    source = QMimeData()
    if picture is not None:
        source.setImageData(picture)
    if path is not None:
        source.setUrls([QUrl.fromLocalFile(str(path))])
    if text:
        source.setText(text)
    assert editor.body.text.canInsertFromMimeData(source)
    editor.body.text.insertFromMimeData(source)


def kept(sent):
    return [message.picture for message in sent if isinstance(message, KeepPicture)]


def test_a_pasted_picture_is_kept_and_what_it_shows_is_typed_next(editor, qtbot, sent):
    editor.body.fill("Lift it. ")
    editor.body.text.moveCursor(editor.body.text.textCursor().MoveOperation.End)
    pasted(editor, picture=image(40, 30))
    (picture,) = kept(sent)
    assert editor.body.markdown == f"Lift it. ![What the picture shows]({picture.link})"
    qtbot.keyClicks(editor.body.text, "The lid")
    assert editor.body.markdown == f"Lift it. ![The lid]({picture.link})"
    editor.flush()
    assert typed(sent)[-1].body == editor.body.markdown
    assert editor.body.view.toPlainText() == "Lift it. \ufffc\nThe lid"


def test_a_dropped_file_is_named_by_what_it_shows(editor, sent, tmp_path):
    (tmp_path / "lid [old].png").write_bytes(LID.data)
    editor.body.fill("")
    pasted(editor, path=tmp_path / "lid [old].png")
    assert editor.body.markdown == f"![lid old]({LID.link})" and kept(sent) == [LID]


def test_a_picture_wider_than_any_pane_is_made_smaller(editor, sent, tmp_path):
    (tmp_path / "wide.png").write_bytes(png(4000, 1000))
    pasted(editor, path=tmp_path / "wide.png")
    (picture,) = kept(sent)
    assert len(picture.data) < len(png(4000, 1000)) and str(WIDEST).encode() not in picture.data
    assert editor.body.view.document().size().width() <= editor.body.view.viewport().width()


@pytest.mark.parametrize("data", [b"", b"<svg/>", LID.data[:40]])
def test_what_is_no_picture_is_refused_in_a_sentence(editor, sent, tmp_path, data):
    (tmp_path / "lid.png").write_bytes(data)
    before = editor.body.markdown
    pasted(editor, path=tmp_path / "lid.png")
    assert editor.body.markdown == before and not kept(sent)
    assert said(editor, editor.body.field).startswith("This is no picture")


def test_of_several_pictures_each_that_is_refused_is_named(editor, page, sent, tmp_path):
    (tmp_path / "torn.png").write_bytes(LID.data[:40])
    (tmp_path / "lid.png").write_bytes(LID.data)
    editor.body.fill("")
    editor.body.add_picture.click()
    dialog = page.findChild(QFileDialog)
    dialog.filesSelected.emit([str(tmp_path / "torn.png"), str(tmp_path / "lid.png")])
    dialog.close()
    assert kept(sent) == [LID]
    assert said(editor, editor.body.field).startswith("\u2068torn\u2069: This is no picture")


def test_text_that_comes_with_a_picture_is_pasted_as_text(editor, sent):
    editor.body.fill("")
    pasted(editor, picture=image(40, 30), text="a table")
    assert editor.body.markdown == "a table" and not kept(sent)


def test_pictures_are_chosen_without_a_mouse(editor, page, qtbot, sent, tmp_path):
    (tmp_path / "lid.png").write_bytes(LID.data)
    editor.body.fill("")
    editor.body.add_picture.setFocus()
    qtbot.keyClick(editor.body.add_picture, Qt.Key.Key_Space)
    dialog = page.findChild(QFileDialog)
    dialog.filesSelected.emit([str(tmp_path / "lid.png")])
    dialog.close()
    assert editor.body.markdown == f"![lid]({LID.link})" and kept(sent) == [LID]


def test_pictures_of_the_article_are_shown_from_the_start(page):
    article = replace(LATE, body=f"![the lid]({LID.link})")
    page.show_screen(benched(editing=replace(EDITING, article=article, draft=None, pictures=(LID,))))
    assert page.editor.body.view.toPlainText() == "\ufffc\nthe lid"
