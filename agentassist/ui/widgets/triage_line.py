"""Who can help with what is typed, in two lines above the results."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from agentassist.core.knowledge import Badge
from agentassist.core.messages import HandOn
from agentassist.core.screen import ActionBadge, Triage, Whom
from agentassist.ui.dates import utc_now
from agentassist.ui.panel import Panel
from agentassist.ui.rights_words import DOT, RightsWords
from agentassist.ui.widgets.badges import badge_pill
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.chip import Chip
from agentassist.ui.widgets.deed import add_deed, keys_of
from agentassist.ui.widgets.elided import Elided
from agentassist.ui.widgets.keycap import Keycap
from agentassist.ui.widgets.pill import Pill
from agentassist.ui.words import Words, isolated


class TriageLine(QWidget):
    """What it is about beside a badge; below that what is to be done, and the keys that do it.

    Args:
        panel: What its keys belong to.
    """

    turned = Signal()
    """The rep turns to somebody with the caller: what was looked up has served."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self._words, self._said = Words(self), RightsWords(self)
        self._whom: Whom | None = None
        self._by = ""
        self._article = ActionBadge("", Badge.MAY)
        self.calling = False
        """True while there is a caller to turn to somebody with."""
        words = self.tr("Turn to whoever can help with this")
        self.deed = add_deed(panel, "turn-to", words, "Ctrl+U", self._turn)
        self.title, self.step = Elided(role="strong"), Elided(role="dim")
        self.badge, self.keys = Chip(panel.look), Keycap(keys_of(self.deed))
        column = stacked(self, 2)
        for left, right in ((self.title, self.badge), (self.step, self.keys)):
            row = beside(spacing=8)
            row.addWidget(left, 1)
            row.addWidget(right)
            column.addLayout(row)
        self.show_triage(None)

    def show_triage(self, told: Triage | None) -> None:
        """Show who can help; None where nobody is known."""
        self._whom = told.whom if told else None
        self._by = told.right.by if told and told.right else ""
        self.keys.setText(keys_of(self.deed))
        self._wake()
        if told is not None and not told.empty:
            self.title.say(self._title(told))
            self.badge.show_fact(self._badge(told))
            self.step.say(self._step(told))
            self.keys.setVisible(self._whom is not None and bool(self._whom.phone))
        self.setVisible(told is not None and not told.empty)

    def stand_beside(self, right: ActionBadge | None) -> None:
        """Turn to whom the open article names, where nothing is typed."""
        self._article = right or ActionBadge("", Badge.MAY)
        self._wake()

    @property
    def said(self) -> str:
        """All that it says, for a screen reader; empty where nothing is shown."""
        if self.isHidden():
            return ""
        return DOT.join(filter(None, (self.title.text(), self.badge.fact.text, self.step.text())))

    def _wake(self) -> None:
        whom = self._whom or self._article.whom
        self.deed.setEnabled(whom is not None and bool(whom.phone))

    def _title(self, told: Triage) -> str:
        if told.right is None:
            return self._said.name(told.whom) if told.whom else ""
        return DOT.join(filter(None, (isolated(told.right.title), self._said.wanted(told.right))))

    def _badge(self, told: Triage) -> Pill:
        right = told.right
        if right is None:
            return Pill(self.tr("They can help"), "accent", "users")
        return badge_pill(self._words, right.badge, right.amount, right.unit, right.currency)

    def _step(self, told: Triage) -> str:
        now, right = utc_now(), told.right
        if right is not None:
            limit = "" if right.badge is Badge.ASK else self._said.condition(right)
            return DOT.join(filter(None, (limit, self._said.beyond(right, now))))
        whom = told.whom
        return self._said.about(whom, now) if whom else ""

    def _turn(self) -> None:
        whom = self._whom or self._article.whom
        if whom is None:
            return
        if self.calling and (self._by if self._whom else self._article.by) != "follow-up":
            self._panel.send(HandOn(whom.id))
            self.turned.emit()
        else:
            QGuiApplication.clipboard().setText(whom.phone)
            self.keys.setText(self.tr("Copied"))
