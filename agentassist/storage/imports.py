"""Imports: whole batches or nothing, no duplicates the second time, and everything can be taken back."""

import json
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from uuid import uuid4

from agentassist.core.audit import Deed
from agentassist.core.call_log import PastCall
from agentassist.core.contact import Contact
from agentassist.core.knowledge import Article
from agentassist.core.merging import fill_gaps
from agentassist.storage.articles import Articles
from agentassist.storage.audit import Audit
from agentassist.storage.contacts import Contacts
from agentassist.storage.finding import BY_NAME, folded
from agentassist.storage.links import Links
from agentassist.storage.past_calls import PastCalls
from agentassist.storage.rows import Change, Rows, Saved, marks
from agentassist.storage.taking_back import TakeBack, Undone
from agentassist.text.fold import fold

_UNDOING = "undoing"
"""Under this name the cache knows which import is on its way back."""


class Imports:
    """Brings in what files held.

    Args:
        rows: The cache's rows.
        contacts: Where people go.
        articles: Where knowledge goes.
        audit: Where imports are written down.
    """

    def __init__(self, rows: Rows, contacts: Contacts, articles: Articles, audit: Audit) -> None:
        self._audit = audit
        self._rows = rows
        self._contacts = contacts
        self._articles = articles
        self._past_calls = PastCalls(rows, contacts, lambda: str(uuid4()))

    def begin(self, import_id: str, file_name: str, at_ms: int) -> None:
        """Note that an import begins; its batches follow."""
        with self._rows.transaction():
            sql = "insert into import(id, file_name, begun_ms) values(?, ?, ?)"
            self._rows.run(sql, import_id, file_name, at_ms)
            self._audit.note(Deed.IMPORT, at_ms, "import", import_id)

    def last(self) -> str:
        """Return the id of the newest import that was not taken back; empty where there is none."""
        row = self._rows.one("select id from import where undone_ms is null order by begun_ms desc limit 1")
        return str(row[0]) if row else ""

    def put_contacts(self, import_id: str, contacts: Sequence[Contact], at_ms: int) -> tuple[Saved, ...]:
        """Save one batch, all or nothing, and return what became of each contact.

        Somebody who is already there only gains what was empty: known by the same name and a number or
        address they share, or, having none, by the same name and firm.
        """
        with self.recorded(import_id):
            return tuple(self._put_contact(contact, at_ms) for contact in contacts)

    def put_articles(self, import_id: str, articles: Sequence[Article], at_ms: int) -> tuple[Saved, ...]:
        """Save one batch, all or nothing, and return what became of each article.

        An article from the same source, else with the same id, is replaced by its new text.
        """
        with self.recorded(import_id):
            return tuple(self._put_article(article, at_ms) for article in articles)

    def put_calls(self, import_id: str, calls: Sequence[PastCall], at_ms: int) -> tuple[Saved, ...]:
        """Save one batch of logged calls, all or nothing, and return what became of each.

        A call that is there already, from a log or because the app saw it itself, is not kept twice.
        """
        with self.recorded(import_id):
            return tuple(self._past_calls.put(call, at_ms) for call in calls)

    def undo(self, import_id: str, at_ms: int) -> Undone:
        """Take an import back; what was used or changed since stays."""
        with self._rows.transaction():
            back = self.taking_back(import_id)
            for _ in self.undo_steps(back, import_id, at_ms):
                pass
        return back.undone

    def taking_back(self, import_id: str) -> TakeBack:
        """Return an import on its way back; nothing has happened yet."""
        return TakeBack(self._rows, self._contacts, import_id)

    def undo_steps(self, back: TakeBack, import_id: str, at_ms: int) -> Iterator[None]:
        """Take an import back, a piece at each step; until the last the cache knows that it is begun."""
        with self._rows.transaction():
            self._rows.run("insert or replace into meta(k, v) values(?, ?)", _UNDOING, import_id)
        yield from back.steps(at_ms)
        yield from Links(self._rows).taken_back(self.file_name(import_id), back.made_contacts)
        with self._rows.transaction():
            self._rows.run("update import set undone_ms = ? where id = ?", at_ms, import_id)
            self._rows.run("delete from meta where k = ?", _UNDOING)
            self._audit.note(Deed.IMPORT_UNDONE, at_ms, "import", import_id)

    def cut_short(self) -> str:
        """Return the id of an import that was being taken back when the app ended; empty for none."""
        row = self._rows.one("select v from meta where k = ?", _UNDOING)
        return str(row[0]) if row else ""

    def recorded(self, import_id: str) -> AbstractContextManager[None]:
        """Note every row put inside, in one transaction, so that ``undo`` can take it back."""

        def note(change: Change) -> None:
            sql = "insert into import_change(import_id, tbl, row_id, stamp, before) values(?, ?, ?, ?, ?)"
            before = None if change.before is None else json.dumps(change.before, ensure_ascii=False)
            self._rows.run(sql, import_id, change.table, change.row_id, change.stamp, before)

        return self._rows.recorded(note)

    def file_name(self, import_id: str) -> str:
        """Return what the file was called; empty where there was no such import."""
        row = self._rows.one("select file_name from import where id = ?", import_id)
        return str(row[0]) if row else ""

    def _put_contact(self, contact: Contact, at_ms: int) -> Saved:
        twin = self.twin(contact)
        return self._contacts.save(fill_gaps(twin, contact) if twin else contact, at_ms)

    def twin(self, contact: Contact) -> Contact | None:
        """Return the contact that this one is already known as."""
        norms = [point.norm for point in contact.points if point.norm]
        if norms:
            which = f"norm in ({marks(norms)}) and norm != ''"
            sql = f"select distinct contact_id from contact_point where {which}"
            found = [row for row in self._rows.all(sql, *norms) if self._named(str(row[0]), contact.name)]
        else:
            sql = f"select id from contact {BY_NAME} where folded = ? and merged_into = '' order by n"
            found = self._rows.all(sql, folded(contact.name, contact.org))
        return self._contacts.get(str(found[0][0])) if found else None

    def _named(self, contact_id: str, name: str) -> bool:
        """Tell whether a contact, or one that was merged into it, has this name."""
        sql = "select name from contact where id = ? union all select name from contact where merged_into = ?"
        return any(fold(str(row[0])) == fold(name) for row in self._rows.all(sql, contact_id, contact_id))

    def _put_article(self, article: Article, at_ms: int) -> Saved:
        known = self._articles.from_source(article.source)
        return self._articles.save(replace(article, id=known[0].id) if known else article, at_ms)
