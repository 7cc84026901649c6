"""The checks of a scorecard: what was looked at, what it came to, and the lines that decided it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from agentassist.core.practice_report import CheckRow
from agentassist.ui.look import Look
from agentassist.ui.practice_words import PracticeWords
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.sign import Sign
from agentassist.ui.widgets.telling import telling


def sign_of(row: CheckRow) -> tuple[str, str]:
    """Return icon and colour of a check; what is left to do is no fault to be shown in red."""
    if row.value is None:
        return "user", "dim"
    if row.value >= 1:
        return "circle-check", "good"
    return ("ring", "warn") if row.critical else ("ring", "dim")


class CheckLine(QWidget):
    """One check."""

    def __init__(self, look: Look, words: PracticeWords, row: CheckRow) -> None:
        super().__init__()
        self.title, self.came_to = telling(words.check(row)), label(words.reached(row), "dim")
        top, whole = beside(spacing=8), stacked(self, 0)
        top.addWidget(Sign(look, *sign_of(row)), 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.title, 1)
        top.addWidget(self.came_to, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(top)
        self.quotes = [self._quote(words.quoted(line), look) for line in row.evidence]
        for quote in self.quotes:
            whole.addWidget(quote)
        said = ". ".join((words.check(row), words.reached(row), *row.evidence))
        self.setAccessibleName(said)

    def _quote(self, words: str, look: Look) -> QLabel:
        quote = telling(words, "dim")
        indent = round(16 * look.preferences.text_scale) + 8
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        quote.setContentsMargins(*((0, 0, indent, 0) if mirrored else (indent, 0, 0, 0)))
        return quote


class CheckList(Card):
    """Takes no room while there are none.

    Args:
        look: Colours and icons of the moment.
        heading: What all checks have in common.
        about: What is to be known of them; empty for nothing.
    """

    def __init__(self, look: Look, heading: str, about: str = "") -> None:
        super().__init__()
        self._look, self._words = look, PracticeWords(self)
        self._shown: tuple[CheckRow, ...] = ()
        self.setAccessibleName(heading)
        self.lines: list[CheckLine] = []
        self.column.setContentsMargins(16, 12, 16, 14)
        self.column.setSpacing(8)
        self.column.addWidget(label(heading, "head"))
        if about:
            self.column.addWidget(label(about, "dim", wrap=True))
        self.hide()

    def show_checks(self, checks: Sequence[CheckRow]) -> None:
        """Show others."""
        if tuple(checks) == self._shown:
            return
        self._shown = tuple(checks)
        for line in self.lines:
            self.column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [CheckLine(self._look, self._words, row) for row in checks]
        for line in self.lines:
            self.column.addWidget(line)
        self.setVisible(bool(checks))
