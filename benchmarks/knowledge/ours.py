"""The app's own search, as the others are asked; the one file here that knows it."""

from collections.abc import Sequence

from agentassist.content.resources import meanings
from agentassist.content.words import usual_words
from agentassist.core.knowledge import Document
from agentassist.search import index
from agentassist.search.meaning import Student
from agentassist.search.sureness import sureness
from agentassist.search.synonyms import Synonyms
from agentassist.text.fold import words
from benchmarks.knowledge.page import Found, Page


class Ours:
    """The index a window searches at every key.

    Args:
        pages: All of them.
    """

    def __init__(self, pages: Sequence[Page]) -> None:
        self._index = index.Index.of([_document(page) for page in pages], Student.find(meanings()))
        self._index.know(Synonyms(usual_words().groups))

    def search(self, text: str, limit: int) -> Found:
        """Return the best pages, and how sure the first one is."""
        hits = self._index.search(text, limit=limit)
        best, second = [*(hit.score for hit in hits[:2]), 0.0, 0.0][:2]
        return Found(tuple(hit.id for hit in hits), sureness(len(words(text)), best, second))


def _document(page: Page) -> Document:
    keywords = (page.keywords,) if page.keywords else ()
    return Document(id=page.id, lang=page.lang, title=page.title, keywords=keywords, body=page.body)


ENGINE = Ours
