"""One way to learn of calls: its switch, how it stands, and unfolded everything else."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from agentassist.core.call import Fault, LinkState, SourceStatus
from agentassist.core.phone_setup import PhoneSetup
from agentassist.core.preferences import SourceChoice
from agentassist.ui.dialogs.phone_details import PhoneDetails
from agentassist.ui.look import Look
from agentassist.ui.phone_words import PhoneWords
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.into_view import SETTLED_MS, bring_into_view
from agentassist.ui.widgets.sign import Sign
from agentassist.ui.widgets.tick import Tick

SIGNS = {
    LinkState.OFF: ("disc", "dim"),
    LinkState.CONNECTED: ("circle-check", "good"),
    LinkState.RETRYING: ("triangle-alert", "warn"),
    LinkState.TAKEN: ("octagon", "bad"),
    LinkState.DOWN: ("octagon", "bad"),
}
"""Shape and colour of each state; the words beside them say the same."""


class PhoneRow(Card):
    """Folded until somebody wants to know more.

    Args:
        look: Colours and icons of the moment.
        name: Of the source.
        make: Makes what is seen unfolded, when it is first wanted.
        always: True for a way that needs no switch.
    """

    switched = Signal(bool)

    def __init__(self, look: Look, name: str, make: Callable[[], PhoneDetails], *, always: bool) -> None:
        super().__init__()
        self._look, self.name, self._make = look, name, make
        self._words = PhoneWords(self)
        title = self._words.title(name)
        self.on = None if always else Tick(look, title)
        self.title = label(title, "strong") if always else None
        self.more = Button(look, self.tr("More"), "chevron-down", "link")
        self.more.setObjectName(f"phone-{name}-more")
        self.more.clicked.connect(self._turn)
        self.sign, self.state = Sign(look, "disc", "dim"), label(role="dim", wrap=True)
        self.details: PhoneDetails | None = None
        self._shown: tuple[SourceChoice, PhoneSetup, SourceStatus | None] | None = None
        self._lay_out()
        self._say_fold()

    def _lay_out(self) -> None:
        self.column.setContentsMargins(12, 6, 8, 8)
        head = beside(spacing=8)
        if self.on is not None:
            self.on.setObjectName(f"phone-{self.name}")
            self.on.clicked.connect(self.switched)
            head.addWidget(self.on, 1)
        if self.title is not None:
            head.addWidget(self.title, 1)
        head.addWidget(self.more)
        self._standing = QWidget()
        line = beside(self._standing, 8)
        line.addWidget(self.sign)
        line.addWidget(self.state, 1)
        self._inside = QWidget()
        self._place = stacked(self._inside, 8)
        self.column.addLayout(head)
        self.column.addWidget(self._standing)
        self.column.addWidget(self._inside)
        self._inside.hide()

    @property
    def unfolded(self) -> bool:
        """True while everything is seen."""
        return not self._inside.isHidden()

    def unfold(self) -> PhoneDetails:
        """Show everything, and return it."""
        if self.details is None:
            self.details = self._make()
            self._place.addWidget(self.details)
            # What comes into a window that is seen is shown on the next turn of the loop only.
            self.details.show()
            self._tell_details()
        self._inside.show()
        self._say_fold()
        QTimer.singleShot(SETTLED_MS, self, lambda: bring_into_view(self.more))
        return self.details

    def show_phone(self, choice: SourceChoice, setup: PhoneSetup, status: SourceStatus | None) -> None:
        """Show whether it is on, and how it stands; ``status`` is None where nothing was told."""
        self._shown = (choice, setup, status)
        if self.on is not None:
            self.on.setChecked(choice.on)
        # Off, it needs no words: its box is empty.
        self._standing.setVisible(choice.on)
        if choice.on:
            self._say_state(status)
        self._tell_details()

    def _say_state(self, status: SourceStatus | None) -> None:
        always = self.on is None
        words = self.tr("Always on") if always else self._words.state(status)
        state = LinkState.CONNECTED if always else status.state if status else LinkState.OFF
        well = status is None or always or status.fault is Fault.NONE
        self.sign.show_icon(*SIGNS[state if well or state is not LinkState.CONNECTED else LinkState.RETRYING])
        self.state.setText(words)
        head = self.on or self.title
        if head is not None:
            head.setAccessibleDescription(words)

    def _tell_details(self) -> None:
        if self.details is not None and self._shown is not None:
            self.details.show_phone(*self._shown)

    @Slot()
    def _turn(self) -> None:
        if self.unfolded:
            self._inside.hide()
            self._say_fold()
        else:
            self.unfold()

    def _say_fold(self) -> None:
        words = self.tr("Less") if self.unfolded else self.tr("More")
        name = self.tr("{what}: {field}").format(what=self._words.title(self.name), field=words)
        self.more.set_icon("chevron-up" if self.unfolded else "chevron-down")
        self.more.set_words(words, name)
        state = self.tr("unfolded") if self.unfolded else self.tr("folded")
        self.more.setAccessibleDescription(state)
