"""What an event changes about a call; told twice, late, or by two sources, it changes nothing more."""

from collections.abc import Callable
from dataclasses import replace

from agentassist.core.call import MANUAL, CallEvent, Cause, Direction, HeldBy, Kind
from agentassist.core.session import CallSession, HoldEnd, HoldSpan, Leg, SessionState, Transfer

ECHO_S = 3.0
"""Two sources tell of one thing within this time, in seconds; of its second telling nothing new follows."""


def after(session: CallSession, event: CallEvent) -> CallSession:
    """Return the call with an event about it taken in."""
    told = _with_facts(_with_leg(session, event), event)
    if told.ended:
        return _with_late_news(told, event)
    return told if _repeats(session, event) else _STEPS.get(event.kind, _unchanged)(told, event)


def _with_leg(session: CallSession, event: CallEvent) -> CallSession:
    """Note who tells; what the rep does by hand to another's call is no view of its own."""
    leg = session.leg(event.source)
    if leg is None and event.source == MANUAL and session.legs:
        return session
    known = leg or Leg(event.source, event.call_key)
    answered = known.answered or event.kind in _ONLY_ANSWERED
    over = known.over or session.ended or event.kind in (Kind.ENDED, Kind.TRANSFERRED)
    clicked = known.clicked or event.clicked
    now = replace(known, answered=answered, lost=False, over=over, clicked=clicked)
    if event.kind in _OF_HOLDS and event.mono_s >= (known.held_said_s or 0.0):
        now = replace(now, held_by=_said_held_by(event), held_said_s=event.mono_s)
    return session.with_leg(now)


def _repeats(session: CallSession, event: CallEvent) -> bool:
    """Tell whether a source says of a hold what it has just said, whatever another said between."""
    leg = session.leg(event.source)
    if leg is None or leg.held_said_s is None or len(session.legs) == 1 or event.kind not in _OF_HOLDS:
        return False
    return leg.held_by is _said_held_by(event) and 0 <= event.mono_s - leg.held_said_s <= ECHO_S


def _said_held_by(event: CallEvent) -> HeldBy | None:
    return (event.held_by or HeldBy.REP) if event.kind is Kind.HELD else None


_OF_HOLDS = (Kind.HELD, Kind.RESUMED)
_ONLY_ANSWERED = (Kind.ANSWERED, Kind.HELD, Kind.RESUMED, Kind.SYNCED)
"""What can be told of answered calls only."""


def _with_facts(session: CallSession, event: CallEvent) -> CallSession:
    """Fill what was not known; only IDENTITY replaces what was."""
    newer = event.kind is Kind.IDENTITY
    first, second = (event, session) if newer else (session, event)
    earlier = event.mono_s < session.started_s
    return replace(
        session,
        started_s=min(session.started_s, event.mono_s),
        started_ms=event.at_ms if earlier else session.started_ms,
        direction=Direction.OUT if session.clicked else event.direction or session.direction,
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
    """Of a call that is over, only this still matters told late: it was not missed, and it was passed on."""
    since_s = event.mono_s - (session.ended_s or 0.0)
    if event.kind is Kind.ANSWERED and since_s <= 0:
        return _answered(session, event)
    if event.kind is Kind.TRANSFERRED and abs(since_s) <= ECHO_S and session.cause is not Cause.TRANSFERRED:
        return replace(session, transfer=_way_of_passing(session), cause=Cause.TRANSFERRED)
    return session


def _unchanged(session: CallSession, _event: CallEvent) -> CallSession:
    return session


def _answered(session: CallSession, event: CallEvent) -> CallSession:
    if _is_only_lifted(session, event):
        return session
    if session.answered_s is None or event.mono_s < session.answered_s:
        session = replace(session, answered_s=event.mono_s, answered_ms=event.at_ms)
    return session if session.ended else replace(session, state=SessionState.ACTIVE)


def _is_only_lifted(session: CallSession, event: CallEvent) -> bool:
    """Tell whether the rep lifted the phone for what a click dialled, and the other side still rings."""
    leg = session.leg(event.source)
    waiting = any(one.clicked and one.live and not one.answered for one in session.legs)
    return waiting and event.kind is Kind.ANSWERED and leg is not None and not leg.clicked


def _up(session: CallSession, event: CallEvent) -> CallSession:
    """Whatever can only happen to an answered call proves that it was answered."""
    return _answered(session, event) if session.answered_s is None else session


def _held(session: CallSession, event: CallEvent) -> CallSession:
    session, by = replace(_up(session, event), hold_unknown=False), event.held_by or HeldBy.REP
    span = HoldSpan(by, event.mono_s, event.at_ms, began_by=(event.source,))
    last = session.holds[-1] if session.holds else None
    if last is not None and last.by is by and _echoes(event, last.began_by, last.from_s):
        return session.with_last_hold(replace(last, began_by=(*last.began_by, event.source)))
    if last is not None and last.to_s is None:
        if last.by is by or by is HeldBy.REMOTE or event.mono_s < last.from_s:
            return session
        # Only the rep's own hold makes a customer wait, so it counts even during the peer's.
        session = session.released(event, HoldEnd.TAKEN_OVER)
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
    past = next((span for span in reversed(session.holds) if span.to_s is not None), None)
    if past is not None and past.to_s is not None and _echoes(event, past.ended_by, past.to_s):
        heard = replace(past, ended_by=(*past.ended_by, event.source))
        return replace(session, holds=tuple(heard if span is past else span for span in session.holds))
    if held is not None and (event.held_by not in (None, held.by) or event.mono_s < held.from_s):
        return session
    newest = event.mono_s if session.resumed_s is None else max(session.resumed_s, event.mono_s)
    return replace(session.released(event, HoldEnd.RESUMED), resumed_s=newest, hold_unknown=False)


def _echoes(event: CallEvent, tellers: tuple[str, ...], at_s: float) -> bool:
    """Tell whether a source only tells what another told already; the rep's own hand is nobody's echo."""
    heard = event.source in tellers or not tellers or MANUAL in (event.source, *tellers)
    return not heard and abs(event.mono_s - at_s) <= ECHO_S


def _synced(session: CallSession, event: CallEvent) -> CallSession:
    unknown = not event.hold_known and not _holds_told_by_others(session, event.source)
    session = replace(_up(session, event), hold_unknown=unknown)
    if event.held_by is not None:
        return _held(session, event)
    return session.released(event, HoldEnd.UNSEEN) if event.hold_known else session


def _holds_told_by_others(session: CallSession, source: str) -> bool:
    """Tell whether another source that is still there has told of this call's holds."""
    there = {leg.source for leg in session.legs if leg.live and leg.source != source}
    return any(there & {*span.began_by, *span.ended_by} for span in session.holds)


def _transferred(session: CallSession, event: CallEvent) -> CallSession:
    return replace(session.over(event, Cause.TRANSFERRED), transfer=_way_of_passing(session))


def _way_of_passing(session: CallSession) -> Transfer:
    return Transfer.WARM if session.other_call else Transfer.BLIND


def _ended(session: CallSession, event: CallEvent) -> CallSession:
    leg = session.leg(event.source)
    elsewhere = any(one.live and one.answered for one in session.legs)
    if elsewhere and leg is not None and not leg.answered and not leg.clicked:
        # It rang elsewhere too, and there it stopped: the rep has answered here.
        return session
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
