"""Back into a call after a crash: the caller, the note, the ticks and the running hold."""

from dataclasses import replace
from datetime import UTC, datetime

from agentassist.core.call import CallEvent, Cause, Direction, Kind
from agentassist.core.contact import Contact
from agentassist.core.history import Draft, HoldRecord, Interaction
from agentassist.core.moment import Moment
from agentassist.core.screen import Told
from agentassist.core.session import CallSession, HoldEnd, HoldSpan, SessionState
from agentassist.core.transfer import CameOf, Transfer
from agentassist.desk.calls import happened
from agentassist.desk.pop import acquainted
from agentassist.desk.sitting import Sitting
from agentassist.desk.talk import Handing, Talk
from agentassist.desk.tools import Tools
from agentassist.desk.wrapup import owing
from agentassist.text.numbers import read_number, shown

RINGS_AT_MOST_MS = 120_000
"""No phone rings longer: what rang before the app went away was missed by now."""


def reopened(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Take up every call that was open or not yet wrapped up when the app went away."""
    sitting = replace(sitting, mastery=tools.store.masteries.all())
    for past in tools.store.calls.open_calls():
        talk = owing(tools, sitting, _talk(tools, past, sitting.preferences.region), now)
        session = _session(past, talk.holds, now, tools.boot)
        sitting = replace(sitting.with_talk(talk), tracker=sitting.tracker.restored(session))
        if not talk.wrapping and past.answered_ms is None and now.utc_ms - past.started_ms > RINGS_AT_MOST_MS:
            sitting = happened(tools, sitting, _missed(past, now))
    return sitting.turned().telling(Told.CALL_RESTORED) if sitting.talks else sitting


def _missed(past: Interaction, now: Moment) -> CallEvent:
    at = datetime.fromtimestamp(now.utc_ms / 1000, UTC)
    return CallEvent(Kind.ENDED, past.source, past.call_key, now.mono_s, at, cause=Cause.MISSED)


def _talk(tools: Tools, past: Interaction, region: str) -> Talk:
    store = tools.store
    draft = store.drafts.load(past.id) or Draft(past.id)
    talk = Talk(
        key=past.call_key,
        interaction=past,
        draft=draft,
        shown_number=shown(past.number, region) or past.number,
        choices=() if past.contact_id else _people_behind(tools, past.number, region),
        holds=store.holds.of(past.id),
        handing=_handing(store.transfers.of(past.id)),
        wrapping=past.ended_ms is not None,
        revision=1,
    )
    return acquainted(tools, talk, store.contacts.get(past.contact_id) if past.contact_id else None)


def _handing(tries: tuple[Transfer, ...]) -> Handing:
    """Return the steps of handing the caller on, open where a try was under way."""
    return Handing(open=bool(tries) and tries[-1].came_of is CameOf.OPEN, tries=tries)


def _people_behind(tools: Tools, written: str, region: str) -> tuple[Contact, ...]:
    """Return the people who share a number, for nobody had been chosen yet."""
    number = read_number(written, region)
    people = tools.store.contacts.callers(number.e164, number.digits) if written else ()
    return people if len(people) > 1 else ()


def _session(past: Interaction, holds: tuple[HoldRecord, ...], now: Moment, boot: str) -> CallSession:
    def mono(at_ms: int) -> float:
        return now.mono_s - (now.utc_ms - at_ms) / 1000

    answered, ended = past.answered_ms, past.ended_ms
    outgoing = SessionState.DIALING if past.direction is Direction.OUT else SessionState.RINGING
    state = SessionState.ENDED if ended is not None else outgoing if answered is None else SessionState.ACTIVE
    return CallSession(
        key=past.call_key,
        source=past.source,
        state=state,
        started_s=mono(past.started_ms),
        started_ms=past.started_ms,
        direction=past.direction,
        peer_raw=past.number,
        peer_e164=past.number,
        anonymous=not past.number,
        answered_s=None if answered is None else mono(answered),
        answered_ms=answered,
        ended_s=None if ended is None else mono(ended),
        ended_ms=ended,
        cause=Cause(past.cause) if past.cause else None,
        holds=tuple(_span(hold, mono(hold.start_ms), boot) for hold in holds),
    )


def _span(hold: HoldRecord, from_utc_s: float, boot: str) -> HoldSpan:
    # In the same boot the clock that counts through sleep went on by itself, whatever was done to the date.
    from_s = hold.start_mono_s if hold.boot == boot and boot else from_utc_s
    span = HoldSpan(hold.by, from_s, hold.start_ms)
    if hold.end_ms is None:
        return span
    return span.closed(from_s + (hold.end_ms - hold.start_ms) / 1000, hold.end_ms, HoldEnd.RESUMED)
