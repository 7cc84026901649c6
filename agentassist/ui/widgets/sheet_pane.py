"""A past contact or a text to be copied, opened over the page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agentassist.core.screen import RowState, Sheet
from agentassist.ui.dates import long_day_of
from agentassist.ui.look import Look
from agentassist.ui.widgets.article_view import RIGHT_TO_LEFT, ArticleView
from agentassist.ui.widgets.badges import state_pill
from agentassist.ui.widgets.boxes import beside
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.chip import Chip
from agentassist.ui.widgets.elided import Elided
from agentassist.ui.widgets.overlay import Overlay
from agentassist.ui.words import Words, isolated


class SheetPane(Overlay):
    """Title, with whom and when, and the text."""

    left = Signal()
    """The rep has read it."""

    def __init__(self, anchor: QWidget, look: Look) -> None:
        super().__init__(anchor)
        self._words = Words(self)
        self.back = Button(look, self.tr("Back"), "arrow-left", "link")
        self.back.clicked.connect(self.left)
        self.copy = Button(look, self.tr("Copy"), "copy")
        self.copy.clicked.connect(self._copy)
        self.title = label(role="head", wrap=True)
        self.about, self.state = Elided(role="dim"), Chip(look)
        self.text = ArticleView(look)
        self.text.setStyleSheet("QTextBrowser { border: 0; padding: 0; background: transparent; }")
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.left.emit)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._lay_out()

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3, 4, 3, 10)
        head = beside()
        head.setContentsMargins(0, 0, 7, 0)
        head.addWidget(self.back)
        head.addStretch(1)
        head.addWidget(self.copy)
        whole.addLayout(head)
        column = QVBoxLayout()
        column.setContentsMargins(10, 0, 10, 0)
        column.setSpacing(6)
        whole.addLayout(column, 1)
        column.addWidget(self.title)
        line = beside(spacing=8)
        line.addWidget(self.about, 1)
        line.addWidget(self.state)
        column.addLayout(line)
        column.addWidget(self.text, 1)

    def show_sheet(self, sheet: Sheet) -> None:
        """Open one."""
        past = sheet.past
        self.setAccessibleName(sheet.title)
        self.title.setText(sheet.title)
        self.about.say(self._about(sheet))
        self.about.setVisible(past is not None)
        self.state.show_fact(state_pill(self._words, past.state if past else RowState.NONE))
        self.state.setVisible(past is not None and past.state is not RowState.NONE)
        self.copy.set_words(self.tr("Copy"))
        self.copy.setVisible(past is None)
        self.text.setAccessibleName(sheet.title)
        mirrored = sheet.lang in RIGHT_TO_LEFT
        self.text.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        )
        self.text.setPlainText(sheet.text)
        self.text.document().setDocumentMargin(0)
        self.open()

    def take_focus(self) -> None:
        """Let the keyboard scroll the text, or copy it at once."""
        (self.copy if self.copy.isVisible() else self.text).setFocus(Qt.FocusReason.OtherFocusReason)

    def _about(self, sheet: Sheet) -> str:
        if sheet.past is None:
            return ""
        facts = (isolated(sheet.name), self._words.channel(sheet.past.channel), long_day_of(sheet.past.at_ms))
        return " · ".join(filter(None, facts))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy.set_words(self.tr("Copied"))
