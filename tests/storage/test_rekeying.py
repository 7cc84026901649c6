"""The key of a cache is changed, and whatever happens meanwhile, one key opens all of it."""

import os
from contextlib import closing

import pytest

from agentassist.core.errors import StoreError, Trouble
from agentassist.storage.rekeying import opens_with, rekey
from agentassist.storage.store import Store
from tests.storage.people import ASHA, NOW, call
from tests.storage.test_store_survival import run
from tests.store_template import KEY, fresh_cache

OTHER = bytes(range(100, 132))
KILLS = 1_000 if os.environ.get("AGENTASSIST_LONG") else 60


@pytest.fixture
def path(tmp_path):
    path = fresh_cache(tmp_path)
    with closing(Store(path, KEY)) as store, store.together():
        store.contacts.save(ASHA, NOW)
        for number in range(300):
            store.calls.begin(call(f"c{number}", started_ms=NOW + number, summary="words " * 60))
    return path


def test_all_is_there_under_the_new_key_and_the_old_one_opens_nothing(path):
    steps = []
    rekey(path, KEY, OTHER, lambda done, of: steps.append((done, of)))
    assert not opens_with(path, KEY) and opens_with(path, OTHER)
    with closing(Store(path, OTHER)) as store:
        assert store.contacts.get("asha") == ASHA and store.calls.count("asha") == 300
        assert [found.id for found in store.contacts.find("rao")] == ["asha"]
        assert store.quick_check()
    assert steps[-1][0] == steps[-1][1] > 0
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_what_a_killed_app_left_in_the_log_comes_along(path):
    store = Store(path, KEY)
    store.calls.begin(call("late", started_ms=NOW + 999))
    left = {side: path.with_name(path.name + side).read_bytes() for side in ("", "-wal")}
    store.close()
    for side, data in left.items():
        path.with_name(path.name + side).write_bytes(data)
    rekey(path, KEY, OTHER, lambda *_: None)
    with closing(Store(path, OTHER)) as again:
        assert again.calls.count("asha") == 301


def test_another_key_changes_nothing(path):
    before = path.read_bytes()
    with pytest.raises(StoreError) as told:
        rekey(path, OTHER, bytes(32), lambda *_: None)
    assert told.value.code is Trouble.CACHE_UNREADABLE
    assert path.read_bytes() == before


def test_a_damaged_cache_is_not_carried_over(path):
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    with pytest.raises(StoreError):
        rekey(path, KEY, OTHER, lambda *_: None)
    assert path.read_bytes() == data
    assert [file.name for file in path.parent.iterdir()] == [path.name]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="killing a change of the key at any moment needs fork")
def test_killed_at_any_moment_the_cache_opens_with_one_of_both_keys(roomy_path):
    result = run("key_changes", roomy_path, KILLS)
    assert result["found"]["none"] == result["lost"] == 0
    assert result["at_work"] > KILLS // 3
    assert result["left"] == ["cache.db", "drawer", "keys.json"]
