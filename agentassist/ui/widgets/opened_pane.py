"""What is opened over the page to be read: the way back, a title, a text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agentassist.ui.look import Look
from agentassist.ui.widgets.article_view import ArticleView
from agentassist.ui.widgets.boxes import beside
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.overlay import Overlay
from agentassist.ui.widgets.small_talk_line import SmallTalkLine


class OpenedPane(Overlay):
    """Its head and its title; a subclass names the way back, and fills ``head`` and ``column`` to their ends.

    Args:
        anchor: It ends above this widget.
        look: Colours and icons of the moment.
    """

    left = Signal()
    """The rep has read it."""

    def __init__(self, anchor: QWidget, look: Look) -> None:
        super().__init__(anchor)
        self.back = Button(look, "", "arrow-left", "link")
        self.title = label(role="head", wrap=True)
        self.text = ArticleView(look)
        self.text.setStyleSheet("QTextBrowser { border: 0; padding: 0; background: transparent; }")
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.left.emit)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3, 4, 3, 10)
        self.head = beside()
        self.head.addWidget(self.back)
        self.head.addStretch(1)
        whole.addLayout(self.head)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(10, 0, 10, 0)
        self.column.setSpacing(6)
        whole.addLayout(self.column, 1)
        self.column.addWidget(self.title)
        self.small_talk = SmallTalkLine(look)
        self.small_talk.setContentsMargins(10, 4, 7, 0)
        whole.addWidget(self.small_talk)
