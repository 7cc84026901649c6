"""The brief for whoever takes over: written from the call, to be changed, to be copied."""

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import QApplication, QWidget

from agentassist.core.messages import BriefTyped, NoteMood
from agentassist.core.screen import HandingOn
from agentassist.core.transfer import Mood
from agentassist.ui.hand_words import BriefWords, HandWords
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.choice_box import ChoiceBox
from agentassist.ui.widgets.note_field import NoteField
from agentassist.ui.widgets.typing_watch import TypingWatch
from agentassist.ui.widgets.writing import run_as
from agentassist.ui.words import bare

LINES = 9
NOBODY_SAID = "-"
"""The code of a mood that is not noted."""


class _Whole(NoteField):
    """Shows a brief at a glance."""

    def sizeHint(self) -> QSize:
        """Return room for a usual brief; a longer one scrolls."""
        lines = min(LINES, max(3, self.document().blockCount() + 2))
        return QSize(super().sizeHint().width(), self._height(lines))


class BriefField(QWidget):
    """A text that writes itself until the rep writes into it; emptied, it writes itself again.

    Args:
        send: Where wishes go.
        look: Colours and icons of the moment.
    """

    copied = Signal(str)
    """What went to the clipboard."""

    def __init__(self, send: Send, look: Look) -> None:
        super().__init__()
        self._send, self._words, self._said = send, BriefWords(self), HandWords(self)
        self._interaction = self._shown = ""
        self._copies = self._waits = False
        self.mood = ChoiceBox(look, self.tr("How they feel, as you see it"))
        moods = ((mood.value, self._said.mood(mood)) for mood in Mood)
        self.mood.offer(((NOBODY_SAID, self.tr("Mood?")), *moods))
        self.mood.picked.connect(self._noted)
        self.anew = Button(look, self.tr("Write it anew"), "undo-2", "link", bare=True)
        self.anew.clicked.connect(self._write_anew)
        self.copy = Button(look, self.tr("Copy the brief"), "copy", bare=True)
        self.copy.clicked.connect(self.copy_brief)
        self.field = _Whole(3)
        self.field.setAccessibleName(self.tr("Brief"))
        # It begins with a name, in whatever script that is.
        run_as(self.field.document(), self.layoutDirection())
        self.watch = TypingWatch(self.field, self.field.toPlainText, self._tell)
        self.field.textChanged.connect(lambda: self.watch.typed(self.field.textCursor().position()))
        self.field.left.connect(self._left)
        self._lay_out()

    def _lay_out(self) -> None:
        head = beside(spacing=8)
        head.addWidget(label(self.tr("Brief"), "label"))
        head.addStretch(1)
        head.addWidget(self.mood)
        head.addWidget(self.anew)
        head.addWidget(self.copy)
        column = stacked(self, 4)
        column.addLayout(head)
        column.addWidget(self.field)

    def show_brief(self, handing: HandingOn, *, paying: bool) -> None:
        """Show the brief; nothing is written into it while the rep writes, nor by the rep while they pay."""
        self.field.setReadOnly(paying)
        self.field.discreet = paying
        if handing.interaction_id != self._interaction:
            self.watch.flush()
            self._interaction = handing.interaction_id
            self._fill(self._text(handing))
        self._shown, self._waits = self._text(handing), False
        self.anew.setVisible(bool(handing.written))
        self.mood.show_code(handing.brief.mood.value if handing.brief.mood else NOBODY_SAID)
        if not self.field.hasFocus():
            self._fill(self._shown)
        if self._copies:
            self._copies = False
            self._to_clipboard()

    def _text(self, handing: HandingOn) -> str:
        return handing.written or self._words.written(handing.brief)

    def _fill(self, text: str) -> None:
        if text != self.field.toPlainText():
            with QSignalBlocker(self.field):
                self.field.setPlainText(text)
            self.field.updateGeometry()
        self.watch.settle()

    def _left(self) -> None:
        self.watch.flush()
        if not self.field.toPlainText().strip():
            self._fill(self._shown)

    def _tell(self, text: str, _unfinished: bool) -> None:
        self._waits = True
        self._send(BriefTyped(self._interaction, text.strip()))

    def _noted(self, code: str) -> None:
        self._send(NoteMood(None if code == NOBODY_SAID else Mood(code)))

    def _write_anew(self) -> None:
        self._send(BriefTyped(self._interaction, ""))

    def copy_brief(self) -> None:
        """Copy what is kept; what was typed last is cleared of card numbers first."""
        self.watch.flush()
        if self._waits:
            self._copies = True
        else:
            self._to_clipboard()

    def _to_clipboard(self) -> None:
        QApplication.clipboard().setText(bare(self._shown))
        self.copied.emit(self._shown)

    def flush(self) -> None:
        """Tell what has not been told."""
        self.watch.flush()
