"""One right: what it is about, what the rep may do, and what is to be done beyond that."""

from PySide6.QtWidgets import QWidget

from agentassist.core.screen import ActionBadge
from agentassist.ui.dates import utc_now
from agentassist.ui.look import Look
from agentassist.ui.rights_words import DOT, RightsWords
from agentassist.ui.widgets.badges import badge_pill
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.chip import Chip
from agentassist.ui.widgets.elided import Elided
from agentassist.ui.words import Words


class RightRow(QWidget):
    """Its title beside its badge, and one or two dim lines below.

    Args:
        look: Colours and icons of the moment.
        right: What is shown.
        slim: One of many: the condition stands beside the title, and the line below is cut where it is long.
    """

    def __init__(self, look: Look, right: ActionBadge, *, slim: bool = False) -> None:
        super().__init__()
        words = RightsWords(self)
        pill = badge_pill(Words(self), right.badge, right.amount, right.unit, right.currency)
        column, row = stacked(self, 2), beside(spacing=8)
        said = DOT.join(filter(None, (right.title, right.condition))) if slim else right.title
        row.addWidget(Elided(said, "" if slim else "strong"), 1)
        row.addWidget(Chip(look, pill))
        column.addLayout(row)
        beyond = words.beyond(right, utc_now())
        self.lines = tuple(filter(None, ("" if slim else right.condition, beyond)))
        for line in self.lines:
            column.addWidget(Elided(line, "dim") if slim else label(line, "dim", wrap=True))
        self.setAccessibleName(DOT.join(filter(None, (said, pill.text, *self.lines))))
