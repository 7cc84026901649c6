"""The state of a whole Bria: each list of calls is compared with the last one, and events come out."""

from dataclasses import replace

from agentassist.core.call import CallEvent, HeldBy, Kind, Order, Verb
from agentassist.core.frozen import dataclass
from agentassist.core.moment import Moment
from agentassist.telephony.bria.line import Line, cause_of_end
from agentassist.telephony.bria.requests import (
    ASK,
    MUTE,
    PASS,
    UNMUTE,
    Request,
    Wish,
    calls_wanted,
    requests_for,
    version_wanted,
)
from agentassist.telephony.bria.told import Answer, Changed, State, ToldCall
from agentassist.telephony.holding import hold_changes
from agentassist.telephony.passing import is_refused
from agentassist.telephony.peers import peer, with_peer
from agentassist.telephony.source import event_at


@dataclass(frozen=True, slots=True)
class Phone:
    """All that is known of one Bria; kept over a lost link."""

    source: str
    lines: tuple[Line, ...] = ()
    version: str = ""
    syncing: bool = True
    asked: bool = False
    """A list of calls is on its way."""
    stale: bool = False
    """Something changed since it was asked for."""
    passing: tuple[Order, ...] = ()
    """Transfers that Bria has not answered yet."""

    def line(self, number: str) -> Line | None:
        """Return the call that Bria calls so."""
        return next((line for line in self.lines if line.id == number), None)

    def line_of(self, key: str) -> Line | None:
        """Return the call with this key."""
        return next((line for line in self.lines if line.key == key), None)

    def with_line(self, line: Line) -> "Phone":
        """Return the phone with this call new or renewed."""
        by_id = {known.id: known for known in self.lines} | {line.id: line}
        return replace(self, lines=tuple(by_id.values()))

    def without(self, number: str) -> "Phone":
        """Return the phone without this call."""
        return replace(self, lines=tuple(line for line in self.lines if line.id != number))

    def event(self, line: Line, kind: Kind, now: Moment) -> CallEvent:
        """Return an event of a call, with its peer."""
        who = peer(line.told.number, line.told.name)
        return with_peer(event_at(now, kind, self.source, line.key, outgoing=line.outgoing), who)


@dataclass(frozen=True, slots=True)
class Step:
    """The phone after some news, what to tell and what to ask."""

    phone: Phone
    events: tuple[CallEvent, ...] = ()
    requests: tuple[Request, ...] = ()


def connected(phone: Phone) -> Step:
    """Ask for all calls, for anything may have happened unseen."""
    after = replace(phone, syncing=True, asked=True, stale=False, passing=())
    return Step(after, requests=(version_wanted(), calls_wanted()))


def disconnected(phone: Phone, now: Moment) -> Step:
    """Tell that the link broke; the calls go on."""
    return Step(replace(phone, asked=False), (event_at(now, Kind.LOST, phone.source, ""),))


def heard(phone: Phone, said: Changed | Answer, now: Moment) -> Step:  # noqa: PLR0911
    """Take in one thing that Bria said."""
    match said:
        case Changed(what="call" | "phone" | "statusChange" | ""):
            return _outdated(phone)
        case Answer(request=mark) if mark == PASS and phone.passing:
            order, *waiting = phone.passing
            after = replace(phone, passing=tuple(waiting))
            return _passing(after, order, now) if said.status == 200 else Step(after)
        case Answer(calls=calls) if calls is not None:
            return _asked_again(_listed(phone, calls, now))
        case Answer(request=mark, status=200) if mark in (MUTE, UNMUTE):
            # No news of Bria's tell it, so its answer must do.
            kind = Kind.MUTED if mark == MUTE else Kind.UNMUTED
            return Step(phone, tuple(phone.event(line, kind, now) for line in phone.lines))
        case Answer(request=mark) if mark == ASK:
            # Not ready, or not allowed: the calls stay as they were until something changes.
            return _asked_again(Step(phone))
        case Answer(version=version) if version:
            return Step(replace(phone, version=version))
        case _:
            return Step(phone)


def given_up(phone: Phone, now: Moment) -> Step:
    """Tell of transfers that nobody took; Bria tells none of them."""
    late = [line for line in phone.lines if is_refused(line.passing, now)]
    events = tuple(phone.event(line, Kind.TRANSFER_FAILED, now) for line in late)
    for line in late:
        phone = phone.with_line(replace(line, passing=None, passed_to=""))
    return Step(phone, events)


def obeying(phone: Phone, order: Order) -> Step:
    """Return the requests that try to fulfil ``order``; what cannot be done is let pass."""
    line, leg = phone.line_of(order.call_key), phone.line_of(order.other_call)
    if line is None and order.verb is not Verb.DIAL:
        return Step(phone)
    number, held_by = (line.id, line.held_by) if line else ("", None)
    requests = requests_for(Wish(order, number, held_by, leg.id if leg else "", phone.version))
    if line is not None and order.verb is Verb.HANGUP:
        phone = phone.with_line(replace(line, dropped=True))
    if any(request.mark == PASS for request in requests):
        phone = replace(phone, passing=(*phone.passing, order))
    return Step(phone, requests=requests)


def _outdated(phone: Phone) -> Step:
    """Ask for the list of calls, once the present answer is here."""
    if phone.asked and not phone.syncing:
        return Step(replace(phone, stale=True))
    return Step(replace(phone, asked=True), requests=(calls_wanted(),))


def _asked_again(step: Step) -> Step:
    again = step.phone.stale
    after = replace(step.phone, asked=again, stale=False)
    return replace(step, phone=after, requests=(calls_wanted(),) if again else ())


def _passing(phone: Phone, order: Order, now: Moment) -> Step:
    line, leg = phone.line_of(order.call_key), phone.line_of(order.other_call)
    if line is None:
        return Step(phone)
    passing = replace(line, passing=now, passed_to=leg.key if leg else "")
    began = phone.event(passing, Kind.TRANSFER_STARTED, now)
    return Step(phone.with_line(passing), (replace(began, other_call=passing.passed_to or None),))


def _listed(phone: Phone, calls: tuple[ToldCall, ...], now: Moment) -> Step:
    """Take over the list as the truth."""
    listed = {call.id: call for call in calls}
    events: tuple[CallEvent, ...] = ()
    for line in phone.lines:
        last = listed.get(line.id)
        if last is None or last.state in _OVER or (phone.syncing and _is_another(line, last)):
            phone = phone.without(line.id)
            events += _ended(phone, line, State.ENDED if last is None else last.state, now)
    for call in listed.values():
        if call.state not in _OVER:
            step = (
                _first_seen(phone, call, now) if phone.line(call.id) is None else _went_on(phone, call, now)
            )
            phone, events = step.phone, events + step.events
    if phone.syncing:
        events += (event_at(now, Kind.SYNCED, phone.source, ""),)
    return Step(replace(phone, syncing=False), events)


_OVER = (State.ENDED, State.FAILED)


def _is_another(line: Line, call: ToldCall) -> bool:
    """Return whether the number of a call went to a later one while nobody looked."""
    return bool(line.told.began and call.began) and line.told.began != call.began


def _ended(phone: Phone, line: Line, last: State, now: Moment) -> tuple[CallEvent, ...]:
    if phone.syncing:
        # The end of the list tells it, with the cause unknown.
        return ()
    if line.passing is not None and not line.dropped and last is not State.FAILED:
        return (replace(phone.event(line, Kind.TRANSFERRED, now), other_call=line.passed_to or None),)
    return (replace(phone.event(line, Kind.ENDED, now), cause=cause_of_end(line, last)),)


def _first_seen(phone: Phone, call: ToldCall, now: Moment) -> Step:
    up = call.state is State.CONNECTED
    key = f"bria-{call.id}-{call.began}"
    line = Line(call.id, key, None if up else call.state is State.CONNECTING, call, established=up)
    held = replace(line, held_by=call.held_by if up else None)
    if not up:
        kind = Kind.DIALING if line.outgoing else Kind.RINGING
        return Step(phone.with_line(line), (phone.event(line, kind, now),))
    if phone.syncing:
        synced = replace(phone.event(held, Kind.SYNCED, now), held_by=held.held_by)
        return Step(phone.with_line(held), (synced,))
    answered = phone.event(line, Kind.ANSWERED, now)
    return Step(phone.with_line(held), (answered, *_hold_events(phone, line, held, now)))


def _went_on(phone: Phone, call: ToldCall, now: Moment) -> Step:
    old = phone.line(call.id)
    assert old is not None
    up = old.established or call.state is State.CONNECTED
    new = replace(old, told=call, established=up, held_by=call.held_by if up else None)
    events: tuple[CallEvent, ...] = ()
    if (call.number, call.name) != (old.told.number, old.told.name):
        events += (phone.event(new, Kind.IDENTITY, now),)
    if phone.syncing:
        events += _still_there(phone, new, now)
    elif up and not old.established:
        events += (phone.event(new, Kind.ANSWERED, now),)
    if new.passing is not None and old.held_by is HeldBy.REP and new.held_by is None:
        new = replace(new, passing=None, passed_to="")
        events += (phone.event(new, Kind.TRANSFER_FAILED, now),)
    if not phone.syncing:
        events += _hold_events(phone, old, new, now)
    return Step(phone.with_line(new), events)


def _still_there(phone: Phone, line: Line, now: Moment) -> tuple[CallEvent, ...]:
    if line.established:
        return (replace(phone.event(line, Kind.SYNCED, now), held_by=line.held_by),)
    return (phone.event(line, Kind.DIALING if line.outgoing else Kind.RINGING, now),)


def _hold_events(phone: Phone, old: Line, new: Line, now: Moment) -> tuple[CallEvent, ...]:
    return hold_changes(old.held_by, new.held_by, phone.event(new, Kind.HELD, now))
