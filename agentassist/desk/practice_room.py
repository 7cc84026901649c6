"""The page where calls are practised: what there is, how far the rep is, the report being looked at."""

from collections.abc import Iterable
from dataclasses import replace

from agentassist.core.ladder import due, rung_of
from agentassist.core.messages import ExercisesRead
from agentassist.core.moment import Moment
from agentassist.core.practice import Exercise, PracticeRoom, PracticeRun
from agentassist.core.practice_report import PracticeReport
from agentassist.core.preferences import Preferences, Profile
from agentassist.core.scenario import Level, Scenario
from agentassist.core.screen import Told
from agentassist.core.sharing import Share
from agentassist.desk.path_room import with_paths
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools

_EASIEST_FIRST = tuple(Level)


def read(tools: Tools, sitting: Sitting, news: ExercisesRead, now: Moment) -> Sitting:
    """Show the scenarios as they are on the disk, and say which was brought in."""
    room = replace(sitting.bench.practice, faults=news.faults, left_out=news.left_out)
    now_known = replace(sitting, scenarios=news.scenarios, paths=news.paths)
    known = listed(tools, roomed(now_known, room), now)
    brought = next((one for one in known.bench.practice.exercises or () if one.id == news.brought), None)
    path = next((one for one in known.bench.practice.paths if one.id and one.id == news.path), None)
    if path is not None:
        return known.telling(Told.PATH_BROUGHT, title=path.title)
    return known.telling(Told.SCENARIO_BROUGHT, title=brought.title) if brought else known


def listed(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Show what there is to practise, the rep's own language first, and how far the rep is with it."""
    runs = tools.store.practice_runs.of(sitting.preferences.rep)
    language = sitting.preferences.language

    def place(one: Scenario) -> tuple[bool, int, str]:
        return one.lang != language, _EASIEST_FIRST.index(one.level), one.id

    rows = (_exercise(one, language, runs, now) for one in sorted(sitting.scenarios or (), key=place))
    shares = shares_of(tools, sitting.preferences)
    room = replace(sitting.bench.practice, exercises=tuple(rows), shares=shares)
    return roomed(sitting, with_paths(tools, sitting, room))


def shares_of(tools: Tools, preferences: Preferences) -> tuple[Share, ...]:
    """Return what is shared with whoever sits here, and what of their own they share or have had marked."""
    trains = preferences.profile is not Profile.REP
    shares = (
        replace(one, to_judge=one.filed or (trains and one.here)) for one in tools.store.shared_runs.all()
    )
    return tuple(one for one in shares if one.to_judge or one.rep == preferences.rep)


def _exercise(scenario: Scenario, language: str, runs: Iterable[PracticeRun], now: Moment) -> Exercise:
    own = tuple(run for run in runs if run.exercise == scenario.id)
    caller = scenario.caller
    return Exercise(
        scenario.id,
        scenario.title.say(language),
        scenario.lang,
        scenario.level,
        ", ".join(filter(None, (caller.name, caller.place))),
        scenario.brief.say(language) if scenario.brief else "",
        rung_of(own),
        due(own, now.utc_ms),
        own,
    )


def with_report(sitting: Sitting, report: PracticeReport | None) -> Sitting:
    """Show another report, or none."""
    last = sitting.rehearsed
    mends = report is not None and last is not None and last.run_id == report.run_id
    room = replace(sitting.bench.practice, report=report, mends=mends, judging=False)
    return roomed(sitting, room)


def roomed(sitting: Sitting, room: PracticeRoom) -> Sitting:
    """Show the page as it is now."""
    return replace(sitting, bench=replace(sitting.bench, practice=room))
