"""The app's own test set, judged: prompts in six writings with what was said and what that covers."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from agentassist.cli.said_answers import softprompt

PROMPTS = Path(__file__).parent / "prompts.jsonl"


@dataclass(frozen=True)
class Judged:
    """One utterance with what it covers and what was told of it."""

    lang: str
    kind: str
    text: str
    all: frozenset[str]
    covered: frozenset[str]
    told: frozenset[str]
    wrong: frozenset[str]
    reading: str
    """Empty where the set says nothing about it."""
    told_reading: str


def judged() -> Iterator[Judged]:
    """Yield every utterance of the set."""
    for line in PROMPTS.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        points = frozenset(point["id"] for point in case["points"])
        for one, told in zip(case["utterances"], softprompt(case), strict=True):
            yield Judged(
                case["lang"],
                one["kind"],
                one["text"],
                points,
                frozenset(one["covered"]),
                frozenset(told["covered"]),
                frozenset(told["wrong"]),
                one.get("reading", ""),
                told["reading"],
            )


def f1(lines: list[Judged]) -> float:
    """Return how well the points were found, 0 to 1."""
    right = sum(len(one.covered & one.told) for one in lines)
    off = sum(len(one.covered ^ one.told) for one in lines)
    return 2 * right / (2 * right + off)
