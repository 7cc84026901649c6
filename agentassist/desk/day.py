"""The day between calls: promises due, follow-ups, missed calls, call-backs."""

from collections.abc import Callable
from dataclasses import replace

from agentassist.core.history import FollowUp, FollowUpKind, Promise, PromiseState
from agentassist.core.messages import DayItemDone
from agentassist.core.moment import Moment
from agentassist.core.retention import Leaving
from agentassist.core.screen import DAY_KINDS, PROMISE, Day, DayItem, Undoable
from agentassist.desk.sitting import Sitting
from agentassist.desk.talk import FollowDraft, Talk
from agentassist.desk.tools import Tools
from agentassist.text.numbers import shown

AHEAD_MS = 36 * 3_600_000
"""What falls due within so much time is shown."""
SHOWN = 200
"""So many items of each kind are listed; nobody does more in a day."""


def read(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Read anew what is due."""
    if sitting.writes:
        # The cache does not hold yet what waits for a disk with room; the list does.
        return sitting
    silent = sitting.preferences.retention.silent
    leaving = tools.store.keeping.leaving() if silent else Leaving()
    until, region = now.utc_ms + AHEAD_MS, sitting.preferences.region
    promises = (_promise(tools, promise, now, region) for promise in tools.store.promises.due(until, SHOWN))
    follow_ups = (_follow_up(tools, owed, now, region) for owed in tools.store.follow_ups.due(until, SHOWN))
    return replace(sitting, day=_sorted(Day(now.iso_date, (*promises, *follow_ups), sitting.unread, leaving)))


def _sorted(day: Day) -> Day:
    ranked = sorted(day.items, key=lambda item: (not item.overdue, DAY_KINDS.index(item.kind), item.due_ms))
    return replace(day, items=tuple(ranked))


def _promise(tools: Tools, promise: Promise, now: Moment, region: str) -> DayItem:
    item = DayItem(promise.id, PROMISE, "", "", promise.text, promise.due_ms, promise.due_ms < now.utc_ms)
    # A caller without a name can still be rung up.
    call = None if promise.contact_id else tools.store.calls.get(promise.interaction_id or "")
    return _with_person(tools, item, promise.contact_id, call.number if call else "", region)


def _follow_up(tools: Tools, owed: FollowUp, now: Moment, region: str) -> DayItem:
    overdue = owed.due_ms < now.utc_ms and owed.kind is FollowUpKind.FOLLOW_UP
    item = DayItem(owed.id, owed.kind.value, "", "", owed.what, owed.due_ms, overdue)
    return _with_person(tools, item, owed.contact_id, owed.number, region)


def _with_person(tools: Tools, item: DayItem, contact_id: str | None, number: str, region: str) -> DayItem:
    contact = tools.store.contacts.get(contact_id) if contact_id else None
    if contact is None:
        return replace(item, number=shown(number, region) or number)
    first = number or (contact.phones[0].norm if contact.phones else "")
    return replace(item, name=contact.name, number=shown(first, region) or first, contact_id=contact.id)


def noted(sitting: Sitting, owed: FollowUp | Promise, talk: Talk, at_ms: int) -> Sitting:
    """Put on the list what is owed since ``at_ms``, unless it falls due on a later day's list."""
    if owed.due_ms >= at_ms + AHEAD_MS:
        return sitting
    kind, what = (PROMISE, owed.text) if isinstance(owed, Promise) else (owed.kind.value, owed.what)
    name, contact_id = talk.contact.name if talk.contact else "", owed.contact_id or ""
    item = DayItem(owed.id, kind, name, talk.shown_number, what, owed.due_ms, contact_id=contact_id)
    return replace(sitting, day=_sorted(replace(sitting.day, items=(*sitting.day.items, item))))


def owed_after(tools: Tools, talk: Talk, kind: FollowUpKind, plan: FollowDraft) -> FollowUp:
    """Return what is owed after a call."""
    past = talk.interaction
    return FollowUp(
        tools.new_id(),
        kind,
        past.contact_id,
        past.id,
        past.number,
        plan.what,
        plan.due_ms,
        plan.owner,
    )


def owe(sitting: Sitting, owed: FollowUp, talk: Talk, at_ms: int) -> Sitting:
    """Keep what is owed after a call, and put it on the list."""
    kept = sitting.saving(lambda store: store.follow_ups.add(owed, at_ms))
    return noted(kept, owed, talk, at_ms)


def without(sitting: Sitting, item_id: str) -> Sitting:
    """Take something off the list that is not owed after all."""
    left = tuple(item for item in sitting.day.items if item.id != item_id)
    return replace(sitting, day=replace(sitting.day, items=left))


def owes_call_back(tools: Tools, talk: Talk, now: Moment, *, within_ms: int = 0) -> bool:
    """Tell whether a call-back is owed for this call already: at once, for its line broke, or so soon."""
    owed = tools.store.follow_ups.due(now.utc_ms + within_ms + 1, SHOWN)
    back = (one for one in owed if one.kind is FollowUpKind.CALL_BACK)
    return any(one.interaction_id == talk.interaction.id for one in back)


def handed_on(tools: Tools, sitting: Sitting, talk: Talk, now: Moment) -> Sitting:
    """Owe what came of this call to the person it turned out to be with."""
    contact_id, ids = talk.contact.id if talk.contact else None, {one.id for one in talk.past.promises}
    listed = (tools.store.follow_ups.get(item.id) for item in sitting.day.items if item.kind != PROMISE)
    moved = tuple(
        replace(owed, contact_id=contact_id)
        for owed in listed
        if owed and owed.interaction_id == talk.interaction.id
    )
    ids |= {owed.id for owed in moved}
    name = talk.contact.name if talk.contact else ""
    items = tuple(
        replace(item, name=name, contact_id=contact_id or "") if item.id in ids else item
        for item in sitting.day.items
    )
    return replace(sitting, day=replace(sitting.day, items=items)).saving(
        lambda store: [store.follow_ups.add(owed, now.utc_ms) for owed in moved]
    )


def done(sitting: Sitting, wish: DayItemDone, now: Moment) -> Sitting:
    """Something owed was done; can be undone."""
    was = sitting.day
    item = next((one for one in was.items if one.id == wish.id), None)
    if item is None:
        return sitting
    left = replace(was, items=tuple(one for one in was.items if one is not item))
    keep, back = _promise_kept(item, now) if wish.kind == PROMISE else _followed_up(item, now)
    changed = keep(replace(sitting, day=left))
    return changed.undoable(Undoable.DAY_ITEM, lambda later: back(_relisted(later, item)))


def _relisted(sitting: Sitting, item: DayItem) -> Sitting:
    return replace(sitting, day=_sorted(replace(sitting.day, items=(*sitting.day.items, item))))


Step = Callable[[Sitting], Sitting]


def _promise_kept(item: DayItem, now: Moment) -> tuple[Step, Step]:
    state = PromiseState.LATE if item.overdue else PromiseState.KEPT
    return (
        lambda sitting: sitting.saving(lambda store: store.promises.settle(item.id, state, now.utc_ms)),
        lambda sitting: sitting.saving(
            lambda store: store.promises.settle(item.id, PromiseState.OPEN, now.utc_ms)
        ),
    )


def _followed_up(item: DayItem, now: Moment) -> tuple[Step, Step]:
    return (
        lambda sitting: sitting.saving(lambda store: store.follow_ups.done(item.id, now.utc_ms)),
        lambda sitting: sitting.saving(lambda store: store.follow_ups.undone(item.id, now.utc_ms)),
    )
