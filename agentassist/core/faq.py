"""Questions and answers for everybody, as they leave the house."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from agentassist.core.frozen import dataclass
from agentassist.core.knowledge import Article
from agentassist.core.outcome import Topic

FORMAT, VERSION = "agentassist-faq", 1
"""What the JSON of it calls itself."""


class FaqFormat(StrEnum):
    """As what it is written."""

    HTML = "html"
    MARKDOWN = "markdown"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class FaqTopic:
    """The public articles about one topic in one language, by title."""

    id: str
    """Empty for those without one."""
    title: str
    articles: tuple[Article, ...]


def titles_of(topics: Iterable[Topic], articles: Iterable[Article]) -> dict[str, dict[str, str]]:
    """Return what topics are called in each language that there is an article in."""
    known = tuple(topics)
    return {lang: {one.id: one.title.say(lang) for one in known} for lang in {one.lang for one in articles}}


def by_topic(articles: Iterable[Article], titles: Mapping[str, str], others: str) -> tuple[FaqTopic, ...]:
    """Return articles under the first of their topics, topics by title; those without one come last.

    ``titles`` tells what topics are called; one that is not there is called by its id.
    """
    found: dict[str, list[Article]] = {}
    for article in articles:
        found.setdefault(article.topics[0] if article.topics else "", []).append(article)
    topics = (
        FaqTopic(
            topic,
            titles.get(topic, topic) if topic else others,
            tuple(sorted(under, key=lambda one: (one.title.casefold(), one.id))),
        )
        for topic, under in found.items()
    )
    return tuple(sorted(topics, key=lambda one: (not one.id, one.title.casefold(), one.id)))
