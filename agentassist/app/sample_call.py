"""The sample call played without a display: rings, is answered, held and wrapped up; then a screenshot."""

import re
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from agentassist.app.joined import Joined
from agentassist.app.painted import NextPaint
from agentassist.core import messages as m
from agentassist.core.frozen import dataclass
from agentassist.core.history import Resolved
from agentassist.core.messages import Message
from agentassist.core.preferences import SourceChoice
from agentassist.core.screen import LineState, Place, Screen, Told

SAMPLE_SOURCE = SourceChoice(
    "demo", (("number", "+442079460124"), ("name", "Lakshmi Rao"), ("after_s", "1.0"))
)
"""Who rings at the sample company."""


LONGEST_MS = 60_000
"""If the call has not come to its end by then, something is wrong, in milliseconds."""

NOTE = "Kettle of order 4471: the base is cracked again, she needs it by Thursday. "
ABOUT_TO_SAY = "I am afraid it is back-ordered."


@dataclass(frozen=True, slots=True)
class Step:
    """One turn of the call: once a screen is ready, say what happened and do what the rep does."""

    ready: Callable[[Screen], bool]
    said: Callable[[Screen], str]
    wishes: Callable[[Screen], tuple[Message, ...]]
    picture: bool = False
    """True where the screenshot is taken."""


class SampleCall(QObject):
    """Plays the call through the real window and desk.

    Args:
        joined: The running app.
        picture: Where the screenshot goes.
    """

    def __init__(self, joined: Joined, picture: Path) -> None:
        super().__init__()
        self._joined = joined
        self._picture = picture
        self._steps = list(_STEPS)

    def start(self) -> None:
        """Begin to watch the screens; ends the application when the call is filed."""
        self._joined.bridge.screen.connect(self._seen)
        QTimer.singleShot(LONGEST_MS, self, self._give_up)

    @Slot(object)
    def _seen(self, screen: Screen) -> None:
        while self._steps and self._steps[0].ready(screen):
            step = self._steps.pop(0)
            print(step.said(screen), flush=True)
            if step.picture:
                # What the screen changed must be laid out before it can be seen.
                NextPaint(self._joined.window, partial(self._take_picture, step.wishes(screen)))
                return
            self._wish(step.wishes(screen))
        if not self._steps:
            QApplication.exit(0)

    def _take_picture(self, wishes: tuple[Message, ...]) -> None:
        self._joined.window.grab().save(str(self._picture))
        print(f"Screenshot: {self._picture}", flush=True)
        self._wish(wishes)

    def _wish(self, wishes: tuple[Message, ...]) -> None:
        for wish in wishes:
            self._joined.desk.post(wish)

    @Slot()
    def _give_up(self) -> None:
        print("The sample call did not come to its end; the log has more.", file=sys.stderr, flush=True)
        QApplication.exit(1)


def _on(state: LineState) -> Callable[[Screen], bool]:
    return lambda screen: screen.card is not None and screen.card.state is state


def _rings(screen: Screen) -> str:
    """Return the call that rings; one left from an earlier start may still fill the window."""
    return next((line.call_key for line in screen.lines if line.state is LineState.RINGING), "")


def _ring(screen: Screen) -> str:
    card = screen.card
    facts = (card.name, card.org, card.place, card.lang, *(chip.kind for chip in card.chips)) if card else ()
    return f"Ringing: {', '.join(filter(None, facts))}; {screen.history.count} contacts before"


def _kinder(screen: Screen) -> str:
    better = screen.phrase.better if screen.phrase else ""
    return f"Say what you can do: {re.sub('{[a-z]+}', '…', better)}"


def _key(screen: Screen) -> str:
    return screen.card.call_key if screen.card else ""


def _typed(screen: Screen) -> tuple[Message, ...]:
    note = m.NoteTyped(screen.notes.interaction_id, NOTE)
    ticks = tuple(m.TickPoint(point.id) for point in (screen.prompt.points if screen.prompt else ())[:1])
    return (note, *ticks, m.AddHeard("cracked base"), m.SayTyped(ABOUT_TO_SAY))


_STEPS = (
    Step(
        lambda screen: bool(_rings(screen)),
        lambda _: "The phone rings",
        lambda screen: (m.ShowLine(_rings(screen)),),
    ),
    Step(_on(LineState.RINGING), _ring, lambda screen: (m.AnswerCall(_key(screen)),)),
    Step(_on(LineState.ACTIVE), lambda _: "Answered: the card was there before the hello", _typed),
    Step(
        lambda screen: screen.phrase is not None,
        _kinder,
        lambda _: (m.SearchTyped("crackd kettle"),),
        picture=True,
    ),
    Step(
        lambda screen: bool(screen.finding.answers),
        lambda screen: f"Found with a typo in it: {screen.finding.answers[0].title}",
        lambda _: (m.SearchTyped(""), m.StartHold()),
    ),
    Step(
        lambda screen: screen.hold is not None,
        lambda _: "On hold: the minute runs",
        lambda _: (m.EndHold(),),
    ),
    Step(
        lambda screen: screen.apology is not None,
        lambda _: "Back again: an apology is owed",
        lambda screen: (m.ApologyGiven(screen.apology.hold_id if screen.apology else ""), m.EndCall()),
    ),
    Step(
        lambda screen: screen.place is Place.WRAPUP and screen.apology is None,
        lambda _: "Wrap-up: outcome, topic, and whether it is solved",
        lambda _: (
            m.ChooseOutcome("promised"),
            m.ChooseTopic("damage"),
            m.AnswerResolved(Resolved.PARTLY),
            m.FinishWrapUp(),
        ),
    ),
    Step(
        lambda screen: any(notice.code == Told.WRAPPED for notice in screen.notices),
        lambda screen: f"Filed; {len(screen.day.items)} things are owed today",
        lambda _: (),
    ),
)
