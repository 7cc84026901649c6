"""Shows Markdown for reading only: links lead to other articles or nowhere, pictures are told in words."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextOption,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from agentassist.ui.look import Look
from agentassist.ui.widgets.writing import direction_of, wrap_for

HEADINGS_EM = {1: 1.25, 2: 1.12}
"""The height of headings; deeper ones are as high as the text and bold."""
LINE_PERCENT = 128.0
LINK = "article"
"""The scheme of a link to another article, as in ``[Late parcels](article:late-delivery)``."""


class ArticleView(QTextBrowser):
    """The text of one article, in the direction of its own language."""

    linked = Signal(str)
    """The id of the article that a link leads to."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
        self._nothing.fill(Qt.GlobalColor.transparent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.anchorClicked.connect(self._follow)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def read(self, markdown: str, lang: str) -> None:
        """Show ``markdown`` from its beginning."""
        direction = direction_of(lang)
        option = QTextOption()
        option.setTextDirection(direction)
        document = self.document()
        document.setDocumentMargin(0)
        document.setDefaultFont(self.font())
        document.setDefaultTextOption(option)
        self.setWordWrapMode(wrap_for(markdown))
        document.setMarkdown(markdown)
        self._tell_pictures()
        self._set_sizes(direction)
        self._blunt_links()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_passage(self, passage: str) -> None:
        """Mark the paragraph with a line of the Markdown, and bring it into view; empty marks none."""
        block = self._paragraph(passage)
        if not block.isValid():
            self.setExtraSelections([])
            return
        mark = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(block)
        mark.cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        mark.format.setBackground(QColor(self._look.tokens.mark))
        self.setExtraSelections([mark])
        self.setTextCursor(QTextCursor(block))
        self.ensureCursorVisible()

    def _paragraph(self, passage: str) -> QTextBlock:
        """Return the paragraph that says ``passage``, whatever Markdown makes of its signs."""
        wanted = _letters(passage)
        block = self.document().begin()
        while wanted and block.isValid():
            said = _letters(block.text())
            # A cell of a table is a paragraph of its own.
            if wanted in said or (said in wanted and len(said) * 2 > len(wanted)):
                return block
            block = block.next()
        return QTextBlock()

    def loadResource(self, kind: int, name: QUrl | str) -> QImage:  # noqa: ARG002  # Qt's own signature
        """Refuse whatever an article points to; nothing is ever fetched."""
        # For want of a picture Qt would open the file itself, on another machine where the path leads there.
        return self._nothing

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        if link.scheme() == LINK:
            self.linked.emit(link.path())

    def _tell_pictures(self) -> None:
        """Put what is said of a picture in its place; what was written about none is left out."""
        # From the end, for every change moves what comes after it.
        for start, length, said in reversed(tuple(_pictures(self.document()))):
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(said, QTextCharFormat())

    def _blunt_links(self) -> None:
        """Let what leads nowhere look like the text around it, and take no stop of the keyboard's."""
        for start, length in tuple(_ways_out(self.document())):
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            plain = QTextCharFormat()
            plain.setAnchor(False)
            plain.setAnchorHref("")
            plain.setFontUnderline(False)
            plain.setForeground(self.palette().text())
            cursor.mergeCharFormat(plain)

    def _set_sizes(self, direction: Qt.LayoutDirection) -> None:
        block = self.document().begin()
        while block.isValid():
            shape = QTextBlockFormat()
            shape.setLineHeight(LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            shape.setLayoutDirection(direction)
            cursor = QTextCursor(block)
            level = block.blockFormat().headingLevel()
            if level:
                shape.setTopMargin(self._look.em * (0.2 if block.blockNumber() == 0 else 0.9))
                shape.setBottomMargin(self._look.em * 0.2)
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                # Set, not merged: Markdown's own enlargement would win over a size in pixels.
                cursor.setCharFormat(self._heading(level))
            cursor.mergeBlockFormat(shape)
            block = block.next()

    def _heading(self, level: int) -> QTextCharFormat:
        look, font = QTextCharFormat(), QFont(self.font())
        font.setPixelSize(round(self._look.em * HEADINGS_EM.get(level, 1.0)))
        font.setWeight(QFont.Weight.DemiBold)
        look.setFont(font)
        return look


def _letters(text: str) -> str:
    return "".join(char for char in text if char.isalnum())


def _ways_out(document: QTextDocument) -> Iterator[tuple[int, int]]:
    """Give start and length of each stretch that links to anything but an article."""
    for piece in _pieces(document):
        if piece.charFormat().isAnchor() and not piece.charFormat().anchorHref().startswith(f"{LINK}:"):
            yield piece.position(), piece.length()


def _pictures(document: QTextDocument) -> Iterator[tuple[int, int, str]]:
    """Give start, length and words of each picture; pictures that look alike make one piece when adjacent."""
    for piece in _pieces(document):
        if piece.charFormat().isImageFormat():
            said = piece.charFormat().stringProperty(int(QTextFormat.Property.ImageAltText))
            yield piece.position(), piece.length(), said


def _pieces(document: QTextDocument) -> Iterator[QTextFragment]:
    """Give the stretches of one look, in order."""
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            yield pieces.fragment()
            pieces += 1
        block = block.next()
