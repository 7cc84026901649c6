"""Practice calls: they ring in the window like any other; nothing of them is kept but what a rep learns."""

from dataclasses import replace

from agentassist.core import messages as m
from agentassist.core.call import CallEvent, Direction, Kind
from agentassist.core.effects import CopyExercise, PreparePractice, ReadExercises
from agentassist.core.messages import PracticeMessage
from agentassist.core.moment import Moment
from agentassist.core.pairing import Sorry
from agentassist.core.scenario import Scenario
from agentassist.core.screen import Told, Undoable
from agentassist.desk import calls, changes, practice_room, rehearsing, reporting, sharing, voicing
from agentassist.desk.casting import not_cast
from agentassist.desk.cultures import Where, culture_of
from agentassist.desk.practice_room import roomed
from agentassist.desk.sitting import Sitting
from agentassist.desk.talk import Talk
from agentassist.desk.tools import Tools
from agentassist.telephony.source import event_at
from agentassist.training.caller import Callers


def answer(tools: Tools, sitting: Sitting, message: PracticeMessage, now: Moment) -> Sitting:  # noqa: PLR0911, PLR0912
    """Return the sitting after a message about practice calls."""
    match message:
        case m.PracticeWanted():
            if sitting.scenarios is None:
                return sitting.doing(ReadExercises())
            return practice_room.listed(tools, sitting, now)
        case m.ExercisesRead():
            return changes.relisted(tools, practice_room.read(tools, sitting, message, now), now)
        case m.BringScenario():
            return sitting.doing(ReadExercises(message.path))
        case m.GiveScenario():
            return sitting.doing(CopyExercise(message.exercise, message.path))
        case m.BeginPractice():
            # One that is being made ready keeps its player.
            return sitting if sitting.practice_wish else begun(replace(sitting, casting=None), message)
        case m.PracticeReady():
            return _ringing(tools, sitting, message, now)
        case m.PracticeCompiled():
            return sitting.keeping(message.compiled)
        case m.PracticeFailed():
            return not_cast(_ready(sitting), Sorry.SCENARIO) if _awaited(sitting, message) else sitting
        case m.SayLine():
            return rehearsing.said(tools, sitting, message.text, now)
        case m.LineWorded():
            return voicing.answered(tools, sitting, message)
        case m.HearAs():
            return reporting.heard_as(tools, sitting, message, now)
        case m.OpenReport():
            return practice_room.with_report(sitting, tools.store.practice_runs.report(message.run_id))
        case m.CloseReport():
            return practice_room.with_report(sitting, None)
        case m.RateRun():
            return _rated(tools, sitting, message, now)
        case m.ForgetRun():
            return _forgotten(tools, sitting, message.run_id, now)
        case m.WriteReport():
            return sharing.scorecard_wanted(tools, sitting, message)
        case m.ReportWritten():
            return sitting.telling(Told.REPORT_WRITTEN, name=message.name)


def begun(sitting: Sitting, wish: m.BeginPractice) -> Sitting:
    """Make ready who plays the caller; nobody practises while somebody is on the line."""
    scenario = _scenario(sitting, wish.exercise)
    if scenario is None or sitting.practice_wish is not None:
        return sitting
    if sitting.talks:
        return sitting.telling(Told.PRACTICE_LATER)
    room = replace(sitting.bench.practice, waiting=True, report=None)
    waiting = roomed(replace(sitting, practice_wish=wish), room)
    return waiting.doing(PreparePractice(scenario.id, scenario.lang))


def _awaited(sitting: Sitting, news: m.PracticeReady | m.PracticeFailed) -> bool:
    """Tell whether somebody still waits for this call: whoever wanted to play it may be gone."""
    return sitting.practice_wish is not None and sitting.practice_wish.exercise == news.exercise


def _ready(sitting: Sitting) -> Sitting:
    """Return the sitting in which nothing is being made ready any more."""
    room = replace(sitting.bench.practice, waiting=False)
    return roomed(replace(sitting, practice_wish=None), room)


def _ringing(tools: Tools, sitting: Sitting, news: m.PracticeReady, now: Moment) -> Sitting:
    """Let the phone ring; a real caller was first, if there is one by now."""
    wish, scenario = sitting.practice_wish, _scenario(sitting, news.exercise)
    if wish is None or not _awaited(sitting, news):
        return sitting
    ready = _ready(sitting)
    if scenario is None or not isinstance(news.callers, Callers):
        return not_cast(ready)
    if sitting.talks:
        return not_cast(ready).telling(Told.PRACTICE_LATER)
    key = f"{calls.PRACTICE}-{tools.new_id()}"
    made = rehearsing.begun(tools, ready, scenario, news.callers, key, hidden=wish.hidden)
    rung = calls.happened(tools, made, _ring(scenario, key, now))
    talk = rung.talk_of(key)
    return rung.with_talk(_placed(tools, talk, scenario)) if talk else rung


def _placed(tools: Tools, talk: Talk, scenario: Scenario) -> Talk:
    """Return the talk with what is kind to know about its caller: the scenario tells where they are."""
    if talk.contact is not None:
        return talk
    # Their number is made up, and tells nothing.
    where = Where(scenario.caller.place, lang=scenario.lang)
    return replace(talk, culture=culture_of(tools.firm.cultures, where))


def _ring(scenario: Scenario, key: str, now: Moment) -> CallEvent:
    caller = scenario.caller
    return replace(
        event_at(now, Kind.RINGING, calls.PRACTICE, key),
        direction=Direction.IN,
        peer_raw=caller.phone or None,
        peer_name=caller.name,
        anonymous=not caller.phone,
    )


def _scenario(sitting: Sitting, exercise: str) -> Scenario | None:
    if sitting.casting is not None:
        # It may be a trainer's own, which is nowhere here.
        return sitting.casting.scenario
    return next((one for one in sitting.scenarios or () if one.id == exercise), None)


def _rated(tools: Tools, sitting: Sitting, wish: m.RateRun, now: Moment) -> Sitting:
    tools.store.practice_runs.rate(wish.run_id, wish.rating)
    report = sitting.bench.practice.report
    if report is not None and report.run_id == wish.run_id:
        sitting = practice_room.with_report(sitting, replace(report, rating=wish.rating))
    return practice_room.listed(tools, sitting, now)


def _forgotten(tools: Tools, sitting: Sitting, run_id: str, now: Moment) -> Sitting:
    removed, shared = tools.store.practice_runs.remove(run_id), tools.store.shared_runs.remove(run_id)
    if removed is None:
        return sitting
    gone = practice_room.listed(tools, practice_room.with_report(sitting, None), now)

    def back(later: Sitting) -> Sitting:
        tools.store.practice_runs.restore(removed)
        tools.store.shared_runs.restore(shared)
        return practice_room.listed(tools, later, now)

    return gone.undoable(Undoable.RUN, back)
