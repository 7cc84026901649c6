"""The practice call on the line: what the rep says and does reaches the caller, who answers."""

from dataclasses import replace

from agentassist.core import messages as m
from agentassist.core.call import Cause, HeldBy, Kind
from agentassist.core.effects import SayAloud
from agentassist.core.fading import Mastery
from agentassist.core.frozen import dataclass
from agentassist.core.messages import Message, WorkbenchMessage
from agentassist.core.moment import Moment
from agentassist.core.practice import PracticeCall
from agentassist.core.practice_report import PracticeReport
from agentassist.core.scenario import Act, Scenario, band_of
from agentassist.core.screen import Told
from agentassist.core.speech import Who
from agentassist.desk import calls, day, listening, practice_room, reporting
from agentassist.desk.sitting import Sitting, UndoStep
from agentassist.desk.tools import Tools
from agentassist.training.caller import Callers
from agentassist.training.rehearsal import Held, Rehearsal, Said

LONGEST_LINE = 1_000
"""Letters; nobody says more in one breath."""


@dataclass(frozen=True, slots=True)
class Practice:
    """A practice call that is on the line, or was the last one."""

    key: str
    run_id: str
    callers: Callers
    call: Rehearsal
    hidden: bool
    mastery: tuple[Mastery, ...]
    """What the rep had mastered in real calls; these alone count."""
    undo: tuple[UndoStep, ...]
    """What could be taken back before."""
    report: PracticeReport | None = None
    """Once it is over."""


def begun(
    tools: Tools, sitting: Sitting, scenario: Scenario, callers: Callers, key: str, *, hidden: bool
) -> Sitting:
    """Return the sitting with a practice call that is about to ring."""
    runs = tools.store.practice_runs.of(sitting.preferences.rep)
    seed = sum(run.exercise == scenario.id for run in runs)
    call = callers.begin(scenario, seed)
    mine = Practice(key, tools.new_id(), callers, call, hidden, sitting.mastery, sitting.undo)
    return replace(sitting, practice=mine)


def said(tools: Tools, sitting: Sitting, text: str, now: Moment) -> Sitting:
    """Say a line to the caller; what helps in a real call helps here. Who has had enough rings off."""
    practice, line = sitting.practice, " ".join(text.split())[:LONGEST_LINE]
    talk = sitting.talk_of(practice.key) if practice else None
    if practice is None or talk is None or not line or not _audible(sitting, practice):
        return sitting
    call = practice.callers.step(practice.call, Said(line))
    spoken = listening.rep_said(tools, sitting, talk, m.Said(talk.key, Who.REP, line), now)
    answered = replace(spoken, practice=replace(practice, call=call))
    if sitting.preferences.aloud:
        answered = answered.doing(SayAloud(call.turns[-1].caller, call.scenario.lang))
    if call.ending is not None:
        over = replace(calls.noticed(now, Kind.ENDED, calls.PRACTICE, practice.key), cause=Cause.NORMAL)
        return calls.happened(tools, answered, over)
    talk = answered.talk_of(practice.key)
    return listening.caller_said(tools, answered, talk, call.turns[-1].caller) if talk else answered


def _audible(sitting: Sitting, practice: Practice) -> bool:
    session = sitting.tracker.session(practice.key)
    return (
        session is not None and session.answered_s is not None and not session.ended and not session.held_by
    )


def attended(tools: Tools, before: Sitting, after: Sitting, message: Message, now: Moment) -> Sitting:
    """Let the practice call go on after a message, and nothing of it be kept but its run."""
    practice = after.practice
    if practice is None:
        return after
    real = after if _is_real(before, after, message) else replace(after, writes=before.writes)
    if real.talk_of(practice.key) is None:
        return _left(tools, real, practice, now)
    waited = _taken_to_heart(_waited(real, practice))
    session = waited.tracker.session(practice.key)
    if practice.report is None and session is not None and session.ended and session.answered_s is not None:
        return _over(tools, waited, now)
    return waited


def _is_real(before: Sitting, after: Sitting, message: Message) -> bool:
    """Tell whether a message is about something else than the practice call."""
    key = after.practice.key if after.practice else ""
    if isinstance(message, m.CallHappened):
        return message.event.call_key != key
    return isinstance(message, WorkbenchMessage) or key not in (before.shown, after.shown)


def _taken_to_heart(sitting: Sitting) -> Sitting:
    """Let the desk know how the caller feels and that small talk was made, as it knows of no real call."""
    practice = sitting.practice
    talk = sitting.talk_of(practice.key) if practice else None
    if practice is None or talk is None:
        return sitting
    made = talk.no_small_talk or bool(practice.call.times(Act.SMALLTALK))
    felt = replace(talk, mood=band_of(practice.call.mood).value, no_small_talk=made)
    return sitting if felt == talk else sitting.with_talk(felt)


def _waited(sitting: Sitting, practice: Practice) -> Sitting:
    """Let the caller bear the holds that are over and that they have not borne yet."""
    session, call = sitting.tracker.session(practice.key), practice.call
    spans = session.holds if session else ()
    seconds = [span.to_s - span.from_s for span in spans if span.by is HeldBy.REP and span.to_s is not None]
    borne = sum(isinstance(turn.entry, Held) for turn in call.turns)
    for one in seconds[borne:]:
        call = practice.callers.step(call, Held(one))
    return sitting if call is practice.call else replace(sitting, practice=replace(practice, call=call))


def _over(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Judge the call, and keep the run: that is the rep's own."""
    practice = sitting.practice
    if practice is None or not practice.call.turns:
        return sitting
    report = reporting.report_of(tools, sitting, practice, now.utc_ms)
    rep = sitting.preferences.rep
    judged = replace(sitting, practice=replace(practice, report=report))
    return judged.saving(lambda store: store.practice_runs.keep(rep, report))


def _left(tools: Tools, sitting: Sitting, practice: Practice, now: Moment) -> Sitting:
    """Return to real work as it was, with the report at hand."""
    back = replace(sitting, practice=None, rehearsed=practice, mastery=practice.mastery, undo=practice.undo)
    back = back.doing(SayAloud()) if sitting.preferences.aloud else back
    back = day.read(tools, replace(back, filed=None).silent_about(Told.WRAPPED), now)
    report = practice.report
    if report is None:
        return back
    shown = practice_room.with_report(practice_room.listed(tools, back, now), report)
    return shown.telling(Told.PRACTISED, title=report.title, score=str(report.score))


def view(practice: Practice, sitting: Sitting) -> PracticeCall:
    """Return what the rep sees of it."""
    scenario, language = practice.call.scenario, sitting.preferences.language
    session = sitting.tracker.session(practice.key)
    return PracticeCall(
        practice.key,
        scenario.title.say(language),
        scenario.brief.say(language) if scenario.brief else "",
        scenario.caller.name,
        practice.hidden,
        reporting.lines_of(practice.call),
        answered=session is not None and session.answered_s is not None,
        over=session is None or session.ended,
        score=practice.report.score if practice.report else None,
    )
