"""Own words: points found in what reps say, reading out told from their own words, and the time it takes."""

from collections.abc import Iterator
from statistics import median
from time import perf_counter

from agentassist.content.resources import resources
from agentassist.own_words.lexicon import read_lexicon
from agentassist.own_words.making import Points
from agentassist.own_words.point import KeyPoint
from agentassist.own_words.reading import reading
from benchmarks.figure import Figure, p95
from benchmarks.scale import Scale
from tests.own_words.judged import Judged, f1, judged

UTTERANCE_MS, READY_MS = 5.0, 300.0
HARD_F1, READ_RIGHT = 0.85, 0.90
HARD = {"paraphrase", "partial", "off", "wrong_fact"}
POINTS = tuple(
    KeyPoint(f"p{n}", text)
    for n, text in enumerate(
        ("refund of £40 to the card", "within five working days", "a message with the details", "thank them")
    )
)
SCRIPT = (
    "I have sent the refund of £40 to your card; it is with your bank within five working days, and you get a"
    " message with the details. Thank you for telling us."
)


def measure(scale: Scale) -> Iterator[Figure]:
    """Judge the own test set, then utterances that were never heard before."""
    started = perf_counter()
    lexicon = read_lexicon(resources() / "own_words" / "alike.toml")
    points = Points(POINTS, SCRIPT, lexicon, "en")
    points.judge("Ready.")
    yield Figure("own words ready, once", (perf_counter() - started) * 1000, "ms", None, READY_MS)
    took = [_took(points, n) for n in range(scale.pops * 2)]
    yield Figure(f"own words, one utterance, median of {len(took)}", median(took), "ms", None, UTTERANCE_MS)
    yield Figure(f"own words, one utterance, p95 of {len(took)}", p95(took), "ms", None, UTTERANCE_MS)
    yield from _right(list(judged()))


def _right(lines: list[Judged]) -> Iterator[Figure]:
    hard = [one for one in lines if one.kind in HARD]
    name = f"points found, hard cases, F1 of {len(hard)} utterances (6 writings)"
    yield Figure(name, f1(hard), "right", None, HARD_F1, more_is_better=True)
    passed = sum(bool(one.told - one.covered) for one in lines)
    yield Figure("utterances with a point ticked wrongly", passed, "", None, 0)
    known = [one for one in lines if one.reading]
    right = sum(one.reading == one.told_reading for one in known) / len(known)
    yield Figure(
        f"read, mixed or own, right of {len(known)}", right, "right", None, READ_RIGHT, more_is_better=True
    )


def _took(points: Points, n: int) -> float:
    """Return the milliseconds for one utterance nobody said before, both judgements."""
    said = (
        f"Number {n + 100}: {n + 3} pounds go back on the card, allow {n % 9 + 1} working days, and thanks."
    )
    started = perf_counter()
    points.judge(said)
    reading(said, SCRIPT, "en")
    return (perf_counter() - started) * 1000


MEASURE = measure
