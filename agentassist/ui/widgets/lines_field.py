"""A field with one text a line."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit

from agentassist.ui.look import Look
from agentassist.ui.widgets.writing import direction_of, run_as

LINE_EM, AROUND_EM = 1.5, 1.8
MOST = 8
"""So many lines are seen at once; more of them scroll."""


class LinesField(QPlainTextEdit):
    """As high as its lines, within reason; blank lines count for nothing.

    Args:
        look: Colours and icons of the moment.
        name: What the field is called.
        least: So many lines it has room for at least.
    """

    edited = Signal()

    def __init__(self, look: Look, name: str, least: int = 2) -> None:
        super().__init__()
        self._look, self._least = look, least
        self._shown: tuple[str, ...] = ()
        self._plain = ""
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._changed)
        self._fit()

    @property
    def texts(self) -> tuple[str, ...]:
        """What its lines say; untouched, they are letter for letter what was shown."""
        if self.toPlainText() == self._plain:
            return self._shown
        return tuple(text for _, text in self._lines())

    def show_texts(self, texts: tuple[str, ...], lang: str) -> None:
        """Show other lines, which run as ``lang`` does; what says the same stays, with its caret and undo."""
        if texts != self.texts:
            with QSignalBlocker(self):
                self.setPlainText("\n".join(texts))
            self._shown, self._plain = texts, self.toPlainText()
            self._fit()
        run_as(self.document(), direction_of(lang))

    def line_of(self, place: int) -> int:
        """Return which line holds the text that counts ``place``, both from 1; 0 for none."""
        lines = [line for line, _ in self._lines()]
        return lines[place - 1] if 0 < place <= len(lines) else 0

    def _lines(self) -> list[tuple[int, str]]:
        lines = enumerate(self.toPlainText().split("\n"), 1)
        return [(line, text.strip()) for line, text in lines if text.strip()]

    @Slot()
    def _changed(self) -> None:
        self._fit()
        self.edited.emit()

    def _fit(self) -> None:
        lines = min(MOST, max(self._least, self.blockCount()))
        self.setFixedHeight(round((lines * LINE_EM + AROUND_EM) * self._look.em))
