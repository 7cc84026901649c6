"""The points to cover, as big tick boxes that keep the keyboard's place when one is ticked."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QWidget

from agentassist.core.screen import Point
from agentassist.ui.look import Look
from agentassist.ui.own_words import OwnWords
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.tick import Tick


class Points(QWidget):
    """One tick box for each point.

    Args:
        look: Colours of the moment.
        ticked: Called with the point's id and whether it is covered.
    """

    def __init__(self, look: Look, ticked: Callable[[str, bool], None]) -> None:
        super().__init__()
        self._look, self._ticked = look, ticked
        self._points: tuple[Point, ...] = ()
        self._words = OwnWords(self)
        self.boxes: list[Tick] = []
        self.remarks: list[QLabel] = []
        self._column = stacked(self, 0)

    def show_points(self, points: tuple[Point, ...]) -> None:
        """Show ``points``; boxes are used again, so that the focus stays where it is."""
        self._points = points
        while len(self.boxes) < len(points):
            self._add()
        for at, box in enumerate(self.boxes):
            box.setVisible(at < len(points))
            if at < len(points):
                box.setText(self._words.line(points[at].text) if points[at].verbatim else points[at].text)
                box.setChecked(points[at].ticked)
            self._show_remark(at, points[at] if at < len(points) else None)
        self.setVisible(bool(points))

    def _show_remark(self, at: int, point: Point | None) -> None:
        differs = point.differs if point else None
        told = self._words.differs(differs) if differs else ""
        if point and point.verbatim:
            told = self._words.verbatim()
        self.remarks[at].setText(told)
        self.remarks[at].setVisible(bool(told))
        self.boxes[at].setAccessibleDescription(told)

    def _add(self) -> None:
        at, box = len(self.boxes), Tick(self._look)
        box.clicked.connect(lambda checked: self._ticked(self._points[at].id, checked))
        self.boxes.append(box)
        self._column.addWidget(box)
        remark = label(role="dim", wrap=True)
        remark.setIndent(box.inset())
        remark.hide()
        self.remarks.append(remark)
        self._column.addWidget(remark)
