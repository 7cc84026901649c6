"""What a practice call came to, as the rep reads it; a line heard wrongly is put right here."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from agentassist.core.messages import HearAs
from agentassist.core.moment import Moment
from agentassist.core.practice_report import CheckRow, GoalRow, MoodPoint, PracticeLine, PracticeReport
from agentassist.core.scenario import band_of
from agentassist.core.sharing import marked
from agentassist.core.speech import Who
from agentassist.desk import practice_room, remembered
from agentassist.desk.judging import may
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools
from agentassist.training.rehearsal import Rehearsal, Said, Turn
from agentassist.training.repeating import RUNS, repeated
from agentassist.training.scorecard import Item, Scorecard, scorecard

if TYPE_CHECKING:
    from agentassist.desk.rehearsing import Practice


def report_of(tools: Tools, sitting: Sitting, practice: "Practice", at_ms: int) -> PracticeReport:
    """Return what a call came to."""
    call, language = practice.call, sitting.preferences.language
    card = card_of(tools, sitting, call)
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
        again=repeated(_said(lines_of(call)), _said_before(tools, sitting, practice)),
    )


def _said_before(tools: Tools, sitting: Sitting, practice: "Practice") -> Iterator[str]:
    """Yield what the rep said in the runs before this one."""
    runs = tools.store.practice_runs
    before = (one for one in runs.of(sitting.preferences.rep) if one.id != practice.run_id)
    for run in islice((one for one in before if one.exercise == practice.call.scenario.id), RUNS):
        report = runs.report(run.id)
        yield from _said(report.lines if report else ())


def _said(lines: Iterable[PracticeLine]) -> Iterator[str]:
    return (line.text for line in lines if line.who is Who.REP)


def card_of(tools: Tools, sitting: Sitting, call: Rehearsal) -> Scorecard:
    """Return what a call has come to so far."""
    return scorecard(call, tools.manner, partial(may, tools.firm, sitting.preferences.role))


def heard_as(tools: Tools, sitting: Sitting, wish: HearAs, now: Moment) -> Sitting:
    """Hear a line of this practice call, or of the last one, as the rep says it was; the rest follows."""
    practice = sitting.practice or sitting.rehearsed
    if practice is None or not 0 <= wish.place < len(practice.call.turns):
        return sitting
    corrected = practice.corrected(wish.place, wish.acts)
    remembered.keep(tools, corrected.call, wish.place)
    if practice.report is None:
        return replace(sitting, practice=corrected)
    fresh = report_of(tools, sitting, corrected, practice.report.at_ms)
    review = tools.store.shared_runs.review(fresh.run_id)
    report = marked(replace(fresh, rating=practice.report.rating), review)
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
    if turn.said:
        yield PracticeLine(Who.CALLER, turn.said, place)


def check_row(item: Item, language: str) -> CheckRow:
    """Return one line of a scorecard, in the words of ``language`` where it has some."""
    check = item.check
    title = check.title.say(language) if check.title else ""
    return CheckRow(title, check.measure, check.weight, item.value, check.critical, item.evidence)


def _goals(card: Scorecard) -> tuple[GoalRow, ...]:
    return tuple(GoalRow(goal.kind, reached, goal.value) for goal, reached in card.goals)


def _mood(turn: Turn) -> MoodPoint:
    return MoodPoint(turn.mood, band_of(turn.mood), tuple((move.why, move.by) for move in turn.moves))
