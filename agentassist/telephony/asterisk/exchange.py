"""The rep's calls on an Asterisk: what it tells goes in, call events come out."""

from dataclasses import replace
from typing import TypeVar

from agentassist.core.call import CallEvent, Cause, Kind
from agentassist.core.frozen import dataclass
from agentassist.core.moment import Moment
from agentassist.telephony.asterisk.call import Call, cause_of_end, event, known_better
from agentassist.telephony.asterisk.told import Channel, is_of, local_base

T = TypeVar("T")

REMEMBERED = 128
"""How many ended channels, Local channels and queue calls are kept; news of them comes within seconds."""
ROOMS = 4096
"""How often somebody who is still there came into a room; of a whole house, and for as long as they talk."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A queue rang somebody up."""

    mark: str
    """The channel, or the name of both halves of a Local one."""
    queue: str


@dataclass(frozen=True, slots=True)
class Via:
    """A Local channel, and who is at one of its ends."""

    base: str
    by: Channel


@dataclass(frozen=True, slots=True)
class Room:
    """Where a channel is connected with others."""

    uid: str
    name: str
    bridge: str


@dataclass(frozen=True, slots=True)
class Exchange:
    """All that is known of the rep's calls; kept over a lost link."""

    source: str
    endpoint: str
    """Whose channels are the rep's, as in ``PJSIP/rep``."""
    calls: tuple[Call, ...] = ()
    gone: tuple[str, ...] = ()
    """Channels that ended; what is told of them later is ignored."""
    asked: tuple[Asked, ...] = ()
    via: tuple[Via, ...] = ()
    """Who rang Local channels up."""
    beyond: tuple[Via, ...] = ()
    """Who answered whom Local channels rang up."""
    shortened: tuple[str, ...] = ()
    """Local channels that Asterisk left out once both their ends had met."""
    clicked: tuple[str, ...] = ()
    """Local channels that nobody's channel rang up: a click in some program did."""
    rooms: tuple[Room, ...] = ()
    dialling: str = ""
    """The number we asked Asterisk to dial, until the rep's phone rings for it."""

    def call_of(self, uid: str) -> Call | None:
        """Return the rep's call with this leg."""
        return next((call for call in self.calls if call.has(uid)), None)

    def dialled_by(self, by: Channel) -> Call | None:
        """Return the rep's call for which ``by`` dials: a leg, or what a click put before one."""
        base = local_base(by.name)
        dials = bool(base) and by.name.endswith(";1")
        clicked = (call for call in self.calls if dials and call.lifted_first and base in call.way)
        return self.call_of(by.uid) or next(clicked, None)

    def is_click(self, way: tuple[Channel, ...]) -> bool:
        """Return whether a click had these ring somebody up; what it dials comes from the other half."""
        return any(one.name.endswith(";2") and local_base(one.name) in self.clicked for one in way)

    def is_rep(self, seen: Channel | None) -> bool:
        """Return whether this is a living channel of the rep's."""
        return seen is not None and is_of(seen.name, self.endpoint) and seen.uid not in self.gone

    def with_call(self, call: Call) -> "Exchange":
        """Return the exchange with this call new or renewed."""
        by_key = {known.key: known for known in self.calls} | {call.key: call}
        return replace(self, calls=tuple(by_key.values()))

    def without(self, call: Call) -> "Exchange":
        """Return the exchange without a call that is over."""
        kept = tuple(known for known in self.calls if known.key != call.key)
        legs = tuple(one.uid for one in call.legs)
        return replace(self, calls=kept).with_gone(*legs)

    def with_gone(self, *uids: str) -> "Exchange":
        """Return the exchange without these channels."""
        return replace(self, gone=remembered(self.gone, *uids))

    def is_mine(self, seen: Channel) -> bool:
        """Return whether this is a leg of a call of the rep's, or may become one."""
        return self.call_of(seen.uid) is not None or self.is_rep(seen)

    def shared_with(self, other: Channel) -> Call | None:
        """Return the rep's call that a channel of somebody else's takes part in."""
        bridge = self.bridge_of(other.uid)
        beside = [
            call
            for call in self.calls
            if call.answered and bridge and any(self.bridge_of(leg.uid) == bridge for leg in call.legs)
        ]
        linked = [
            call for call in self.calls if call.answered and other.linked and call.linked == other.linked
        ]
        return next(reversed(beside or linked), None)

    def bridge_of(self, uid: str) -> str:
        """Return where a channel is connected with others; empty where that was not heard."""
        return next((room.bridge for room in reversed(self.rooms) if room.uid == uid), "")

    def room_of(self, call: Call) -> str:
        """Return where the rep's own phone is connected with others, for a call."""
        return self.bridge_of(call.legs[0].uid)

    def led_to(self, base: str) -> Channel | None:
        """Return who answered whom a Local channel rang up; None while it rings."""
        return next((via.by for via in reversed(self.beyond) if via.base == base), None)

    def in_room(self, bridge: str) -> frozenset[str]:
        """Return the channels that were last in a room, and have not ended."""
        return frozenset(
            uid for uid, last in {one.uid: one.bridge for one in self.rooms}.items() if last == bridge
        )

    def with_room(self, room: Room) -> "Exchange":
        """Return the exchange once somebody came into a room."""
        return replace(self, rooms=(*self.rooms, room)[-ROOMS:])

    def out_of_rooms(self, uid: str) -> "Exchange":
        """Return the exchange without a channel that ended, wherever it was."""
        return replace(self, rooms=tuple(room for room in self.rooms if room.uid != uid))

    def who_rang(self, by: Channel) -> tuple[Channel, ...]:
        """Return ``by`` and, where it is a Local channel, who rang that up, and so on to the first."""
        way = [by]
        while (via := self._via(way[-1])) is not None and via.by not in way:
            way.append(via.by)
        return tuple(way)

    def _via(self, half: Channel) -> Via | None:
        base = local_base(half.name)
        return next((one for one in reversed(self.via) if base and one.base == base), None)


def remembered(known: tuple[T, ...], *more: T) -> tuple[T, ...]:
    """Return what is kept with ``more`` added to it: the latest."""
    return (*known, *more)[-REMEMBERED:]


@dataclass(frozen=True, slots=True)
class Step:
    """The exchange after some news, and what to tell."""

    exchange: Exchange
    events: tuple[CallEvent, ...] = ()


def told_of(exchange: Exchange, call: Call, kind: Kind, now: Moment) -> Step:
    """Return the step that keeps ``call`` and tells ``kind`` of it."""
    return Step(exchange.with_call(call), (event(call, exchange.source, kind, now),))


def ended(exchange: Exchange, call: Call, cause: Cause, now: Moment) -> Step:
    """Return the step that ends ``call``."""
    last = replace(event(call, exchange.source, Kind.ENDED, now), cause=cause)
    return Step(exchange.without(call), (last,))


def answered(exchange: Exchange, call: Call, uid: str, now: Moment) -> Step:
    """Return the step that has ``call`` answered, at the leg ``uid`` where it rang several phones."""
    if call.answered:
        return Step(exchange)
    legs = tuple(one for one in call.legs if one.uid == uid) or call.legs
    others = tuple(one.uid for one in call.legs if one not in legs)
    return told_of(exchange.with_gone(*others), replace(call, answered=True, legs=legs), Kind.ANSWERED, now)


def better_known(exchange: Exchange, call: Call, number: str, caller: str, now: Moment) -> Step:
    """Return the step that keeps ``call`` and, where it is news, tells who is at the other end."""
    better = known_better(call, number, caller)
    if (better.number, better.caller) == (call.number, call.caller):
        return Step(exchange.with_call(call))
    return told_of(exchange, better, Kind.IDENTITY, now)


def leg_over(exchange: Exchange, call: Call, uid: str, hangup: str, now: Moment) -> Step:
    """Return the step that takes one phone off ``call``; the last one ends it."""
    left = call.without_leg(uid)
    exchange = exchange.with_gone(uid)
    if left.legs:
        return Step(exchange.with_call(left))
    return ended(exchange, call, cause_of_end(call, hangup), now)
