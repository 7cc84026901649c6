"""The whole app on a sample company, and a rep's hands on its keyboard."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from agentassist.app.joined import Joined
from agentassist.content.resources import resources, translations
from agentassist.core.messages import Message
from agentassist.core.preferences import Preferences, SourceChoice
from agentassist.core.screen import Screen
from agentassist.opening import SAMPLE_REP, sample_house
from agentassist.ui.dialogs.bench_page import BenchPage
from agentassist.ui.dialogs.practice_page import PracticePage
from agentassist.ui.dialogs.workbench import Workbench
from agentassist.ui.dresser import Dresser
from agentassist.ui.panel import Panel
from tests.sample_template import folders_in, own_house

SOON_S = 60.0
"""Nothing here takes a second, but for phrasing rules read the first time; a machine under load may."""
LOOK_MS = 5

P = TypeVar("P", bound=Panel)
B = TypeVar("B", bound=BenchPage)


def wait_for(seen: Callable[[], object], within_s: float = SOON_S) -> None:
    """Let the window live until ``seen``."""
    end_s = time.monotonic() + within_s
    while not seen():
        assert time.monotonic() < end_s, "it never happened"
        # Qt waits with Python's lock in its hand, and lets the other threads have a fifth of their time.
        QTest.qWait(1)
        time.sleep(LOOK_MS / 1000)


class Running:
    """The app as it runs for a rep, in this process.

    Args:
        qt: The one Qt application.
        folder: Where its sample company lies.
        sources: The phones beside it; what is handed over it hears in any case.
        own: True where what lies there is taken for the rep's own, as a team wants it.
    """

    def __init__(
        self, qt: QApplication, folder: Path, sources: tuple[SourceChoice, ...] = (), *, own: bool = False
    ) -> None:
        preferences = Preferences(rep=SAMPLE_REP, sources=sources)
        dresser = Dresser(resources(), translations())
        dresser.dress(qt, preferences)
        house = own_house(folder) if own else sample_house(folders_in(folder))
        self.screens: list[Screen] = []
        """Every screen that was shown."""
        self.joined = Joined(qt, dresser, house, preferences)
        self.joined.bridge.screen.connect(self.screens.append)
        self.joined.start()
        self.until(lambda screen: screen.day.today and screen.sources)

    @property
    def screen(self) -> Screen:
        """What is shown."""
        return self.screens[-1]

    @property
    def window(self) -> QWidget:
        """The call window."""
        return self.joined.window

    @property
    def focus(self) -> QWidget:
        """Where the keyboard is."""
        return QApplication.focusWidget() or self.window

    def until(self, seen: Callable[[Screen], object]) -> Screen:
        """Wait for a screen."""
        wait_for(lambda: bool(self.screens) and seen(self.screens[-1]))
        return self.screen

    def post(self, *wishes: Message) -> None:
        """Send the desk what a click would."""
        for wish in wishes:
            self.joined.desk.post(wish)

    def panel(self, kind: type[P]) -> P:
        """Return one panel of the window."""
        return next(panel for panel in self.joined.window.panels if isinstance(panel, kind))

    def page(self, kind: type[B]) -> B:
        """Open the workbench at one page."""
        self.joined.workbench._open()
        bench = self.joined.workbench._made
        assert isinstance(bench, Workbench)
        bench.turn_to(kind)
        return next(page for page in bench.pages if isinstance(page, kind))

    def press(self, *keys: str) -> None:
        """Press keys, as in ``Ctrl+H``, where the keyboard is."""
        self._come_to_front()
        for combination in (QKeySequence(each)[0] for each in keys):
            QTest.keyClick(self.focus, combination.key(), combination.keyboardModifiers())

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        self._come_to_front()
        QTest.keyClicks(self.focus, text)

    def stop(self) -> None:
        """Close the app as a rep does."""
        self.joined.stop()

    def _come_to_front(self) -> None:
        if not self.window.isActiveWindow():
            self.window.activateWindow()
            wait_for(self.window.isActiveWindow)


def practice_page(app: Running) -> PracticePage:
    """Open the page of practice calls, and wait for what is on it."""
    page = app.page(PracticePage)
    wait_for(lambda: page.lobby.list.model.rowCount() > 10)
    return page


def words_on(window: QWidget) -> str:
    """Return every text anywhere in a window, seen or not, as a screen reader or a curious eye finds it."""
    told: list[str] = []
    for widget in (window, *window.findChildren(QWidget)):
        for name in ("text", "toPlainText", "placeholderText", "title", "currentText"):
            read = getattr(widget, name, None)
            if callable(read):
                told.append(str(read()))
        told += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
    return "\n".join(filter(None, told))
