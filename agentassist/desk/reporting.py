"""What a practice call came to, as the rep reads it; a line heard wrongly is put right here."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from agentassist.core.authority import Verdict, verdict
from agentassist.core.knowledge import Badge
from agentassist.core.messages import HearAs
from agentassist.core.moment import Moment
from agentassist.core.own_words import Manner
from agentassist.core.practice_report import CheckRow, GoalRow, MoodPoint, PracticeLine, PracticeReport
from agentassist.core.scenario import Solution, band_of
from agentassist.core.speech import Who
from agentassist.core.words import Words
from agentassist.desk import practice_room
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Firm, Tools
from agentassist.training.rehearsal import Rehearsal, Said, Turn
from agentassist.training.scorecard import Item, Scorecard, scorecard

if TYPE_CHECKING:
    from agentassist.desk.rehearsing import Practice


def report_of(tools: Tools, sitting: Sitting, practice: "Practice", at_ms: int) -> PracticeReport:
    """Return what a call came to."""
    call, language = practice.call, sitting.preferences.language
    card = scorecard(call, partial(_manner, tools), partial(_may, tools.firm, sitting.preferences.role))
    scenario = call.scenario
    return PracticeReport(
        practice.run_id,
        scenario.id,
        scenario.title.say(language),
        at_ms,
        practice.hidden,
        card.score,
        card.own_words,
        call.ending,
        tuple(check_row(item, language) for item in (*card.critical, *card.items)),
        _goals(card),
        lines_of(call),
        scenario.mood.start,
        tuple(_mood(turn) for turn in call.turns),
        tuple(question.say(language) for question in scenario.debrief),
    )


def heard_as(tools: Tools, sitting: Sitting, wish: HearAs, now: Moment) -> Sitting:
    """Hear a line of this practice call, or of the last one, as the rep says it was; the rest follows."""
    practice = sitting.practice or sitting.rehearsed
    if practice is None or not 0 <= wish.place < len(practice.call.turns):
        return sitting
    call = practice.callers.corrected(practice.call, wish.place, wish.acts)
    corrected = replace(practice, call=call)
    if practice.report is None:
        return replace(sitting, practice=corrected)
    fresh = report_of(tools, sitting, corrected, practice.report.at_ms)
    report = replace(fresh, rating=practice.report.rating)
    corrected, rep = replace(corrected, report=report), sitting.preferences.rep
    if tools.store.practice_runs.report(report.run_id) is None:
        # Removed meanwhile, it stays so.
        return sitting
    tools.store.practice_runs.keep(rep, report)
    if sitting.practice is not None:
        return replace(sitting, practice=corrected)
    heard = replace(sitting, rehearsed=corrected)
    shown = sitting.bench.practice.report
    if shown is not None and shown.run_id == report.run_id:
        heard = practice_room.with_report(heard, report)
    return practice_room.listed(tools, heard, now)


def lines_of(call: Rehearsal) -> tuple[PracticeLine, ...]:
    """Return what was said, one after the other."""
    return tuple(line for place, turn in enumerate(call.turns) for line in _lines(place, turn))


def _lines(place: int, turn: Turn) -> Iterator[PracticeLine]:
    if isinstance(turn.entry, Said):
        yield PracticeLine(Who.REP, turn.entry.text, place, turn.acts)
    if turn.caller:
        yield PracticeLine(Who.CALLER, turn.caller, place)


def check_row(item: Item, language: str) -> CheckRow:
    """Return one line of a scorecard, in the words of ``language`` where it has some."""
    check = item.check
    title = check.title.say(language) if check.title else ""
    return CheckRow(title, check.measure, check.weight, item.value, check.critical, item.evidence)


def _goals(card: Scorecard) -> tuple[GoalRow, ...]:
    return tuple(GoalRow(goal.kind, reached, goal.value) for goal, reached in card.goals)


def _mood(turn: Turn) -> MoodPoint:
    return MoodPoint(turn.mood, band_of(turn.mood), tuple((move.why, move.by) for move in turn.moves))


def _manner(tools: Tools, line: str) -> Manner | None:
    """Return how a line sounds beside every sample of the firm."""
    wording = tools.listener.wording(_samples(tools.firm), line) if tools.listener else None
    return wording.manner if wording else None


def _samples(firm: Firm) -> Iterator[Words]:
    cards = (card for book in firm.playbooks for card in book.stages)
    return (sample for card in cards for prompt in card.prompts for sample in prompt.samples)


def _may(firm: Firm, role: str, solution: Solution) -> bool:
    """Tell whether a role may give a solution without asking."""
    action = next((one for one in firm.authority.actions if one.id == solution.action), None)
    if action is None:
        return True
    may: Verdict = verdict(firm.authority, action, role)
    if may.badge is Badge.MAY_UP_TO:
        return solution.amount is None or may.up_to is None or solution.amount <= may.up_to
    return may.badge is Badge.MAY
