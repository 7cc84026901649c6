"""Handing the caller on: whom to, six steps, the brief; in the place of the prompt, never in the way."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from agentassist.core.messages import (
    EndHold,
    HandOn,
    HandTo,
    LeaveCaller,
    PromiseCallBack,
    RingColleague,
    SayCameOf,
    TickHandStep,
)
from agentassist.core.screen import HandingOn, HandTarget, LegState, Screen
from agentassist.core.transfer import CAME_BACK, CameOf, HandStep
from agentassist.ui.hand_words import HandWords
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.brief_field import BriefField
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.deed import add_deed, keys_of
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.widgets.hand_steps import HandSteps
from agentassist.ui.widgets.hand_target import HandTargetRow
from agentassist.ui.widgets.into_view import SETTLED_MS, bring_into_view
from agentassist.ui.widgets.telling import telling
from agentassist.ui.widgets.waiting_strip import WaitingStrip
from agentassist.ui.words import isolated

TONES = {CameOf.WARM: "good", CameOf.REFUSED: "warn", CameOf.UNREACHED: "warn"}


class HandOnPanel(Panel):
    """Seen while the rep has it open; every step may be skipped, and closing loses nothing."""

    place = 29

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self._words = HandWords(self)
        self._shown: HandingOn | None = None
        self._paying = self._begins = False
        self.close_it = Button(look, self.tr("Close"), "x", "link", bare=True)
        self.close_it.clicked.connect(lambda: send(HandOn()))
        self.standing = telling(role="strong")
        self.news = Card()
        self.news.column.setContentsMargins(10, 4, 10, 4)
        self.news.column.addWidget(self.standing)
        self.waiting = WaitingStrip(look, now)
        self.target = HandTargetRow(look)
        self.target.chosen.connect(self._chosen)
        self.steps = HandSteps(look, self._do)
        self.brief = BriefField(send, look)
        self._add_deeds()
        self._add_ways_on()
        self._lay_out()

    def _add_deeds(self) -> None:
        words = self.tr("Do the next step of handing on")
        self.next = add_deed(self, "hand-on-next", words, "Alt+T", self._do_next)
        self.steps.setToolTip(keys_of(self.next))
        # The card of the hold, whose keys these are, gives its place to this one.
        self.back = add_deed(self, "hold", self.tr("Back to caller"), "Ctrl+H", lambda: self.send(EndHold()))
        words = self.tr("Copy the brief")
        self.copies = add_deed(self, "copy-brief", words, "Alt+B", self.brief.copy_brief)
        self.brief.copy.setAccessibleDescription(keys_of(self.copies))

    def _add_ways_on(self) -> None:
        """Make what helps when nobody takes over, and what is told by hand where the phone tells nothing."""
        self.ways_on = QWidget()
        flow = Flow(self.ways_on)
        self.call_back = Button(self.look, self.tr("Offer a call-back"), "phone-outgoing")
        self.call_back.clicked.connect(self._offer_call_back)
        self.silent = Button(self.look, self.tr("Nobody answered"), "phone-missed")
        self.silent.clicked.connect(lambda: self._say(CameOf.UNREACHED))
        self.refused = Button(self.look, self.tr("They cannot take it"), "phone-off")
        self.refused.clicked.connect(lambda: self._say(CameOf.REFUSED))
        for button in (self.call_back, self.silent, self.refused):
            flow.addWidget(button)

    def _lay_out(self) -> None:
        card = Card()
        card.column.setSpacing(6)
        card.add_row(label(self.tr("Hand on"), "head"), self.close_it, stretch=0)
        parts = (self.waiting, self.news, self.target, self.steps, self.ways_on, self.brief)
        for part in parts:
            card.column.addWidget(part)
        column = stacked(self)
        column.addWidget(card)

    def wanted(self, screen: Screen) -> bool:
        """Return whether the rep has it open."""
        return super().wanted(screen) and screen.hands_on

    def show_screen(self, screen: Screen) -> None:
        """Make the widgets match ``screen.handing`` and the running hold."""
        handing = screen.handing
        self.back.setEnabled(screen.hold is not None)
        if handing is None or not handing.open:
            self._shown = None
            return
        self._begins = self._begins or (self._shown is None and handing.came_of not in CAME_BACK)
        self.waiting.show_hold(screen.hold)
        if handing is self._shown and screen.paying is self._paying:
            return
        was, self._shown, self._paying = self._shown, handing, screen.paying
        self.target.show_target(handing)
        self.steps.show_steps(handing)
        self.brief.show_brief(handing, paying=screen.paying)
        self._show_ways_on(handing)
        self._show_standing(handing, was)

    def _show_ways_on(self, handing: HandingOn) -> None:
        by_hand = handing.leg is not LegState.NONE and not handing.tells
        self.call_back.setVisible(handing.came_of in CAME_BACK - {CameOf.STAYED})
        self.silent.setVisible(by_hand)
        self.refused.setVisible(by_hand)
        self.ways_on.setVisible(by_hand or not self.call_back.isHidden())

    def _show_standing(self, handing: HandingOn, was: HandingOn | None) -> None:
        said = self._words.stands(handing)
        news = said != self.standing.text()
        self.standing.setText(said)
        self.news.setVisible(bool(said))
        self.news.set_tone(TONES.get(handing.came_of, ""))
        if news and said and was is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _chosen(self, target: HandTarget) -> None:
        self.send(HandTo(target.name, target.number, target.department))

    def _do(self, step: HandStep, ticked: bool) -> None:
        if ticked and step is HandStep.RING:
            self.send(RingColleague())
        elif ticked and step is HandStep.LEAVE:
            self.send(LeaveCaller())
        else:
            self.send(TickHandStep(step, ticked))

    def _do_next(self) -> None:
        if self._shown is not None and self._shown.next is not None:
            self._do(self._shown.next, True)

    def _say(self, came_of: CameOf) -> None:
        if self._shown is not None:
            self.send(SayCameOf(self._shown.transfer_id, came_of))

    def _offer_call_back(self) -> None:
        if self._shown is not None:
            who = self._shown.who or self._shown.to.name
            what = self.tr("{name} rings back").format(name=isolated(who)) if who else self.tr("A call-back")
            self.send(PromiseCallBack(what))

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keyboard where the rep opened it and is in the middle of nothing else."""
        super().showEvent(event)
        begins, self._begins = self._begins, False
        typing = isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit)
        if begins and self.isActiveWindow() and not typing:
            self.steps.take_focus(self._shown.next if self._shown else None)
        QTimer.singleShot(SETTLED_MS, self, lambda: bring_into_view(self.close_it))

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell what has not been told."""
        self.brief.flush()
        super().hideEvent(event)


PANEL = HandOnPanel
