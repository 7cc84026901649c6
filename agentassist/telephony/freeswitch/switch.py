"""The rep's calls on a FreeSWITCH: what it tells goes in, call events come out."""

from collections.abc import Callable
from dataclasses import replace

from agentassist.core.call import CallEvent, Cause, Kind
from agentassist.core.frozen import dataclass
from agentassist.core.moment import Moment
from agentassist.telephony.freeswitch.call import TRANSFERS, Call, begun, cause_of_end, event
from agentassist.telephony.freeswitch.frames import Event
from agentassist.telephony.freeswitch.told import Leg, belongs, far_end, leg
from agentassist.telephony.holding import hold_changes

PASSING_S = 5.0
"""A leg that ends so soon after we asked to pass its caller on ended for that."""
REMEMBERED = 64
"""How many ended legs are kept; news of them comes within seconds."""


@dataclass(frozen=True, slots=True)
class Switch:
    """All that is known of the rep's calls; kept over a lost link."""

    source: str
    endpoint: str
    """Whose legs are the rep's, as in ``1001`` or ``1001@pbx.example``."""
    calls: tuple[Call, ...] = ()
    gone: tuple[str, ...] = ()

    def call_of(self, uuid: str) -> Call | None:
        """Return the call whose leg this is."""
        return next((call for call in self.calls if call.uuid == uuid), None)

    def call_with(self, key: str) -> Call | None:
        """Return the call of this key."""
        return next((call for call in self.calls if call.key == key and key), None)

    def with_call(self, call: Call) -> "Switch":
        """Return the switch with this call new or renewed."""
        by_leg = {known.uuid: known for known in self.calls} | {call.uuid: call}
        return replace(self, calls=tuple(by_leg.values()))

    def without(self, call: Call) -> "Switch":
        """Return the switch without a call that is over."""
        kept = tuple(known for known in self.calls if known.uuid != call.uuid)
        return replace(self, calls=kept).with_gone(call.uuid)

    def with_gone(self, uuid: str) -> "Switch":
        """Return the switch once a leg of the rep's has ended."""
        return replace(self, gone=(*self.gone, uuid)[-REMEMBERED:])


@dataclass(frozen=True, slots=True)
class Step:
    """The switch after some news, and what to tell."""

    switch: Switch
    events: tuple[CallEvent, ...] = ()


def heard(switch: Switch, said: Event, now: Moment) -> Step:
    """Take in one thing that happened; what concerns no call of the rep's changes nothing."""
    seen, name = leg(said), said.get("Event-Name")
    if not seen.uuid or seen.uuid in switch.gone:
        return Step(switch)
    call = switch.call_of(seen.uuid)
    if call is None and not belongs(seen.owner, switch.endpoint):
        return _heard_of_peer(switch, seen, name, now)
    if call is None:
        if name == "CHANNEL_HANGUP_COMPLETE":
            return Step(switch.with_gone(seen.uuid))
        call = begun(seen)
    met = _met(switch, replace(call, other=seen.other or call.other), seen, name, now)
    known = met.switch.call_of(seen.uuid)
    then = _STEPS.get(name)
    if known is None or then is None or not known.key:
        return met
    after = then(met.switch, known, said, now)
    return Step(after.switch, met.events + after.events)


def _met(switch: Switch, call: Call, seen: Leg, name: str, now: Moment) -> Step:
    """Tell of a call as soon as it has its lasting name, or cannot wait for it any longer."""
    if call.key or (name == "CHANNEL_CREATE" and not seen.sip_id):
        return Step(switch.with_call(call))
    named = replace(call, key=seen.sip_id or seen.uuid)
    return _told(switch, named, Kind.DIALING if call.outgoing else Kind.RINGING, now)


def _answered(switch: Switch, call: Call, said: Event, now: Moment) -> Step:  # noqa: ARG001 - one shape
    if call.answered or call.clicked:
        return Step(switch)
    return _told(switch, replace(call, answered=True), Kind.ANSWERED, now)


def _bridged(switch: Switch, call: Call, said: Event, now: Moment) -> Step:
    """Take in whom the rep talks with from now on."""
    number, caller = far_end(said)
    better = replace(call, number=number or call.number, caller=caller or call.caller, answered=True)
    if not call.answered:
        keep = better if call.clicked or not call.number else replace(better, number=call.number)
        return _told(switch, keep, Kind.ANSWERED, now)
    if call.outgoing or better.number == call.number:
        return Step(switch)
    return _told(switch, better, Kind.IDENTITY, now)


def _held(switch: Switch, call: Call, said: Event, now: Moment) -> Step:
    return _holds(switch, call, replace(call, ours=said.get("Event-Name") == "CHANNEL_HOLD"), now)


def _heard_of_peer(switch: Switch, seen: Leg, name: str, now: Moment) -> Step:
    mine = next((call for call in switch.calls if call.answered and call.other == seen.uuid), None)
    if mine is None or name not in ("CHANNEL_HOLD", "CHANNEL_UNHOLD"):
        return Step(switch)
    return _holds(switch, mine, replace(mine, theirs=name == "CHANNEL_HOLD"), now)


def _holds(switch: Switch, old: Call, new: Call, now: Moment) -> Step:
    bare = event(new, switch.source, Kind.HELD, now)
    return Step(switch.with_call(new), hold_changes(old.held_by, new.held_by, bare))


def _over(switch: Switch, call: Call, said: Event, now: Moment) -> Step:
    hangup = said.get("Hangup-Cause")
    passed_on = said.get("variable_endpoint_disposition") if hangup not in TRANSFERS else hangup
    ours = call.passing_s is not None and now.mono_s - call.passing_s < PASSING_S
    if call.answered and (passed_on in TRANSFERS or ours):
        return _passed_on(switch, call, passed_on == "ATTENDED_TRANSFER", now)
    return _ended(switch, call, cause_of_end(call, hangup), now)


def _passed_on(switch: Switch, call: Call, attended: bool, now: Moment) -> Step:
    """End one of the legs of a transfer: the caller's, or the one to the colleague asked before."""
    at = [one.uuid for one in switch.calls].index(call.uuid)
    earlier = [one for one in switch.calls[:at] if one.answered]
    later = [one for one in switch.calls[at + 1 :] if one.outgoing and one.answered]
    if attended and call.outgoing and earlier:
        switch = switch.with_call(replace(earlier[-1], consulted=call.key))
        return _ended(switch, call, Cause.NORMAL, now)
    consulted = call.consulted or (later[0].key if attended and later else "")
    told = replace(event(call, switch.source, Kind.TRANSFERRED, now), other_call=consulted or None)
    return Step(switch.without(call), (told,))


def _ended(switch: Switch, call: Call, cause: Cause, now: Moment) -> Step:
    last = replace(event(call, switch.source, Kind.ENDED, now), cause=cause)
    return Step(switch.without(call), (last,))


def _told(switch: Switch, call: Call, kind: Kind, now: Moment) -> Step:
    return Step(switch.with_call(call), (event(call, switch.source, kind, now),))


_STEPS: dict[str, Callable[[Switch, Call, Event, Moment], Step]] = {
    "CHANNEL_ANSWER": _answered,
    "CHANNEL_BRIDGE": _bridged,
    "CHANNEL_HOLD": _held,
    "CHANNEL_UNHOLD": _held,
    "CHANNEL_HANGUP_COMPLETE": _over,
}
WANTED = ("CHANNEL_CREATE", "CHANNEL_PROGRESS", "CHANNEL_PROGRESS_MEDIA", *_STEPS)
"""The events to be told of."""
