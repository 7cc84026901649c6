"""All that works behind the windows of one company, each part in a time of its own."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from agentassist.app.anew import Anew
from agentassist.app.backing import Backing
from agentassist.app.beside import Beside
from agentassist.app.connecting import Connecting
from agentassist.app.files import Files
from agentassist.app.indexing import Indexing
from agentassist.app.key_room import KeyRoom
from agentassist.app.listening import Listening
from agentassist.app.models import Models
from agentassist.app.pairing import Pairing
from agentassist.app.practising import Practising
from agentassist.app.reading import Reading
from agentassist.app.rights import Rights
from agentassist.app.rules import Rules
from agentassist.app.scenario_writing import ScenarioWriting
from agentassist.app.scorecards import Scorecards
from agentassist.app.team import Team
from agentassist.app.word_files import words_read, words_written
from agentassist.app.writing import written
from agentassist.core.connecting_effects import ConnectingEffect
from agentassist.core.effects import (
    ChangeRule,
    CopyExercise,
    Effect,
    FindMeaning,
    JudgePhrase,
    KeepPassword,
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
    Reword,
    SayAloud,
    StopReading,
    UseModel,
    WordLine,
    WriteArticles,
    WriteScorecard,
    WriteSharedRun,
)
from agentassist.core.file_effects import FileEffect
from agentassist.core.messages import Message, WordFileFailed
from agentassist.core.pairing import PairingEffect
from agentassist.core.preferences import Preferences
from agentassist.core.rights_effects import RightsEffect
from agentassist.core.safety_effects import DropBackups, PutBack, ReadBackups, ReadKeys, TendKey
from agentassist.core.team_effects import TakeRules, TeamEffect
from agentassist.core.words_effects import ReadWords, WriteWords
from agentassist.core.writing_effects import WritingEffect
from agentassist.opening import House
from agentassist.ui.dresser import Dresser


class Behind(QObject):
    """Does what the desk wants done outside; none of it outlives a lock.

    Args:
        house: The company.
        dresser: Dresses what a part shows by itself.
        post: Takes the answers, from any thread.
        begin_anew: Ends the application, so that the cache is opened anew; called from any thread.
        parent: Lives on Qt's thread.
    """

    def __init__(
        self,
        house: House,
        dresser: Dresser,
        post: Callable[[Message], None],
        begin_anew: Callable[[Anew], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._reading = Reading(post)
        self._indexing = Indexing(house, post)
        self._rules = Rules(house, post)
        self._beside = Beside(post)
        self._files = Files(house, post, lambda path: begin_anew(Anew(file=path)))
        self._listening = Listening(post)
        self._practising = Practising(house, post)
        self._backing = Backing(house, post, lambda name: begin_anew(Anew(copy=name)))
        self._key_room = KeyRoom(house, dresser, post, partial(begin_anew, Anew()))
        self._rights = Rights(house, post)
        self._pairing = Pairing(house, post)
        self._writing = ScenarioWriting(house, post, self._practising.exercises)
        self._scorecards = Scorecards(post, self)
        self._models = Models(house, post)
        self._team = Team(house, post)
        self._connecting = Connecting(house, post)

    def begin(self, preferences: Preferences) -> None:
        """Begin what needs no wish of the desk's: copies, and servers that are looked at now and then."""
        self._connecting.choose(preferences)
        self._backing.start()

    def choose(self, preferences: Preferences) -> None:
        """Look at the servers that are chosen now."""
        self._connecting.choose(preferences)

    def perform(self, effect: Effect, region: str) -> None:
        """Hand an effect to the part that can do it; called by the desk's thread, returns at once.

        Args:
            effect: The wish.
            region: Where numbers without a country are from, in files that are read.
        """
        if isinstance(effect, WritingEffect):
            self._writing.perform(effect)
        elif isinstance(effect, FileEffect):
            self._files.perform(effect)
        elif isinstance(effect, TeamEffect):
            self._team.perform(effect)
        elif isinstance(effect, ConnectingEffect):
            self._connecting.perform(effect)
        elif isinstance(effect, PairingEffect):
            self._pairing.perform(effect)
        elif isinstance(effect, RightsEffect):
            self._rights.perform(effect)
        else:
            self._perform_one(effect, region)

    def _perform_one(self, effect: Effect, region: str) -> None:  # noqa: PLR0912 - a line for each part
        match effect:
            case Listen():
                self._listening.perform(effect)
            case ReadIndex():
                self._indexing.perform(effect)
            case UseModel() | FindMeaning() | JudgePhrase() | Reword() | WordLine() | KeepPassword():
                self._models.perform(effect)
            case ReadPreview() | ReadRows() | StopReading():
                self._reading.perform(effect, region)
            case ReadExercises() | CopyExercise() | PreparePractice() | SayAloud():
                self._practising.perform(effect)
            case ReadSharedRun() | WriteSharedRun():
                self._practising.perform(effect)
            case WriteScorecard():
                self._scorecards.perform(effect)
            case WriteArticles():
                self._beside.do(partial(written, effect))
            case ReadWords():
                self._beside.do(partial(words_read, effect), WordFileFailed)
            case WriteWords():
                self._beside.do(partial(words_written, effect), WordFileFailed)
            case PrepareRules() | ReadRules() | ChangeRule() | ProveRule() | TakeRules():
                self._rules.perform(effect)
            case ReadBackups() | PutBack() | DropBackups():
                self._backing.perform(effect)
            case ReadKeys() | TendKey():
                self._key_room.perform(effect)

    def stop(self) -> None:
        """End everything, what others still wait for last."""
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
        self.deleteLater()
