"""A real SIP call in the real window: ring, answer, hold, wrap-up, and the history after a restart."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from phones import Desk, Softphone

from agentassist.core.call import LinkState, Verb
from agentassist.core.preferences import SourceChoice
from agentassist.core.screen import LineState, Place, RowState, Screen
from agentassist.core.session import SessionState
from tests.sample_template import fresh_sample
from tests.whole.running import Running

pytestmark = pytest.mark.telephony

REP = "sip:rep@127.0.0.1:15060"
LAKSHMI = '"Somebody" <sip:+442079460124@127.0.0.1:15070>'
NOTE = "Kettle came cracked again "


@pytest.fixture
def lakshmi(tmp_path: Path) -> Iterator[Desk]:
    """A customer of the sample company, with a phone of her own."""
    with Softphone(tmp_path, "lakshmi", LAKSHMI, 15070) as phone, Desk(phone) as desk:
        yield desk


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the sample company lies."""
    fresh_sample(tmp_path / "sample")
    return tmp_path / "sample"


@pytest.fixture
def open_app(qapp, folder, softphone):
    """Return a function that opens the app beside the rep's softphone."""
    opened: list[Running] = []

    def open_one() -> Running:
        source = SourceChoice("baresip", (("port", str(softphone.control_port)),))
        opened.append(Running(qapp, folder, (source,)))
        opened[-1].until(connected)
        return opened[-1]

    yield open_one
    opened[-1].stop()


def connected(screen: Screen) -> bool:
    return any(s.state is LinkState.CONNECTED and s.source.startswith("baresip") for s in screen.sources)


def is_line(state: LineState):
    return lambda screen: screen.card is not None and screen.card.state is state


def test_a_real_call_is_taken_by_keyboard_and_found_after_a_restart(open_app, lakshmi):
    app = open_app()
    lakshmi.do(Verb.DIAL, number=REP)
    app.until(is_line(LineState.RINGING))
    before = app.screen.history.count
    assert app.screen.card.name == "Lakshmi Rao" and before >= 4

    app.press("Ctrl+Return")
    app.until(is_line(LineState.ACTIVE))
    call = lakshmi.call(SessionState.ACTIVE)
    app.press("Ctrl+N")
    app.type(NOTE)
    app.press("Ctrl+H")
    app.until(lambda screen: screen.hold)
    app.press("Ctrl+H")
    app.until(lambda screen: screen.apology)
    app.press("Ctrl+Shift+H")
    app.until(lambda screen: screen.apology is None)

    lakshmi.do(Verb.HANGUP, call)
    app.until(lambda screen: screen.place is Place.WRAPUP)
    app.press("Alt+1", "Alt+1", "Alt+Y")
    app.until(lambda screen: not screen.wrapup.missing)
    app.press("Ctrl+Return")
    app.until(lambda screen: screen.place is Place.DAY and not screen.lines)
    app.stop()

    app = open_app()
    lakshmi.do(Verb.DIAL, number=REP)
    screen = app.until(lambda screen: screen.card is not None and screen.card.known)
    newest = screen.history.rows[0]
    assert (newest.subject, newest.state) == (NOTE.strip(), RowState.SOLVED)
    assert screen.history.count == before + 1


def test_a_softphone_that_dies_keeps_the_caller_on_screen(open_app, softphone, lakshmi):
    app = open_app()
    lakshmi.do(Verb.DIAL, number=REP)
    app.until(is_line(LineState.RINGING))
    app.press("Ctrl+Return")
    app.until(is_line(LineState.ACTIVE))
    softphone.stop(signal.SIGKILL)
    app.until(is_line(LineState.LOST))
    assert app.screen.card.name == "Lakshmi Rao"
