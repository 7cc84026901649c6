"""What somebody who plays the caller is told of the call, whenever it went on."""

from dataclasses import replace
from typing import TYPE_CHECKING

from agentassist.core.pairing import TellTrainer
from agentassist.core.practice_report import PracticeLine
from agentassist.core.stage import LINES_MOST, LineNow, Standing
from agentassist.desk import reporting
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools
from agentassist.text.cards import redact

if TYPE_CHECKING:
    from agentassist.desk.rehearsing import Practice


def followed(tools: Tools, before: Sitting, after: Sitting) -> Sitting:
    """Tell the player of a caller how the call stands, where that is news."""
    was, practice = before.practice, after.practice
    if practice is None:
        gone = was is not None and was.played is not None and now_of(before, was) is not LineNow.OVER
        return _told(after, was, _standing(tools, after, was)) if was is not None and gone else after
    if practice.played is None or _same(before, after, practice):
        return after
    return _told(after, practice, _standing(tools, after, practice))


def now_of(sitting: Sitting, practice: "Practice") -> LineNow:
    """Return how the line stands."""
    session = sitting.tracker.session(practice.key)
    if session is None or session.ended:
        return LineNow.OVER
    if session.answered_s is None:
        return LineNow.RINGING
    return LineNow.HELD if session.held_by else LineNow.TALKING


def _same(before: Sitting, after: Sitting, practice: "Practice") -> bool:
    was = before.practice
    return (
        was is not None
        and was.key == practice.key
        and was.played is practice.played
        and was.report is practice.report
        and now_of(before, was) is now_of(after, practice)
    )


def _told(sitting: Sitting, practice: "Practice", standing: Standing) -> Sitting:
    if practice.away:
        return sitting.doing(TellTrainer(standing))
    playing = sitting.playing
    if playing is None:
        return sitting
    return replace(sitting, playing=replace(playing, waiting=False, standing=standing))


def _lines(practice: "Practice") -> tuple[PracticeLine, ...]:
    """Return the newest lines; no card number leaves this computer, not even one that is made up."""
    lines = reporting.lines_of(practice.call)[-LINES_MOST:]
    if not practice.away:
        return lines
    return tuple(replace(line, text=redact(line.text)) for line in lines)


def _standing(tools: Tools, sitting: Sitting, practice: "Practice") -> Standing:
    call, part = practice.call, practice.played
    card = reporting.card_of(tools, sitting, call)
    offer = part.offer if part else None
    return Standing(
        now_of(sitting, practice),
        call.mood,
        _lines(practice),
        offer.caller if offer else "",
        part is not None and part.leaves,
        tuple(fact.id for fact in call.scenario.facts if fact.id in call.told),
        tuple(fact.id for fact in call.scenario.facts if fact.id in call.read_back),
        call.solution,
        call.confirmed,
        tuple(item.value for item in (*card.critical, *card.items)),
        card.score,
        call.ending,
    )
