"""The state of a whole baresip: what it tells goes in, call events and further commands come out."""

import re
from dataclasses import replace

from agentassist.core.call import CallEvent, Direction, Kind, Order, Verb
from agentassist.core.frozen import dataclass
from agentassist.core.moment import Moment
from agentassist.telephony.baresip.frames import command
from agentassist.telephony.baresip.line import Line, cause_of_end, renegotiated
from agentassist.telephony.baresip.told import ListedCall, PhoneAnswer, PhoneEvent, call_id, listed_calls
from agentassist.telephony.peers import peer
from agentassist.telephony.source import event_at

SYNC, LOOK, WHO, DO = "sync", "look", "who", "do"
"""Tokens of our commands: list calls after connecting, list calls, tell a Call-ID, obey."""

COMMANDS = {Verb.ANSWER: "accept", Verb.HOLD: "hold", Verb.RESUME: "resume", Verb.HANGUP: "hangup"}
"""baresip's words; each means its current line."""

_DIALABLE = re.compile(r"[0-9A-Za-z+*#@.:;=_-]{1,128}")


@dataclass(frozen=True, slots=True)
class Phone:
    """All that is known of one softphone; kept over a lost link."""

    source: str
    lines: tuple[Line, ...] = ()
    wanted: tuple[Order, ...] = ()
    """Orders that wait for the list of calls, since baresip obeys for one line at a time."""
    found: tuple[ListedCall, ...] = ()
    """Calls listed after connecting, while their Call-IDs are being asked for."""

    def line(self, key: str) -> Line | None:
        """Return the call with this Call-ID."""
        return next((line for line in self.lines if line.key == key), None)

    def with_line(self, line: Line) -> "Phone":
        """Return the phone with this call new or renewed."""
        by_key = {known.key: known for known in self.lines} | {line.key: line}
        return replace(self, lines=tuple(by_key.values()))

    def without(self, key: str) -> "Phone":
        """Return the phone without this call."""
        return replace(self, lines=tuple(line for line in self.lines if line.key != key))


@dataclass(frozen=True, slots=True)
class Step:
    """The phone after some news, what to tell and what to send."""

    phone: Phone
    events: tuple[CallEvent, ...] = ()
    frames: tuple[bytes, ...] = ()


def connected(phone: Phone) -> Step:
    """Ask for all calls, for anything may have happened unseen."""
    return Step(replace(phone, wanted=(), found=()), frames=(command("listcalls", SYNC),))


def disconnected(phone: Phone, now: Moment) -> Step:
    """Tell that the link broke; the calls may go on."""
    return Step(phone, (event_at(now, Kind.LOST, phone.source, ""),))


def heard(phone: Phone, said: PhoneEvent | PhoneAnswer | None, now: Moment) -> Step:
    """Take in one thing that baresip said."""
    if isinstance(said, PhoneEvent):
        return _happened(phone, said, now) if said.key else Step(phone)
    if said is None:
        return Step(phone)
    if said.token.startswith(WHO):
        return _named(phone, said, now)
    listed = listed_calls(said.data)
    if listed is None:
        return Step(phone)
    listed = _with_known_keys(phone.lines, listed)
    return _synced(phone, listed, now) if said.token == SYNC else _looked(phone, listed, now)


def obeying(phone: Phone, order: Order) -> Step:
    """Return the commands that try to fulfil ``order``; what cannot be done is let pass."""
    if order.verb is Verb.DIAL:
        number = re.sub(r"[ ()]", "", order.number)
        return Step(phone, frames=(command("dial", DO, number),) if _DIALABLE.fullmatch(number) else ())
    if order.verb not in COMMANDS or phone.line(order.call_key) is None:
        return Step(phone)
    if len(phone.lines) == 1:
        return Step(phone, frames=(command(COMMANDS[order.verb], DO),))
    return Step(replace(phone, wanted=(*phone.wanted, order)), frames=(command("listcalls", LOOK),))


def _happened(phone: Phone, told: PhoneEvent, now: Moment) -> Step:
    line = phone.line(told.key)
    return _first_heard(phone, told, now) if line is None else _went_on(phone, line, told, now)


def _first_heard(phone: Phone, told: PhoneEvent, now: Moment) -> Step:
    line = Line(told.key, told.uri, told.outgoing, told.name)
    match told.type:
        case "CALL_INCOMING" | "CALL_OUTGOING" | "CALL_RINGING" | "CALL_PROGRESS":
            kind = Kind.DIALING if told.outgoing else Kind.RINGING
            return Step(phone.with_line(line), (_event(phone, line, kind, now),))
        case "CALL_ESTABLISHED":
            return _answered(phone, line, now)
        case "CALL_CLOSED" if phone.found:
            # Over before its Call-ID was learnt.
            return _learnt(phone, tuple(call for call in phone.found if call.uri != told.uri), now)
        case _:
            return Step(phone)


def _went_on(phone: Phone, line: Line, told: PhoneEvent, now: Moment) -> Step:
    match told.type:
        case "CALL_ESTABLISHED" if not line.established:
            return _answered(phone, line, now)
        case "CALL_LOCAL_SDP" | "CALL_REMOTE_SDP" | "CALL_HOLD" | "CALL_RESUME" if line.established:
            return _renewed(phone, line, renegotiated(line, told, now), now)
        case "TRANSFER_FAILED":
            return Step(phone, (_event(phone, line, Kind.TRANSFER_FAILED, now),))
        case "CALL_CLOSED":
            return Step(phone.without(line.key), (_closed(phone, line, told.param, now),))
        case _:
            return Step(phone)


def _answered(phone: Phone, line: Line, now: Moment) -> Step:
    up = replace(line, established=True)
    return Step(phone.with_line(up), (_event(phone, up, Kind.ANSWERED, now),))


def _renewed(phone: Phone, old: Line, new: Line, now: Moment) -> Step:
    unexplained = new.renewed is not None and new.renewed != old.renewed
    frames = (command("listcalls", LOOK),) if unexplained else ()
    return Step(phone.with_line(new), _hold_events(phone, old, new, now), frames)


def _hold_events(phone: Phone, old: Line, new: Line, now: Moment) -> tuple[CallEvent, ...]:
    """Tell what changed about the hold: nothing, its end, its start, or one after the other."""
    if old.held_by is new.held_by:
        return ()
    ended = _event(phone, new, Kind.RESUMED, now)
    began = _event(phone, new, Kind.HELD, now)
    told = ((old.held_by, ended), (new.held_by, began))
    return tuple(replace(event, held_by=by) for by, event in told if by is not None)


def _closed(phone: Phone, line: Line, told: str, now: Moment) -> CallEvent:
    if told.startswith("Call transfer"):
        return _event(phone, line, Kind.TRANSFERRED, now)
    return replace(_event(phone, line, Kind.ENDED, now), cause=cause_of_end(line, told))


def _looked(phone: Phone, listed: tuple[ListedCall, ...], now: Moment) -> Step:
    """Compare holds with the list, and obey what waited for line numbers."""
    events: tuple[CallEvent, ...] = ()
    after = replace(phone, wanted=())
    for call in listed:
        old = after.line(call.key)
        if old is not None and old.established:
            new = replace(old, ours=call.on_hold, renewed=None)
            events += _hold_events(phone, old, new, old.renewed or now)
            after = after.with_line(new)
    numbers = {call.key: call.line for call in listed}
    orders = [order for order in phone.wanted if order.call_key in numbers]
    frames = [_for_line(numbers[order.call_key], COMMANDS[order.verb], DO) for order in orders]
    return Step(after, events, tuple(frame for pair in frames for frame in pair))


def _for_line(number: int, verb: str, token: str) -> tuple[bytes, bytes]:
    return command("line", DO, str(number)), command(verb, token)


def _with_known_keys(lines: tuple[Line, ...], listed: tuple[ListedCall, ...]) -> tuple[ListedCall, ...]:
    """Fill in the Call-IDs that 1.0 does not list; of two calls with one address the older comes first."""
    unmatched = list(lines)
    filled = []
    for call in listed:
        same = (line for line in unmatched if call.key in ("", line.key) and line.uri == call.uri)
        line = next(same, None)
        if line is not None:
            unmatched.remove(line)
        filled.append(replace(call, key=call.key or (line.key if line else "")))
    return tuple(filled)


def _synced(phone: Phone, listed: tuple[ListedCall, ...], now: Moment) -> Step:
    up = tuple(call for call in listed if call.state != "TERMINATED")
    nameless = [call.line for call in up if not call.key]
    if not nameless:
        return _settled(phone, up, now)
    asks = [frame for number in nameless for frame in _for_line(number, "callstat", f"{WHO}{number}")]
    back = [command("line", DO, str(call.line)) for call in up if call.current]
    # One line is the current one anyway; the rep's softphone need not notice that we asked.
    frames = asks[1:] if len(up) == 1 else asks + back
    return Step(replace(phone, found=up), frames=tuple(frames))


def _named(phone: Phone, told: PhoneAnswer, now: Moment) -> Step:
    asked = [call for call in phone.found if told.token == f"{WHO}{call.line}"]
    if not asked:
        return Step(phone)
    key = call_id(told.data) or f"{phone.source}-{now.utc_ms}-{told.token}"
    return _learnt(phone, tuple(replace(c, key=key) if c in asked else c for c in phone.found), now)


def _learnt(phone: Phone, found: tuple[ListedCall, ...], now: Moment) -> Step:
    if all(call.key for call in found):
        return _settled(phone, found, now)
    return Step(replace(phone, found=found))


def _settled(phone: Phone, found: tuple[ListedCall, ...], now: Moment) -> Step:
    """Take over the list as the truth; what is not in it is gone."""
    lines = tuple(_line(call, phone.line(call.key)) for call in found)
    after = replace(phone, lines=lines, found=())
    events: tuple[CallEvent, ...] = ()
    for line, call in zip(lines, found, strict=True):
        known = phone.line(line.key)
        if known is not None and known.renewed is not None:
            events += _hold_events(phone, known, line, known.renewed)
        events += (replace(_still_there(after, line, now), line=call.line),)
    return Step(after, (*events, event_at(now, Kind.SYNCED, phone.source, "")))


def _line(call: ListedCall, known: Line | None) -> Line:
    established = call.state == "ESTABLISHED"
    base = known or Line(call.key, call.uri, None if established else call.state != "INCOMING")
    return replace(base, established=established, ours=call.on_hold, renewed=None)


def _still_there(phone: Phone, line: Line, now: Moment) -> CallEvent:
    if line.established:
        return replace(_event(phone, line, Kind.SYNCED, now), held_by=line.held_by)
    return _event(phone, line, Kind.DIALING if line.outgoing else Kind.RINGING, now)


def _event(phone: Phone, line: Line, kind: Kind, now: Moment) -> CallEvent:
    who = peer(line.uri, line.name)
    direction = Direction.OUT if line.outgoing else Direction.IN
    return replace(
        event_at(now, kind, phone.source, line.key),
        direction=None if line.outgoing is None else direction,
        peer_raw=who.raw or None,
        peer_e164=who.e164 or None,
        peer_name=who.name or None,
        anonymous=who.anonymous,
    )
