"""Letting go of what is old, some rows at a time; people with something open keep everything."""

from typing import Any

from agentassist.core.frozen import dataclass
from agentassist.core.retention import NOTICE_MS, Leaving, Rule
from agentassist.core.stamps import ms_of
from agentassist.storage.records import FOLLOW_UP, HOLD, INTERACTION, OF_CALLS, PROMISE
from agentassist.storage.removal import take_out
from agentassist.storage.rows import Rows

WINDOW, BATCH = 60, 3
"""So many rows are looked at in one step, and so many of them go: some 30 ms among a million calls."""
NAMED = 5
_HOUR_MS, _OF_AN_HOUR = 3_600_000, 1_048_576
"""How ``interaction.n`` counts."""
_OPEN = """(exists (select 1 from promise p where p.contact_id = {who} and p.state = 'open')
    or exists (select 1 from follow_up f where f.contact_id = {who} and f.done_ms is null)
    or exists (select 1 from "case" c where c.contact_id = {who} and c.closed_ms is null))"""
_OF_CALLS = {
    Rule.INTERACTIONS: "1",
    Rule.HOLDS: "exists (select 1 from hold h where h.interaction_id = i.id)",
    Rule.NOTES: "i.summary != ''",
}


@dataclass(frozen=True, slots=True)
class Step:
    """How far a rule has come."""

    after: tuple[int, int] | None
    """Where to go on; None at the end."""
    removed: int


class Keeping:
    """The rules at work on one cache.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def step(self, rule: Rule, before_ms: int, after: tuple[int, int], at_ms: int) -> Step:
        """Let some old rows go, from ``after`` on; it begins with (0, 0)."""
        part, last = after
        found = self._found(rule, part, before_ms, last)
        old = [row for row in found if row[2]][:BATCH]
        with self._rows.transaction():
            for _, row_id, _ in old:
                self._let_go(rule, part, row_id, at_ms)
        if len(old) == BATCH or len(found) == WINDOW:
            return Step((part, old[-1][0] if len(old) == BATCH else found[-1][0]), len(old))
        return Step((1, 0) if rule is Rule.PROMISES and part == 0 else None, len(old))

    def count(self, rule: Rule, before_ms: int) -> int:
        """Return how many rows a rule would concern; seconds on a big cache, so ask a reader."""
        count, after = 0, (0, 0)
        while True:
            found = self._found(rule, after[0], before_ms, after[1])
            count += sum(bool(row[2]) for row in found)
            if len(found) == WINDOW:
                after = (after[0], found[-1][0])
            elif rule is Rule.PROMISES and after[0] == 0:
                after = (1, 0)
            else:
                return count

    def leaving(self) -> Leaving:
        """Return who is announced to go."""
        sql = "select count(*), min(at_ms) from leaving where kept_ms is null"
        count, first = self._rows.all(sql)[0]
        named = """select name from leaving l join contact on contact.id = l.contact_id
            where kept_ms is null order by at_ms limit ?"""
        names = tuple(str(row[0]) for row in self._rows.all(named, NAMED)) if count else ()
        return Leaving(int(str(count)), int(str(first or 0)), names)

    def keep_all(self, at_ms: int) -> tuple[str, ...]:
        """Keep all who are announced, for as long again; return their ids."""
        with self._rows.transaction():
            found = self._rows.all("select contact_id from leaving where kept_ms is null")
            self._rows.run("update leaving set kept_ms = ? where kept_ms is null", at_ms)
        return tuple(str(row[0]) for row in found)

    def unkeep(self, ids: tuple[str, ...]) -> None:
        """Take that back."""
        with self._rows.transaction():
            for one in ids:
                self._rows.run("update leaving set kept_ms = null where contact_id = ?", one)

    def gone(self, before_ms: int, at_ms: int) -> tuple[str, ...]:
        """Let some of those go whose time has come and to whom still nobody spoke; return their ids."""
        due = self._rows.all(
            "select contact_id from leaving where kept_ms is null and at_ms <= ? order by at_ms limit ?",
            *(at_ms, BATCH),
        )
        ids = []
        with self._rows.transaction():
            for (one,) in due:
                if self._is_silent(str(one), before_ms):
                    take_out(self._rows, str(one), at_ms)
                    ids.append(str(one))
                self._rows.run("delete from leaving where contact_id = ?", str(one))
        return tuple(ids)

    def forget_leaving(self) -> None:
        """Announce nobody any more: the rule was switched off."""
        with self._rows.transaction():
            self._rows.run("delete from leaving")

    def _found(self, rule: Rule, part: int, before_ms: int, last: int) -> list[tuple[int, str, bool]]:
        """Return a stretch of rows: where each lies, its id, whether it is to go."""
        if rule is Rule.SILENT:
            return self._people(before_ms, last)
        if rule is Rule.PROMISES:
            return self._done(part, before_ms, last)
        sql = f"""
            select i.n, i.id, i.wrapped and {_OF_CALLS[rule]} and not {_OPEN.format(who="i.contact_id")}
            from interaction i where i.n > ? and i.n < ? order by i.n limit ?"""
        until = before_ms // _HOUR_MS * _OF_AN_HOUR
        return _read(self._rows.all(sql, last, until, WINDOW))

    def _done(self, part: int, before_ms: int, last: int) -> list[tuple[int, str, bool]]:
        table, old = (
            ("follow_up", "t.done_ms is not null and t.done_ms < ?")
            if part
            else ("promise", "t.state != 'open' and t.due_ms < ?")
        )
        sql = f"""select t.rowid, t.id, {old} and not {_OPEN.format(who="t.contact_id")}
            from {table} t where t.rowid > ? order by t.rowid limit ?"""
        return _read(self._rows.all(sql, before_ms, last, WINDOW))

    def _people(self, before_ms: int, last: int) -> list[tuple[int, str, bool]]:
        sql = "select n, id, merged_into = '' and created_ms < ? from contact where n > ? order by n limit ?"
        found = _read(self._rows.all(sql, before_ms, last, WINDOW))
        return [
            (n, one, old and not self._is_listed(one, before_ms) and self._is_silent(one, before_ms))
            for n, one, old in found
        ]

    def _is_listed(self, contact_id: str, before_ms: int) -> bool:
        """Tell whether somebody is announced already, or was kept lately."""
        sql = "select 1 from leaving where contact_id = ? and coalesce(kept_ms, ?) >= ?"
        return self._rows.one(sql, contact_id, before_ms, before_ms) is not None

    def _is_silent(self, contact_id: str, before_ms: int) -> bool:
        """Tell whether nobody spoke to somebody, nor changed what is known, and nothing is open."""
        sql = f"""
            select hlc, exists (select 1 from interaction where contact_id = ?1 and started_ms >= ?2)
                or {_OPEN.format(who="?1")} from contact where id = ?1"""
        row = self._rows.one(sql, contact_id, before_ms)
        return row is not None and not row[1] and ms_of(str(row[0])) < before_ms

    def _let_go(self, rule: Rule, part: int, row_id: str, at_ms: int) -> None:
        if rule is Rule.SILENT:
            sql = "insert or replace into leaving(contact_id, at_ms, kept_ms) values(?, ?, null)"
            self._rows.run(sql, row_id, at_ms + NOTICE_MS)
        elif rule is Rule.PROMISES:
            if part:
                self._rows.remove(FOLLOW_UP, row_id, at_ms)
            else:
                self._rows.remove(PROMISE, row_id, at_ms)
        elif rule is Rule.NOTES:
            self._rows.patch(INTERACTION, row_id, at_ms, summary="")
            self._rows.run("delete from draft where interaction_id = ?", row_id)
        else:
            self._take_call(rule, row_id, at_ms)

    def _take_call(self, rule: Rule, row_id: str, at_ms: int) -> None:
        for shape in OF_CALLS if rule is Rule.INTERACTIONS else (HOLD,):
            for (one,) in self._rows.all(f"select id from {shape.table} where interaction_id = ?", row_id):
                self._rows.remove(shape, str(one), at_ms)
        if rule is Rule.INTERACTIONS:
            self._rows.run("delete from draft where interaction_id = ?", row_id)
            self._rows.remove(INTERACTION, row_id, at_ms)


def _read(rows: "list[tuple[Any, ...]]") -> list[tuple[int, str, bool]]:
    return [(int(n or 0), str(row_id), bool(old)) for n, row_id, old in rows]
