"""The end of a contact: outcome, topic, "is it solved?", and what is still owed."""

from collections.abc import Callable
from dataclasses import replace
from typing import Unpack

from agentassist.core.call import MANUAL, HeldBy
from agentassist.core.contact import Contact, ContactPoint, PointKind
from agentassist.core.history import FollowUpKind, Resolved
from agentassist.core.messages import (
    AnswerResolved,
    ChooseOutcome,
    ChooseTopic,
    NameCaller,
    NoteTyped,
    SetFollowUp,
)
from agentassist.core.moment import Moment
from agentassist.core.screen import Missing, Told, Undoable
from agentassist.desk.callers import as_before, known_as
from agentassist.desk.day import owe, owed_after, owes_call_back, without
from agentassist.desk.fading import counted, uncounted
from agentassist.desk.pop import DAY_MS
from agentassist.desk.sitting import Sitting
from agentassist.desk.talk import FollowDraft, Talk
from agentassist.desk.tools import Tools
from agentassist.storage.calls import CallFields
from agentassist.text.cards import redact

SUBJECT_LONGEST = 60
"""The first line of the note is the subject of the history, in characters."""
CALL_BACK_WITHIN_MS = 8 * DAY_MS
"""A call-back is agreed on for the next working day at the latest, whatever lies between."""
OPEN_YET = (Resolved.PARTLY, Resolved.NO)
"""Answers after which somebody still has something to do."""
DROPPED = "dropped"
"""The outcome of a call whose line broke."""


def opened(sitting: Sitting, *, wrapping: bool) -> Sitting:
    """Turn the page to the wrap-up, or back to the call."""
    return sitting.with_talk(replace(sitting.talk, wrapping=wrapping)) if sitting.talk else sitting


def outcome(tools: Tools, sitting: Sitting, wish: ChooseOutcome, now: Moment) -> Sitting:
    """Say how it ended; an outcome that leaves something to do asks for a follow-up."""
    talk = sitting.talk
    if talk is None:
        return sitting
    filed = _filed(sitting, talk, now, outcome=wish.outcome_id)
    return _asking(tools, filed, talk.key, now)


def outcome_back(tools: Tools, key: str, given: str, was: str, now: Moment) -> Callable[[Sitting], Sitting]:
    """Return the step back from an outcome that was filed on the way; one chosen since then stays."""

    def back(later: Sitting) -> Sitting:
        talk = later.talk_of(key)
        if talk is None or given == was or talk.interaction.outcome != given:
            return later
        return _asking(tools, _filed(later, talk, now, outcome=was), key, now)

    return back


def topic(sitting: Sitting, wish: ChooseTopic, now: Moment) -> Sitting:
    """Say what it was about."""
    return _filed(sitting, sitting.talk, now, topic=wish.topic_id) if sitting.talk else sitting


def answered(tools: Tools, sitting: Sitting, wish: AnswerResolved, now: Moment) -> Sitting:
    """Keep the caller's answer; whatever is not solved gets an owner and a date."""
    talk = sitting.talk
    if talk is None:
        return sitting
    filed = _filed(sitting, talk, now, resolved=wish.resolved)
    return _asking(tools, filed, talk.key, now)


def _asking(tools: Tools, sitting: Sitting, key: str, now: Moment) -> Sitting:
    talk = sitting.talk_of(key)
    return sitting.with_talk(owing(tools, sitting, talk, now)) if talk else sitting


def owing(tools: Tools, sitting: Sitting, talk: Talk, now: Moment) -> Talk:
    """Return the talk with the follow-up that its outcome or answer asks for, or the rep agreed on."""
    if talk.follow and talk.follow.agreed:
        return talk
    past = talk.interaction
    leaves = any(one.follow_up for one in tools.firm.codes.outcomes if one.id == past.outcome)
    rung_back = leaves and owes_call_back(tools, talk, now, within_ms=CALL_BACK_WITHIN_MS)
    asks = past.resolved in OPEN_YET or (leaves and not rung_back)
    return replace(talk, follow=_follow(sitting, talk, now) if asks else None)


def _filed(sitting: Sitting, talk: Talk, now: Moment, **fields: Unpack[CallFields]) -> Sitting:
    changed = replace(talk.interaction, **fields)
    return sitting.with_talk(replace(talk, interaction=changed)).saving(
        lambda store: store.calls.patch(changed.id, now.utc_ms, **fields)
    )


def _follow(sitting: Sitting, talk: Talk, now: Moment) -> FollowDraft:
    return talk.follow or FollowDraft(_subject(talk), now.utc_ms + DAY_MS, sitting.preferences.rep)


def follow_up(sitting: Sitting, wish: SetFollowUp) -> Sitting:
    """Agree on a follow-up, or take it back."""
    talk = sitting.talk
    if talk is None:
        return sitting
    owed = FollowDraft(wish.what, wish.due_ms, wish.owner, agreed=True) if wish.wanted else None
    return sitting.with_talk(replace(talk, follow=owed))


def named(tools: Tools, sitting: Sitting, wish: NameCaller, now: Moment) -> Sitting:
    """Make a contact of an unknown caller; their next call is known."""
    talk, name = sitting.talk, " ".join(wish.name.split())
    if talk is None or talk.contact is not None or not name:
        return sitting
    number = talk.interaction.number
    points = (ContactPoint(tools.new_id(), PointKind.PHONE, number, number),) if number else ()
    contact = Contact(tools.new_id(), name, points=points, created_ms=now.utc_ms)
    sitting = sitting.saving(lambda store: store.contacts.save(contact, now.utc_ms))

    def back(later: Sitting) -> Sitting:
        # Filed by now, the call would be taken out along with its contact.
        if later.talk_of(talk.key) is None:
            return later
        unnamed = as_before(tools, talk, now)(later)
        return unnamed.saving(lambda store: store.contacts.delete(contact.id, now.utc_ms))

    return known_as(tools, sitting, talk, contact, now).undoable(Undoable.CHOICE, back)


def missing(sitting: Sitting, talk: Talk) -> tuple[Missing, ...]:
    """Return what the wrap-up still needs."""
    session = sitting.tracker.session(talk.key)
    rings_on = (
        session is not None and not session.ended and session.source != MANUAL and not session.link_lost
    )
    unsaid = any(hold.by is HeldBy.REP and hold.apologised is None for hold in talk.holds)
    needs = (
        (Missing.CALL, rings_on),
        (Missing.OUTCOME, not talk.interaction.outcome),
        (Missing.RESOLVED, talk.interaction.resolved is None),
        (Missing.APOLOGY, unsaid),
    )
    return tuple(what for what, needed in needs if needed)


def finished(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """File the contact where nothing is missing; can be undone."""
    talk = sitting.talk
    if talk is None or missing(sitting, talk):
        return sitting
    was, session = talk.interaction, sitting.tracker.session(talk.key)
    fields: CallFields = {
        "subject": _subject(talk),
        "summary": _summary(talk),
        "ended_ms": was.ended_ms or now.utc_ms,
        "cause": was.cause or "normal",
        "wrapped": True,
    }
    sitting = sitting.saving(
        lambda store: store.calls.patch(was.id, now.utc_ms, **fields),
        lambda store: store.calls.keep_ticks(was.id, talk.draft.ticks, now.utc_ms),
        lambda store: store.drafts.drop(was.id),
    )
    owed = owed_after(tools, talk, FollowUpKind.FOLLOW_UP, talk.follow) if talk.follow else None
    if owed is not None:
        sitting = owe(sitting, owed, talk, now.utc_ms)
    tracker = sitting.tracker.without(talk.key)
    sitting = replace(sitting.without_talk(talk.key), tracker=tracker, filed=talk)
    known, sitting = sitting.mastery, counted(tools, sitting, talk)

    def back(later: Sitting) -> Sitting:
        whole = later.filed if later.filed and later.filed.key == talk.key else talk
        tracker = later.tracker.recalled(session) if session else later.tracker
        reopened = replace(later.with_talk(whole), tracker=tracker, shown=talk.key)
        reopened = reopened.silent_about(Told.WRAPPED).saving(
            lambda store: store.calls.patch(
                was.id, now.utc_ms, ended_ms=was.ended_ms, cause=was.cause, wrapped=False
            ),
            lambda store: store.drafts.save(whole.draft, now.utc_ms),
        )
        reopened = uncounted(reopened, known)
        if owed is None:
            return reopened
        return without(reopened, owed.id).saving(lambda store: store.follow_ups.remove(owed.id))

    return sitting.silent_about(Told.WRAPPED).telling(Told.WRAPPED).undoable(Undoable.WRAPUP, back)


def noted_late(sitting: Sitting, typed: NoteTyped, now: Moment) -> Sitting:
    """Keep the whole note where the call was filed while its last word was being typed."""
    filed = sitting.filed
    if filed is None or filed.interaction.id != typed.interaction_id:
        return sitting
    draft = replace(filed.draft, note=redact(typed.text))
    talk = replace(filed, typed=typed.text, draft=draft)
    fields: CallFields = {"subject": _subject(talk), "summary": _summary(talk)}
    return replace(sitting, filed=talk).saving(
        lambda store: store.calls.patch(talk.interaction.id, now.utc_ms, **fields)
    )


def dropped(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Owe a call-back at once, for the line broke, and keep everything typed."""
    talk = sitting.talk
    if talk is None:
        return sitting
    past = talk.interaction
    if owes_call_back(tools, talk, now):
        return sitting.with_talk(replace(talk, wrapping=True))
    plan = FollowDraft(_subject(talk), now.utc_ms, sitting.preferences.rep)
    owed = owed_after(tools, talk, FollowUpKind.CALL_BACK, plan)
    sitting = owe(sitting, owed, talk, now.utc_ms)
    # Ringing back is what an outcome asked for; what is not solved, or was agreed on, is owed besides.
    besides = talk.follow if talk.follow and (talk.follow.agreed or past.resolved in OPEN_YET) else None
    talk = replace(talk, wrapping=True, follow=besides)
    return _filed(sitting, talk, now, outcome=DROPPED, resolved=past.resolved or Resolved.NOT_ASKED)


def _note(talk: Talk) -> str:
    """Return the whole note without card numbers; nothing in it is still growing."""
    return redact(talk.typed).strip() or talk.draft.note.strip()


def _summary(talk: Talk) -> str:
    return " · ".join(filter(None, (_note(talk), *talk.draft.points)))


def _subject(talk: Talk) -> str:
    lines = [line.strip() for line in (*_note(talk).splitlines(), *talk.draft.points) if line.strip()]
    return lines[0][:SUBJECT_LONGEST] if lines else talk.interaction.subject
