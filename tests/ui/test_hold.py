import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from agentassist.core.courtesy import HoldReason
from agentassist.core.hold import HoldPhase, HoldView
from agentassist.core.messages import EndHold
from agentassist.core.messages.holding import OfferCallBack, TellLength, TellWhy
from agentassist.ui.panels.call.hold import HoldPanel
from agentassist.ui.panels.call.prompt import PromptPanel
from agentassist.ui.seat import Seat
from agentassist.ui.widgets.ring import COLOURS, SIGNS
from tests.ui.screens import CALL, EMPTY, HELD, NOW_S, held


@pytest.fixture
def hold(make):
    return make(HoldPanel)


def show(panel, screen):
    panel.show_screen(screen)
    panel.show()


def test_it_is_there_only_while_somebody_waits(hold):
    assert hold.wanted(HELD)
    assert not hold.wanted(CALL)
    assert not hold.wanted(EMPTY)


@pytest.mark.parametrize(
    ("waited_s", "words", "left", "tone"),
    [
        (0, "Holding", "60", ""),
        (39.9, "Holding", "21", ""),
        (40, "Go back soon", "20", "warn"),
        (55, "Go back now", "5", "bad"),
        (60, "Over a minute", "0", "bad"),
        (72, "Over a minute", "12", "bad"),
    ],
)
def test_the_minute_is_told_by_words_number_and_tone(hold, waited_s, words, left, tone):
    show(hold, held(waited_s))
    assert hold.head.text() == words
    assert left in hold.left.text()
    assert hold.card.property("tone") == tone
    assert hold.ring.waited_s == int(waited_s)


def test_urgency_has_a_shape_beside_its_colour():
    assert set(SIGNS) == set(COLOURS) == set(HoldPhase)
    assert len({SIGNS[HoldPhase.CALM], SIGNS[HoldPhase.SOON], SIGNS[HoldPhase.NOW]}) == 3


def test_the_way_back_is_one_click_or_one_key(hold, qtbot, sent):
    show(hold, HELD)
    qtbot.mouseClick(hold.back, Qt.MouseButton.LeftButton)
    hold.findChild(object, "hold").trigger()
    assert sent == [EndHold(), EndHold()]


def test_a_call_back_is_offered_before_the_minute_is_over(hold, qtbot, sent):
    show(hold, held(39))
    assert hold.offer.isHidden()
    show(hold, held(40))
    qtbot.mouseClick(hold.offer, Qt.MouseButton.LeftButton)
    assert sent == [OfferCallBack()]


@pytest.mark.parametrize(
    ("waited_s", "words", "left", "tone"),
    [
        (13.9, "Breathe out slowly", "7 ", ""),
        (14, "Go back soon", "6 ", "warn"),
        (18, "Go back now", "2 ", "bad"),
        (20, "The breather is over", "0 ", "bad"),
    ],
)
def test_a_breather_is_over_after_twenty_seconds(hold, waited_s, words, left, tone):
    show(hold, held(waited_s, why=HoldReason.BREATHER, promised_s=20))
    assert hold.head.text() == words
    assert hold.left.text().startswith(left)
    assert hold.card.property("tone") == tone
    assert hold.offer.isHidden()


def test_a_hold_that_becomes_a_breather_is_as_urgent_as_one(hold):
    show(hold, held(19))
    assert hold.head.text() == "Holding"
    show(hold, held(19, why=HoldReason.BREATHER, promised_s=20))
    assert hold.head.text() == "Go back now"


def test_why_and_how_long_are_one_key_each(hold, qtbot, sent):
    show(hold, held(3))
    for name in ("hold-look-up", "hold-for-40"):
        hold.findChild(object, name).trigger()
    qtbot.mouseClick(hold.choice.reasons[HoldReason.ASK], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(hold.choice.lengths[60], Qt.MouseButton.LeftButton)
    assert sent == [
        TellWhy(HoldReason.LOOK_UP),
        TellLength(40),
        TellWhy(HoldReason.ASK),
        TellLength(60),
    ]
    # Chosen is only what the desk says is.
    assert not hold.choice.reasons[HoldReason.ASK].isChecked()


def test_longer_than_they_were_told_is_said_once(hold, clock):
    heard = []
    hold.minute.announced.connect(heard.append)
    show(hold, held(19, promised_s=20))
    assert "sorry for the wait" in hold.cue.text()
    for second in range(5):
        clock.at = NOW_S + second
        hold.minute.tick()
    assert "They were told: 20 second" in hold.cue.text()
    assert heard == [hold.cue.text()]


def test_a_lost_phone_is_told_and_the_clock_goes_on(hold):
    show(hold, held(12, unsure=True))
    assert hold.unsure.isVisible()
    show(hold, held(12))
    assert hold.unsure.isHidden()


def test_a_screen_reader_hears_only_of_forty_and_fifty_five(hold, clock):
    heard = []
    hold.minute.announced.connect(heard.append)
    show(hold, held(0))
    for second in range(75):
        clock.at = NOW_S + second
        hold.minute.tick()
    assert heard == ["Go back soon", "Go back now"]


def test_a_hold_found_late_is_shown_without_a_word(hold):
    heard = []
    hold.minute.announced.connect(heard.append)
    show(hold, held(57))
    assert heard == []


def test_the_shown_second_is_never_50_ms_behind_the_clock(qtbot, look, sent):
    panel = HoldPanel(sent.append, time.monotonic, look)
    qtbot.addWidget(panel)
    started, late = time.monotonic() - 12.85, []
    show_time = panel.ring.show_time

    def shown(waited_s, phase):
        late.append(time.monotonic() - started - waited_s)
        show_time(waited_s, phase)

    panel.ring.show_time = shown
    show(panel, replace(CALL, hold=HoldView("h9", started)))
    qtbot.waitUntil(lambda: panel.ring.waited_s >= 15, timeout=5000)
    # The first two are drawn when the panel appears, in the middle of a second.
    assert max(late[2:]) < 0.05
    assert min(late) >= 0


def test_no_clock_runs_once_the_caller_is_back(hold):
    show(hold, HELD)
    assert hold.minute.running
    hold.hide()
    assert not hold.minute.running


@pytest.mark.parametrize("width", [356, 396])
def test_the_hold_takes_the_prompts_place_and_nothing_below_moves(qtbot, look, sent, width):
    panels = [kind(sent.append, lambda: NOW_S, look) for kind in (HoldPanel, PromptPanel)]
    window = QWidget()
    qtbot.addWidget(window)
    seat = Seat(panels)
    seat.setParent(window)
    seat.show_screen(CALL)
    before = seat.heightForWidth(width)
    for screen in (HELD, held(58), held(80), CALL):
        seat.show_screen(screen)
        assert seat.heightForWidth(width) == before
    assert panels[1].isVisibleTo(window)
