"""How a run felt to the rep, from 1 to 5."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from agentassist.core.practice import RATINGS
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.words import left_to_right


class RatingRow(QWidget):
    """A question and five answers; pressing the given one again takes it back."""

    rated = Signal(object)
    """The answer; None where it was taken back."""

    def __init__(self) -> None:
        super().__init__()
        self._given: int | None = None
        names = {1: self.tr("Hard"), max(RATINGS): self.tr("Easy")}
        self.buttons = {rating: self._button(rating, names.get(rating, "")) for rating in RATINGS}
        row = Flow(self)
        row.addWidget(label(self.tr("How did it feel?"), "strong"))
        for button in self.buttons.values():
            row.addWidget(button)

    def show_rating(self, given: int | None) -> None:
        """Show the answer that was given."""
        self._given = given
        for rating, button in self.buttons.items():
            button.setChecked(rating == given)

    def _button(self, rating: int, word: str) -> QPushButton:
        button = QPushButton(f"{left_to_right(str(rating))} {word}".strip())
        button.setObjectName(f"rating-{rating}")
        said = self.tr("It felt {rating} of 5, where 1 is hard and 5 is easy")
        button.setAccessibleName(said.format(rating=left_to_right(str(rating))))
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
