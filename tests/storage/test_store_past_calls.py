"""Calls from logs come in beside those the app saw, once each, and can be taken back."""

from dataclasses import replace

import pytest

from agentassist.core.call import Cause, Direction
from agentassist.core.call_log import PastCall, Side
from tests.storage.people import ASHA, NOW, ROHAN, call, promise

LATER = NOW + 10_000_000
LOGGED = PastCall(
    1, "log:1", NOW, NOW + 8_000, NOW + 60_000, Cause.NORMAL, Direction.IN, Side("+12125550123")
)


@pytest.fixture
def people(store):
    store.contacts.save(ASHA, NOW)
    store.contacts.save(ROHAN, NOW)
    store.imports.begin("i1", "Master.csv", NOW)
    return store


def put(store, *calls):
    return [str(one) for one in store.imports.put_calls("i1", calls, LATER)]


def test_a_logged_call_lands_in_its_callers_history(people):
    assert put(people, LOGGED) == ["created"]
    (kept,) = people.calls.page("asha", 0, 9)
    assert (kept.started_ms, kept.answered_ms, kept.cause, kept.source, kept.wrapped) == (
        NOW,
        NOW + 8_000,
        "normal",
        "log",
        True,
    )
    assert people.calls.open_calls() == ()


def test_the_same_log_twice_does_nothing(people):
    assert put(people, LOGGED) == ["created"] and put(people, LOGGED, LOGGED) == ["unchanged", "unchanged"]
    assert people.calls.count("asha") == 1


def test_a_call_the_app_saw_itself_is_not_kept_twice(people):
    people.calls.begin(
        call("c1", started_ms=NOW + 30_000, answered_ms=NOW + 38_000, source="baresip:default")
    )
    assert put(people, LOGGED) == ["unchanged"]


def test_a_caller_who_waited_in_a_queue_is_recognised_by_the_answer(people):
    people.calls.begin(call("c1", started_ms=NOW + 290_000, answered_ms=NOW + 300_000))
    assert put(people, replace(LOGGED, answered_ms=NOW + 301_000)) == ["unchanged"]


@pytest.mark.parametrize(
    "other",
    [
        {"number": "+12125550199"},
        {"direction": Direction.OUT},
        {"started_ms": NOW + 200_000, "answered_ms": NOW + 210_000},
    ],
)
def test_another_call_is_another_call(people, other):
    people.calls.begin(call("c1", **{"answered_ms": NOW + 8_000, **other}))
    assert put(people, LOGGED) == ["created"]


def test_of_several_phones_that_rang_the_one_answered_counts(people):
    missed = replace(LOGGED, answered_ms=None, cause=Cause.MISSED)
    assert put(people, missed, LOGGED, missed) == ["created", "updated", "unchanged"]
    assert people.calls.page("asha", 0, 9)[0].answered_ms == LOGGED.answered_ms


def test_a_known_contact_tells_which_end_is_the_customers(people):
    both = replace(LOGGED, peer=Side("+12125550777"), other=Side("+442079460001"))
    assert put(people, both) == ["created"]
    assert people.calls.page("rohan", 0, 9)[0].direction is Direction.OUT


def test_a_shared_number_is_nobodys_for_certain(people):
    people.contacts.save(replace(ROHAN, points=(replace(ASHA.points[0], id="r2"),)), NOW)
    put(people, LOGGED)
    assert people.calls.recent()[0].contact_id is None and people.calls.recent()[0].number == "+12125550123"


def test_two_withheld_calls_are_never_one_person(people):
    put(people, replace(LOGGED, peer=Side()))
    assert people.calls.recent()[0].contact_id is None


def test_an_import_of_calls_is_taken_back_but_for_what_was_used_since(people):
    put(people, LOGGED, replace(LOGGED, key="log:2", started_ms=NOW + 900_000, answered_ms=None))
    used = people.calls.recent()[0].id
    people.promises.add(replace(promise("p1", NOW), interaction_id=used), LATER)
    undone = people.imports.undo("i1", LATER)
    assert (undone.removed, undone.kept) == (1, 1)
    assert [one.id for one in people.calls.recent()] == [used]


def test_looking_for_a_recorded_call_walks_an_index(people):
    from agentassist.storage import past_calls

    for where, more in ((past_calls._WITH_NUMBER, ("+1",)), (past_calls._WITHHELD, ())):
        sql = f"explain query plan select id from interaction {where}"
        plan = str(people._rows.all(sql, 0, 1, "log", *more))
        assert "SEARCH interaction USING INDEX" in plan
