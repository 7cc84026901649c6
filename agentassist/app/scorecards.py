"""Writes scorecards on Qt's own thread: laid out on another one they would set timers that they may not."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from agentassist.core.effects import WriteScorecard
from agentassist.core.errors import AssistError
from agentassist.core.messages import Failed, Message, ReportWritten


class Scorecards(QObject):
    """Takes a wish on any thread; writing takes some tenth of a second.

    Args:
        post: Takes the answers.
        parent: Lives on Qt's thread.
    """

    _wished = Signal(object)

    def __init__(self, post: Callable[[Message], None], parent: QObject) -> None:
        super().__init__(parent)
        self._post = post
        self._wished.connect(self._write)

    def perform(self, wish: WriteScorecard) -> None:
        """Have it written, and return at once."""
        self._wished.emit(wish)

    @Slot(object)
    def _write(self, wish: WriteScorecard) -> None:
        # Most scorecards are only read.
        from agentassist.ui.scorecard_file import write_scorecard

        path = Path(wish.path)
        try:
            write_scorecard(wish.report, path, wish.review)
        except AssistError as error:
            self._post(Failed(error))
        else:
            self._post(ReportWritten(path.name))
