"""Change stamps: the order of what happened, whatever the clock does."""

import json

from agentassist.core.stamps import Stamper
from agentassist.storage.store import Store
from tests.storage.people import ASHA, NOW
from tests.store_template import KEY


def test_stamps_grow_while_the_clock_goes_back():
    stamper = Stamper("devicexx")
    stamps = [stamper.next(at) for at in (1000, 1001, 900, 900, 5, 1001, 2000)]
    assert stamps == sorted(set(stamps))


def test_stamps_of_two_devices_have_one_order():
    assert Stamper("aaaaaaaa").next(1000) < Stamper("bbbbbbbb").next(1000) < Stamper("aaaaaaaa").next(1001)


def test_a_burst_in_one_millisecond_runs_into_the_next():
    stamper = Stamper("devicexx")
    stamps = [stamper.next(7) for _ in range(70_000)]
    assert stamps == sorted(set(stamps))
    assert int(stamps[-1][:12], 16) == 8


def test_stamps_go_on_growing_after_a_restart_with_the_clock_set_back(store):
    store.contacts.save(ASHA, NOW)
    stamp = hlc(store)
    store.close()
    again = Store(store.path, KEY)
    again.contacts.save(ASHA.__class__("asha", "Asha R."), NOW - 86_400_000)
    assert hlc(again) > stamp
    again.close()


def test_each_field_remembers_when_it_was_changed(store):
    store.contacts.save(ASHA, NOW)
    first = hlc(store)
    store.contacts.save(ASHA.__class__("asha", "Asha R.", org=ASHA.org, lang="te"), NOW + 5)
    clocks = json.loads(store._db.execute("select clk from contact").fetchone()[0])
    assert clocks["name"] > first
    assert ("lang" in clocks, clocks[""]) == (False, first)


def hlc(store: Store) -> str:
    return store._db.execute("select hlc from contact").fetchone()[0]
