"""Answers test prompts: which points each utterance makes, and whether it was read out."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from agentassist.content.resources import resources
from agentassist.own_words.lexicon import Lexicon, read_lexicon
from agentassist.own_words.making import Made, Points
from agentassist.own_words.point import KeyPoint
from agentassist.own_words.reading import reading

Case = dict[str, Any]
"""One line of a file."""


def softprompt(case: Case) -> Iterator[Case]:
    """Yield for each utterance of a prompt, judged alone, what it covers, gets wrong, and how it was said."""
    prompt, tongue = str(case["prompt"]), str(case.get("lang", ""))
    told = [_point(one) for one in case["points"]]
    points = Points(told, prompt, _lexicon(), tongue)
    for n, utterance in enumerate(case["utterances"]):
        said = str(utterance["text"])
        verdicts = points.judge(said)
        manner = reading(said, prompt, tongue)
        yield {
            "id": case["id"],
            "n": n,
            "covered": [one.id for one in verdicts if one.made is Made.MADE],
            "wrong": [one.id for one in verdicts if one.made is Made.WRONG],
            "reading": manner.manner.value,
            "ratio": manner.ratio,
        }


def _point(told: Case) -> KeyPoint:
    slots = told.get("slots") or {}
    return KeyPoint(str(told["id"]), str(told["text"]), tuple((str(k), str(v)) for k, v in slots.items()))


@cache
def _lexicon() -> Lexicon:
    return read_lexicon(resources() / "own_words" / "alike.toml")
