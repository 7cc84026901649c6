"""The results of the search, opening upward from its field."""

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOption, QVBoxLayout, QWidget

from agentassist.ui.look import Look
from agentassist.ui.widgets.answer_delegate import AnswerDelegate
from agentassist.ui.widgets.finding_model import ENTRY, NOTHING, Entry, FindingModel, key_of, steadied
from agentassist.ui.widgets.overlay import Overlay
from agentassist.ui.widgets.small_talk_line import SmallTalkLine
from agentassist.ui.widgets.triage_line import TriageLine

PAGE = 5
"""So many rows are one page."""
EDGE = 6
_PLAIN = QItemSelectionModel.SelectionFlag.ClearAndSelect


class _Rows(QListView):
    """Opaque, so that the card beneath need not be painted again at every letter."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def showEvent(self, event: QShowEvent) -> None:
        """Become opaque, before anything is painted."""
        # Not in the constructor: there it makes Qt for Python load all its classes, in the middle of a start.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        super().showEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill what the rows leave free."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._look.tokens.card))
        painter.end()
        super().paintEvent(event)


class Results(Overlay):
    """A list that the field's keys move through; the field keeps the focus.

    The best is chosen until the rep moves; from then on the choice stays on its answer while they type.

    Args:
        anchor: It ends above this widget.
        look: Colours and icons of the moment.
        triage: Stands above the rows.
    """

    picked = Signal(object)
    """The entry that was chosen."""
    said = Signal(str)
    """What a screen reader should say of the row that Enter would open."""

    def __init__(self, anchor: QWidget, look: Look, triage: TriageLine) -> None:
        super().__init__(anchor)
        self._look = look
        self.triage = triage
        self._moved = False
        self.model = FindingModel(self)
        self.view = _Rows(look)
        self.view.setAccessibleName(self.tr("Results"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(AnswerDelegate(self.view, look))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setStyleSheet("QListView { border: 0; padding: 0; background: transparent; }")
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.clicked.connect(self._clicked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        triage.setContentsMargins(8, 4, 8, 4)
        self._column.addWidget(triage)
        self._column.addWidget(self.view)
        self.small_talk = SmallTalkLine(look)
        self.small_talk.setContentsMargins(8, 2, 2, 2)
        self._column.addWidget(self.small_talk)

    def showEvent(self, event: QShowEvent) -> None:
        """Be opaque: the page beneath need not be painted again when the rows become more or fewer."""
        super().showEvent(event)
        # Not earlier: a style sheet takes this away from whatever it dresses.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, and fill what its rounded corners leave free."""
        painter, card = QPainter(self), QStyleOption()
        painter.fillRect(event.rect(), QColor(self._look.tokens.bg))
        card.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, card, painter, self)

    @property
    def chosen(self) -> Entry | None:
        """The entry that Enter would open."""
        index = self.view.currentIndex()
        return self.model.entries[index.row()] if index.isValid() else None

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Open with other rows."""
        was = key_of(self.chosen) if self._moved else NOTHING
        here = self.view.currentIndex()
        above = self.view.visualRect(here).bottom() - self.view.viewport().height()
        fresh, shown = steadied(entries, was, here.row()), self.model.entries
        if self.isVisible() and len(shown) < len(fresh) and fresh[: len(shown)] == shown:
            self._grow(fresh[len(shown) :])
            return
        self.model.replace(fresh)
        rows = self.model.choosable()
        kept = [row for row in rows if self._moved and key_of(self.model.entries[row]) == was]
        if rows:
            self._choose((kept or list(rows))[0])
        self.open()
        if kept:
            self._stay(above)
        elif rows:
            # The first row without its heading would look like the middle of the list.
            self.view.scrollToTop()

    def _grow(self, more: Sequence[Entry]) -> None:
        """Add rows at the end; no row moves from under a pointer, or from where the keys brought the rep."""
        at_top = self.view.verticalScrollBar().value() == 0
        self.model.grow(more)
        if not (self._moved or self.view.underMouse()):
            self.place()
            if at_top:
                self.view.scrollToTop()

    def close_up(self) -> None:
        """Put the results away and forget where the rep was."""
        self._moved = False
        self.hide()

    def step(self, by: int) -> None:
        """Choose another row, ``by`` further down; stops at both ends."""
        rows = self.model.choosable()
        if not rows:
            return
        here = self.view.currentIndex().row()
        at = rows.index(here) if here in rows else 0
        self._moved = True
        self._choose(rows[max(0, min(len(rows) - 1, at + by))])

    def pick(self) -> None:
        """Open what is chosen."""
        if self.chosen is not None and self.isVisible():
            self.picked.emit(self.chosen)

    def place(self) -> None:
        """Be as high as the rows need, end above the field, and cut no row in two."""
        room = self.room()
        around = 2 * (EDGE + self.frameWidth()) + self._aside(room.width())
        ends = tuple(accumulate(self.view.sizeHintForRow(row) for row in range(self.model.rowCount())))
        height = min((ends[-1] if ends else 0) + around, room.height())
        whole = max((end for end in ends if end + around <= height), default=height - around)
        self._column.setContentsMargins(EDGE, EDGE, EDGE, EDGE + height - around - whole)
        self.setGeometry(QRect(room.left(), room.bottom() + 1 - height, room.width(), height))

    def _aside(self, width: int) -> int:
        """Return the height of what stands above and below the rows."""
        inside, gap = width - 2 * (EDGE + self.frameWidth()), max(0, self._column.spacing())
        above = 0 if self.triage.isHidden() else self.triage.sizeHint().height() + gap
        if self.small_talk.isHidden():
            return above
        return above + self.small_talk.heightForWidth(inside) + gap

    def _choose(self, row: int) -> None:
        index = self.model.index(row)
        self.view.selectionModel().setCurrentIndex(index, _PLAIN)
        self.view.scrollTo(index)
        self.said.emit(index.data())

    def _stay(self, above: int) -> None:
        """Scroll so that the chosen row is as far above the field as it was."""
        bar, row = self.view.verticalScrollBar(), self.view.visualRect(self.view.currentIndex())
        bar.setValue(bar.value() + row.bottom() - self.view.viewport().height() - above)
        self.view.scrollTo(self.view.currentIndex())

    def _clicked(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY)
        if index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.picked.emit(entry)
