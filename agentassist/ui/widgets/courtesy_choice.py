"""Why a caller waits and how long they were told: a button and a key for each, none of them needed."""

from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from agentassist.core.courtesy import LENGTHS_S, Courtesy, HoldReason
from agentassist.core.messages.holding import TellLength, TellWhy
from agentassist.ui.hold_words import HoldWords
from agentassist.ui.panel import Panel
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.deed import add_deed, keys_of
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.widgets.key_tile import KeyTile
from agentassist.ui.widgets.tab_order import in_tab_order


class CourtesyChoice(QWidget):
    """Two rows of tiles; what is chosen is for the desk to say.

    Args:
        panel: The card it stands on, whose keys it takes: they sleep while the card is not seen.
    """

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel, self._words = panel, HoldWords(self)
        self.reasons: dict[HoldReason, KeyTile] = {}
        self.lengths: dict[int, KeyTile] = {}
        self._shown: Courtesy | None = None
        column = stacked(self, 4)
        self.setAccessibleName(self.tr("Why, and how long did you say?"))
        for tiles in (self._reason_row(), self._length_row()):
            column.addWidget(tiles)
        in_tab_order(self, *self.reasons.values(), *self.lengths.values())

    def _reason_row(self) -> QWidget:
        row = QWidget()
        flow = Flow(row, 4)
        for key, why in enumerate(HoldReason, 1):
            does = partial(self._panel.send, TellWhy(why))
            words = self.tr("Hold because: {why}").format(why=self._words.reason(why))
            deed = add_deed(self._panel, f"hold-{why}", words, f"Alt+{key}", does)
            tile = self.reasons[why] = self._tile(deed, str(key), self._words.reason(why))
            flow.addWidget(tile)
        return row

    def _length_row(self) -> QWidget:
        row = QWidget()
        flow = Flow(row, 4)
        for key, seconds in enumerate(LENGTHS_S, len(HoldReason) + 1):
            does = partial(self._panel.send, TellLength(seconds))
            words = self.tr("They were told: {length}").format(length=self._words.length(seconds))
            deed = add_deed(self._panel, f"hold-for-{seconds}", words, f"Alt+{key}", does)
            tile = self.lengths[seconds] = self._tile(deed, str(key), self._words.brief_length(seconds))
            flow.addWidget(tile)
        return row

    def _tile(self, deed: QAction, key: str, words: str) -> KeyTile:
        tile = KeyTile(self._panel.look, key, words)
        tile.setAccessibleName(deed.text())
        tile.setAccessibleDescription(keys_of(deed))
        tile.setToolTip(f"{deed.text()} ({keys_of(deed)})")
        tile.clicked.connect(deed.trigger)
        return tile

    def show_told(self, told: Courtesy) -> None:
        """Show what is chosen."""
        if told == self._shown:
            return
        self._shown = told
        for why, tile in self.reasons.items():
            tile.choose(told.why is why)
        for seconds, tile in self.lengths.items():
            tile.choose(told.promised_s == seconds)
