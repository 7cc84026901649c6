"""Articles as somebody writes them: the list, what is being edited, and what it was before."""

from dataclasses import replace
from datetime import date
from enum import StrEnum

from agentassist.core.frozen import dataclass
from agentassist.core.knowledge import Article
from agentassist.core.markdown import headed, plain
from agentassist.core.picture import Picture

TITLE_AT_MOST, SUMMARY_AT_MOST, QUESTION_AT_MOST = 200, 500, 300
"""In characters, as content files have it."""
BODY_AT_MOST = 5_000_000
"""Of one article's text, in bytes."""


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One line of the list of articles."""

    id: str
    title: str
    lang: str
    review_by: str = ""
    due: bool = False
    """True when its review-by date has passed."""
    unsaved: bool = False
    """True while somebody's edits of it wait to be saved."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """A count and one page of the articles whose titles match ``text``."""

    text: str = ""
    count: int = 0
    offset: int = 0
    rows: tuple[ArticleRow, ...] = ()
    unsaved: tuple[ArticleRow, ...] = ()
    """What was begun or edited and not saved yet, the newest first, whatever the search."""


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One line of an article's history."""

    number: int
    """From 1, the oldest."""
    saved_ms: int
    who: str = ""
    """Empty for what came from a file."""


@dataclass(frozen=True, slots=True)
class Version:
    """An article as it was saved once."""

    row: VersionRow
    article: Article


@dataclass(frozen=True, slots=True)
class Editing:
    """The article in the editor."""

    article: Article
    """As it is kept; a new one as it begins."""
    draft: Article | None = None
    """As it was typed, while that is not saved."""
    new: bool = False
    """True until it is saved for the first time."""
    original: str = ""
    """The title of what it translates; empty where there is no such article."""
    versions: tuple[VersionRow, ...] = ()
    """The newest first."""
    former: Version | None = None
    """The version being looked at."""
    offered_questions: tuple[str, ...] = ()
    """What callers' questions could be added, in their own words."""
    pictures: tuple[Picture, ...] = ()
    """What these texts point to, as far as it is kept."""
    revision: int = 0
    """Counts what the desk itself put into the editor; of typing it knows the editor's text already."""


class ArticleFault(StrEnum):
    """Why an article cannot be saved yet."""

    TITLE_MISSING = "title-missing"
    TITLE_LONG = "title-long"
    BODY_MISSING = "body-missing"
    """No text, or headings alone."""
    BODY_LONG = "body-long"
    SUMMARY_LONG = "summary-long"
    QUESTION_LONG = "question-long"
    REVIEW_NO_DATE = "review-no-date"


def faults_of(article: Article) -> tuple[ArticleFault, ...]:
    """Return everything that stands in the way of saving, in the order of the form.

    >>> faults_of(Article("a", "", "en", "## Issue", review_by="31.2."))
    (<ArticleFault.TITLE_MISSING: 'title-missing'>, <ArticleFault.BODY_MISSING: 'body-missing'>, \
<ArticleFault.REVIEW_NO_DATE: 'review-no-date'>)
    """
    lines = (line.strip() for line in article.body.splitlines())
    wrong = {
        ArticleFault.TITLE_MISSING: not article.title.strip(),
        ArticleFault.TITLE_LONG: len(article.title) > TITLE_AT_MOST,
        ArticleFault.BODY_MISSING: all(not line or line.startswith("#") for line in lines),
        ArticleFault.BODY_LONG: _bytes(article.body) > BODY_AT_MOST,
        ArticleFault.SUMMARY_LONG: len(article.summary) > SUMMARY_AT_MOST,
        ArticleFault.QUESTION_LONG: any(len(one) > QUESTION_AT_MOST for one in article.questions),
        ArticleFault.REVIEW_NO_DATE: bool(article.review_by) and not _is_date(article.review_by),
    }
    return tuple(fault for fault, found in wrong.items() if found)


def tidied(article: Article) -> Article:
    """Return the article as it is kept: no blank space around its texts, nothing empty or twice in its lists.

    A heading that only repeats the title would be read twice, and goes.
    """
    title, body = plain(article.title), plain(article.body)
    heading, rest = headed(body)
    return replace(
        article,
        title=title,
        body=plain(rest) if heading and heading == title else body,
        summary=plain(article.summary),
        questions=_listed(article.questions),
        keywords=_listed(article.keywords),
        topics=_listed(article.topics),
        owner=plain(article.owner),
        review_by=plain(article.review_by),
        translation_of=plain(article.translation_of),
    )


def same_text(one: Article, other: Article) -> bool:
    """Tell whether two articles would be kept alike; the day they were saved is no part of that."""
    return tidied(replace(one, updated=other.updated)) == tidied(other)


def review_due(review_by: str, today: str) -> bool:
    """Tell whether an article wants a review; both are ISO dates, the first may be empty."""
    return bool(review_by) and review_by < today


def _listed(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for one in texts if (text := plain(one))))


def _bytes(text: str) -> int:
    # Counting letters first spares most texts the encoding.
    return len(text) if len(text) > BODY_AT_MOST else len(text.encode("utf-8", "replace"))


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
