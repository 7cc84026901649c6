"""The desk's thread: the only one that writes to the cache, and the only place with a lock."""

import logging
import threading
from collections import deque
from collections.abc import Callable

from agentassist.core import messages as m
from agentassist.core.effects import Effect
from agentassist.core.errors import AssistError, Trouble
from agentassist.core.messages import Message
from agentassist.core.moment import Moment
from agentassist.core.phrase import FRESH_S
from agentassist.core.screen import Screen
from agentassist.desk.desk import Desk
from agentassist.desk.sitting import Sitting

log = logging.getLogger(__name__)

TICK_S = 60.0
"""How often the day list is read anew while nothing else happens."""
RETRY_S = 2.0
"""The same while something is not saved, for the disk may have room again."""
URGENT = (
    m.Started,
    m.CallHappened,
    m.SourceChanged,
    m.AnswerCall,
    m.StartHold,
    m.EndHold,
    m.EndCall,
    m.MuteCall,
    m.ShowLine,
)
"""What overtakes everything else: somebody is on the line, or was when the app went away."""
REPLACED = (
    m.SearchTyped,
    m.SayTyped,
    m.PeopleWanted,
    m.AskedWanted,
    m.ArticlesWanted,
    m.WordsWanted,
    m.RulesWanted,
    m.RuleTyped,
    m.Ticked,
)
"""Of these, a newer one makes those still waiting pointless."""


def _patience_s(shown: Screen) -> float:
    if not shown.can_save:
        return RETRY_S
    return TICK_S if shown.phrase is None else FRESH_S


class _Letters:
    """What waits to be answered; it outlives a desk that is closed while the app is locked."""

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.urgent: deque[tuple[Message, Moment]] = deque()
        self.waiting: deque[tuple[Message, Moment]] = deque()

    def take(self, message: Message, at: Moment) -> None:
        """Queue a message; any thread may call it."""
        with self.changed:
            if isinstance(message, URGENT):
                self.urgent.append((message, at))
            else:
                # Typing outruns searching: of those still waiting, only the last matters.
                if isinstance(message, REPLACED):
                    kept = (one for one in self.waiting if type(one[0]) is not type(message))
                    self.waiting = deque(kept)
                self.waiting.append((message, at))
            self.changed.notify_all()


class DeskThread(threading.Thread):
    """Runs a desk; ``post`` may be called from any thread, everything else happens in this one.

    Args:
        open_desk: Makes the desk, in this thread, because a connection belongs to the thread that opened it.
        publish: Takes every new screen; called from this thread.
        perform: Takes every effect; called from this thread, must return at once.
        clock: Reads both clocks.
        refused: Told why there is no desk, where the cache cannot be opened; called from this thread, the
            last it does.
        before: The desk that was closed when the app was locked; what was posted since is answered here.
    """

    def __init__(
        self,
        open_desk: Callable[[], Desk],
        publish: Callable[[Screen], None],
        perform: Callable[[Effect], None],
        clock: Callable[[], Moment],
        refused: Callable[[AssistError], None],
        before: "DeskThread | None" = None,
    ) -> None:
        super().__init__(name="desk", daemon=True)
        self._open_desk = open_desk
        self._publish = publish
        self._perform = perform
        self._clock = clock
        self._refused = refused
        self._letters: _Letters = before._letters if before else _Letters()
        self._stopping = False
        self.left: Sitting | None = None
        """What was open on the desk when it was closed; None before."""

    def post(self, message: Message) -> None:
        """Queue a message, stamped now; returns at once."""
        self._letters.take(message, self._clock())

    def stop(self) -> None:
        """Answer what is waiting, keep it, and end; returns when the thread has ended."""
        with self._letters.changed:
            self._stopping = True
            self._letters.changed.notify_all()
        if self.is_alive():
            self.join()

    def run(self) -> None:
        """Answer messages until stopped."""
        desk = self._opened()
        if desk is None:
            return
        shown = self._shown(desk, None)
        while (stamped := self._next(_patience_s(shown))) is not None:
            shown = self._answered(desk, *stamped, shown)
        self._close(desk)

    def _opened(self) -> Desk | None:
        """Return the desk; without one there is nothing to go on with, and somebody else has to say why."""
        try:
            return self._open_desk()
        except AssistError as error:
            log.info("not opened: %s", error)
            self._refused(error)
        except Exception:
            log.exception("opening failed")
            self._refused(AssistError(Trouble.INTERNAL))
        return None

    def _close(self, desk: Desk) -> None:
        """Close the cache; what a full disk did not take by now was announced on the screen all along."""
        try:
            desk.close()
        except AssistError as error:
            log.info("not closed cleanly: %s", error)
        self.left = desk.sitting

    def _next(self, patience_s: float) -> tuple[Message, Moment] | None:
        letters = self._letters
        with letters.changed:
            if not letters.changed.wait_for(
                lambda: letters.urgent or letters.waiting or self._stopping, patience_s
            ):
                return m.Ticked(), self._clock()
            if letters.urgent:
                return letters.urgent.popleft()
            return letters.waiting.popleft() if letters.waiting else None

    def _answered(self, desk: Desk, message: Message, at: Moment, shown: Screen) -> Screen:
        """Answer one message; the one place that catches everything, for a fault must not end the call."""
        try:
            effects = desk.handle(message, at)
            shown = self._shown(desk, shown)
            for effect in effects:
                self._perform(effect)
            for effect in desk.save():
                self._perform(effect)
        except AssistError as error:
            log.info("told the rep: %s", error)
            desk.tell(error)
        except Exception:
            log.exception("answering %s failed", type(message).__name__)
            desk.tell(AssistError(Trouble.INTERNAL))
        return self._shown(desk, shown)

    def _shown(self, desk: Desk, last: Screen | None) -> Screen:
        if desk.screen is not last:
            self._publish(desk.screen)
        return desk.screen
