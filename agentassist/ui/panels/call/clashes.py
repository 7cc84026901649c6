"""What two people wrote at once about this caller: one quiet line that unfolds into both texts."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agentassist.core.messages import SettleClash
from agentassist.core.screen import Place, Screen
from agentassist.core.team import Clash
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send
from agentassist.ui.team_words import TeamWords
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.card import Card
from agentassist.ui.widgets.clash_row import ClashRow
from agentassist.ui.widgets.deed import add_deed
from agentassist.ui.widgets.elided import Elided
from agentassist.ui.widgets.into_view import SETTLED_MS, bring_into_view, keep_writing_in_view
from agentassist.ui.widgets.row_button import RowButton
from agentassist.ui.widgets.sign import Sign

AIR = 2
"""Above and below the line, in pixels."""


class ClashesPanel(Panel):
    """Folded until the rep has time for it, so that it takes no room from a note."""

    place = 12
    pages = frozenset({Place.CALL, Place.WRAPUP})

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self._words = TeamWords(self)
        self._shown: tuple[Clash, ...] = ()
        self.rows: list[ClashRow] = []
        self.line, self.arrow = Elided(), Sign(look, "chevron-down", "dim")
        self.fold = RowButton()
        self.fold.setProperty("role", "line")
        self.fold.inside.setContentsMargins(4, AIR, 4, AIR)
        # A click leaves the keyboard in the note.
        self.fold.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.fold.add(Sign(look, "users", "accent"))
        self.fold.add(self.line, 1)
        self.fold.add(self.arrow)
        self.deed = add_deed(
            self, "clashes", self.tr("Look at what two people wrote at once"), "", self._turn
        )
        self.fold.clicked.connect(self.deed.trigger)
        self.inside = QWidget()
        self._list: QVBoxLayout = stacked(self.inside, 12)
        card = Card()
        card.column.setContentsMargins(8, 4, 8, 4)
        card.column.addWidget(self._always_whole(self.fold))
        card.column.addWidget(self.inside)
        stacked(self).addWidget(card)
        self._open(False)

    def _always_whole(self, button: RowButton) -> QWidget:
        """Return what gives the button its height: the style sheet lets it give way."""
        row = QWidget()
        beside(row).addWidget(button)
        row.setFixedHeight(self.fontMetrics().height() + 2 * AIR)
        return row

    def wanted(self, screen: Screen) -> bool:
        """Return whether something is to be settled."""
        return super().wanted(screen) and bool(screen.clashes)

    def show_screen(self, screen: Screen) -> None:
        """Make the rows match ``screen.clashes``."""
        clashes = screen.clashes
        if clashes == self._shown:
            return
        was, self._shown = self._shown, clashes
        self.line.say(self._headline(clashes))
        self._name()
        had_focus = self.inside.isAncestorOf(self.window().focusWidget() or self)
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(clash) for clash in clashes]
        if had_focus and self.rows:
            self.rows[0].keep.setFocus()
        if not {clash.id for clash in was} & {clash.id for clash in clashes}:
            self._open(False)

    def _headline(self, clashes: tuple[Clash, ...]) -> str:
        if len(clashes) == 1:
            field = self._words.clash_field(clashes[0].field)
            return self.tr("Two people changed this: {field}").format(field=field)
        return self.tr("Two people changed %n thing(s)", "", len(clashes))

    def _row(self, clash: Clash) -> ClashRow:
        row = ClashRow(clash, self.look)
        row.settled.connect(lambda other: self._settle(clash, take_other=other))
        self._list.addWidget(row)
        return row

    def _settle(self, clash: Clash, *, take_other: bool) -> None:
        focused = self.window().focusWidget()
        if len(self.rows) == 1 and focused is not None and self.inside.isAncestorOf(focused):
            # The next in line might be Hold, and Enter be pressed twice.
            focused.clearFocus()
        self.send(SettleClash(clash.id, take_other))

    def _turn(self) -> None:
        self._open(self.inside.isHidden())
        if self.inside.isVisible():
            QTimer.singleShot(SETTLED_MS, self, lambda: bring_into_view(self.fold))

    def _open(self, wanted: bool) -> None:
        self.inside.setVisible(wanted)
        self.arrow.show_icon("chevron-up" if wanted else "chevron-down", "dim")
        self._name()

    def _name(self) -> None:
        state = self.tr("unfolded") if not self.inside.isHidden() else self.tr("folded")
        self.fold.setAccessibleName(self.line.text())
        self.fold.setAccessibleDescription(state)

    def showEvent(self, event: QShowEvent) -> None:
        """Come without moving the note away that is being typed."""
        super().showEvent(event)
        keep_writing_in_view(self)


PANEL = ClashesPanel
