"""What an import promises: all or nothing, no duplicates, and a way back that loses nothing newer."""

from dataclasses import replace

import pytest

from agentassist.core.contact import Contact
from agentassist.core.knowledge import Article
from agentassist.storage.rows import Saved
from agentassist.storage.store import Store
from agentassist.storage.taking_back import Undone
from tests.storage.people import ASHA, NOW, ROHAN, call, email, phone
from tests.store_template import KEY


def again(contact: Contact, **changed: object) -> Contact:
    """Return the same person as a second reading of the file gives them: with new ids."""
    points = tuple(replace(point, id=f"again-{point.id}") for point in contact.points)
    return replace(contact, id=f"again-{contact.id}", points=points, **changed)


def put(store, *contacts, import_id="one"):
    store.imports.begin(import_id, "people.csv", NOW)
    return store.imports.put_contacts(import_id, contacts, NOW)


def test_everybody_new_is_created_and_found(store):
    assert put(store, ASHA, ROHAN) == (Saved.CREATED, Saved.CREATED)
    assert store.contacts.get("asha") == ASHA
    assert [contact.id for contact in store.contacts.find("rohan")] == ["rohan"]


def test_the_same_file_twice_changes_nothing(store):
    put(store, ASHA, ROHAN, Contact("kim", "Kim", org="Maple Inn"))
    second = again(ASHA), again(ROHAN), Contact("again-kim", "KIM", org="maple inn")
    assert put(store, *second, import_id="two") == (Saved.UNCHANGED,) * 3
    assert store.contacts.count() == 3


def test_the_same_person_twice_in_one_file_becomes_one(store):
    assert put(store, ASHA, again(ASHA, place="Pune")) == (Saved.CREATED, Saved.UPDATED)
    assert store.contacts.get("asha").place == "Pune"


def test_a_known_person_gains_only_what_was_missing(store):
    store.contacts.save(ASHA, NOW)
    richer = again(ASHA, name="ASHA RAO", org="Another Firm", place="Pune")
    richer = replace(richer, points=(*richer.points, phone("new", "+12125550177")))
    assert put(store, richer) == (Saved.UPDATED,)
    known = store.contacts.get("asha")
    assert (known.name, known.org, known.place) == ("Asha Rao", "Blue Lantern Cafe", "Pune")
    assert [point.id for point in known.points] == ["asha-1", "asha-2", "new"]


def test_another_name_at_the_same_number_is_another_person(store):
    put(store, ASHA, again(ASHA, name="Ravi Rao"))
    assert len(store.contacts.callers("+12125550123", "12125550123")) == 2


def test_somebody_merged_away_is_not_imported_again(store):
    put(store, ASHA, again(ASHA, name="A. Rao"))
    store.contacts.merge("asha", "again-asha", NOW)
    assert put(store, replace(again(ASHA, name="A. Rao"), id="third"), import_id="two") == (Saved.UNCHANGED,)


def test_a_batch_that_fails_leaves_nothing_behind(store):
    store.imports.begin("one", "people.csv", NOW)
    with pytest.raises(AttributeError):
        store.imports.put_contacts("one", (ASHA, None), NOW)
    assert store.contacts.count() == 0
    assert store.imports.undo("one", NOW) == Undone()


def test_undo_restores_what_was_there(store):
    store.contacts.save(ASHA, NOW)
    richer = replace(
        again(ASHA, place="Pune"), points=(*again(ASHA).points, email("new", "second@maple.example"))
    )
    put(store, richer, ROHAN)
    assert store.imports.last() == "one"
    assert store.imports.undo("one", NOW + 9) == Undone(removed=1, restored=1)
    assert store.contacts.get("asha") == ASHA
    assert store.contacts.get("rohan") is None
    assert store.contacts.find("second@maple") == store.contacts.find("rohan") == ()
    assert store.imports.last() == ""


def test_undo_works_after_a_restart(store):
    put(store, ASHA)
    store.close()
    reopened = Store(store.path, KEY)
    assert reopened.imports.undo(reopened.imports.last(), NOW) == Undone(removed=1)
    reopened.close()


def crowd(many):
    return tuple(replace(ROHAN, id=f"r{n}", name=f"R {n}", points=()) for n in range(many))


def test_an_undo_that_was_cut_short_goes_on_after_a_restart(store):
    store.contacts.save(ASHA, NOW)
    put(
        store,
        again(ASHA, place="Pune"),
        *crowd(90),
    )
    back = store.imports.taking_back("one")
    steps = store.imports.undo_steps(back, "one", NOW + 9)
    for _ in range(4):
        next(steps)
    steps.close()
    assert 1 < store.contacts.count() < 91 and store.imports.cut_short() == "one"
    store.close()
    reopened = Store(store.path, KEY)
    reopened.imports.undo(reopened.imports.cut_short(), NOW + 20)
    assert reopened.contacts.count() == 1 and reopened.contacts.get("asha") == ASHA
    assert reopened.imports.cut_short() == "" and reopened.imports.last() == ""
    reopened.close()


def test_whoever_calls_while_an_import_goes_stays(store):
    put(store, *crowd(90))
    back = store.imports.taking_back("one")
    steps = store.imports.undo_steps(back, "one", NOW + 9)
    next(steps)
    store.calls.begin(call("c1", "r89"))
    assert [None for _ in steps] and store.contacts.get("r89") and store.contacts.count() == 1
    assert back.undone == Undone(removed=89, kept=1) and back.done == back.of == 90


def test_undo_keeps_whoever_called_since(store):
    put(store, ASHA, ROHAN)
    store.calls.begin(call("c1", "asha"))
    assert store.imports.undo("one", NOW) == Undone(removed=1, kept=1)
    assert store.contacts.get("asha") == ASHA
    assert store.calls.count("asha") == 1


def test_undo_keeps_what_the_rep_changed_since(store):
    store.contacts.save(ROHAN, NOW)
    put(store, ASHA, again(ROHAN, lang="en", org="Harbour House"))
    store.contacts.save(replace(ASHA, notes="Likes mornings"), NOW + 1)
    store.contacts.save(replace(store.contacts.get("rohan"), org="Harbour Inn"), NOW + 1)
    assert store.imports.undo("one", NOW + 2) == Undone(restored=1, kept=1)
    assert store.contacts.get("asha").notes == "Likes mornings"
    assert (store.contacts.get("rohan").lang, store.contacts.get("rohan").org) == ("", "Harbour Inn")


def test_an_undone_import_can_be_done_again(store):
    put(store, ASHA)
    store.imports.undo("one", NOW)
    assert put(store, ASHA, import_id="two") == (Saved.CREATED,)
    assert store.contacts.get("asha") == ASHA


def test_articles_from_the_same_source_are_renewed_and_undone(store):
    old = Article("lid", "Lid", "en", "Old text.", source="lid.md")
    store.articles.save(old, NOW)
    store.imports.begin("one", "knowledge", NOW)
    renewed = replace(old, id="other-id", body="New text.")
    cup = Article("cup", "Cup", "en", "Cups.", source="cup.md")
    assert store.imports.put_articles("one", (renewed, cup), NOW) == (Saved.UPDATED, Saved.CREATED)
    assert store.imports.put_articles("one", (renewed, cup), NOW) == (Saved.UNCHANGED,) * 2
    assert store.articles.get("lid").body == "New text."
    assert store.imports.undo("one", NOW) == Undone(removed=1, restored=1)
    assert store.articles.get("lid") == old
    assert store.articles.ids() == ("lid",)
