"""baresip's list of calls: after connecting it is the truth, else it tells lines apart and explains holds."""

from dataclasses import replace

from agentassist.core.call import CallEvent, Cause, Kind, Verb
from agentassist.core.moment import Moment
from agentassist.telephony.baresip.frames import command
from agentassist.telephony.baresip.line import Line
from agentassist.telephony.baresip.orders import DO, give
from agentassist.telephony.baresip.state import Phone, Step, Wish, event_of, hold_events
from agentassist.telephony.baresip.told import ListedCall, PhoneAnswer, call_id
from agentassist.telephony.source import event_at

WHO = "who"
"""Begins the token of our question for a Call-ID."""


def looked(phone: Phone, listed: tuple[ListedCall, ...], now: Moment) -> Step:
    """Compare holds with the list, and obey what waited for line numbers."""
    listed = _with_known_keys(phone.lines, listed)
    step = _without_vanished(phone, listed, now)
    for call in listed:
        old = step.phone.line(call.key)
        if old is not None and old.established:
            new = replace(old, ours=call.on_hold, renewed=None, doubtful=False)
            held = hold_events(step.phone, old, new, old.renewed or now)
            step = step.then(Step(step.phone.with_line(new), held))
    wishes = step.phone.wanted
    step = replace(step, phone=replace(step.phone, wanted=()))
    for wish in wishes:
        step = step.then(_given(step.phone, wish, listed))
    return step


def _without_vanished(phone: Phone, listed: tuple[ListedCall, ...], now: Moment) -> Step:
    """Tell of calls that a failed transfer has cost."""
    there = {call.key for call in listed}
    gone = [line for line in phone.lines if line.doubtful and line.key not in there]
    after = replace(phone, lines=tuple(line for line in phone.lines if line not in gone))
    over = (event_of(phone, line, Kind.ENDED, now) for line in gone)
    return Step(after, tuple(replace(event, cause=Cause.FAILED) for event in over))


def _given(phone: Phone, wish: Wish, listed: tuple[ListedCall, ...]) -> Step:
    numbers = {call.key: call.line for call in listed}
    number = numbers.get(wish.key)
    if number is None:
        return Step(phone)
    step = Step(phone, frames=(_choose(number),)).then(give(phone, wish))
    if wish.order.verb is Verb.RESUME:
        # In early versions nothing keeps two callers from hearing the rep at once.
        others = [numbers[line.key] for line in phone.speaking if line.key in numbers]
        held = [frame for other in others if other != number for frame in _for_line(other, "hold", DO)]
        return replace(step, frames=(*held, *step.frames))
    if wish.order.verb in (Verb.MUTE, Verb.UNMUTE):
        back = tuple(_choose(call.line) for call in listed if call.current and call.line != number)
        return replace(step, frames=step.frames + back)
    return step


def _choose(number: int) -> bytes:
    return command("line", DO, str(number))


def _for_line(number: int, verb: str, token: str) -> tuple[bytes, bytes]:
    return _choose(number), command(verb, token)


def _with_known_keys(lines: tuple[Line, ...], listed: tuple[ListedCall, ...]) -> tuple[ListedCall, ...]:
    """Fill in the Call-IDs that 1.0 does not list; of two calls with one address the older comes first."""
    keys: dict[int, str] = {}
    unmatched = list(lines)
    # One that rings is not taken for one that talks, while there is one that rings.
    for alike in (True, False):
        for call in (one for one in listed if one.line not in keys):
            line = next((line for line in unmatched if _may_be(line, call, alike=alike)), None)
            if line is not None:
                unmatched.remove(line)
                keys[call.line] = line.key
    return tuple(replace(call, key=call.key or keys.get(call.line, "")) for call in listed)


def _may_be(line: Line, call: ListedCall, *, alike: bool) -> bool:
    known = call.key in ("", line.key) and line.uri == call.uri
    return known and (not alike or line.established is (call.state == "ESTABLISHED"))


def synced(phone: Phone, listed: tuple[ListedCall, ...], now: Moment) -> Step:
    """Take over the list as soon as every call in it has its Call-ID."""
    listed = _with_known_keys(phone.lines, listed)
    up = tuple(call for call in listed if call.state != "TERMINATED")
    nameless = [call.line for call in up if not call.key]
    if not nameless:
        return _settled(phone, up, now)
    asks = [frame for number in nameless for frame in _for_line(number, "callstat", f"{WHO}{number}")]
    back = [_choose(call.line) for call in up if call.current]
    # One line is the current one anyway; the rep's softphone need not notice that we asked.
    frames = asks[1:] if len(up) == 1 else asks + back
    return Step(replace(phone, found=up), frames=tuple(frames))


def named(phone: Phone, told: PhoneAnswer, now: Moment) -> Step:
    """Take in the answer to our question for a Call-ID."""
    asked = [call for call in phone.found if told.token == f"{WHO}{call.line}"]
    if not asked:
        return Step(phone)
    key = call_id(told.data) or f"{phone.source}-{now.utc_ms}-{told.token}"
    found = tuple(replace(call, key=key) if call in asked else call for call in phone.found)
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
            events += hold_events(phone, known, line, known.renewed)
        events += (replace(_still_there(after, line, now), line=call.line),)
    return Step(after, (*events, event_at(now, Kind.SYNCED, phone.source, "")))


def _line(call: ListedCall, known: Line | None) -> Line:
    established = call.state == "ESTABLISHED"
    base = known or Line(call.key, call.uri, None if established else call.state != "INCOMING")
    return replace(base, established=established, ours=call.on_hold, renewed=None, doubtful=False)


def _still_there(phone: Phone, line: Line, now: Moment) -> CallEvent:
    if line.established:
        return replace(event_of(phone, line, Kind.SYNCED, now), held_by=line.held_by)
    return event_of(phone, line, Kind.DIALING if line.outgoing else Kind.RINGING, now)
