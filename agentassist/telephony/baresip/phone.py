"""The state of a whole baresip: what it tells goes in, call events and further commands come out."""

from dataclasses import replace

from agentassist.core.call import CallEvent, Kind
from agentassist.core.moment import Moment
from agentassist.telephony.baresip.frames import command
from agentassist.telephony.baresip.line import Line, cause_of_end, renegotiated
from agentassist.telephony.baresip.listing import WHO, looked, named, synced
from agentassist.telephony.baresip.orders import LOOK, answered, overdue
from agentassist.telephony.baresip.state import Phone, Step, event_of, hold_events
from agentassist.telephony.baresip.told import PhoneAnswer, PhoneEvent, listed_calls, version
from agentassist.telephony.source import event_at

SYNC, ABOUT = "sync", "about"
"""Tokens of our commands after connecting: list calls, tell the version."""


def connected(phone: Phone) -> Step:
    """Ask for the version and for all calls, for anything may have happened unseen."""
    fresh = replace(phone, wanted=(), asked=(), later=(), found=())
    return Step(fresh, frames=(command("about", ABOUT), command("listcalls", SYNC)))


def disconnected(phone: Phone, now: Moment) -> Step:
    """Tell that the link broke; the calls may go on."""
    return Step(phone, (event_at(now, Kind.LOST, phone.source, ""),))


def heard(phone: Phone, said: PhoneEvent | PhoneAnswer | None, now: Moment) -> Step:
    """Take in one thing that baresip said."""
    if said is None:
        return Step(phone)
    step = _answered(phone, said, now) if isinstance(said, PhoneAnswer) else _happened(phone, said, now)
    if phone.found and isinstance(said, PhoneEvent) and said.key:
        step = step.then(_listed_anew(step.phone))
    return step.then(overdue(step.phone, now))


def _listed_anew(phone: Phone) -> Step:
    """Ask for all calls once more: one changed while the Call-IDs of the list were being asked for."""
    return Step(replace(phone, found=()), frames=(command("listcalls", SYNC),))


def _answered(phone: Phone, said: PhoneAnswer, now: Moment) -> Step:
    if said.token.startswith(WHO):
        return named(phone, said, now)
    if said.token == ABOUT:
        return Step(replace(phone, version=version(said.data) or phone.version))
    listed = listed_calls(said.data)
    if listed is None:
        return answered(phone, said, now)
    return synced(phone, listed, now) if said.token == SYNC else looked(phone, listed, now)


def _happened(phone: Phone, told: PhoneEvent, now: Moment) -> Step:
    if not told.key:
        return Step(phone)
    line = phone.line(told.key)
    return _first_heard(phone, told, now) if line is None else _went_on(phone, line, told, now)


def _first_heard(phone: Phone, told: PhoneEvent, now: Moment) -> Step:
    line = Line(told.key, told.uri, told.outgoing, told.name, told.account)
    match told.type:
        case "CALL_INCOMING" | "CALL_OUTGOING" | "CALL_RINGING" | "CALL_PROGRESS":
            kind = Kind.DIALING if told.outgoing else Kind.RINGING
            return Step(phone.with_line(line), (event_of(phone, line, kind, now),))
        case "CALL_ESTABLISHED":
            return _up(phone, line, now)
        case _:
            return Step(phone)


def _went_on(phone: Phone, line: Line, told: PhoneEvent, now: Moment) -> Step:
    match told.type:
        case "CALL_ESTABLISHED" if not line.established:
            return _up(phone, line, now)
        case "CALL_LOCAL_SDP" | "CALL_REMOTE_SDP" | "CALL_HOLD" | "CALL_RESUME" if line.established:
            return _renewed(phone, line, renegotiated(line, told, now), now)
        case "TRANSFER_FAILED":
            return _refused(phone, line, now)
        case "CALL_CLOSED":
            return Step(phone.without(line.key), (_closed(phone, line, told.param, now),))
        case _:
            return Step(phone)


def _up(phone: Phone, line: Line, now: Moment) -> Step:
    up = replace(line, established=True)
    return Step(phone.with_line(up), (event_of(phone, up, Kind.ANSWERED, now),))


def _renewed(phone: Phone, old: Line, new: Line, now: Moment) -> Step:
    unexplained = new.renewed is not None and new.renewed != old.renewed
    frames = (command("listcalls", LOOK),) if unexplained else ()
    return Step(phone.with_line(new), hold_events(phone, old, new, now), frames)


def _refused(phone: Phone, line: Line, now: Moment) -> Step:
    """Go back to the caller, if baresip did not hang up on them, of which it says nothing."""
    told = event_of(phone, line, Kind.TRANSFER_FAILED, now)
    return Step(phone.with_line(replace(line, doubtful=True)), (told,), (command("listcalls", LOOK),))


def _closed(phone: Phone, line: Line, told: str, now: Moment) -> CallEvent:
    if told.startswith("Call transfer"):
        return event_of(phone, line, Kind.TRANSFERRED, now)
    return replace(event_of(phone, line, Kind.ENDED, now), cause=cause_of_end(line, told))
