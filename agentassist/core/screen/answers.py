"""What was found, and the article that is open."""

from agentassist.core.courtesy import HoldSummary
from agentassist.core.frozen import dataclass
from agentassist.core.knowledge import Answer, Article
from agentassist.core.picture import Picture
from agentassist.core.screen.approving import RequestView
from agentassist.core.screen.caller import HistoryRow
from agentassist.core.screen.cards import CardPart
from agentassist.core.screen.rights import ActionBadge, RightsGroup, Triage


@dataclass(frozen=True, slots=True)
class Filter:
    """One filter of a search."""

    kind: str
    """How it begins: one of ``core.asking``."""
    typed: str
    titles: tuple[str, ...] = ()
    """What it stands for: topics in the rep's language, languages by their codes; empty for nothing."""


@dataclass(frozen=True, slots=True)
class Completion:
    """A filter that may be meant."""

    kind: str
    word: str
    """What is typed for it."""
    title: str
    """A topic in the rep's language, a language by its code."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What the search shows; empty text shows only what is recent."""

    text: str = ""
    answers: tuple[Answer, ...] = ()
    """Group by group, in the order of ``Group``."""
    filters: tuple[Filter, ...] = ()
    completions: tuple[Completion, ...] = ()
    alike: tuple[Answer, ...] = ()
    """Articles that mean the same, found a moment later where words found little; below all others."""
    recent: tuple[Answer, ...] = ()
    """What was opened last in this session, the newest first."""
    triage: Triage | None = None
    """Who can help with what was typed; None where nobody is known."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Something short that was opened: a past contact, a text to be copied, a card of the firm."""

    kind: str
    """``Group.PAST``, ``Group.SNIPPET`` or ``Group.CARD``."""
    title: str
    text: str
    lang: str = ""
    past: HistoryRow | None = None
    name: str = ""
    """Whom the past contact was with; empty where nobody knows."""
    holds: tuple[HoldSummary, ...] = ()
    """How its holds went."""
    id: str = ""
    """Of a card."""
    parts: tuple[CardPart, ...] = ()
    """What a card says."""
    requests: tuple[RequestView, ...] = ()
    """What was asked for in a past contact."""
    rights: tuple[RightsGroup, ...] = ()
    """What the cards of rights say; then the title is for the window to give."""
    asking: bool = False
    """Whether a call is on for which somebody could be asked."""

    def says_anew(self, was: "Sheet | None") -> bool:
        """Tell whether this is a card of rights that was open already."""
        return was is not None and bool(self.rights) and self.id == was.id


@dataclass(frozen=True, slots=True)
class Reading:
    """An opened article."""

    article: Article
    badges: tuple[ActionBadge, ...] = ()
    stale: bool = False
    """True when its review-by date has passed."""
    id: str = ""
    """Tells one opening from the next."""
    came_from: str = ""
    """The title of the article whose link led here; empty where none did."""
    helped: bool | None = None
    """What was answered to "did that help?"; None while it was not."""
    wrong: bool = False
    """True once it was marked as wrong."""
    passage: str = ""
    """The line of its Markdown that answers what was searched for; empty to read from the beginning."""
    pictures: tuple[Picture, ...] = ()
    """What its text points to, as far as it is kept."""

    @property
    def beyond(self) -> ActionBadge | None:
        """The first right that sends the rep to somebody; None where they need nobody."""
        return next((badge for badge in self.badges if badge.whom), None)
