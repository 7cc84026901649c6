"""What was asked for beyond one's rights is kept with its call, until it is answered and after."""

import pytest

from agentassist.core.approval import Answered
from tests.query_plans import watch, whole_reads
from tests.storage.people import ASHA, CARD, NOW, approval, call


@pytest.fixture
def asked(store):
    store.contacts.save(ASHA, NOW)
    store.calls.begin(call("c1", rep_id="meera"))
    store.calls.begin(call("c2", rep_id="ravi"))
    store.approvals.ask(approval("v1", "c1"))
    store.approvals.ask(approval("v2", "c1", at_ms=NOW + 5))
    store.approvals.ask(approval("v3", "c2", at_ms=NOW + 9))
    return store


def test_the_requests_of_a_call_come_in_their_order_with_amount_and_time_to_answer(asked):
    asked.approvals.patch("v1", NOW, state=Answered.GRANTED, who="Rani", answered_ms=NOW + 90_000)
    first, second = asked.approvals.of("c1")
    assert (first.state, first.who, first.took_s, first.amount) == (Answered.GRANTED, "Rani", 90, 5000.0)
    assert second.took_s is None and second.state is Answered.OPEN


def test_a_rep_sees_only_their_own_open_requests_the_newest_first(asked):
    assert [one.id for one in asked.approvals.waiting("meera", 5)] == ["v2", "v1"]
    asked.approvals.patch("v2", NOW, state=Answered.REFUSED)
    assert [one.id for one in asked.approvals.waiting("meera", 5)] == ["v1"]
    assert not asked.approvals.patch("nobody", NOW, who="x")


def test_a_card_number_in_a_reason_is_not_kept(asked):
    asked.approvals.patch("v1", NOW, why=f"They read {CARD} to me")
    assert CARD not in asked.approvals.of("c1")[0].why


def test_nothing_is_looked_up_by_reading_a_whole_table(asked):
    watched = watch(asked)
    asked.approvals.waiting("meera", 5)
    asked.approvals.of("c1")
    assert whole_reads(asked, watched) == []
