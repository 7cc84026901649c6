"""What the desk works with: the cache, the finder, the linter, and what the firm says."""

from collections.abc import Callable
from dataclasses import field
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from agentassist.core.authority import Authority
from agentassist.core.company import Company, CultureCard, Snippet
from agentassist.core.errors import AssistError
from agentassist.core.frozen import dataclass
from agentassist.core.heard_promise import HeardPromise
from agentassist.core.hours import Hours
from agentassist.core.outcome import Codes
from agentassist.core.prompt import Playbook
from agentassist.core.small_talk import Opening
from agentassist.core.synonym import Synonym
from agentassist.phrasing.linter import Linter
from agentassist.search.finder import Finder
from agentassist.storage.store import Store

if TYPE_CHECKING:
    from agentassist.own_words.listener import Listener

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
    company: Company = field(default_factory=Company)
    cultures: tuple[CultureCard, ...] = ()
    openings: tuple[Opening, ...] = ()
    """Small talk, in every language."""


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
