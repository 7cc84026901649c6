"""A copy a day lies beside the cache, and brings back what a damaged disk or a mistake took."""

from contextlib import closing
from dataclasses import replace

import pytest

from agentassist.core.backup import KEPT, BackupKind
from agentassist.core.errors import StoreError, Trouble
from agentassist.storage.backups import Backups, due
from agentassist.storage.store import Store, open_reader
from tests.storage.people import ASHA, NOW
from tests.store_template import KEY, fresh_cache

DAY_MS = 86_400_000


@pytest.fixture
def path(tmp_path):
    path = fresh_cache(tmp_path)
    with closing(Store(path, KEY)) as store:
        store.contacts.save(ASHA, NOW)
    return path


@pytest.fixture
def backups(path):
    return Backups(path)


def made(path, at_ms, beside=()):
    with closing(open_reader(path, KEY)) as reader:
        return Backups(path).make(reader, at_ms, beside)


def name_of(path):
    with closing(Store(path, KEY)) as store:
        return store.contacts.get("asha").name


def renamed(path, name):
    with closing(Store(path, KEY)) as store:
        store.contacts.save(replace(ASHA, name=name), NOW)


def test_a_copy_is_made_while_somebody_works_on_the_cache(path, backups):
    with closing(Store(path, KEY)) as store:
        copy = made(path, NOW)
        store.contacts.save(replace(ASHA, name="Asha Later"), NOW)
    assert backups.all() == (copy,) and copy.kind is BackupKind.DAILY
    assert name_of(backups.folder / copy.name) == ASHA.name


def test_copies_are_encrypted_and_only_their_owner_may_read_them(path, backups):
    copy = backups.folder / made(path, NOW).name
    assert ASHA.name.encode() not in copy.read_bytes()
    assert backups.folder.stat().st_mode & 0o777 == 0o700


def test_a_week_is_kept(path, backups):
    for day in range(KEPT + 3):
        made(path, NOW + day * DAY_MS)
    days = [(one.at_ms - NOW) // DAY_MS for one in backups.all()]
    assert days == list(range(KEPT + 2, 2, -1))


def test_going_back_brings_what_was_and_sets_aside_what_is(path, backups):
    copy = made(path, NOW)
    renamed(path, "Asha Mistaken")
    aside = backups.put_back(copy.name, NOW + 1)
    assert name_of(path) == ASHA.name
    assert name_of(backups.folder / aside.name) == "Asha Mistaken"
    backups.put_back(aside.name, NOW + 2)
    assert name_of(path) == "Asha Mistaken"


def test_what_was_not_yet_written_into_the_cache_is_set_aside_with_it(path, backups):
    copy = made(path, NOW)
    lost = path.with_name("killed.db")
    store = Store(path, KEY)
    store.contacts.save(replace(ASHA, name="Asha Unwritten"), NOW)
    for side in ("", "-wal"):
        lost.with_name(f"killed.db{side}").write_bytes(path.with_name(f"{path.name}{side}").read_bytes())
    store.close()
    for side in ("", "-wal"):
        path.with_name(f"{path.name}{side}").write_bytes(lost.with_name(f"killed.db{side}").read_bytes())
    aside = backups.put_back(copy.name, NOW + 1)
    assert name_of(path) == ASHA.name
    assert name_of(backups.folder / aside.name) == "Asha Unwritten"


def test_a_damaged_copy_is_known_before_it_is_used(path, backups):
    good, bad = made(path, NOW), made(path, NOW + 1)
    file = backups.folder / bad.name
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    assert backups.is_sound(good.name, KEY) and not backups.is_sound(bad.name, KEY)
    assert not backups.is_sound(good.name, bytes(32))


def test_what_is_no_copy_is_neither_listed_nor_put_back(path, backups):
    backups.folder.mkdir()
    for name in ("notes.db", "12x.daily.db", "٣.daily.db", "7.daily.txt"):
        (backups.folder / name).write_bytes(b"mine")
    assert backups.all() == ()
    before = path.read_bytes()
    for name in ("notes.db", "8.daily.db", "../cache.db"):
        with pytest.raises(StoreError) as told:
            backups.put_back(name, NOW)
        assert told.value.code is Trouble.FILE_MISSING
    assert path.read_bytes() == before


def test_the_keys_of_the_cache_lie_beside_its_copies(path, backups):
    keys = path.with_name("keys.json")
    keys.write_text("{}")
    made(path, NOW, (keys,))
    assert (backups.folder / "keys.json").read_text() == "{}"


def test_a_copy_is_due_once_a_day(path, backups):
    assert due(backups.all(), NOW, DAY_MS)
    made(path, NOW)
    assert not due(backups.all(), NOW + DAY_MS - 1, DAY_MS)
    assert due(backups.all(), NOW + DAY_MS, DAY_MS)


def test_a_clock_that_ran_ahead_stops_no_copies(path, backups):
    made(path, NOW + 900 * DAY_MS)
    assert due(backups.all(), NOW, DAY_MS)
