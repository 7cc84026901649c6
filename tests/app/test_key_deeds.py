"""Taking care of a key changes nothing before the rep has shown to have the new code."""

import pytest

from agentassist.app.key_change import settled
from agentassist.app.key_deeds import Deed
from agentassist.core.errors import Trouble, VaultError
from agentassist.core.key_care import KeyWish
from agentassist.storage.rekeying import opens_with
from agentassist.storage.store import Store
from agentassist.vault.vault import Vault
from tests.vault.conftest import Drawer

PATIENT = (0, 3)


def part(code):
    return "".join(code.split("-")[at] for at in PATIENT)


@pytest.fixture
def vault(tmp_path):
    drawer = Drawer()
    return Vault(tmp_path, lambda: drawer)


@pytest.fixture
def new(vault):
    return vault.create()


def test_another_code_is_valid_once_part_of_it_was_typed(tmp_path, vault, new):
    deed = Deed(tmp_path, new.data_key, KeyWish.CODE, vault)
    code = deed.make(None)
    assert not deed.confirm(PATIENT, "wrong") and vault.open_with_code(new.recovery_code)
    assert deed.confirm(PATIENT, part(code)) and vault.open_with_code(code) == new.data_key
    with pytest.raises(VaultError):
        vault.open_with_code(new.recovery_code)


def test_another_key_opens_the_cache_after_it_was_closed_and_opened(tmp_path, vault, new):
    cache = tmp_path / "cache.db"
    Store(cache, new.data_key).close()
    deed = Deed(tmp_path, new.data_key, KeyWish.KEY, vault)
    code = deed.make(None)
    assert deed.confirm(PATIENT, part(code))
    keys = vault.keys(vault.open_with_code(new.recovery_code))
    result = settled(vault, keys, cache, lambda *_: None)
    assert result.changed and result.keys.former == (new.data_key,)
    assert opens_with(cache, vault.open_with_code(code)) and not opens_with(cache, new.data_key)


def test_a_change_that_cannot_be_finished_is_told_and_the_data_opens_as_before(tmp_path, vault, new):
    cache = tmp_path / "cache.db"
    Store(cache, new.data_key).close()
    deed = Deed(tmp_path, new.data_key, KeyWish.KEY, vault)
    deed.confirm(PATIENT, part(deed.make(None)))
    (tmp_path / "cache.db.rekeyed").mkdir()
    keys = vault.keys(vault.open_with_keyring())
    result = settled(vault, keys, cache, lambda *_: None)
    assert result.trouble and result.trouble.code is Trouble.DISK_FULL
    assert opens_with(cache, result.keys.data_key)
    (tmp_path / "cache.db.rekeyed").rmdir()
    again = settled(vault, vault.keys(vault.open_with_keyring()), cache, lambda *_: None)
    assert again.changed and opens_with(cache, again.keys.data_key)


def test_a_passphrase_is_asked_for_where_one_opens_the_data(tmp_path, vault, new):
    assert not Deed(tmp_path, new.data_key, KeyWish.KEY, vault).asks_passphrase
    deed = Deed(tmp_path, new.data_key, KeyWish.PASSPHRASE, vault)
    assert deed.asks_passphrase and deed.make("quiet kettle") == ""
    assert vault.open_with_passphrase("quiet kettle") == new.data_key
    assert Deed(tmp_path, new.data_key, KeyWish.KEY, vault).asks_passphrase
