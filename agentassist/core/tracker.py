"""Folds what call sources tell into calls; any order, any number of times, any gaps."""

from collections.abc import Iterable
from dataclasses import replace

from agentassist.core.call import CallEvent, Direction, HeldBy, Kind
from agentassist.core.call_news import after
from agentassist.core.frozen import dataclass
from agentassist.core.joining import called_alike, seen_elsewhere
from agentassist.core.session import CallSession, Leg, SessionState

JUST_LEFT_S = 10.0
"""Some phones hang up on the colleague first and pass the caller on then; earlier talks were others."""
REMEMBERED = 64
"""How many calls are remembered as done with; duplicates come within seconds, not after 64 calls."""


@dataclass(frozen=True, slots=True)
class CallTracker:
    """All calls not yet forgotten, in the order they began."""

    sessions: tuple[CallSession, ...] = ()
    forgotten: tuple[CallSession, ...] = ()
    """Calls that are done with; news of them is ignored."""

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
        legs = ((session, session.leg(source)) for session in self.running)
        return tuple(session for session, leg in legs if leg is not None and leg.lost)

    def after(self, event: CallEvent) -> "CallTracker":
        """Return the tracker with ``event`` taken in; one told twice changes nothing."""
        if event.kind is Kind.LOST:
            return self._with(session.unseen_by(event.source) for session in self.running)
        if not event.call_key:
            lost = self.vanished(event.source) if event.kind is Kind.SYNCED else ()
            return self._with(session.gone_from(event) for session in lost)
        known = self._meant(event)
        return self if known is None else self._with([after(self._consulted(known, event), event)])

    def without(self, key: str) -> "CallTracker":
        """Return the tracker without a call that is done with; what is told of it later is ignored."""
        kept = tuple(session for session in self.sessions if session.key != key)
        done = tuple(session for session in self.sessions if session.key == key)
        return CallTracker(kept, (*self.forgotten, *done)[-REMEMBERED:])

    def restored(self, session: CallSession) -> "CallTracker":
        """Return the tracker with a call saved before a crash; its source has yet to confirm it."""
        leg = Leg(session.source, session.key, session.answered_s is not None)
        known = session if session.legs else session.with_leg(leg)
        legs = tuple(replace(leg, lost=not known.ended, over=known.ended) for leg in known.legs)
        return self._with([replace(known, legs=legs)])

    def recalled(self, session: CallSession) -> "CallTracker":
        """Return the tracker with a call that was not done with after all; news of it counts again."""
        forgotten = tuple(done for done in self.forgotten if done.key != session.key)
        return replace(self, forgotten=forgotten)._with([session])

    def _meant(self, event: CallEvent) -> CallSession | None:
        """Return the call that an event is about, perhaps a new one; None where it is done with."""
        known = called_alike(self.sessions, event)
        if known is not None or called_alike(self.forgotten, event) is not None:
            return known
        known = seen_elsewhere(self.sessions, event)
        if known is not None or seen_elsewhere(self.forgotten, event) is not None:
            return known
        return _begun(event)

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
        others = (other for other in self.sessions if _spoken_with(other, event.mono_s))
        return replace(session, other_call=next((s.key for s in others if is_consult(s, session)), ""))


def _begun(event: CallEvent) -> CallSession:
    direction = event.began_by
    state = SessionState.DIALING if direction is Direction.OUT else SessionState.RINGING
    return CallSession(event.call_key, event.source, state, event.mono_s, event.at_ms, direction)


def _spoken_with(other: CallSession, at_s: float) -> bool:
    """Tell whether somebody answered, and was on the line at ``at_s`` or till shortly before."""
    return other.answered_s is not None and (other.ended_s is None or at_s - other.ended_s <= JUST_LEFT_S)


def is_consult(other: CallSession, session: CallSession) -> bool:
    """Tell whether the rep rang somebody up, on the same phone, while the caller waited."""
    same_phone = {leg.source for leg in other.legs} & {leg.source for leg in session.legs}
    return bool(same_phone) and other.direction is Direction.OUT and _waited_at(session, other.started_s)


def _waited_at(session: CallSession, at_s: float) -> bool:
    return any(
        span.by is HeldBy.REP and span.from_s <= at_s and (span.to_s is None or at_s <= span.to_s)
        for span in session.holds
    )
