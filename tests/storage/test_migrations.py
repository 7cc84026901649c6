"""A cache of every earlier version opens with all it held, and nothing that happens meanwhile takes any."""

import os
import shutil
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from agentassist.storage import opening, schema
from agentassist.storage.driver import connect
from agentassist.storage.schema.migrations import Migrations
from agentassist.storage.store import Store
from tests.old_caches import MADE_ANEW, STORED, rows, tables
from tests.storage.migration_cuts import held
from tests.storage.test_store_survival import run
from tests.store_template import KEY

VERSIONS = sorted(int(path.stem[1:]) for path in STORED.glob("v*.db"))
KILLS = 200 if os.environ.get("AGENTASSIST_LONG") else 12
DERIVED = {"meta", "article_change", "index_part"}
"""What opening a cache writes by itself."""


@pytest.fixture(params=VERSIONS, ids=lambda version: f"v{version}")
def old(request, tmp_path) -> Path:
    return Path(shutil.copy(STORED / f"v{request.param}.db", tmp_path / "cache.db"))


def by_column(path: Path) -> dict[str, list[dict[str, object]]]:
    """Return every row as what each of its columns holds."""
    with closing(connect(path, KEY)) as db:
        return {table: _told(db, table) for table in tables(db)}


def _told(db, table):
    names = [name for (name,) in db.execute(f"select name from pragma_table_info('{table}')")]
    return [dict(zip(names, row, strict=True)) for row in rows(db, table)]


def among(row: dict[str, object], others: list[dict[str, object]]) -> bool:
    """Tell whether a row is there still, with more columns perhaps."""
    return any(all(other.get(name, value) == value for name, value in row.items()) for other in others)


def test_every_earlier_version_is_stored():
    assert [version for version in range(1, 21) if version not in VERSIONS] == []
    assert max(VERSIONS) <= opening.VERSION


def test_all_it_held_is_there_and_sound(old):
    before = by_column(old)
    assert sum(map(len, before.values())) >= 3
    with closing(Store(old, KEY)) as store:
        assert store.quick_check()
    after = by_column(old)
    for table in before.keys() - DERIVED - MADE_ANEW:
        assert table in after, table
        gone = [row for row in before[table] if not among(row, after[table])]
        assert not gone, table


def test_an_opened_cache_opens_again_and_is_not_changed(old):
    Store(old, KEY).close()
    first = held(old)
    Store(old, KEY).close()
    assert held(old) == first


def test_a_failing_step_takes_nothing_and_the_next_app_opens_it(old, monkeypatch):
    broken = Migrations("agentassist")
    broken._migrations = [*schema.steps._migrations]
    before = by_column(old)

    @broken()
    def m999_broken(db):
        db.execute("alter table contact add column mood text")
        db.execute("delete from contact")
        db.execute("insert into nowhere values(1)")

    monkeypatch.setattr(schema, "steps", broken)
    monkeypatch.setattr(opening, "VERSION", len(broken._migrations))
    with pytest.raises(sqlcipher.OperationalError):
        Store(old, KEY)
    monkeypatch.undo()
    Store(old, KEY).close()
    after = by_column(old)
    assert all(
        among(row, after["contact"]) and "mood" not in after["contact"][0] for row in before["contact"]
    )


@pytest.mark.skipif(not hasattr(os, "fork"), reason="killing an app that opens a cache needs fork")
@pytest.mark.parametrize("version", [2, 9, 17])
def test_killed_while_it_is_brought_up_to_date_nothing_is_lost(roomy_path, version):
    result = run("migration_cuts", roomy_path, STORED / f"v{version}.db", KILLS)
    assert (result["kills"], result["lost"], result["damaged"]) == (KILLS, 0, 0)
    assert result["at_work"] > KILLS // 4
