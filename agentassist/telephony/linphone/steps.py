"""The steps of a link to the Linphone daemon: connecting, asking for events, taking in answers."""

from dataclasses import replace

from agentassist.core.call import Kind
from agentassist.core.moment import Moment
from agentassist.telephony.linphone.happening import HELD_BY, happened
from agentassist.telephony.linphone.line import DIALING, OVER, RINGING, UP, Line
from agentassist.telephony.linphone.phone import EVENTS, Asked, Phone, Step, What, asking, frames, status
from agentassist.telephony.linphone.told import Answer, host
from agentassist.telephony.passing import is_refused
from agentassist.telephony.source import event_at

FIRST_LOOK = 512
"""How many calls a daemon may have had before us and still be asked for all; it lists none by itself."""
NEXT_LOOK = 64
"""How many calls may have begun while the link was away."""


def connected(phone: Phone, life: str) -> Step:
    """Ask for what happened and for all calls there may be; ``life`` names this run of the daemon."""
    known = phone if life == phone.life else replace(phone, life=life, lines=(), over=())
    numbers = [line.id for line in known.lines]
    top = max([*numbers, *known.over], default=0)
    ahead = range(top + 1, top + 1 + (NEXT_LOOK if top else FIRST_LOOK))
    looks = (status(number, What.SYNC) for number in [*numbers, *ahead])
    accounts = Asked(What.ACCOUNTS, "register-info ALL")
    return asking(replace(known, asked=(), syncing=True), accounts, EVENTS, *looks)


def disconnected(phone: Phone, now: Moment) -> Step:
    """Tell that the link broke; the calls go on."""
    return Step(replace(phone, asked=()), (event_at(now, Kind.LOST, phone.source, ""),))


def polled(phone: Phone, now: Moment) -> Step:
    """Ask for events, unless something is being asked anyway; give up on a transfer that nobody took."""
    late = [line for line in phone.lines if is_refused(line.passing, now)]
    for line in late:
        phone = phone.with_line(replace(line, passing=None, passed_to=""))
    failed = tuple(phone.event(line, Kind.TRANSFER_FAILED, now) for line in late)
    step = Step(phone) if phone.asked else asking(phone, EVENTS)
    return replace(step, events=failed)


def heard(phone: Phone, answer: Answer, now: Moment) -> Step:
    """Take in the answer to the command that was sent."""
    if not phone.asked:
        return Step(phone)
    asked, *waiting = phone.asked
    step = answered(replace(phone, asked=()), asked, answer, now)
    asks = (*step.phone.asked, *waiting)
    synced = phone.syncing and not any(ask.what is What.SYNC for ask in asks)
    events = (*step.events, event_at(now, Kind.SYNCED, phone.source, "")) if synced else step.events
    after = replace(step.phone, asked=asks, syncing=phone.syncing and not synced)
    return Step(after, events, frames(asks))


def answered(phone: Phone, asked: Asked, answer: Answer, now: Moment) -> Step:
    """Return what an answer means; what is to be asked next is put into the phone, not sent."""
    match asked.what:
        case What.EVENTS:
            phone = replace(phone, asked=(EVENTS,) if answer.queued else ())
            return happened(phone, answer.news, now) if answer.news else Step(phone)
        case What.SYNC:
            return _found(phone, asked.id, answer, now)
        case What.STATUS if answer.ok:
            return _identified(phone, asked.id, answer, now)
        case What.TRANSFER if answer.ok:
            return _passing(phone, asked, now)
        case What.MUTE | What.UNMUTE if answer.ok:
            # No event of the daemon tells it, so its answer must do.
            kind = Kind.MUTED if asked.what is What.MUTE else Kind.UNMUTED
            return Step(phone, tuple(phone.event(line, kind, now) for line in phone.lines))
        case What.DIAL if answer.id is not None and phone.line(answer.id) is None:
            line = phone.new_line(answer.id)
            phone = phone.with_line(replace(line, outgoing=True, address=asked.address))
        case What.ACCOUNTS if answer.identities:
            phone = replace(phone, domain=host(answer.identities[0]))
    return Step(phone)


def _identified(phone: Phone, number: int, answer: Answer, now: Moment) -> Step:
    line = phone.line(number)
    if line is None:
        return Step(phone)
    known = _with_answer(line, answer)
    events = (phone.event(known, Kind.IDENTITY, now),) if known != line and known.told else ()
    return Step(phone.with_line(known), events)


def _passing(phone: Phone, asked: Asked, now: Moment) -> Step:
    """Tell that the other side was asked to call elsewhere; no event of the daemon does."""
    line, leg = phone.line(asked.id), phone.line(asked.other)
    if line is None:
        return Step(phone)
    passing = replace(line, passing=now, passed_to=leg.key if leg else "")
    began = phone.event(passing, Kind.TRANSFER_STARTED, now)
    return Step(phone.with_line(passing), (replace(began, other_call=passing.passed_to or None),))


def _found(phone: Phone, number: int, answer: Answer, now: Moment) -> Step:
    """Take over what the daemon says of a call after connecting; what it does not know is gone."""
    line = phone.line(number)
    if not answer.ok or not answer.state or answer.state in OVER:
        return Step(phone.without(number) if line else phone)
    known = _with_answer(line or phone.new_line(number), answer)
    up = answer.state in UP
    held_by = HELD_BY.get(answer.state, known.held_by)
    new = replace(known, told=True, established=known.established or up, held_by=held_by)
    kind = Kind.SYNCED if up else Kind.DIALING if new.outgoing else Kind.RINGING
    return Step(phone.with_line(new), (replace(phone.event(new, kind, now), held_by=held_by),))


def _with_answer(line: Line, answer: Answer) -> Line:
    outgoing = answer.outgoing
    if outgoing is None and answer.state in RINGING | DIALING:
        outgoing = answer.state in DIALING
    if outgoing is None:
        outgoing = line.outgoing
    return replace(line, outgoing=outgoing, address=answer.address or line.address)
