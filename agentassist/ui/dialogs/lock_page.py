"""What is seen while the app is locked: that it is, what opens it, and that somebody rings."""

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from agentassist.core.errors import AssistError
from agentassist.ui.dialogs.secret_field import SecretField
from agentassist.ui.dialogs.step import Step
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.card import Card, label


class LockPage(QWidget):
    """A calm page in the place of the call window; nothing of a caller is on it.

    Args:
        look: Colours and icons of the moment.
        typed: True where something is to be typed; else one button opens.
        passphrase: True where a passphrase was chosen; else only the recovery code can be typed.
        place: Where the call window was.
    """

    opened = Signal(str)
    """Somebody wants in, with what they typed; empty for the keyring."""
    closed = Signal()
    """Somebody closed the page instead; the app ends."""

    def __init__(self, look: Look, place: QRect, *, typed: bool, passphrase: bool) -> None:
        super().__init__()
        # Like the call window, it never takes the keyboard by itself.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setObjectName("page")
        self.setWindowTitle(self.tr("Locked"))
        self.step = Step(
            look,
            self.tr("Locked"),
            self.tr("Everything you typed is kept. It is encrypted until you open it again."),
        )
        self.ring = Card(tone="good")
        self.ring.column.addWidget(label(self.tr("Somebody rings."), "strong", wrap=True))
        self.ring.hide()
        asked = self.tr("Passphrase or recovery code") if passphrase else self.tr("Recovery code")
        self.field = SecretField(look, asked, hidden=passphrase)
        self.step.body.addWidget(self.ring)
        self.step.body.addWidget(self.field)
        self.step.buttons.addStretch(1)
        self.other = self.step.add_button(asked, "link")
        self.open = self.step.add_button(self.tr("Open"), "primary")
        self.other.clicked.connect(self.ask)
        self.open.clicked.connect(self._wanted)
        self.field.line.returnPressed.connect(self._wanted)
        stacked(self).addWidget(self.step)
        self.setGeometry(place)
        self._show_field(typed)

    def _show_field(self, shown: bool) -> None:
        self.field.setVisible(shown)
        self.other.setVisible(not shown)
        self.setFocusProxy(self.field if shown else self.open)

    @Slot()
    def ask(self) -> None:
        """Ask for something typed, for the keyring does not open it, or is not to."""
        self._show_field(True)
        self.field.setFocus()

    @Slot()
    def _wanted(self) -> None:
        self.open.setEnabled(False)
        self.opened.emit(self.field.text if self.field.isVisible() else "")

    def refuse(self, error: AssistError) -> None:
        """Say why it did not open, and ask for what does."""
        self.open.setEnabled(True)
        self.step.say_trouble(error)
        self.ask()
        self.field.line.selectAll()

    def show_ring(self, ringing: bool) -> None:
        """Show that somebody rings, and not who: whoever stands by may read it."""
        self.ring.setVisible(ringing)
        if ringing:
            self.come()

    @Slot()
    def come(self) -> None:
        """Come to the front."""
        self.showNormal()
        self.raise_()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that somebody closed the page."""
        super().closeEvent(event)
        self.closed.emit()
