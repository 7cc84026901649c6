"""People: kept, found again, shown in pages, joined when they turn out to be one."""

from dataclasses import replace
from typing import TYPE_CHECKING

from agentassist.core.audit import Deed
from agentassist.core.contact import BY_NUMBER, Contact, ContactPoint
from agentassist.core.frozen import dataclass
from agentassist.core.merging import merged
from agentassist.storage.audit import Audit
from agentassist.storage.finding import BY_NAME, agree, find, folded, reach, tail
from agentassist.storage.names import sounds
from agentassist.storage.records import BY_TABLE, CONTACT, FOLLOW_UP, INTERACTION, POINT, PROMISE
from agentassist.storage.removal import Removed, put_back, take_out
from agentassist.storage.rows import Rows, Saved
from agentassist.text.cards import redact
from agentassist.text.fold import fold

if TYPE_CHECKING:
    Moved = tuple[tuple[str, tuple[str, ...]], ...]

_FOLLOWING = (INTERACTION, PROMISE, FOLLOW_UP)
"""What goes along whole when two contacts become one; of the points only those that are missing."""


@dataclass(frozen=True, slots=True)
class MergeRecord:
    """What a merge did, enough to take it back."""

    before: Contact
    """The contact that was kept, as it was."""
    filled: Contact
    """The same, with what it took over."""
    gone_id: str
    moved: "Moved"
    """Table and ids of the rows that changed hands."""


class Contacts:
    """The people of one cache.

    Args:
        rows: The cache's rows.
        audit: Where deletions and merges are written down.
    """

    def __init__(self, rows: Rows, audit: Audit) -> None:
        self._rows = rows
        self._audit = audit

    def get(self, contact_id: str) -> Contact | None:
        """Return the contact, or the one it was merged into; None where there is none."""
        seen: set[str] = set()
        while contact_id and contact_id not in seen:
            seen.add(contact_id)
            contact = self._rows.value(CONTACT, contact_id)
            if contact is None or not contact.merged_into:
                return contact and self._with_points(contact)
            contact_id = contact.merged_into
        return None

    def save(self, contact: Contact, at_ms: int) -> Saved:
        """Save a new or changed contact with its points; points it no longer has are removed."""
        clear = cleared(contact)
        with self._rows.transaction():
            before = {point.id for point in self._points(clear.id)}
            done = {self._rows.put(CONTACT, clear, at_ms, **_found_by(clear))}
            done |= {self._save_point(clear.id, at, point, at_ms) for at, point in enumerate(clear.points)}
            for left in before - {point.id for point in clear.points}:
                done.add(Saved.UPDATED)
                self._rows.remove(POINT, left, at_ms)
        return _together(done)

    def delete(self, contact_id: str, at_ms: int) -> Removed:
        """Remove a contact and its whole history from the disk; hand the result to ``restore`` to undo."""
        with self._rows.transaction():
            self._audit.note(Deed.DELETE, at_ms, CONTACT.table, contact_id)
            return take_out(self._rows, contact_id, at_ms)

    def restore(self, removed: Removed, at_ms: int) -> None:
        """Put back what ``delete`` took."""
        with self._rows.transaction():
            put_back(self._rows, removed, at_ms)
            self._audit.note(Deed.UNDELETE, at_ms, CONTACT.table, removed.contact_ids[0])

    def callers(self, e164: str, raw_digits: str) -> tuple[Contact, ...]:
        """Return everybody this number may belong to, the one last spoken to first.

        Where no contact has the number itself, its last eight or nine digits decide, unless the phone told
        the country: then another country's number is another number.
        """
        exact = self._owners("norm = ? and norm != ''", e164) if e164 else ()
        if exact or not tail(raw_digits):
            return exact
        near = self._rows.values(POINT, "where tail = ? and tail != ''", tail(raw_digits))
        told = e164 if e164.lstrip("+") == raw_digits else ""
        ids = [point.id for point in near if agree(raw_digits, point, told)]
        return self._owners(f"id in ({', '.join('?' * len(ids))})", *ids) if ids else ()

    def find(self, text: str, limit: int = 20) -> tuple[Contact, ...]:
        """Return the contacts with all words of ``text`` in name, firm or address, or its digits in a number.

        Words may be unfinished, in another script or a slip away; names that begin with the text come first.
        """
        return tuple(self._with_points(contact) for contact in find(self._rows, text, limit))

    def by_address(self, address: str) -> tuple[Contact, ...]:
        """Return everybody with this e-mail address, the one last spoken to first."""
        return self._owners("norm = ? and norm != ''", fold(address))

    def last_spoken(self, contact_id: str) -> int:
        """Return when there last was contact with somebody, in UTC milliseconds; 0 for never."""
        return self._rows.number("select max(started_ms) from interaction where contact_id = ?", contact_id)

    def page(self, offset: int, limit: int) -> tuple[Contact, ...]:
        """Return ``limit`` contacts in the order of their names, from ``offset``."""
        where = f"{BY_NAME} where merged_into = '' order by folded, n limit ? offset ?"
        return tuple(
            self._with_points(contact) for contact in self._rows.values(CONTACT, where, limit, offset)
        )

    def count(self) -> int:
        """Return how many contacts there are, those merged into others not counted."""
        return self._rows.number("select count(*) from contact where merged_into = ''")

    def merge(self, keep_id: str, gone_id: str, at_ms: int) -> MergeRecord:
        """Let ``gone_id`` and its history become part of ``keep_id``; see ``merged`` for the fields.

        Raises:
            KeyError: One of the two is not there.
        """
        keep, gone = self._there(keep_id), self._there(gone_id)
        filled = merged(keep, gone)
        with self._rows.transaction():
            moved = tuple((shape.table, self._ids_of(shape.table, gone_id)) for shape in _FOLLOWING)
            self._hand_over(moved, keep_id, at_ms)
            self._rows.patch(CONTACT, gone_id, at_ms, merged_into=keep_id)
            self.save(filled, at_ms)
            self._audit.note(Deed.MERGE, at_ms, CONTACT.table, gone_id)
        own = {point.id for point in keep.points}
        points = tuple(point.id for point in filled.points if point.id not in own)
        return MergeRecord(keep, filled, gone_id, ((POINT.table, points), *moved))

    def unmerge(self, record: MergeRecord, at_ms: int) -> None:
        """Make two contacts of one again; what was written about the kept one since stays with it."""
        before, filled = record.before, record.filled
        with self._rows.transaction():
            now = self._there(before.id)
            self._hand_over(record.moved, record.gone_id, at_ms)
            self._rows.patch(CONTACT, record.gone_id, at_ms, merged_into="")
            emptied = {
                name: getattr(before, name)
                for name in CONTACT.columns
                if getattr(now, name) == getattr(filled, name) != getattr(before, name)
            }
            self.save(replace(now, **emptied, points=self._points(before.id)), at_ms)
            self._audit.note(Deed.UNMERGE, at_ms, CONTACT.table, record.gone_id)

    def relearn(self, contact_id: str, at_ms: int) -> None:
        """Make a contact findable as it is, after points of it were changed by themselves."""
        if contact := self._rows.value(CONTACT, contact_id):
            self._rows.patch(CONTACT, contact_id, at_ms, **_found_by(self._with_points(contact)))

    def _there(self, contact_id: str) -> Contact:
        contact = self._rows.value(CONTACT, contact_id)
        if contact is None:
            raise KeyError(contact_id)
        return self._with_points(contact)

    def _with_points(self, contact: Contact) -> Contact:
        return replace(contact, points=self._points(contact.id))

    def _points(self, contact_id: str) -> tuple[ContactPoint, ...]:
        return self._rows.values(POINT, "where contact_id = ? order by pos", contact_id)

    def _save_point(self, contact_id: str, pos: int, point: ContactPoint, at_ms: int) -> Saved:
        end = tail(point.norm or point.value) if point.kind in BY_NUMBER else ""
        return self._rows.put(POINT, point, at_ms, contact_id=contact_id, pos=pos, tail=end)

    def _owners(self, which: str, *params: str) -> tuple[Contact, ...]:
        """Return the contacts that own the points told by ``which``, last spoken to first."""
        ids = self._rows.all(f"select distinct contact_id from contact_point where {which}", *params)
        found = {contact.id: contact for row in ids if (contact := self.get(str(row[0])))}
        return tuple(sorted(found.values(), key=lambda contact: -self.last_spoken(contact.id)))

    def _ids_of(self, table: str, contact_id: str) -> tuple[str, ...]:
        return tuple(
            str(row[0])
            for row in self._rows.all(f'select id from "{table}" where contact_id = ?', contact_id)
        )

    def _hand_over(self, moved: "Moved", contact_id: str, at_ms: int) -> None:
        for table, ids in moved:
            for row_id in ids:
                self._rows.patch(BY_TABLE[table], row_id, at_ms, contact_id=contact_id)


def cleared(contact: Contact) -> Contact:
    """Return ``contact`` without card numbers in what its columns for finding are made of."""
    points = tuple(_clear_point(point) for point in contact.points)
    return replace(contact, name=redact(contact.name), org=redact(contact.org), points=points)


def _found_by(contact: Contact) -> dict[str, str]:
    """Return the columns that a contact without card numbers is found by."""
    name, org = contact.name, contact.org
    return {"folded": folded(name, org), "reach": reach(contact.points), "sound": sounds(name, org)}


def _clear_point(point: ContactPoint) -> ContactPoint:
    """Leave phone numbers alone; anything else may be a card number pasted into the wrong field."""
    if point.kind in BY_NUMBER and point.norm:
        return point
    return replace(point, value=redact(point.value), norm=redact(point.norm))


def _together(done: set[Saved]) -> Saved:
    """Return what a save did, from what it did to each row; a contact that is new has only new points."""
    if done == {Saved.UNCHANGED}:
        return Saved.UNCHANGED
    return Saved.CREATED if done == {Saved.CREATED} else Saved.UPDATED
