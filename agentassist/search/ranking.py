"""The best few of a segment's articles, looked at more closely."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from agentassist.search.meaning import Sense
from agentassist.search.passages import Passages
from agentassist.search.query import Query
from agentassist.search.scoring import Scorer, Scores, Told
from agentassist.search.segment import Segment
from agentassist.search.texts import Ints
from agentassist.text.roman import roman

LOOKED_AT = 80
READ = 30
"""Of so many the text is read too, the dearest part; articles further down would not come up by it."""
LONGEST = 120
"""Longer queries are not compared letter by letter: their words say enough."""
LONGEST_PASSAGE = 60
"""So many words of a passage are compared with the query."""

# Found on the sets of `benchmarks`, then rounded: no set may lose by any of them.
SAME_WORDS = 0.6
SAME_TITLE = 1.0
TITLE_BEGUN = 0.5
"""How much it says for a title that it begins just as typed: as a rep types who knows the article."""
UNTITLED = 1.0
"""How much the passage that answers says for a note without a title, beside articles whose title answers."""
NEAREST = 0.3
IN_ORDER = 1.2
PART_OF_PASSAGE = 0.9
PASSAGE_WORDS = 0.2
LIKELY = 0.4
"""What a text that is not compared is taken to have in common with the query."""
UNREAD = (PART_OF_PASSAGE + PASSAGE_WORDS) * LIKELY

MEANT = 1.4
CERTAIN, DOUBTFUL = 5.5, 3.0
"""Where the best article has a score like the first, its words leave no question what is meant."""
ENOUGH = 1.0
"""An article whose words tell so much of what they could is found by them; one key in seven brings none."""
BY_MEANING = 12
"""So many articles are looked at for what they mean alone."""
SURELY_MEANT = 0.45
"""Articles less alike than this are not meant, whatever else is missing."""


def best_of(told: Sequence[Told]) -> list[Ints]:
    """Return for each segment the articles worth a closer look, chosen among those of all."""
    places = [_best(one.scores) for one in told]
    shares = [one.scores[best] / one.most for one, best in zip(told, places, strict=True)]
    everywhere = np.concatenate(shares)
    if len(everywhere) <= LOOKED_AT:
        return places
    least = np.partition(everywhere, -LOOKED_AT)[-LOOKED_AT]
    return [best[share >= least] for best, share in zip(places, shares, strict=True)]


def little_found(told: Sequence[Told]) -> bool:
    """Return whether no article has what is asked in its words, so that others are worth looking for."""
    return all(float(one.scores.max(initial=0)) < ENOUGH * one.most for one in told)


def with_meant(segment: Segment, best: Ints, sense: Sense) -> Ints:
    """Return ``best`` and the articles that mean what is asked in other words."""
    if not len(segment.vectors):
        return best
    near = sense.nearest(segment.coarse, BY_MEANING)
    near = near[sense.likeness(segment.vectors[near]) >= SURELY_MEANT]
    # numpy's own way would load its masked arrays in the middle of a search.
    return np.array(sorted({*best.tolist(), *near.tolist()}), np.int32)


def ranked(scorer: Scorer, query: Query, best: Ints) -> Scores:
    """Return the scores of some articles of a segment, looked at closely.

    Args:
        scorer: Knows the segment.
        query: What is asked.
        best: The places of the articles, at least one.
    """
    told = scorer.told(query)
    asked = " ".join(roman(word) for word in query.words)
    titles = scorer.segment.titles.some(best)
    scores = told.scores[best] / told.most + _of_titles(asked, titles)
    read = np.argsort(-scores)[:READ]
    untitled = np.array([not titles[at] for at in read])
    scores += UNREAD
    scores[read] += _of_texts(scorer, query, asked, best[read], untitled) - UNREAD
    return np.asarray(scores)


def _of_texts(scorer: Scorer, query: Query, asked: str, best: Ints, untitled: NDArray[np.bool_]) -> Scores:
    """Return what the texts of articles say for them."""
    passages = Passages(scorer.segment, best, scorer.meaning(query))
    part = words = np.full(len(best), LIKELY, np.float32)
    if len(asked) <= LONGEST:
        texts = list(scorer.segment.latin(passages.best(), LONGEST_PASSAGE))
        part, words = _alike(asked, texts, fuzz.partial_ratio), _alike(asked, texts, fuzz.token_set_ratio)
    nearest = passages.nearest()
    scores = NEAREST * nearest + IN_ORDER * passages.in_order()
    scores += PART_OF_PASSAGE * part + PASSAGE_WORDS * words
    return np.asarray(scores + UNTITLED * untitled * nearest * part)


def otherwise_said(segment: Segment, best: Ints, sense: Sense, strongest: float) -> Scores:
    """Return how much what some articles mean speaks for them.

    Args:
        segment: Has the articles.
        best: Their places.
        sense: What the query means.
        strongest: The best score that any article got for its words.
    """
    if not len(segment.vectors):
        return np.zeros(len(best), np.float32)
    doubt = np.clip((CERTAIN - strongest) / (CERTAIN - DOUBTFUL), 0, 1)
    return np.asarray(np.float32(MEANT * doubt) * sense.likeness(segment.vectors[best]))


def _of_titles(asked: str, titles: list[str]) -> Scores:
    words = _alike(asked, titles, fuzz.token_set_ratio)
    begun = np.array([title.startswith(asked) for title in titles], np.float32)
    whole = _alike(asked, titles, fuzz.ratio)
    return np.asarray(SAME_WORDS * words + SAME_TITLE * whole**2 + TITLE_BEGUN * begun)


def _alike(asked: str, texts: list[str], way: Callable[..., float]) -> Scores:
    return np.asarray(process.cdist([asked], texts, scorer=way, dtype=np.float32)[0] / 100)


def _best(scores: Scores) -> Ints:
    if len(scores) > LOOKED_AT:
        top = np.argpartition(-scores, LOOKED_AT)[:LOOKED_AT]
    else:
        top = np.arange(len(scores))
    return top[scores[top] > 0].astype(np.int32)
