"""What was done with people's data can be told afterwards, and nobody changes it unseen."""

import pytest

from agentassist.core.audit import Deed
from tests.storage.people import ASHA, NOW, ROHAN, call


@pytest.fixture
def busy(store):
    store.contacts.save(ASHA, NOW)
    store.contacts.save(ROHAN, NOW)
    store.calls.begin(call("c1"))
    merge = store.contacts.merge("asha", "rohan", NOW + 1)
    store.contacts.unmerge(merge, NOW + 2)
    store.contacts.restore(store.contacts.delete("rohan", NOW + 3), NOW + 4)
    store.imports.begin("import-1", "people.csv", NOW + 5)
    store.imports.undo("import-1", NOW + 6)
    return store


def deeds(store):
    return [entry.action for entry in store.audit.all()]


def test_deletions_merges_and_imports_are_written_down_with_ids_only(busy):
    assert deeds(busy) == ["merge", "unmerge", "delete", "undelete", "import", "import-undone"]
    entries = list(busy.audit.all())
    assert [entry.n for entry in entries] == [1, 2, 3, 4, 5, 6]
    assert {entry.row_id for entry in entries} == {"rohan", "import-1"}
    assert {entry.actor for entry in entries} == {busy.device}
    assert "Rohan" not in str(entries) and "7946" not in str(entries) and "people.csv" not in str(entries)


def test_the_chain_holds_across_a_restart(busy):
    assert busy.audit.first_broken() is None
    busy.audit.note(Deed.EXPORT_ALL, NOW + 7)
    assert busy.audit.first_broken() is None
    assert [entry.n for entry in busy.audit.newest(2)] == [7, 6]
    assert [entry.n for entry in busy.audit.newest(2, before_n=6)] == [5, 4]


@pytest.mark.parametrize(
    ("harm", "found"),
    [
        ("update audit set at_ms = at_ms + 1 where n = 3", 3),
        ("update audit set row_id = 'asha' where n = 1", 1),
        ("delete from audit where n = 4", 4),
        ("delete from audit where n = 6", 6),
        ("delete from audit", 1),
        ("update audit set n = 9 where n = 6", 6),
        ("insert into audit values(7, 0, '', 'erase', '', '', '')", 7),
    ],
)
def test_the_first_entry_that_was_changed_or_is_missing_is_named(busy, harm, found):
    with busy.together():
        busy._rows.run(harm)
    assert busy.audit.first_broken() == found


def test_a_list_that_was_never_begun_is_whole(store):
    assert store.audit.first_broken() is None


def test_what_is_not_saved_is_not_written_down_either(store):
    store.contacts.save(ASHA, NOW)

    def fails():
        with store.together():
            store.contacts.delete("asha", NOW)
            raise LookupError

    with pytest.raises(LookupError):
        fails()
    assert deeds(store) == []
