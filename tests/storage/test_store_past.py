"""Past contacts are found by what was written about them."""

import pytest

from agentassist.storage.past import PastAsked
from agentassist.storage.store import Store
from tests.storage.people import ASHA, DAY, NOW, ROHAN, call
from tests.store_template import KEY


@pytest.fixture
def past(store):
    store.contacts.save(ASHA, NOW)
    store.contacts.save(ROHAN, NOW)
    said = {
        "lid": ("asha", "Broken lid", "The lid came cracked", "damage"),
        "invoice": ("asha", "Invoice copy", "Sent the invoice again", "billing"),
        "parcel": ("rohan", "Parcel late", "Deliveries by the courier stopped", "late"),
        "hindi": ("rohan", "केतली टूटी", "ढक्कन हिन्दी में समझाया", "how-to"),
        "unknown": (None, "Delivery date", "Asked for the lid of a pot", "delivery"),
    }
    for at, (call_id, (who, subject, summary, topic)) in enumerate(said.items()):
        store.calls.begin(call(call_id, who, NOW + at * DAY, subject=subject, summary=summary, topic=topic))
    return store


def found(store, text="", limit=9, **asked):
    return [one.id for one in store.calls.find(PastAsked(text, **asked), limit)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("lid", ["unknown", "lid"]),
        ("deliv", ["unknown", "parcel"]),
        ("LID crac", ["lid"]),
        ("lid ", ["unknown", "lid"]),
        ("deliv ", []),
        ("केत", ["hindi"]),
        ("हिन्दी", ["hindi"]),
        ("la", []),
        ("", []),
        ("zanzibar", []),
        ('"', []),
        ("lid NOT (", []),
        ("0damage0", []),
        ("damage", []),
    ],
)
def test_words_find_the_newest_first(past, typed, expected):
    assert found(past, typed) == expected


def test_a_half_typed_word_is_found_behind_many_newer_ones(past):
    for count in range(150):
        past.calls.begin(call(f"n{count}", "rohan", NOW + 9 * DAY + count, subject="Deluxe delays"))
    assert found(past, "deliveri") == ["parcel"]


def test_topics_narrow_and_find_by_themselves(past):
    assert found(past, topics=("how-to",)) == ["hindi"]
    assert found(past, topics=("damage", "billing")) == ["invoice", "lid"]
    assert found(past, "lid", topics=("delivery",)) == ["unknown"]


def test_people_narrow_and_find_by_themselves(past):
    assert found(past, contact_ids=("asha",)) == ["invoice", "lid"]
    assert found(past, "invo", contact_ids=("asha", "rohan")) == ["invoice"]
    assert found(past, "invo", contact_ids=("rohan",)) == []


def test_what_is_written_later_is_found_and_what_was_replaced_is_not(past):
    past.calls.patch("lid", NOW, summary="The spout leaks", topic="warranty")
    assert found(past, "spout") == ["lid"]
    assert found(past, "cracked") == []
    assert found(past, topics=("damage",)) == []


def test_a_time_put_right_changes_the_order(past):
    past.calls.patch("lid", NOW, started_ms=NOW + 30 * DAY)
    assert found(past, "lid") == ["lid", "unknown"]


def test_many_at_the_same_moment_are_all_kept(store):
    for count in range(50):
        store.calls.begin(call(f"c{count}", None, 0, subject="Same moment"))
    assert len(found(store, "moment", limit=99)) == 50


def test_a_deleted_person_takes_their_past_out_and_undo_brings_it_back(past):
    removed = past.contacts.delete("asha", NOW)
    assert found(past, "invoice") == []
    past.contacts.restore(removed, NOW)
    assert found(past, "invoice") == ["invoice"]


def test_a_backup_finds_the_same(past, tmp_path):
    past.backup_to(tmp_path / "backup.db")
    backup = Store(tmp_path / "backup.db", KEY)
    assert found(backup, "lid") == ["unknown", "lid"]
    backup.close()
