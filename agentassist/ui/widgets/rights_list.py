"""Rights under headings, each with the way to ask for more than it gives."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from agentassist.core.knowledge import Badge
from agentassist.core.screen import ActionBadge, RightsGroup
from agentassist.ui.look import Look
from agentassist.ui.rights_words import RightsWords
from agentassist.ui.widgets.boxes import beside
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.right_row import RightRow
from agentassist.ui.widgets.scroll_gap import scroll_gap
from agentassist.ui.words import isolated

AIR = 10


class RightsList(QScrollArea):
    """As long as it takes; the arrow keys scroll it, Tab goes through what can be asked for."""

    asked = Signal(str)
    """The id of an action that the rep wants somebody's yes for."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._words = look, RightsWords(self)
        self._shown: tuple[RightsGroup, ...] | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("What you may do"))

    def show_rights(self, groups: tuple[RightsGroup, ...], *, asking: bool) -> None:
        """Show other rights.

        Args:
            groups: In the order they stand in.
            asking: Whether a call is there for which somebody could be asked.
        """
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(*scroll_gap())
        column.setSpacing(AIR)
        for group in groups:
            column.addWidget(label(self._words.heading(group), "head", wrap=True))
            for right in group.rights:
                column.addLayout(self._row(right, asking=asking))
        if not groups:
            column.addWidget(label(self.tr("Your firm has not written this down yet."), "dim", wrap=True))
        column.addStretch(1)
        at = self.verticalScrollBar().value() if self._same(groups) else 0
        self._shown = groups
        self.setWidget(page)
        self.verticalScrollBar().setValue(at)

    def _same(self, groups: tuple[RightsGroup, ...]) -> bool:
        """Tell whether these are the same rights, said anew: nobody reading loses their place for it."""
        return self._shown is not None and [_names(one) for one in self._shown] == [
            _names(one) for one in groups
        ]

    def _row(self, right: ActionBadge, *, asking: bool) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(RightRow(self._look, right))
        if asking and right.ask and right.badge is not Badge.NEVER:
            button = Button(self._look, self.tr("Ask for a yes"), "phone-forwarded", "link")
            button.setProperty("slim", True)
            button.setAccessibleName(self.tr("Ask for a yes: {title}").format(title=isolated(right.title)))
            button.clicked.connect(lambda _=False, action=right.action: self.asked.emit(action))
            line = beside()
            line.addWidget(button)
            line.addStretch(1)
            column.addLayout(line)
        return column

    def sizeHint(self) -> QSize:
        """Return all the room there is."""
        return QSize(super().sizeHint().width(), 10_000)


def _names(group: RightsGroup) -> tuple[str, ...]:
    return tuple(right.action for right in group.rights)
