"""Everything about a person can be handed to them."""

from dataclasses import replace

from tests.storage.people import ASHA, NOW, ROHAN, approval, call, draft, follow_up, hold, promise, transfer


def gathered(store, contact_id="asha"):
    return {table.name: table.rows for table in store.person_files.of(contact_id).tables}


def test_every_table_tells_what_it_has_of_a_person_and_of_nobody_else(store):
    store.contacts.save(ASHA, NOW)
    store.contacts.save(ROHAN, NOW)
    store.calls.begin(call("c1", summary="Lid cracked"))
    store.calls.begin(call("c2", "rohan", summary="Not hers"))
    store.holds.start(hold("h1", "c1"))
    store.transfers.begin(transfer("t1", "c1"))
    store.approvals.ask(approval("v1", "c1"))
    store.drafts.save(draft("c1", "half a note"), NOW)
    store.calls.keep_ticks("c1", ("greet.name",), NOW)
    store.promises.add(promise("p1", NOW), NOW)
    store.follow_ups.add(follow_up("f1", NOW), NOW)
    told = gathered(store)
    assert {name: len(rows) for name, rows in told.items()} == {
        "contact": 1,
        "contact_point": 2,
        "interaction": 1,
        "hold": 1,
        "transfer": 1,
        "approval": 1,
        "draft": 1,
        "prompt_tick": 1,
        "promise": 1,
        "follow_up": 1,
    }
    assert told["interaction"][0]["summary"] == "Lid cracked" and "Not hers" not in str(told)


def test_those_who_were_merged_into_them_are_told_too(store):
    store.contacts.save(ASHA, NOW)
    store.contacts.save(replace(ROHAN, merged_into=""), NOW)
    store.contacts.merge("asha", "rohan", NOW)
    assert [row["id"] for row in gathered(store)["contact"]] == ["asha", "rohan"]


def test_columns_of_the_cache_itself_are_left_out(store):
    store.contacts.save(ASHA, NOW)
    assert {"hlc", "clk", "folded", "reach", "sound", "n"}.isdisjoint(gathered(store)["contact"][0])


def test_of_nobody_there_is_nothing(store):
    assert store.person_files.of("nobody") is None
