"""Contacts in the workbench: list, edit, take out, merge."""

from dataclasses import replace

from agentassist.core.bench import MergePreview, People, PersonRow
from agentassist.core.contact import BY_NUMBER, Contact, ContactPoint
from agentassist.core.merging import merged
from agentassist.core.messages import MergePeople, OpenPerson, PeopleWanted, PreviewMerge, SavePerson
from agentassist.core.moment import Moment
from agentassist.core.screen import Told, Undoable
from agentassist.desk.callers import as_before, known_as
from agentassist.desk.pop import acquainted
from agentassist.desk.searching import said_anew
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools
from agentassist.text.fold import fold
from agentassist.text.numbers import read_number, shown

PAGE = 200
"""Rows of contacts in one page."""


def listed(tools: Tools, sitting: Sitting, wish: PeopleWanted) -> Sitting:
    """Show one page of the contacts, or the best matches of a search."""
    contacts, text = tools.store.contacts, wish.text.strip()
    found = contacts.find(text, PAGE) if text else contacts.page(wish.offset, PAGE)
    count = len(found) if text else contacts.count()
    rows = tuple(_row(one, sitting.preferences.region) for one in found)
    people = People(wish.text, count, 0 if text else wish.offset, rows)
    return replace(sitting, bench=replace(sitting.bench, people=people))


def _row(one: Contact, region: str) -> PersonRow:
    first = one.phones[0] if one.phones else None
    number = (shown(first.norm, region) or first.value) if first else ""
    return PersonRow(one.id, one.name, one.org, number, one.place)


def opened(tools: Tools, sitting: Sitting, wish: OpenPerson) -> Sitting:
    """Open a contact, or an empty one."""
    person = tools.store.contacts.get(wish.contact_id) if wish.contact_id else Contact(tools.new_id(), "")
    return replace(sitting, bench=replace(sitting.bench, person=person, merge=None))


def saved(tools: Tools, sitting: Sitting, wish: SavePerson, now: Moment) -> Sitting:
    """Keep a contact; can be undone."""
    person = _reachable(wish.contact, sitting.preferences.region)
    was = tools.store.contacts.get(person.id)
    sitting = sitting.saving(lambda store: store.contacts.save(person, now.utc_ms))
    sitting = _seen_again(sitting, person)

    def back(later: Sitting) -> Sitting:
        if was is None:
            return later.saving(lambda store: store.contacts.delete(person.id, now.utc_ms))
        return _seen_again(later, was).saving(lambda store: store.contacts.save(was, now.utc_ms))

    return sitting.undoable(Undoable.CONTACT, back)


def _reachable(person: Contact, region: str) -> Contact:
    """Return the contact with every number and address in the form that calls are matched by."""
    points = tuple(
        point if point.norm else replace(point, norm=_norm(point, region)) for point in person.points
    )
    return replace(person, points=points)


def _norm(point: ContactPoint, region: str) -> str:
    if point.kind in BY_NUMBER:
        number = read_number(point.value, region)
        return number.e164 or (number.digits if number.internal else "")
    return fold(point.value)


def _seen_again(sitting: Sitting, person: Contact) -> Sitting:
    """Show what was just changed in an open call of this contact too."""
    talks = tuple(
        replace(talk, contact=person) if talk.contact and talk.contact.id == person.id else talk
        for talk in sitting.talks
    )
    return replace(sitting, talks=talks, bench=replace(sitting.bench, person=person))


def deleted(tools: Tools, sitting: Sitting, contact_id: str, now: Moment) -> Sitting:
    """Take a contact out with all that belongs to it; undo brings everything back."""
    open_with = tuple(talk for talk in sitting.talks if talk.contact and talk.contact.id == contact_id)
    for talk in open_with:
        # A call that is not filed yet outlives its contact: the rep still types into it.
        tools.store.calls.patch(talk.interaction.id, now.utc_ms, contact_id=None)
        sitting = sitting.with_talk(acquainted(tools, talk, None))
    removed = tools.store.contacts.delete(contact_id, now.utc_ms)
    # What was found or opened of them stands in the window no longer.
    gone = said_anew(tools, replace(sitting, sheet=None), now)
    changed = replace(gone, bench=replace(gone.bench, person=None))

    def back(later: Sitting) -> Sitting:
        tools.store.contacts.restore(removed, tools.now_ms)
        for talk in open_with:
            later = as_before(tools, talk, now)(later)
        return later

    return changed.undoable(Undoable.CONTACT, back)


def previewed(tools: Tools, sitting: Sitting, wish: PreviewMerge) -> Sitting:
    """Show what two contacts would become."""
    keep, gone = tools.store.contacts.get(wish.keep_id), tools.store.contacts.get(wish.gone_id)
    if keep is None or gone is None or keep.id == gone.id:
        return sitting
    preview = MergePreview(keep, gone, merged(keep, gone), tools.store.calls.count(gone.id))
    return replace(sitting, bench=replace(sitting.bench, merge=preview))


def merged_now(tools: Tools, sitting: Sitting, wish: MergePeople, now: Moment) -> Sitting:
    """Merge two contacts; nothing is deleted, and undo takes them apart again."""
    record = tools.store.contacts.merge(wish.keep_id, wish.gone_id, now.utc_ms)
    both = (wish.keep_id, wish.gone_id)
    open_with = tuple(talk for talk in sitting.talks if talk.contact and talk.contact.id in both)
    person = tools.store.contacts.get(wish.keep_id)
    for talk in open_with:
        sitting = known_as(tools, sitting, talk, person, now)
    changed = replace(sitting, bench=replace(sitting.bench, merge=None, person=person)).telling(Told.MERGED)

    def back(later: Sitting) -> Sitting:
        tools.store.contacts.unmerge(record, now.utc_ms)
        for talk in open_with:
            later = as_before(tools, talk, now)(later)
        return later.silent_about(Told.MERGED)

    return changed.undoable(Undoable.MERGE, back)
