"""How well one engine does on one shelf."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from statistics import fmean, median

from benchmarks.figure import NotHereError, middle, p95
from benchmarks.knowledge.contestant import Answer, Contestant
from benchmarks.knowledge.shelf import Outside, Question

CLEAN = "clean"
WAYS: Mapping[str, Callable[[Question], str]] = {
    CLEAN: lambda question: question.text,
    "typo": lambda question: question.slipped,
    "half-typed": lambda question: question.half,
}
"""How each question is typed."""
TOP = 5
"""So many answers a rep takes in at a glance."""
_NEVER = 1.5
"""What an answer counts that never came: the whole question typed, and half of it again."""
_SHORTEST, _LONGEST = 6, 90
_TIMED = 60
"""Keys beyond it are typed, but no rep types so many."""

Marks = Mapping[str, Mapping[str, float]]
"""The mean reciprocal rank of each group of questions, for each way of typing."""


@dataclass(frozen=True, slots=True)
class Keys:
    """What typing letter by letter cost."""

    p50_ms: float
    p95_ms: float
    typed: float | None
    """The share of a question typed until its answer is among the first five, an answer that never comes
    counting 1.5; None where the engine was too slow to type every question."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What was measured of one engine."""

    engine: str
    build_s: float
    memory_mb: float
    marks: Marks
    keys: Keys

    def over(self, groups: Iterable[str], way: str) -> float:
        """Return the mean over ``groups``, each counting alike."""
        return fmean(self.marks[group][way] for group in groups)


def rank_mark(found: Sequence[str], right: frozenset[str]) -> float:
    """Return 1 for the first place, 1/2 for the second and so on; 0 where it is not among those found.

    >>> rank_mark(["tea", "cup"], frozenset({"cup"}))
    0.5
    """
    return next((1 / place for place, page in enumerate(found, 1) if page in right), 0.0)


def marks(contestant: Contestant, questions: Sequence[Question], patience_s: float) -> Marks:
    """Ask every question in every way.

    Raises:
        NotHereError: The engine takes longer than ``patience_s``.
    """
    until_s = contestant.worked_s + patience_s
    known: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for question in questions:
        answers = contestant.ask(typed(question) for typed in WAYS.values())
        for way, answer in zip(WAYS, answers, strict=True):
            known[question.group][way].append(rank_mark(answer.ids, question.right))
        if contestant.worked_s > until_s:
            raise NotHereError(f"{contestant.name} takes more than {patience_s:.0f} s; --long waits for it")
    return {group: {way: fmean(ranks) for way, ranks in ways.items()} for group, ways in known.items()}


def keys(contestant: Contestant, questions: Iterable[Question], most: int, patience_s: float) -> Keys:
    """Type ``most`` questions of each group letter by letter, until patience ends."""
    until_s = contestant.worked_s + patience_s
    chosen = _to_type(questions, most)
    shares: list[float] = []
    times: list[float] = []
    for question in chosen:
        answers = contestant.ask(question.text[:end] for end in range(2, len(question.text) + 1))
        shares.append(_share_typed(answers, question))
        times.extend(answer.ms for answer in answers[: _TIMED - 1])
        if contestant.worked_s > until_s:
            break
    return Keys(middle(times), p95(times), fmean(shares) if len(shares) == len(chosen) else None)


def _to_type(questions: Iterable[Question], most: int) -> list[Question]:
    """Return one question of each group, then the next of each, so that any beginning is a fair sample."""
    groups: dict[str, list[Question]] = defaultdict(list)
    for question in questions:
        if _SHORTEST <= len(question.text) <= _LONGEST:
            groups[question.group].append(question)
    rounds = zip_longest(*(group[:most] for group in groups.values()))
    return [question for one in rounds for question in one if question is not None]


def _share_typed(keys: Sequence[Answer], question: Question) -> float:
    length = len(question.text)
    seen = (end for end, key in enumerate(keys, 2) if question.right & {*key.ids[:TOP]})
    return next(seen, length * _NEVER) / length


def wrongly_answered(contestant: Contestant, outside: Outside) -> float | None:
    """Return the share of lines without an answer that would be shown one, when half of the others are.

    None where the engine does not tell how sure it is.
    """
    inside, lines = (_sure(contestant, texts) for texts in (outside.inside, outside.lines))
    if not (inside and lines):
        return None
    bar = median(inside)
    return fmean(sure >= bar for sure in lines)


def _sure(contestant: Contestant, texts: Sequence[str]) -> list[float]:
    return [answer.sure for answer in contestant.ask(texts, 2) if answer.sure is not None]
