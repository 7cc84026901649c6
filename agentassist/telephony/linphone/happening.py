"""What the daemon's events mean for a call."""

from dataclasses import replace

from agentassist.core.call import CallEvent, HeldBy, Kind
from agentassist.core.moment import Moment
from agentassist.telephony.holding import hold_changes
from agentassist.telephony.linphone.line import DIALING, OVER, RINGING, UP, Line, cause_of_end
from agentassist.telephony.linphone.phone import Phone, Step, status
from agentassist.telephony.linphone.told import News

HELD_BY = {"StreamsRunning": None, "Paused": HeldBy.REP, "PausedByRemote": HeldBy.REMOTE}
"""States that are reached; those on the way to them (Pausing, Resuming) may yet fail."""


def happened(phone: Phone, news: News, now: Moment) -> Step:
    """Take in one event."""
    line = phone.line(news.id)
    if news.id in phone.over or not news.state:
        return Step(phone)
    if news.state in OVER:
        return Step(phone.without(news.id)) if line is None else _ended(phone, line, news.state, now)
    before = line or phone.new_line(news.id)
    known = _learnt(before, news)
    step = _advanced(phone, known, news.state, now)
    if before.told or (known.address and known.outgoing is not None):
        return step
    # Of an outgoing call the event names the rep, and one met on its way does not say who began.
    return replace(step, phone=replace(step.phone, asked=(*step.phone.asked, status(news.id))))


def _learnt(line: Line, news: News) -> Line:
    if news.state in RINGING:
        return replace(line, outgoing=False, address=news.address or line.address)
    outgoing = True if news.state in DIALING else line.outgoing
    return replace(line, outgoing=outgoing, address=line.address or ("" if outgoing else news.address))


def _advanced(phone: Phone, line: Line, state: str, now: Moment) -> Step:
    """Return what it means that a call came into ``state``."""
    new = replace(line, told=True, established=line.established or state in UP)
    events: tuple[CallEvent, ...] = ()
    if not new.established and not line.told:
        events += (phone.event(new, Kind.DIALING if new.outgoing else Kind.RINGING, now),)
    if new.established and not line.established:
        events += (phone.event(new, Kind.ANSWERED, now),)
    if new.passing is not None and _came_back(line, state):
        new = replace(new, passing=None, passed_to="")
        events += (phone.event(new, Kind.TRANSFER_FAILED, now),)
    if state in HELD_BY:
        new = replace(new, held_by=HELD_BY[state])
        events += _hold_events(phone, line, new, now)
    return Step(phone.with_line(new), events)


def _came_back(line: Line, state: str) -> bool:
    """Return whether a caller who was to be passed on is with the rep again.

    Whoever calls elsewhere often holds the rep meanwhile, which also repeats that they are held.
    """
    return state == "StreamsRunning" or (state == "Paused" and line.held_by is not HeldBy.REP)


def _hold_events(phone: Phone, old: Line, new: Line, now: Moment) -> tuple[CallEvent, ...]:
    return hold_changes(old.held_by, new.held_by, phone.event(new, Kind.HELD, now))


def _ended(phone: Phone, line: Line, state: str, now: Moment) -> Step:
    if line.passing is not None and not line.dropped and state != "Error":
        gone = phone.event(line, Kind.TRANSFERRED, now)
        event = replace(gone, other_call=line.passed_to or None)
    else:
        event = replace(phone.event(line, Kind.ENDED, now), cause=cause_of_end(line, state))
    return Step(phone.without(line.id), (event,))
