"""Looks at how SQLite finds what a statement asks for, while a test runs it."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from agentassist.storage.driver import Connection, Error
from agentassist.storage.store import Store

GROWING = frozenset(
    (
        *("contact", "contact_point", "case", "interaction", "hold", "promise", "follow_up", "draft"),
        *("prompt_tick", "feedback", "import", "import_change", "audit", "outbox", "oplog", "erased"),
        *("aside", "erased_row", "clash"),
        *("article", "article_version", "article_answer", "article_mark", "article_meaning"),
        *("article_change", "article_topic", "search", "opening", "picture", "practice_run", "index_part"),
    )
)
"""Tables that years of work fill."""
ALLOWED = {
    "select n, chain from audit order by n desc limit 1": "reads its last row",
    'select count(*) from "oplog" where subject': "as the line below",
    'delete from "oplog" where subject': "empty without a team, whose step brings an index",
    "select count(*) from contact where merged_into = ''": "counting reads an index, 3 ms for 100,000",
    'select count(*) from "': "counting what is shared, once on joining a team",
    "select op, subject, stamp from erased order by stamp": "of erased people there are few, read on joining",
    "select (select v from sync_state where k = 'cursor')": "whether there is any reads one row of each",
    "select tbl, row_id from aside order by": "what waits for a newer app or a parent, once on joining",
    "select row_id from erased_row where subject": "rows of erased people are few; somebody is erased rarely",
    "select 1 from erased limit 1": "reads one row",
    "select count(*) from article": "counting reads an index, of articles there are thousands",
    "select count(*) from audit": "counting reads an index, on a page for quiet work",
    "select id, text ||": "of searches 20,000 are kept; somebody is erased rarely",
    "select id, line from": "marks of articles; somebody is erased rarely",
    "select id, file_name from": "one row an import; somebody is erased rarely",
    "select subject from erasure where done_ms is null": "one row an erasure",
    "select t.rowid, t.id": "a stretch of rows in their order, up to a limit",
    "select n, id, merged_into": "as the line above",
    "select id from article order by id": "an index of ids, read once where the search index is made",
    "insert into article_change(article_id) select id from article": "once, on leaving a team without a copy",
    "delete from index_part": "of the packed search index, a few dozen rows",
    "select id, title, sum(times) as opened from opening": "400 days of counts, on a page for quiet work",
    "select rep from (select rep from practice_run": "names of reps, from an index, on the trainer's page",
    "with twice(words, lang) as": "what public articles answer, on a page for quiet work",
    "with gap as materialized": "of searches 20,000 are kept; a page for quiet work",
    "select text, retyped, count(*)": "of searches 20,000 are kept; a page for quiet work",
}
"""Beginnings of statements that may read a whole table, and why."""
SHORT = frozenset(
    (
        *("interaction_open", "follow_up_due", "article_translation"),
        *("outbox_waits", "outbox_held"),
    )
)
"""Indexes of only those rows that are asked for: all of such an index is what is wanted."""


class Watched:
    """A connection that notes each statement; everything else it hands on.

    Args:
        conn: The connection.
    """

    def __init__(self, conn: Connection) -> None:
        self._conn = conn
        self.asked: dict[str, tuple[Any, ...]] = {}

    def execute(self, sql: str, params: Iterable[Any] = ()) -> Any:
        """Do what ``sql`` says, noting it."""
        given = tuple(params)
        self.asked.setdefault(" ".join(sql.split()), given)
        return self._conn.execute(sql, given)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._conn, name)


def watch(store: Store) -> Watched:
    """Note what a store asks its cache from now on."""
    watched = Watched(store._rows._conn)
    store._rows._conn = watched  # type: ignore[assignment]
    return watched


_seen: dict[str, tuple[str, ...]] = {}


def whole_reads(store: Store, watched: Watched) -> list[str]:
    """Return each statement that reads one of the growing tables from end to end."""
    return [
        f"{sql}: {', '.join(found)}"
        for sql, params in watched.asked.items()
        if (found := _whole(store._db, sql, params)) and not _allowed(sql)
    ]


def _whole(db: Connection, sql: str, params: tuple[Any, ...]) -> tuple[str, ...]:
    if sql not in _seen:
        steps = _steps(db, sql, params) if _asks(sql) else ()
        _seen[sql] = tuple(step for step in steps if _is_whole(step, sql))
    return _seen[sql]


def _asks(sql: str) -> bool:
    """Tell whether a statement has a plan; those that read all of a table on purpose are the tests' own."""
    return not re.match(r'select \* from "?\w+"?$|select text, found, opened, retyped', sql) and bool(
        re.match(r"(select|with|insert|update|delete)\b", sql, re.IGNORECASE)
    )


def _steps(db: Connection, sql: str, params: tuple[Any, ...]) -> tuple[str, ...]:
    """Return the plan; a statement that cannot be understood has none."""
    try:
        return tuple(str(row[3]) for row in db.execute(f"explain query plan {sql}", params).fetchall())
    except Error:
        return ()
    finally:
        # The driver begins a transaction for whatever could write, an explanation of it too.
        db.rollback()


def _is_whole(step: str, sql: str) -> bool:
    """Tell whether a step goes through all of a growing table; in order and up to a limit it may."""
    scanned = re.match(r"SCAN (\w+)(?: USING (?:COVERING )?INDEX (\w+))?", step)
    if not scanned or "VIRTUAL TABLE" in step:
        return False
    name = _aliases(sql).get(scanned[1], scanned[1])
    in_order = bool(scanned[2]) and re.search(r"\blimit\b", sql) is not None
    return name in GROWING and scanned[2] not in SHORT and not in_order


@cache
def _aliases(sql: str) -> dict[str, str]:
    pairs = re.findall(r'(?:from|join) "?(\w+)"?(?: as)? (\w+)', sql, re.IGNORECASE)
    return {alias: table for table, alias in pairs}


def _allowed(sql: str) -> bool:
    # Who leaves a team without a copy empties whole tables.
    if re.fullmatch(r'delete from "\w+"', sql):
        return True
    return any(sql.startswith(begin) for begin in ALLOWED)
