"""Real SIP calls in the real window: two lines, a mute, a softphone that dies, callers without a number."""

import signal

import pytest
from phones import REP, sip_caller
from seen import connected, is_line, lines

from agentassist.core.call import Verb
from agentassist.core.screen import ChipKind, LineState
from agentassist.core.session import SessionState

pytestmark = pytest.mark.telephony

ACTIVE, HELD, RINGING = LineState.ACTIVE, LineState.HELD, LineState.RINGING


@pytest.fixture
def app(open_app, lakshmi):
    """The window, in a call with Lakshmi."""
    app = open_app()
    lakshmi.do(Verb.DIAL, number=REP)
    app.until(is_line(RINGING))
    app.press("Ctrl+Return")
    app.until(is_line(ACTIVE))
    lakshmi.call(SessionState.ACTIVE)
    return app


def test_taking_a_second_call_starts_the_wait_of_the_first_without_a_click(app):
    with sip_caller("hold_zero_ip") as other:
        app.until(lambda screen: lines(screen) == [ACTIVE, RINGING])
        assert app.screen.card.name == "Lakshmi Rao"
        app.press("Ctrl+L")
        app.until(is_line(RINGING))
        app.press("Ctrl+Return")
        screen = app.until(lambda screen: lines(screen)[:1] == [HELD])
        assert screen.lines[0].hold is not None and screen.card.name != "Lakshmi Rao"
        # The second caller holds the rep, in the old way; that keeps nobody waiting.
        screen = app.until(lambda screen: lines(screen)[1:] == [LineState.ENDED])
        assert other.wait(5) == 0
    assert all(seen.lines[1].hold is None for seen in app.screens if len(seen.lines) == 2)
    # 1.0 goes back to the first caller by itself, who is owed an apology all the same.
    app.press("Ctrl+L")
    app.until(lambda screen: is_line(ACTIVE)(screen) and screen.apology)


def test_a_mute_by_keyboard_stands_on_the_card_until_it_is_lifted(app):
    app.press("Ctrl+Shift+S")
    app.until(lambda screen: ChipKind.MUTED in [chip.kind for chip in screen.card.chips])
    app.press("Ctrl+Shift+S")
    app.until(lambda screen: ChipKind.MUTED not in [chip.kind for chip in screen.card.chips])


def test_a_softphone_that_dies_in_a_hold_keeps_the_first_second_of_it(app, softphone):
    app.press("Ctrl+H")
    before = app.until(lambda screen: screen.hold).hold
    softphone.stop(signal.SIGKILL)
    lost = app.until(lambda screen: screen.hold and screen.hold.unsure).hold
    assert lost.started_s == before.started_s
    softphone.start()
    app.until(connected)
    # The call went with its phone; the hold was as long as the caller waited, and is over.
    app.until(lambda screen: screen.hold is None)


def test_a_caller_who_withholds_the_number_is_nobody_known(open_app):
    app = open_app()
    with sip_caller("anonymous") as other:
        card = app.until(is_line(RINGING)).card
        assert (card.anonymous, card.known, card.name, card.number) == (True, False, "", "")
        app.press("Ctrl+Return")
        app.until(is_line(LineState.ENDED))
        assert other.wait(5) == 0


def test_a_name_in_devanagari_stands_on_the_card_as_it_was_written(open_app):
    app = open_app()
    with sip_caller("unicode") as other:
        assert app.until(is_line(RINGING)).card.name == 'आशा राव "VIP"'
        app.press("Ctrl+Return")
        app.until(is_line(LineState.ENDED))
        assert other.wait(5) == 0
