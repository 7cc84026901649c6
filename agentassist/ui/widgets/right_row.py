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
        slim: One of many: all that is said of it is one line, cut where it is long.
    """

    def __init__(self, look: Look, right: ActionBadge, *, slim: bool = False) -> None:
        super().__init__()
        words = RightsWords(self)
        pill = badge_pill(Words(self), right.badge, right.amount, right.unit, right.currency)
        column, row = stacked(self, 2), beside(spacing=8)
        row.addWidget(Elided(right.title, "" if slim else "strong"), 1)
        row.addWidget(Chip(look, pill))
        column.addLayout(row)
        beyond = words.beyond(right, utc_now())
        lines = tuple(filter(None, (words.condition(right), beyond)))
        for line in (DOT.join(lines),) if slim and lines else lines:
            column.addWidget(Elided(line, "dim") if slim else label(line, "dim", wrap=True))
        self.setAccessibleName(DOT.join((right.title, pill.text, *lines)))
