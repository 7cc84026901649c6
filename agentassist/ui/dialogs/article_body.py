"""The text of an article with its pictures, beside the way it is read."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from agentassist.core.picture import Picture, pictures_in
from agentassist.ui.authoring_words import AuthoringWords
from agentassist.ui.dialogs.ask_place import ask_pictures
from agentassist.ui.look import Look
from agentassist.ui.widgets.article_view import ArticleView
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.faulted import Faulted
from agentassist.ui.widgets.markdown_field import MarkdownField
from agentassist.ui.widgets.pictures import file_bytes, taken
from agentassist.ui.widgets.writing import direction_of, run_as
from agentassist.ui.words import isolated

READ_AT_MOST = 60_000
"""So many letters are shown as they are read; making a page of more would hold up the typing."""


class ArticleBody(QWidget):
    """Markdown on one side, the page it makes on the other."""

    typed = Signal()
    pictured = Signal(Picture)
    """A picture that is in the text from now on."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._lang, self._given = "", ("", "")
        self._words = AuthoringWords(self)
        self._pictures: dict[str, Picture] = {}
        self._read: tuple[str, str, tuple[Picture, ...]] = ("", "", ())
        self.text = MarkdownField()
        self.text.setObjectName("article-body")
        self.text.setAccessibleName(self.tr("Text in Markdown"))
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self.typed)
        self.text.pictured.connect(self._take_all)
        self.field = Faulted(look, self.text)
        self.add_picture = Button(look, self.tr("Add a picture…"), "image", "link")
        self.add_picture.clicked.connect(self._ask)
        self.view = ArticleView(look)
        self.view.setAccessibleName(self.tr("As it is read"))
        self.cut = label(self.tr("Only the beginning is shown here; all of it is kept."), "dim", wrap=True)
        self.cut.hide()
        halves = stacked(self, 8) if look.large else beside(self, 12)
        for words, widgets in (
            (self.text.accessibleName(), (self.field,)),
            (self.view.accessibleName(), (self.view, self.cut)),
        ):
            half, head = stacked(spacing=4), beside(spacing=8)
            head.addWidget(label(words, "dim"))
            head.addStretch(1)
            head.addStrut(self.add_picture.sizeHint().height())
            if self.field in widgets:
                head.addWidget(self.add_picture)
            half.addLayout(head)
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

    def know(self, pictures: Iterable[Picture]) -> None:
        """Show these where the text points to them, besides those known already."""
        self._pictures |= {one.id: one for one in pictures}

    def turn(self, lang: str) -> None:
        """Write in the direction of another language."""
        run_as(self.text.document(), direction_of(lang))
        self._lang = lang

    def read(self) -> None:
        """Show the text as it is read; who looks at the middle of it stays there."""
        markdown = self.markdown
        known = (self._pictures.get(one) for one in pictures_in(markdown))
        shown = (markdown[:READ_AT_MOST], self._lang, tuple(one for one in known if one))
        if shown == self._read:
            return
        self._read = shown
        bar = self.view.verticalScrollBar()
        at = bar.value()
        self.view.read(*shown)
        bar.setValue(at)
        self.cut.setVisible(len(markdown) > READ_AT_MOST)

    @Slot()
    def _ask(self) -> None:
        ask_pictures(
            self,
            self.tr("Add a picture"),
            lambda paths: self._take_all([(path.stem, file_bytes(path)) for path in map(Path, paths)]),
        )

    @Slot(list)
    def _take_all(self, brought: list[tuple[str, bytes]]) -> None:
        refused = []
        for name, data in brought:
            found = taken(data)
            if isinstance(found, Picture):
                self._put_in(found, name)
            else:
                refused.append((name, self._words.picture(found)))
        # Of several, each refusal says which picture it means.
        told = (f"{isolated(name)}: {why}" if len(brought) > 1 else why for name, why in refused)
        self.field.tell("\n".join(told))

    def _put_in(self, picture: Picture, name: str) -> None:
        """Point to a picture where the caret is, and let what is typed next say what it shows."""
        self.know((picture,))
        said = "".join(char for char in name if char not in "[]\n") or self.tr("What the picture shows")
        cursor = self.text.textCursor()
        cursor.insertText(f"![{said}]({picture.link})")
        end = cursor.position() - len(f"]({picture.link})")
        cursor.setPosition(end - len(said))
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)
        self.text.setFocus()
        self.pictured.emit(picture)
        self.read()
