"""The whole app in a process of its own, typing into its real note until it is killed.

Run as a program with the folder of a sample company; prints a line of JSON for whatever happened. With
``idle`` after the folder it only tells, and leaves the window to others.
"""

import sys
import time
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from agentassist.core.screen import LineState, Screen
from agentassist.ui.panels.call.notes import NotesPanel
from agentassist.ui.panels.call.prompt import PromptPanel
from tests.whole.running import Running
from tests.whole.whole_app import run, say

LETTER_MS = 10
HEARD = "cracked base"
WORDS = ("kettle", "cracked", "again", "thursday", "a-word-without-any-space-in-it")


def told(screen: Screen) -> dict[str, object]:
    """Return what must survive."""
    points = screen.prompt.points if screen.prompt else ()
    return {
        "name": screen.card.name if screen.card else "",
        "state": screen.card.state if screen.card else "",
        "note": screen.notes.text,
        "ticks": [point.id for point in points if point.ticked],
        "heard": list(screen.prompt.heard) if screen.prompt else [],
        "hold": screen.hold.started_s if screen.hold else None,
    }


class Puppet(QObject):
    """Works on the call like a rep in a hurry.

    Args:
        app: The running app.
        idle: Whether to do nothing but tell.
    """

    def __init__(self, app: Running, idle: bool) -> None:
        super().__init__()
        self._app, self._idle = app, idle
        self._letters = (letter for at in count() for letter in f"{WORDS[at % len(WORDS)]} ")
        self._timer = QTimer(self, interval=LETTER_MS)
        self._timer.timeout.connect(self._type)
        self._covered = False
        app.joined.bridge.screen.connect(self._seen)
        say(ready=told(app.screen))
        self._seen(app.screen)

    @Slot(object)
    def _seen(self, screen: Screen) -> None:
        say(screen=told(screen), found=len(screen.finding.answers))
        if screen.card is None or self._idle:
            return
        if screen.hold and not self._timer.isActive():
            self._go_on_with_the_note()
        elif screen.card.state is LineState.ACTIVE and not self._covered:
            self._covered = True
            self._cover()

    def _cover(self) -> None:
        prompt = self._app.panel(PromptPanel)
        prompt.points.boxes[0].click()
        prompt.heard.field.setFocus()
        QTest.keyClicks(prompt.heard.field, f"{HEARD}\r")

    def _go_on_with_the_note(self) -> None:
        self._app.panel(NotesPanel).field.moveCursor(QTextCursor.MoveOperation.End)
        self._timer.start()

    @Slot()
    def _type(self) -> None:
        field = self._app.panel(NotesPanel).field
        QTest.keyClicks(field, next(self._letters))
        say(typed=field.toPlainText(), at=time.monotonic())


def main(folder: Path, idle: bool) -> int:
    """Run the app until it is closed or killed."""

    def begun(qt: QApplication) -> None:
        qt.focusWindowChanged.connect(lambda window: say(active=window is not None))

    return run(folder, lambda app: Puppet(app, idle), begun)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), idle=sys.argv[2:] == ["idle"]))
