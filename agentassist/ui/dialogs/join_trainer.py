"""A rep's way to a trainer at another computer: address, code, and how that stands."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from agentassist.core.messages import JoinTrainer, LeaveTrainer
from agentassist.core.pairing import Joining, JoinState
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.widgets.form import Form
from agentassist.ui.words import isolated, left_to_right

LONGEST = 120


class JoinPane(QWidget):
    """Two fields; once joined, that the rep need do nothing more."""

    wished = Signal(object)
    """A ``Message``."""
    left = Signal()
    """Back to the exercises; a joined computer stays joined."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.back = Button(look, self.tr("All exercises"), "arrow-left")
        self.address, self.code = self._field("trainer-address"), self._field("trainer-code")
        self.address.setPlaceholderText(left_to_right("192.168.1.20"))
        self.code.setPlaceholderText(left_to_right("XXXX-XXXX-XXXX-XXXX"))
        self.join = Button(look, self.tr("Join"), "users", "primary")
        self.part = Button(look, self.tr("Leave"), "unplug")
        self.said, self.form = label(wrap=True), Form()
        self.back.clicked.connect(self.left)
        self.join.clicked.connect(self._join)
        self.part.clicked.connect(lambda: self.wished.emit(LeaveTrainer()))
        for field in (self.address, self.code):
            field.returnPressed.connect(self._join)
            field.textChanged.connect(self._let_join)
        self._apart = True
        self._lay_out()
        self.show_joining(Joining())

    def _lay_out(self) -> None:
        about = self.tr(
            "Your trainer sees an address and a code on their screen. While you are joined, they see what "
            "you say in the practice calls they ring you with, and how it is scored. Nothing else leaves "
            "this computer, and the runs stay here: they are yours."
        )
        self.form.add(self.tr("Address"), self.address)
        self.form.add(self.tr("Code"), self.code)
        card, deeds, column = Card(), Flow(spacing=8), stacked(self, 12)
        card.column.setContentsMargins(16, 14, 16, 14)
        card.column.setSpacing(10)
        card.column.addWidget(label(self.tr("Join a trainer"), "head"))
        card.column.addWidget(label(about, "dim", wrap=True))
        card.column.addWidget(self.form)
        card.column.addWidget(self.said)
        deeds.addWidget(self.join)
        deeds.addWidget(self.part)
        card.column.addLayout(deeds)
        top = Flow()
        top.addWidget(self.back)
        column.addLayout(top)
        column.addWidget(card)
        column.addStretch(1)

    def take_focus(self) -> None:
        """Begin with the address."""
        (self.address if self._apart else self.part).setFocus()

    def show_joining(self, joining: Joining) -> None:
        """Tell how it stands."""
        self._apart = joining.state is JoinState.APART
        self.form.setVisible(self._apart)
        self.join.setVisible(self._apart)
        self.part.setVisible(not self._apart)
        self.said.setVisible(not self._apart)
        at = isolated(left_to_right(joining.address))
        if joining.state is JoinState.JOINING:
            self.said.setText(self.tr("Looking for {address}…").format(address=at))
        elif joining.state is JoinState.JOINED:
            told = self.tr("Joined with {address}. When your trainer rings you, it rings in the call window.")
            self.said.setText(told.format(address=at))
            self.code.clear()
        self._let_join()

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setMaxLength(LONGEST)
        return field

    @Slot()
    def _let_join(self) -> None:
        self.join.setEnabled(bool(self.address.text().strip() and self.code.text().strip()))

    @Slot()
    def _join(self) -> None:
        if self._apart and self.join.isEnabled():
            self.wished.emit(JoinTrainer(self.address.text().strip(), self.code.text().strip()))
