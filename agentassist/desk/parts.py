"""What somebody does who plays the caller of the practice call on this line."""

from dataclasses import replace

from agentassist.core.moment import Moment
from agentassist.core.pairing import (
    HearRepAs,
    LeaveCall,
    NudgeMood,
    PartKind,
    PartWish,
    SpeakAsCaller,
    TickPart,
)
from agentassist.core.scenario import Ending
from agentassist.core.stage import LineNow
from agentassist.desk import remembered
from agentassist.desk.rehearsing import LONGEST_LINE, Practice, audible, rung_off
from agentassist.desk.sitting import Sitting
from agentassist.desk.standing import now_of
from agentassist.desk.tools import Tools
from agentassist.desk.voicing import heard
from agentassist.training import played
from agentassist.training.played import Played

NUDGE_MOST = 20.0
"""Further nobody's mood goes at once."""


def acted(tools: Tools, sitting: Sitting, wish: PartWish, now: Moment) -> Sitting:
    """Return the sitting after something the caller did; of a call that is over nothing changes."""
    practice = sitting.practice
    if practice is None or practice.played is None or now_of(sitting, practice) is LineNow.OVER:
        return sitting
    match wish:
        case SpeakAsCaller():
            return _spoken(tools, sitting, practice, wish.text)
        case LeaveCall():
            return left(tools, sitting, Ending.HUNG_UP, now)
        case HearRepAs():
            return _heard_as(tools, sitting, practice, wish)
        case TickPart():
            return replace(sitting, practice=practice.with_part(_ticked(practice.played, wish)))
        case NudgeMood():
            by = max(-NUDGE_MOST, min(NUDGE_MOST, wish.by))
            return replace(sitting, practice=practice.with_part(played.nudged(practice.played, by)))


def left(tools: Tools, sitting: Sitting, how: Ending, now: Moment) -> Sitting:
    """Ring off as the caller, or because whoever plays them is gone."""
    practice = sitting.practice
    if practice is None or practice.played is None or now_of(sitting, practice) is LineNow.OVER:
        return sitting
    over = practice.with_part(played.ended(practice.played, how))
    return rung_off(tools, replace(sitting, practice=over), over, now)


def _heard_as(tools: Tools, sitting: Sitting, practice: Practice, wish: HearRepAs) -> Sitting:
    """Hear a line as its player says it was, now and from then on."""
    if not 0 <= wish.place < len(practice.call.turns):
        return sitting
    corrected = practice.corrected(wish.place, wish.acts)
    remembered.keep(tools, corrected.call, wish.place)
    return replace(sitting, practice=corrected)


def _spoken(tools: Tools, sitting: Sitting, practice: Practice, text: str) -> Sitting:
    line = " ".join(text.split())[:LONGEST_LINE]
    if practice.played is None or not audible(sitting, practice):
        return sitting
    part = played.spoke(practice.played, line)
    if part is practice.played:
        return sitting
    spoken = practice.with_part(part)
    return heard(tools, replace(sitting, practice=spoken), spoken.key, line)


def _ticked(part: Played, wish: TickPart) -> Played:
    match wish.kind:
        case PartKind.FACT:
            return played.told(part, wish.id, on=wish.on)
        case PartKind.SOLUTION:
            return played.took(part, wish.id, on=wish.on)
        case PartKind.SOLVED:
            return played.agreed(part, on=wish.on)
