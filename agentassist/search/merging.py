"""Several segments made one, without reading the articles again."""

from collections.abc import Collection, Sequence
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from agentassist.search.lexicon import Lexicon
from agentassist.search.meaning import DIMENSIONS, Vectors
from agentassist.search.segment import BREAK, Segment
from agentassist.search.texts import Ints, Texts


def merged(segments: Sequence[Segment], kept: Collection[str]) -> Segment:
    """Return one segment with the articles ``kept`` of all; of one that is in several, the last counts."""
    last = {article: place for place, one in enumerate(segments) for article in one.ids}
    chosen = [
        np.array([last[article] == place and article in kept for article in one.ids], bool)
        for place, one in enumerate(segments)
    ]
    vocabulary = sorted(set().union(*(one.lexicon.words for one in segments)))
    place_of = {word: at for at, word in enumerate(vocabulary)}
    places = [np.array([place_of[word] for word in one.lexicon.words], np.int32) for one in segments]
    before = [0, *accumulate(int(some.sum()) for some in chosen)]
    postings = [_postings(*each) for each in zip(segments, chosen, places, before[:-1], strict=True)]
    words, holders, impacts = (np.concatenate(column) for column in zip(*postings, strict=True))
    order = np.argsort(words, kind="stable")
    streams = [stream for each in zip(segments, chosen, places, strict=True) for stream in _streams(*each)]
    return Segment(
        ids=_of_chosen([one.ids for one in segments], chosen),
        langs=_of_chosen([one.langs for one in segments], chosen),
        lexicon=Lexicon.of(vocabulary, [one.lexicon for one in segments]),
        offsets=np.searchsorted(words[order], np.arange(len(vocabulary) + 1)).astype(np.int32),
        holders=holders[order],
        impacts=impacts[order],
        stream=np.concatenate([np.empty(0, np.int32), *streams]),
        starts=np.cumsum([0, *map(len, streams)]).astype(np.int32),
        lengths=segments[0].lengths,
        vectors=_vectors(segments, chosen),
    )


def _postings(
    one: Segment, chosen: NDArray[np.bool_], places: Ints, before: int
) -> tuple[Ints, Ints, NDArray[np.uint8]]:
    """Return word, article and impact of each posting that stays, in the places they have after merging."""
    words = np.repeat(places, one.counts)
    now = (np.cumsum(chosen) - 1 + before).astype(np.int32)
    stays = chosen[one.holders]
    return words[stays], now[one.holders[stays]], one.impacts[stays]


def _streams(one: Segment, chosen: NDArray[np.bool_], places: Ints) -> list[Ints]:
    # The last place stands for BREAK, which is -1 and stays so.
    now = np.append(places, np.int32(BREAK))[one.stream]
    return [now[one.starts[at] : one.starts[at + 1]] for at in np.flatnonzero(chosen)]


def _vectors(segments: Sequence[Segment], chosen: Sequence[NDArray[np.bool_]]) -> Vectors:
    if not any(len(one.vectors) for one in segments):
        return segments[0].vectors
    unknown = (np.zeros((len(one), DIMENSIONS), np.int8) for one in segments)
    told = (one.vectors if len(one.vectors) else zeros for one, zeros in zip(segments, unknown, strict=True))
    return np.concatenate([vectors[some] for vectors, some in zip(told, chosen, strict=True)])


def _of_chosen(texts: Sequence[Texts], chosen: Sequence[NDArray[np.bool_]]) -> Texts:
    return Texts.of(
        text
        for some, stay in zip(texts, chosen, strict=True)
        for text, kept in zip(some, stay, strict=True)
        if kept
    )
