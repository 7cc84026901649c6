"""How long things are kept: a choice for each kind, what that would concern today, and one button."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from agentassist.core.messages import RetentionWanted, SetRetention
from agentassist.core.retention import MONTHS, Retention, RetentionView, Rule
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.choice_box import ChoiceBox
from agentassist.ui.widgets.form import Form


class RetentionSettings(QWidget):
    """Nothing goes by choosing: the button says so.

    Args:
        look: Colours of the moment.
        send: Takes wishes.
    """

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__()
        self._send = send
        self._holds: Retention | None = None
        self._view: RetentionView | None = None
        options = [(str(months), self._months(months)) for months in MONTHS]
        self.boxes = {rule: ChoiceBox(look, self._named(rule), options) for rule in Rule}
        for rule, box in self.boxes.items():
            box.setObjectName(f"settings-keep-{rule.value}")
            box.picked.connect(self._ask)
        self.told = label(role="dim", wrap=True)
        self.told.setObjectName("settings-keep-told")
        self.go = Button(look, self.tr("Keep to this from now on"), "check", "primary")
        self.go.clicked.connect(self._set)
        self._lay_out()

    def _lay_out(self) -> None:
        means = self.tr(
            "What is older goes by itself, between calls. People with an open promise, follow-up or issue "
            "keep everything. Those nobody has spoken to are announced on the day page two days before."
        )
        rows = Form()
        for rule, box in self.boxes.items():
            rows.add(self._named(rule), box)
        row = QWidget()
        line = beside(row, 8)
        line.addWidget(self.told, 1)
        line.addWidget(self.go)
        column = stacked(self, 8)
        for part in (label(means, wrap=True), rows, row):
            column.addWidget(part)
        self.show_retention(Retention(), None)

    def _named(self, rule: Rule) -> str:
        return {
            Rule.INTERACTIONS: self.tr("Calls and messages"),
            Rule.HOLDS: self.tr("Holds"),
            Rule.NOTES: self.tr("Notes of calls"),
            Rule.PROMISES: self.tr("Finished promises and follow-ups"),
            Rule.SILENT: self.tr("People nobody has spoken to"),
        }[rule]

    def _months(self, months: int) -> str:
        return self.tr("For %Ln month(s)", "", months) if months else self.tr("For ever")

    @property
    def chosen(self) -> Retention:
        """What stands in the boxes."""
        return Retention(**{rule.value: int(box.code or 0) for rule, box in self.boxes.items()})

    def show_retention(self, holds: Retention, view: RetentionView | None) -> None:
        """Make the boxes match what holds, and tell what was counted for what is chosen."""
        if holds != self._holds:
            self._holds = holds
            for rule, box in self.boxes.items():
                box.show_code(str(holds.months(rule)))
        self._view = view
        self._fit()

    def _fit(self) -> None:
        chosen = self.chosen
        counted = self._view is not None and self._view.asked == chosen
        self.go.setEnabled(chosen != self._holds and (counted or not chosen.rules))
        if chosen == self._holds:
            self.told.setText(
                self.tr("This is how it stands.") if chosen.rules else self.tr("Nothing goes by itself.")
            )
        elif not chosen.rules:
            self.told.setText(self.tr("Nothing would go by itself any more."))
        elif counted and self._view is not None:
            self.told.setText(self._counted(self._view))
        else:
            self.told.setText(self.tr("Counting…"))

    def _counted(self, view: RetentionView) -> str:
        each = (f"{self._named(rule)}: {self.locale().toString(count)}" for rule, count in view.counts)
        return self.tr("Today this would concern: {rows}").format(rows=" · ".join(each))

    @Slot()
    def _ask(self) -> None:
        if self.chosen.rules and self.chosen != self._holds:
            self._send(RetentionWanted(self.chosen))
        self._fit()

    @Slot()
    def _set(self) -> None:
        self._send(SetRetention(self.chosen))
