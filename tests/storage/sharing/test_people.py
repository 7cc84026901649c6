"""People merged, erased and written about on several computers at once."""

from dataclasses import replace

from agentassist.storage.sharing.tables import TABLES
from tests.storage.people import ASHA, NOW, ROHAN, call, draft, hold, promise
from tests.storage.sharing.feed import meet, pull, push
from tests.storage.sharing.test_three_caches import everything_in


def both(two, feed):
    here, there = two
    here.contacts.save(ASHA, NOW)
    here.contacts.save(ROHAN, NOW)
    here.calls.begin(call("c1", "asha"))
    here.calls.begin(call("c2", "rohan"))
    meet(two, feed)
    return here, there


def alike(*stores):
    assert len({store.team.state_hash() for store in stores}) == 1


def test_a_merge_and_its_undo_are_the_same_everywhere(two, feed):
    here, there = both(two, feed)
    record = here.contacts.merge("asha", "rohan", NOW + 1)
    meet(two, feed)
    assert there.contacts.get("rohan") == here.contacts.get("asha")
    assert there.calls.count("asha") == 2
    here.contacts.unmerge(record, NOW + 2)
    meet(two, feed)
    assert (there.contacts.get("rohan"), there.contacts.get("asha")) == (ROHAN, ASHA)
    assert [known.id for known in there.calls.page("rohan", 0, 5)] == ["c2"]
    alike(*two)


def test_who_was_merged_both_ways_at_once_is_still_found_with_all_history(two, feed):
    here, there = both(two, feed)
    here.contacts.merge("asha", "rohan", NOW + 1)
    there.contacts.merge("rohan", "asha", NOW + 2)
    meet(two, feed)
    for store in two:
        one = store.contacts.get("rohan")
        assert one is not None
        assert one == store.contacts.get("asha")
        assert {point.norm for point in one.points} == {point.norm for point in (*ASHA.points, *ROHAN.points)}
        assert (store.calls.count(one.id), store.contacts.count()) == (2, 1)
        assert store.contacts.callers("+442079460001", "442079460001") == (one,)
    alike(*two)


def test_a_call_with_somebody_who_was_merged_meanwhile_goes_along(two, feed):
    here, there = both(two, feed)
    here.contacts.merge("asha", "rohan", NOW + 1)
    there.calls.begin(call("c3", "rohan", NOW + 2))
    meet(two, feed)
    assert here.calls.count("asha") == there.calls.count("asha") == 3
    alike(*two)


def test_a_chain_of_merges_on_two_computers_ends_with_one_person(three, feed):
    here, there, _ = three
    both((here, there), feed)
    here.contacts.save(replace(ROHAN, id="noor", name="Noor", points=()), NOW)
    meet(three, feed)
    here.contacts.merge("rohan", "asha", NOW + 1)
    there.contacts.merge("noor", "rohan", NOW + 2)
    meet(three, feed)
    assert {store.contacts.get("asha").id for store in three} == {"noor"}
    assert {store.calls.count("noor") for store in three} == {2}
    alike(*three)


def test_an_erased_person_is_nowhere_and_stays_so(three, feed):
    here, there, third = three
    both((here, there), feed)
    meet(three, feed)
    third.contacts.save(replace(ASHA, notes="zqoffline words"), NOW + 1)
    third.calls.begin(call("c5", "asha", NOW + 1, summary="zqoffline call"))
    here.contacts.save(replace(ASHA, notes="zqonline words"), NOW + 2)
    push(here, feed)
    assert there.team.erase("asha", NOW + 3) == ("asha",)
    meet(three, feed)
    for store in three:
        assert store.contacts.get("asha") is None
        assert store.team.is_erased("asha")
        assert [word for word in ("zqo", "asha rao", "example.com") if word in everything_in(store)] == []
    assert "zqo" not in repr(feed.changes)
    third.calls.patch("c5", NOW + 9, summary="zqoffline again")
    meet(three, feed)
    alike(*three)


def test_an_erasure_survives_a_hub_that_forgot_it(two, feed):
    here, there = both(two, feed)
    here.team.erase("asha", NOW + 1)
    meet(two, feed)
    feed.rewind(0)
    meet(two, feed)
    assert feed.erased == {"asha"}
    assert there.contacts.get("asha") is None
    alike(*two)


def test_what_is_written_about_somebody_a_colleague_took_out_is_kept_for_the_undo(two, feed):
    here, there = both(two, feed)
    there.drafts.save(draft("c1", "She rang again"), NOW)
    removed = here.contacts.delete("asha", NOW + 1)
    meet(two, feed)
    assert there.drafts.load("c1").note == "She rang again"
    assert there.calls.patch("c1", NOW + 2, summary="She rang again")
    there.holds.start(hold("h1", "c1", NOW + 2))
    there.promises.add(promise("p1", NOW + 3), NOW + 3)
    meet(two, feed)
    assert there.calls.get("c1") is None
    here.contacts.restore(removed, NOW + 5)
    meet(two, feed)
    for store in two:
        assert store.calls.get("c1").summary == "She rang again"
        assert [wait.id for wait in store.holds.of("c1")] == ["h1"]
        assert [owed.id for owed in store.promises.open_for("asha")] == ["p1"]
    alike(*two)


def test_deleting_alone_and_undoing_bring_back_all_that_was_there(store):
    store.contacts.save(ASHA, NOW)
    store.calls.begin(call("c1"))
    store.holds.start(hold("h1", "c1"))
    store.drafts.save(draft("c1", "note"), NOW)
    before = [store._rows.cells(name, "true") for name in (*TABLES, "draft")]
    removed = store.contacts.delete("asha", NOW)
    assert (store.calls.get("c1"), store.drafts.load("c1")) == (None, None)
    store.contacts.restore(removed, NOW + 5)
    assert [store._rows.cells(name, "true") for name in (*TABLES, "draft")] == before


def test_the_holds_of_a_call_become_somebodys_with_the_call(two, feed):
    here, there = both(two, feed)
    here.calls.begin(call("c7", None, NOW))
    here.holds.start(hold("h7", "c7"))
    meet(two, feed)
    here.calls.patch("c7", NOW + 1, contact_id="asha")
    push(here, feed)
    assert [change.op.subject for change in feed.changes if change.op.row_id == "h7"] == ["", "asha"]
    pull(there, feed)
    meet(two, feed)
    alike(*two)


def test_an_erasure_by_steps_takes_calls_of_their_numbers_out_everywhere(two, feed):
    here, there = both(two, feed)
    here.calls.begin(call("c8", None, NOW, summary="zqnobodys call"))
    here.holds.start(hold("h8", "c8"))
    meet(two, feed)
    who = there.erasure.who("asha")
    there.erasure.whole(who, NOW + 1)
    meet(two, feed)
    for store in two:
        assert (store.contacts.get("asha"), store.calls.get("c8"), store.holds.of("c8")) == (None, None, ())
        assert [word for word in ("zqnobody", "Asha Rao", "555-0123") if word in everything_in(store)] == []
        assert store.contacts.get("rohan") == ROHAN
    alike(*two)


def test_somebody_deleted_while_a_colleague_merged_others_into_them_comes_back_for_these(two, feed):
    here, there = both(two, feed)
    there.contacts.delete("asha", NOW + 1)
    here.contacts.merge("asha", "rohan", NOW + 1)
    meet(two, feed)
    for store in two:
        assert store.contacts.get("rohan").id == "asha"
        assert [known.id for known in store.calls.page("asha", 0, 5)] == ["c2"]
    alike(*two)
