"""What is old goes by rule, people with something open keep everything, and nobody goes unannounced."""

from dataclasses import replace
from time import process_time

import pytest

from agentassist.core.contact import Contact
from agentassist.core.history import PromiseState
from agentassist.core.retention import NOTICE_MS, Rule
from agentassist.storage.retention import BATCH
from tests.query_plans import watch, whole_reads
from tests.storage.people import ASHA, DAY, NOW, ROHAN, approval, call, follow_up, hold, promise, transfer

LONG_AGO = NOW - 800 * DAY
CUT = NOW - 360 * DAY


@pytest.fixture
def old(store):
    """Asha and Rohan with old calls; Rohan is still owed something."""
    store.contacts.save(ASHA, LONG_AGO)
    store.contacts.save(ROHAN, LONG_AGO)
    for number in range(BATCH + 5):
        store.calls.begin(call(f"a{number}", started_ms=LONG_AGO + number, summary="Lid", wrapped=True))
    store.calls.begin(call("r1", "rohan", LONG_AGO, summary="Pot", wrapped=True))
    store.calls.begin(call("new", started_ms=CUT + DAY, summary="Lid", wrapped=True))
    store.calls.begin(call("running", started_ms=LONG_AGO, wrapped=False))
    store.transfers.begin(transfer("t1", "a1"))
    store.approvals.ask(approval("v1", "a1"))
    store.holds.start(hold("h1", "a1", LONG_AGO))
    store.promises.add(replace(promise("done", LONG_AGO), state=PromiseState.KEPT), LONG_AGO)
    store.promises.add(promise("open", LONG_AGO, "rohan"), LONG_AGO)
    store.follow_ups.add(replace(follow_up("f1", LONG_AGO), done_ms=LONG_AGO), LONG_AGO)
    return store


def quiet(store, contact_id, name, at_ms=LONG_AGO):
    """Add somebody whom nobody has changed since; stamps of a cache only go forward."""
    store.contacts.save(Contact(contact_id, name), at_ms)
    with store.together():
        store._rows.run("update contact set hlc = ? where id = ?", f"{at_ms:012x}0000testtest", contact_id)


def all_of(store, rule, at_ms=NOW):
    after, removed = (0, 0), 0
    while after is not None:
        step = store.keeping.step(rule, CUT, after, at_ms)
        assert step.removed <= BATCH
        after, removed = step.after, removed + step.removed
    return removed


def left(store, table):
    return {str(row[0]) for row in store._rows.all(f"select id from {table} order by id")}


def test_old_calls_go_and_those_of_somebody_who_waits_stay(old):
    assert old.keeping.count(Rule.INTERACTIONS, CUT) == BATCH + 5
    assert all_of(old, Rule.INTERACTIONS) == BATCH + 5
    assert left(old, "interaction") == {"r1", "new", "running"}
    assert left(old, "hold") == left(old, "transfer") == left(old, "approval") == set()
    assert all_of(old, Rule.INTERACTIONS) == 0


def test_notes_go_and_that_there_was_a_call_stays(old):
    assert all_of(old, Rule.NOTES) == BATCH + 5
    assert old.calls.get("a1").summary == "" and old.calls.get("new").summary == "Lid"
    assert old.calls.get("r1").summary == "Pot"


def test_holds_and_finished_promises_go_by_rules_of_their_own(old):
    assert all_of(old, Rule.HOLDS) == 1 and left(old, "hold") == set() and old.calls.get("a1")
    assert old.keeping.count(Rule.PROMISES, CUT) == 2 == all_of(old, Rule.PROMISES)
    assert left(old, "promise") == {"open"} and left(old, "follow_up") == set()


def test_people_nobody_spoke_to_are_announced_and_go_two_days_later(old):
    quiet(old, "quiet", "Quiet One")
    old.contacts.save(Contact("fresh", "Fresh One"), NOW)
    assert old.keeping.count(Rule.SILENT, CUT) == 1 == all_of(old, Rule.SILENT)
    leaving = old.keeping.leaving()
    assert (leaving.count, leaving.at_ms, leaving.names) == (1, NOW + NOTICE_MS, ("Quiet One",))
    assert old.keeping.gone(CUT, NOW + NOTICE_MS - 1) == () and old.contacts.get("quiet")
    assert old.keeping.gone(CUT, NOW + NOTICE_MS) == ("quiet",) and old.contacts.get("quiet") is None


def test_who_rings_after_all_or_is_kept_stays(old):
    for one in ("one", "two"):
        quiet(old, one, one)
    all_of(old, Rule.SILENT)
    old.calls.begin(call("back", "one", NOW))
    assert old.keeping.gone(CUT, NOW + NOTICE_MS) == ("two",)
    assert old.contacts.get("one") and old.keeping.leaving().count == 0
    quiet(old, "three", "three")
    all_of(old, Rule.SILENT)
    ids = old.keeping.keep_all(NOW)
    assert ids == ("three",) and old.keeping.leaving().count == 0 == all_of(old, Rule.SILENT)
    assert old.keeping.gone(CUT, NOW + 9 * DAY) == ()
    old.keeping.unkeep(ids)
    assert old.keeping.leaving().count == 1


def test_a_step_reads_no_whole_table_and_is_short(old):
    watched = watch(old)
    for rule in Rule:
        all_of(old, rule)
    old.keeping.leaving()
    assert whole_reads(old, watched) == []
    began = process_time()
    old.keeping.step(Rule.INTERACTIONS, CUT, (0, 0), NOW)
    assert process_time() - began < 0.5
