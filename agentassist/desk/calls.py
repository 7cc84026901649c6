"""Calls: they ring, are answered, held, resumed and end; each keeps its own page."""

from dataclasses import replace

from agentassist.core.call import MANUAL, CallEvent, Cause, Direction, Order, SourceStatus, Verb
from agentassist.core.effects import TellPhone
from agentassist.core.history import FollowUpKind
from agentassist.core.messages import ApologyGiven, StartCall
from agentassist.core.moment import Moment
from agentassist.core.screen import Undoable
from agentassist.core.session import CallSession, HoldSpan, Leg
from agentassist.desk.courtesies import begun, record_of
from agentassist.desk.day import owe, owed_after
from agentassist.desk.pop import meet, recognised
from agentassist.desk.sitting import Sitting, taking_back
from agentassist.desk.talk import FollowDraft, Talk
from agentassist.desk.tools import Tools
from agentassist.storage.calls import CallFields

PRACTICE = "practice"
"""The source of calls that are only practised; the rep's own buttons answer, hold and end them."""
NO_ANSWER = "no-answer"
"""The outcome of a call that was never answered."""


def happened(tools: Tools, sitting: Sitting, event: CallEvent) -> Sitting:
    """Take in what a source noticed."""
    tracker = sitting.tracker.after(event)
    known = {session.key: session for session in sitting.tracker.sessions}
    sitting = replace(sitting, tracker=tracker)
    for session in tracker.sessions:
        if known.get(session.key) is not session:
            sitting = _followed(tools, sitting, session)
    return sitting


def _followed(tools: Tools, sitting: Sitting, session: CallSession) -> Sitting:
    talk = sitting.talk_of(session.key)
    if talk is None:
        sitting, talk = _begun(tools, sitting, session)
    elif talk.contact is None and not talk.interaction.number:
        talk, sitting = _recognised(tools, talk, session, sitting)
    if _picked_up(talk, session):
        sitting = replace(sitting, shown=talk.key)
    talk, sitting = _with_times(talk, session, sitting)
    for span in session.holds:
        talk, sitting = _with_hold(tools, talk, span, sitting)
    return _over(tools, sitting.with_talk(talk), talk, session) if session.ended else sitting.with_talk(talk)


def _begun(tools: Tools, sitting: Sitting, session: CallSession) -> tuple[Sitting, Talk]:
    talk = meet(tools, session, sitting.preferences.region, sitting.preferences.rep)
    kept = talk.interaction
    sitting = sitting.with_talk(talk).saving(lambda store: store.calls.begin(kept, kept.started_ms))
    # A second caller never takes the first one's page, only a place beside it.
    return (sitting if sitting.talk_of(sitting.shown) else replace(sitting, shown=talk.key)), talk


def _recognised(tools: Tools, talk: Talk, session: CallSession, sitting: Sitting) -> tuple[Talk, Sitting]:
    """Take in a number that the phone told late."""
    who = recognised(tools, talk, session, sitting.preferences.region)
    past = who.interaction
    if not past.number:
        return talk, sitting
    fields: CallFields = {"number": past.number, "contact_id": past.contact_id}
    return who, sitting.saving(lambda store: store.calls.patch(past.id, past.started_ms, **fields))


def _picked_up(talk: Talk, session: CallSession) -> bool:
    """Tell whether the rep has just begun to speak with a caller, on whichever line."""
    incoming = session.direction is Direction.IN and not session.ended
    return incoming and session.answered_ms is not None and talk.interaction.answered_ms is None


def _with_times(talk: Talk, session: CallSession, sitting: Sitting) -> tuple[Talk, Sitting]:
    was = talk.interaction
    now = replace(
        was,
        direction=session.direction,
        answered_ms=session.answered_ms,
        ended_ms=session.ended_ms,
        cause=session.cause.value if session.cause else "",
    )
    if now == was:
        return talk, sitting
    at_ms = session.ended_ms or session.answered_ms or session.started_ms
    patch: CallFields = {"answered_ms": now.answered_ms, "ended_ms": now.ended_ms, "cause": now.cause}
    if now.direction is not was.direction:
        patch["direction"] = now.direction
    return replace(talk, interaction=now), sitting.saving(
        lambda store: store.calls.patch(was.id, at_ms, **patch)
    )


def _with_hold(tools: Tools, talk: Talk, span: HoldSpan, sitting: Sitting) -> tuple[Talk, Sitting]:
    known = record_of(talk, span, tools.boot)
    if known is None:
        new = begun(tools, talk, span)
        return new.talk, sitting.saving(lambda store: store.holds.start(new.hold))
    if known.end_ms == span.to_ms:
        return talk, sitting
    ended = replace(known, end_ms=span.to_ms)
    end_ms = span.to_ms or span.from_ms
    holds = tuple(ended if hold is known else hold for hold in talk.holds)
    return replace(talk, holds=holds), sitting.saving(lambda store: store.holds.end(ended.id, end_ms))


def _over(tools: Tools, sitting: Sitting, talk: Talk, session: CallSession) -> Sitting:
    if any(one.other_call == session.key for one in sitting.tracker.sessions) and not written(talk):
        return forgotten(sitting, talk, "")
    leg = sitting.talk_of(session.other_call)
    if leg is not None and leg.wrapping and not written(leg):
        sitting = forgotten(sitting, leg, "")
    if session.answered_s is not None or written(talk):
        return sitting.with_talk(replace(talk, wrapping=True))
    if session.direction is Direction.IN:
        return _missed(tools, sitting, talk)
    return forgotten(sitting, talk, NO_ANSWER)


def written(talk: Talk) -> bool:
    """Tell whether the rep has written anything down that must not be lost."""
    return bool(talk.typed.strip() or talk.draft.note or talk.draft.points)


def _missed(tools: Tools, sitting: Sitting, talk: Talk) -> Sitting:
    """Nobody answered: somebody is owed a call, and the window is free again."""
    past = talk.interaction
    # Put away on purpose, or taken by a colleague: nobody waits for a call.
    if past.cause not in (Cause.REJECTED, Cause.CANCELLED) and past.number:
        plan = FollowDraft("", past.ended_ms or past.started_ms, sitting.preferences.rep)
        owed = owed_after(tools, talk, FollowUpKind.MISSED, plan)
        sitting = owe(sitting, owed, talk, owed.due_ms)
    return forgotten(sitting, talk, NO_ANSWER)


def forgotten(sitting: Sitting, talk: Talk, outcome: str) -> Sitting:
    """File by itself what leaves nothing to say: a call nobody answered, a word with a colleague."""
    past, at_ms = talk.interaction, talk.interaction.ended_ms or talk.interaction.started_ms
    sitting = sitting.saving(
        lambda store: store.calls.patch(past.id, at_ms, wrapped=True, outcome=outcome),
        lambda store: store.drafts.drop(past.id),
    )
    return replace(sitting.without_talk(talk.key), tracker=sitting.tracker.without(talk.key))


def source_changed(sitting: Sitting, status: SourceStatus) -> Sitting:
    """Take in how a source stands with its phone."""
    others = tuple(known for known in sitting.sources if known.source != status.source)
    return replace(sitting, sources=(*others, status))


def obeying(sitting: Sitting, session: CallSession, verb: Verb) -> Leg | None:
    """Return the phone behind a call that does ``verb`` when told to; None where none does."""
    phones = (leg for leg in session.legs if leg.live and verb in sitting.controls(leg.source).control)
    return next(phones, None)


def told(sitting: Sitting, key: str, verb: Verb) -> Sitting:
    """Ask the phone behind a call (the shown one for an empty key), or note it by hand where none obeys."""
    session = sitting.tracker.session(key or sitting.shown)
    if session is None or session.ended:
        return sitting
    phone = obeying(sitting, session, verb) or Leg(MANUAL, session.key)
    return sitting.doing(TellPhone(Order(phone.source, verb, phone.key, session.peer_raw)))


def started_by_hand(sitting: Sitting, wish: StartCall) -> Sitting:
    """Begin a call the rep tells of: a pasted number, or somebody at a phone that tells nothing."""
    verb = Verb.RING if wish.incoming else Verb.DIAL
    return sitting.doing(TellPhone(Order(MANUAL, verb, number=wish.number)))


def called_back(sitting: Sitting, number: str) -> Sitting:
    """Ring somebody: through a phone that dials, else by hand."""
    dialers = (s.source for s in sitting.sources if Verb.DIAL in sitting.controls(s.source).control)
    source = next((name for name in dialers if name != MANUAL), MANUAL)
    return sitting.doing(TellPhone(Order(source, Verb.DIAL, number=number)))


def shown(sitting: Sitting, key: str) -> Sitting:
    """Fill the window with another line's caller."""
    return replace(sitting, shown=key) if sitting.talk_of(key) else sitting


def apologised(sitting: Sitting, said: ApologyGiven, now: Moment) -> Sitting:
    """Tick the apology after a hold, or note why there was none."""
    talk = next((t for t in sitting.talks if any(hold.id == said.hold_id for hold in t.holds)), None)
    if talk is None:
        return sitting
    holds = tuple(
        replace(hold, apologised=said.given, reason=said.reason) if hold.id == said.hold_id else hold
        for hold in talk.holds
    )
    changed = sitting.with_talk(replace(talk, holds=holds)).saving(
        lambda store: store.holds.apology(said.hold_id, said.given, said.reason, now.utc_ms)
    )
    return changed.undoable(
        Undoable.APOLOGY,
        taking_back(
            talk.key,
            lambda later: _not_apologised(later, said.hold_id),
            lambda store: store.holds.apology(said.hold_id, None, "", now.utc_ms),
        ),
    )


def _not_apologised(talk: Talk, hold_id: str) -> Talk:
    holds = (replace(hold, apologised=None, reason="") if hold.id == hold_id else hold for hold in talk.holds)
    return replace(talk, holds=tuple(holds))
