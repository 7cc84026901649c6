"""One call at the desk, as a frozen value."""

from dataclasses import field, replace

from agentassist.core.company import CultureCard
from agentassist.core.contact import Contact
from agentassist.core.courtesy import Courtesy, Waits
from agentassist.core.frozen import dataclass
from agentassist.core.history import Draft, HoldRecord, Interaction, Promise
from agentassist.core.moment import Moment
from agentassist.core.own_words import Differs, Wording
from agentassist.core.phrase import Suggestion
from agentassist.core.prompt import Stage
from agentassist.core.screen import History, Offer, PromiseLine
from agentassist.core.transfer import CameOf, Transfer

SAME_WISH_S = 2.0
"""Within so many seconds a colleague is rung once, however often the rep presses."""


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
    waits: Waits | None = None
    """How they waited on hold; None for nobody known."""
    passed_on: tuple[tuple[str, int], ...] = ()
    """How often they were passed on lately, by the topic of those calls."""


@dataclass(frozen=True, slots=True)
class FollowDraft:
    """A follow-up being agreed on at wrap-up."""

    what: str
    due_ms: int
    owner: str
    agreed: bool = False
    """True once the rep had a say in it; until then it goes when nothing asks for it any more."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What the caller is told before the next hold."""

    told: Courtesy = Courtesy()
    wished_s: float | None = None
    """When the phone was asked to hold, by the clock that counts through sleep; None while the rep asks."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What was looked at last for kinder words."""

    text: str = ""
    typing: bool = False
    cursor: int | None = None
    at_s: float = 0.0
    """When it was typed, by the clock that counts through sleep."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What a model thinks of a sentence."""

    sentence: str
    """As typed."""
    wants_rewording: bool


@dataclass(frozen=True, slots=True)
class Handing:
    """Handing a caller on, beside what of it lies in the draft."""

    open: bool = False
    tries: tuple[Transfer, ...] = ()
    """Of this call, oldest first."""
    leg: str = ""
    """The key of the line to the colleague of the newest try; empty while none is known."""
    spoke: bool = False
    """True once that colleague answered."""
    leaving: bool = False
    """True once a phone was asked to join both, until it tells what came of it."""
    rung_s: float | None = None
    """When the rep last wished to ring the colleague, on the clock that only goes on."""
    lately: tuple[Transfer, ...] = ()
    """To whom this rep handed callers on before, the newest first."""
    unasked: tuple[str, ...] = ()
    """Tries that the rep wants no question about."""

    @property
    def newest(self) -> Transfer | None:
        """The newest try."""
        return self.tries[-1] if self.tries else None

    @property
    def under_way(self) -> Transfer | None:
        """The newest try, while nobody knows what came of it."""
        newest = self.newest
        return newest if newest is not None and newest.came_of is CameOf.OPEN else None

    def ringing(self, now: Moment) -> "Handing":
        """Return the same from when the rep wished to ring somebody."""
        return replace(self, rung_s=now.mono_s)

    def has_just_rung(self, now: Moment) -> bool:
        """Tell whether ringing somebody now is the same wish once more: a double click, a held key."""
        return self.rung_s is not None and now.mono_s - self.rung_s < SAME_WISH_S


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
    culture: CultureCard | None = None
    """What is kind to know about callers from where they are."""
    past: Past = field(default_factory=Past)
    holds: tuple[HoldRecord, ...] = ()
    telling: Telling | None = None
    """What is told before the next hold; None where nobody thought of one."""
    call_back: tuple[int, ...] = ()
    """The times at which the caller is offered a call-back, while they are; in UTC milliseconds."""
    typed: str = ""
    """The note letter for letter; only what is safe of it goes into the draft."""
    phrase: Suggestion | None = None
    about: str = ""
    """The sentence that ``phrase`` is about, as typed."""
    looked: Looked = Looked()
    judged: tuple[Judged, ...] = ()
    """What a model said of sentences, the newest last."""
    asked: str = ""
    """The sentence that a model is asked about, as typed."""
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
    mood: str = ""
    """How the caller of a practice call feels; of a real one nobody guesses it."""
    no_small_talk: bool = False
    """True once small talk was made or put away in this call."""
    handing: Handing = Handing()
    follow: FollowDraft | None = None
    wrapping: bool = False
    revision: int = 0
    """Counts what the desk itself put into the note."""
