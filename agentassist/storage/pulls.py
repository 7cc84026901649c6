"""What came from somebody's server: written in whole batches, taken back like any import."""

import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import NoReturn

from agentassist.core.connecting import (
    Arrived,
    Case,
    Counts,
    DropPerson,
    KnownPerson,
    Outgoing,
    Place,
    PushOutcome,
    PushResult,
    PutNote,
    PutPerson,
    Touch,
)
from agentassist.core.contact import Contact
from agentassist.core.field_names import FieldNames, told_of
from agentassist.core.history import Channel, FollowUp, FollowUpKind, Interaction
from agentassist.core.two_sides import Sides
from agentassist.storage.contacts import Contacts, cleared
from agentassist.storage.imports import Imports
from agentassist.storage.links import Link, Links, file_name
from agentassist.storage.records import CONTACT, FOLLOW_UP, INTERACTION
from agentassist.storage.rows import Rows, Saved
from agentassist.text.cards import redact

_NAMESPACE = uuid.UUID("b7a5c1de-3f62-5c0e-8f0e-52d6a1c4e0b9")
"""Ids are made from what a thing is called there, so that it comes in once."""
_SAVED = {
    Saved.CREATED: Counts(created=1),
    Saved.UPDATED: Counts(updated=1),
    Saved.UNCHANGED: Counts(unchanged=1),
}


class RehearsedError(Exception):
    """Ends a transaction that was only to be counted."""


class Pulls:
    """What connectors bring in and take out.

    Args:
        rows: The cache's rows.
        contacts: Where people go.
        imports: Where what was written is noted.
    """

    def __init__(self, rows: Rows, contacts: Contacts, imports: Imports) -> None:
        self._rows = rows
        self._contacts = contacts
        self._imports = imports
        self.links = Links(rows)

    def known(self, name: str) -> dict[str, str]:
        """Return everybody who was pulled and not taken back, with their tag there."""
        return {remote: link.tag for remote, link in self.links.all(name, "person")}

    def begin(self, name: str, import_id: str, at_ms: int) -> None:
        """Note that a pull begins; its batches follow."""
        self._imports.begin(import_id, file_name(name), at_ms)

    def put(self, name: str, import_id: str, arrived: Arrived, at_ms: int) -> Counts:
        """Save one batch and where to go on, all or nothing."""
        with self._imports.recorded(import_id):
            return self._written(name, arrived, at_ms)

    def rehearse(self, name: str, arrived: Arrived, at_ms: int) -> Counts:
        """Return what ``put`` would do, and write nothing."""
        counts = Counts()
        try:
            with self._rows.transaction():
                counts = self._written(name, arrived, at_ms)
                _let_go()
        except RehearsedError:
            return counts

    def _written(self, name: str, arrived: Arrived, at_ms: int) -> Counts:
        counts = Counts(refused=len(arrived.bad), unknown=arrived.unknown, gone=len(arrived.gone))
        sides = Sides(arrived.fields)
        for person in arrived.people:
            counts = counts.plus(self._put_person(name, person, sides, at_ms))
        for touch in arrived.touches:
            counts = counts.plus(self._put_touch(name, touch, at_ms))
        for case in arrived.cases:
            counts = counts.plus(self._put_case(name, case, at_ms))
        for gone in arrived.gone:
            self.links.drop(name, "person", gone.remote)
        was = self.links.place(name)
        self.links.keep_place(name, Place(arrived.since or was.since, at_ms))
        return counts

    def _put_person(self, name: str, person: KnownPerson, sides: Sides, at_ms: int) -> Counts:
        there = _cleared(person.contact)
        link = self.links.get(name, "person", person.remote)
        here = self._contacts.get(link.row_id) if link else None
        if link and here is None:
            # Who was deleted here does not come back because an address book still has them.
            return Counts(unknown=1)
        twin = here or self._imports.twin(there)
        joined, clash = sides.together(twin, there, (link and link.alike) or {}) if twin else (there, False)
        saved = self._contacts.save(joined, at_ms)
        kept = Link(joined.id, person.tag, sides.prints(there))
        self.links.put(name, "person", person.remote, kept)
        return replace(_SAVED[saved], clashes=int(clash))

    def _put_touch(self, name: str, touch: Touch, at_ms: int) -> Counts:
        people = self._contacts.by_address(touch.address)
        if not people:
            return Counts(unknown=1)
        row_id = _id(name, touch.remote)
        if self._rows.value(INTERACTION, row_id):
            return Counts(unchanged=1)
        past = Interaction(
            id=row_id,
            contact_id=people[0].id,
            channel=touch.channel,
            direction=touch.direction,
            started_ms=touch.at_ms,
            ended_ms=touch.at_ms,
            subject=touch.subject,
            summary=touch.text,
            source=name,
            wrapped=True,
        )
        return _SAVED[self._rows.put(INTERACTION, past, at_ms)]

    def _put_case(self, name: str, case: Case, at_ms: int) -> Counts:
        row_id = _id(name, f"case {case.remote}")
        was = self._rows.value(FOLLOW_UP, row_id)
        people = self._contacts.by_address(case.address)
        owner = (was and was.contact_id) or next((person.id for person in people), "")
        if not owner or (was is None and case.closed_ms is not None):
            return Counts(unchanged=1) if owner else Counts(unknown=1)
        owed = FollowUp(
            row_id,
            FollowUpKind.FOLLOW_UP,
            owner,
            None,
            "",
            case.what,
            was.due_ms if was else case.due_ms,
            was.owner if was else "",
            Channel.EMAIL,
            case.closed_ms,
        )
        self.links.put(name, "case", case.remote, Link(row_id, str(case.opened_ms), contact_id=owner))
        return _SAVED[self._rows.put(FOLLOW_UP, owed, at_ms)]

    def people_out(self, name: str, names: FieldNames) -> Iterator[Outgoing]:
        """Yield who is new, changed or deleted here since both sides were alike."""
        sides = Sides(field for field in names.values() if field)
        links = dict(self.links.all(name, "person"))
        linked, deleted = {link.row_id for link in links.values()}, self.links.deleted()
        for remote, link in links.items():
            contact = self._contacts.get(link.row_id)
            if contact is None and link.row_id in deleted and link.tag:
                yield DropPerson(remote, link.tag)
            elif contact is not None and sides.differs(contact, link.alike or {}):
                yield PutPerson(contact, told_of(contact, names), remote, link.tag)
            linked.add(contact.id if contact else "")
        for found in self._rows.values(CONTACT, "where merged_into = ''"):
            if found.id not in linked:
                contact = self._contacts.get(found.id) or found
                yield PutPerson(contact, told_of(contact, names))

    def notes_out(self, name: str) -> Iterator[Outgoing]:
        """Yield what was noted in calls with people who have one case open over there, once."""
        cases: dict[str, list[tuple[str, int]]] = {}
        for remote, link in self.links.all(name, "case"):
            owed = self._rows.value(FOLLOW_UP, link.row_id)
            if owed and owed.done_ms is None and owed.contact_id:
                cases.setdefault(owed.contact_id, []).append((remote, int(link.tag)))
        done = {remote for remote, _ in self.links.all(name, "note")}
        for contact_id, found in cases.items():
            # With two cases open, nobody but the rep can tell which of them a call was about.
            if len(found) == 1:
                remote, opened_ms = found[0]
                yield from self._notes(contact_id, remote, opened_ms, done)

    def _notes(self, contact_id: str, remote: str, since_ms: int, done: set[str]) -> Iterator[Outgoing]:
        where = "where contact_id = ? and channel = 'call' and wrapped and summary != '' and started_ms >= ?"
        for call in self._rows.values(INTERACTION, where, contact_id, since_ms):
            if call.id not in done:
                yield PutNote(remote, call.summary, call.id)

    def pushed(self, name: str, results: Sequence[PushResult], names: FieldNames) -> None:
        """Keep what became of pushes."""
        sides = Sides(field for field in names.values() if field)
        with self._rows.transaction():
            for result in results:
                self._keep_result(name, result, sides.prints)

    def _keep_result(
        self, name: str, result: PushResult, prints: Callable[[Contact], dict[str, str]]
    ) -> None:
        match result.wish:
            case PutPerson() as wish if result.outcome in (PushOutcome.CREATED, PushOutcome.UPDATED):
                link = Link(wish.contact.id, result.tag, prints(result.kept or wish.contact))
                self.links.put(name, "person", result.remote, link)
            case PutPerson() as wish if result.outcome is PushOutcome.GONE:
                self.links.drop(name, "person", wish.remote)
            case DropPerson() as wish if result.outcome is PushOutcome.DELETED:
                self.links.drop(name, "person", wish.remote)
            case PutNote() as wish if result.outcome is PushOutcome.NOTED:
                self.links.put(name, "note", wish.interaction_id, Link(wish.remote))


def _let_go() -> NoReturn:
    raise RehearsedError


def _cleared(contact: Contact) -> Contact:
    """Return a contact as the disk keeps it, so that it compares."""
    return replace(
        cleared(contact),
        say_name=redact(contact.say_name),
        place=redact(contact.place),
        circumstances=redact(contact.circumstances),
        notes=redact(contact.notes),
        best_time=redact(contact.best_time),
    )


def _id(name: str, remote: str) -> str:
    return str(uuid.uuid5(_NAMESPACE, f"{name}/{remote}"))
