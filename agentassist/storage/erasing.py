"""Erasing somebody for good: every row that is theirs, batch by batch, and no way back."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence

from agentassist.core.audit import Deed
from agentassist.core.erasure import Counts, Who
from agentassist.storage.audit import Audit
from agentassist.storage.finding import digits
from agentassist.storage.mentions import Mentions
from agentassist.storage.records import DRAFT, OF_CALLS
from agentassist.storage.removal import all_they_were
from agentassist.storage.rows import Rows, marks

BATCH, MANY = 1, 40
"""So many calls go in one step: between calls, and where nobody waits. Among a million calls, to take the
words of one out of the index takes some 20 ms."""
_LEDGERS = frozenset(("erased", "erased_row", "erasure"))
"""Tables that have to remember who was erased."""
_LINE = frozenset(("outbox", "oplog"))
"""Tables whose rows tell the team what to forget; they only lose their values."""


class Erasure:
    """Takes people out of one cache, and remembers by their ids that it did.

    Args:
        rows: The cache's rows.
        audit: Where it is written down.
    """

    def __init__(self, rows: Rows, audit: Audit) -> None:
        self._rows = rows
        self._audit = audit

    def who(self, contact_id: str) -> Who:
        """Return whose data an erasure of this contact would take; without ids where there is no contact."""
        top = self._top(contact_id)
        ids = all_they_were(self._rows, top)
        points = self._points(ids)
        shared = [one for one in points if self._is_shared(one[0], ids)]
        own = {form for one in points if one not in shared for form in _forms(*one)}
        return Who(ids, tuple(sorted(own)), len(shared))

    def counts(self, who: Who) -> Counts:
        """Return how many rows would go."""
        found = {table: self._count(table, where, params) for table, where, params in self._parts(who)}
        return tuple((table, count) for table, count in found.items() if count)

    def begin(self, who: Who, at_ms: int) -> None:
        """Note that an erasure has begun; one that is cut short goes on at the next start."""
        sql = "insert or replace into erasure(subject, at_ms, done_ms, certificate) values(?, ?, null, ?)"
        with self._rows.transaction():
            self._rows.run(sql, who.ids[0], at_ms, json.dumps({"removed": {}}))
            if self._rows.capture:
                for one in who.ids:
                    self._rows.capture.erase(one, at_ms)
            self._audit.note(Deed.ERASE, at_ms, "contact", who.ids[0])

    def step(self, who: Who, at_ms: int, limit: int = BATCH) -> bool:
        """Take out some of their calls, in the end all else; True while there is more to do."""
        calls = self._calls(who, limit)
        gone: Counter[str] = Counter()
        with self._rows.transaction():
            if calls:
                self._tell(_of_calls(calls), who.ids[0], at_ms)
                self._take(_of_calls(calls), gone)
            else:
                Mentions(self._rows).take_out(who.ids, who.numbers, gone)
                self._tell(self._parts(who), who.ids[0], at_ms)
                self._take(self._parts(who), gone)
                self._take_from_line(who)
                self._rows.run("update erasure set done_ms = ? where subject = ?", at_ms, who.ids[0])
            self._add(who.ids[0], gone)
        return bool(calls)

    def whole(self, who: Who, at_ms: int) -> Counts:
        """Erase somebody in one go, where nobody waits: in a copy, at a terminal."""
        self.begin(who, at_ms)
        while self.step(who, at_ms, MANY):
            pass
        return self.removed(who.ids[0])

    def removed(self, subject: str) -> Counts:
        """Return how many rows an erasure has taken so far."""
        row = self._rows.one("select certificate from erasure where subject = ?", subject)
        return tuple(sorted(json.loads(str(row[0]))["removed"].items())) if row else ()

    def certify(self, subject: str, certificate: dict[str, object]) -> None:
        """Keep the certificate of an erasure."""
        sql = "update erasure set certificate = ? where subject = ?"
        with self._rows.transaction():
            self._rows.run(sql, json.dumps(certificate, ensure_ascii=False), subject)

    def certificate(self, subject: str) -> dict[str, object] | None:
        """Return the certificate of an erasure; None where nobody of this id was erased."""
        row = self._rows.one("select certificate from erasure where subject = ?", subject)
        told: dict[str, object] | None = json.loads(str(row[0])) if row else None
        return told

    def begun(self) -> tuple[str, ...]:
        """Return whose erasure was cut short."""
        return tuple(
            str(row[0]) for row in self._rows.all("select subject from erasure where done_ms is null")
        )

    def there(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Return those of ``ids`` that this cache knows as contacts."""
        return tuple(one for one in ids if self._rows.one("select 1 from contact where id = ?", one))

    def empty_log(self) -> bool:
        """Empty what is written ahead of the cache, erased rows among it; False where a reader keeps it."""
        row = self._rows.one("PRAGMA wal_checkpoint(TRUNCATE)")
        return row is not None and not row[0]

    def _top(self, contact_id: str) -> str:
        """Return the contact that this one was merged into, if it was."""
        seen: set[str] = set()
        while contact_id not in seen:
            seen.add(contact_id)
            row = self._rows.one("select merged_into from contact where id = ?", contact_id)
            contact_id = str(row[0]) if row and row[0] else contact_id
        return contact_id

    def _points(self, ids: Sequence[str]) -> list[tuple[str, str]]:
        """Return their numbers, each in its normal form and as it was written."""
        sql = f"select norm, value from contact_point where contact_id in ({marks(ids)}) and kind != 'email'"
        return [(str(norm), str(value)) for norm, value in self._rows.all(sql, *ids)]

    def _is_shared(self, number: str, ids: Sequence[str]) -> bool:
        sql = (
            f"select 1 from contact_point where norm = ? and norm != '' and contact_id not in ({marks(ids)})"
        )
        return self._rows.one(sql, number, *ids) is not None

    def _calls(self, who: Who, limit: int) -> list[str]:
        where, params = _their_calls(who)
        sql = f"select id from interaction where {where} limit ?"
        return [str(row[0]) for row in self._rows.all(sql, *params, limit)]

    def _parts(self, who: Who) -> "list[_Part]":
        """Return every table with rows of a person, what finds them, and with what."""
        ids, numbers = who.ids, who.numbers
        mine, calls = f"contact_id in ({marks(ids)})", _their_calls(who)
        of_calls = f"interaction_id in (select id from interaction where {calls[0]})"
        nobodys = f"{mine} or (contact_id is null and {of_calls})"
        points = f"select id from contact_point where {mine}"
        rows = f"row_id in ({marks(ids)}) or row_id in ({points})"
        by_number = f"contact_id is null and number in ({marks(numbers)}) and number != ''"
        return [
            *((table, of_calls, calls[1]) for table in _HANGING),
            *((table, nobodys, (*ids, *calls[1])) for table in ("promise", "feedback")),
            ("follow_up", f"{nobodys} or ({by_number})", (*ids, *calls[1], *numbers)),
            ("import_change", rows, (*ids, *ids)),
            ("interaction", *calls),
            # The indexes leave out rows about nobody, and have to be asked in their own words.
            *(
                (table, f"subject in ({marks(ids)}) and subject != ''", ids)
                for table in self._told_by_subject()
            ),
            ("case", mine, ids),
            ("contact_point", mine, ids),
            ("contact", f"id in ({marks(ids)})", ids),
        ]

    def _told_by_subject(self) -> tuple[str, ...]:
        """Return the tables of the team's line, whose rows say whom they are about."""
        sql = """
            select m.name from sqlite_master m join pragma_table_info(m.name) c
            where m.type = 'table' and m.sql not like 'create virtual%' and c.name = 'subject'"""
        names = {str(row[0]) for row in self._rows.all(sql)}
        return tuple(sorted(names - _LEDGERS - _LINE - {"interaction"}))

    def _tell(self, parts: "Iterable[_Part]", subject: str, at_ms: int) -> None:
        """Tell the team of rows that are about to go, where it cannot know whose they are."""
        if not self._rows.capture:
            return
        # Who shares with nobody starts without it.
        from agentassist.storage.sharing.tables import TABLES

        for table, where, params in parts:
            if table in TABLES:
                found = self._rows.all(f'select id from "{table}" where {where}', *params)
                self._rows.capture.erase_rows(table, [str(row[0]) for row in found], subject, at_ms)

    def _take_from_line(self, who: Who) -> None:
        """Take out what waits for the team's hub, or for what it belongs to."""
        if self._rows.capture:
            for one in who.ids:
                self._rows.capture.erase_rest(one)

    def _take(self, parts: "Iterable[_Part]", gone: Counter[str]) -> None:
        for table, where, params in parts:
            gone[table] += self._rows.run(f'delete from "{table}" where {where}', *params)

    def _count(self, table: str, where: str, params: tuple[str, ...]) -> int:
        return self._rows.number(f'select count(*) from "{table}" where {where}', *params)

    def _add(self, subject: str, gone: Counter[str]) -> None:
        before = Counter(dict(self.removed(subject)))
        told = json.dumps({"removed": dict(sorted((before + gone).items()))})
        self._rows.run("update erasure set certificate = ? where subject = ?", told, subject)


_HANGING = tuple(shape.table for shape in (*OF_CALLS, DRAFT))
"""Tables whose rows go with the call they belong to."""
_Part = tuple[str, str, tuple[str, ...]]
"""A table, what finds somebody's rows in it, and with what."""


def _their_calls(who: Who) -> tuple[str, tuple[str, ...]]:
    """Return what finds their calls, those from their numbers among them that were nobody's."""
    by_number = f"contact_id is null and number in ({marks(who.numbers)}) and number != ''"
    return f"contact_id in ({marks(who.ids)}) or ({by_number})", (*who.ids, *who.numbers)


def _of_calls(calls: Sequence[str]) -> "list[_Part]":
    ids, these = tuple(calls), f"interaction_id in ({marks(calls)})"
    nobodys = f"contact_id is null and {these}"
    return [
        *((table, these, ids) for table in _HANGING),
        *((table, nobodys, ids) for table in ("promise", "follow_up", "feedback")),
        ("import_change", f"row_id in ({marks(calls)})", ids),
        ("interaction", f"id in ({marks(calls)})", ids),
    ]


def _forms(norm: str, value: str) -> set[str]:
    """Return how calls may have kept a number."""
    return {form for form in (norm, norm.lstrip("+"), digits(value)) if len(form) > 2}
