"""A real SIP call in the real window: ring, answer, hold, wrap-up, and the history after a restart."""

import signal

import pytest
from phones import REP
from seen import is_line

from agentassist.core.call import Verb
from agentassist.core.screen import LineState, Place, RowState
from agentassist.core.session import SessionState

pytestmark = pytest.mark.telephony

NOTE = "Kettle came cracked again "


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
