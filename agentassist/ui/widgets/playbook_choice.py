"""The playbooks to choose from, unfolded inside the card."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from agentassist.core.screen import Option
from agentassist.ui.look import Look
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.flow import Flow


class PlaybookChoice(QWidget):
    """A flow of buttons, one for each playbook.

    Args:
        look: Colours of the moment.
        choose: Called with the id of the one chosen.
    """

    def __init__(self, look: Look, choose: Callable[[str], None]) -> None:
        super().__init__()
        self._look, self._choose = look, choose
        self._flow = Flow(self)
        self.buttons: tuple[Button, ...] = ()

    def show_options(self, options: tuple[Option, ...]) -> None:
        """Show one button for each."""
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.deleteLater()
        self.buttons = tuple(Button(self._look, option.title) for option in options)
        for option, button in zip(options, self.buttons, strict=True):
            button.clicked.connect(lambda _checked=False, chosen=option.id: self._choose(chosen))
            self._flow.addWidget(button)
            button.show()
