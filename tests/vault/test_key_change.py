"""The data key is changed without a moment in which nothing opens the data."""

import pytest

from agentassist.core.errors import Trouble
from agentassist.vault.recovery_code import says_groups
from agentassist.vault.slots import FILE_NAME, FORMER, MOST_BYTES, SlotKind, read_slots
from agentassist.vault.vault import Vault
from tests.vault.refused import refused


def changed(vault, key):
    planned = vault.plan_change()
    vault.begin_change(key, planned)
    vault.finish_change(planned.data_key)
    return planned


def test_while_a_change_is_under_way_every_way_gives_both_keys(vault, new):
    planned = vault.plan_change()
    vault.begin_change(new.data_key, planned)
    for found in (
        vault.open_with_keyring(),
        vault.open_with_code(new.recovery_code),
        vault.open_with_code(planned.code),
    ):
        keys = vault.keys(found)
        assert (keys.data_key, keys.next_key) == (new.data_key, planned.data_key)


def test_a_finished_change_leaves_one_key_and_voids_the_old_ways(vault, new, drawer):
    planned = changed(vault, new.data_key)
    assert vault.open_with_keyring() == vault.open_with_code(planned.code) == planned.data_key
    assert refused(vault.open_with_code, new.recovery_code) is Trouble.KEY_WRONG
    assert refused(vault.keys, new.data_key) is Trouble.KEY_WRONG
    assert len(drawer.entries) == 1 and vault.state.code_confirmed


def test_older_copies_are_opened_by_keys_that_only_the_newest_gives(vault, new, tmp_path):
    planned = changed(vault, new.data_key)
    again = changed(vault, planned.data_key)
    keys = vault.keys(again.data_key)
    assert (keys.data_key, keys.next_key) == (again.data_key, None)
    assert keys.former == (planned.data_key, new.data_key)
    written = (tmp_path / FILE_NAME).read_bytes()
    assert not any(key in written for key in (keys.data_key, *keys.former))


def test_however_often_the_key_is_changed_the_file_stays_small(vault, new, tmp_path):
    vault.renew_passphrase(new.data_key, "quiet kettle")
    key = new.data_key
    for _ in range(FORMER + 3):
        planned = vault.plan_change("quiet kettle")
        vault.begin_change(key, planned)
        key = planned.data_key
        vault.finish_change(key)
    vault.begin_change(key, vault.plan_change("quiet kettle"))
    assert len(vault.keys(key).former) == FORMER
    assert (tmp_path / FILE_NAME).stat().st_size < MOST_BYTES


def test_a_change_that_was_never_finished_may_be_begun_again(vault, new):
    vault.begin_change(new.data_key, vault.plan_change())
    planned = vault.plan_change()
    vault.begin_change(new.data_key, planned)
    assert vault.keys(vault.open_with_keyring()).next_key == planned.data_key


def test_a_change_begun_by_nobody_is_not_finished(vault, new):
    assert refused(vault.finish_change, bytes(32)) is Trouble.KEY_WRONG
    assert vault.open_with_keyring() == new.data_key


def test_a_keyring_that_does_not_answer_leaves_all_as_it_was(vault, new, tmp_path, no_keyring):
    before = (tmp_path / FILE_NAME).read_bytes()
    locked = Vault(tmp_path, no_keyring)
    assert refused(locked.begin_change, new.data_key, vault.plan_change()) is Trouble.KEYRING_MISSING
    assert (tmp_path / FILE_NAME).read_bytes() == before


def test_a_vault_with_a_passphrase_takes_another_with_the_change(tmp_path, no_keyring):
    vault = Vault(tmp_path, no_keyring)
    new = vault.create("first words of all")
    planned = vault.plan_change("other words of all")
    vault.begin_change(new.data_key, planned)
    vault.finish_change(planned.data_key)
    assert vault.open_with_passphrase("other words of all") == planned.data_key
    assert refused(vault.open_with_passphrase, "first words of all") is Trouble.KEY_WRONG
    assert vault.state.kinds == {SlotKind.PASSPHRASE, SlotKind.CODE}


def test_a_plain_file_is_read_by_every_version_of_the_app(tmp_path, vault, new):
    assert b'"version":1' in (tmp_path / FILE_NAME).read_bytes()
    changed(vault, new.data_key)
    assert b'"version":2' in (tmp_path / FILE_NAME).read_bytes()


def test_a_former_key_that_was_tampered_with_is_told(vault, new, tmp_path):
    planned = changed(vault, new.data_key)
    box = read_slots(tmp_path / FILE_NAME).former[0]
    path = tmp_path / FILE_NAME
    path.write_text(path.read_text().replace(box.check, "0" * 16))
    assert refused(vault.keys, planned.data_key) is Trouble.KEY_WRONG


def test_an_offered_code_is_valid_once_the_rep_has_it(vault, new):
    offer = vault.offer_code(new.data_key)
    assert vault.open_with_code(new.recovery_code) == new.data_key
    assert refused(vault.open_with_code, offer.text) is Trouble.KEY_WRONG
    vault.keep_code(offer)
    assert vault.open_with_code(offer.text) == new.data_key and vault.state.code_confirmed
    assert refused(vault.open_with_code, new.recovery_code) is Trouble.KEY_WRONG


@pytest.mark.parametrize(("typed", "right"), [("4567 mnpq", True), ("mnpq4567", False), ("", False)])
def test_two_groups_show_that_a_code_was_written_down(typed, right):
    assert says_groups("0123-4567-89AB-CDEF-GHJK-MNPQ", (1, 5), typed) is right
