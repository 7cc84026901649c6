"""Names on one side, fields on the other."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QWidget

from agentassist.ui.widgets.card import label


class Form(QWidget):
    """Lines of a name and its field; the fields share one edge."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(16)
        self._rows.setVerticalSpacing(8)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self._rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def add(self, words: str, field: QWidget) -> None:
        """Add a line; without words the field says itself what it is."""
        name = label(words, "dim")
        name.setBuddy(field)
        self._rows.addRow(name, field)

    def show_row(self, field: QWidget, *, shown: bool) -> None:
        """Show or hide a line with its name."""
        self._rows.setRowVisible(field, shown)

    def add_wide(self, words: str, field: QWidget) -> None:
        """Add a field that takes the whole width, below its name."""
        self._rows.addRow(label(words, "dim"))
        self._rows.addRow(field)
