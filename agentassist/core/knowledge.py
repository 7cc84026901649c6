"""Articles and what a rep may do about them."""

from enum import StrEnum

from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Article:
    """One answer, written in Markdown."""

    id: str
    title: str
    lang: str
    body: str
    """CommonMark without the front matter."""
    summary: str = ""
    questions: tuple[str, ...] = ()
    """As callers ask it."""
    keywords: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    """Ids of authority actions this article speaks of."""
    public: bool = False
    owner: str = ""
    updated: str = ""
    """ISO date; empty where unknown."""
    review_by: str = ""
    translation_of: str = ""
    source: str = ""
    """Where it came from, so that a second import finds it again."""


@dataclass(frozen=True, slots=True)
class Document:
    """What of an article can be found."""

    id: str
    lang: str
    title: str
    keywords: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    body: str = ""


@dataclass(frozen=True, slots=True)
class Gist:
    """What a model made of an article."""

    article_id: str
    lang: str
    stamp: str
    """As which the article was read; another one says that it changed since."""
    row: bytes
    """Opaque here; one byte for each number."""


class Badge(StrEnum):
    """What the rep's role allows, at a glance."""

    MAY = "may"
    MAY_UP_TO = "may-up-to"
    ASK = "ask"
    NEVER = "never"


class Group(StrEnum):
    """What a search finds, in the order it is shown."""

    ARTICLE = "article"
    CONTACT = "contact"
    PAST = "past"
    """A past contact on any channel."""
    SNIPPET = "snippet"
    """A text for written channels."""
    CARD = "card"
    """How things are done here, or what is kind to know about callers of a region."""


class Why(StrEnum):
    """What of a result matched."""

    TITLE = "title"
    TEXT = "text"
    """Its text, its questions or its keywords."""
    NAME = "name"
    FIRM = "firm"
    SOUND = "sound"
    """A name that sounds like it, or a slip away."""
    REACH = "reach"
    """A number or an address."""
    TOPIC = "topic"
    PERSON = "person"
    """It was with the person asked for."""
    LANGUAGE = "language"
    MEANING = "meaning"
    """A model takes it for the same, whatever its words."""
    RECENT = "recent"
    """It was opened, or spoken with, a short while ago."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One search result, ready to be shown."""

    kind: str
    """A ``Group`` value."""
    id: str
    title: str
    detail: str
    title_marks: tuple[tuple[int, int], ...] = ()
    """Start and end of each stretch of the title that matched, in characters."""
    detail_marks: tuple[tuple[int, int], ...] = ()
    badge: Badge | None = None
    badge_amount: str = ""
    """The limit of MAY_UP_TO as a plain number, or whom to ask for ASK."""
    badge_unit: str = ""
    """What the limit counts: money, days or items."""
    badge_currency: str = ""
    """Of money: a code of three letters."""
    actions: tuple[str, ...] = ()
    """Ids of the authority actions an article speaks of."""
    why: Why = Why.TEXT
    at_ms: int = 0
    """When a past contact was; 0 for anything else."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article the full-text index found, without its body."""

    id: str
    title: str
    summary: str
    lang: str
    questions: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    score: float = 0.0
    """The index's own score, the higher the better."""
