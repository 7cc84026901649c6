"""How often somebody was passed on is known by matter, also from another call and another colleague."""

from dataclasses import replace

import pytest

from agentassist.core.transfer import CameOf
from tests.query_plans import watch, whole_reads
from tests.storage.people import ASHA, CARD, DAY, NOW, ROHAN, call, transfer


@pytest.fixture
def passed(store):
    store.contacts.save(ASHA, NOW)
    store.contacts.save(ROHAN, NOW)
    for at, (key, topic) in enumerate((("c1", "damage"), ("c2", "damage"), ("c3", "refund"))):
        store.calls.begin(call(key, started_ms=NOW + at * DAY))
        store.calls.patch(key, NOW + at * DAY, topic=topic)
    store.transfers.begin(transfer("t1", "c1", CameOf.WARM))
    store.transfers.begin(transfer("t2", "c1", CameOf.UNREACHED, NOW + 1))
    store.transfers.begin(transfer("t3", "c2", CameOf.COLD, NOW + 2))
    store.transfers.begin(transfer("t4", "c3", CameOf.WARM, NOW + 3))
    return store


def test_only_being_really_passed_on_counts_and_each_matter_by_itself(passed):
    assert passed.transfers.by_topic("asha", NOW, NOW + 9 * DAY) == (("damage", 2), ("refund", 1))
    assert passed.transfers.by_topic("asha", NOW + DAY, NOW + 2 * DAY) == (("damage", 1),)
    assert passed.transfers.by_topic("rohan", 0, NOW + 9 * DAY) == ()


def test_the_tries_of_a_call_come_in_their_order(passed):
    assert [one.id for one in passed.transfers.of("c1")] == ["t1", "t2"]
    passed.transfers.patch("t2", NOW + 5, came_of=CameOf.COLD, reason="nobody-free", done_ms=NOW + 5)
    assert passed.transfers.of("c1")[-1].reason == "nobody-free"
    assert not passed.transfers.patch("nobody", NOW, reason="x")


def test_those_rung_lately_are_known_by_their_number_and_departments_are_not_among_them(passed):
    for at, number in enumerate(("1001", "1002", "1001")):
        one = transfer(f"n{at}", "c3", at_ms=NOW + 10 + at)
        passed.transfers.begin(replace(one, number=number, name=f"Name {at}", department=""))
    assert [(one.number, one.name) for one in passed.transfers.lately(5)] == [
        ("1001", "Name 2"),
        ("1002", "Name 1"),
    ]
    assert len(passed.transfers.lately(1)) == 1


def test_a_card_number_in_a_reason_is_not_kept(passed):
    passed.transfers.patch("t3", NOW, reason=f"They read {CARD} to me")
    assert CARD not in passed.transfers.of("c2")[0].reason


def test_nothing_is_looked_up_by_reading_a_whole_table(passed):
    watched = watch(passed)
    passed.transfers.by_topic("asha", NOW, NOW + DAY)
    passed.transfers.lately(5)
    passed.transfers.of("c1")
    assert whole_reads(passed, watched) == []
