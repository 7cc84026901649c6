"""A file with everything, on its way in: what it holds, the button that brings it in, and the way back."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QProgressBar, QWidget

from agentassist.core.backup import WholeStep, WholeView
from agentassist.core.messages import BringEverything, GoBackTo, LeaveEverything, Message, StopExport
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.whole_words import WholeWords
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.telling import telling

BAR_EM = 0.5
COMES = (WholeStep.READING, WholeStep.LOOKED, WholeStep.BROUGHT, WholeStep.LEFT)


class WholeComing(QWidget):
    """Takes no room while there is no such file.

    Args:
        look: Colours and icons of the moment.
        send: Takes wishes.
    """

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__()
        self._send, self._words, self._copy = send, WholeWords(self), ""
        self.said, self.holds, self.means = label(role="strong", wrap=True), telling(), label(wrap=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(round(BAR_EM * look.em))
        self.bar.setAccessibleName(self.tr("Looked over so far"))
        self.bring = self._button(look, self.tr("Bring it in"), "file-up", BringEverything(), "primary")
        self.stop = self._button(look, self.tr("Stop"), "x", StopExport())
        self.leave = self._button(look, self.tr("Not now"), "", LeaveEverything())
        self.back = Button(look, self.tr("Undo"), "undo-2")
        self.back.clicked.connect(self._go_back)
        row = beside(spacing=8)
        for button in (self.bring, self.back, self.stop, self.leave):
            row.addWidget(button)
        row.addStretch(1)
        column = stacked(self, 8)
        for part in (self.said, self.bar, self.holds, self.means):
            column.addWidget(part)
        column.addLayout(row)

    def _button(self, look: Look, words: str, icon: str, wish: Message, role: str = "") -> Button:
        made = Button(look, words, icon, role)
        made.clicked.connect(lambda: self._send(wish))
        return made

    def show_whole(self, view: WholeView | None, *, shared: bool) -> None:
        """Show how far it is; ``shared`` where a team hears of what comes in."""
        self.setVisible(view is not None and view.step in COMES)
        if view is None or view.step not in COMES:
            return
        step, self._copy = view.step, view.copy
        self.said.setText(self._words.told(view))
        self.holds.setText("\n".join(self._words.inside(view.inside)) if view.inside else "")
        self.means.setText(self._words.means(view, shared=shared))
        self.bar.setValue(view.percent)
        for part, seen in (
            (self.bar, step is WholeStep.READING),
            (self.stop, step is WholeStep.READING),
            (self.holds, step is WholeStep.LOOKED and bool(self.holds.text())),
            (self.bring, step is WholeStep.LOOKED),
            (self.back, bool(view.copy)),
            (self.leave, step is not WholeStep.READING),
            (self.means, bool(self.means.text())),
        ):
            part.setVisible(seen)
        self.leave.set_words(self.tr("Not now") if step is WholeStep.LOOKED else self.tr("Close"))

    @Slot()
    def _go_back(self) -> None:
        if self._copy:
            self._send(GoBackTo(self._copy))
