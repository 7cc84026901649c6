"""What comes from other people's servers: once, kept apart from what is ours, and taken back whole."""

from dataclasses import replace

import pytest

from agentassist.core.call import Direction
from agentassist.core.connecting import (
    Arrived,
    Case,
    Counts,
    DropPerson,
    Gone,
    KnownPerson,
    PushOutcome,
    PushResult,
    PutNote,
    PutPerson,
    Touch,
)
from agentassist.core.contact import Contact, ContactPoint, PointKind
from agentassist.core.history import Channel, Interaction
from agentassist.core.importing import Field

NAMES = {"name": Field.NAME, "phone": Field.PHONE, "email": Field.EMAIL, "notes": Field.NOTES}
FIELDS = tuple(NAMES.values())
MAIL = ContactPoint("p2", PointKind.EMAIL, "leela@example.org", "leela@example.org")
PHONE = ContactPoint("p1", PointKind.PHONE, "020 7946 0101", "+442079460101")
LEELA = Contact("leela", "Leela Prakash", notes="likes tea", points=(PHONE, MAIL))


def people(*found):
    return tuple(KnownPerson(remote, tag, contact) for remote, tag, contact in found)


def pulled(store, arrived, at_ms=1_000, name="carddav"):
    store.pulls.begin(name, f"i{at_ms}", at_ms)
    return store.pulls.put(name, f"i{at_ms}", arrived, at_ms)


def pull_leela(store, tag="1", at_ms=1_000, **changes):
    there = replace(LEELA, id=f"new{at_ms}", **changes)
    return pulled(store, Arrived(people(("/l", tag, there)), FIELDS, since=f"s{at_ms}"), at_ms)


def only(store):
    (contact,) = store.contacts.page(0, 10)
    return contact


def test_somebody_comes_in_once_and_is_known_afterwards(store):
    assert pull_leela(store) == Counts(created=1)
    assert pull_leela(store, at_ms=2_000) == Counts(unchanged=1)
    assert store.pulls.known("carddav") == {"/l": "1"} and store.pulls.links.place("carddav").since == "s2000"


def test_a_new_name_and_number_there_change_the_same_contact_here(store):
    pull_leela(store)
    moved = replace(PHONE, id="p9", value="020 7946 0199", norm="+442079460199")
    assert pull_leela(store, "2", 2_000, name="Leela Rao", points=(moved, MAIL)) == Counts(updated=1)
    assert only(store).name == "Leela Rao"
    assert [point.norm for point in only(store).points] == ["leela@example.org", "+442079460199"]


def test_what_only_we_know_stays(store):
    pull_leela(store)
    store.contacts.save(replace(only(store), circumstances="hard of hearing", threads="a parrot"), 1_500)
    pull_leela(store, "2", 2_000, notes="likes coffee")
    contact = only(store)
    assert (contact.notes, contact.circumstances, contact.threads) == (
        "likes coffee",
        "hard of hearing",
        "a parrot",
    )


def test_a_field_changed_on_both_sides_stays_as_it_is_here_and_is_told(store):
    pull_leela(store)
    store.contacts.save(replace(only(store), notes="likes cocoa"), 1_500)
    assert pull_leela(store, "2", 2_000, notes="likes coffee", name="Leela R").clashes == 1
    assert (only(store).notes, only(store).name) == ("likes cocoa", "Leela R")


def test_somebody_deleted_here_does_not_come_back(store):
    pull_leela(store)
    store.contacts.delete(only(store).id, 1_500)
    assert pull_leela(store, "2", 2_000) == Counts(unknown=1)
    assert store.contacts.count() == 0


def test_a_pull_taken_back_comes_in_whole_the_next_time(store):
    pull_leela(store)
    store.imports.undo("i1000", 1_500)
    assert store.contacts.count() == 0
    assert store.pulls.known("carddav") == {} and store.pulls.links.place("carddav").since == ""
    assert pull_leela(store, at_ms=2_000) == Counts(created=1)


def test_who_is_gone_there_stays_here(store):
    pull_leela(store)
    assert pulled(store, Arrived(gone=(Gone("/l"),)), 2_000).gone == 1
    assert only(store).name == "Leela Prakash" and store.pulls.known("carddav") == {}


def test_a_rehearsal_counts_and_writes_nothing(store):
    arrived = Arrived(people(("/l", "1", LEELA)), FIELDS, since="s")
    assert store.pulls.rehearse("carddav", arrived, 1_000) == Counts(created=1)
    assert store.contacts.count() == 0 and store.pulls.known("carddav") == {}


LETTER = Touch("m1", "Leela@Example.org", Direction.IN, 500, "The kettle", "It leaks.")


def test_a_letter_of_somebody_known_is_in_their_history_once(store):
    store.contacts.save(LEELA, 100)
    stranger = replace(LETTER, remote="m2", address="nobody@example.org")
    assert pulled(store, Arrived(touches=(LETTER, stranger)), name="imap") == Counts(created=1, unknown=1)
    assert pulled(store, Arrived(touches=(LETTER,)), 2_000, "imap") == Counts(unchanged=1)
    (past,) = store.calls.page("leela", 0, 5)
    assert (past.channel, past.subject, past.summary, past.source) == (
        Channel.EMAIL,
        "The kettle",
        "It leaks.",
        "imap",
    )


def test_taking_a_pull_back_takes_its_letters_and_people_but_nobody_who_called_since(store):
    arrived = Arrived(people(("/l", "1", LEELA)), FIELDS, touches=(LETTER,))
    pulled(store, arrived)
    store.imports.undo("i1000", 1_500)
    assert store.contacts.count() == 0 and store.calls.get("leela") is None
    pulled(store, arrived, 2_000)
    call = Interaction("c1", only(store).id, Channel.CALL, Direction.IN, 2_100)
    store.calls.begin(call)
    store.imports.undo("i2000", 2_500)
    assert store.contacts.count() == 1 and store.calls.count(only(store).id) == 1


OPEN = Case("7", "leela@example.org", "The kettle leaks (#7)", 1_000, 2_000)


def test_a_case_is_a_follow_up_until_it_is_closed_there(store):
    store.contacts.save(LEELA, 100)
    assert pulled(store, Arrived(cases=(OPEN,)), name="rt").created == 1
    (owed,) = store.follow_ups.open_for("leela")
    assert (owed.what, owed.due_ms, owed.channel) == ("The kettle leaks (#7)", 2_000, Channel.EMAIL)
    assert pulled(store, Arrived(cases=(replace(OPEN, closed_ms=3_000),)), 4_000, "rt").updated == 1
    assert store.follow_ups.open_for("leela") == ()


def call_about(store, at_ms, note="sent a new one"):
    row = Interaction(
        f"c{at_ms}", "leela", Channel.CALL, Direction.IN, at_ms, summary=note, wrapped=True, ended_ms=at_ms
    )
    store.calls.begin(row)


def test_a_note_of_a_call_goes_to_the_one_open_case_once(store):
    store.contacts.save(LEELA, 100)
    call_about(store, 900, "about something else, before")
    pulled(store, Arrived(cases=(OPEN,)), name="rt")
    call_about(store, 1_100)
    (wish,) = store.pulls.notes_out("rt")
    assert wish == PutNote("7", "sent a new one", "c1100")
    store.pulls.pushed("rt", (PushResult(wish, PushOutcome.NOTED),), {})
    assert [*store.pulls.notes_out("rt")] == []


def test_with_two_open_cases_nobody_guesses_which_a_call_was_about(store):
    store.contacts.save(LEELA, 100)
    pulled(store, Arrived(cases=(OPEN, replace(OPEN, remote="8"))), name="rt")
    call_about(store, 1_100)
    assert [*store.pulls.notes_out("rt")] == []


def test_new_changed_and_deleted_people_are_to_be_pushed_and_others_not(store):
    pull_leela(store)
    assert [*store.pulls.people_out("carddav", NAMES)] == []
    store.contacts.save(replace(only(store), circumstances="ours alone"), 1_200)
    assert [*store.pulls.people_out("carddav", NAMES)] == []
    store.contacts.save(replace(only(store), notes="likes cocoa"), 1_300)
    store.contacts.save(Contact("omar", "Omar Siddiqui"), 1_400)
    changed, new = store.pulls.people_out("carddav", NAMES)
    assert isinstance(changed, PutPerson) and (changed.remote, changed.tag) == ("/l", "1")
    assert isinstance(new, PutPerson) and (new.contact.name, new.remote) == ("Omar Siddiqui", "")
    results = (
        PushResult(changed, PushOutcome.UPDATED, "/l", "2"),
        PushResult(new, PushOutcome.CREATED, "/o", "1"),
    )
    store.pulls.pushed("carddav", results, NAMES)
    assert [*store.pulls.people_out("carddav", NAMES)] == []
    store.contacts.delete("omar", 1_600)
    assert [*store.pulls.people_out("carddav", NAMES)] == [DropPerson("/o", "1")]


@pytest.mark.parametrize("outcome", [PushOutcome.CONFLICT, PushOutcome.REFUSED])
def test_what_was_not_taken_there_is_pushed_again(store, outcome):
    store.contacts.save(LEELA, 100)
    (wish,) = store.pulls.people_out("carddav", NAMES)
    store.pulls.pushed("carddav", (PushResult(wish, outcome),), NAMES)
    assert [*store.pulls.people_out("carddav", NAMES)] == [wish]


def test_card_numbers_in_somebodys_address_book_never_reach_the_disk(store):
    pull_leela(store, notes="card 4111 1111 1111 1111")
    assert "1111 1111" not in only(store).notes
    assert [*store.pulls.people_out("carddav", NAMES)] == []
