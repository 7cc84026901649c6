"""A question with five answers, from 1 to 5."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from agentassist.core.practice import RATINGS
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.words import left_to_right


class MarkRow(QWidget):
    """Pressing the given answer again takes it back."""

    rated = Signal(object)
    """The answer; None where it was taken back."""

    def __init__(self) -> None:
        super().__init__()
        self._given: int | None = None
        self.question = label(role="strong")
        self.buttons = {rating: self._button(rating) for rating in RATINGS}
        row = Flow(self)
        row.addWidget(self.question)
        for button in self.buttons.values():
            row.addWidget(button)

    def ask(self, question: str, said: str, ends: tuple[str, str]) -> None:
        """Ask something else.

        Args:
            question: May be somebody's own words; no markup is taken from it.
            said: What a reader of the screen says of an answer, with its ``{rating}``.
            ends: What 1 and 5 mean, in a word.
        """
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.question.setText(question)
        names = {1: ends[0], max(RATINGS): ends[1]}
        for rating, button in self.buttons.items():
            number = left_to_right(str(rating))
            button.setText(f"{number} {names.get(rating, '')}".strip())
            # Not formatted: a question of the firm's may have braces of its own.
            button.setAccessibleName(said.replace("{rating}", number))

    def show_rating(self, given: int | None) -> None:
        """Show the answer that was given."""
        self._given = given
        for rating, button in self.buttons.items():
            button.setChecked(rating == given)

    def _button(self, rating: int) -> QPushButton:
        button = QPushButton()
        button.setObjectName(f"rating-{rating}")
        button.setProperty("slim", True)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self._rate(rating))
        return button

    def _rate(self, rating: int) -> None:
        was = self._given
        # A click has toggled it already; what is shown is for the desk to say.
        self.show_rating(was)
        self.rated.emit(None if rating == was else rating)
