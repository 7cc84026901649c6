"""Lets a model read the articles and the questions, away from the desk."""

from agentassist.core.embedding import Embedder
from agentassist.core.knowledge import Gist
from agentassist.core.messages import MeaningFound, MeaningRead
from agentassist.search.likeness import Shelf, packed, told_of
from agentassist.storage.store import Store
from agentassist.text.asked_words import worth_keeping

AT_ONCE = 2
"""So many articles are read before somebody who searches gets their turn."""
FOUND = 12
"""So many articles are found; some are translations of each other, or shown already."""


class MeaningJob:
    """One model and the articles of one cache; used by one thread.

    Args:
        store: Only read.
        embedder: The model.
    """

    def __init__(self, store: Store, embedder: Embedder) -> None:
        self._store, self._embedder = store, embedder
        self._shelf = Shelf()
        self._shelf.put(store.meanings.made_by(embedder.name))
        self._n = 0

    def look_again(self) -> None:
        """Begin anew with looking for articles that nobody read; some may have changed."""
        self._n = 0

    def read_some(self) -> MeaningRead | None:
        """Read the next articles; None where all were.

        Raises:
            ModelError: The model cannot be had.
        """
        while True:
            last, unread = self._store.meanings.unread(self._embedder.name, self._n, AT_ONCE)
            # What a full disk did not take is not read again and again.
            new = [(one, stamp) for one, stamp in unread if not self._shelf.knows(one.id, stamp)]
            rows = self._embedder.passages([told_of(one) for one, _ in new]) if new else ()
            self._n = last
            if new or not unread:
                break
        read = tuple(
            Gist(one.id, one.lang, stamp, packed(row)) for (one, stamp), row in zip(new, rows, strict=True)
        )
        self._shelf.put(read)
        return MeaningRead(self._embedder.name, read) if read else None

    def find(self, text: str, words: str) -> MeaningFound | None:
        """Return what means the same as ``words``; None where they ask nothing.

        The model is told no card, number, address or name.

        Raises:
            ModelError: The model cannot be had.
        """
        told = worth_keeping(words, self._store.searches.names_among)
        return MeaningFound(text, self._shelf.nearest(self._embedder.query(told), FOUND)) if told else None
