"""Everything the desk knows at one moment, as frozen values."""

from collections.abc import Callable, Mapping
from dataclasses import field, replace
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from agentassist.core.authority import Authority
from agentassist.core.bench import Bench
from agentassist.core.call import Capabilities, LinkState, SourceStatus
from agentassist.core.company import Snippet
from agentassist.core.contact import Contact
from agentassist.core.effects import Effect, Listen
from agentassist.core.errors import AssistError
from agentassist.core.fading import Mastery
from agentassist.core.frozen import dataclass
from agentassist.core.heard_promise import HeardPromise
from agentassist.core.history import Draft, HoldRecord, Interaction, Promise
from agentassist.core.hours import Hours
from agentassist.core.knowledge import Article
from agentassist.core.messages import OpenImport, RulesRead
from agentassist.core.outcome import Codes
from agentassist.core.own_words import Differs, Wording
from agentassist.core.phrase import Suggestion
from agentassist.core.preferences import Preferences
from agentassist.core.prompt import Playbook, Stage
from agentassist.core.screen import (
    Day,
    Finding,
    History,
    Notice,
    Offer,
    Place,
    PromiseLine,
    Reading,
    Sheet,
    Undoable,
)
from agentassist.core.speech import Hearing
from agentassist.core.synonym import Synonym
from agentassist.core.tracker import CallTracker
from agentassist.desk.trail import Trail
from agentassist.phrasing.linter import Linter
from agentassist.search.finder import Finder
from agentassist.storage.store import Store

if TYPE_CHECKING:
    from agentassist.own_words.listener import Listener

Write = Callable[[Store], object]
"""Something to be kept; all writes of one message are one transaction."""


Hear = Callable[[str, datetime], HeardPromise | None]
"""Finds the promise worth a line in a text, at a local time without a zone."""


def hears_nothing(_text: str, _now: datetime) -> None:
    """Find no promise in any text."""


@dataclass(frozen=True, slots=True)
class Firm:
    """What the firm's content pack says."""

    playbooks: tuple[Playbook, ...] = ()
    codes: Codes = field(default_factory=Codes)
    authority: Authority = field(default_factory=Authority)
    snippets: tuple[Snippet, ...] = ()
    trouble: AssistError | None = None
    """What is wrong with the firm's own files; this is then what they said before."""
    words: tuple[Synonym, ...] = ()
    """The firm's own words."""
    hours: Hours = field(default_factory=Hours)
    hear: Hear = hears_nothing
    """Its tables are read when it is first asked."""
    own_rules: tuple[str, ...] = ()
    """The languages whose phrasing rules the team has a file for."""
    read_usual_words: Callable[[], tuple[Synonym, ...]] = tuple
    """Gives the groups that ship with the app, within some ten milliseconds."""
    make_listener: "Callable[[], Listener] | None" = None
    """Gives what hears points being made; None where nothing listens."""


class Tools:
    """What the desk works with; made once by the app.

    Args:
        store: The cache.
        finder: Ranks answers.
        linter: Finds kinder words.
        read_firm: Gives the firm's content; asked once, when it is first needed.
        new_id: Gives a fresh id for a row each time.
        boot: Tells one boot of the machine from another, for holds that outlive a crash.
    """

    def __init__(
        self,
        store: Store,
        finder: Finder,
        linter: Linter,
        read_firm: Callable[[], Firm],
        new_id: Callable[[], str],
        boot: str = "",
    ) -> None:
        self.store = store
        self.finder = finder
        self.linter = linter
        self.new_id = new_id
        self.boot = boot
        self._read_firm = read_firm
        self._team: tuple[Synonym, ...] = ()
        self._synonyms: tuple[Synonym, ...] | None = None

    @cached_property
    def firm(self) -> Firm:
        """The firm's content; reading it takes some ten milliseconds."""
        return self._read_firm()

    @cached_property
    def listener(self) -> "Listener | None":
        """What hears points being made; None where nothing listens."""
        return self.firm.make_listener() if self.firm.make_listener else None

    @cached_property
    def _words_of_files(self) -> tuple[Synonym, ...]:
        return (*self.firm.read_usual_words(), *self.firm.words)

    @property
    def synonyms(self) -> tuple[Synonym, ...]:
        """Every group in force: the usual ones, the firm's, the team's; the same tuple until one changes."""
        team = self.store.synonyms.all()
        if self._synonyms is None or team is not self._team:
            self._team, self._synonyms = team, (*self._words_of_files, *team)
        return self._synonyms


@dataclass(frozen=True, slots=True)
class Past:
    """What was before this call."""

    history: History = field(default_factory=History)
    this_month: int = 0
    """Contacts in the last 30 days, without this one."""
    this_week: int = 0
    """Contacts in the last 7 days, without this one."""
    last_ms: int = 0
    promises: tuple[Promise, ...] = ()
    """Those still open."""
    unresolved: bool = False
    """True where the newest contact did not end solved."""
    topic: str = ""
    """What the newest contact was about."""


@dataclass(frozen=True, slots=True)
class FollowDraft:
    """A follow-up being agreed on at wrap-up."""

    what: str
    due_ms: int
    owner: str
    agreed: bool = False
    """True once the rep had a say in it; until then it goes when nothing asks for it any more."""


@dataclass(frozen=True, slots=True)
class Talk:
    """One call from its first ring to the end of its wrap-up."""

    key: str
    interaction: Interaction
    draft: Draft
    shown_number: str = ""
    """As people write it."""
    contact: Contact | None = None
    choices: tuple[Contact, ...] = ()
    past: Past = field(default_factory=Past)
    holds: tuple[HoldRecord, ...] = ()
    typed: str = ""
    """The note letter for letter; only what is safe of it goes into the draft."""
    phrase: Suggestion | None = None
    about: str = ""
    """The sentence that ``phrase`` is about, as typed."""
    phrase_s: float = 0.0
    """When the text that it is about was typed last, by the clock that counts through sleep."""
    phrase_filling: bool = False
    """True while the rep fills in what it lacks."""
    phrases_shown: tuple[str, ...] = ()
    """Rules that were shown in this call; each is counted once."""
    passed_over: tuple[str, ...] = ()
    """Rules whose suggestion was taken, dismissed or left until it was stale; quiet until the call ends."""
    promise: PromiseLine | None = None
    """What was just promised in the note or the draft."""
    settled: tuple[str, ...] = ()
    """Promises of this call that were kept in mind or put away; they are not asked about any more."""
    unheard: bool = False
    """True where the rep wants nothing of this call turned into text."""
    overheard: tuple[str, ...] = ()
    """What the caller said last, a few lines; never kept."""
    offer: Offer | None = None
    """The article that may help, whether it shows or waits until a search is over."""
    by_hand: tuple[str, ...] = ()
    """Points the rep ticked or unticked: what they say of them counts, whatever is heard."""
    differs: tuple[tuple[str, Differs], ...] = ()
    """Points that were made with something wrong in them."""
    wording: Wording | None = None
    read_out: tuple[Stage, ...] = ()
    """Stages of which a sample was read out."""
    shown_more: tuple[tuple[Stage, int], ...] = ()
    """How many steps of a faded prompt the rep brought back, by stage."""
    known_articles: tuple[str, ...] = ()
    """Articles opened or dismissed in this call, without their language; they are not offered any more."""
    follow: FollowDraft | None = None
    wrapping: bool = False
    revision: int = 0
    """Counts what the desk itself put into the note."""


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
    notices: tuple[Notice, ...] = ()
    noticed: int = 0
    undo: tuple[UndoStep, ...] = ()
    sources: tuple[SourceStatus, ...] = ()
    bench: Bench = field(default_factory=Bench)
    importing: OpenImport | None = None
    drafts: tuple[Article, ...] | None = None
    """Articles as they are typed, letter for letter, the newest first; None until somebody asks."""
    rules: RulesRead | None = None
    """The phrasing rules that the workbench lists, as they were read last."""
    payment: Payment | None = None
    listen: Listen = Listen()
    """What was asked for last."""
    hearing: Hearing = Hearing.STARTING
    """How that stands."""
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

    def saving(self, *writes: Write) -> "Sitting":
        """Return the sitting with something more to keep."""
        return replace(self, writes=(*self.writes, *writes))

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
