"""Folds what call sources tell into calls; any order, any number of times, any gaps."""

from collections.abc import Iterable
from dataclasses import replace

from agentassist.core.call import CallEvent, Cause, Direction, HeldBy, Kind
from agentassist.core.frozen import dataclass
from agentassist.core.session import CallSession, SessionState

KEYS_REMEMBERED = 64
"""How many calls are remembered as done with; duplicates come within seconds, not after 64 calls."""


@dataclass(frozen=True, slots=True)
class CallTracker:
    """All calls not yet forgotten, in the order they began."""

    sessions: tuple[CallSession, ...] = ()
    forgotten: tuple[str, ...] = ()
    """Keys of calls that are done with; news of them is ignored."""

    def session(self, key: str) -> CallSession | None:
        """Return the call with ``key``."""
        return next((session for session in self.sessions if session.key == key), None)

    @property
    def running(self) -> tuple[CallSession, ...]:
        """The calls that are not over."""
        return tuple(session for session in self.sessions if not session.ended)

    @property
    def waiting(self) -> tuple[CallSession, ...]:
        """The calls whose caller the rep keeps on hold, the longest first."""
        held = [session for session in self.sessions if session.held_by is HeldBy.REP]
        return tuple(sorted(held, key=lambda session: session.holds[-1].from_s))

    def vanished(self, source: str) -> tuple[CallSession, ...]:
        """Return the running calls of ``source`` that it has not confirmed since its link broke."""
        return tuple(session for session in self.running if session.source == source and session.link_lost)

    def after(self, event: CallEvent) -> "CallTracker":
        """Return the tracker with ``event`` taken in; one told twice changes nothing."""
        if event.kind is Kind.LOST:
            return self._with(replace(s, link_lost=True) for s in self.running if s.source == event.source)
        if not event.call_key:
            lost = self.vanished(event.source) if event.kind is Kind.SYNCED else ()
            return self._with(session.over(event, Cause.UNKNOWN) for session in lost)
        if event.call_key in self.forgotten:
            return self
        known = self.session(event.call_key) or _begun(event)
        return self._with([self._consulted(known, event).after(event)])

    def without(self, key: str) -> "CallTracker":
        """Return the tracker without a call that is done with; what is told of it later is ignored."""
        kept = tuple(session for session in self.sessions if session.key != key)
        return CallTracker(kept, (*self.forgotten, key)[-KEYS_REMEMBERED:])

    def restored(self, session: CallSession) -> "CallTracker":
        """Return the tracker with a call saved before a crash; its source has yet to confirm it."""
        return self._with([replace(session, link_lost=not session.ended)])

    def recalled(self, session: CallSession) -> "CallTracker":
        """Return the tracker with a call that was not done with after all; news of it counts again."""
        forgotten = tuple(key for key in self.forgotten if key != session.key)
        return replace(self, forgotten=forgotten)._with([session])

    def _with(self, changed: Iterable[CallSession]) -> "CallTracker":
        by_key = {session.key: session for session in self.sessions}
        news = {session.key: session for session in changed}
        if all(by_key.get(key) == session for key, session in news.items()):
            return self
        return replace(self, sessions=tuple((by_key | news).values()))

    def _consulted(self, session: CallSession, event: CallEvent) -> CallSession:
        """Return the call with its consult leg: the colleague rung up during the rep's hold, who answered."""
        if event.kind is not Kind.TRANSFERRED or session.other_call or event.other_call:
            return session
        legs = (s for s in self.sessions if s.source == session.source and s.answered_s is not None)
        return replace(session, other_call=next((leg.key for leg in legs if is_consult(leg, session)), ""))


def _begun(event: CallEvent) -> CallSession:
    outgoing = event.kind is Kind.DIALING or event.direction is Direction.OUT
    state = SessionState.DIALING if outgoing else SessionState.RINGING
    direction = Direction.OUT if outgoing else Direction.IN
    return CallSession(event.call_key, event.source, state, event.mono_s, event.at_ms, direction)


def is_consult(leg: CallSession, session: CallSession) -> bool:
    """Tell whether ``leg`` was dialled while the rep held the caller of ``session``."""
    return leg.direction is Direction.OUT and any(
        span.by is HeldBy.REP
        and span.from_s <= leg.started_s
        and (span.to_s is None or leg.started_s <= span.to_s)
        for span in session.holds
    )
