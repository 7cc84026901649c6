"""Where the caller is, and beside it the way to what is kind to know there."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QWidget

from agentassist.core.screen import Card
from agentassist.ui.panel import Panel
from agentassist.ui.widgets.boxes import beside
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.deed import keys_of
from agentassist.ui.widgets.row_button import RowButton
from agentassist.ui.widgets.sign import Sign
from agentassist.ui.widgets.whereabouts import Whereabouts
from agentassist.ui.words import isolated

GAP = 6


class CultureLink(RowButton):
    """A sign and as many words as there is room for; a click leaves the keyboard where it was.

    Args:
        panel: What its keys belong to.
        deed: What it does.
    """

    def __init__(self, panel: Panel, deed: QAction) -> None:
        super().__init__()
        self.setProperty("role", "line")
        self.inside.setContentsMargins(4, 0, 4, 0)
        self.inside.setSpacing(4)
        self._keys = keys_of(deed)
        self._said: tuple[str, ...] = ()
        self.words = label(role="dim")
        self.add(Sign(panel.look, "globe", "accent", 15))
        self.add(self.words)
        self.clicked.connect(deed.trigger)

    def show_card(self, card: Card) -> None:
        """Name the card of ``card``'s caller; hide where there is none."""
        said = self.tr("What is kind to know: {region}").format(region=isolated(card.culture))
        self._said = (said, card.culture)
        self.setAccessibleName(said)
        self.setAccessibleDescription(self._keys)
        self.setToolTip(f"{said} ({self._keys})")
        self.setVisible(bool(card.culture_id))

    def fit(self, room: int) -> None:
        """Say what fits into ``room`` pixels; the sign alone always does."""
        metrics, bare = self.words.fontMetrics(), self._bare()
        fitting = (text for text in self._said if bare + GAP + metrics.horizontalAdvance(text) <= room)
        said = next(fitting, "")
        self.words.setText(said)
        self.words.setVisible(bool(said))

    def minimumSizeHint(self) -> QSize:
        """Return the size of the sign."""
        return QSize(self._bare(), super().minimumSizeHint().height())

    def _bare(self) -> int:
        margins = self.inside.contentsMargins()
        sign = self.inside.itemAt(0)
        return margins.left() + margins.right() + (sign.sizeHint().width() if sign else 0)


class CallerPlace(QWidget):
    """One line; the place comes first, and the link says less where there is little room."""

    def __init__(self, whereabouts: Whereabouts, link: CultureLink) -> None:
        super().__init__()
        self._whereabouts, self._link = whereabouts, link
        row = beside(self, GAP)
        row.addWidget(whereabouts, 1)
        row.addWidget(link)

    def fit(self) -> None:
        """Share the width anew."""
        wanted = 0 if self._whereabouts.isHidden() else self._whereabouts.sizeHint().width() + GAP
        self._link.fit(self.width() - wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share another width."""
        super().resizeEvent(event)
        self.fit()
