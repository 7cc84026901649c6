"""On a real desktop keyring the data opens; without one the rep is told which way is left."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from agentassist.core.errors import Trouble, VaultError
from agentassist.vault.system_keyring import SystemKeyring

pytestmark = pytest.mark.keyring

UNLOCKED = "echo -n pw | gnome-keyring-daemon --unlock --components=secrets > /dev/null; exec "
LOCKED = "exec "

CREATE = "print(vault.create().recovery_code)"
OPEN = "print(vault.open_with_keyring().hex())"
RENEW = "vault.renew_keyring(vault.open_with_code(sys.argv[1])); print('renewed')"

PROGRAM = """
import sys
from pathlib import Path
from agentassist.core.errors import VaultError
from agentassist.vault.vault import Vault
vault = Vault(Path("cache"))
try:
    {act}
except VaultError as error:
    print(error.code, *error.facts.values())
"""

NO_SERVICES = """<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>
<policy context="default">
<allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/>
</policy></busconfig>"""


class Desktop:
    """A login of its own: home, session bus and keyring."""

    def __init__(self, folder):
        self.folder = folder
        (folder / "cache").mkdir(parents=True)
        (folder / "run").mkdir(mode=0o700)
        self.home("home")

    def home(self, name):
        """Log in with another home folder, and so another keyring."""
        kept = {"PATH": os.environ["PATH"], "PYTHONPATH": str(Path(__file__).parents[2])}
        self.env = kept | {"HOME": str(self.folder / name), "XDG_RUNTIME_DIR": str(self.folder / "run")}
        (self.folder / name).mkdir(exist_ok=True)

    def run(self, before, act, *args, bus=()):
        """Run ``act`` on the vault in a session of its own and return what it printed."""
        python = [sys.executable, "-c", PROGRAM.format(act=act), *args]
        return self.say(["dbus-run-session", *bus, "--", "sh", "-c", f'{before} "$@"', "sh", *python])

    def say(self, command):
        done = subprocess.run(
            command, cwd=self.folder, env=self.env, capture_output=True, text=True, timeout=60, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()


@pytest.fixture
def desktop(tmp_path):
    missing = [tool for tool in ("dbus-run-session", "gnome-keyring-daemon") if not shutil.which(tool)]
    if missing and not os.environ.get("CI"):
        pytest.skip(f"needs {', '.join(missing)}")
    assert not missing
    return Desktop(tmp_path)


def test_a_key_made_today_opens_at_the_next_login(desktop):
    desktop.run(UNLOCKED, CREATE)
    key = desktop.run(UNLOCKED, OPEN)
    assert len(bytes.fromhex(key)) == 32 and key == desktop.run(UNLOCKED, OPEN)


def test_without_any_session_bus_the_keyring_is_missing(desktop):
    desktop.run(UNLOCKED, CREATE)
    assert desktop.say([sys.executable, "-c", PROGRAM.format(act=OPEN)]) == "keyring-missing"


def test_on_a_bus_without_a_secret_service_the_keyring_is_missing(desktop):
    (desktop.folder / "bus.conf").write_text(NO_SERVICES)
    assert desktop.run(LOCKED, CREATE, bus=("--config-file=bus.conf",)) == "keyring-missing"


def test_a_locked_keyring_that_cannot_ask_is_told(desktop):
    desktop.run(UNLOCKED, CREATE)
    assert desktop.run(LOCKED, OPEN) == "keyring-locked"


def test_a_keyring_without_our_entry_is_told_and_put_right_with_the_code(desktop):
    code = desktop.run(UNLOCKED, CREATE)
    key = desktop.run(UNLOCKED, OPEN)
    desktop.home("other home")
    assert desktop.run(UNLOCKED, OPEN) == "keyring-changed secret-service"
    assert desktop.run(UNLOCKED, RENEW, code) == "renewed"
    assert desktop.run(UNLOCKED, OPEN) == key


def test_another_keyring_than_last_time_is_told(desktop):
    desktop.run(UNLOCKED, CREATE)
    slots = desktop.folder / "cache" / "keys.json"
    slots.write_text(slots.read_text().replace("secret-service", "darwin"))
    assert desktop.run(UNLOCKED, OPEN) == "keyring-changed secret-service"


@pytest.mark.parametrize("backend", ["keyring.backends.null.Keyring", "keyrings.alt.file.PlaintextKeyring"])
def test_no_setting_puts_a_keyring_in_clear_in_its_place(desktop, backend):
    desktop.env |= {"PYTHON_KEYRING_BACKEND": backend}
    assert desktop.say([sys.executable, "-c", PROGRAM.format(act=CREATE)]) == "keyring-missing"


@pytest.mark.parametrize("address", ["", "nonsense", "unix:path=/nowhere", "tcp:host=127.0.0.1,port=1"])
def test_a_broken_bus_address_is_a_missing_keyring(desktop, address):
    desktop.env |= {"DBUS_SESSION_BUS_ADDRESS": address}
    assert desktop.say([sys.executable, "-c", PROGRAM.format(act=CREATE)]) == "keyring-missing"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere this is the real keyring")
@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_the_keyring_of_another_platform_is_missing_here(platform):
    with pytest.raises(VaultError) as told:
        SystemKeyring(platform)
    assert told.value.code is Trouble.KEYRING_MISSING
