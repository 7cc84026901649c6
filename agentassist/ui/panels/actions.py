"""What is done with the call itself: hold, back, end, wrap up; between calls, a new one."""

from collections.abc import Callable

from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy

from agentassist.core.messages import (
    CallDropped,
    EndCall,
    EndHold,
    FinishWrapUp,
    HandOn,
    LeaveWrapUp,
    Message,
    OpenWrapUp,
    StartCall,
    StartHold,
)
from agentassist.core.messages.calming import MeetAbuse
from agentassist.core.messages.holding import AskFirst, OfferCallBack, TakeBreather
from agentassist.core.screen import LineState, LineView, Place, Screen
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send, Zone
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.deed import add_deed, keys_of
from agentassist.ui.widgets.key_guard import KeyGuard
from agentassist.ui.widgets.number_row import NumberRow
from agentassist.ui.window import CallWindow

NUMBER_AT_MOST = 40
"""A longer text on the clipboard is no phone number."""
BARE = frozenset({"ask-hold", "abuse", "end", "dropped", "hand-on"})
"""Seldom used, so an icon is enough."""
BY_KEY = frozenset({"ask-hold", "abuse"})
"""In large letters there is no room for these; keys and palette are."""
GAP, CLOSE = 8, 3
ALWAYS = frozenset({"new-call", "workbench", "settings", "paste"})
"""By keys and palette on every page."""
Does = Callable[[], object]


def shown_line(screen: Screen) -> LineView | None:
    """Return the line whose caller fills the window."""
    return next((line for line in screen.lines if line.shown), None)


def offered_now(place: Place, line: LineView | None) -> frozenset[str]:
    """Return the names of the buttons that mean something on this page with this line."""
    if place is Place.DAY:
        return frozenset({"new-call", "workbench"})
    if place is Place.WRAPUP:
        return frozenset({"leave-wrapup", "finish"})
    if line is None:
        return frozenset({"wrapup"})
    can_end = frozenset({"end"} if "hangup" in line.can else ())
    if line.state is LineState.RINGING:
        return frozenset({"decline"} if can_end else ())
    if line.state is LineState.DIALING:
        return can_end
    if line.state is LineState.HELD:
        hold = {"back", "breather", "offer-call-back"}
    else:
        hold = {"hold", "ask-hold", "breather", "offer-call-back"} if "hold" in line.can else set()
    talking = set() if line.state is LineState.ENDED else {"abuse"}
    return can_end | hold | talking | {"dropped", "hand-on", "wrapup"}


class ActionsPanel(Panel):
    """A row of buttons, those that mean something at this moment."""

    place = 85
    zone = Zone.BOTTOM
    pages = frozenset(Place)

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        KeyGuard(self)
        self._shown: Screen | None = None
        self._offered: frozenset[str] = frozenset()
        self._row = beside(spacing=GAP)
        self.number_row = NumberRow(look)
        self.number_row.given.connect(self._start)
        self.deeds: dict[str, QAction] = {}
        self.buttons: dict[str, Button] = {}
        self._add_call_buttons()
        self._add_waiting_keys()
        self._add_other_buttons()
        column = stacked(self, 8)
        column.addWidget(self.number_row)
        column.addLayout(self._row)
        self.number_row.hide()

    def _add_call_buttons(self) -> None:
        self._add("hold", self.tr("Hold"), "Ctrl+H", ("pause", ""), self._sends(StartHold()))
        asks = self._sends(AskFirst())
        self._add("ask-hold", self.tr("What to say before a hold"), "Ctrl+Alt+H", ("clock", ""), asks)
        # Its keys are the hold card's, which is always there when this button is.
        self._add_button("back", self.tr("Back to caller"), ("play", ""), self._sends(EndHold()))
        self._add("hand-on", self.tr("Hand on"), "Ctrl+T", ("phone-forwarded", ""), self._hand_on)
        self._add("end", self.tr("End call"), "Ctrl+E", ("phone-off", ""), self._sends(EndCall()))
        self._add("decline", self.tr("Decline"), "Ctrl+E", ("phone-off", ""), self._sends(EndCall()))
        self._add(
            "abuse", self.tr("Abusive caller"), "Ctrl+Shift+A", ("octagon", ""), self._sends(MeetAbuse())
        )
        self._add("dropped", self.tr("Call dropped"), "Ctrl+D", ("unplug", ""), self._sends(CallDropped()))
        self._add("leave-wrapup", self.tr("Back"), "", ("arrow-left", ""), self._sends(LeaveWrapUp()))

    def _add_waiting_keys(self) -> None:
        """Add what stands on cards of its own, and has to be at hand before they are there."""
        for name, words, keys, message in (
            ("breather", self.tr("Take a breather of 20 seconds"), "Ctrl+Shift+B", TakeBreather()),
            ("offer-call-back", self.tr("Offer a call-back"), "Ctrl+Shift+K", OfferCallBack()),
        ):
            self.deeds[name] = add_deed(self, name, words, keys, self._sends(message))

    def _add_other_buttons(self) -> None:
        self._add("new-call", self.tr("New call"), "Ctrl+Shift+N", ("plus", ""), self._ask_number)
        self._add("workbench", self.tr("Workbench"), "Ctrl+,", ("settings", ""), self._open_workbench)
        self.deeds["settings"] = add_deed(self, "settings", self.tr("Settings"), "", self._open_settings)
        wrap, finish = self.tr("Wrap up"), self.tr("Finish")
        self._add("wrapup", wrap, "Ctrl+Return", ("circle-check", "primary"), self._sends(OpenWrapUp()))
        self._add("finish", finish, "Ctrl+Return", ("check", "primary"), self._sends(FinishWrapUp()))
        paste = self.tr("New call from the copied number")
        self.deeds["paste"] = add_deed(self, "paste", paste, "Ctrl+Shift+V", self._paste)

    def _add(self, name: str, words: str, keys: str, face: tuple[str, str], does: Does) -> None:
        deed = self.deeds[name] = add_deed(self, name, words, keys, does)
        self._add_button(name, words, face, deed.trigger).setAccessibleDescription(keys_of(deed))

    def _add_button(self, name: str, words: str, face: tuple[str, str], does: Does) -> Button:
        icon, role = face
        button = self.buttons[name] = Button(self.look, words, icon, role, bare=name in BARE)
        button.clicked.connect(lambda *_: does())
        button.hide()
        if name in BARE:
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._row.addWidget(button)
        return button

    def _sends(self, message: Message) -> Does:
        return lambda: self.send(message)

    def show_screen(self, screen: Screen) -> None:
        """Offer what can be done on this page with this line."""
        was, self._shown = self._shown, screen
        if was is not None and screen.place is was.place and screen.lines is was.lines:
            return
        offered = offered_now(screen.place, shown_line(screen))
        self._offered = offered
        self._show_buttons()
        for name, deed in self.deeds.items():
            deed.setEnabled(name in offered or name in ALWAYS)

    def _show_buttons(self) -> None:
        """Leave out what has keys where words of the others would have to give way to it."""
        seen = self._offered - BY_KEY if self.look.large else self._offered
        # In the largest letters all fit only side by side with little between.
        self._row.setSpacing(CLOSE if self.look.large or not self._fit(seen, GAP) else GAP)
        if not self._fit(seen, CLOSE):
            seen -= {"ask-hold"}
        for name, button in self.buttons.items():
            button.setVisible(name in seen)

    def _fit(self, names: frozenset[str], gap: int) -> bool:
        wanted = [button.sizeHint().width() for name, button in self.buttons.items() if name in names]
        return sum(wanted) + gap * (len(wanted) - 1) <= self.width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer as much as there is room for."""
        super().resizeEvent(event)
        self._show_buttons()

    def _hand_on(self) -> None:
        self.send(HandOn())

    def _open_workbench(self) -> None:
        window = self.window()
        if isinstance(window, CallWindow):
            window.workbench_wanted.emit()

    def _open_settings(self) -> None:
        window = self.window()
        if isinstance(window, CallWindow):
            window.settings_wanted.emit("")

    def _ask_number(self) -> None:
        self.number_row.ask()

    def _start(self, number: str, incoming: bool) -> None:
        self.send(StartCall(number, incoming))

    def _paste(self) -> None:
        number = QApplication.clipboard().text().strip()
        if number and len(number) <= NUMBER_AT_MOST:
            self.send(StartCall(number))


PANEL = ActionsPanel
