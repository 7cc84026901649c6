"""Answers test searches over test articles, by the index of the app."""

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from agentassist.content.resources import meanings
from agentassist.content.words import usual_words
from agentassist.core.knowledge import Document
from agentassist.search.index import Index
from agentassist.search.meaning import Student
from agentassist.search.synonyms import Synonyms

Case = dict[str, Any]
"""One line of a file."""
MOST = 10
"""So many articles are named for a search."""


@dataclass(frozen=True, slots=True)
class Search:
    """One test search."""

    qid: str | int
    text: str


def document(case: Case) -> Document:
    """Return the article of a line ``{"id", "lang", "title", "keywords", "body"}``."""
    return Document(
        str(case["id"]),
        str(case.get("lang", "")),
        str(case["title"]),
        _texts(case.get("keywords", "")),
        _texts(case.get("questions", "")),
        str(case.get("body", "")),
    )


def query(case: Case) -> Search:
    """Return the search of a line ``{"qid", "text"}``."""
    return Search(case["qid"], str(case["text"]))


def answers(articles: Sequence[Document], searches: Iterable[Search]) -> Iterator[Case]:
    """Yield for each search the ids found, best first, and the milliseconds it took."""
    index = Index.of(articles, Student.find(meanings()))
    index.know(Synonyms(usual_words().groups))
    index.get_ready()
    for one in searches:
        started = time.perf_counter()
        found = index.search(one.text, MOST)
        took_ms = (time.perf_counter() - started) * 1000
        yield {"qid": one.qid, "ids": [hit.id for hit in found], "ms": round(took_ms, 3)}


def _texts(told: str | list[str]) -> tuple[str, ...]:
    return tuple(filter(None, [told] if isinstance(told, str) else map(str, told)))
