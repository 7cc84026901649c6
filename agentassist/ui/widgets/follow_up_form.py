"""What is still to be done, by whom and when."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from agentassist.core.frozen import dataclass
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.due_row import DueRow
from agentassist.ui.widgets.elided import Elided
from agentassist.ui.widgets.line_field import LineField


@dataclass(frozen=True, slots=True)
class FollowUpPlan:
    """As far as it is agreed."""

    what: str = ""
    due_ms: int = 0
    owner: str = ""


class FollowUpForm(QWidget):
    """A line, an owner and days; taken back by one click."""

    planned = Signal(object)
    """A ``FollowUpPlan``."""
    dropped = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._plan = FollowUpPlan()
        self.what = LineField(self.tr("What is still to be done"), self.tr("What is still to be done"))
        self.owner = LineField(self.tr("Who does it"), self.tr("Who does it"))
        self.due = DueRow()
        self.drop = Button(look, self.tr("No follow-up needed"), "x", "link")
        self.drop.setFixedWidth(self.drop.minimumSizeHint().width())
        self.what.given.connect(self._tell)
        self.owner.given.connect(self._tell)
        self.due.chosen.connect(self._tell_due)
        self.drop.clicked.connect(self.dropped)
        self._lay_out()

    def _lay_out(self) -> None:
        fields = beside(spacing=6)
        fields.addWidget(self.what, 5)
        fields.addWidget(self.owner, 2)
        fields.addWidget(self.drop)
        column = stacked(self, 5)
        column.addWidget(Elided(self.tr("Follow-up"), "head"))
        column.addLayout(fields)
        column.addWidget(self.due)

    def show_plan(self, plan: FollowUpPlan) -> None:
        """Show what is agreed."""
        self._plan = plan
        self.what.show_text(plan.what)
        self.owner.show_text(plan.owner)
        self.due.show_due(plan.due_ms)

    @Slot()
    def _tell(self) -> None:
        what, owner = self.what.text().strip(), self.owner.text().strip()
        self.planned.emit(FollowUpPlan(what, self._plan.due_ms, owner))

    @Slot(object)
    def _tell_due(self, due_ms: int) -> None:
        self._plan = FollowUpPlan(self.what.text().strip(), due_ms, self.owner.text().strip())
        self.planned.emit(self._plan)
