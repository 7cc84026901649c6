"""An article opens at what was asked for."""

from PySide6.QtGui import QImage

from agentassist.ui.widgets.article_view import ArticleView

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
