"""Which call an event is about: a softphone, its exchange and a webhook may all tell of one call."""

import re
from collections.abc import Iterable

from agentassist.core.call import MANUAL, CallEvent, Kind
from agentassist.core.call_news import ECHO_S
from agentassist.core.session import CallSession

BY_HAND_S = 60.0
"""How much later or earlier than a phone a rep may tell of the same call."""
APART = frozenset({"practice", "demo"})
"""Sources of calls that are none; they are never taken for a real one."""
LONGEST_EXTENSION = 6
"""Digits; more are a number that others can ring."""
TAIL = 8
"""Digits at the end by which two ways of writing a number are compared."""

_BEGINS = (Kind.RINGING, Kind.DIALING, Kind.ANSWERED)


def called_alike(sessions: Iterable[CallSession], event: CallEvent) -> CallSession | None:
    """Return the call that goes by the event's key, with the first source that told or with a later one."""
    key = event.call_key
    return next((s for s in sessions if s.key == key or any(leg.key == key for leg in s.legs)), None)


def seen_elsewhere(sessions: Iterable[CallSession], event: CallEvent) -> CallSession | None:
    """Return the call that another source told of: same direction, same number, at about the same time.

    Callers who withhold their number are never taken for one another.
    """
    if event.anonymous or not event.peer_raw or event.source in APART:
        return None
    alike = [session for session in sessions if _may_be(session, event)]
    return min(alike, key=lambda session: abs(session.started_s - event.mono_s), default=None)


def _may_be(session: CallSession, event: CallEvent) -> bool:
    return (
        session.source not in APART
        # Of one source two calls are two, however alike.
        and session.leg(event.source) is None
        and (session.direction is event.began_by or session.clicked or event.clicked)
        and not session.anonymous
        and _same_number(session, event)
        and _near(session, event)
    )


def _near(session: CallSession, event: CallEvent) -> bool:
    if session.ended_s is not None and event.mono_s > session.ended_s + ECHO_S / 2:
        return False
    if event.kind not in _BEGINS:
        # It says of a call that it is up, not since when.
        return True
    by_hand = event.source == MANUAL or all(leg.source == MANUAL for leg in session.legs)
    began_s = session.started_s
    if event.kind is Kind.ANSWERED and session.answered_s is not None:
        began_s = session.answered_s
    return abs(event.mono_s - began_s) <= (BY_HAND_S if by_hand else ECHO_S)


def _same_number(session: CallSession, event: CallEvent) -> bool:
    if session.peer_e164 and event.peer_e164:
        return session.peer_e164 == event.peer_e164
    return same_number(session.peer_raw, event.peer_raw or "")


def same_number(one: str, other: str) -> bool:
    """Tell whether two ways of writing may mean one number; extensions and names only as they are.

    >>> same_number("+442079460123", "020 7946 0123"), same_number("1001", "441001")
    (True, False)
    """
    digits, others = (re.sub(r"[\s().+-]", "", raw) for raw in (one, other))
    shorter = min(len(digits), len(others))
    if not (digits + others).isdecimal() or shorter <= LONGEST_EXTENSION:
        return bool(digits) and digits.casefold() == others.casefold()
    tail = min(shorter, TAIL)
    return digits[-tail:] == others[-tail:]
