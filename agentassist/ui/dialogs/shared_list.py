"""The runs that reps share with whoever sits here: whose, which call, when. No scores, no order but time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agentassist.core.sharing import Share
from agentassist.ui.dialogs.asked_list import AskedList, Choice, Line
from agentassist.ui.look import Look
from agentassist.ui.sharing_words import SharingWords
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.words import isolated


class SharedList(QWidget):
    """A way back and a list."""

    opened = Signal(str)
    """The run that is to be looked at."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._words = SharingWords(self)
        self._shown: tuple[Share, ...] = ()
        self.back = Button(look, self.tr("All exercises"), "arrow-left")
        quiet = self.tr("Nobody shares a run with you right now.")
        self.list = AskedList(look, self.tr("Shared with me"), quiet)
        top = beside(spacing=8)
        top.addWidget(self.back)
        top.addStretch(1)
        column = stacked(self, 8)
        column.addLayout(top)
        column.addWidget(self.list)
        column.addStretch(1)

    def show_shares(self, shares: tuple[Share, ...]) -> None:
        """Show others."""
        if shares != self._shown:
            self._shown = shares
            self.list.show_lines(tuple(map(self._line, shares)))

    def _line(self, share: Share) -> Line:
        about = self._words.row(share)
        name = self.tr("Look at {title}, {about}").format(title=isolated(share.title), about=about)
        return Line(
            share.title, about, (Choice(self.tr("Open"), name, lambda: self.opened.emit(share.run_id)),)
        )
