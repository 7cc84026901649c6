"""What a rep does in a line, heard in lines of somebody who had not seen the rules."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from agentassist.cli.heard_acts import acts
from benchmarks.figure import Figure
from benchmarks.scale import Scale
from benchmarks.unread import SETS, unread

PRECISE = 0.90
FOUND = {"en": 0.88}
FOUND_ELSE = 0.85


@dataclass(frozen=True, slots=True)
class Line:
    """What a rep says, and every act they do by it; empty where they do none."""

    id: str
    lang: str
    text: str
    acts: frozenset[str]


Heard = Callable[[Line], frozenset[str]]


def measure(_scale: Scale) -> Iterator[Figure]:
    """Judge each language's lines as `agentassist evaluate acts` does, beside one act told of every line."""
    for path in sorted(SETS.glob("acts_*.jsonl")):
        lang, lines = path.stem.removeprefix("acts_"), _lines(path.stem)
        commonest = _commonest(lines)
        precise, found = _shares(lines, _heard)
        # The reference: the act there is most of, whatever was said.
        naive_precise, naive_found = _shares(lines, lambda _line, one=commonest: one)
        name = f"right among the acts heard in {len(lines)} lines, {lang}"
        yield Figure(name, precise, "right", naive_precise, PRECISE, more_is_better=True)
        name = f"acts found in {len(lines)} lines, {lang}"
        yield Figure(name, found, "right", naive_found, FOUND.get(lang, FOUND_ELSE), more_is_better=True)


def _lines(name: str) -> Sequence[Line]:
    return [Line(one["id"], one["lang"], one["text"], frozenset(one["acts"])) for one in unread(name)]


def _shares(lines: Sequence[Line], heard: Heard) -> tuple[float, float]:
    """Return how many of the acts heard are there, and how many of those there are heard, over all lines."""
    pairs = [(heard(line), line.acts) for line in lines]
    both = sum(len(told & there) for told, there in pairs)
    told, there = (sum(map(len, side)) for side in zip(*pairs, strict=True))
    return both / max(1, told), both / max(1, there)


def _heard(line: Line) -> frozenset[str]:
    case = {"id": line.id, "lang": line.lang, "text": line.text}
    return frozenset(act for answer in acts(case) for act in answer["acts"])


def _commonest(lines: Sequence[Line]) -> frozenset[str]:
    counted = Counter(act for line in lines for act in sorted(line.acts))
    return frozenset(act for act, _times in counted.most_common(1))


MEASURE = measure
