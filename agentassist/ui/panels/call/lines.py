"""Several lines at once: one button each, with its own hold seconds."""

from agentassist.core.messages import AnswerCall, ShowLine
from agentassist.core.screen import LineView, Place, Screen
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send, Zone
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.deed import add_deed
from agentassist.ui.widgets.line_row import LineRow


class LinesPanel(Panel):
    """Seen only with more than one line; a second ring never takes the place of the shown caller."""

    place = 5
    zone = Zone.TOP
    pages = frozenset(Place)

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self._lines: tuple[LineView, ...] = ()
        self.rows: dict[str, LineRow] = {}
        self._column = stacked(self, 4)
        add_deed(self, "next-line", self.tr("Next line"), "Ctrl+L", self._show_next)

    def wanted(self, screen: Screen) -> bool:
        """Return whether there is more than one line."""
        return super().wanted(screen) and len(screen.lines) > 1

    def show_screen(self, screen: Screen) -> None:
        """Make the rows match ``screen.lines``; a row lives as long as its call."""
        if screen.lines is self._lines:
            return
        self._lines = screen.lines
        for key in self.rows.keys() - {line.call_key for line in screen.lines}:
            self.rows.pop(key).deleteLater()
        for line in screen.lines:
            if line.call_key not in self.rows:
                self._add(line.call_key)
            self.rows[line.call_key].show_line(line)

    def _add(self, key: str) -> None:
        row = LineRow(self.look, self.now)
        row.switch.clicked.connect(lambda: self.send(ShowLine(key)))
        row.answer.clicked.connect(lambda: self.send(AnswerCall(key)))
        self.rows[key] = row
        self._column.addWidget(row)

    def _show_next(self) -> None:
        shown = next((at for at, line in enumerate(self._lines) if line.shown), -1)
        if self._lines:
            self.send(ShowLine(self._lines[(shown + 1) % len(self._lines)].call_key))


PANEL = LinesPanel
