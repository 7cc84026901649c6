"""A damaged cache is found out, and put right with all that can be had."""

import os
import random
from contextlib import closing
from dataclasses import replace
from itertools import count

import pytest

from agentassist.core.backup import BackupKind
from agentassist.core.errors import StoreError, Trouble
from agentassist.core.team import Access, Membership
from agentassist.storage.backups import Backups
from agentassist.storage.mending import mend, sound
from agentassist.storage.rekeying import opens_with, rekey
from agentassist.storage.sharing.progress import Progress
from agentassist.storage.store import Store, open_reader
from tests.storage.damage import PAGE, injected
from tests.storage.people import ASHA, NOW, call, draft
from tests.storage.test_store_survival import fill
from tests.store_template import KEY, fresh_cache

INJECTED = 2_000 if os.environ.get("AGENTASSIST_LONG") else 60
OLD, NEW = 400, 200
MEMBER = Membership("team-1", "Sitara", "rep-1", "Meera", Access.REP, "hub.example:8444")
FORMER = bytes(range(7, 39))


@pytest.fixture
def path(tmp_path):
    path = fresh_cache(tmp_path)
    fill(path)
    return path


def copied(path, key=KEY):
    with closing(open_reader(path, key)) as reader:
        return Backups(path).make(reader, NOW)


def work_on(path):
    """Do what is in no copy yet: new calls, a changed name, a note being typed."""
    with closing(Store(path, KEY)) as store, store.together():
        for number in range(NEW):
            store.calls.begin(call(f"n{number}", started_ms=NOW + OLD + number, summary="later " * 50))
        store.contacts.save(replace(ASHA, name="Asha Later"), NOW + 1)
        store.drafts.save(replace(draft("n0", "typed"), note="not filed yet"), NOW)


def spoil(path, pages):
    """Destroy some pages, but none of those few that tell which tables there are."""
    whole = path.read_bytes()
    for seed in count(4):
        data, chance = bytearray(whole), random.Random(seed)
        for number in chance.sample(range(8, len(data) // PAGE), pages):
            data[number * PAGE : (number + 1) * PAGE] = chance.randbytes(PAGE)
        path.write_bytes(data)
        if opens_with(path, KEY):
            return


def spoil_table(path, table):
    """Destroy the page that a table begins with."""
    with closing(open_reader(path, KEY)) as reader:
        (root,) = reader._rows.one("select rootpage from sqlite_master where name = ?", table)
    data = bytearray(path.read_bytes())
    data[(root - 1) * PAGE : root * PAGE] = bytes(PAGE)
    path.write_bytes(data)


def test_every_injected_damage_is_found(path):
    assert sound(path, KEY)
    found = injected(path, INJECTED, lambda spoilt: not sound(spoilt, KEY), random.Random(60))
    assert found == INJECTED
    assert sound(path, KEY)


def test_the_newest_good_copy_takes_its_place_with_what_is_newer(path):
    copy = copied(path)
    work_on(path)
    spoil(path, 3)
    before = path.read_bytes()
    mended = mend(path, (KEY,), NOW + 5)
    assert mended.copy == copy and sound(path, KEY)
    with closing(Store(path, KEY)) as store:
        kept = store.calls.count("asha")
        assert OLD + NEW * 3 // 4 <= kept <= OLD + NEW
        assert store.contacts.get("asha").name in (ASHA.name, "Asha Later")
        assert [found.id for found in store.contacts.find("rao" if kept else "later")] in (["asha"], [])
    assert mended.salvaged.carried >= NEW * 3 // 4 and mended.salvaged.lost > 0
    assert (Backups(path).folder / mended.aside.name).read_bytes() == before


def test_where_only_a_place_without_news_is_damaged_nothing_at_all_is_lost(path):
    copied(path)
    work_on(path)
    spoil_table(path, "prompt_tick")
    mend(path, (KEY,), NOW + 5)
    with closing(Store(path, KEY)) as store:
        assert store.calls.count("asha") == OLD + NEW
        assert store.contacts.get("asha").name == "Asha Later"
        assert store.drafts.load("n0").note == "not filed yet"
        assert [found.id for found in store.contacts.find("later")] == ["asha"]


def test_a_damaged_copy_is_passed_over_for_an_older_one(path):
    old = copied(path)
    with closing(open_reader(path, KEY)) as reader:
        newer = Backups(path).make(reader, NOW + 1)
    spoil(Backups(path).folder / newer.name, 2)
    spoil(path, 2)
    assert mend(path, (KEY,), NOW + 5).copy == old


def test_without_a_copy_what_can_be_read_is_saved(path):
    spoil(path, 3)
    mended = mend(path, (KEY,), NOW + 5)
    assert mended.copy is None and mended.salvaged.carried > OLD // 2
    with closing(Store(path, KEY)) as store:
        assert store.calls.count("asha") > OLD // 2 and store.quick_check()


def test_a_copy_under_a_former_key_serves_as_well(path):
    copy = copied(path)
    rekey(Backups(path).folder / copy.name, KEY, FORMER, lambda *_: None)
    spoil(path, 2)
    assert mend(path, (KEY, FORMER), NOW + 5).copy == replace(copy, size=copy.size)
    assert sound(path, KEY)


def test_where_nothing_opens_and_there_is_no_copy_all_stays_as_it_was(path):
    path.write_bytes(random.Random(1).randbytes(40 * PAGE))
    before = path.read_bytes()
    with pytest.raises(StoreError) as told:
        mend(path, (KEY,), NOW)
    assert told.value.code is Trouble.CACHE_UNREADABLE
    assert path.read_bytes() == before
    assert not [one for one in path.parent.iterdir() if "mended" in one.name]


def test_a_file_that_does_not_open_at_all_gives_way_to_the_copy(path):
    copy = copied(path)
    path.write_bytes(random.Random(1).randbytes(40 * PAGE))
    assert mend(path, (KEY,), NOW + 5).copy == copy and sound(path, KEY)


def test_a_damaged_file_is_kept_however_many_copies_come(path):
    copied(path)
    spoil(path, 2)
    aside = mend(path, (KEY,), NOW + 5).aside
    for day in range(9):
        with closing(open_reader(path, KEY)) as reader:
            Backups(path).make(reader, NOW + 10 + day)
    kept = Backups(path).all()
    assert aside in kept and sum(one.kind is BackupKind.DAILY for one in kept) == 7


def joined(path, cursor):
    with closing(Store(path, KEY)) as store, store.together():
        progress = Progress(store._rows)
        progress.membership = MEMBER
        progress.stand_at((cursor, f"chain{cursor}"))
        sql = "insert into outbox(op, tbl, row_id, subject, body) values(?, 't', 'r', '', '{}')"
        store._rows.run(sql, f"op{cursor}")


def known(path, what):
    with closing(open_reader(path, KEY)) as reader:
        return [value for (value,) in reader._rows.all(what)]


def test_what_waits_for_the_team_is_carried_and_what_it_told_is_asked_for_again(path):
    joined(path, 5)
    copied(path)
    joined(path, 9)
    work_on(path)
    spoil_table(path, "prompt_tick")
    mend(path, (KEY,), NOW + 5)
    stands = "select v from sync_state where k in ('chain', 'cursor') order by k"
    assert known(path, stands) == ["chain5", "5"]
    waiting = known(path, "select op from outbox order by n")
    assert waiting[:2] == ["op5", "op9"] and len(waiting) > NEW


def test_without_a_copy_the_team_is_asked_for_everything(path):
    joined(path, 9)
    spoil_table(path, "prompt_tick")
    mend(path, (KEY,), NOW + 5)
    assert known(path, "select k from sync_state") == ["membership"]
    assert known(path, "select op from outbox") == ["op9"]
