"""Window and desk in one thread, with a clock that stands still: for pictures and the self-test."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from agentassist import clock
from agentassist.app.rules import rule_job
from agentassist.content.resources import resources, translations
from agentassist.core import messages as m
from agentassist.core.call import (
    CallEvent,
    Capabilities,
    Direction,
    HeldBy,
    Kind,
    LinkState,
    SourceStatus,
    Verb,
)
from agentassist.core.effects import PrepareRules, ReadIndex, TellPhone
from agentassist.core.messages import Message
from agentassist.core.moment import Moment
from agentassist.core.preferences import Preferences
from agentassist.core.screen import Screen
from agentassist.desk.desk import Desk
from agentassist.desk.index_job import index_news
from agentassist.folders import Folders
from agentassist.opening import SAMPLE_REP, House, sample_house
from agentassist.ui.discover import find_call_panels, find_panels
from agentassist.ui.dresser import Dresser
from agentassist.ui.panels.search import SearchPanel
from agentassist.ui.window import CallWindow

SETTLING = 4
"""A layout asks its parent, which asks its own: so many turns are enough."""
PHONE = "demo"
LAKSHMI = "+442079460124"
"""Who rings at the sample company."""
_KINDS = {
    Verb.ANSWER: Kind.ANSWERED,
    Verb.HOLD: Kind.HELD,
    Verb.RESUME: Kind.RESUMED,
    Verb.HANGUP: Kind.ENDED,
}


class Still:
    """A whole app without threads: every message is answered, kept and painted before ``send`` returns.

    Args:
        qt: The Qt application.
        house: What is behind the window.
        preferences: The rep's choices.
    """

    def __init__(self, qt: QApplication, house: House, preferences: Preferences) -> None:
        self._qt = qt
        self._house = house
        self._rules = rule_job(house)
        self.now: Moment = clock.read()
        self._dresser = Dresser(resources(), translations())
        self._dresser.dress(qt, preferences)
        self.desk: Desk = house.open_desk(replace(preferences, rep=preferences.rep or SAMPLE_REP))
        look = self._dresser.look
        kinds = (find_panels, find_call_panels)
        make = [
            lambda find=find: [kind(self.send, lambda: self.now.mono_s, look) for kind in find()]
            for find in kinds
        ]
        self.window = CallWindow(*make)
        self.send(m.Started())
        self.send(m.Ticked())
        control = Capabilities(control=frozenset(_KINDS))
        self.send(m.SourceChanged(SourceStatus(PHONE, LinkState.CONNECTED, control)))

    @property
    def screen(self) -> Screen:
        """The newest screen."""
        return self.desk.screen

    def send(self, message: Message) -> None:
        """Answer a message and show the screen; a phone obeys at once."""
        effects = self.desk.handle(message, self.now)
        self.desk.save()
        self.window.show_screen(self.desk.screen)
        for effect in effects:
            if isinstance(effect, TellPhone) and effect.order.verb in _KINDS:
                self.tell(_KINDS[effect.order.verb], effect.order.call_key)
            elif isinstance(effect, ReadIndex):
                self._read_index(effect)
            elif isinstance(effect, PrepareRules):
                for news in self._rules.prepare(effect):
                    self.send(news)

    def _read_index(self, wish: ReadIndex) -> None:
        store = self._house.open_to_read()
        for news in index_news(store, self._house.read_student(), wish.groups, lambda: False):
            self.send(news)
        store.close()

    def tell(self, kind: Kind, key: str = "call-1", number: str = LAKSHMI, name: str = "") -> None:
        """Let the phone tell something."""
        held = HeldBy.REP if kind in (Kind.HELD, Kind.RESUMED) else None
        at = datetime.fromtimestamp(self.now.utc_ms / 1000, UTC)
        self.send(
            m.CallHappened(
                CallEvent(
                    kind,
                    PHONE,
                    key,
                    self.now.mono_s,
                    at,
                    direction=Direction.IN,
                    peer_raw=number,
                    peer_e164=number if number.startswith("+") else None,
                    peer_name=name or None,
                    anonymous=not number,
                    held_by=held,
                )
            )
        )

    def type_search(self, text: str) -> None:
        """Type into the search field."""
        panel = next(panel for panel in self.window.panels if isinstance(panel, SearchPanel))
        panel.field.setText(text)
        panel.field.textEdited.emit(text)

    def picture(self) -> QPixmap:
        """Return what the window looks like once its layouts have settled."""
        for _ in range(SETTLING):
            QCoreApplication.sendPostedEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return self.window.grab()

    def wait(self, seconds: float) -> None:
        """Let time pass and paint everything anew, for no timer runs in a picture."""
        self.now = Moment(self.now.mono_s + seconds, self.now.utc_ms + round(seconds * 1000))
        self.window.redress()

    def close(self) -> None:
        """Close window and cache."""
        self.window.close()
        self.window.deleteLater()
        self._dresser.undress(self._qt)
        self.desk.close()


def application() -> QApplication:
    """Return the Qt application, made where there is none yet."""
    known = QApplication.instance()
    return known if isinstance(known, QApplication) else QApplication(["agentassist"])


@contextmanager
def sample_still(folder: Path, preferences: Preferences) -> Iterator[Still]:
    """Give the sample company from ``folder``, its window shown, and close it afterwards."""
    still = Still(application(), sample_house(Folders(folder, folder, sample=True)), preferences)
    still.window.show()
    try:
        yield still
    finally:
        still.close()
