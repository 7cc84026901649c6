"""Somebody is asked for a yes: the request stays in sight until it is answered, and with its call after."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from agentassist.core import messages as m
from agentassist.core.approval import Answered, Approval
from agentassist.core.authority import Action
from agentassist.core.frozen import dataclass
from agentassist.core.messages.approving import ApprovalMessage
from agentassist.core.moment import Moment
from agentassist.core.screen import RIGHTS, ActionBadge, RequestView, Undoable
from agentassist.desk.rights import plain, right_of
from agentassist.desk.rights_card import sheet_of
from agentassist.desk.sitting import Request, Sitting
from agentassist.desk.talk import Talk
from agentassist.desk.tools import Tools
from agentassist.storage.approvals import ApprovalFields
from agentassist.text.cards import redact_parts

SHOWN = 3
"""So many requests are seen at once."""
TAKEN_UP = 10
"""So many of earlier calls are taken up at a start."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted, before it is a request."""

    action: Action
    amount: float | None = None


def answer(tools: Tools, sitting: Sitting, message: ApprovalMessage, now: Moment) -> Sitting:
    """Return the sitting after a message about approvals."""
    match message:
        case m.AskApproval():
            return _asked(tools, sitting, message, now)
        case m.AnswerApproval():
            return _answered(sitting, message, now)
        case m.NoteApproval():
            return _noted(sitting, message, now)


def taken_up(tools: Tools, sitting: Sitting) -> Sitting:
    """Show again what waits since an earlier start, and all that was asked for in calls that are open."""
    of_calls = [one for talk in sitting.talks for one in tools.store.approvals.of(talk.interaction.id)]
    waiting = tools.store.approvals.waiting(sitting.preferences.rep, TAKEN_UP)
    found = {one.id: one for one in (*reversed(waiting), *of_calls)}
    requests = tuple(Request(one, _name(tools, sitting, one)) for one in found.values())
    return replace(sitting, requests=requests) if requests else sitting


def view(sitting: Sitting) -> tuple[RequestView, ...]:
    """Return the requests of the call on the screen, and what waits of others; the newest last."""
    here = sitting.talk.interaction.id if sitting.talk else ""
    shown = [one for one in sitting.requests if _is_shown(one.approval, here)]
    # Whatever waits stays in sight; what was answered has the room that is left.
    first = sorted(shown, key=lambda one: (one.approval.state is Answered.OPEN, one.approval.asked_ms))
    some = sorted(first[-SHOWN:], key=lambda one: one.approval.asked_ms)
    return tuple(
        view_of(one.approval, "" if one.approval.interaction_id == here else one.name) for one in some
    )


def _is_shown(one: Approval, here: str) -> bool:
    if one.state is Answered.OPEN:
        return True
    return one.interaction_id == here and one.state is not Answered.WITHDRAWN


def view_of(one: Approval, name: str = "") -> RequestView:
    """Return a request as it is shown."""
    return RequestView(
        one.id,
        one.what,
        one.asked_ms,
        "" if one.amount is None else plain(one.amount),
        one.unit,
        one.currency,
        one.asked,
        one.by,
        one.state,
        one.who,
        one.why,
        one.took_s,
        name,
    )


def _asked(tools: Tools, sitting: Sitting, wish: m.AskApproval, now: Moment) -> Sitting:
    talk = sitting.talk
    if talk is None or (sitting.practice is not None and sitting.practice.key == talk.key):
        return sitting
    wanted = _wanted(tools, sitting, wish)
    if wanted is None:
        # Nothing says what is meant: the rep chooses from all there is.
        return replace(sitting, reading=None, sheet=sheet_of(tools, sitting, RIGHTS))
    made = _made(tools, sitting, talk, wanted, now)
    if any(_is_same(one.approval, made) for one in sitting.requests):
        return sitting
    shown = sitting if sitting.sheet is None or not sitting.sheet.rights else replace(sitting, sheet=None)
    kept = replace(shown, requests=(*_worth_keeping(sitting), Request(made, _name(tools, sitting, made))))
    saved = kept.saving(lambda store: store.approvals.ask(made))
    return saved.undoable(Undoable.APPROVAL, _taken_back(made, now))


def _wanted(tools: Tools, sitting: Sitting, wish: m.AskApproval) -> Wish | None:
    """Return what is asked for: the action that is named, else what is typed, else what is read about."""
    rights = tools.firm.authority
    triage = sitting.finding.triage
    if wish.action:
        action = rights.action(wish.action)
        return Wish(action, wish.amount) if action else None
    if triage is not None and triage.right is not None:
        action = rights.action(triage.right.action)
        amount = float(triage.right.wanted) if triage.right.wanted else None
        return Wish(action, amount) if action else None
    badges = sitting.reading.badges if sitting.reading else ()
    named = [one for one in badges if one.ask]
    # Of several only the rep knows which is meant.
    action = rights.action(named[0].action) if len(named) == 1 else None
    return Wish(action) if action else None


def _made(tools: Tools, sitting: Sitting, talk: Talk, wish: Wish, now: Moment) -> Approval:
    right = right_of(tools.firm, wish.action, sitting, now.utc_ms, wish.amount)
    counted = wish.amount is not None and wish.action.unit != "none"
    return Approval(
        id=tools.new_id(),
        interaction_id=talk.interaction.id,
        asked_ms=now.utc_ms,
        what=right.title,
        action=wish.action.id,
        amount=wish.amount if counted else None,
        unit=wish.action.unit if counted else "",
        currency=right.currency if counted else "",
        asked=_who(right),
        by=right.by,
    )


def _who(right: ActionBadge) -> str:
    return right.whom.people[0] if right.whom and right.whom.people else right.ask


def _is_same(one: Approval, made: Approval) -> bool:
    same = (one.interaction_id, one.action, one.amount) == (made.interaction_id, made.action, made.amount)
    return same and one.state is Answered.OPEN


def _taken_back(made: Approval, now: Moment) -> "Callable[[Sitting], Sitting]":
    def back(later: Sitting) -> Sitting:
        left = tuple(one for one in later.requests if one.approval.id != made.id)
        kept = replace(later, requests=left)
        return kept.saving(lambda store: store.approvals.remove(made.id, now.utc_ms))

    return back


def _answered(sitting: Sitting, wish: m.AnswerApproval, now: Moment) -> Sitting:
    was = _meant(sitting, wish.approval_id)
    if was is None or was.state is wish.state:
        return sitting
    said = replace(was, state=wish.state, who=was.who or was.asked, answered_ms=now.utc_ms)
    changed = _with(sitting, said, now)
    return changed.undoable(Undoable.APPROVAL, lambda later: _with(later, was, now))


def _meant(sitting: Sitting, approval_id: str) -> Approval | None:
    """Return the request with an id; without one the newest that waits, of this call before others."""
    if approval_id:
        return next((one.approval for one in sitting.requests if one.approval.id == approval_id), None)
    here = sitting.talk.interaction.id if sitting.talk else ""
    waiting = [one.approval for one in sitting.requests if one.approval.state is Answered.OPEN]
    return max(waiting, key=lambda one: (one.interaction_id == here, one.asked_ms), default=None)


def _noted(sitting: Sitting, said: m.NoteApproval, now: Moment) -> Sitting:
    was = _meant(sitting, said.approval_id)
    if was is None:
        return sitting
    who, why = redact_parts((said.who.strip(), said.why.strip()))
    if (was.who, was.why) == (who, why):
        return sitting
    changed = _with(sitting, replace(was, who=who, why=why), now)
    return changed.undoable(Undoable.APPROVAL, lambda later: _with(later, was, now))


def _with(sitting: Sitting, said: Approval, now: Moment) -> Sitting:
    """Return the sitting with a request as it is by now, to be kept so."""
    requests = tuple(
        replace(one, approval=said) if one.approval.id == said.id else one for one in sitting.requests
    )
    fields: ApprovalFields = {
        "state": said.state,
        "who": said.who,
        "why": said.why,
        "answered_ms": said.answered_ms,
    }
    return replace(sitting, requests=requests).saving(
        lambda store: store.approvals.patch(said.id, now.utc_ms, **fields)
    )


def _worth_keeping(sitting: Sitting) -> "Iterable[Request]":
    """Leave out what was answered in calls that are filed."""
    here = {talk.interaction.id for talk in sitting.talks}
    for one in sitting.requests:
        if one.approval.state is Answered.OPEN or one.approval.interaction_id in here:
            yield one


def _name(tools: Tools, sitting: Sitting, one: Approval) -> str:
    """Return whose call a request belongs to: a name, else a number; empty for neither."""
    talk = sitting.talk_about(one.interaction_id)
    if talk is not None:
        return talk.contact.name if talk.contact else talk.shown_number
    past = tools.store.calls.get(one.interaction_id)
    contact = tools.store.contacts.get(past.contact_id) if past and past.contact_id else None
    return contact.name if contact else past.number if past else ""
