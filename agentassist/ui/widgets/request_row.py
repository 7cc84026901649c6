"""One request for a yes: what waits with its two answers, or what was answered, and why."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from agentassist.core.approval import Answered
from agentassist.core.messages import AnswerApproval, NoteApproval
from agentassist.core.screen import RequestView
from agentassist.ui.approval_words import ApprovalWords
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.chip import Chip
from agentassist.ui.widgets.elided import Elided
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.widgets.line_field import LineField
from agentassist.ui.widgets.sign import Sign


class RequestRow(QWidget):
    """A line and its buttons; who answered and why opens below where the rep wants to write it.

    Args:
        send: Where wishes go.
        look: Colours and icons of the moment.
    """

    def __init__(self, send: Send, look: Look) -> None:
        super().__init__()
        self._send, self._words = send, ApprovalWords(self)
        self._shown: RequestView | None = None
        self.waits, self.state, self.line = Sign(look, "clock", "accent"), Chip(look), Elided()
        self.grant = Button(look, self.tr("Granted"), "check")
        self.refuse = Button(look, self.tr("Not granted"), "x")
        self.drop = Button(look, self.tr("No longer needed"), "undo-2", "link")
        self.more = Button(look, self.tr("Who, and why"), "pencil", "link", bare=True)
        for button, state in self._answers():
            button.setProperty("slim", True)
            button.clicked.connect(self._answering(state))
        self.more.setToolTip(self.more.words)
        self.more.clicked.connect(self._open)
        self.who = LineField(self.tr("Who answered"), self.tr("Who answered"))
        self.why = LineField(self.tr("Why, or under which condition"), self.tr("Why? (optional)"))
        for field in (self.who, self.why):
            field.given.connect(self._noted)
        self._lay_out()

    def _answers(self) -> tuple[tuple[Button, Answered], ...]:
        return (
            (self.grant, Answered.GRANTED),
            (self.refuse, Answered.REFUSED),
            (self.drop, Answered.WITHDRAWN),
        )

    def _answering(self, state: Answered) -> Callable[[], None]:
        return lambda: self._answer(state)

    def _lay_out(self) -> None:
        column, row = stacked(self, 4), beside(spacing=6)
        row.addWidget(self.waits)
        row.addWidget(self.state)
        row.addWidget(self.line, 1)
        row.addWidget(self.more)
        column.addLayout(row)
        self.answers = QWidget()
        flow = Flow(self.answers, 6)
        for button, _ in self._answers():
            flow.addWidget(button)
        column.addWidget(self.answers)
        self.fields = QWidget()
        below = beside(self.fields, 6)
        below.addWidget(self.who, 1)
        below.addWidget(self.why, 2)
        self.fields.hide()
        column.addWidget(self.fields)

    def show_request(self, request: RequestView) -> None:
        """Show how a request stands."""
        was, self._shown = self._shown, request
        waits = request.state is Answered.OPEN
        if was is None or was.state is not request.state:
            self.fields.hide()
        pill = self._words.state(request.state)
        self.state.show_fact(pill)
        self.line.say(self._words.line(request))
        for widget in (self.waits, self.answers):
            widget.setVisible(waits)
        for widget in (self.state, self.more):
            widget.setVisible(not waits)
        self.who.show_text(request.who)
        self.why.show_text(request.why)
        self.setAccessibleName(f"{pill.text}: {self._words.line(request)}")

    def _answer(self, state: Answered) -> None:
        if self._shown:
            self._send(AnswerApproval(state, self._shown.id))

    def _open(self) -> None:
        self.fields.setVisible(self.fields.isHidden())
        if not self.fields.isHidden():
            self.why.setFocus(Qt.FocusReason.OtherFocusReason)

    def _noted(self, _text: str) -> None:
        if self._shown:
            self._send(NoteApproval(self._shown.id, self.who.text().strip(), self.why.text().strip()))
