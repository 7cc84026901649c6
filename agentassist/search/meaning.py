"""What words mean, told in numbers: texts that mean the same lie near each other, whatever their words.

A large model told once what single words mean and where whole sentences lie; what is kept of it is a table of
words and one turn from their sum to the sentence. So a key pressed runs no model. The same numbers lie on the
vectors that the model itself makes of articles, where somebody lets it: see ``teaching``.
"""

import logging
import math
import mmap
import sys
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from agentassist.search.texts import Texts

Floats = NDArray[np.float32]
Vectors = NDArray[np.int8]
"""A row for each article, of any length but in the right direction; all zero where nothing is known."""

DIMENSIONS: Final = 128
COARSE: Final = 48
"""The first so many numbers of a vector tell most of it: enough to choose by."""
FORMAT: Final = b"AAWM0001"
"""Names the layout of the packed words."""
_MODEL: Final = 384
"""So many numbers the model tells of each text."""
_OPENING = 50
"""So many words of an article stand for it: its title and how it begins."""
_KNOWN_SHARE = 0.5
"""An article with fewer words known than this is in another language; what is left would mislead."""
_AT_ONCE = 500


log = logging.getLogger(__name__)


class DamagedWordsError(ValueError):
    """The bytes are no table of words of this version."""


@dataclass(frozen=True, slots=True)
class Sense:
    """What a query means as a whole."""

    vector: Floats
    """Of length 1."""
    share: float
    """How much of the query is understood, from 0 to 1."""

    def likeness(self, vectors: Vectors) -> Floats:
        """Return how near each article is, from 0 to 1, less where little of the query is understood."""
        near = _units(vectors.astype(np.float32)) @ self.vector
        return np.asarray(np.maximum(near, 0) * np.float32(self.share))

    def nearest(self, coarse: Floats, most: int) -> NDArray[np.intp]:
        """Return the places of the articles that may be nearest; ``coarse`` are the first numbers of each."""
        near = coarse @ self.vector[:COARSE]
        return np.argpartition(-near, most)[:most] if len(near) > most else np.arange(len(near))


@dataclass(frozen=True)
class Student:
    """Knows what some words mean, and from them what a text does; never changed, so any thread may use it."""

    words: Texts
    """Folded, sorted, each once."""
    vectors: Vectors
    """A row for each word."""
    weights: Floats
    """How much each word tells: those in every text next to nothing."""
    turn: Floats
    """From the weighted and the plain mean of a text's words to the text."""
    word_centre: Floats
    word_turn: Floats
    """From what the model tells of a word to its row, before rounding."""
    text_centre: Floats
    text_turn: Floats
    """From what the model tells of a text to its vector, before it gets its length."""

    def place(self, word: str) -> int | None:
        """Return the row of the folded ``word``."""
        return self.words.place(word)

    def text(self, places: Sequence[int]) -> Floats:
        """Return the vector of a text from the rows of its words, at least one."""
        rows = np.array([places], np.int32)
        return np.asarray(_units(self._texts(rows))[0])

    def articles(
        self, lexicon: Sequence[str], stream: NDArray[np.int32], starts: NDArray[np.int32]
    ) -> Vectors:
        """Return the vectors of articles from their words; see ``Segment`` for the arguments."""
        nothing = len(self.words)
        found = (self.place(word) for word in lexicon)
        # A break is taken for the last word of all, which is none.
        rows = np.array([*(nothing if row is None else row for row in found), nothing], np.int32)
        parts = [
            self._opened(rows, stream, starts[at : at + _AT_ONCE + 1])
            for at in range(0, len(starts) - 1, _AT_ONCE)
        ]
        return np.concatenate([np.empty((0, DIMENSIONS), np.int8), *parts])

    def told(self, texts: Floats) -> Vectors:
        """Return the vectors of texts from what the model tells of each."""
        return _rounded((texts - self.text_centre) @ self.text_turn)

    def knowing(self, words: Sequence[str], told: Floats) -> "Student":
        """Return a student that also knows ``words``, new to it, from what the model tells of each."""
        rows = np.clip(np.rint((told - self.word_centre) @ self.word_turn), -127, 127).astype(np.int8)
        every = [*self.words, *words]
        order = sorted(range(len(every)), key=every.__getitem__)
        return replace(
            self,
            words=Texts.of(every[at] for at in order),
            vectors=np.concatenate([self.vectors, rows])[order],
            # A word that only this firm uses is a telling one.
            weights=np.concatenate([self.weights, np.full(len(words), self.weights.max())])[order],
        )

    def _opened(
        self, rows: NDArray[np.int32], stream: NDArray[np.int32], starts: NDArray[np.int32]
    ) -> Vectors:
        at = starts[:-1, None] + np.arange(_OPENING)
        inside = at < starts[1:, None]
        words = stream[np.minimum(at, len(stream) - 1)]
        opened = np.where(inside, rows[words], len(self.words))
        known = (opened < len(self.words)).sum(1)
        enough = known > _KNOWN_SHARE * (inside & (words >= 0)).sum(1)
        return np.where(enough[:, None], _rounded(self._texts(opened)), np.int8(0))

    def _texts(self, rows: NDArray[np.int32]) -> Floats:
        """Return the vectors of texts given as rows of words, filled up with the row after the last."""
        known = rows < len(self.words)
        rows = np.where(known, rows, 0)
        vectors = self.vectors[rows].astype(np.float32)
        weights = self.weights[rows] * known
        weighted = np.einsum("tw,twd->td", weights, vectors) / (weights.sum(1, keepdims=True) + 1e-6)
        plain = np.einsum("tw,twd->td", known.astype(np.float32), vectors)
        plain /= np.maximum(known.sum(1, keepdims=True), 1)
        return np.asarray(np.hstack([weighted, plain]) @ self.turn)

    def pack(self) -> bytes:
        """Return all of it as bytes: how many words, their rows, the other numbers, then the words."""
        floats = [getattr(self, name).astype("<f4").tobytes() for name in _shapes(len(self.words))]
        told = self.words.letters.removesuffix(b"\n")
        body = b"".join([len(self.words).to_bytes(4, "little"), self.vectors.tobytes(), *floats, told])
        return FORMAT + zlib.crc32(body).to_bytes(4, "little") + body

    @classmethod
    def unpack(cls, packed: bytes | mmap.mmap) -> "Student":
        """Return the student that was packed; its numbers stay where they are, in ``packed``.

        Raises:
            DamagedWordsError: The bytes are damaged, or of another version.
        """
        head, body = packed[: len(FORMAT) + 4], memoryview(packed)[len(FORMAT) + 4 :]
        if head != FORMAT + zlib.crc32(body).to_bytes(4, "little"):
            raise DamagedWordsError
        count, at = int.from_bytes(body[:4], "little"), 4
        vectors = np.frombuffer(body, np.int8, count * DIMENSIONS, at).reshape(count, DIMENSIONS)
        at += vectors.nbytes
        floats: dict[str, Floats] = {}
        for name, shape in _shapes(count).items():
            floats[name] = np.frombuffer(body, "<f4", math.prod(shape), at).reshape(shape)
            at += floats[name].nbytes
        return cls(Texts(bytes(body[at:]) + b"\n"), vectors, **floats)

    @classmethod
    def read(cls, path: Path) -> "Student":
        """Return the student in a file, which stays mapped: of its words a day meets few.

        Raises:
            DamagedWordsError: The file is damaged, or of another version.
            OSError: The file cannot be read.
        """
        with path.open("rb") as file:
            if not path.stat().st_size:
                raise DamagedWordsError
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        student = cls.unpack(mapped)
        if sys.platform == "linux":
            # To check it, all of it was read.
            mapped.madvise(mmap.MADV_DONTNEED)
        return student

    @classmethod
    def find(cls, path: Path) -> "Student | None":
        """Return the student in a file; None where it is missing or damaged."""
        try:
            return cls.read(path)
        except (DamagedWordsError, OSError) as error:
            log.info("searching without the meaning of words: %s", type(error).__name__)
            return None


def _shapes(words: int) -> dict[str, tuple[int, ...]]:
    return {
        "weights": (words,),
        "turn": (2 * DIMENSIONS, DIMENSIONS),
        "word_centre": (_MODEL,),
        "word_turn": (_MODEL, DIMENSIONS),
        "text_centre": (_MODEL,),
        "text_turn": (_MODEL, DIMENSIONS),
    }


def none() -> Vectors:
    """Return the vectors of articles nobody knows the meaning of."""
    return np.empty((0, DIMENSIONS), np.int8)


def coarse(vectors: Vectors) -> Floats:
    """Return the first numbers of each vector, as they are in the vector of length 1."""
    lengths = np.sqrt(np.einsum("ad,ad->a", vectors, vectors, dtype=np.float32))
    return np.asarray(vectors[:, :COARSE] / np.maximum(lengths, np.float32(1))[:, None])


def _units(vectors: Floats) -> Floats:
    return np.asarray(vectors / (np.linalg.norm(vectors, axis=1, keepdims=True) + np.float32(1e-9)))


def _rounded(vectors: NDArray[np.floating]) -> Vectors:
    most = np.abs(vectors).max(axis=1, keepdims=True, initial=1e-9)
    return np.asarray(np.rint(vectors * (127 / most)).astype(np.int8))
