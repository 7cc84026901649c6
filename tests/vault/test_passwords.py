"""A password is in the keyring or nowhere."""

import pytest

from agentassist.core.errors import Trouble, VaultError
from agentassist.vault.passwords import Passwords


def test_a_password_is_kept_and_forgotten(drawer):
    passwords = Passwords(lambda: drawer)
    assert passwords.read("model") == ""
    passwords.keep("model", "secret")
    assert passwords.read("model") == "secret"
    passwords.keep("model", "")
    assert passwords.read("model") == "" and drawer.entries == {}


def test_without_a_keyring_none_is_kept_and_it_is_told(no_keyring):
    passwords = Passwords(no_keyring)
    assert passwords.read("model") == ""
    with pytest.raises(VaultError) as told:
        passwords.keep("model", "secret")
    assert told.value.code is Trouble.PASSWORD_UNKEPT
