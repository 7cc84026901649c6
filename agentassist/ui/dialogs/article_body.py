"""The text of an article beside the way it is read."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from agentassist.ui.look import Look
from agentassist.ui.widgets.article_view import ArticleView
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.faulted import Faulted
from agentassist.ui.widgets.markdown_field import MarkdownField
from agentassist.ui.widgets.writing import direction_of, run_as

READ_AT_MOST = 60_000
"""So many letters are shown as they are read; making a page of more would hold up the typing."""


class ArticleBody(QWidget):
    """Markdown on one side, the page it makes on the other."""

    typed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._lang, self._read, self._given = "", ("", ""), ("", "")
        self.text = MarkdownField()
        self.text.setObjectName("article-body")
        self.text.setAccessibleName(self.tr("Text in Markdown"))
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self.typed)
        self.field = Faulted(look, self.text)
        self.view = ArticleView(look)
        self.view.setAccessibleName(self.tr("As it is read"))
        self.cut = label(self.tr("Only the beginning is shown here; all of it is kept."), "dim", wrap=True)
        self.cut.hide()
        halves = stacked(self, 8) if look.large else beside(self, 12)
        for words, widgets in (
            (self.text.accessibleName(), (self.field,)),
            (self.view.accessibleName(), (self.view, self.cut)),
        ):
            half = stacked(spacing=4)
            half.addWidget(label(words, "dim"))
            for share, widget in zip((1, 0), widgets, strict=False):
                half.addWidget(widget, share)
            halves.addLayout(half, 1)

    @property
    def markdown(self) -> str:
        """The text letter for letter, also where the field shows some letter in another way."""
        given, shown = self._given
        return given if self._raw == shown else self._raw

    @property
    def _raw(self) -> str:
        # Qt's plain text would make usual spaces of those that do not break.
        return self.text.document().toRawText().replace("\u2029", "\n")

    @property
    def caret(self) -> int | None:
        """Where somebody types, in characters; None where nobody does."""
        return self.text.textCursor().position() if self.text.hasFocus() else None

    def fill(self, markdown: str) -> None:
        """Show another text; the caret stays as near as it can."""
        if markdown == self.markdown:
            return
        at = self.text.textCursor().position()
        with QSignalBlocker(self.text):
            self.text.setPlainText(markdown)
        self._given = (markdown, self._raw)
        cursor = self.text.textCursor()
        cursor.setPosition(min(at, self.text.document().characterCount() - 1))
        self.text.setTextCursor(cursor)

    def turn(self, lang: str) -> None:
        """Write in the direction of another language."""
        run_as(self.text.document(), direction_of(lang))
        self._lang = lang

    def read(self) -> None:
        """Show the text as it is read; who looks at the middle of it stays there."""
        markdown = self.markdown
        shown = (markdown[:READ_AT_MOST], self._lang)
        if shown == self._read:
            return
        self._read = shown
        bar = self.view.verticalScrollBar()
        at = bar.value()
        self.view.read(*shown)
        bar.setValue(at)
        self.cut.setVisible(len(markdown) > READ_AT_MOST)
