"""What was found, and the article that is open."""

from agentassist.core.frozen import dataclass
from agentassist.core.knowledge import Answer, Article, Badge


@dataclass(frozen=True, slots=True)
class Finding:
    """What the search shows; empty text shows nothing."""

    text: str = ""
    answers: tuple[Answer, ...] = ()


@dataclass(frozen=True, slots=True)
class ActionBadge:
    """What the rep may do about one action of an article."""

    title: str
    badge: Badge
    amount: str = ""
    """The limit, or whom to ask."""
    unit: str = ""
    """What the limit counts: money, days or items."""
    condition: str = ""


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
