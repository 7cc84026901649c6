"""Play a full disk to the whole app while a call is on, then make room again.

Run as a program with the folder of a sample company; prints one JSON line. A process of its own, because the
limit on file sizes holds for everything in it.
"""

import json
import resource
import sys
from pathlib import Path

from agentassist.app.still import application
from agentassist.core import messages as m
from agentassist.core.screen import LineState, Screen
from agentassist.ui.panels.call.notes import NotesPanel
from agentassist.ui.panels.status import StatusPanel
from tests.whole.conftest import PHONE
from tests.whole.running import Running

NOTE = "kept through the full disk "


def active(screen: Screen) -> bool:
    return screen.card is not None and screen.card.state is LineState.ACTIVE


def work_on(app: Running) -> None:
    """Write, tick, note what was heard, hold and come back."""
    app.panel(NotesPanel).field.setFocus()
    app.type(NOTE)
    assert app.screen.prompt is not None
    app.post(m.TickPoint(app.screen.prompt.points[0].id), m.AddHeard("order 4471"), m.StartHold())
    app.until(lambda screen: screen.hold)
    app.post(m.EndHold())
    app.until(lambda screen: screen.apology and NOTE in screen.notes.text)


def main(folder: Path) -> None:
    """Print what was shown while the disk was full, after there was room, and after a restart."""
    app = Running(application(), folder, (PHONE,))
    ringing = app.until(lambda screen: screen.card is not None and screen.card.known)
    app.post(m.AnswerCall(ringing.card.call_key))
    app.until(active)
    _, ceiling = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1, ceiling))
    work_on(app)
    full = app.until(lambda screen: not screen.can_save)
    banner = app.panel(StatusPanel).banner
    told = {
        "went_on": active(full),
        "saved": full.notes.saved,
        "banner": banner.isVisible() and banner.text(),
    }
    resource.setrlimit(resource.RLIMIT_FSIZE, (ceiling, ceiling))
    app.until(lambda screen: screen.can_save)
    told["banner_after"] = banner.isVisible()
    app.stop()
    again = Running(application(), folder)
    back = again.until(lambda screen: screen.prompt)
    told |= {
        "note": back.notes.text,
        "heard": back.prompt.heard if back.prompt else (),
        "apology": back.apology is not None,
    }
    again.stop()
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
