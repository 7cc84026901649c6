"""Tells which call a message from outside means; most phones that run commands give no call id."""

import re
from dataclasses import replace
from uuid import uuid4

from agentassist.core.call import CallEvent, Cause, Direction, HeldBy, Kind
from agentassist.core.moment import Moment
from agentassist.telephony.handover.message import Handed, Refusal, RefusedError
from agentassist.telephony.peers import peer, with_peer
from agentassist.telephony.source import event_at

SAME_RING_S = 10.0
"""A second ring of one number within this time is the same ring, told by another hook of the phone.

Later it is a new one: many phones never say that the first has ended."""

_BEGINS = {Kind.RINGING: Direction.IN, Kind.DIALING: Direction.OUT}
_ENDS = (Kind.ENDED, Kind.TRANSFERRED)


MOST_OPEN = 64
"""Calls at once; of more, the oldest is one whose end was never told."""


class HandoverCalls:
    """The calls handed in and not ended yet, the newest last; used by one thread."""

    def __init__(self) -> None:
        self._open: list[CallEvent] = []
        """The first event of each call; ``held_by`` and the like never matter here."""
        self._answered: set[str] = set()

    def event(self, message: Handed, now: Moment) -> CallEvent:
        """Return the event that ``message`` tells.

        Raises:
            RefusedError: It names no call, and none is running.
        """
        kind = Kind(message.kind)
        who = peer(message.number, message.name)
        begun = kind in _BEGINS
        bare = event_at(now, kind, message.source, self._key(message, now))
        event = replace(
            with_peer(bare, who),
            line=message.line,
            direction=_BEGINS.get(kind),
            anonymous=begun and who.anonymous,
            held_by=HeldBy.REP if kind in (Kind.HELD, Kind.RESUMED) else None,
            cause=self._cause(bare) if kind is Kind.ENDED else None,
            hold_known=False,  # of no use but for SYNCED, and a command knows of no hold
        )
        self._remember(event)
        return event

    def _key(self, message: Handed, now: Moment) -> str:
        if message.call_id or message.kind in (Kind.LOST, Kind.SYNCED):
            return message.call_id
        raw = peer(message.number).raw
        begun = message.kind in _BEGINS
        same = [first for first in self._open if not (raw or begun) or _is_same(first.peer_raw or "", raw)]
        if begun:
            same = [first for first in same if self._rings_still(first, now)]
        if message.kind is Kind.ANSWERED:
            # Of two, the one that still rings was meant; the other was answered long ago.
            same = [first for first in same if first.call_key not in self._answered] or same
        if same:
            return same[-1].call_key
        if message.kind not in (*_BEGINS, Kind.ANSWERED) or not (raw or begun):
            # An end of what never began would be one more missed call, of a caller who never rang.
            raise RefusedError(Refusal.NO_CALL)
        return f"{message.source}-{uuid4()}"

    def _rings_still(self, first: CallEvent, now: Moment) -> bool:
        return first.call_key not in self._answered and now.mono_s - first.mono_s <= SAME_RING_S

    def _cause(self, ended: CallEvent) -> Cause:
        first = next((first for first in self._open if first.call_key == ended.call_key), None)
        if first is None or first.call_key in self._answered:
            return Cause.NORMAL
        return Cause.CANCELLED if first.direction is Direction.OUT else Cause.MISSED

    def _remember(self, event: CallEvent) -> None:
        if event.kind in _ENDS:
            self._open = [first for first in self._open if first.call_key != event.call_key]
            self._answered.discard(event.call_key)
            return
        if event.call_key and all(first.call_key != event.call_key for first in self._open):
            self._open = [*self._open, event][-MOST_OPEN:]
        if event.kind is Kind.ANSWERED:
            self._answered.add(event.call_key)


def _is_same(one: str, other: str) -> bool:
    """Tell whether two spellings are of one number: phones write it otherwise from hook to hook."""
    digits = [re.sub(r"\D", "", text).lstrip("0") for text in (one, other)]
    return one == other or (digits[0] == digits[1] != "")
