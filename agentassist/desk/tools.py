"""What the desk works with: the cache, the finder, the linter, and what the firm says."""

from collections.abc import Callable
from dataclasses import field, replace
from datetime import datetime
from functools import cached_property, lru_cache, partial
from typing import TYPE_CHECKING

from agentassist.core.authority import Authority, Terms, with_terms
from agentassist.core.changes import PolicyChange
from agentassist.core.company import Company, CultureCard, Snippet
from agentassist.core.errors import AssistError
from agentassist.core.frozen import dataclass
from agentassist.core.heard_promise import HeardPromise
from agentassist.core.hours import Hours
from agentassist.core.outcome import Codes
from agentassist.core.prompt import Playbook
from agentassist.core.rulebook import TeamRules
from agentassist.core.small_talk import Opening
from agentassist.core.synonym import Synonym
from agentassist.phrasing.linter import Linter
from agentassist.search.finder import Finder
from agentassist.storage.store import Store

if TYPE_CHECKING:
    from agentassist.core.own_words import Manner
    from agentassist.desk.card_book import CardBook
    from agentassist.desk.triage import TriageBook
    from agentassist.own_words.listener import Listener

_LINES_KEPT = 256
"""So many lines of a practice call are judged once."""

Hear = Callable[[str, datetime], HeardPromise | None]
"""Finds the promise worth a line in a text, at a local time without a zone."""


def hears_nothing(_text: str, _now: datetime) -> None:
    """Find no promise in any text."""


@dataclass(frozen=True, slots=True)
class Coming:
    """A day from which other terms hold for an action."""

    action: str
    from_ms: int
    """When that day begins in the pack's time zone, in UTC milliseconds."""
    until: Terms | None = None
    """What holds before; None where nobody knows, so that nobody may without asking."""


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
    company: Company = field(default_factory=Company)
    cultures: tuple[CultureCard, ...] = ()
    openings: tuple[Opening, ...] = ()
    """Small talk, in every language."""
    changes: tuple[PolicyChange, ...] = ()
    """What is different from before, or is going to be."""
    coming: tuple[Coming, ...] = ()
    """What reps may do from a later day on."""
    rules: tuple[TeamRules, ...] = ()
    """What the pack says about phrasing rules; the team's own files are what holds."""
    ahead: tuple[tuple[str, int], ...] = ()
    """Changes whose day may still lie ahead: each by its id, with the UTC milliseconds it begins at."""
    tz: str = ""
    """IANA zone name, in which its hours are meant; empty for that of this computer."""

    def at(self, utc_ms: int) -> "Firm":
        """Return what the firm says at a moment: what is yet to come does not hold before its day."""
        waiting = {one.action: one.until for one in self.coming if utc_ms < one.from_ms}
        if not waiting:
            return self
        actions = tuple(
            with_terms(one, waiting[one.id]) if one.id in waiting else one for one in self.authority.actions
        )
        return replace(self, authority=replace(self.authority, actions=actions))


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
        self.sample = False
        """True for the sample company, whose people are invented and shared with nobody."""
        self._read_firm = read_firm
        self._team: tuple[Synonym, ...] = ()
        self._synonyms: tuple[Synonym, ...] | None = None
        self._now_ms = 0
        self._today: tuple[int, Firm] | None = None
        self._book: TriageBook | None = None
        self._cards: CardBook | None = None

    @cached_property
    def whole_firm(self) -> Firm:
        """All that the firm laid down, what is yet to come included."""
        return self._read_firm()

    def read_anew(self) -> None:
        """Read what the firm laid down once more when it is next needed."""
        for known in ("whole_firm", "listener", "manner", "_words_of_files"):
            self.__dict__.pop(known, None)
        self._today = self._synonyms = None

    @property
    def firm(self) -> Firm:
        """The firm's content as it holds now; reading it takes some ten milliseconds the first time."""
        whole = self.whole_firm
        if not whole.coming:
            return whole
        waiting = sum(self._now_ms < one.from_ms for one in whole.coming)
        if self._today is None or self._today[0] != waiting:
            self._today = (waiting, whole.at(self._now_ms))
        return self._today[1]

    @property
    def triage_book(self) -> "TriageBook":
        """What people call actions, departments and colleagues; made anew where other terms hold."""
        if self._book is None or self._book.authority is not self.firm.authority:
            # Nobody searches before the window stands.
            from agentassist.desk.triage import TriageBook

            self._book = TriageBook(self.firm)
        return self._book

    def card_book(self, language: str) -> "CardBook":
        """Return the firm's cards to find; made anew where other terms hold, or for another language."""
        book = self._cards
        if book is None or (book.firm, book.language) != (self.firm, language):
            # Nobody searches before the window stands.
            from agentassist.desk.card_book import CardBook

            book = self._cards = CardBook(self.firm, language)
        return book

    def tell_time(self, utc_ms: int) -> None:
        """Let what holds be what holds at this moment; told with every message."""
        self._now_ms = utc_ms

    @property
    def now_ms(self) -> int:
        """The moment of the newest message, for what is taken back long after it was asked for."""
        return self._now_ms

    @cached_property
    def listener(self) -> "Listener | None":
        """What hears points being made; None where nothing listens."""
        return self.firm.make_listener() if self.firm.make_listener else None

    @cached_property
    def manner(self) -> "Callable[[str], Manner | None]":
        """Tells how a line sounds beside the firm's samples: in 20 ms, so the last ones are kept."""
        from agentassist.desk.judging import manner

        return lru_cache(maxsize=_LINES_KEPT)(partial(manner, self.listener, self.firm))

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
