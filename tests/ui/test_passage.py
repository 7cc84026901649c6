"""An article opens at what was asked for."""

from PySide6.QtGui import QImage

from agentassist.core.picture import picture_of
from agentassist.ui.widgets.article_view import ArticleView
from tests.pictures import LID
from tests.ui.drawing import png

LONG = (
    "## Issue\n\nMoney is late.\n\n"
    + "Filler text.\n\n" * 60
    + "1. A *refund* takes **5 days**.\n2. Ask the bank.\n"
)


def test_the_passage_that_answers_is_marked_and_in_view(qtbot, look):
    view = ArticleView(look)
    qtbot.addWidget(view)
    view.resize(300, 200)
    view.show()
    view.read(LONG, "en")
    view.show_passage("1. A *refund* takes **5 days**.")
    (mark,) = view.extraSelections()
    assert mark.cursor.selectedText() == "A refund takes 5 days."
    assert view.rect().contains(view.cursorRect().center())
    assert view.verticalScrollBar().value() > 0


def test_a_picture_is_told_in_words_and_never_opened(qtbot, look, tmp_path):
    picture = QImage(40, 400, QImage.Format.Format_RGB32)
    assert picture.save(str(tmp_path / "lid.png"))
    view = ArticleView(look)
    qtbot.addWidget(view)
    view.read(f"Lift ![the lid]({tmp_path}/lid.png) and ![](gone.png) pour.", "en")
    assert view.toPlainText() == "Lift the lid and  pour."
    assert view.document().size().height() < 400


def test_an_article_without_such_a_passage_opens_at_its_beginning(qtbot, look):
    view = ArticleView(look)
    qtbot.addWidget(view)
    view.read(LONG, "en")
    for passage in ("", "Nothing of the kind", "***"):
        view.show_passage(passage)
        assert view.extraSelections() == [] and view.verticalScrollBar().value() == 0


def test_a_kept_picture_is_shown_no_wider_than_the_text_and_told_below(qtbot, look):
    wide = picture_of(png(1200, 300))
    view = ArticleView(look)
    qtbot.addWidget(view)
    view.resize(400, 600)
    view.show()
    view.read(f"Lift it.\n\n![The lid, from above]({wide.link})\n\nPour.", "en", (wide,))
    assert "The lid, from above" in view.toPlainText()
    assert view.document().size().width() <= view.viewport().width()
    high = view.document().size().height()
    view.read("Lift it.\n\nThe lid, from above\n\nPour.", "en")
    # A quarter as high as wide, whatever it is shrunk to.
    assert 60 < high - view.document().size().height() < 110


def test_a_picture_shown_in_one_article_is_no_other_articles(qtbot, look):
    view = ArticleView(look)
    qtbot.addWidget(view)
    text = f"![the lid]({LID.link})"
    view.read(text, "en", (LID,))
    assert view.toPlainText() == "\ufffc\nthe lid"
    view.read(text, "en")
    assert view.toPlainText() == "the lid"


def test_a_damaged_picture_is_told_in_words(qtbot, look):
    broken = picture_of(LID.data[:40])
    view = ArticleView(look)
    qtbot.addWidget(view)
    view.read(f"![the lid]({broken.link})", "en", (broken,))
    assert view.toPlainText() == "the lid"
