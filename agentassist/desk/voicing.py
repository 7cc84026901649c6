"""A model words the line that the caller of a practice call has decided on; nobody waits long for it."""

from dataclasses import replace
from typing import TYPE_CHECKING

from agentassist.core.effects import SayAloud, WordLine
from agentassist.core.frozen import dataclass
from agentassist.core.messages import LineWorded
from agentassist.core.practice_report import PracticeLine
from agentassist.core.speech import Who
from agentassist.desk import listening
from agentassist.desk.sitting import Sitting, words_of
from agentassist.desk.tools import Tools
from agentassist.text.asked_words import masked
from agentassist.training import model_voice
from agentassist.training.rehearsal import Rehearsal, Said, Turn

if TYPE_CHECKING:
    from agentassist.desk.rehearsing import Practice

PATIENT = 2
"""After so many lines in a row without an answer, nobody waits for the model any more in this call."""


@dataclass(frozen=True, slots=True)
class Awaited:
    """A line that a model is about to word."""

    place: int
    turn: Turn
    """As the caller decided; put right meanwhile, it is another line."""


def spoken(tools: Tools, sitting: Sitting, practice: "Practice") -> Sitting:
    """Let the caller say their line, or have a model word it first; the desk waits for neither."""
    call = practice.call
    if practice.played is None and _asks(sitting, practice):
        brief = model_voice.brief(call, _said(call))
        if brief is not None:
            place = len(call.turns) - 1
            awaited = replace(practice, awaited=Awaited(place, call.turns[place]))
            wish = WordLine(sitting.preferences.rewording, practice.key, place, brief)
            return replace(sitting, practice=awaited).doing(wish)
    return heard(tools, replace(sitting, practice=practice), practice.key, call.turns[-1].said)


def _asks(sitting: Sitting, practice: "Practice") -> bool:
    # Who rings off has no time for other words.
    return sitting.preferences.voiced and practice.unanswered < PATIENT and practice.call.ending is None


def answered(tools: Tools, sitting: Sitting, news: LineWorded) -> Sitting:
    """Let the caller speak in the model's words, where they fit; an answer that comes too late is dropped."""
    practice = sitting.practice
    awaited = practice.awaited if practice and practice.key == news.call_key else None
    if practice is None or awaited is None or awaited.place != news.place:
        return sitting
    told = sitting
    if news.error is not None:
        told = sitting.telling(news.error.code, bad=True, **words_of(news.error.facts))
    unanswered = practice.unanswered + 1 if news.error is not None else 0
    return settled(tools, replace(told, practice=replace(practice, unanswered=unanswered)), news.text)


def settled(tools: Tools, sitting: Sitting, text: str = "") -> Sitting:
    """Let a caller who is about to speak say their line: in these words where they fit, else in their own."""
    practice = sitting.practice
    if practice is None or practice.awaited is None:
        return sitting
    call, awaited = practice.call, practice.awaited
    if _stands(call, awaited) and practice.callers.check.unfit(call, awaited.place, text) is None:
        call = model_voice.worded(call, awaited.place, text)
    there = replace(sitting, practice=replace(practice, call=call, awaited=None))
    said = call.turns[awaited.place].said if awaited.place < len(call.turns) else ""
    return heard(tools, there, practice.key, said)


def _stands(call: Rehearsal, awaited: Awaited) -> bool:
    """Tell whether the caller still does what the model was told; a label may have been put right since."""
    turns = call.turns
    return awaited.place < len(turns) and model_voice.same(turns[awaited.place], awaited.turn)


def shown(practice: "Practice", lines: tuple[PracticeLine, ...]) -> tuple[PracticeLine, ...]:
    """Return the lines without the one that the caller has not said yet."""
    place = practice.awaited.place if practice.awaited else None
    return tuple(line for line in lines if line.who is Who.REP or line.place != place)


def heard(tools: Tools, sitting: Sitting, key: str, text: str) -> Sitting:
    """Let the rep hear the caller, and the firm's knowledge too; where there is no line yet, nothing."""
    practice, talk = sitting.practice, sitting.talk_of(key)
    if practice is not None and sitting.preferences.aloud and text:
        sitting = sitting.doing(SayAloud(text, practice.call.scenario.lang))
    over = practice is None or practice.call.ending is not None
    return sitting if talk is None or over or not text else listening.caller_said(tools, sitting, talk, text)


def _said(call: Rehearsal) -> list[str]:
    return [masked(turn.entry.text) for turn in call.turns if isinstance(turn.entry, Said)]
