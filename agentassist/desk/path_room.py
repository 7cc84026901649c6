"""What is meant for whoever sits here, one step after the other, and how far they are with it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from agentassist.core.knowledge import Article
from agentassist.core.learning import (
    MASTERED,
    Gift,
    LearningPath,
    PathStep,
    PathView,
    StepRow,
    article_key,
    call_key,
    ordered,
    path_key,
)
from agentassist.core.practice import Exercise, PracticeRoom
from agentassist.core.preferences import Profile
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools


def with_paths(tools: Tools, sitting: Sitting, room: PracticeRoom) -> PracticeRoom:
    """Return the page with the paths and with what was given to whom, as far as it concerns who sits here."""
    gifts, rep = tools.store.assignments.all(), sitting.preferences.rep
    mine = frozenset(gift.what for gift in gifts if gift.is_for(rep))
    views = [_view(tools, sitting, path, room, mine) for path in sitting.paths]
    views.sort(key=lambda view: (not view.yours, view.title))
    single = _single(room.exercises or (), gifts, rep)
    trains = sitting.preferences.profile is not Profile.REP
    return replace(
        room,
        # What somebody was given by name comes before what everybody has.
        paths=(*single, *(view for view in views if view.steps)),
        gifts=gifts if trains else (),
        names=tools.store.assignments.names() if trains else (),
    )


def _view(
    tools: Tools, sitting: Sitting, path: LearningPath, room: PracticeRoom, mine: frozenset[str]
) -> PathView:
    language, read = sitting.preferences.language, tools.store.read_ticks.of(sitting.preferences.rep)
    exercises = {one.id: one for one in room.exercises or ()}
    rows = [row for step in path.steps for row in _rows(tools, step, language, exercises, read)]
    about = path.about.say(language) if path.about else ""
    yours = sitting.preferences.role in path.roles or path_key(path.id) in mine
    return PathView(path.id, path.title.say(language), about, ordered(rows), yours)


def _rows(
    tools: Tools, step: PathStep, language: str, exercises: Mapping[str, Exercise], read: frozenset[str]
) -> Iterator[tuple[StepRow, bool]]:
    """Yield what to read and then the call; what is not here is no step to be stuck at."""
    why = step.why.say(language)
    article = _article(tools, step.articles, language)
    if article is not None:
        yield (
            StepRow(article.id, article.title, why),
            article_key(article.translation_of or article.id) in read,
        )
        why = ""
    calls = [exercises[one] for one in step.scenarios if one in exercises]
    call = next((one for one in calls if one.lang == language), next(iter(calls), None))
    if call is not None:
        yield _row(call, why), call.rung in MASTERED


def _article(tools: Tools, ids: Iterable[str], language: str) -> Article | None:
    found = [one for one in (tools.store.articles.translated(one, language) for one in ids) if one]
    return next((one for one in found if one.lang == language), next(iter(found), None))


def _row(call: Exercise, why: str) -> StepRow:
    return StepRow(call.id, call.title, why, call=True, rung=call.rung)


def _single(exercises: Iterable[Exercise], gifts: Iterable[Gift], rep: str) -> tuple[PathView, ...]:
    """Return the calls that were given one by one, as a path without a name."""
    given = [gift.what for gift in gifts if gift.is_for(rep)]
    calls = {call_key(one.id): one for one in exercises}
    rows = [(_row(calls[what], ""), calls[what].rung in MASTERED) for what in given if what in calls]
    return (PathView("", "", "", ordered(rows), yours=True),) if rows else ()
