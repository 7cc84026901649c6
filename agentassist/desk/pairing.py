"""Two people practise together: one plays the caller, the other takes the call as any practice call."""

from dataclasses import replace

from agentassist.core import messages as m
from agentassist.core.effects import ReadExercises
from agentassist.core.messages import PairingMessage
from agentassist.core.moment import Moment
from agentassist.core.pairing import (
    Door,
    DoorState,
    Invite,
    JoinState,
    LeaveCall,
    OpenDoor,
    PartWays,
    PartWish,
    Seat,
    Sorry,
    TellRep,
)
from agentassist.core.screen import Told
from agentassist.core.stage import LineNow, Standing
from agentassist.desk import joining, parts
from agentassist.desk import practice as practising
from agentassist.desk.casting import Casting, Playing, called_off
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools

_SORRY = {Sorry.BUSY: Told.PAIR_BUSY, Sorry.SCENARIO: Told.PAIR_SCENARIO}


def answer(tools: Tools, sitting: Sitting, message: PairingMessage, now: Moment) -> Sitting:  # noqa: PLR0911, PLR0912
    """Return the sitting after a message about practising together."""
    match message:
        case m.PlayWanted():
            return _taken(sitting, message.exercise)
        case m.PlayHere():
            return _here(sitting, hidden=message.hidden)
        case m.PlayAway():
            return _away(tools, sitting, now)
        case m.RingRep():
            return _rung(sitting, hidden=message.hidden)
        case m.StopPlaying():
            return _stopped(tools, sitting, now)
        case m.PlayPart():
            return _played(tools, sitting, message.wish, now)
        case m.DoorChanged():
            return _door(sitting, message.door)
        case m.StandingCame():
            return _stands(sitting, message.news)
        case m.JoinTrainer():
            return joining.begun(sitting, message)
        case m.LeaveTrainer():
            return joining.left(tools, sitting, now)
        case m.JoinChanged():
            return joining.changed(tools, sitting, message.joining, now)
        case m.Invited():
            return joining.invited(sitting, message)
        case m.TrainerPlayed():
            return parts.acted(tools, sitting, message.wish, now) if joining.played_away(sitting) else sitting


def _taken(sitting: Sitting, exercise: str) -> Sitting:
    """Take a part in hand; while a call is being played, it is that one's."""
    if sitting.scenarios is None:
        return sitting.doing(ReadExercises())
    scenario = next((one for one in sitting.scenarios if one.id == exercise), None)
    was = sitting.playing
    if scenario is None or (was is not None and (was.waiting or _runs(was))):
        return sitting
    if was is not None and was.door.state is DoorState.JOINED:
        # Whoever has joined stays for the next call.
        return replace(sitting, playing=Playing(scenario, was.seat, was.door))
    shut = sitting.doing(PartWays()) if was is not None and was.seat is Seat.AWAY else sitting
    return replace(shut, playing=Playing(scenario))


def _here(sitting: Sitting, *, hidden: bool) -> Sitting:
    playing = sitting.playing
    if playing is None or playing.seat is Seat.AWAY or playing.waiting or _runs(playing):
        return sitting
    cast = replace(sitting, casting=Casting(playing.scenario, away=False))
    begun = practising.begun(cast, m.BeginPractice(playing.scenario.id, hidden))
    if begun.practice_wish is None or begun.practice_wish is sitting.practice_wish:
        return replace(begun, casting=sitting.casting)
    return replace(begun, playing=replace(playing, seat=Seat.HERE, waiting=True, standing=None))


def _away(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    playing = sitting.playing
    if playing is None or playing.waiting or _runs(playing):
        return sitting
    if sitting.bench.practice.joining.state is not JoinState.APART:
        # One computer at a time: whoever waits has joined nobody.
        sitting = joining.apart(tools, sitting, now)
    open_door = replace(playing, seat=Seat.AWAY, door=Door(DoorState.OPENING), standing=None)
    return replace(sitting, playing=open_door).doing(OpenDoor())


def _rung(sitting: Sitting, *, hidden: bool) -> Sitting:
    playing = sitting.playing
    if playing is None or playing.waiting or _runs(playing) or playing.door.state is not DoorState.JOINED:
        return sitting
    waiting = replace(sitting, playing=replace(playing, waiting=True, standing=None))
    return waiting.doing(Invite(playing.scenario.id, hidden))


def _stopped(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Put the part away; the rep is not left with a caller who never answers."""
    playing = sitting.playing
    if playing is None:
        return sitting
    if playing.seat is Seat.AWAY:
        return replace(sitting, playing=None).doing(PartWays())
    over = parts.acted(tools, sitting, LeaveCall(), now) if _runs(playing) else sitting
    return replace(called_off(over), playing=None)


def _played(tools: Tools, sitting: Sitting, wish: PartWish, now: Moment) -> Sitting:
    playing = sitting.playing
    if playing is None or not _runs(playing):
        return sitting
    if playing.seat is Seat.AWAY:
        return sitting.doing(TellRep(wish))
    return parts.acted(tools, sitting, wish, now)


def _door(sitting: Sitting, door: Door) -> Sitting:
    playing = sitting.playing
    if playing is None or playing.seat is not Seat.AWAY:
        return sitting
    was, stands = playing.door.state, playing.standing
    if door.state is not DoorState.JOINED and stands is not None and stands.now is not LineNow.OVER:
        stands = replace(stands, now=LineNow.OVER)
    waiting = playing.waiting and door.state is DoorState.JOINED
    changed = replace(sitting, playing=replace(playing, door=door, standing=stands, waiting=waiting))
    if DoorState.JOINED not in (was, door.state) or was is door.state:
        return changed
    return changed.telling(Told.PAIR_JOINED if door.state is DoorState.JOINED else Told.PAIR_PARTED)


def _stands(sitting: Sitting, news: Standing | Sorry) -> Sitting:
    playing = sitting.playing
    if playing is None or playing.seat is not Seat.AWAY or playing.door.state is not DoorState.JOINED:
        return sitting
    if isinstance(news, Sorry):
        return replace(sitting, playing=replace(playing, waiting=False)).telling(_SORRY[news])
    return replace(sitting, playing=replace(playing, waiting=False, standing=news))


def _runs(playing: Playing) -> bool:
    return playing.standing is not None and playing.standing.now is not LineNow.OVER
