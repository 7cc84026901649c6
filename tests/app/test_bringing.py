"""Everything of a file comes into a cache that nobody has open, and the copy from before is the way back."""

from contextlib import closing

import pytest

from agentassist.app.bringing import bring
from agentassist.core.backup import BackupKind, WholeStep
from agentassist.core.errors import ImportRefusedError
from agentassist.core.team import Access, Membership
from agentassist.everything import write_everything
from agentassist.storage.backups import Backups
from agentassist.storage.store import Store, open_reader
from tests.storage.people import ASHA, NOW, ROHAN, call
from tests.store_template import KEY, fresh_house


@pytest.fixture
def written(tmp_path):
    """A file with Asha and a call of hers, from somewhere else."""
    other = fresh_house(tmp_path, "other")
    with closing(Store(other.cache, KEY)) as store:
        store.contacts.save(ASHA, NOW)
        store.calls.begin(call("c1", summary="Lid cracked"))
        write_everything(store, other, tmp_path / "all.zip", NOW)
    return tmp_path / "all.zip"


@pytest.fixture
def here(tmp_path):
    """A cache that knows Rohan."""
    made = fresh_house(tmp_path, "here")
    with closing(Store(made.cache, KEY)) as store:
        store.contacts.save(ROHAN, NOW)
    return made


def names(folders):
    with closing(open_reader(folders.cache, KEY)) as store:
        return {row.name for row in (store.contacts.get("asha"), store.contacts.get("rohan")) if row}


def never():
    return False


def test_all_of_it_is_there_and_so_is_the_copy_from_before(here, written):
    told = []
    view = bring(here, KEY, written, lambda *rows: told.append(rows), never)
    assert view.step is WholeStep.BROUGHT and view.rows >= 2 and told
    assert names(here) == {ASHA.name, ROHAN.name}
    (copy,) = Backups(here.cache).all()
    assert copy.kind is BackupKind.BEFORE_FILE and copy.name == view.copy
    Backups(here.cache).put_back(view.copy, NOW, (KEY,))
    assert names(here) == {ROHAN.name}


def test_a_file_with_nothing_new_needs_no_way_back(here, written):
    bring(here, KEY, written, lambda *_: None, never)
    view = bring(here, KEY, written, lambda *_: None, never)
    assert view.step is WholeStep.BROUGHT and not view.rows and not view.copy
    assert len(Backups(here.cache).all()) == 1


def test_stopping_leaves_all_as_it_was_and_no_copy(here, written):
    view = bring(here, KEY, written, lambda *_: None, lambda: True)
    assert view.step is WholeStep.LEFT and not view.copy
    assert names(here) == {ROHAN.name} and Backups(here.cache).all() == ()


def test_a_file_that_was_changed_since_it_was_looked_into_changes_nothing(here, written):
    written.write_bytes(written.read_bytes().replace(b"contact", b"cantact"))
    with pytest.raises(ImportRefusedError):
        bring(here, KEY, written, lambda *_: None, never)
    assert names(here) == {ROHAN.name} and Backups(here.cache).all() == ()


def test_in_a_team_there_is_no_way_back_to_promise(here, written):
    with closing(Store(here.cache, KEY)) as store:
        store.team.join(Membership("t", "Team", "r", "Meera", Access.OWNER, "hub:1"))
    view = bring(here, KEY, written, lambda *_: None, never)
    assert view.step is WholeStep.BROUGHT and not view.copy
    assert len(Backups(here.cache).all()) == 1
