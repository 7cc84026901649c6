"""One company's window, desk, phones and files, joined."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from agentassist import clock, settings
from agentassist.app.backing import Backing
from agentassist.app.beside import Beside
from agentassist.app.connecting import Connecting
from agentassist.app.files import Files
from agentassist.app.indexing import Indexing
from agentassist.app.key_room import KeyRoom
from agentassist.app.listening import Listening
from agentassist.app.models import Models
from agentassist.app.pairing import Pairing
from agentassist.app.phones import Phones
from agentassist.app.practising import Practising
from agentassist.app.reading import Reading
from agentassist.app.rights import Rights
from agentassist.app.rules import Rules
from agentassist.app.scenario_writing import ScenarioWriting
from agentassist.app.scorecards import Scorecards
from agentassist.app.second_window import SecondWindow
from agentassist.app.stage import StageDoor
from agentassist.app.team import Team
from agentassist.app.word_files import words_read, words_written
from agentassist.app.writing import written
from agentassist.core import messages as m
from agentassist.core.call import CallEvent, Kind, SourceStatus
from agentassist.core.connecting_effects import ConnectingEffect
from agentassist.core.effects import (
    ChangeRule,
    CopyExercise,
    Effect,
    FindMeaning,
    JudgePhrase,
    KeepPassword,
    KeepPreferences,
    Listen,
    PreparePractice,
    PrepareRules,
    ProveRule,
    ReadExercises,
    ReadIndex,
    ReadPreview,
    ReadRows,
    ReadRules,
    ReadSharedRun,
    ReadWords,
    Reword,
    SayAloud,
    StopReading,
    TellPhone,
    UseModel,
    WordLine,
    WriteArticles,
    WriteScorecard,
    WriteSharedRun,
    WriteWords,
)
from agentassist.core.errors import AssistError
from agentassist.core.file_effects import FileEffect
from agentassist.core.pairing import Invite, JoinDoor, OpenDoor, PartWays, TellRep, TellTrainer
from agentassist.core.preferences import Preferences
from agentassist.core.rights_effects import (
    CountOld,
    EraseMore,
    KeepCertificate,
    KeepMore,
    SweepErased,
    WritePerson,
)
from agentassist.core.safety_effects import DropBackups, LockApp, PutBack, ReadBackups, ReadKeys, TendKey
from agentassist.core.screen import Screen
from agentassist.core.team_effects import TakeRules, TeamEffect
from agentassist.core.writing_effects import WritingEffect
from agentassist.desk.loop import DeskThread
from agentassist.opening import House
from agentassist.telephony.handover_message import Wish
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
    _copy_checked = Signal(str)
    _file_wanted = Signal(str)

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
        self.copy = ""
        """The copy that is to take the place of the cache, once the application has ended."""
        self._copy_checked.connect(self._begin_anew)
        self.file = ""
        """The file with everything that is to come into the cache, likewise."""
        self._file_wanted.connect(self._bring_in)
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
        self._reading = Reading(self.desk.post)
        self._indexing = Indexing(house, self.desk.post)
        self._rules = Rules(house, self.desk.post)
        self._beside = Beside(self.desk.post)
        self._files = Files(house, self.desk.post, self._file_wanted.emit)
        self._listening = Listening(self.desk.post)
        self._practising = Practising(house, self.desk.post)
        self._backing = Backing(house, self.desk.post, self._copy_checked.emit)
        self._key_room = KeyRoom(house, self._dresser, self.desk.post, lambda: self._begin_anew(""))
        self._rights = Rights(house, self.desk.post)
        self._pairing = Pairing(house, self.desk.post)
        self._writing = ScenarioWriting(house, self.desk.post, self._practising.exercises)
        self._scorecards = Scorecards(self.desk.post, self)
        self._models = Models(house, self.desk.post)
        self._team = Team(house, self.desk.post)
        self._connecting = Connecting(house, self.desk.post)

    def _open_windows(self, dresser: Dresser) -> None:
        """Make what the rep sees and the phones they hear, which a lock only hides."""
        self._phones = Phones(self._heard, self._told, self.tell)
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
        from agentassist.telephony.handover import HandoverSource

        self._phones.add(HandoverSource(clock.read, self._house.folders.base, self._wished))
        self._phones.choose(self._preferences.sources)
        self._connecting.choose(self._preferences)
        self._backing.start()

    @Slot(object)
    def _give_up(self, error: AssistError) -> None:
        self.refusal = error
        self._qt.exit()

    @Slot(str)
    def _begin_anew(self, copy: str) -> None:
        self.copy = copy
        self._qt.exit(ANEW)

    @Slot(str)
    def _bring_in(self, file: str) -> None:
        self.file = file
        self._qt.exit(ANEW)

    def tell(self, error: AssistError) -> None:
        """Put trouble from before the start on the screen."""
        self.desk.post(m.Failed(error))

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
            self._phones.choose(chosen.sources)

    def perform(self, effect: Effect) -> None:  # noqa: PLR0912 - a line for each part
        """Hand an effect to the part that can do it; called by the desk's thread, returns at once."""
        if isinstance(effect, WritingEffect):
            self._writing.perform(effect)
            return
        if isinstance(effect, FileEffect):
            self._files.perform(effect)
            return
        if isinstance(effect, TeamEffect):
            self._team.perform(effect)
            return
        if isinstance(effect, ConnectingEffect):
            self._connecting.perform(effect)
            return
        match effect:
            case TellPhone():
                self._phones.obey(effect.order)
            case Listen():
                self._listening.perform(effect)
            case KeepPreferences():
                # Before whatever is wished next: a server may be tried at once as it was just filled in.
                self._connecting.choose(effect.preferences)
                self._keep(effect.preferences)
            case ReadIndex():
                self._indexing.perform(effect)
            case UseModel() | FindMeaning() | JudgePhrase() | Reword() | WordLine() | KeepPassword():
                self._models.perform(effect)
            case ReadPreview() | ReadRows() | StopReading():
                self._reading.perform(effect, self._preferences.region)
            case (
                ReadExercises()
                | CopyExercise()
                | PreparePractice()
                | SayAloud()
                | ReadSharedRun()
                | WriteSharedRun()
            ):
                self._practising.perform(effect)
            case OpenDoor() | JoinDoor() | PartWays() | Invite() | TellRep() | TellTrainer():
                self._pairing.perform(effect)
            case WriteScorecard():
                self._scorecards.perform(effect)
            case WriteArticles():
                self._beside.do(partial(written, effect))
            case ReadWords():
                self._beside.do(partial(words_read, effect), m.WordFileFailed)
            case PrepareRules() | ReadRules() | ChangeRule() | ProveRule() | TakeRules():
                self._rules.perform(effect)
            case WriteWords():
                self._beside.do(partial(words_written, effect), m.WordFileFailed)
            case EraseMore() | SweepErased() | KeepCertificate() | WritePerson() | KeepMore() | CountOld():
                self._rights.perform(effect)
            case ReadBackups() | PutBack() | DropBackups():
                self._backing.perform(effect)
            case ReadKeys() | TendKey():
                self._key_room.perform(effect)
            case LockApp():
                self.lock_wanted.emit()

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
        self._phones.stop()
        if not self.locked:
            self._leave()
        # Windows of a company that is left would be dressed again with every window of the next one.
        self.bridge.screen.disconnect(self.show_screen)
        self.window.deleteLater()

    def _leave(self) -> None:
        """End all that works behind the windows; what is unsaved is saved, and the cache is closed."""
        self._listening.stop()
        self._reading.stop()
        self._indexing.stop()
        self._rules.stop()
        self._models.stop()
        self._practising.stop()
        self._backing.stop()
        self._key_room.stop()
        self._rights.stop()
        self._pairing.stop()
        self._team.stop()
        self._writing.stop()
        self._files.stop()
        self._connecting.stop()
        self._beside.stop()
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
        self._backing.start()
        self._connecting.choose(self._preferences)
        self.locked = False
        for window in self._hidden:
            window.show()
        self._hidden = []

    def _heard(self, event: CallEvent) -> None:
        """Tell the desk of a call; comes from the phones' threads. A locked one hears of it when opened."""
        self.desk.post(m.CallHappened(event))
        if self.locked:
            self.rang.emit(event.kind is Kind.RINGING)
