"""The rep's data opens by keyring, code or passphrase, and by nothing else."""

import json

import pytest

from agentassist.core.errors import Trouble, VaultError
from agentassist.vault.sample_key import sample_key
from agentassist.vault.slots import FILE_NAME, SlotKind
from agentassist.vault.vault import Vault
from tests.vault.refused import refused


def test_a_new_key_opens_by_keyring_and_by_code(vault, new):
    assert vault.open_with_keyring() == vault.open_with_code(new.recovery_code) == new.data_key
    assert len(new.data_key) == 32


def test_neither_key_nor_code_is_ever_printed(new):
    assert repr(new) == "NewKey()"


def test_neither_key_nor_code_is_in_the_slot_file(tmp_path, new, drawer):
    written = (tmp_path / FILE_NAME).read_text()
    assert new.recovery_code not in written and new.data_key.hex() not in written
    assert not any(secret in written for secret in drawer.entries.values())


def test_a_wrong_code_opens_nothing(vault, new):
    other = new.recovery_code[:-1] + ("0" if new.recovery_code[-1] != "0" else "1")
    assert refused(vault.open_with_code, other) is Trouble.KEY_WRONG
    assert refused(vault.open_with_code, "not a code") is Trouble.KEY_WRONG


def test_the_code_is_asked_back_before_it_counts_as_known(vault, new):
    assert not vault.state.code_confirmed
    assert not vault.confirm_code("0000-0000-0000-0000-0000-0000")
    assert not vault.state.code_confirmed
    assert vault.confirm_code(new.recovery_code.lower().replace("-", " "))
    assert vault.state.code_confirmed


def test_a_desktop_without_a_keyring_takes_a_passphrase(tmp_path, no_keyring):
    vault = Vault(tmp_path, no_keyring)
    assert refused(vault.create) is Trouble.KEYRING_MISSING
    assert vault.state.kinds == frozenset()
    new = vault.create(passphrase="चाय की प्याली caf\u00e9")
    assert vault.open_with_passphrase(" चाय की प्याली cafe\u0301 ") == new.data_key
    assert refused(vault.open_with_passphrase, "tea") is Trouble.KEY_WRONG
    assert vault.state.kinds == {SlotKind.PASSPHRASE, SlotKind.CODE}


def test_an_empty_passphrase_is_refused(tmp_path, no_keyring):
    assert refused(Vault(tmp_path, no_keyring).create, "  ") is Trouble.KEY_WRONG


def test_a_key_is_never_made_over_another(vault, new):
    assert refused(vault.create) is Trouble.INTERNAL
    assert vault.open_with_keyring() == new.data_key


def test_another_keyring_than_last_time_is_told(tmp_path, new, other_drawer):
    elsewhere = Vault(tmp_path, lambda: other_drawer)
    with pytest.raises(VaultError) as told:
        elsewhere.open_with_keyring()
    assert told.value.code is Trouble.KEYRING_CHANGED and told.value.facts == {"backend": "other"}
    assert elsewhere.open_with_code(new.recovery_code) == new.data_key


@pytest.mark.parametrize("secret", ["", "no hex", "ab" * 32, "ab" * 5])
def test_an_entry_that_does_not_open_is_a_changed_keyring(vault, drawer, secret):
    vault.create()
    drawer.entries = dict.fromkeys(drawer.entries, secret)
    assert refused(vault.open_with_keyring) is Trouble.KEYRING_CHANGED


def test_a_lost_keyring_is_put_right_with_the_code(vault, new, drawer):
    drawer.entries.clear()
    assert refused(vault.open_with_keyring) is Trouble.KEYRING_CHANGED
    vault.renew_keyring(vault.open_with_code(new.recovery_code))
    assert vault.open_with_keyring() == new.data_key and len(drawer.entries) == 1


def test_a_new_code_replaces_the_old_one(vault, new):
    code = vault.renew_code(new.data_key)
    assert refused(vault.open_with_code, new.recovery_code) is Trouble.KEY_WRONG
    assert vault.open_with_code(code) == new.data_key and not vault.state.code_confirmed


def test_a_passphrase_can_be_added_and_changed(vault, new):
    vault.renew_passphrase(new.data_key, "first words")
    vault.renew_passphrase(new.data_key, "other words")
    assert refused(vault.open_with_passphrase, "first words") is Trouble.KEY_WRONG
    assert vault.open_with_passphrase("other words") == vault.open_with_keyring() == new.data_key


def test_another_key_is_never_mixed_in(vault, new):
    assert refused(vault.renew_code, bytes(32)) is Trouble.KEY_WRONG
    assert vault.open_with_code(new.recovery_code) == new.data_key


def test_a_slot_opens_nothing_in_the_place_of_another(tmp_path, vault, new):
    path = tmp_path / FILE_NAME
    plain = json.loads(path.read_text())
    plain["slots"][1]["id"] = "moved"
    path.write_text(json.dumps(plain))
    assert refused(vault.open_with_code, new.recovery_code) is Trouble.KEY_WRONG


def test_the_sample_company_asks_nothing_and_keeps_its_key(tmp_path, no_keyring):
    assert sample_key(tmp_path) == sample_key(tmp_path) != sample_key(tmp_path.parent)
    assert Vault(tmp_path, no_keyring).state.kinds == {SlotKind.SAMPLE}
    assert "key_in_clear" in (tmp_path / FILE_NAME).read_text()


def test_the_sample_key_never_stands_in_for_somebodys_own(tmp_path, vault):
    vault.create()
    assert refused(sample_key, tmp_path) is Trouble.KEY_WRONG
    assert "key_in_clear" not in (tmp_path / FILE_NAME).read_text()


def test_own_data_never_moves_in_behind_the_sample_key(tmp_path, vault):
    key = sample_key(tmp_path)
    assert refused(vault.create) is Trouble.INTERNAL
    assert refused(vault.renew_passphrase, key, "words") is Trouble.KEY_WRONG
