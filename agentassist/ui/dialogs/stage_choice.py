"""Before a caller is played: who they are, and where the rep is to whom it rings."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from agentassist.core.messages import Message, PlayAway, PlayHere, RingRep
from agentassist.core.pairing import PORT, DoorState, Seat
from agentassist.core.stage import Stage
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.widgets.telling import telling
from agentassist.ui.widgets.tick import Tick
from agentassist.ui.words import isolated, left_to_right


class DoorCard(Card):
    """Where the rep goes, and with which code; then that they have come."""

    wished = Signal(object)
    """``PlayAway`` or ``RingRep``; what the call is like is for the window to say."""
    stopped = Signal()
    """Nobody is to be waited for any more."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.said = label(wrap=True)
        self.address, self.code = telling(role="code"), telling(role="code")
        self.about = label(role="dim", wrap=True)
        self.copy = Button(look, self.tr("Copy the code"), "copy", "link")
        self.again = Button(look, self.tr("New code"), "undo-2")
        self.ring = Button(look, self.tr("Let it ring"), "phone-incoming", "primary")
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.code.text()))
        self.again.clicked.connect(lambda: self.wished.emit(PlayAway()))
        self.stop = Button(look, self.tr("Stop waiting"), "x", "link")
        self.stop.clicked.connect(self.stopped)
        self.ring.clicked.connect(lambda: self.wished.emit(RingRep(hidden=False)))
        self.column.setContentsMargins(16, 14, 16, 14)
        self.names = (
            label(self.tr("Address of this computer, any of these"), "label"),
            label(self.tr("One-time code"), "label"),
        )
        for part in (self.said, self.names[0], self.address, self.names[1], self.code, self.about):
            self.column.addWidget(part)
        deeds = Flow(spacing=8)
        for button in (self.copy, self.again, self.ring, self.stop):
            deeds.addWidget(button)
        self.column.addLayout(deeds)

    def show_stage(self, stage: Stage) -> None:
        """Tell how far it is."""
        door = stage.door
        self.setVisible(stage.seat is Seat.AWAY)
        is_open = door.state is DoorState.OPEN
        at = "" if door.port == PORT else f":{door.port}"
        self.said.setText(self._said(door.state))
        self.address.setText(left_to_right("\n".join(f"{one}{at}" for one in door.addresses)))
        self.address.setAccessibleName(self.names[0].text())
        self.code.setText(door.code)
        self.code.setAccessibleName(self.names[1].text())
        self.about.setText(self._about(door.tries))
        for widget in (*self.names, self.address, self.code, self.about, self.copy):
            widget.setVisible(is_open)
        self.again.setVisible(door.state in (DoorState.EXPIRED, DoorState.SHUT))
        self.stop.setVisible(door.state is not DoorState.JOINED)
        self.ring.setVisible(door.state is DoorState.JOINED)
        self.ring.setEnabled(not stage.waiting)

    def _said(self, state: DoorState) -> str:
        return {
            DoorState.SHUT: self.tr("No rep is joined."),
            DoorState.OPENING: self.tr("One moment…"),
            DoorState.OPEN: self.tr(
                "The rep opens “Practice”, chooses “Join a trainer…”, and types this address and this code:"
            ),
            DoorState.EXPIRED: self.tr("Nobody came with the code in time, so it is no longer good."),
            DoorState.JOINED: self.tr("The rep has joined. Their phone can ring."),
        }[state]

    def _about(self, tries: int) -> str:
        good = self.tr("Both computers must be in one network. The code is good once, for ten minutes.")
        wrong = self.tr("Somebody came with a wrong code: %n time(s).", "", tries) if tries else ""
        return f"{good} {wrong}".strip()


class StageChoice(QWidget):
    """Who is played, and the two ways to let it ring."""

    wished = Signal(object)
    """A ``Message``."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.about, self.opening = telling(), telling()
        self.hidden = Tick(look, self.tr("As a test: the rep has no prompts"))
        self.here = Button(look, self.tr("Let it ring at this computer"), "phone-incoming", "primary")
        self.away = Button(look, self.tr("Wait for a rep at another computer"), "users")
        self.waiting = label(self.tr("The call is being made ready."), "dim", wrap=True)
        self.door = DoorCard(look)
        self.here.clicked.connect(lambda: self.wished.emit(PlayHere(self.hidden.isChecked())))
        self.away.clicked.connect(lambda: self.wished.emit(PlayAway()))
        self.door.wished.connect(self._wish)
        self._lay_out()

    def _lay_out(self) -> None:
        card, column, ways = Card(), stacked(self, 12), Flow(spacing=8)
        card.column.setContentsMargins(16, 14, 16, 14)
        card.column.setSpacing(10)
        how = self.tr(
            "You play the caller and type what they say. The rep answers in their call window, as in any "
            "practice call; their run is kept for them alone. At one computer, move one of the two windows "
            "to another screen: this one shows what the rep is to find out."
        )
        card.column.addWidget(self.about)
        card.column.addWidget(self.opening)
        card.column.addWidget(label(how, "dim", wrap=True))
        card.column.addWidget(self.hidden)
        ways.addWidget(self.here)
        ways.addWidget(self.away)
        card.column.addLayout(ways)
        card.column.addWidget(self.waiting)
        column.addWidget(card)
        column.addWidget(self.door)
        column.addStretch(1)

    def show_stage(self, stage: Stage) -> None:
        """Make the widgets match."""
        self.about.setText(stage.about)
        self.about.setVisible(bool(stage.about))
        self.opening.setText(self.tr("They begin with: “{line}”").format(line=isolated(stage.opening)))
        at_work = stage.waiting or stage.door.state in (DoorState.OPENING, DoorState.OPEN, DoorState.JOINED)
        self.here.setVisible(stage.seat is not Seat.AWAY)
        self.away.setVisible(stage.seat is not Seat.AWAY)
        self.here.setEnabled(not at_work)
        self.away.setEnabled(not at_work)
        self.waiting.setVisible(stage.waiting)
        self.door.show_stage(stage)

    def _wish(self, wish: Message) -> None:
        self.wished.emit(RingRep(self.hidden.isChecked()) if isinstance(wish, RingRep) else wish)
