"""A stretch of the index: some articles, their words, and how much each word tells about each article."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from agentassist.core.knowledge import Document
from agentassist.search.expansion import Expander
from agentassist.search.lexicon import Lexicon
from agentassist.search.meaning import DIMENSIONS, Floats, Student, Vectors, coarse, none
from agentassist.search.texts import Ints, Texts, spans
from agentassist.text.fold import words

BREAK = -1
"""Stands in ``Segment.stream`` where one passage ends and the next begins."""
LONGEST = 3_000
"""So many words of an article are kept in order, to find the passage that answers; all words are indexed."""
STRONGEST = 2.8
"""No word tells more about an article; impacts are stored as 255 steps up to here."""

_PASSAGE = re.compile(r"[.!?।۔؟•\n]+(?:\s|$)|[•\n]+")
_AT_ONCE = 10_000
_TITLE_TWICE_OVER = 3.0
"""A word in the title counts as often as this many in the body."""
_TITLE_SHARE = 0.3
"""How much the title alone adds to the weight of title and body together."""


@dataclass(frozen=True, slots=True)
class Lengths:
    """How long titles and bodies are on average, in words; a short text tells more with each word."""

    title: float
    body: float


@dataclass(frozen=True)
class Segment:
    """Some articles and what is found in them; never changed, so any thread may read it.

    Postings are ordered by word, then article: those of word ``w`` stand at ``offsets[w]:offsets[w + 1]`` in
    ``holders`` (places of articles) and ``impacts`` (how much the word tells, in steps of
    ``STRONGEST / 255``). The words of article ``a``, in order, stand at ``starts[a]:starts[a + 1]`` in
    ``stream``; its title is the first passage.
    """

    ids: Texts
    langs: Texts
    lexicon: Lexicon
    offsets: Ints
    holders: Ints
    impacts: NDArray[np.uint8]
    stream: Ints
    starts: Ints
    lengths: Lengths
    vectors: Vectors = field(default_factory=none)
    """What each article means; no row for any where nobody told."""

    def __len__(self) -> int:
        return len(self.ids)

    @cached_property
    def counts(self) -> Ints:
        """In how many articles each word is."""
        return np.diff(self.offsets)

    @cached_property
    def expander(self) -> Expander:
        """What typed words may stand for among the words of these articles."""
        return Expander(self.lexicon, self.counts, self.rarity)

    def get_ready(self) -> None:
        """Work out now what the first search would wait for; best done by a thread that may take its time."""
        self.lexicon.get_ready()
        _ = self.expander, self.passage_weights, self.titles, self.coarse

    @cached_property
    def coarse(self) -> Floats:
        """The first numbers of the vectors, to choose articles by."""
        return coarse(self.vectors)

    @cached_property
    def passage_ends(self) -> Ints:
        """Where each passage ends in ``stream``."""
        return np.flatnonzero(self.stream == BREAK).astype(np.int32)

    @cached_property
    def rarity(self) -> NDArray[np.float32]:
        """How telling each word is: the rarer, the more."""
        return np.log1p((len(self) - self.counts + 0.5) / (self.counts + 0.5)).astype(np.float32)

    @cached_property
    def passage_weights(self) -> NDArray[np.float32]:
        """How much each passage says: its words by how telling they are."""
        if not len(self.passage_ends):
            return np.empty(0, np.float32)
        # A break is taken for the last word of all, whose rarity is then set to nothing.
        tells = np.append(self.rarity, np.float32(0.0))[self.stream]
        return np.asarray(np.add.reduceat(tells, np.concatenate(([0], self.passage_ends[:-1] + 1))))

    def understood(self, told: Mapping[str, Vectors]) -> "Segment":
        """Return the segment with other vectors for some of its articles, a row each, by id."""
        if not any(article in told for article in self.ids):
            return self
        vectors = self.vectors.copy() if len(self.vectors) else np.zeros((len(self), DIMENSIONS), np.int8)
        for at, article in enumerate(self.ids):
            if article in told:
                vectors[at] = told[article]
        return replace(self, vectors=vectors)

    @cached_property
    def titles(self) -> Texts:
        """Each article's title in its comparable Latin form."""
        places = np.searchsorted(self.passage_ends, self.starts[:-1])
        parts = [self.latin(places[at : at + _AT_ONCE]) for at in range(0, len(places), _AT_ONCE)]
        return Texts(b"".join(part.letters for part in parts))

    def latin(self, passages: NDArray[np.integer], longest: int = LONGEST) -> Texts:
        """Return passages in their comparable Latin form, each cut after ``longest`` words."""
        starts = np.where(passages > 0, self.passage_ends[passages - 1] + 1, 0)
        sizes = np.minimum(self.passage_ends[passages] - starts, longest) + 1
        stream = self.stream[spans(starts, sizes)]
        stream[np.cumsum(sizes) - 1] = BREAK
        return self.lexicon.romans.lines(stream)


def segment(
    documents: Sequence[Document], lengths: Lengths | None = None, meaning: Student | None = None
) -> Segment:
    """Index some articles.

    Args:
        documents: The articles, each id once.
        lengths: The averages of all articles where these are only a few of them.
        meaning: Knows what words mean; None where articles are found by their words only.
    """
    numbers = _Numbers()
    parts = [_Parts(document, numbers) for document in documents]
    vocabulary = sorted(numbers)
    place = np.empty(len(vocabulary) + 1, np.int32)
    place[[numbers[word] for word in vocabulary]] = np.arange(len(vocabulary))
    place[BREAK] = BREAK
    told_by = place[_row([part.told for part in parts])]
    holders = np.repeat(np.arange(len(parts), dtype=np.int32), [len(part.told) for part in parts])
    order = np.argsort(told_by, kind="stable")
    if lengths is None:
        lengths = Lengths(
            _mean([part.title_words for part in parts]), _mean([part.body_words for part in parts])
        )
    stream = place[_row([part.stream for part in parts])]
    starts = np.cumsum([0, *(len(part.stream) for part in parts)]).astype(np.int32)
    return Segment(
        ids=Texts.of(document.id for document in documents),
        langs=Texts.of(document.lang for document in documents),
        lexicon=Lexicon.of(vocabulary),
        offsets=np.searchsorted(told_by[order], np.arange(len(vocabulary) + 1)).astype(np.int32),
        holders=holders[order],
        impacts=_impacts(parts, holders, lengths)[order],
        stream=stream,
        starts=starts,
        lengths=lengths,
        vectors=meaning.articles(vocabulary, stream, starts) if meaning else none(),
    )


class _Numbers(dict[str, int]):
    """A number for each word, in the order met: far smaller to keep than the words of all articles."""

    def __missing__(self, word: str) -> int:
        self[word] = number = len(self)
        return number


class _Parts:
    """One article taken apart into words, by their numbers."""

    def __init__(self, document: Document, numbers: _Numbers) -> None:
        title = words(document.title)
        keywords = [words(keyword) for keyword in document.keywords]
        passages = [words(text) for text in (*document.questions, *_passages(document.body))]
        in_title = Counter(title)
        for keyword in keywords:
            in_title.update(keyword)
        in_body = Counter(word for passage in passages for word in passage)
        told = dict.fromkeys((*in_title, *in_body))
        self.told = np.array([numbers[word] for word in told], np.int32)
        self.in_title = np.array([in_title[word] for word in told], np.int32)
        self.in_body = np.array([in_body[word] for word in told], np.int32)
        self.title_words = in_title.total()
        self.body_words = in_body.total()
        self.stream = _stream([title, *filter(None, (*keywords, *passages))], numbers)
        """The words in order, a ``BREAK`` after each passage, without the end of a very long text."""


def _stream(passages: Sequence[Sequence[str]], numbers: _Numbers) -> Ints:
    flat: list[int] = []
    for passage in passages:
        flat += [numbers[word] for word in passage]
        flat.append(BREAK)
    return np.array(flat if len(flat) <= LONGEST else [*flat[: LONGEST - 1], BREAK], np.int32)


def _passages(body: str) -> Iterator[str]:
    return (piece for piece in _PASSAGE.split(body) if piece)


def _row(arrays: Sequence[Ints]) -> Ints:
    return np.concatenate([np.empty(0, np.int32), *arrays])


def _mean(counts: Sequence[int]) -> float:
    return max(1.0, sum(counts) / max(1, len(counts)))


def _impacts(parts: Sequence[_Parts], holders: Ints, lengths: Lengths) -> NDArray[np.uint8]:
    """Return what each word tells about each article: BM25F over title and body, and the title once more."""
    in_title = _row([part.in_title for part in parts]).astype(np.float32)
    in_body = _row([part.in_body for part in parts]).astype(np.float32)
    title = np.array([part.title_words for part in parts], np.float32)[holders] / np.float32(lengths.title)
    body = np.array([part.body_words for part in parts], np.float32)[holders] / np.float32(lengths.body)
    untitled = title == 0
    both = in_body / (0.45 + 0.55 * body) * np.where(untitled, 2, 1)
    both += _TITLE_TWICE_OVER * in_title / (0.45 + 0.55 * title)
    alone = np.where(
        # A note without a title: its text stands in for one.
        untitled,
        in_body * 2.2 / (in_body + 1.2 * (0.4 + 0.6 * body)),
        in_title * 2.2 / (in_title + 1.2 * (0.65 + 0.35 * title)),
    )
    told = both * 2.1 / (1.1 + both) + _TITLE_SHARE * alone
    return np.minimum(np.rint(told * (255 / STRONGEST)), 255).astype(np.uint8)
