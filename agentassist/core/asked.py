"""What callers ask, told by the searches made for them: words and articles, never people."""

from enum import StrEnum

from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Search:
    """A search that is over."""

    id: str
    text: str
    """Folded, without numbers, addresses and names."""
    at_ms: int
    found: int
    """Articles in the answer."""
    opened: str = ""
    """The id of the article that was opened; empty for none."""
    retyped: str = ""
    """Other words that led to an article right after; empty for none."""


class MarkKind(StrEnum):
    """What was said of an article."""

    HELPED = "helped"
    NOT_HELPED = "not-helped"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Mark:
    """One word about one article."""

    id: str
    article_id: str
    kind: MarkKind
    at_ms: int
    line: str = ""
    """What is wrong, where somebody said it."""


@dataclass(frozen=True, slots=True)
class Unanswered:
    """Words that found nothing."""

    text: str
    times: int
    last_ms: int


@dataclass(frozen=True, slots=True)
class Retyped:
    """Words that had to be said in another way."""

    heard: str
    meant: str
    times: int
    last_ms: int


@dataclass(frozen=True, slots=True)
class Opened:
    """An article and how often it was opened."""

    article_id: str
    title: str
    times: int


@dataclass(frozen=True, slots=True)
class Overdue:
    """An article whose review-by date has passed."""

    article_id: str
    title: str
    review_by: str
    """ISO date."""


@dataclass(frozen=True, slots=True)
class Judged:
    """An article with what was said against it since it was last changed."""

    article_id: str
    title: str
    wrong: int
    not_helped: int
    lines: tuple[str, ...] = ()
    """What is wrong with it, newest first."""


@dataclass(frozen=True, slots=True)
class Twin:
    """A public article that has a title or question in common with another one, word for word."""

    article_id: str
    title: str
    other: str
    """The title of the other one."""
    shared: str


TWICE = 2
"""Marked wrong so often, an article is contradicted; retyped so often, words are worth a suggestion."""


@dataclass(frozen=True, slots=True)
class Asked:
    """All that the page of the workbench shows."""

    unanswered: tuple[Unanswered, ...] = ()
    retyped: tuple[Retyped, ...] = ()
    popular: tuple[Opened, ...] = ()
    overdue: tuple[Overdue, ...] = ()
    judged: tuple[Judged, ...] = ()
    twins: tuple[Twin, ...] = ()

    @property
    def contradicted(self) -> tuple[Judged, ...]:
        """The articles that were marked wrong more than once."""
        return tuple(one for one in self.judged if one.wrong >= TWICE)
