"""The numbers and addresses of one person, one row each."""

from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from agentassist.core.contact import ContactPoint, PointKind
from agentassist.ui.look import Look
from agentassist.ui.point_words import PointWords
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.choice_box import ChoiceBox
from agentassist.ui.widgets.tab_order import in_tab_order

LONGEST, KIND_EM, VALUE_EM = 200, 7, 10


class PointRow(QWidget):
    """One number or address: its kind, itself as it was written, what it is."""

    def __init__(self, look: Look, point: ContactPoint) -> None:
        super().__init__()
        self._point = point
        words = PointWords(self)
        kinds = [(kind.value, words.kind(kind)) for kind in PointKind]
        self.kind = ChoiceBox(look, self.tr("Kind"), kinds)
        self.kind.show_code(point.kind)
        self.kind.setMaximumWidth(round(KIND_EM * look.em))
        self.value = QLineEdit(point.value)
        self.value.setMaxLength(LONGEST)
        self.value.setCursorPosition(0)
        self.value.setAccessibleName(self.tr("Number or address"))
        self.value.setMinimumWidth(round(VALUE_EM * look.em))
        self.label = QLineEdit(point.label)
        self.label.setMaxLength(LONGEST)
        self.label.setCursorPosition(0)
        self.label.setPlaceholderText(self.tr("Work, home…"))
        self.label.setAccessibleName(self.tr("What it is"))
        self.drop = Button(look, self.tr("Remove"), "x", "link")
        self.drop.setFixedWidth(self.drop.minimumSizeHint().width())
        self.drop.setToolTip(self.tr("Remove"))
        row = beside(self, 6)
        for widget, share in ((self.kind, 0), (self.value, 2), (self.label, 1), (self.drop, 0)):
            row.addWidget(widget, share)

    @property
    def point(self) -> ContactPoint | None:
        """As it stands; None where nothing is written. An edited one has no normal form yet."""
        value, kind = self.value.text().strip(), PointKind(self.kind.code)
        if not value:
            return None
        same = value == self._point.value and kind is self._point.kind
        norm = self._point.norm if same else ""
        return replace(self._point, kind=kind, value=value, norm=norm, label=self.label.text().strip())


class PointRows(QWidget):
    """Rows to be added and removed."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.rows: list[PointRow] = []
        self._column = stacked(spacing=6)
        self.add_button = Button(look, self.tr("Add a number or address"), "plus", "link")
        self.add_button.clicked.connect(self._add_empty)
        whole = stacked(self, 4)
        whole.addLayout(self._column)
        whole.addWidget(self.add_button)

    @property
    def points(self) -> tuple[ContactPoint, ...]:
        """All that something is written in."""
        return tuple(row.point for row in self.rows if row.point)

    def show_points(self, points: tuple[ContactPoint, ...]) -> None:
        """Show the points of another person."""
        for row in list(self.rows):
            self._drop(row)
        for point in points:
            self._add(point)

    def _add(self, point: ContactPoint) -> PointRow:
        row = PointRow(self._look, point)
        row.drop.clicked.connect(lambda: self._drop(row))
        self.rows.append(row)
        self._column.addWidget(row)
        last = self.rows[-2].drop if len(self.rows) > 1 else self
        in_tab_order(last, row.kind, row.value, row.label, row.drop, self.add_button)
        return row

    def _drop(self, row: PointRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    @Slot()
    def _add_empty(self) -> None:
        self._add(ContactPoint(str(uuid4()), PointKind.PHONE, "", "")).value.setFocus()
