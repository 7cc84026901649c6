"""A shared run as one JSON file: written for a trainer, and back again with what they made of it.

The file holds what the scorecard shows and nothing else; ``docs/shared-runs.md`` describes it. What is read
comes from outside, so every value is looked at before anything is made of it.
"""

import json
import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Any, TypeVar

from agentassist.core.practice import RATINGS
from agentassist.core.practice_report import CheckRow, GoalRow, MoodPoint, PracticeLine, PracticeReport
from agentassist.core.scenario import Act, Ending, GoalKind, Measure, band_of
from agentassist.core.sharing import LONGEST_NOTE, MARKS, Review, SharedRun, for_a_trainer
from agentassist.core.speech import Who

KIND, SCHEMA = "agentassist-practice-run", 1
ENDING = ".json"
LARGEST = 300_000
"""Bytes; the longest call takes half of it."""
MOST, LONGEST, LONGEST_TITLE = 200, 2_000, 200
"""So many things in a list, so many letters in a text or title; no caller has more patience."""
LONGEST_WORD = 40
"""Letters; a longer one gets places to break at, for a line of the window does not widen it."""
MOVERS = frozenset({*Act, "hold", "decay", "event", "reaction", "turn"})
"""What may have moved a mood."""
LATEST_MS = 4_102_444_800_000
"""The year 2100: a run after it was never taken."""

_LONG_WORD = re.compile(rf"\S{{{LONGEST_WORD}}}(?=\S)")

T = TypeVar("T")
Json = Any
"""Whatever ``json`` reads and writes."""


class ForeignError(ValueError):
    """A text is no shared run, or not one of this version."""


def written(shared: SharedRun) -> str:
    """Return the text of the file."""
    review = shared.review
    told = {
        "kind": KIND,
        "schema": SCHEMA,
        "rep": shared.rep[:LONGEST_TITLE],
        "run": _run(shared.report),
        "trainer": None if review is None else _trainer(review),
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def read(text: str) -> SharedRun:
    """Return the run in the text of a file.

    Raises:
        ForeignError: Anything in it is not as this version writes it.
    """
    try:
        told = json.loads(text, object_pairs_hook=_once, parse_constant=_refused)
        whole = _Fields(told)
        if whole.text("kind") != KIND or whole.whole("schema", range(1, SCHEMA + 1)) is None:
            raise ForeignError("kind")
        report = _report(whole.inner("run"))
        trainer = whole.given("trainer")
        review = None if trainer is None else _review(_Fields(trainer), report)
        return SharedRun(whole.text("rep", LONGEST_TITLE), report, review)
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise ForeignError(str(error)) from error


def _run(report: PracticeReport) -> Json:
    return {
        "id": report.run_id,
        "exercise": report.exercise,
        "title": report.title[:LONGEST_TITLE],
        "at": _instant(report.at_ms),
        "without_prompts": report.hidden,
        "score": report.score,
        "own_words": report.own_words,
        "ending": report.ending,
        "felt": report.rating,
        "checks": [
            {
                "title": row.title[:LONGEST_TITLE],
                "measure": row.measure,
                "weight": row.weight,
                "value": row.value,
                "critical": row.critical,
                "lines": list(row.evidence),
            }
            for row in report.checks
        ],
        "goals": [{"goal": row.kind, "reached": row.reached, "value": row.value} for row in report.goals],
        "lines": [
            {"who": line.who, "text": line.text, "place": line.place, "heard_as": list(line.acts)}
            for line in report.lines
        ],
        "mood_at_start": report.start_mood,
        "moods": [
            {"mood": point.mood, "moved_by": [{"what": why, "by": by} for why, by in point.moves]}
            for point in report.moods
        ],
        "to_think_about": list(report.debrief),
    }


def _trainer(review: Review) -> Json:
    return {
        "name": review.trainer[:LONGEST_TITLE],
        "at": _instant(review.at_ms),
        "marks": [{"check": at, "mark": mark} for at, mark in review.marks],
        "overall": review.overall,
        "note": review.note,
    }


def _instant(at_ms: int) -> str:
    return datetime.fromtimestamp(at_ms / 1000, UTC).isoformat(timespec="milliseconds")


def _report(run: "_Fields") -> PracticeReport:
    return PracticeReport(
        run.name("id"),
        run.name("exercise"),
        run.text("title", LONGEST_TITLE),
        run.instant("at"),
        run.yes("without_prompts"),
        run.needed(run.whole("score", range(101))),
        run.share("own_words"),
        run.one_of(Ending, "ending"),
        tuple(map(_check, run.each("checks"))),
        tuple(map(_goal, run.each("goals"))),
        tuple(map(_line, run.each("lines"))),
        run.number("mood_at_start", 100.0),
        tuple(map(_mood, run.each("moods"))),
        run.texts("to_think_about"),
        run.whole("felt", RATINGS),
    )


def _check(told: "_Fields") -> CheckRow:
    value = None if told.given("value") is None else told.share("value")
    weight = told.needed(told.whole("weight", range(101)))
    measure = told.needed(told.one_of(Measure, "measure"))
    return CheckRow(
        told.text("title", LONGEST_TITLE), measure, weight, value, told.yes("critical"), told.texts("lines")
    )


def _goal(told: "_Fields") -> GoalRow:
    value = None if told.given("value") is None else told.number("value", 1e6)
    return GoalRow(told.needed(told.one_of(GoalKind, "goal")), told.yes("reached"), value)


def _line(told: "_Fields") -> PracticeLine:
    acts = tuple(Act(act) for act in told.texts("heard_as"))
    place = told.needed(told.whole("place", range(MOST)))
    return PracticeLine(told.needed(told.one_of(Who, "who")), told.text("text"), place, acts)


def _mood(told: "_Fields") -> MoodPoint:
    mood = told.number("mood", 100.0)
    moves = tuple((one.text("what"), one.number("by", 1e3)) for one in told.each("moved_by"))
    if not MOVERS.issuperset(why for why, _ in moves):
        raise ForeignError("what")
    return MoodPoint(mood, band_of(mood), moves)


def _review(told: "_Fields", report: PracticeReport) -> Review:
    places = for_a_trainer(report)
    marks = {
        one.needed(one.whole("check", range(MOST))): one.needed(one.whole("mark", MARKS))
        for one in told.each("marks")
    }
    return Review(
        report.run_id,
        told.text("name", LONGEST_TITLE),
        told.instant("at"),
        tuple((at, marks[at]) for at in places if at in marks),
        told.whole("overall", MARKS),
        told.text("note", LONGEST_NOTE),
    )


def _once(pairs: Iterable[tuple[str, Json]]) -> dict[str, Json]:
    listed = list(pairs)
    if len(dict(listed)) != len(listed):
        raise ForeignError("a key twice")
    return dict(listed)


def _refused(name: str) -> Json:
    raise ForeignError(name)


class _Fields:
    """One mapping of the file, asked by the kind of value; whatever is not of that kind is refused."""

    def __init__(self, told: Json) -> None:
        if not isinstance(told, dict):
            raise ForeignError("no mapping")
        self._told: dict[str, Json] = told

    def given(self, key: str) -> Json:
        """Return what is there; every key has to be."""
        return self._told[key]

    def text(self, key: str, longest: int = LONGEST) -> str:
        return _text(self._told[key], longest)

    def texts(self, key: str) -> tuple[str, ...]:
        return tuple(_text(one, LONGEST) for one in _listed(self._told[key]))

    def name(self, key: str) -> str:
        """Return an id of ours: nothing but letters, digits and hyphens."""
        told = _text(self._told[key], 64)
        if not (told.isascii() and told.replace("-", "").replace("_", "").isalnum()):
            raise ForeignError(key)
        return told

    def yes(self, key: str) -> bool:
        if not isinstance(self._told[key], bool):
            raise ForeignError(key)
        return bool(self._told[key])

    def whole(self, key: str, within: range) -> int | None:
        told = self._told[key]
        if told is None:
            return None
        if isinstance(told, bool) or not isinstance(told, int) or told not in within:
            raise ForeignError(key)
        return told

    def number(self, key: str, most: float) -> float:
        told = self._told[key]
        if isinstance(told, bool) or not isinstance(told, int | float) or abs(told) > most:
            raise ForeignError(key)
        return float(told)

    def share(self, key: str) -> float:
        told = self.number(key, 1.0)
        if told < 0:
            raise ForeignError(key)
        return told

    def instant(self, key: str) -> int:
        """Return a time as UTC milliseconds."""
        at_ms = round(datetime.fromisoformat(self.text(key)).timestamp() * 1000)
        if not 0 <= at_ms < LATEST_MS:
            raise ForeignError(key)
        return at_ms

    def one_of(self, kind: Callable[[str], T], key: str) -> T | None:
        told = self._told[key]
        return None if told is None else kind(_text(told, LONGEST))

    def inner(self, key: str) -> "_Fields":
        return _Fields(self._told[key])

    def each(self, key: str) -> "list[_Fields]":
        return [_Fields(one) for one in _listed(self._told[key])]

    def needed(self, value: T | None) -> T:
        """Return a value that may not be missing."""
        if value is None:
            raise ForeignError("missing")
        return value


def _text(told: Json, longest: int) -> str:
    # Half a letter of two would be refused by the disk later on.
    if not isinstance(told, str) or len(told) > longest or (not told.isprintable() and _odd(told)):
        raise ForeignError("text")
    return _LONG_WORD.sub("\\g<0>\u200b", told)


def _odd(text: str) -> bool:
    return any((char < " " and char not in "\n\t") or "\ud800" <= char <= "\udfff" for char in text)


def _listed(told: Json) -> list[Json]:
    if not isinstance(told, list) or len(told) > MOST:
        raise ForeignError("list")
    return told
