"""What the rep says of the open article: that it helped or did not, and that it is wrong."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPushButton, QWidget

from agentassist.core.screen import Reading
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.widgets.line_field import LONGEST
from agentassist.ui.widgets.way_back import WayBack


class _Line(QLineEdit):
    """One line that Escape leaves, before it means anything else to the window."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Keep Escape for the line."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self.left.emit()
                return True
        return super().event(event)


class VerdictRow(QWidget):
    """A question with two answers, and a line for what is wrong that opens when it is wanted."""

    helped = Signal(bool)
    wrong = Signal(str)
    """What is wrong with it; often empty."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._shown: Reading | None = None
        self._way_back = WayBack(self)
        self.question = label(role="dim")
        self.yes = self._answer(self.tr("Yes"), self.tr("Yes, it helped"), helped=True)
        self.no = self._answer(self.tr("No"), self.tr("No, it did not help"), helped=False)
        self.mark = Button(look, self.tr("This is wrong"), "triangle-alert", "link")
        self.mark.setProperty("slim", True)
        self.mark.clicked.connect(self.ask)
        self.line = _Line()
        self.line.setMaxLength(LONGEST)
        self.line.setPlaceholderText(self.tr("What is wrong? (optional)"))
        self.line.setAccessibleName(self.tr("What is wrong with this article"))
        self.line.returnPressed.connect(self._give)
        self.line.left.connect(self._leave)
        self.give = Button(look, self.tr("Mark as wrong"), "", "primary")
        self.give.clicked.connect(self._give)
        self._lay_out()

    def _answer(self, words: str, name: str, *, helped: bool) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(name)
        button.setProperty("slim", True)
        button.setCheckable(True)
        button.clicked.connect(lambda: self._answered(helped))
        return button

    def _lay_out(self) -> None:
        column = stacked(self, 6)
        self.asking, self.telling = QWidget(), QWidget()
        row = Flow(self.asking)
        for widget in (self.question, self.yes, self.no, self.mark):
            row.addWidget(widget)
        line = QHBoxLayout(self.telling)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self.line, 1)
        line.addWidget(self.give)
        column.addWidget(self.telling)
        column.addWidget(self.asking)
        self.telling.hide()

    def show_said(self, reading: Reading) -> None:
        """Show what was said of this opening; what is being typed about another one goes."""
        if self._shown is None or self._shown.id != reading.id:
            self._close()
        self._shown = reading
        thanks = self.tr("Thank you.") if reading.helped is not None else self.tr("Did that help?")
        self.question.setText(thanks)
        self.mark.set_words(self.tr("Marked as wrong") if reading.wrong else self.tr("This is wrong"))
        self._check()

    @Slot()
    def ask(self) -> None:
        """Open the line for what is wrong."""
        self._way_back.remember()
        self.telling.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answered(self, helped: bool) -> None:
        # A click has toggled it already; what is shown is for the desk to say.
        self._check()
        self.helped.emit(helped)

    def _check(self) -> None:
        said = self._shown.helped if self._shown else None
        self.yes.setChecked(said is True)
        self.no.setChecked(said is False)

    @Slot()
    def _give(self) -> None:
        text = self.line.text().strip()
        self._leave()
        self.wrong.emit(text)

    @Slot()
    def _leave(self) -> None:
        self._way_back.go()
        if self.isAncestorOf(QApplication.focusWidget() or self):
            self.mark.setFocus(Qt.FocusReason.OtherFocusReason)
        self._close()

    def _close(self) -> None:
        self.line.clear()
        self.telling.hide()
