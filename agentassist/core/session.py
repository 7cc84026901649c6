"""One call and its holds, as pieced together from what sources tell."""

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum

from agentassist.core.call import CallEvent, Cause, Direction, HeldBy, Kind
from agentassist.core.frozen import dataclass


class SessionState(StrEnum):
    """How far a call got; it never goes back."""

    RINGING = "ringing"
    DIALING = "dialing"
    ACTIVE = "active"
    ENDED = "ended"


class HoldEnd(StrEnum):
    """Why a hold ended."""

    RESUMED = "resumed"
    CALL_ENDED = "call-ended"
    TAKEN_OVER = "taken-over"
    """The rep held a call that the peer was holding already."""
    UNSEEN = "unseen"
    """The link broke during the hold, and the call was not held any more when it came back."""


class Transfer(StrEnum):
    """What became of passing the caller on."""

    NONE = ""
    STARTING = "starting"
    WARM = "warm"
    """The rep spoke with the colleague first."""
    BLIND = "blind"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class HoldSpan:
    """One hold, from start to end; ``to_s`` is None while it runs."""

    by: HeldBy
    from_s: float
    """On the clock that counts through sleep."""
    from_ms: int
    """The same instant in UTC."""
    to_s: float | None = None
    to_ms: int | None = None
    end_reason: HoldEnd | None = None

    @property
    def open(self) -> bool:
        """True while somebody waits."""
        return self.to_s is None

    def closed(self, at_s: float, at_ms: int, reason: HoldEnd) -> "HoldSpan":
        """Return the span ended at this instant, never before its start."""
        return replace(self, to_s=max(at_s, self.from_s), to_ms=max(at_ms, self.from_ms), end_reason=reason)


@dataclass(frozen=True, slots=True)
class CallSession:
    """One call as far as it is known; ``*_s`` on the clock that counts through sleep, ``*_ms`` in UTC."""

    key: str
    source: str
    """Who told of it first."""
    state: SessionState
    started_s: float
    started_ms: int
    direction: Direction = Direction.IN
    line: int | None = None
    peer_raw: str = ""
    peer_e164: str = ""
    peer_name: str = ""
    anonymous: bool = False
    answered_s: float | None = None
    answered_ms: int | None = None
    ended_s: float | None = None
    ended_ms: int | None = None
    cause: Cause | None = None
    holds: tuple[HoldSpan, ...] = ()
    """In order of time, never overlapping; only the last can be open."""
    resumed_s: float | None = None
    """The newest resume heard of, so that a hold told late is not taken for a running one."""
    hold_unknown: bool = False
    """True where the source came back but cannot tell whether the call is held."""
    link_lost: bool = False
    """True while nobody can tell how the call goes on."""
    transfer: Transfer = Transfer.NONE
    queue: str = ""
    queue_wait_s: float | None = None
    other_call: str = ""
    """The consult leg, by its key."""
    muted: bool = False
    """As far as the source tells; a mute by the phone's own key often stays unseen."""

    @property
    def ended(self) -> bool:
        """True once it is over."""
        return self.state is SessionState.ENDED

    @property
    def open_hold(self) -> HoldSpan | None:
        """The hold that runs now."""
        return self.holds[-1] if self.holds and self.holds[-1].open else None

    @property
    def held_by(self) -> HeldBy | None:
        """Who holds the call now; a customer waits only where it is the rep."""
        return self.open_hold.by if self.open_hold else None

    def after(self, event: CallEvent) -> "CallSession":
        """Return the call with ``event`` of the same key taken in."""
        told = _with_facts(self, event)
        if told.ended:
            return _with_late_news(told, event)
        return _STEPS.get(event.kind, _unchanged)(replace(told, link_lost=False), event)

    def over(self, event: CallEvent, cause: Cause) -> "CallSession":
        """Return the call ended at the instant of ``event``, its hold with it."""
        free = _released(self, event, HoldEnd.CALL_ENDED)
        return replace(
            free,
            state=SessionState.ENDED,
            ended_s=max([event.mono_s, self.started_s, *(span.to_s or span.from_s for span in free.holds)]),
            ended_ms=event.at_ms,
            cause=cause,
            link_lost=False,
            hold_unknown=False,
        )


def _with_facts(session: CallSession, event: CallEvent) -> CallSession:
    """Fill what was not known; only IDENTITY replaces what was."""
    newer = event.kind is Kind.IDENTITY
    first, second = (event, session) if newer else (session, event)
    earlier = event.mono_s < session.started_s
    return replace(
        session,
        started_s=min(session.started_s, event.mono_s),
        started_ms=event.at_ms if earlier else session.started_ms,
        direction=event.direction or session.direction,
        line=event.line if event.line is not None else session.line,
        peer_raw=first.peer_raw or second.peer_raw or "",
        peer_e164=first.peer_e164 or second.peer_e164 or "",
        peer_name=first.peer_name or second.peer_name or "",
        anonymous=event.anonymous if newer else session.anonymous or event.anonymous,
        queue=session.queue or event.queue or "",
        queue_wait_s=event.queue_wait_s if session.queue_wait_s is None else session.queue_wait_s,
        other_call=session.other_call or event.other_call or "",
    )


def _with_late_news(session: CallSession, event: CallEvent) -> CallSession:
    """Of a call that is over, only an answer told late still matters: it was not missed."""
    before_end = session.ended_s is not None and event.mono_s <= session.ended_s
    return _answered(session, event) if event.kind is Kind.ANSWERED and before_end else session


def _unchanged(session: CallSession, _event: CallEvent) -> CallSession:
    return session


def _answered(session: CallSession, event: CallEvent) -> CallSession:
    if session.answered_s is None or event.mono_s < session.answered_s:
        session = replace(session, answered_s=event.mono_s, answered_ms=event.at_ms)
    return session if session.ended else replace(session, state=SessionState.ACTIVE)


def _up(session: CallSession, event: CallEvent) -> CallSession:
    """Whatever can only happen to an answered call proves that it was answered."""
    return _answered(session, event) if session.answered_s is None else session


def _held(session: CallSession, event: CallEvent) -> CallSession:
    session, by = replace(_up(session, event), hold_unknown=False), event.held_by or HeldBy.REP
    span = HoldSpan(by, event.mono_s, event.at_ms)
    last = session.holds[-1] if session.holds else None
    if last is not None and last.to_s is None:
        if last.by is by or by is HeldBy.REMOTE or event.mono_s < last.from_s:
            return session
        # Only the rep's own hold makes a customer wait, so it counts even during the peer's.
        session = _released(session, event, HoldEnd.TAKEN_OVER)
    elif last is not None and last.to_s is not None and _told_before(last, last.to_s, span):
        return session
    if session.resumed_s is not None and span.from_s < session.resumed_s:
        lasted_ms = round((session.resumed_s - span.from_s) * 1000)
        span = span.closed(session.resumed_s, span.from_ms + lasted_ms, HoldEnd.RESUMED)
    return replace(session, holds=(*session.holds, span))


def _told_before(last: HoldSpan, last_to_s: float, span: HoldSpan) -> bool:
    return span.from_s < last_to_s or (span.from_s == last_to_s and span.by is last.by)


def _resumed(session: CallSession, event: CallEvent) -> CallSession:
    held = session.open_hold
    if held is not None and (event.held_by not in (None, held.by) or event.mono_s < held.from_s):
        return session
    newest = event.mono_s if session.resumed_s is None else max(session.resumed_s, event.mono_s)
    return replace(_released(session, event, HoldEnd.RESUMED), resumed_s=newest, hold_unknown=False)


def _released(session: CallSession, event: CallEvent, reason: HoldEnd) -> CallSession:
    held = session.open_hold
    if held is None:
        return session
    span = held.closed(event.mono_s, event.at_ms, reason)
    return replace(session, holds=(*session.holds[:-1], span))


def _synced(session: CallSession, event: CallEvent) -> CallSession:
    session = replace(_up(session, event), hold_unknown=not event.hold_known)
    if event.held_by is not None:
        return _held(session, event)
    return _released(session, event, HoldEnd.UNSEEN) if event.hold_known else session


def _transferred(session: CallSession, event: CallEvent) -> CallSession:
    kind = Transfer.WARM if session.other_call else Transfer.BLIND
    return replace(session.over(event, Cause.TRANSFERRED), transfer=kind)


def _ended(session: CallSession, event: CallEvent) -> CallSession:
    return session.over(event, event.cause or Cause.UNKNOWN)


def _transferring(session: CallSession, _event: CallEvent) -> CallSession:
    return replace(session, transfer=Transfer.STARTING)


def _not_transferred(session: CallSession, _event: CallEvent) -> CallSession:
    # Whom the rep spoke with for this attempt says nothing about the next.
    return replace(session, transfer=Transfer.FAILED, other_call="")


def _muted(session: CallSession, _event: CallEvent) -> CallSession:
    return replace(session, muted=True)


def _unmuted(session: CallSession, _event: CallEvent) -> CallSession:
    return replace(session, muted=False)


_STEPS: dict[Kind, Callable[[CallSession, CallEvent], CallSession]] = {
    Kind.ANSWERED: _answered,
    Kind.HELD: _held,
    Kind.RESUMED: _resumed,
    Kind.SYNCED: _synced,
    Kind.TRANSFER_STARTED: _transferring,
    Kind.TRANSFER_FAILED: _not_transferred,
    Kind.TRANSFERRED: _transferred,
    Kind.ENDED: _ended,
    Kind.MUTED: _muted,
    Kind.UNMUTED: _unmuted,
}
