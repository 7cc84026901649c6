"""Everything the desk knows at one moment, as frozen values."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field, replace
from typing import TYPE_CHECKING

from agentassist.core.approval import Approval
from agentassist.core.bench import Bench
from agentassist.core.call import Capabilities, LinkState, SourceStatus
from agentassist.core.effects import Effect, Listen
from agentassist.core.fading import Mastery
from agentassist.core.frozen import dataclass
from agentassist.core.knowledge import Article
from agentassist.core.messages import BeginPractice, OpenImport, RulesRead
from agentassist.core.preferences import Preferences
from agentassist.core.screen import (
    Day,
    Finding,
    Notice,
    Place,
    Reading,
    Sheet,
    Undoable,
)
from agentassist.core.session import SessionState
from agentassist.core.speech import Hearing
from agentassist.core.tracker import CallTracker
from agentassist.desk.cabinet import Kept
from agentassist.desk.talk import Talk
from agentassist.desk.team_state import TeamState
from agentassist.desk.trail import Trail
from agentassist.storage.store import Store

if TYPE_CHECKING:
    from agentassist.core.learning import LearningPath
    from agentassist.core.scenario import Scenario
    from agentassist.desk.casting import Casting, Playing
    from agentassist.desk.erasing import Erasing
    from agentassist.desk.keeping import KeepingOn
    from agentassist.desk.rehearsing import Practice
    from agentassist.desk.taking_back import TakingBack

Write = Callable[[Store], object]
"""Something to be kept; all writes of one message are one transaction."""


@dataclass(frozen=True, slots=True)
class UndoStep:
    """One step that can be taken back."""

    kind: Undoable
    back: Callable[["Sitting"], "Sitting"]


@dataclass(frozen=True, slots=True)
class Payment:
    """A payment that is being taken; nothing of it outlives the app."""

    call_key: str
    typed_s: float
    """When the rep last typed, on the clock that counts through sleep."""
    known: tuple[str, ...] = ()
    """The numbers that stood in the note before; they are no secret."""


@dataclass(frozen=True, slots=True)
class Request:
    """Something that somebody was asked a yes for."""

    approval: Approval
    name: str = ""
    """Whose call it belongs to: a name, else a number."""


UNDO_DEPTH = 50
"""So many steps can be taken back."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """All that is open on the desk; every change makes a new one that shares the rest."""

    preferences: Preferences = field(default_factory=Preferences)
    tracker: CallTracker = field(default_factory=CallTracker)
    talks: tuple[Talk, ...] = ()
    shown: str = ""
    """The key of the talk that fills the window; empty for none."""
    requests: tuple[Request, ...] = ()
    """What waits for a yes, and what was answered in calls that are open; the newest last."""
    finding: Finding = field(default_factory=Finding)
    reading: Reading | None = None
    trail: Trail = field(default_factory=Trail)
    sheet: Sheet | None = None
    opened: tuple[tuple[str, str], ...] = ()
    """Group and id of what was opened last in this session, the newest first."""
    mastery: tuple[Mastery, ...] = ()
    filed: Talk | None = None
    """The call filed last, for the last word of its note may still be on its way."""
    day: Day = field(default_factory=Day)
    house: bool = False
    """True while the card of how things are done here waits on the day's page."""
    notices: tuple[Notice, ...] = ()
    noticed: int = 0
    undo: tuple[UndoStep, ...] = ()
    sources: tuple[SourceStatus, ...] = ()
    bench: Bench = field(default_factory=Bench)
    importing: OpenImport | None = None
    tidying: "KeepingOn | None" = None
    """Today's round among what is old."""
    taking: "TakingBack | None" = None
    """An import that is on its way back."""
    erasing: "Erasing | None" = None
    """Somebody who is being erased; what their traces are lies here and nowhere else."""
    drafts: tuple[Article, ...] | None = None
    """Articles as they are typed, letter for letter, the newest first; None until somebody asks."""
    rules: RulesRead | None = None
    """The phrasing rules that the workbench lists, as they were read last."""
    scenarios: tuple["Scenario", ...] | None = None
    """What can be practised; None until somebody asks."""
    paths: tuple["LearningPath", ...] = ()
    """What can be followed; read with the scenarios."""
    unread: int = 0
    """So many changes of the firm's pack the rep has not ticked yet."""
    practice_wish: BeginPractice | None = None
    """The practice call that is being made ready."""
    casting: "Casting | None" = None
    """Where a person is to play its caller."""
    playing: "Playing | None" = None
    """The caller's part, while somebody at this computer has it in hand."""
    practice: "Practice | None" = None
    """The practice call on the line."""
    rehearsed: "Practice | None" = None
    """The last one."""
    payment: Payment | None = None
    cool_until_ms: int = 0
    """Until when the rep is left alone after an abusive call; 0 for no such call."""
    listen: Listen = Listen()
    """What was asked for last."""
    hearing: Hearing = Hearing.STARTING
    """How that stands."""
    team: TeamState = field(default_factory=TeamState)
    """What is shared with a team."""
    can_save: bool = True
    effects: tuple[Effect, ...] = ()
    """What is to be done outside after this message."""
    writes: tuple[Write, ...] = ()
    """What is not kept yet."""

    @property
    def talk(self) -> Talk | None:
        """The call that fills the window."""
        return self.talk_of(self.shown)

    def talk_of(self, key: str) -> Talk | None:
        """Return the talk with ``key``."""
        return next((talk for talk in self.talks if talk.key == key), None)

    def talk_about(self, interaction_id: str) -> Talk | None:
        """Return the talk that an interaction belongs to; none for one that is filed."""
        return next((talk for talk in self.talks if talk.interaction.id == interaction_id), None)

    def speaks(self, talk: Talk) -> bool:
        """Tell whether a call is answered and not over, held or not."""
        session = self.tracker.session(talk.key)
        return session is not None and session.state is SessionState.ACTIVE

    @property
    def place(self) -> Place:
        """The page that fits what is open."""
        if self.talk is None:
            return Place.DAY
        return Place.WRAPUP if self.talk.wrapping else Place.CALL

    def controls(self, source: str) -> Capabilities:
        """Return what ``source`` obeys right now; nothing while its phone is away."""
        live = (s for s in self.sources if s.source == source and s.state is LinkState.CONNECTED)
        return next((status.capabilities for status in live), Capabilities())

    def with_talk(self, talk: Talk) -> "Sitting":
        """Return the sitting with ``talk`` in place of the one with its key, or added."""
        others = tuple(talk if known.key == talk.key else known for known in self.talks)
        return replace(self, talks=others if talk in others else (*others, talk))

    def without_talk(self, key: str) -> "Sitting":
        """Return the sitting without one call; another open one fills the window."""
        left = replace(self, talks=tuple(talk for talk in self.talks if talk.key != key))
        return left if self.shown != key else left.turned()

    def turned(self) -> "Sitting":
        """Return the sitting with the newest call in the window, one that runs before those to be filed."""
        newest = sorted(self.talks, key=lambda talk: (not talk.wrapping, talk.interaction.started_ms))
        return replace(self, shown=newest[-1].key if newest else "")

    def without_people(self) -> "Sitting":
        """Return the sitting that holds nobody beside those on the line; steps back hold whole people."""
        bench = replace(self.bench, person=None, merge=None)
        seen = replace(self, bench=bench, opened=(), sheet=None, requests=())
        return replace(seen, undo=(), filed=None, trail=Trail())

    def saving(self, *writes: Write) -> "Sitting":
        """Return the sitting with something more to keep."""
        return replace(self, writes=(*self.writes, *writes))

    def keeping(self, compiled: Iterable[Kept]) -> "Sitting":
        """Return the sitting with copies to keep of what was compiled beside the desk."""
        return self.saving(*(lambda store, one=one: store.compiled.keep(*one) for one in compiled))

    def drafting(self, talk: Talk, at_ms: int) -> "Sitting":
        """Return the sitting with ``talk``, whose draft is to be kept."""
        return self.with_talk(talk).saving(lambda store: store.drafts.save(talk.draft, at_ms))

    def doing(self, *effects: Effect) -> "Sitting":
        """Return the sitting with something more to do outside."""
        return replace(self, effects=(*self.effects, *effects))

    def telling(self, code: str, *, bad: bool = False, **facts: str) -> "Sitting":
        """Return the sitting with a notice; the same one is not told twice."""
        told = tuple(facts.items())
        if any(known.code == code and known.facts == told for known in self.notices):
            return self
        notice = Notice(self.noticed + 1, code, told, bad)
        return replace(self, notices=(*self.notices, notice), noticed=notice.id)

    def silent_about(self, code: str) -> "Sitting":
        """Return the sitting without the notices of one code."""
        return replace(self, notices=tuple(notice for notice in self.notices if notice.code != code))

    def undoable(self, kind: Undoable, back: Callable[["Sitting"], "Sitting"]) -> "Sitting":
        """Return the sitting with one more step that can be taken back."""
        return replace(self, undo=(*self.undo, UndoStep(kind, back))[-UNDO_DEPTH:])


def taking_back(key: str, change: Callable[[Talk], Talk], *writes: Write) -> Callable[[Sitting], Sitting]:
    """Return the step back that does ``change`` to a call as it stands by then; a gone one stays gone."""

    def back(sitting: Sitting) -> Sitting:
        talk = sitting.talk_of(key)
        return sitting.with_talk(change(talk)).saving(*writes) if talk else sitting

    return back


def words_of(facts: Mapping[str, str | int]) -> dict[str, str]:
    """Return facts as a notice holds them."""
    return {name: str(value) for name, value in facts.items()}
