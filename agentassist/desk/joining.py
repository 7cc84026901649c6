"""The rep's way to a trainer's computer, who then plays the caller of their practice calls."""

from dataclasses import replace

from agentassist.core import messages as m
from agentassist.core.moment import Moment
from agentassist.core.pairing import JoinDoor, Joining, JoinState, PartWays, Seat, Sorry, TellTrainer
from agentassist.core.scenario import Ending
from agentassist.core.screen import Told
from agentassist.desk import parts
from agentassist.desk import practice as practising
from agentassist.desk.casting import Casting, called_off
from agentassist.desk.practice_room import roomed
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools


def begun(sitting: Sitting, wish: m.JoinTrainer) -> Sitting:
    """Set out; one way at a time."""
    if sitting.bench.practice.joining.state is not JoinState.APART:
        return sitting
    playing = sitting.playing
    if playing is not None and playing.seat is Seat.AWAY:
        # One computer at a time: whoever joins waits for nobody.
        sitting = replace(sitting, playing=None)
    on_the_way = _with(sitting, Joining(JoinState.JOINING, wish.address))
    return on_the_way.doing(JoinDoor(wish.address, wish.code))


def left(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Leave the trainer; what was practised so far is kept."""
    if sitting.bench.practice.joining.state is JoinState.APART:
        return sitting
    return apart(tools, sitting, now).doing(PartWays())


def changed(tools: Tools, sitting: Sitting, joining: Joining, now: Moment) -> Sitting:
    """Take in how the two computers stand; a call whose caller is gone ends, and its run is kept."""
    was = sitting.bench.practice.joining.state
    if joining.state is JoinState.APART:
        parted = apart(tools, sitting, now)
        return parted.telling(Told.PAIR_PARTED) if was is JoinState.JOINED else parted
    known = _with(sitting, joining)
    return known.telling(Told.PAIR_JOINED) if joining.state is JoinState.JOINED else known


def invited(sitting: Sitting, news: m.Invited) -> Sitting:
    """Make the call ready that a trainer wants to play, unless the rep has another one."""
    if sitting.bench.practice.joining.state is not JoinState.JOINED:
        return sitting
    if sitting.talks or sitting.practice_wish is not None:
        return sitting.doing(TellTrainer(Sorry.BUSY))
    cast = replace(sitting, casting=Casting(news.scenario, away=True))
    return practising.begun(cast, m.BeginPractice(news.scenario.id, news.hidden))


def played_away(sitting: Sitting) -> bool:
    """Tell whether somebody at another computer plays the caller on the line."""
    return sitting.practice is not None and sitting.practice.away


def apart(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Return the sitting without a trainer; a call of theirs ends, and its run is kept."""
    alone = _with(sitting, Joining())
    if alone.casting is not None and alone.casting.away:
        alone = called_off(alone)
    return parts.left(tools, alone, Ending.LINE_LOST, now) if played_away(alone) else alone


def _with(sitting: Sitting, joining: Joining) -> Sitting:
    return roomed(sitting, replace(sitting.bench.practice, joining=joining))
