"""Where calls come from: all ways to learn of them, each with its switch."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from agentassist.core.call import LinkState, SourceStatus
from agentassist.core.messages import PhonesWanted, StopTrying
from agentassist.core.phone_setup import HAND_OVER, FoundPhone, PhoneOffer, PhoneSetup
from agentassist.core.preferences import SourceChoice
from agentassist.core.screen import Screen, Undoable
from agentassist.ui.dialogs.phone_details import PhoneDetails
from agentassist.ui.dialogs.phone_finding import PhoneFinding
from agentassist.ui.dialogs.phone_row import PhoneRow
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.card import label

MANUAL = "manual"
ALWAYS = (MANUAL, HAND_OVER)
"""The ways that need no switch."""
ORDER = (*ALWAYS, "baresip", "asterisk", "webhook", "linphone", "freeswitch", "bria")
"""What most people have comes first; others follow by their names."""
LEADS_TO = {"linphone-desktop": "linphone"}
"""Of a softphone that hands nothing over, where it says what to do instead."""


class PhoneSettings(QWidget):
    """A list of ways to learn of calls, and what was found on this computer.

    Args:
        look: Colours of the moment.
        choose: Keeps the new choice of sources.
        send: Takes wishes.
    """

    def __init__(self, look: Look, choose: Callable[..., None], send: Send) -> None:
        super().__init__()
        self._look, self._choose, self._send = look, choose, send
        self._sources: tuple[SourceChoice, ...] = ()
        self._offers: dict[str, PhoneOffer] | None = None
        self._wanted: tuple[str, ...] = ()
        self.rows: dict[str, PhoneRow] = {}
        self.finding = PhoneFinding(look, send)
        self.finding.picked.connect(self._use)
        self._list = QWidget()
        self._place = stacked(self._list, 8)
        column = stacked(self, 10)
        column.addWidget(
            label(self.tr("Switch on whatever tells of your calls; several work side by side."), wrap=True)
        )
        column.addWidget(self.finding)
        column.addWidget(self._list)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask which ways there are, whenever somebody looks."""
        super().showEvent(event)
        self._send(PhonesWanted())

    @property
    def memory(self) -> str:
        """The rows that are unfolded."""
        return " ".join(name for name, row in self.rows.items() if row.unfolded) or " ".join(self._wanted)

    def recall(self, memory: str) -> None:
        """Unfold these rows once it is known which there are."""
        self._wanted = tuple(memory.split())

    def show_screen(self, screen: Screen) -> None:
        """Show what is switched on and how it stands."""
        self._sources = screen.preferences.sources
        setup = screen.bench.phones or PhoneSetup()
        if screen.bench.phones is not None:
            self._offer(setup.offers)
        for name, row in self.rows.items():
            row.show_phone(self._choice(name), setup, _status(name, screen.sources))
            if row.details is not None and row.details.address is not None:
                row.details.address.back.setVisible(screen.undo is Undoable.TOKEN)
        self.finding.show_found(setup, frozenset(one.name for one in self._sources if one.on))

    def _offer(self, offers: tuple[PhoneOffer, ...]) -> None:
        """Make the rows, once; which phones there are does not change while the app runs."""
        known = {offer.about.name: offer for offer in offers}
        if not offers or self._offers == known:
            return
        self._offers = known
        for name in sorted({MANUAL, *known} - set(self.rows), key=_rank):
            self.rows[name] = self._row(name, known.get(name))
            self._place.addWidget(self.rows[name])
            self.rows[name].show()
        for name in self._wanted:
            if name in self.rows:
                self.rows[name].unfold()

    def _row(self, name: str, offer: PhoneOffer | None) -> PhoneRow:
        make = partial(PhoneDetails, self._look, name, offer, self._keep, self._send)
        row = PhoneRow(self._look, name, make, always=name in ALWAYS)
        row.switched.connect(lambda on: self._switch(row, on=on))
        return row

    def _choice(self, name: str) -> SourceChoice:
        """Return what is kept of a source; of one that was never touched, that it is off."""
        known = (one for one in self._sources if one.name == name)
        return next(known, SourceChoice(name, on=name in ALWAYS))

    def _keep(self, choice: SourceChoice) -> None:
        others = tuple(one for one in self._sources if one.name != choice.name)
        # Known at once: a second field may be left before the screen comes back.
        self._sources = (*others, choice)
        self._choose(sources=self._sources)

    def _switch(self, row: PhoneRow, *, on: bool) -> None:
        choice = self._choice(row.name)
        offer = (self._offers or {}).get(row.name)
        if on and offer is not None and offer.about.missing(dict(choice.settings)):
            if row.on is not None:
                row.on.setChecked(False)
            row.unfold().complete()
            return
        self._send(StopTrying())
        self._keep(replace(choice, on=on))

    @Slot(object)
    def _use(self, found: FoundPhone) -> None:
        """Switch on what was found; where something must be filled in or copied first, lead there."""
        row = self.rows.get(LEADS_TO.get(found.name, found.name))
        if row is not None and found.settings:
            self._fill_in(row, found)
            self._switch(row, on=True)
        elif row is not None:
            row.unfold()
            row.more.setFocus()
        elif HAND_OVER in self.rows:
            details = self.rows[HAND_OVER].unfold()
            if details.commands is not None:
                details.commands.turn_to(found.name)
                details.commands.phone.setFocus()

    def _fill_in(self, row: PhoneRow, found: FoundPhone) -> None:
        offer = (self._offers or {}).get(row.name)
        usual = {field.code: field.usual for field in offer.about.fields} if offer else {}
        told = {code: value for code, value in found.settings if usual.get(code) != value}
        choice = self._choice(row.name)
        settings = tuple({**dict(choice.settings), **told}.items())
        if settings != choice.settings:
            self._keep(replace(choice, settings=settings))


def _status(name: str, told: tuple[SourceStatus, ...]) -> SourceStatus | None:
    """Return how a source stands; of several states under its name, that of the one that lives."""
    mine = [one for one in told if one.name == name]
    return next((one for one in reversed(mine) if one.state is not LinkState.OFF), mine[-1] if mine else None)


def _rank(name: str) -> tuple[int, str]:
    return (ORDER.index(name) if name in ORDER else len(ORDER)), name
