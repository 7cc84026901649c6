"""Somebody erased by one rep is nowhere in any colleague's file, their pages that are free included."""

from dataclasses import replace

from agentassist.core.asked import Search
from tests.storage.people import ASHA, DAY, NOW, call, draft, follow_up, hold, promise
from tests.storage.sharing.feed import meet

SAID = (b"zqasha", b"lantern-note", b"wedding-talk", b"5550123")


def fill(store):
    store.contacts.save(replace(ASHA, name="Zqasha Rao", notes="lantern-note"), NOW)
    for number in range(30):
        store.calls.begin(call(f"c{number}", started_ms=NOW + number, summary="wedding-talk"))
    store.holds.start(hold("h1", "c1"))
    store.promises.add(promise("p1", NOW + DAY), NOW)
    store.follow_ups.add(follow_up("f1", NOW + DAY), NOW)


def plain(store):
    """Return every byte of a cache, deciphered."""
    copy = store.path.with_name("plain.db")
    copy.unlink(missing_ok=True)
    store._db.execute("attach database ? as plain key ''", (str(copy),))
    store._db.execute("select sqlcipher_export('plain')")
    store._db.execute("detach database plain")
    return copy.read_bytes().lower()


def notes(store, told, at_ms):
    store.contacts.save(replace(store.contacts.get("asha"), notes=f"lantern-note {told}"), at_ms)


def test_nothing_of_them_is_left_in_any_cache(two, feed):
    here, there = two
    fill(here)
    meet(two, feed)
    assert all(said in plain(there) for said in SAID)
    # What only one of them has: what was typed and searched for, and what both wrote at once.
    there.drafts.save(draft("c2", "wedding-talk"), NOW)
    there.searches.save(Search("s1", "zqasha kettle", NOW, 0))
    there.searches.save(Search("s2", "green kettle", NOW, 0))
    notes(here, "two", NOW + 5)
    notes(there, "three", NOW + 6)
    meet(two, feed)
    assert here.team.clashes_of("asha")
    notes(there, "four", NOW + 7)
    here.erasure.whole(here.erasure.who("asha"), NOW + DAY)
    meet(two, feed)
    for store in two:
        assert not [said for said in SAID if said in plain(store)]
    assert b"green kettle" in plain(there)
