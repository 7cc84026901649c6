"""The window of somebody who plays a caller; it shows what the rep is to find out."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from agentassist.core.messages import PlayPart, PlayWanted, StopPlaying
from agentassist.core.pairing import LeaveCall
from agentassist.core.screen import Screen
from agentassist.core.stage import LineNow, Stage
from agentassist.ui.dialogs.stage_choice import StageChoice
from agentassist.ui.dialogs.stage_part import StagePart
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.panels.notices import NoticesPanel
from agentassist.ui.practice_words import PracticeWords
from agentassist.ui.seat import Seat
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.key_guard import KeyGuard
from agentassist.ui.widgets.telling import telling
from agentassist.ui.words import isolated

SIZE = (940, 760)
"""The usual size of the window, in pixels."""


def _still() -> float:
    """Stand still; nothing in this window ticks."""
    return 0.0


class StageWindow(QMainWindow):
    """First the choice of where it rings, then the call. Closing it puts the part away.

    Args:
        send: Where wishes go.
        look: Colours and icons of the moment.
    """

    def __init__(self, send: Send, look: Look) -> None:
        super().__init__()
        # The app ends with the call window, whether or not this one is open.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._send, self._look = send, look
        self._shown: Stage | None = None
        self._screen = Screen()
        self._build()
        self.resize(*SIZE)
        KeyGuard(self)
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)

    def show_screen(self, screen: Screen) -> None:
        """Make the window match ``screen.stage``; it comes to the front once, when the part is taken."""
        stage, was, self._screen = screen.stage, self._shown, screen
        self._told.show_screen(screen)
        if stage is was:
            return
        self._shown = stage
        if stage is None:
            self.hide()
            return
        self._show(stage)
        if was is None or was.exercise != stage.exercise:
            self.showNormal()
            self.raise_()
            self.activateWindow()

    def redress(self) -> None:
        """Make everything anew, in the language of the moment; what is being typed stays."""
        typed = self.part.speak.line.text()
        hidden = self.choice.hidden.isChecked()
        self._build()
        self.part.speak.line.setText(typed)
        self.choice.hidden.setChecked(hidden)
        self._told.show_screen(self._screen)
        if self._shown is not None:
            self._show(self._shown)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Put the part away."""
        super().closeEvent(event)
        if self._shown is not None:
            self._send(StopPlaying())

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Play the caller"))
        self.heading, self.caller = telling(role="title"), telling(role="dim")
        self.leave = Button(self._look, self.tr("Ring off"), "phone-off")
        self.again = Button(self._look, self.tr("Another call"), "phone-incoming")
        self.leave.clicked.connect(lambda: self._send(PlayPart(LeaveCall())))
        self.again.clicked.connect(self._once_more)
        self.choice, self.part = StageChoice(self._look), StagePart(self._look)
        self.choice.wished.connect(self._send)
        self.choice.door.stopped.connect(self._once_more)
        self.part.wished.connect(lambda wish: self._send(PlayPart(wish)))
        self._told = Seat((NoticesPanel(self._send, _still, self._look),))
        self.steps = QStackedWidget()
        self.steps.addWidget(self.choice)
        self.steps.addWidget(self.part)
        self.setCentralWidget(self._lay_out())

    def _lay_out(self) -> QWidget:
        body, top, names = QWidget(), beside(spacing=8), stacked(spacing=2)
        body.setObjectName("page")
        names.addWidget(self.heading)
        names.addWidget(self.caller)
        top.addLayout(names, 1)
        top.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignTop)
        column = stacked(body, 12)
        column.setContentsMargins(16, 16, 16, 14)
        column.addLayout(top)
        column.addWidget(self._told)
        column.addWidget(self.steps, 1)
        return body

    def _show(self, stage: Stage) -> None:
        standing = stage.standing
        runs = standing is not None and standing.now is not LineNow.OVER
        self.heading.setText(stage.title)
        self.caller.setText(self._about(stage))
        self.leave.setVisible(runs)
        self.again.setVisible(standing is not None and not runs)
        self.choice.show_stage(stage)
        self.part.show_stage(stage)
        page = self.choice if standing is None else self.part
        if self.steps.currentWidget() is not page:
            self.steps.setCurrentWidget(page)
            if page is self.part:
                self.part.speak.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _about(self, stage: Stage) -> str:
        who = self.tr("You are {caller}").format(caller=isolated(stage.caller))
        if stage.standing is None or not stage.standing.lines:
            return who
        return f"{who} · {PracticeWords().scored(stage.standing.score)}"

    @Slot()
    def _once_more(self) -> None:
        if self._shown is not None:
            self._send(PlayWanted(self._shown.exercise))
