"""Phones, callers and a desk that listens, for the telephony tests."""

import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from brias import PlayedBria
from linphones import PlayedDaemon
from namespace import INSIDE, Inside, Outside
from phones import REP, Desk, Softphone
from seen import connected

from agentassist.core.call import Verb
from agentassist.core.preferences import SourceChoice
from agentassist.core.session import CallSession, SessionState

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.whole.running import Running


def pytest_configure(config: pytest.Config) -> None:
    if INSIDE in os.environ:
        config.pluginmanager.register(Inside(config, Path(os.environ[INSIDE])))
    else:
        folder = tempfile.TemporaryDirectory()
        config.add_cleanup(folder.cleanup)
        config.pluginmanager.register(Outside(Path(folder.name)))


@pytest.fixture
def softphone(tmp_path: Path) -> Iterator[Softphone]:
    """The rep's own phone."""
    with Softphone(tmp_path, "rep", '"Rep Desk" <sip:rep@127.0.0.1:15060>', 15060) as phone:
        yield phone


@pytest.fixture
def desk(softphone: Softphone) -> Iterator[Desk]:
    """The app's view of the rep's phone."""
    with Desk(softphone) as desk:
        yield desk


@pytest.fixture
def caller(tmp_path: Path) -> Iterator[Desk]:
    """A customer with a phone of her own."""
    address = '"Asha Rao" <sip:+442079460123@127.0.0.1:15070>'
    with Softphone(tmp_path, "caller", address, 15070) as phone, Desk(phone) as desk:
        yield desk


@pytest.fixture
def played_daemon(tmp_path: Path) -> Iterator[PlayedDaemon]:
    """A Linphone daemon that nobody has to install."""
    daemon = PlayedDaemon(tmp_path / "daemon")
    yield daemon
    daemon.close()


@pytest.fixture
def played_bria(tmp_path: Path) -> Iterator[PlayedBria]:
    """A Bria as its documentation has it."""
    with PlayedBria(tmp_path) as bria:
        yield bria


@pytest.fixture
def colleague(tmp_path: Path) -> Iterator[Desk]:
    """Somebody in the house who takes callers over."""
    address = '"Billing" <sip:billing@127.0.0.1:15080>'
    with Softphone(tmp_path, "billing", address, 15080) as phone, Desk(phone) as desk:
        yield desk


@pytest.fixture
def talk(desk: Desk, caller: Desk) -> CallSession:
    """A caller and the rep, speaking."""
    caller.do(Verb.DIAL, number=REP)
    desk.do(Verb.ANSWER, desk.call(SessionState.RINGING))
    caller.call(SessionState.ACTIVE)
    return desk.call(SessionState.ACTIVE)


@pytest.fixture
def lakshmi(tmp_path: Path) -> Iterator[Desk]:
    """A customer of the sample company, with a phone of her own."""
    address = '"Somebody" <sip:+442079460124@127.0.0.1:15070>'
    with Softphone(tmp_path, "lakshmi", address, 15070) as phone, Desk(phone) as desk:
        yield desk


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the sample company lies."""
    from tests.sample_template import fresh_sample

    fresh_sample(tmp_path / "sample")
    return tmp_path / "sample"


@pytest.fixture
def open_app(qapp: "QApplication", folder: Path, softphone: Softphone) -> "Iterator[Callable[[], Running]]":
    """Return a function that opens the app beside the rep's softphone."""
    # Most telephony tests need no window, and start without what it brings.
    from tests.whole.running import Running

    opened: list[Running] = []

    def open_one() -> Running:
        source = SourceChoice("baresip", (("port", str(softphone.control_port)),))
        opened.append(Running(qapp, folder, (source,)))
        opened[-1].until(connected)
        return opened[-1]

    yield open_one
    opened[-1].stop()
