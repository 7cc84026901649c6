"""People are kept, found, joined and parted again."""

from dataclasses import replace

import pytest

from agentassist.core.contact import Contact
from agentassist.storage.rows import Saved
from tests.storage.people import ASHA, DAY, NOW, ROHAN, call, draft, email, follow_up, hold, phone, promise


def ids(contacts):
    return [contact.id for contact in contacts]


@pytest.fixture
def people(store):
    store.contacts.save(ASHA, NOW)
    store.contacts.save(ROHAN, NOW)
    return store


def test_a_contact_comes_back_as_it_was_saved(store):
    assert store.contacts.save(ASHA, NOW) is Saved.CREATED
    assert store.contacts.get("asha") == ASHA
    assert store.contacts.save(ASHA, NOW + 1) is Saved.UNCHANGED


def test_an_edit_replaces_fields_and_numbers(people):
    edited = replace(ASHA, org="", points=(phone("asha-3", "+12125550150"), ASHA.points[1]))
    assert people.contacts.save(edited, NOW) is Saved.UPDATED
    assert people.contacts.get("asha") == edited
    assert people.contacts.callers("+12125550123", "12125550123") == ()


def test_a_number_brings_its_owner(people):
    assert ids(people.contacts.callers("+442079460001", "442079460001")) == ["rohan"]


def test_an_unknown_number_brings_nobody(people):
    assert people.contacts.callers("+12125550199", "12125550199") == ()
    assert people.contacts.callers("", "") == ()
    assert people.contacts.callers("", "123") == ()


def test_a_number_that_rings_without_its_country_still_brings_its_owner(people):
    assert ids(people.contacts.callers("", "02079460001")) == ["rohan"]
    assert ids(people.contacts.callers("+912125550123", "2125550123")) == ["asha"]


def test_the_same_ending_in_another_country_is_somebody_else(people):
    assert people.contacts.callers("+4912125550123", "4912125550123") == ()


def test_a_number_kept_as_it_was_typed_is_found_by_its_ending(store):
    store.contacts.save(Contact("kim", "Kim", points=(phone("kim-1", "", "(0)20 7946 0042"),)), NOW)
    assert ids(store.contacts.callers("+442079460042", "442079460042")) == ["kim"]


def test_of_a_shared_number_the_one_last_spoken_to_comes_first(people):
    people.contacts.save(replace(ROHAN, points=(phone("rohan-2", "+12125550123"),)), NOW)
    people.calls.begin(call("older", "asha", NOW))
    people.calls.begin(call("newer", "rohan", NOW + 1))
    assert ids(people.contacts.callers("+12125550123", "12125550123")) == ["rohan", "asha"]
    people.calls.begin(call("newest", "asha", NOW + 2))
    assert ids(people.contacts.callers("+12125550123", "12125550123")) == ["asha", "rohan"]


@pytest.mark.parametrize(
    "typed",
    ["asha", "ASHA", "rao", "ra as", "lantern", "asha@exam", "example.com", "212 555", "5550123", "0123"],
)
def test_a_person_is_found_by_any_part_typed(people, typed):
    assert ids(people.contacts.find(typed)) == ["asha"]


@pytest.mark.parametrize("typed", ["", "  ", "?!", '"', "zz", "asha zz", "99999", "reach:", "NEAR(a"])
def test_what_matches_nobody_finds_nobody(people, typed):
    assert people.contacts.find(typed) == ()


def test_names_of_every_script_are_found_as_they_are_typed(store):
    for contact_id, name in (("hi", "आशा वर्मा"), ("te", "సీత రెడ్డి"), ("ur", "ثنا خان"), ("de", "Zoë Müller")):
        store.contacts.save(Contact(contact_id, name), NOW)
    typed = {"आशा": "hi", "వరద": None, "రె": "te", "خان": "ur", "muller": "de", "zoe": "de"}
    assert {text: next(iter(ids(store.contacts.find(text))), None) for text in typed} == typed


def test_a_name_that_begins_with_what_is_typed_comes_first(store):
    store.contacts.save(Contact("one", "Anita Rao"), NOW)
    store.contacts.save(Contact("two", "Rao Traders"), NOW)
    assert ids(store.contacts.find("rao")) == ["two", "one"]


SURESH = {"en": "Suresh Nair", "hi": "सुरेश नायर", "te": "సురేష్ నాయర్", "ur": "سریش نائر"}


@pytest.mark.parametrize("written", SURESH.values(), ids=SURESH)
@pytest.mark.parametrize("typed", ["suresh", "सुरेश", "సురేష్", "سریش", "SURESH nayar", "sur", "సుర"])
def test_a_name_is_found_in_whatever_script_it_is_typed(people, typed, written):
    people.contacts.save(Contact("suresh", written), NOW)
    assert ids(people.contacts.find(typed)) == ["suresh"]


@pytest.mark.parametrize("typed", ["surseh", "suresj", "shresh", "ssuresh", "sureh", "surezsh nair"])
@pytest.mark.parametrize("written", [SURESH["en"], SURESH["te"]])
def test_one_slip_of_the_finger_is_forgiven(people, typed, written):
    people.contacts.save(Contact("suresh", written), NOW)
    assert ids(people.contacts.find(typed)) == ["suresh"]


def test_a_name_as_it_is_written_comes_before_one_that_sounds_like_it(people):
    for contact_id, name in (("te", "ఆశా రావు"), ("usha", "Usha Rao"), ("zoe", "Zoe Rao")):
        people.contacts.save(Contact(contact_id, name), NOW)
    assert ids(people.contacts.find("asha")) == ["asha", "te", "usha"]


@pytest.mark.parametrize("typed", ["zzz", "ramesh", "so", "surendra"])
def test_other_names_are_other_people(people, typed):
    people.contacts.save(Contact("suresh", "Suresh"), NOW)
    assert ids(people.contacts.find(typed)) == []


@pytest.mark.parametrize(
    "typed",
    [
        *("+44 20 7946 0001", "020 7946 0001", "(0)20 7946-0001", "+44 (0)20 7946 0001", "0044 20 7946 0001"),
        *("२०७९४६०००१", "0001", "౭౯౪౬", "۷۹۴۶ ۰۰۰۱", "794", "46000"),
    ],
)
def test_a_number_is_found_however_it_is_typed(people, typed):
    assert ids(people.contacts.find(typed)) == ["rohan"]


def test_somebody_deleted_is_found_by_no_sound(people):
    people.contacts.delete("asha", NOW)
    assert people.contacts.find("आशा") == ()
    assert people._db.execute("select count(*) from sound_vocabulary where term like '%asha'").fetchone() == (
        0,
    )


def test_people_are_listed_by_name_in_pages(store):
    for name in ("Cora", "anil", "Bela", "Ådne"):
        store.contacts.save(Contact(name, name), NOW)
    assert ids(store.contacts.page(0, 3)) == ["Ådne", "anil", "Bela"]
    assert ids(store.contacts.page(3, 3)) == ["Cora"]
    assert store.contacts.count() == 4


def test_deleting_takes_the_whole_history_and_undo_brings_all_of_it_back(people):
    people.calls.begin(call("c1"))
    people.holds.start(hold("h1", "c1"))
    people.drafts.save(draft("c1", "Lid cracked"), NOW)
    people.calls.keep_ticks("c1", ("greet.name",), NOW)
    people.promises.add(promise("p1", NOW + DAY), NOW)
    people.follow_ups.add(follow_up("f1", NOW + DAY), NOW)
    before = everything(people)
    removed = people.contacts.delete("asha", NOW)
    assert people.contacts.get("asha") is None
    assert people.contacts.find("asha") == people.contacts.callers("+12125550123", "12125550123") == ()
    assert people.calls.get("c1") is people.promises.get("p1") is people.drafts.load("c1") is None
    people.contacts.restore(removed, NOW)
    assert everything(people) == before
    assert ids(people.contacts.find("asha")) == ["asha"]


def test_deleting_takes_those_who_were_merged_in_as_well(people):
    people.contacts.merge("asha", "rohan", NOW)
    people.contacts.delete("asha", NOW)
    assert people._db.execute("select count(*) from contact").fetchone() == (0,)


def everything(store):
    tables = [
        row[0] for row in store._db.execute("select name from sqlite_master where type = 'table'").fetchall()
    ]
    kept = [name for name in tables if "_find" not in name and name not in ("meta", "audit")]
    return {name: sorted(store._db.execute(f'select * from "{name}"').fetchall(), key=str) for name in kept}


@pytest.fixture
def twins(people):
    """Asha a second time, under another name, with a history of her own."""
    twin = Contact(
        "twin",
        "A. Rao",
        place="Pune",
        lang="en",
        points=(
            phone("twin-1", "+12125550123"),
            phone("twin-2", "+12125550160"),
            email("twin-3", "rao@example.com"),
        ),
    )
    people.contacts.save(twin, NOW)
    people.calls.begin(call("c-asha", "asha", NOW))
    people.calls.begin(call("c-twin", "twin", NOW + 1))
    people.promises.add(promise("p-twin", NOW + DAY, "twin"), NOW)
    people.follow_ups.add(replace(follow_up("f-twin", NOW + DAY), contact_id="twin"), NOW)
    return people


def test_a_merge_joins_history_numbers_and_what_was_missing(twins):
    twins.contacts.merge("asha", "twin", NOW)
    kept = twins.contacts.get("asha")
    assert (kept.name, kept.lang, kept.place) == ("Asha Rao", "te", "Pune")
    assert [point.id for point in kept.points] == ["asha-1", "asha-2", "twin-2", "twin-3"]
    assert [known.id for known in twins.calls.page("asha", 0, 9)] == ["c-twin", "c-asha"]
    assert [owed.id for owed in twins.promises.open_for("asha")] == ["p-twin"]
    assert [owed.id for owed in twins.follow_ups.open_for("asha")] == ["f-twin"]


def test_whoever_was_merged_is_found_under_the_one_that_was_kept(twins):
    twins.contacts.merge("asha", "twin", NOW)
    assert twins.contacts.get("twin").id == "asha"
    assert ids(twins.contacts.callers("+12125550123", "12125550123")) == ["asha"]
    assert ids(twins.contacts.callers("+12125550160", "12125550160")) == ["asha"]
    assert ids(twins.contacts.find("rao")) == ids(twins.contacts.find("0160")) == ["asha"]
    assert twins.contacts.count() == 2


def test_a_chain_of_merges_leads_to_the_last_one_kept(twins):
    twins.contacts.merge("asha", "twin", NOW)
    twins.contacts.merge("rohan", "asha", NOW)
    assert twins.contacts.get("twin").id == "rohan"
    assert ids(twins.contacts.callers("+12125550123", "12125550123")) == ["rohan"]


def test_a_merge_taken_back_leaves_both_as_they_were(twins):
    before = twins.contacts.get("asha"), twins.contacts.get("twin")
    record = twins.contacts.merge("asha", "twin", NOW)
    twins.contacts.unmerge(record, NOW)
    assert (twins.contacts.get("asha"), twins.contacts.get("twin")) == before
    assert [known.id for known in twins.calls.page("twin", 0, 9)] == ["c-twin"]
    assert [known.id for known in twins.calls.page("asha", 0, 9)] == ["c-asha"]
    assert [owed.id for owed in twins.promises.open_for("twin")] == ["p-twin"]
    assert [owed.id for owed in twins.follow_ups.open_for("twin")] == ["f-twin"]
    assert set(ids(twins.contacts.find("rao"))) == {"asha", "twin"}
    assert ids(twins.contacts.find("0160")) == ["twin"]


def test_what_was_written_since_a_merge_outlives_its_undo(twins):
    record = twins.contacts.merge("asha", "twin", NOW)
    twins.contacts.save(replace(twins.contacts.get("asha"), notes="Prefers mornings", place="Delhi"), NOW + 1)
    twins.calls.begin(call("since", "asha", NOW + 2))
    twins.contacts.unmerge(record, NOW + 3)
    kept = twins.contacts.get("asha")
    assert (kept.notes, kept.place) == ("Prefers mornings", "Delhi")
    assert [known.id for known in twins.calls.page("asha", 0, 9)] == ["since", "c-asha"]


def test_merging_somebody_who_is_not_there_changes_nothing(people):
    with pytest.raises(KeyError):
        people.contacts.merge("asha", "nobody", NOW)
    assert people.contacts.get("asha") == ASHA
