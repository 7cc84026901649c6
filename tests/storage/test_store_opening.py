"""What opening a cache promises: ours is opened, anything else is left exactly as it was."""

import hashlib
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from agentassist.core.errors import StoreError, Trouble
from agentassist.storage import opening, schema
from agentassist.storage.driver import connect
from agentassist.storage.past import PastAsked
from agentassist.storage.schema.migrations import Migrations
from agentassist.storage.store import Store, open_reader
from tests.old_caches import STORED
from tests.storage.people import ASHA, NOW
from tests.store_template import DEVICE, KEY, fresh_cache

OLD_CACHES = [STORED / f"v{version}.db" for version in (2, 5, 17)]
"""Written by apps of their day; ``test_migrations`` has all versions."""


def contents(path: Path) -> dict[str, str]:
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in path.parent.iterdir()}


def refused(path: Path, key: bytes = KEY) -> StoreError:
    """Return the refusal of ``path``, having seen that not a byte around it changed."""
    before = contents(path)
    with pytest.raises(StoreError) as told:
        Store(path, key)
    assert contents(path) == before
    return told.value


def test_sqlite_utils_speaks_to_sqlcipher():
    utils = sys.modules["sqlite_utils.utils"]
    assert utils.sqlite3 is sqlcipher
    assert utils.OperationalError is sqlcipher.OperationalError


def test_a_first_start_makes_a_cache_that_opens_again(tmp_path):
    path = tmp_path / "cache.db"
    store = Store(path, KEY)
    store.contacts.save(ASHA, NOW)
    device = store.device
    store.close()
    again = Store(path, KEY)
    assert again.contacts.get("asha") == ASHA
    assert again.device == device != ""
    again.close()


def test_a_start_cut_short_before_the_first_table_is_no_obstacle(tmp_path):
    path = tmp_path / "cache.db"
    connect(path, KEY, create=True).close()
    Store(path, KEY).close()
    (tmp_path / "empty.db").touch()
    Store(tmp_path / "empty.db", KEY).close()


def test_closing_leaves_one_file_with_everything_in_it(tmp_path):
    path = fresh_cache(tmp_path)
    store = Store(path, KEY)
    store.contacts.save(ASHA, NOW)
    store.close()
    assert [file.name for file in tmp_path.iterdir()] == ["cache.db"]


@pytest.mark.parametrize("old", OLD_CACHES, ids=lambda path: path.stem)
def test_a_cache_of_an_older_version_opens_with_all_it_held(old, tmp_path):
    path = tmp_path / "cache.db"
    path.write_bytes(old.read_bytes())
    store = Store(path, KEY)
    assert store.contacts.get("asha") == ASHA
    assert [contact.id for contact in store.contacts.callers("+12125550123", "12125550123")] == ["asha"]
    assert [known.id for known in store.calls.page("asha", 0, 5)] == ["call-2", "call-1"]
    assert [wait.id for wait in store.holds.of("call-1")] == ["hold-1"]
    assert [owed.id for owed in store.promises.open_for("asha")] == ["promise-1"]
    assert store.articles.count() == 0
    store.close()


def test_runs_of_an_older_cache_can_be_shared(tmp_path):
    path = tmp_path / "cache.db"
    path.write_bytes(next(old for old in OLD_CACHES if old.stem == "v17").read_bytes())
    store = Store(path, KEY)
    (run,) = store.practice_runs.of("rep-1")
    assert (run.id, run.rating, store.shared_runs.all()) == ("run-1", 4, ())
    store.shared_runs.share("rep-1", store.practice_runs.report(run.id))
    assert [share.run_id for share in store.shared_runs.all()] == ["run-1"]
    store.close()


def test_what_was_in_an_older_cache_is_found_like_anything_new(tmp_path):
    path = tmp_path / "cache.db"
    path.write_bytes(OLD_CACHES[-1].read_bytes())
    store = Store(path, KEY)
    assert [contact.id for contact in store.contacts.find("ఆశా")] == ["asha"]
    assert [past.id for past in store.calls.find(PastAsked("on its way"), 5)] == ["call-2", "call-1"]
    assert [past.id for past in store.calls.find(PastAsked(topics=("damage",)), 5)] == ["call-1"]
    store.close()


def test_a_cache_from_a_newer_version_is_refused_unharmed(tmp_path):
    path = fresh_cache(tmp_path)
    db = connect(path, KEY)
    db.execute(f"PRAGMA user_version = {opening.VERSION + 1}")
    db.close()
    error = refused(path)
    assert error.code is Trouble.CACHE_NEWER
    assert error.facts == {"file": "cache.db", "found": opening.VERSION + 1, "known": opening.VERSION}


def test_a_newer_cache_whose_log_was_left_behind_is_refused_unharmed(tmp_path):
    path = fresh_cache(tmp_path)
    db = connect(path, KEY)
    db.execute(f"PRAGMA user_version = {opening.VERSION + 1}")
    left = {name: (tmp_path / name).read_bytes() for name in ("cache.db", "cache.db-wal")}
    db.close()
    for name, data in left.items():
        (tmp_path / name).write_bytes(data)
    with pytest.raises(StoreError) as told:
        Store(path, KEY)
    assert told.value.code is Trouble.CACHE_NEWER
    assert {name: (tmp_path / name).read_bytes() for name in left} == left


def write_noise(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 64)


def write_unencrypted(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute("create table recipe(name)")
    db.commit()
    db.close()


def write_another_program(path: Path) -> None:
    db = connect(path, KEY, create=True)
    db.execute("create table recipe(name)")
    db.close()


@pytest.mark.parametrize(
    ("write", "code"),
    [
        (write_noise, Trouble.CACHE_UNREADABLE),
        (write_unencrypted, Trouble.CACHE_FOREIGN),
        (write_another_program, Trouble.CACHE_FOREIGN),
    ],
)
def test_a_file_that_is_not_ours_is_refused_unharmed(write: Callable[[Path], None], code, tmp_path):
    path = tmp_path / "other.db"
    write(path)
    error = refused(path)
    assert error.code is code
    assert error.facts == {"file": "other.db"}


def test_a_wrong_key_is_told_and_changes_nothing(tmp_path):
    assert refused(fresh_cache(tmp_path), bytes(32)).code is Trouble.CACHE_UNREADABLE


def test_a_folder_in_the_place_of_the_cache_is_told(tmp_path):
    (tmp_path / "cache.db").mkdir()
    with pytest.raises(StoreError) as told:
        Store(tmp_path / "cache.db", KEY)
    assert told.value.code is Trouble.CACHE_UNREADABLE


def test_a_migration_that_fails_leaves_the_cache_as_it_was(tmp_path, monkeypatch):
    path = fresh_cache(tmp_path)
    broken = Migrations("agentassist")
    broken._migrations = [*schema.steps._migrations]

    @broken()
    def m999_broken(db):
        db.execute("alter table contact add column mood text")
        db.execute("insert into nowhere values(1)")

    monkeypatch.setattr(schema, "steps", broken)
    monkeypatch.setattr(opening, "VERSION", 999)
    with pytest.raises(sqlcipher.OperationalError):
        Store(path, KEY)
    monkeypatch.undo()
    store = Store(path, KEY)
    store.contacts.save(ASHA, NOW)
    assert store.contacts.get("asha") == ASHA
    store.close()


def test_a_reader_sees_what_was_saved_and_cannot_write(store):
    store.contacts.save(ASHA, NOW)
    reader = open_reader(store.path, KEY)
    assert reader.contacts.get("asha") == ASHA
    with pytest.raises(sqlcipher.OperationalError):
        reader.meta.set("rep", "somebody")
    reader.close()


def test_a_backup_opens_under_the_same_key_with_the_same_history(tmp_path, store):
    store.contacts.save(ASHA, NOW)
    store.backup_to(tmp_path / "backup.db")
    backup = Store(tmp_path / "backup.db", KEY)
    assert backup.contacts.get("asha") == ASHA
    assert [found.id for found in backup.contacts.find("rao")] == ["asha"]
    assert backup.quick_check()
    backup.close()


def test_a_device_keeps_its_letters(store):
    assert store.device == DEVICE
    store.meta.set("rep", "rep-1")
    assert (store.meta.get("rep"), store.meta.get("nothing")) == ("rep-1", "")


def test_several_savings_are_one_step(store):
    with pytest.raises(ZeroDivisionError), store.together():
        store.contacts.save(ASHA, NOW)
        store.meta.set("rep", str(1 // 0))
    assert store.contacts.get("asha") is None


def test_every_step_of_the_schema_counts():
    assert max(int(step.name[1:4]) for step in schema.steps._migrations) == opening.VERSION
