"""The whole app in a process of its own, at the desk of a team; does what it is told line by line.

Run as a program with the folder of a sample company. It tells what is on the screen as lines of JSON, and
ends in order once nobody tells it anything any more.
"""

import json
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtTest import QTest

from agentassist.core import messages as m
from agentassist.core.history import Resolved
from agentassist.core.screen import Screen
from agentassist.core.team import Access
from agentassist.ui.panels.call.notes import NotesPanel
from tests.whole.running import Running
from tests.whole.whole_app import run, say


def facts(screen: Screen) -> dict[str, object]:
    """Return what the test wants to know of a screen."""
    roster = screen.bench.roster
    return {
        "link": screen.team.link,
        "unsent": screen.team.unsent,
        "to_come": screen.team.to_come,
        "held_back": screen.team.held_back,
        "refused": screen.team.refused,
        "caller": screen.card.name if screen.card else "",
        "state": screen.card.state if screen.card else "",
        "note": screen.notes.text,
        "history": [row.summary for row in screen.history.rows],
        "beside": list(screen.beside.names),
        "invitation": roster.invitation if roster else "",
        "invited": roster.invited if roster else "",
        "told": [[notice.code, dict(notice.facts)] for notice in screen.notices],
        "pack": screen.team.pack,
        "books": [book.title for book in screen.playbooks],
        "phrase": screen.phrase.rule if screen.phrase else "",
        "changes": [[row.kind, row.how, row.title] for row in screen.bench.changes or ()],
        "pictured": [picture.id for picture in screen.reading.pictures] if screen.reading else [],
    }


class TeamPuppet(QObject):
    """Obeys.

    Args:
        app: The running app.
    """

    told = Signal(str)

    def __init__(self, app: Running) -> None:
        super().__init__()
        self._app = app
        self.told.connect(self._obey)
        app.joined.bridge.screen.connect(self._seen)
        say(ready=True)

    def listen(self) -> None:
        """Read what is told, on a thread of its own."""
        for line in sys.stdin:
            self.told.emit(line)
        self.told.emit('{"do": "end"}')

    @Slot(object)
    def _seen(self, screen: Screen) -> None:
        say(screen=facts(screen))

    @Slot(str)
    def _obey(self, line: str) -> None:
        wish = json.loads(line)
        match wish.pop("do"):
            case "look":
                self._seen(self._app.screen)
            case "join":
                self._app.post(m.JoinTeam(**wish))
            case "invite":
                self._app.post(m.InviteColleague(wish["name"], Access(wish["access"])))
            case "type":
                self._app.panel(NotesPanel).field.setFocus()
                QTest.keyClicks(self._app.panel(NotesPanel).field, wish["text"])
            case "share":
                self._app.post(m.SharePack())
            case "say":
                self._app.post(m.SayTyped(wish["text"]))
            case "read what changed":
                self._app.post(m.ChangesWanted())
            case "read article":
                self._app.post(m.ReadArticle(wish["article"]))
            case "file":
                self._app.post(m.ChooseOutcome("solved"), m.AnswerResolved(Resolved.YES), m.FinishWrapUp())
            case "end":
                self._app.joined.window.close()


def main(folder: Path) -> int:
    """Run the app until it is told to end."""

    def listening(app: Running) -> TeamPuppet:
        puppet = TeamPuppet(app)
        threading.Thread(target=puppet.listen, daemon=True).start()
        return puppet

    return run(folder, listening, lambda qt: qt.setQuitOnLastWindowClosed(True), own=True)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
