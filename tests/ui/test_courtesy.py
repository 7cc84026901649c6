from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from agentassist.core.courtesy import Courtesy, HoldReason, HoldSummary
from agentassist.core.messages import StartHold
from agentassist.core.messages.holding import (
    AskFirst,
    KeepCallBack,
    LeaveCallBack,
    TakeBreather,
    TellLength,
    TellWhy,
)
from agentassist.core.screen import BeforeHold, CallBackOffer, LineState
from agentassist.ui.hold_words import HoldWords
from agentassist.ui.panels.call.ask_hold import AskHoldPanel
from agentassist.ui.panels.call.call_back import CallBackPanel
from agentassist.ui.panels.call.prompt import PromptPanel
from agentassist.ui.panels.call.their_hold import TheirHoldPanel
from tests.ui.screens import CALL, EMPTY, HELD, ms

ASKING = replace(CALL, before_hold=BeforeHold(Courtesy(HoldReason.ASK, 40)))
OFFER = CallBackOffer("+1 212 555 0123", (ms("2026-05-04T10:30"), ms("2026-05-05T10:00")))
OFFERED = replace(CALL, call_back=OFFER)


@pytest.fixture
def asking(make):
    panel = make(AskHoldPanel)
    panel.show_screen(ASKING)
    panel.show()
    return panel


@pytest.fixture
def offered(make):
    panel = make(CallBackPanel)
    panel.show_screen(OFFERED)
    panel.show()
    return panel


def test_what_to_say_is_there_only_while_somebody_asks(make):
    panel = make(AskHoldPanel)
    assert panel.wanted(ASKING)
    assert not panel.wanted(CALL)
    assert not panel.wanted(EMPTY)
    assert not panel.wanted(replace(HELD, before_hold=ASKING.before_hold))


def test_the_reason_and_the_length_are_one_key_each(asking, sent):
    for name in ("hold-transfer", "hold-for-20"):
        asking.findChild(object, name).trigger()
    assert sent == [TellWhy(HoldReason.TRANSFER), TellLength(20)]
    assert asking.choice.reasons[HoldReason.ASK].isChecked()
    assert asking.choice.lengths[40].isChecked()


def test_from_there_it_is_one_click_to_hold_to_rest_or_to_leave_it(asking, qtbot, sent):
    for button in (asking.hold, asking.breather, asking.not_now):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert sent == [StartHold(), TakeBreather(), AskFirst(False)]


def test_the_offer_shows_the_number_and_the_times(offered, sent):
    assert "555 0123" in offered.line.text()
    assert [button.isHidden() for button in offered.times] == [False, False, True]
    offered.findChild(object, "call-back-2").trigger()
    offered.findChild(object, "call-back-3").trigger()
    assert sent == [KeepCallBack(OFFER.times[1])]


def test_a_withheld_number_is_to_be_asked_for(make):
    panel = make(CallBackPanel)
    panel.show_screen(replace(CALL, call_back=replace(OFFER, number="")))
    assert "withheld" in panel.line.text()


def test_they_may_rather_wait(offered, qtbot, sent):
    qtbot.mouseClick(offered.leave, Qt.MouseButton.LeftButton)
    assert sent == [LeaveCallBack()]


def test_nothing_is_offered_to_somebody_on_hold(make):
    panel = make(CallBackPanel)
    assert panel.wanted(OFFERED)
    assert not panel.wanted(replace(HELD, call_back=OFFER))


@pytest.mark.parametrize("kind", [AskHoldPanel, CallBackPanel])
def test_a_card_that_waits_takes_no_room_in_the_prompts_seat(make, kind):
    prompt, panel = make(PromptPanel), make(kind)
    for one in (prompt, panel):
        one.show_screen(CALL)
    assert panel.sizeHint().height() < prompt.sizeHint().height()


def test_a_hold_by_the_caller_is_told_without_a_clock(make):
    panel = make(TheirHoldPanel)
    held = replace(CALL, card=replace(CALL.card, state=LineState.HELD_BY_CALLER))
    assert panel.wanted(held) and not panel.wanted(CALL) and not panel.wanted(HELD)
    panel.show_screen(held)
    assert not any(letter.isdigit() for letter in panel.line.text())


@pytest.mark.usefixtures("qapp")
def test_every_hold_tells_whether_the_time_was_kept():
    said = HoldWords().holds((HoldSummary(42), HoldSummary(38, None, 40), HoldSummary(50, None, 40)))
    assert "42 s" in said and "38 s, as told: 40 s" in said and "50 s, not as told: 40 s" in said
    assert HoldWords().holds(()) == ""
