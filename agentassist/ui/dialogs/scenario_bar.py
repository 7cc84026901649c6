"""What can be done with the scenario that is open."""

from PySide6.QtWidgets import QWidget

from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import beside
from agentassist.ui.widgets.button import Button


class ScenarioBar(QWidget):
    """Take it out on one side; try it and save it on the other."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.drop = Button(look, self.tr("Throw away what is not saved"), "trash-2", "link")
        self.delete = Button(look, self.tr("Delete"), "trash-2", "link")
        self.attempt = Button(look, self.tr("Let three reps try it"), "users")
        self.ring = Button(look, self.tr("Try it yourself"), "headset")
        self.save = Button(look, self.tr("Save"), "check", "primary")
        row = beside(self, 8)
        for button in (self.drop, self.delete):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.attempt, self.ring, self.save):
            row.addWidget(button)

    def show_state(self, *, saved: bool) -> None:
        """Offer what makes sense: only what is saved rings, only what is not saved can be thrown away."""
        self.save.setEnabled(not saved)
        self.ring.setEnabled(saved)
        self.drop.setVisible(not saved)
        self.delete.setVisible(saved)
