"""The keys of the open article; they sleep while none is open."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from agentassist.core.messages import AnswerHelped
from agentassist.ui.panel import Panel
from agentassist.ui.widgets.deed import add_deed


class ReadingDeeds(QObject):
    """It helped, it did not, it is wrong.

    Args:
        panel: What the keys belong to.
        ask: Asks what is wrong.
    """

    def __init__(self, panel: Panel, ask: Callable[[], object]) -> None:
        super().__init__(panel)
        send = panel.send
        self.deeds = (
            add_deed(
                panel, "helped", self.tr("The article helped"), "Alt+Up", lambda: send(AnswerHelped(True))
            ),
            add_deed(
                panel,
                "not-helped",
                self.tr("The article did not help"),
                "Alt+Down",
                lambda: send(AnswerHelped(False)),
            ),
            add_deed(panel, "wrong", self.tr("The article is wrong"), "Alt+W", ask),
        )
        self.wake(False)

    def wake(self, reading: bool) -> None:
        """Let the keys act while an article is open."""
        for deed in self.deeds:
            deed.setEnabled(reading)
