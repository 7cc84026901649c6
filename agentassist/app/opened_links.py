"""Links on macOS: the system hands them to the running application, and not to a command. Untried there."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QUrl
from PySide6.QtGui import QFileOpenEvent

from agentassist.core.errors import AssistError
from agentassist.telephony.handover.client import send
from agentassist.telephony.handover.urls import message_from_url


class OpenedLinks(QObject):
    """Hands every link that the application is asked to open to the hand-over, like a command does.

    Args:
        qt: The application; every event of it passes here, so nothing but macOS has this. It ends with us.
        folder: The cache folder, which tells where the hand-over listens.
        trouble: Takes why a link is of no use.
    """

    def __init__(self, qt: QObject, folder: Path, trouble: Callable[[AssistError], None]) -> None:
        super().__init__()
        self._folder = folder
        self._trouble = trouble
        qt.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take links, and let everything else pass."""
        if not isinstance(event, QFileOpenEvent) or event.url().isLocalFile():
            return super().eventFilter(watched, event)
        link = event.url().toString(QUrl.ComponentFormattingOption.FullyEncoded)
        try:
            send(self._folder, message_from_url(link))
        except AssistError as error:
            self._trouble(error)
        return True
