"""Makes the stored caches of earlier versions: ``python -m tests.old_caches FOLDER VERSION …``.

Steps that shipped are never changed, so the first so many of them make the tables of that version. Its rows
are those of the oldest stored cache, which an app of its day wrote, and one more in each table that came
since. A version that is stored is not made again.
"""

import shutil
import sys
from pathlib import Path

from agentassist.storage import schema
from agentassist.storage.driver import Connection, connect
from agentassist.storage.schema.migrations import Database, Migrations
from tests.store_template import KEY

STORED = Path(__file__).parent / "data" / "old_caches"
MADE_ANEW = {"outbox", "oplog", "erased"}
"""Tables that step 21 begins anew: no team was there before it to hear of them."""
OLDEST = STORED / "v2.db"
JSON_LIKE = ("json", "clk", "fields", "before", "after", "content")
LISTS = ("questions", "topics", "tags", "keywords", "en", "hi", "te", "ur", "latin", "marks")


def tables(db: Connection) -> list[str]:
    """Return the tables that hold rows of their own; what indexes make of them is not among these."""
    named = "select name from pragma_table_list where schema = 'main' and type = 'table' order by name"
    names = [name for (name,) in db.execute(named)]
    return [name for name in names if not name.startswith(("sqlite_", "_sqlite"))]


def rows(db: Connection, table: str) -> list[tuple[object, ...]]:
    """Return all rows of a table, without an order."""
    return db.execute(f'select * from "{table}"').fetchall()


def make(path: Path, version: int) -> None:
    """Make the cache of a version; for the first one its tables and a row in each."""
    if version >= 2:
        shutil.copy(OLDEST, path)
    db = connect(path, KEY, create=version < 2)
    db.execute("PRAGMA application_id = 0x41674173")
    first = Migrations("agentassist")
    first._migrations = schema.steps._migrations[:version]
    first.apply(Database(db, recursive_triggers=False, execute_plugins=False))
    db.execute("PRAGMA foreign_keys = OFF")
    for table in tables(db):
        if not rows(db, table):
            _fill(db, table)
    assert not db.execute("PRAGMA foreign_key_check").fetchall()
    db.execute(f"PRAGMA user_version = {version}")
    db.execute("VACUUM")
    db.execute("PRAGMA journal_mode = DELETE")
    db.close()


def _fill(db: Connection, table: str) -> None:
    """Put one row into a table, in keeping with the names and kinds of its columns."""
    columns = db.execute(f"select name, type from pragma_table_xinfo('{table}') where hidden = 0").fetchall()
    linked = (
        f"""select "from", "table" || '.' || coalesce("to", 'id') from pragma_foreign_key_list('{table}')"""
    )
    refers = dict(db.execute(linked).fetchall())
    values = [_value(db, name, kind.upper(), refers.get(name)) for name, kind in columns]
    marks = ", ".join("?" * len(values))
    names = ", ".join(f'"{name}"' for name, _ in columns)
    db.execute(f'insert into "{table}"({names}) values({marks})', values)
    db.commit()


def _value(db: Connection, name: str, kind: str, refers: str | None) -> object:
    if refers:
        table, column = refers.split(".")
        found = db.execute(f'select "{column}" from "{table}" limit 1').fetchone()
        return found[0] if found else None
    if kind == "INTEGER":
        return 1_746_500_000_000 if name.endswith(("_ms", "at")) else 1
    if kind == "REAL":
        return 0.5
    if kind == "BLOB":
        return b"kettle"
    if name in LISTS:
        return '["kettle"]'
    return "{}" if name.endswith(JSON_LIKE) else f"kettle {name}"


if __name__ == "__main__":
    for wanted in map(int, sys.argv[2:]):
        make(Path(sys.argv[1]) / f"v{wanted}.db", wanted)
