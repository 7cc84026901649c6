"""One company's window, desk, phones and files, joined."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from agentassist import clock, settings
from agentassist.app.anew import Anew
from agentassist.app.behind import Behind
from agentassist.app.phone_door import PhoneDoor
from agentassist.app.phone_secrets import PhoneSecrets
from agentassist.app.phones import Phones
from agentassist.app.second_window import SecondWindow
from agentassist.app.stage import StageDoor
from agentassist.core import messages as m
from agentassist.core.call import CallEvent, Kind, SourceStatus
from agentassist.core.effects import (
    Effect,
    KeepPreferences,
    TellPhone,
)
from agentassist.core.errors import AssistError
from agentassist.core.phone_effects import PhoneEffect
from agentassist.core.preferences import Preferences
from agentassist.core.safety_effects import LockApp
from agentassist.core.screen import Screen
from agentassist.desk.loop import DeskThread
from agentassist.opening import House
from agentassist.telephony.handover.message import Wish
from agentassist.ui.bridge import Bridge
from agentassist.ui.discover import find_call_panels, find_panels
from agentassist.ui.dresser import Dresser, looks_alike
from agentassist.ui.panel import Panel
from agentassist.ui.window import CallWindow

if TYPE_CHECKING:
    from agentassist.ui.dialogs.workbench import Workbench

ANEW = 65
"""Exit code of the event loop that means: a copy takes the place of the cache, then all begins anew."""


class Joined(QObject):
    """Carries messages in, screens and effects out.

    Args:
        qt: The Qt application.
        dresser: Already wearing ``preferences``.
        house: What is behind the window.
        preferences: The rep's choices at start.
    """

    lock_wanted = Signal()
    """The desk has nothing against it."""
    rang = Signal(bool)
    """While locked: a phone rings, or tells something else of a call."""
    asked_for = Signal()
    """While locked: somebody outside wants to see the window."""
    _refused = Signal(object)
    _anew_wanted = Signal(object)

    def __init__(self, qt: QApplication, dresser: Dresser, house: House, preferences: Preferences) -> None:
        super().__init__()
        self._qt = qt
        self._dresser = dresser
        self._house = house
        self._preferences = preferences
        self.refusal: AssistError | None = None
        """Why there is no desk; the application ends then."""
        self.locked = False
        self._hidden: list[QWidget] = []
        self._refused.connect(self._give_up)
        self.anew = Anew()
        """What is to be done with the cache, once the application has ended to begin anew."""
        self._anew_wanted.connect(self._begin_anew)
        self.bridge = Bridge()
        self.bridge.screen.connect(self.show_screen)
        self._furnish(house)
        self._open_windows(dresser)

    def _furnish(self, house: House, before: DeskThread | None = None) -> None:
        """Make all that works behind the windows; again after a lock, for none of it outlives one."""
        preferences, left = self._preferences, before.left if before else None
        self.desk = DeskThread(
            lambda: house.open_desk(preferences, left),
            self.bridge.publish,
            self.perform,
            clock.read,
            self._refused.emit,
            before,
        )
        self._behind = Behind(house, self._dresser, self.desk.post, self._anew_wanted.emit, self)

    def _open_windows(self, dresser: Dresser) -> None:
        """Make what the rep sees and the phones they hear, which a lock only hides."""
        secrets = PhoneSecrets(self._post)
        self._phones = Phones(self._heard, self._told, self.tell, secrets)
        self._phone_door = PhoneDoor(self._phones, secrets, self._post)
        self.window = CallWindow(lambda: self._made(find_panels()), lambda: self._made(find_call_panels()))
        self.workbench = SecondWindow(self.window, self._make_workbench)
        self.stage = StageDoor(self.desk.post, dresser)

    def _made(self, kinds: Sequence[type[Panel]]) -> Sequence[Panel]:
        return [kind(self.desk.post, clock.mono_s, self._dresser.look) for kind in kinds]

    def _make_workbench(self) -> "Workbench":
        from agentassist.ui.dialogs.workbench import Workbench

        return Workbench(self.desk.post, self._dresser.look)

    def start(self) -> None:
        """Show the window, open the desk, listen to the phones."""
        # The cache is opened while the window is dressed and painted: neither needs the other.
        self.desk.start()
        self._dresser.finish(self._qt)
        self.window.stay_on_top(self._preferences.stay_on_top)
        self.window.lie_at(self._preferences.geometry)
        self.window.show()
        self.desk.post(m.Started())
        # The calls left open come first; what is due today is read once they are on screen.
        self.desk.post(m.Ticked())
        QTimer.singleShot(0, self, self._listen)

    @Slot()
    def _listen(self) -> None:
        """Begin to hear of calls, once the window is painted."""
        from agentassist.telephony.discover import build_source
        from agentassist.telephony.handover.source import HandoverSource

        self._phones.add(build_source("manual", clock.read, {}))
        self._phones.add(HandoverSource(clock.read, self._house.folders.base, self._wished))
        self._phones.choose(self._preferences.sources)
        if sys.platform == "darwin":
            from agentassist.app.opened_links import OpenedLinks

            self._links = OpenedLinks(self._qt, self._house.folders.base, self.tell)
        self._behind.begin(self._preferences)

    @Slot(object)
    def _give_up(self, error: AssistError) -> None:
        self.refusal = error
        self._qt.exit()

    @Slot(object)
    def _begin_anew(self, anew: Anew) -> None:
        self.anew = anew
        self._qt.exit(ANEW)

    def tell(self, error: AssistError) -> None:
        """Put trouble from before the start on the screen."""
        self.desk.post(m.Failed(error))

    def _post(self, news: m.Message) -> None:
        """Tell the desk, which is another one after a lock."""
        self.desk.post(news)

    def _told(self, status: SourceStatus) -> None:
        self.desk.post(m.SourceChanged(status))

    def _wished(self, wish: Wish) -> None:
        """Do what another program or a hotkey asked; comes from the hand-over's thread."""
        if self.locked:
            self.asked_for.emit()
        elif wish is Wish.HOLD:
            self.desk.post(m.StartHold())
        elif wish is Wish.RESUME:
            self.desk.post(m.EndHold())
        else:
            self.window.asked_for.emit(wish is Wish.TOGGLE)

    @Slot(object)
    def show_screen(self, screen: Screen) -> None:
        """Put on what was chosen anew, then show the screen."""
        if screen.preferences is not self._preferences:
            self._put_on(screen.preferences)
        self.window.show_screen(screen)
        self.workbench.show_screen(screen)
        self.stage.show_screen(screen)

    def _put_on(self, chosen: Preferences) -> None:
        """Change what a choice changes and no more: windows made anew lose what is being filled in."""
        was, self._preferences = self._preferences, chosen
        if looks_alike(was, chosen):
            self._dresser.remember(chosen)
        else:
            self._dresser.dress(self._qt, chosen)
            for window in (self.window, self.workbench, self.stage):
                window.redress()
        self.window.stay_on_top(chosen.stay_on_top)
        if was.sources != chosen.sources:
            self._phone_door.choose(chosen.sources)

    def perform(self, effect: Effect) -> None:
        """Hand an effect to whoever can do it; called by the desk's thread, returns at once."""
        match effect:
            case TellPhone():
                self._phones.obey(effect.order)
            case _ if isinstance(effect, PhoneEffect):
                self._phone_door.perform(effect)
            case KeepPreferences():
                # Before whatever is wished next: a server may be tried at once as it was just filled in.
                self._behind.choose(effect.preferences)
                self._keep(effect.preferences)
            case LockApp():
                self.lock_wanted.emit()
            case _:
                self._behind.perform(effect, self._preferences.region)

    def _keep(self, preferences: Preferences) -> None:
        try:
            settings.save(self._house.folders.settings, preferences)
        except AssistError as error:
            self.desk.post(m.Failed(error))

    @property
    def keys(self) -> tuple[bytes, ...]:
        """The key of the cache and those of older copies."""
        return self._house.key, *self._house.former

    @property
    def lock_after_min(self) -> int:
        """Minutes without a key or a click after which the window is to be locked; 0 for never."""
        return self._preferences.lock_after_min

    def stop(self) -> None:
        """Fall silent from the outside in, and keep everything, the window's place among it."""
        at = self.window.geometry()
        place = (at.x(), at.y(), at.width(), at.height())
        if place != self._preferences.geometry:
            self._keep(replace(self._preferences, geometry=place))
        # Closing, the window tells the last word typed; the desk must still be there to keep it.
        self.window.close()
        self.workbench.close()
        self.stage.close()
        self._phone_door.leave()
        self._phones.stop()
        if not self.locked:
            self._leave()
        # Windows of a company that is left would be dressed again with every window of the next one.
        self.bridge.screen.disconnect(self.show_screen)
        self.window.deleteLater()

    def _leave(self) -> None:
        """End all that works behind the windows; what is unsaved is saved, and the cache is closed."""
        self._behind.stop()
        self.desk.stop()

    def lock(self, page: QWidget) -> None:
        """Close the cache, forget its key, and hide every window but one; phones are still heard."""
        self.locked = True
        shown = (window for window in QApplication.topLevelWidgets() if window.isVisible())
        self._hidden = [window for window in shown if window is not page]
        for window in self._hidden:
            # Hiding, it tells the last word typed.
            window.hide()
        self._leave()
        self._house.forget()

    @Slot()
    def leave(self) -> None:
        """End the application, for the page that locks it was closed."""
        self._qt.quit()

    def unlock(self, house: House) -> None:
        """Open the cache again, with everything as it was."""
        self._house = house
        self._furnish(house, self.desk)
        self.desk.start()
        self.desk.post(m.Ticked())
        self._behind.begin(self._preferences)
        self.locked = False
        for window in self._hidden:
            window.show()
        self._hidden = []

    def _heard(self, event: CallEvent) -> None:
        """Tell the desk of a call; comes from the phones' threads. A locked one hears of it when opened."""
        self.desk.post(m.CallHappened(event))
        if self.locked:
            self.rang.emit(event.kind is Kind.RINGING)
