"""Shows Markdown for reading only: links lead to other articles or nowhere, pictures are kept or told."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextImageFormat,
    QTextLength,
    QTextOption,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from agentassist.core.picture import Picture
from agentassist.ui.look import Look
from agentassist.ui.widgets.pictures import shown
from agentassist.ui.widgets.writing import direction_of, wrap_for

HEADINGS_EM = {1: 1.25, 2: 1.12}
"""The height of headings; deeper ones are as high as the text and bold."""
LINE_PERCENT = 128.0
_IMAGE = QTextDocument.ResourceType.ImageResource.value
_NOTHING = QImage(1, 1, QImage.Format.Format_ARGB32)
_NOTHING.fill(Qt.GlobalColor.transparent)
_PICTURE = "\ufffc"
"""Stands for a picture in a text."""
LINK = "article"
"""The scheme of a link to another article, as in ``[Late parcels](article:late-delivery)``."""


class ArticleView(QTextBrowser):
    """The text of one article, in the direction of its own language."""

    linked = Signal(str)
    """The id of the article that a link leads to."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._pictures: dict[str, QImage] = {}
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.anchorClicked.connect(self._follow)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def read(self, markdown: str, lang: str, pictures: Iterable[Picture] = ()) -> None:
        """Show ``markdown`` from its beginning, with those of its pictures that are kept."""
        self._decode(pictures)
        direction = direction_of(lang)
        option = QTextOption()
        option.setTextDirection(direction)
        document = self.document()
        document.setDocumentMargin(0)
        document.setDefaultFont(self.font())
        document.setDefaultTextOption(option)
        self.setWordWrapMode(wrap_for(markdown))
        document.setMarkdown(markdown)
        self._caption_pictures()
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
        """Return a picture that is kept; nothing else that an article points to is ever fetched."""
        # For want of a picture Qt would open the file itself, on another machine where the path leads there.
        picture = self._pictures.get(name.toString() if isinstance(name, QUrl) else name)
        return _NOTHING if picture is None else self._fitting(picture)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures to the new width."""
        super().resizeEvent(event)
        if self._pictures and event.oldSize().width() != event.size().width():
            for link, picture in self._pictures.items():
                fitting = self._fitting(picture)
                self.document().addResource(_IMAGE, QUrl(link), fitting)
            self.document().markContentsDirty(0, self.document().characterCount())

    def _fitting(self, picture: QImage) -> QImage:
        """Return a picture as wide as there is room; shrunk as it is painted, its lines would break."""
        width = min(picture.width(), self.viewport().width())
        pixels = min(picture.width(), round(width * self.devicePixelRatioF()))
        fitting = picture.scaledToWidth(pixels, Qt.TransformationMode.SmoothTransformation)
        fitting.setDevicePixelRatio(pixels / max(1, width))
        return fitting

    def _decode(self, pictures: Iterable[Picture]) -> None:
        """Decode pictures, but those that were shown before."""
        before = self._pictures
        self._pictures = {}
        for one in pictures:
            image = before[one.link] if one.link in before else shown(one)
            if not image.isNull():
                self._pictures[one.link] = image

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        if link.scheme() == LINK:
            self.linked.emit(link.path())

    def _caption_pictures(self) -> None:
        """Put below a picture what is said of it, and in the place of one that is not here."""
        # From the end, for every change moves what comes after it.
        for start, length, format_ in reversed(tuple(_pictures(self.document()))):
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            said = format_.stringProperty(int(QTextFormat.Property.ImageAltText))
            if format_.name() in self._pictures:
                format_.setMaximumWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
                cursor.setCharFormat(format_)
                cursor.setPosition(start + length)
                cursor.insertText(f"\u2028{said}" if said else "", self._caption())
            else:
                cursor.insertText(said, QTextCharFormat())

    def _caption(self) -> QTextCharFormat:
        quiet = QTextCharFormat()
        quiet.setForeground(QColor(self._look.tokens.dim))
        return quiet

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
            # A share of a picture's height would be a gap above it.
            percent = 100.0 if _PICTURE in block.text() else LINE_PERCENT
            shape.setLineHeight(percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            shape.setLayoutDirection(direction)
            cursor = QTextCursor(block)
            level = block.blockFormat().headingLevel()
            if level:
                shape.setTopMargin(self._look.em * (0.2 if block.blockNumber() == 0 else 0.9))
                shape.setBottomMargin(self._look.em * 0.2)
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                # Set, not merged: Markdown's own enlargement would win over a size in pixels.
                cursor.setCharFormat(self._heading(level))
            # The selected heading holds the end of the line before, which keeps its own shape.
            QTextCursor(block).mergeBlockFormat(shape)
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


def _pictures(document: QTextDocument) -> Iterator[tuple[int, int, QTextImageFormat]]:
    """Give start, length and look of each picture; pictures that look alike make one piece when adjacent."""
    for piece in _pieces(document):
        if piece.charFormat().isImageFormat():
            yield piece.position(), piece.length(), piece.charFormat().toImageFormat()


def _pieces(document: QTextDocument) -> Iterator[QTextFragment]:
    """Give the stretches of one look, in order."""
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            yield pieces.fragment()
            pieces += 1
        block = block.next()
