"""The firm's own cards, and everything it laid down as one value."""

from dataclasses import field

from agentassist.core.authority import Authority
from agentassist.core.changes import PolicyChange
from agentassist.core.frozen import dataclass
from agentassist.core.outcome import Codes
from agentassist.core.prompt import Playbook
from agentassist.core.rulebook import TeamRules
from agentassist.core.small_talk import Opening
from agentassist.core.synonym import Synonym
from agentassist.core.words import Words


@dataclass(frozen=True, slots=True)
class Team:
    """One department and the reps in it."""

    department: str
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Company:
    """How we do things here, on one card."""

    name: str = ""
    title: Words | None = None
    """What the card is called."""
    about: Words | None = None
    ways: tuple[Words, ...] = ()
    """What holds on every contact, most important first."""
    hours: str = ""
    """As in opening hours lists: ``Mo-Sa 09:00-18:00``, in the pack's time zone."""
    ships_to: tuple[str, ...] = ()
    """Country codes of two letters."""
    teams: tuple[Team, ...] = ()


@dataclass(frozen=True, slots=True)
class CultureCard:
    """What is kind to know about callers from one region; a help, never a rule about a person."""

    id: str
    title: Words
    region: str
    """Country code, with a part where it matters: ``IN-TG``."""
    places: tuple[str, ...] = ()
    """How its towns and districts are written, in any letters."""
    numbers: tuple[str, ...] = ()
    """How numbers from there begin, with the plus."""
    zones: tuple[str, ...] = ()
    """IANA zone names."""
    languages: tuple[str, ...] = ()
    address: tuple[Words, ...] = ()
    """Forms of address."""
    greeting: tuple[Words, ...] = ()
    welcome: tuple[Words, ...] = ()
    """Subjects that are fine for small talk."""
    leave: tuple[Words, ...] = ()
    """Subjects to leave alone."""
    welcome_subjects: tuple[str, ...] = ()
    """The same, as small talk is filed: these come first."""
    leave_subjects: tuple[str, ...] = ()
    """These are never offered."""
    days: tuple[Words, ...] = ()
    """Holidays and seasons worth knowing."""
    clock: tuple[Words, ...] = ()
    """How dates, times and lateness are understood."""

    @property
    def country(self) -> str:
        """The country code alone."""
        return self.region.partition("-")[0]


@dataclass(frozen=True, slots=True)
class Snippet:
    """A text for written channels only; it may be copied."""

    id: str
    title: Words
    text: Words
    """With ``{gaps}`` that the rep fills."""
    channels: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pack:
    """All rules and cards of one firm, compiled from its folder."""

    id: str
    version: int
    languages: tuple[str, ...]
    currency: str = ""
    tz: str = ""
    """IANA zone name; dates in the pack are meant there."""
    company: Company = field(default_factory=Company)
    playbooks: tuple[Playbook, ...] = ()
    codes: Codes = field(default_factory=Codes)
    authority: Authority = field(default_factory=Authority)
    cultures: tuple[CultureCard, ...] = ()
    snippets: tuple[Snippet, ...] = ()
    openings: tuple[Opening, ...] = ()
    """Small talk, by language."""
    words: tuple[Synonym, ...] = ()
    """The firm's own words: names of products, abbreviations, and what callers say for them."""
    changes: tuple[PolicyChange, ...] = ()
    """What the firm itself tells its reps of."""
    rules: tuple[TeamRules, ...] = ()
    """What it says about phrasing rules, by language."""
