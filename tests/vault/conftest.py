import pytest

from agentassist.core.errors import Trouble, VaultError
from agentassist.vault.vault import Vault


class Drawer:
    """A keyring that lasts as long as the test."""

    def __init__(self, name="drawer"):
        self.name = name
        self.entries = {}

    def read(self, entry):
        return self.entries.get(entry)

    def write(self, entry, secret):
        self.entries[entry] = secret

    def remove(self, entry):
        self.entries.pop(entry, None)


@pytest.fixture
def drawer():
    return Drawer()


@pytest.fixture
def other_drawer():
    return Drawer("other")


@pytest.fixture
def no_keyring():
    def locate():
        raise VaultError(Trouble.KEYRING_MISSING)

    return locate


@pytest.fixture
def vault(tmp_path, drawer):
    return Vault(tmp_path, lambda: drawer)


@pytest.fixture
def new(vault):
    return vault.create()
