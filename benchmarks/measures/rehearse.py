"""A line answered by the caller of a practice call, and what reps of several kinds come to."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from time import perf_counter

from agentassist.cli.rule_books import linter
from agentassist.content.resources import resources, sample_company, schemas_folder
from agentassist.content.scenario_file import read_scenario
from agentassist.content.schema import Schemas
from agentassist.core.scenario import Scenario
from agentassist.phrasing.matcher import Expressions
from agentassist.text.plain import plain
from agentassist.training.caller import Callers
from agentassist.training.equipment import act_books, callers, spoken_with
from agentassist.training.rehearsal import Said
from benchmarks.figure import Figure, p99
from benchmarks.scale import Scale

REPS = Path(__file__).parents[2] / "tests" / "training" / "reps"
LINE_MS = 10.0
ROUNDS = 4

Loop = Sequence[re.Pattern[str]]


def measure(scale: Scale) -> Iterator[Figure]:
    """Play every sample call, then again and again with another number in every line."""
    calls = list(islice(_calls(), scale.pops))
    spoken = {lang: _speakers(lang) for lang in {scenario.lang for scenario, _ in calls}}
    first = [pair for scenario, lines in calls for pair in _took(*spoken[scenario.lang], scenario, lines)]
    again = [
        pair
        for number in range(ROUNDS)
        for scenario, lines in calls
        for pair in _took(*spoken[scenario.lang], scenario, [_changed(line, number) for line in lines])
    ]
    name = f"a line of a practice call answered, p99 of {len(again)}"
    yield Figure(name, p99(pair[0] for pair in again), "ms", p99(pair[1] for pair in again), LINE_MS)
    name = f"the same while rules are still being read, p99 of {len(first)}"
    yield Figure(name, p99(pair[0] for pair in first), "ms", None, None)


def _calls() -> Iterator[tuple[Scenario, list[str]]]:
    """Yield every sample call with what a good rep says in it."""
    schemas = Schemas(schemas_folder())
    for path in sorted((sample_company() / "scenarios").glob("*.yaml")):
        scenario = read_scenario(path, schemas)
        said = (REPS / f"{scenario.id}.skilled.txt").read_text(encoding="utf-8").splitlines()
        yield scenario, [line for line in said if not line.startswith("[")]


def _speakers(lang: str) -> tuple[Callers, Loop]:
    """Return who plays the callers, and the reference: every concept one after the other over every line."""
    langs = spoken_with(lang)
    books = act_books(resources() / "training" / "acts", *langs)
    loop = [
        expressions.of(f"{{{name}}}")
        for book in books
        for expressions in (Expressions(book.lang, dict(book.concepts)),)
        for name, _ in book.concepts
    ]
    return callers(linter(*langs), lang), loop


def _changed(line: str, number: int) -> str:
    """Return ``line`` as nobody has said it before, so that nothing is only remembered."""
    return re.sub(r"([.?!])(\s|$)", rf" {1900 + number}\1\2", line)


def _took(
    everybody: Callers, loop: Loop, scenario: Scenario, lines: Sequence[str]
) -> Iterator[tuple[float, float]]:
    """Yield the milliseconds of both for every line of a call."""
    call = everybody.begin(scenario)
    for line in lines:
        began = perf_counter()
        call = everybody.step(call, Said(line))
        answered = perf_counter()
        words = plain(line).text
        for concept in loop:
            concept.search(words)
        yield (answered - began) * 1000, (perf_counter() - answered) * 1000


MEASURE = measure
