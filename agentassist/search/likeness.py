"""Which articles mean what was asked, by the numbers that a model makes of both."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from agentassist.core.embedding import Row
from agentassist.core.knowledge import Document, Gist

Floats = NDArray[np.float32]
Rounded = NDArray[np.int8]

FEW = 5
"""With fewer articles in its language, an article is compared with all of them."""
AT_ONCE = 10_000
"""So many rows are unfolded at once: a model's numbers take four times their room then."""


def told_of(article: Document) -> str:
    """Return what a model reads of an article: what it answers, else how it begins.

    On the sample company, a question in another language finds its article among the first three in three
    of four cases with this text, and in two of four with the body too: it says much that nobody asks.
    """
    return " ".join((article.title, *(article.questions or (article.body,))))


def packed(row: Row) -> bytes:
    """Return a row in one byte for each number; its direction stays, and that is all that tells."""
    numbers = np.asarray(row, np.float32)
    rounded: Rounded = np.rint(numbers * (127 / max(float(np.abs(numbers).max()), 1e-9))).astype(np.int8)
    return rounded.tobytes()


class Shelf:
    """What one model made of articles; used by one thread."""

    def __init__(self) -> None:
        self._new: dict[str, Gist] = {}
        self._ids: tuple[str, ...] = ()
        self._langs: NDArray[np.str_] = np.array((), np.str_)
        self._stamps: dict[str, str] = {}
        self._rows: Rounded = np.empty((0, 0), np.int8)
        self._centres: Floats = np.empty((0, 0), np.float32)
        self._own: NDArray[np.intp] = np.array((), np.intp)

    def put(self, read: Iterable[Gist]) -> None:
        """Take in what the model made of articles, in place of what it made of them before."""
        for one in read:
            self._new[one.article_id] = one
            self._stamps[one.article_id] = one.stamp

    def knows(self, article_id: str, stamp: str) -> bool:
        """Tell whether an article was read as it was then."""
        return self._stamps.get(article_id) == stamp

    def nearest(self, asked: Row, limit: int) -> tuple[str, ...]:
        """Return the ids of the articles that mean most nearly what was asked, the nearest first."""
        self._settle()
        query = np.asarray(asked, np.float32)
        if not self._ids or len(query) != self._rows.shape[1]:
            return ()
        # Texts of one language lie together: what counts is how far an article leaves them for the question.
        near = self._along(query) - (self._centres @ query)[self._own]
        best = np.argsort(-near, kind="stable")[:limit]
        return tuple(self._ids[at] for at in best.tolist())

    def _along(self, query: Floats) -> Floats:
        parts = [_units(self._rows[at : at + AT_ONCE]) @ query for at in range(0, len(self._rows), AT_ONCE)]
        return np.concatenate(parts)

    def _settle(self) -> None:
        """Take what is new into the table; one that grew with every article would be copied each time."""
        if not self._new:
            return
        new = [one for one in self._new.values() if one.row]
        size = len(new[0].row)
        left = [at for at, one in enumerate(self._ids) if one not in self._new]
        old = self._rows[left] if self._rows.shape[1] == size else np.empty((0, size), np.int8)
        kept = [one for one in new if len(one.row) == size]
        fresh = np.frombuffer(b"".join(one.row for one in kept), np.int8).reshape(-1, size)
        self._ids = (*(self._ids[at] for at in left[: len(old)]), *(one.article_id for one in kept))
        langs = (*self._langs[left[: len(old)]].tolist(), *(one.lang for one in kept))
        self._langs = np.array(langs, np.str_)
        self._rows = np.concatenate([old, fresh])
        self._new = {}
        self._centre()

    def _centre(self) -> None:
        """Find the middle of all articles, and of those of each language with enough of them."""
        langs, self._own, counts = np.unique(self._langs, return_inverse=True, return_counts=True)
        whole = self._middle(np.arange(len(self._rows)))
        middles = [
            self._middle(np.flatnonzero(self._own == at)) if counts[at] >= FEW else whole
            for at in range(len(langs))
        ]
        self._centres = np.array(middles, np.float32)

    def _middle(self, places: NDArray[np.intp]) -> Floats:
        parts = [places[at : at + AT_ONCE] for at in range(0, len(places), AT_ONCE)]
        total = np.sum([_units(self._rows[part]).sum(0) for part in parts], axis=0)
        return np.asarray(total / len(places), np.float32)


def _units(rows: Rounded) -> Floats:
    unfolded = rows.astype(np.float32)
    return np.asarray(unfolded / np.maximum(np.linalg.norm(unfolded, axis=1, keepdims=True), 1e-9))
