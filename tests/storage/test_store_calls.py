"""Calls, holds, promises, follow-ups and drafts come back as they were."""

from dataclasses import replace

import pytest

from agentassist.core.history import Channel, Concern, PromiseState, Resolved
from agentassist.storage.rows import Saved
from agentassist.storage.store import Store
from tests.storage.people import ASHA, DAY, NOW, call, draft, follow_up, hold, promise
from tests.store_template import KEY


@pytest.fixture(autouse=True)
def asha(store):
    store.contacts.save(ASHA, NOW)


def test_a_call_is_on_the_disk_from_its_first_ring(store):
    ringing = call("c1", None, call_key="key-1", source="baresip:default")
    assert store.calls.begin(ringing) is Saved.CREATED
    second = Store(store.path, KEY)
    assert second.calls.get("c1") == ringing
    second.close()


def test_a_call_is_patched_field_by_field(store):
    store.calls.begin(call("c1", None))
    store.calls.patch("c1", NOW + 1, contact_id="asha", answered_ms=NOW + 1)
    store.calls.patch("c1", NOW + 2, concern=Concern.WORRY, resolved=Resolved.PARTLY, ended_ms=NOW + 2)
    expected = replace(call("c1"), answered_ms=NOW + 1, ended_ms=NOW + 2)
    assert store.calls.get("c1") == replace(expected, concern=Concern.WORRY, resolved=Resolved.PARTLY)
    store.calls.patch("c1", NOW + 3, concern=None)
    assert store.calls.get("c1").concern is None


def test_a_field_that_is_none_of_a_call_is_refused(store):
    store.calls.begin(call("c1"))
    with pytest.raises(TypeError):
        store.calls.patch("c1", NOW, mood="happy")
    with pytest.raises(TypeError):
        store.calls.patch("c1", NOW, summary=["a", "list"])


def test_patching_a_call_that_is_not_there_says_so(store):
    assert store.calls.patch("nothing", NOW, summary="x") is False


def test_after_a_restart_the_calls_not_wrapped_up_are_known(store):
    store.calls.begin(call("done", started_ms=NOW, wrapped=True))
    store.calls.begin(call("ended", started_ms=NOW + 1, ended_ms=NOW + 9))
    store.calls.begin(call("running", started_ms=NOW + 2))
    store.calls.begin(call("letter", started_ms=NOW + 3, channel=Channel.LETTER))
    assert [known.id for known in store.calls.open_calls()] == ["ended", "running"]


def test_history_comes_newest_first_in_pages_over_all_channels(store):
    for count in range(5):
        channel = Channel.EMAIL if count % 2 else Channel.CALL
        store.calls.begin(call(f"c{count}", started_ms=NOW + count, channel=channel))
    assert [known.id for known in store.calls.page("asha", 0, 2)] == ["c4", "c3"]
    assert [known.id for known in store.calls.page("asha", 4, 2)] == ["c0"]
    assert store.calls.count("asha") == 5
    assert store.calls.count("asha", NOW + 3) == store.calls.count("asha", 0, NOW + 2) == 2
    assert [known.id for known in store.calls.page("asha", 0, 1, before_ms=NOW + 4)] == ["c3"]
    assert [known.id for known in store.calls.recent(2)] == ["c4", "c2"]


def test_ticks_are_kept_for_good(store):
    store.calls.begin(call("c1"))
    store.calls.keep_ticks("c1", ("greet.name", "greet.how"), NOW)
    store.calls.keep_ticks("c1", ("greet.name",), NOW)
    assert store.calls.ticks("c1") == ("greet.how", "greet.name")


def test_a_hold_outlives_a_crash_and_ends_with_its_apology(store):
    store.calls.begin(call("c1"))
    store.holds.start(hold("h1", "c1"))
    store.holds.start(hold("h2", "c1", NOW + 9))
    assert store.holds.of("c1") == (hold("h1", "c1"), hold("h2", "c1", NOW + 9))
    store.holds.end("h1", NOW + 5)
    store.holds.apology("h1", apologised=False, reason="They had hung up", at_ms=NOW + 6)
    ended = store.holds.of("c1")[0]
    assert (ended.end_ms, ended.apologised, ended.reason) == (NOW + 5, False, "They had hung up")
    store.holds.apology("h1", apologised=None, reason="", at_ms=NOW + 7)
    assert store.holds.of("c1")[0].apologised is None


def test_open_promises_come_soonest_due_first(store):
    for promise_id, days in (("late", 3), ("soon", 1), ("kept", 2)):
        store.promises.add(promise(promise_id, NOW + days * DAY), NOW)
    store.promises.settle("kept", PromiseState.KEPT, NOW + DAY)
    assert [owed.id for owed in store.promises.open_for("asha")] == ["soon", "late"]
    assert [owed.id for owed in store.promises.due(NOW + 2 * DAY)] == ["soon"]
    assert store.promises.kept_count("asha") == 1
    assert store.promises.get("kept").kept_ms == NOW + DAY
    store.promises.settle("kept", PromiseState.OPEN, NOW + DAY)
    assert store.promises.get("kept") == promise("kept", NOW + 2 * DAY)


def test_a_follow_up_is_due_until_it_is_done(store):
    owed = follow_up("f1", NOW + DAY)
    store.follow_ups.add(owed, NOW)
    assert store.follow_ups.due(NOW + 2 * DAY) == store.follow_ups.open_for("asha") == (owed,)
    assert store.follow_ups.due(NOW) == ()
    store.follow_ups.done("f1", NOW + DAY)
    assert store.follow_ups.due(NOW + 2 * DAY) == ()
    store.follow_ups.undone("f1", NOW + DAY)
    assert store.follow_ups.get("f1") == owed
    store.follow_ups.remove("f1")
    assert store.follow_ups.get("f1") is None


def test_a_draft_comes_back_whole_and_is_dropped_after_wrap_up(store):
    store.calls.begin(call("c1"))
    typed = draft("c1", "చేత్తో రాసిన గమనిక")
    store.drafts.save(typed, NOW)
    assert store.drafts.load("c1") == typed
    store.drafts.save(replace(typed, note="changed", ticks=()), NOW)
    assert store.drafts.load("c1") == replace(typed, note="changed", ticks=())
    store.drafts.drop("c1")
    assert store.drafts.load("c1") is None


def test_a_compiled_pack_takes_the_place_of_its_older_self(store):
    store.compiled.keep("hash-1", "playbooks", b"one")
    store.compiled.keep("hash-2", "playbooks", b"two")
    store.compiled.keep("hash-3", "phrases", b"three")
    assert [store.compiled.get(f"hash-{count}") for count in (1, 2, 3)] == [None, b"two", b"three"]
