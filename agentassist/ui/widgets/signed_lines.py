"""Lines of text with a small sign before each."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QStyle, QWidget

from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import emptied
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.sign import Sign


class SignedLines(QWidget):
    """Made anew whenever the lines change; there are only a few.

    Args:
        look: Icons of the moment.
        role: Of the text, as in the style sheet.
    """

    def __init__(self, look: Look, role: str = "") -> None:
        super().__init__()
        self._look, self._role = look, role
        self.lines: tuple[QLabel, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)

    def show_lines(self, lines: tuple[tuple[str, str], ...]) -> None:
        """Show pairs of icon and text; none hides the widget."""
        emptied(self._grid)
        self.lines = tuple(label(text, self._role, wrap=True) for _, text in lines)
        top, absolute = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignAbsolute
        start = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        for row, ((icon, _), line) in enumerate(zip(lines, self.lines, strict=True)):
            # Many a line was written by somebody else, who may have typed what looks like markup.
            line.setTextFormat(Qt.TextFormat.PlainText)
            # A text of another direction still begins beside its sign.
            line.setAlignment(start | absolute | top)
            sign = Sign(self._look, icon, "dim", 15)
            self._grid.addWidget(sign, row, 0, top)
            self._grid.addWidget(line, row, 1)
        self.setVisible(bool(lines))
