"""The practice call on the line: what the rep says and does reaches the caller, who answers."""

from dataclasses import replace

from agentassist.core import messages as m
from agentassist.core.call import Cause, HeldBy, Kind
from agentassist.core.effects import SayAloud
from agentassist.core.fading import Mastery
from agentassist.core.frozen import dataclass
from agentassist.core.messages import Message, PairingMessage, WorkbenchMessage
from agentassist.core.moment import Moment
from agentassist.core.practice import PracticeCall
from agentassist.core.practice_report import PracticeReport
from agentassist.core.scenario import Act, Scenario, band_of
from agentassist.core.screen import Told
from agentassist.core.speech import Who
from agentassist.desk import calls, day, listening, practice_room, remembered, reporting, standing, voicing
from agentassist.desk.sitting import Sitting, UndoStep
from agentassist.desk.tools import Tools
from agentassist.telephony.source import event_at
from agentassist.training import played
from agentassist.training.caller import Callers
from agentassist.training.played import Played
from agentassist.training.rehearsal import Entry, Held, Rehearsal, Said

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
    awaited: voicing.Awaited | None = None
    """The line that a model is about to word."""
    unanswered: int = 0
    """So many lines in a row it has left without words."""
    played: Played | None = None
    """The caller's part, where a person plays it."""
    away: bool = False
    """That person is at another computer."""

    def with_part(self, part: Played) -> "Practice":
        """Return the call after something its player did."""
        return replace(self, call=part.call, played=part)

    def entered(self, entry: Entry) -> "Practice":
        """Return the call after something the rep did."""
        if self.played is not None:
            return self.with_part(played.entered(self.callers, self.played, entry))
        return replace(self, call=self.callers.step(self.call, entry))

    def corrected(self, place: int, acts: tuple[Act, ...]) -> "Practice":
        """Return the call as it would have gone, had a line of the rep's been heard as ``acts``."""
        if self.played is not None:
            return self.with_part(played.corrected(self.callers, self.played, place, acts))
        replayed = self.callers.corrected(self.call, place, acts)
        return replace(self, call=self.callers.check.kept(self.call, replayed))


def begun(
    tools: Tools, sitting: Sitting, scenario: Scenario, callers: Callers, key: str, *, hidden: bool
) -> Sitting:
    """Return the sitting with a practice call that is about to ring."""
    runs = tools.store.practice_runs.of(sitting.preferences.rep)
    seed = sum(run.exercise == scenario.id for run in runs)
    call, casting = callers.begin(scenario, seed), sitting.casting
    mine = Practice(key, tools.new_id(), callers, call, hidden, sitting.mastery, sitting.undo)
    if casting is not None:
        mine = replace(mine, played=Played(call), away=casting.away)
    return replace(sitting, practice=mine, casting=None)


def said(tools: Tools, sitting: Sitting, text: str, now: Moment) -> Sitting:
    """Say a line to the caller; what helps in a real call helps here. Who has had enough rings off."""
    line = " ".join(text.split())[:LONGEST_LINE]
    if sitting.practice is None or not line or not audible(sitting, sitting.practice):
        return sitting
    # Whoever speaks on hears the caller out first, in their own words.
    heard = voicing.settled(tools, sitting)
    practice = heard.practice or sitting.practice
    talk = heard.talk_of(practice.key)
    if talk is None:
        return sitting
    acts = remembered.acts_of(tools, practice.call.scenario.lang, line)
    after = practice.entered(Said(line, acts))
    spoken = listening.rep_said(tools, heard, talk, m.Said(talk.key, Who.REP, line), now)
    answered = voicing.spoken(tools, spoken, after)
    return rung_off(tools, answered, after, now) if after.call.ending is not None else answered


def rung_off(tools: Tools, sitting: Sitting, practice: Practice, now: Moment) -> Sitting:
    """Let the caller's side end the call."""
    over = replace(event_at(now, Kind.ENDED, calls.PRACTICE, practice.key), cause=Cause.NORMAL)
    return calls.happened(tools, sitting, over)


def audible(sitting: Sitting, practice: Practice) -> bool:
    """Tell whether the two hear one another."""
    session = sitting.tracker.session(practice.key)
    return (
        session is not None and session.answered_s is not None and not session.ended and not session.held_by
    )


def attended(tools: Tools, before: Sitting, after: Sitting, message: Message, now: Moment) -> Sitting:
    """Let the practice call go on after a message, and nothing of it be kept but its run."""
    return standing.followed(tools, before, _attended(tools, before, after, message, now))


def _attended(tools: Tools, before: Sitting, after: Sitting, message: Message, now: Moment) -> Sitting:
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
    if isinstance(message, PairingMessage):
        # What somebody does who plays the caller may come while another line fills the window.
        return False
    if isinstance(message, m.CallHappened):
        return message.event.call_key != key
    if isinstance(message, m.LineWorded):
        return False
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
    session = sitting.tracker.session(practice.key)
    spans = session.holds if session else ()
    seconds = [span.to_s - span.from_s for span in spans if span.by is HeldBy.REP and span.to_s is not None]
    borne = sum(isinstance(turn.entry, Held) for turn in practice.call.turns)
    after = practice
    for one in seconds[borne:]:
        after = after.entered(Held(one))
    return sitting if after is practice else replace(sitting, practice=after)


def _over(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Judge the call, and keep the run: that is the rep's own."""
    practice = sitting.practice
    if practice is None or not practice.call.turns:
        return sitting
    if practice.played is not None and practice.call.ending is None:
        practice = practice.with_part(played.ended(practice.played, None))
    report = reporting.report_of(tools, sitting, practice, now.utc_ms)
    rep = sitting.preferences.rep
    judged = replace(sitting, practice=replace(practice, report=report, awaited=None))
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
    lines = voicing.shown(practice, reporting.lines_of(practice.call))
    session = sitting.tracker.session(practice.key)
    return PracticeCall(
        practice.key,
        scenario.title.say(language),
        scenario.brief.say(language) if scenario.brief else "",
        scenario.caller.name,
        practice.hidden,
        lines,
        answered=session is not None and session.answered_s is not None,
        over=session is None or session.ended,
        thinking=practice.awaited is not None,
        score=practice.report.score if practice.report else None,
        played=practice.played is not None,
    )
