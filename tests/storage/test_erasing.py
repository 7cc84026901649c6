"""Somebody who asked to be erased is nowhere afterwards, and a certificate says so without naming them."""

import json
from contextlib import closing
from dataclasses import replace

import pytest

from agentassist.core.asked import Search
from agentassist.core.contact import Contact
from agentassist.core.erasure import Certificate, CopyState, plain
from agentassist.storage.backups import Backups
from agentassist.storage.erased_copies import Sweep, erase_again, erased_before
from agentassist.storage.store import Store, open_reader
from tests.query_plans import watch, whole_reads
from tests.storage.people import (
    ASHA,
    DAY,
    NOW,
    ROHAN,
    approval,
    call,
    draft,
    email,
    follow_up,
    hold,
    phone,
    promise,
    transfer,
)
from tests.store_template import KEY

NOTE = "She asked whether the green kettle could come before her daughter's wedding in June."
TWIN = Contact("twin", "A. Rao Kumari", points=(phone("twin-1", "+12125550177"),), notes=f"Twin. {NOTE}")


@pytest.fixture
def full(store):
    for contact in (ASHA, ROHAN, TWIN):
        store.contacts.save(contact, NOW)
    store.imports.begin("i1", "asha_rao.vcf", NOW)
    store.imports.put_contacts("i1", [replace(ASHA, id="other", place="Salem")], NOW + 1)
    for number in range(90):
        store.calls.begin(call(f"c{number}", started_ms=NOW + number, summary=NOTE))
    store.calls.begin(call("nobodys", None, NOW + 5000, summary="rang off"))
    store.calls.begin(call("rohans", "rohan", NOW + 6000, number="+442079460001", summary="Another matter."))
    store.holds.start(hold("h1", "c1"))
    store.transfers.begin(transfer("t1", "c1"))
    store.approvals.ask(approval("v1", "c1"))
    store.drafts.save(draft("c2", NOTE), NOW)
    store.calls.keep_ticks("c1", ("greet.name",), NOW)
    store.promises.add(promise("p1", NOW + DAY), NOW)
    store.promises.add(promise("p2", NOW + DAY, "rohan"), NOW)
    store.follow_ups.add(follow_up("f1", NOW + DAY), NOW)
    store.follow_ups.add(replace(follow_up("f2", NOW + DAY), contact_id=None), NOW)
    store.searches.save(Search("s1", "asha kettle", NOW, 0))
    store.searches.save(Search("s2", "kettle lid", NOW, 3))
    store.contacts.merge("asha", "twin", NOW + 7000)
    with store.together():
        insert = "insert into feedback values('fb', null, 'asha', 'packing', 'crushed', null, '0', '{}')"
        store._rows.run(insert)
    return store


def erased(store, contact_id="asha"):
    who = store.erasure.who(contact_id)
    traces = store.mentions.traces(who.ids, who.numbers)
    counts = store.erasure.counts(who)
    store.erasure.whole(who, NOW + DAY)
    return who, traces, counts


def rows(store, table):
    return store._rows.number(f'select count(*) from "{table}"')


def test_all_of_a_person_goes_and_all_of_others_stays(full):
    who, traces, _ = erased(full)
    assert set(who.ids) == {"asha", "twin"} and "+12125550123" in who.numbers
    assert full.contacts.get("asha") is None and full.contacts.find("asha") == ()
    assert full.contacts.get("rohan") == ROHAN and full.calls.get("rohans") and full.promises.get("p2")
    gone = ("hold", "transfer", "approval", "draft", "prompt_tick", "follow_up", "feedback", "import_change")
    assert {table: rows(full, table) for table in gone} == dict.fromkeys(gone, 0)
    assert rows(full, "interaction") == rows(full, "promise") == rows(full, "contact") == 1
    assert full.mentions.found(traces)[1] == ()
    assert full._rows.all("select text from search") == [("kettle lid",)]


def test_what_would_go_is_told_before_and_nothing_is_touched(full):
    who = full.erasure.who("asha")
    counts = dict(full.erasure.counts(who))
    assert (counts["interaction"], counts["contact"], counts["contact_point"]) == (91, 2, 3)
    assert full.contacts.get("asha") is not None and full.erasure.begun() == ()
    full.erasure.whole(who, NOW)
    removed = dict(full.erasure.removed("asha"))
    assert {table: removed[table] for table in counts} == counts
    assert removed["search"] == 1 and removed["import"] == 1


def test_it_goes_by_small_steps_and_goes_on_where_it_was_cut_short(full):
    who = full.erasure.who("twin")
    assert who.ids[0] == "asha"
    full.erasure.begin(who, NOW)
    assert full.erasure.step(who, NOW, 40) and rows(full, "interaction") == 52
    assert full.erasure.begun() == ("asha",) and full.contacts.get("asha")
    while full.erasure.step(who, NOW):
        pass
    assert full.erasure.begun() == () and dict(full.erasure.removed("asha"))["interaction"] == 91


def test_a_number_that_others_have_too_stays_theirs(full):
    full.contacts.save(replace(ROHAN, points=(*ROHAN.points, phone("r2", "+12125550123"))), NOW)
    who, traces, _ = erased(full)
    assert who.shared == 1 and "+12125550123" not in who.numbers
    assert full.calls.get("nobodys") is not None
    assert "+12125550123" not in traces.values and traces.shared == 1
    assert full.mentions.found(traces)[1] == ()


def test_no_step_reads_a_table_of_calls_from_end_to_end(full):
    watched = watch(full)
    erased(full)
    looked = ("select id, text", "select id, line", "select id, file_name", "select heard", "select count(*)")
    assert [found for found in whole_reads(full, watched) if not found.startswith(looked)] == []


def test_the_check_finds_what_was_left(full):
    who, traces, _ = erased(full)
    full.calls.patch("rohans", NOW, summary="Asked for Asha Rao, ring +12125550123.")
    with full.together():
        full._rows.run("insert into meta values('left', ?)", f"once more: {NOTE}")
    assert dict(full.mentions.found(traces)[1]) == {"interaction": 1, "meta": 1}
    assert who.ids[0] == "asha"


def test_copies_are_cleared_and_the_certificate_names_nobody(full, tmp_path):
    backups = Backups(tmp_path / "cache.db")
    with closing(open_reader(full.path, KEY)) as reader:
        backups.make(reader, NOW)
        broken = backups.make(reader, NOW + 1)
    (backups.folder / broken.name).write_bytes(b"no cache at all" * 1000)
    who, traces, _ = erased(full)
    begun = Certificate("asha", NOW, full.device, full.erasure.removed("asha"), audit=(1,))
    told = Sweep(full.path, KEY).swept(begun, who, traces)
    states = {copy.name: copy.state for copy in told.copies}
    assert states == {f"{NOW}.daily.db": CopyState.CLEARED, broken.name: CopyState.CLOSED}
    cleared = next(copy for copy in told.copies if copy.state is CopyState.CLEARED)
    assert dict(cleared.removed)["interaction"] == 91 and cleared.found == 0 and told.found == ()
    assert not told.clean and told.looked_at > 60
    said = json.dumps(plain(told))
    assert not [word for word in ("Asha", "Rao", "5550123", "kettle", "Lantern") if word in said]
    with closing(open_reader(backups.folder / cleared.name, KEY)) as copy:
        assert copy.contacts.get("asha") is None and copy.contacts.get("rohan") == ROHAN


def test_a_copy_from_elsewhere_does_not_bring_them_back(full, tmp_path):
    with closing(open_reader(full.path, KEY)) as reader:
        reader.backup_to(tmp_path / "elsewhere.db")
    who, traces, _ = erased(full)
    begun = Certificate("asha", NOW, full.device, ())
    assert Sweep(full.path, KEY).swept(begun, who, traces).clean
    assert set(erased_before(tmp_path)) == {"asha", "twin"}
    with closing(Store(tmp_path / "elsewhere.db", KEY)) as back:
        assert back.contacts.get("asha") is not None
        assert erase_again(back, tmp_path, NOW) == 2
        assert back.mentions.found(traces)[1] == () and erase_again(back, tmp_path, NOW) == 0


def test_nothing_of_them_is_in_the_file_byte_for_byte(full):
    """Pages are ciphered, so what is looked at is a copy without a key, free pages and all."""
    erased(full)
    assert full.erasure.empty_log()
    plain_copy = full.path.with_name("plain.db")
    full._db.execute("attach database ? as plain key ''", (str(plain_copy),))
    full._db.execute("select sqlcipher_export('plain')")
    full._db.execute("detach database plain")
    said = plain_copy.read_bytes()
    assert b"Rohan" in said and b"5550123" not in said and b"wedding" not in said and b"Lantern" not in said


def test_an_address_that_only_they_have_is_looked_for(full):
    full.contacts.save(replace(ASHA, points=(*ASHA.points, email("a9", "asha.rao@example.net"))), NOW)
    _, traces, _ = erased(full)
    assert "asha.rao@example.net" in traces.values
