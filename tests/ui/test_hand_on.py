"""Handing a caller on, in the window: every step by key or click, the brief at a glance and copied."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from agentassist.core.courtesy import HoldReason
from agentassist.core.hold import HoldView
from agentassist.core.messages import (
    BriefTyped,
    CallDropped,
    EndHold,
    HandOn,
    HandTo,
    LeaveCaller,
    NoteMood,
    PromiseCallBack,
    RingColleague,
    SayCameOf,
    SayWhyCold,
    TickHandStep,
)
from agentassist.core.transfer import CameOf, HandStep, Mood
from agentassist.ui.panels.call.hand_on import HandOnPanel
from agentassist.ui.panels.call.hand_on_asks import HandOnAsksPanel
from agentassist.ui.panels.call.hold import HoldPanel
from agentassist.ui.panels.call.prompt import PromptPanel
from agentassist.ui.widgets.button import Button
from agentassist.ui.words import bare
from tests.ui.screens import (
    CALL,
    CALLER_GONE,
    CONSULTING,
    HANDING,
    HANDING_ON,
    HELD,
    PASSED_COLD,
    REFUSED,
    RINGING_BY_HAND,
    UNTOLD,
)


@pytest.fixture
def panel(make):
    made = make(HandOnPanel)
    made.show_screen(HANDING_ON)
    made.show()
    return made


def key(panel, name):
    return panel.findChild(object, name)


def seen(widget):
    return not widget.isHidden()


def step(panel, which):
    return panel.steps.boxes[which]


def test_it_takes_the_place_of_prompt_and_hold_while_it_is_open(make):
    hands, hold, prompt = make(HandOnPanel), make(HoldPanel), make(PromptPanel)
    assert hands.wanted(HANDING_ON) and not prompt.wanted(HANDING_ON)
    assert hands.wanted(CONSULTING) and not hold.wanted(CONSULTING)
    assert not hands.wanted(CALL) and prompt.wanted(CALL) and hold.wanted(HELD)


def test_one_key_does_step_after_step(panel, sent):
    for done in range(len(HandStep)):
        steps = tuple(HandStep)
        handing = replace(HANDING, done=steps[:done], next=steps[done])
        panel.show_screen(replace(CALL, handing=handing))
        key(panel, "hand-on-next").trigger()
    assert sent == [
        TickHandStep(HandStep.EXPLAIN),
        TickHandStep(HandStep.AGREE),
        RingColleague(),
        TickHandStep(HandStep.BRIEF),
        TickHandStep(HandStep.INTRODUCE),
        LeaveCaller(),
    ]


@pytest.fixture
def seated_panel(seated, look, clock, sent):
    """The panel in a window that has the keyboard."""
    made = HandOnPanel(sent.append, clock, look)
    whole = seated(made)
    yield made
    assert whole.centralWidget().isAncestorOf(made)


def test_by_keyboard_alone_it_is_opened_chosen_rung_and_closed(seated_panel, qtbot, sent):
    made = seated_panel
    made.hide()
    made.show_screen(HANDING_ON)
    made.show()
    qtbot.waitUntil(lambda: step(made, HandStep.EXPLAIN).hasFocus())
    qtbot.keyClick(step(made, HandStep.EXPLAIN), Qt.Key.Key_Space)
    qtbot.keyClick(made, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    made.target.number.setFocus()
    made.target.number.selectAll()
    qtbot.keyClicks(made.target.number, "1009")
    qtbot.keyClick(made.target.number, Qt.Key.Key_Return)
    made.steps.ring.setFocus()
    qtbot.keyClick(made.steps.ring, Qt.Key.Key_Space)
    made.close_it.setFocus()
    qtbot.keyClick(made.close_it, Qt.Key.Key_Space)
    first = TickHandStep(HandStep.EXPLAIN)
    chosen = HandTo("Returns and complaints", "1009", "returns")
    assert sent == [first, first, chosen, RingColleague(), HandOn()]


def test_nothing_is_ticked_before_the_phone_tells(panel, qtbot, sent):
    qtbot.mouseClick(step(panel, HandStep.RING), Qt.MouseButton.LeftButton)
    assert sent == [RingColleague()] and not step(panel, HandStep.RING).isChecked()


def test_whom_to_hand_on_to_is_chosen_from_a_list(panel, sent):
    panel.target.choice.setCurrentIndex(2)
    panel.target.choice.activated.emit(2)
    assert sent == [HandTo("Rani Iyer", "1003")]
    assert "always open" in panel.target.hours.text() and "Rani" in panel.target.hours.text()


def test_while_the_colleague_listens_the_brief_has_the_room(panel, clock):
    clock.at = 1000.0
    panel.show_screen(CONSULTING)
    assert "Rani Iyer" in panel.standing.text() and not seen(panel.target)
    assert not seen(step(panel, HandStep.AGREE)) and seen(step(panel, HandStep.BRIEF))
    assert panel.steps.leave.words == "Join and leave"
    assert "26 second" in panel.waiting.line.text()


def heard(minute):
    told = []
    minute.announced.connect(told.append)
    return told


def count(minute, clock, seconds):
    for second in seconds:
        clock.at = second
        minute.tick()


def handing_on(**of_hold):
    """Return the steps open beside a caller who waits since second 1000."""
    return replace(CONSULTING, hold=HoldView("h1", 1000.0, **of_hold))


def test_the_minute_is_said_aloud_while_the_steps_are_open(panel, clock, monkeypatch):
    rung = []
    monkeypatch.setattr(QApplication, "beep", lambda: rung.append(clock.at))
    panel.look.preferences = replace(panel.look.preferences, sound=True)
    told = heard(panel.waiting.minute)
    panel.show_screen(handing_on(promised_s=20))
    assert not seen(panel.waiting.told)
    count(panel.waiting.minute, clock, range(1000, 1075))
    late = "They were told: 20 second(s). Go back, or say how it stands."
    assert told == [late, "Go back soon", "Go back now"] and rung == [1055]
    assert panel.waiting.told.text() == late and seen(panel.waiting.told)


def test_a_breather_has_its_own_limit_while_the_steps_are_open(panel, clock):
    panel.show_screen(handing_on(why=HoldReason.BREATHER))
    count(panel.waiting.minute, clock, [1005])
    assert panel.waiting.line.text() == "Breathe out slowly: 15 second(s) left of 20"
    count(panel.waiting.minute, clock, [1021])
    assert panel.waiting.line.text() == "The breather is over: 1 second(s) over"


def test_what_the_steps_said_of_the_minute_is_not_said_again_as_they_close(seated, look, clock, sent):
    hold, hands = (kind(sent.append, clock, look) for kind in (HoldPanel, HandOnPanel))
    window = seated(hold, hands)
    for one in (hold, hands):
        one.show_screen(handing_on())
    told = heard(hold.minute), heard(hands.waiting.minute)
    count(hold.minute, clock, [1012, 1041])
    count(hands.waiting.minute, clock, [1042, 1056])
    hands.hide()
    count(hold.minute, clock, [1057])
    assert told == (["Go back soon"], ["Go back now"]) and hold.head.text() == "Go back now"
    assert window.isAncestorOf(hold)


def test_the_keys_of_the_hold_go_back_to_the_caller(panel, sent):
    assert not panel.back.isEnabled()
    panel.show_screen(CONSULTING)
    panel.back.trigger()
    assert sent == [EndHold()]


def test_a_number_to_dial_by_hand_is_large_and_copied(panel, qtbot):
    assert not seen(panel.target.by_hand)
    panel.show_screen(RINGING_BY_HAND)
    assert "+442079460903" in panel.target.dial.text() and seen(panel.target.by_hand)
    qtbot.mouseClick(panel.target.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "+442079460903"


def test_where_the_phone_tells_nothing_the_rep_says_what_came_of_it(panel, qtbot, sent):
    panel.show_screen(RINGING_BY_HAND)
    qtbot.mouseClick(panel.silent, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.refused, Qt.MouseButton.LeftButton)
    assert sent == [SayCameOf("t1", CameOf.UNREACHED), SayCameOf("t1", CameOf.REFUSED)]
    panel.show_screen(CONSULTING)
    assert not seen(panel.silent)


def test_a_refusal_says_who_and_why_and_offers_a_call_back(panel, qtbot, sent):
    panel.show_screen(REFUSED)
    assert "busy" in panel.standing.text() and "Returns and complaints" in panel.standing.text()
    assert step(panel, HandStep.AGREE).isChecked() and seen(panel.target.row)
    qtbot.mouseClick(panel.call_back, Qt.MouseButton.LeftButton)
    assert isinstance(sent[0], PromiseCallBack) and "Returns and complaints" in sent[0].what


def test_the_brief_says_all_that_is_known_and_is_copied_as_plain_text(panel):
    key(panel, "copy-brief").trigger()
    copied = QApplication.clipboard().text()
    for said in ("Lakshmi Reddy", "Arrived damaged", "Upset", "Wedding on the 14th", "new saree", "2 time"):
        assert said in copied
    assert copied == bare(panel.brief.field.toPlainText()) and "\u2068" not in copied


def test_a_brief_that_the_rep_writes_is_told_and_what_is_kept_of_it_is_copied(seated_panel, qtbot, sent):
    panel = seated_panel
    panel.show_screen(HANDING_ON)
    panel.brief.field.setFocus()
    panel.brief.field.setPlainText("Paid with 4111 1111 1111 1111")
    panel.brief.copy_brief()
    assert sent == [BriefTyped("i1", "Paid with 4111 1111 1111 1111")]
    cleared = replace(HANDING, written="Paid with •••• 1111")
    panel.show_screen(replace(CALL, handing=cleared))
    assert QApplication.clipboard().text() == "Paid with •••• 1111"
    qtbot.mouseClick(panel.brief.anew, Qt.MouseButton.LeftButton)
    assert sent[-1] == BriefTyped("i1", "")


def test_nothing_is_written_into_the_brief_while_a_payment_is_taken(panel):
    panel.show_screen(replace(HANDING_ON, paying=True))
    assert panel.brief.field.isReadOnly()
    panel.show_screen(HANDING_ON)
    assert not panel.brief.field.isReadOnly()


def test_the_mood_is_the_reps_to_note(panel, sent):
    panel.brief.mood.picked.emit(Mood.ANGRY.value)
    panel.brief.mood.picked.emit("-")
    assert sent == [NoteMood(Mood.ANGRY), NoteMood(None)]


def buttons(panel):
    return {button.words: button for button in panel.findChildren(Button) if button.isVisibleTo(panel)}


def test_a_cold_one_is_asked_for_its_reason_and_may_be_put_away(make, qtbot, sent):
    panel = make(HandOnAsksPanel)
    assert panel.wanted(PASSED_COLD) and not panel.wanted(CALL) and not panel.wanted(REFUSED)
    panel.show_screen(PASSED_COLD)
    panel.show()
    assert "Billing" in panel.line.text()
    qtbot.mouseClick(buttons(panel)["Nobody was free to speak"], Qt.MouseButton.LeftButton)
    panel.other.setText("The line was bad")
    panel.other.tell()
    qtbot.mouseClick(panel.not_now, Qt.MouseButton.LeftButton)
    reasons = ["nobody-free", "The line was bad", ""]
    assert sent == [SayWhyCold("t1", reason) for reason in reasons]


def test_what_nobody_told_is_asked(make, qtbot, sent):
    panel = make(HandOnAsksPanel)
    panel.show_screen(UNTOLD)
    panel.show()
    qtbot.mouseClick(buttons(panel)["Yes, I spoke with them"], Qt.MouseButton.LeftButton)
    assert sent == [SayCameOf("t1", CameOf.WARM)] and "Rani Iyer" in panel.line.text()


def test_nobody_says_for_a_caller_that_they_rang_off(make, qtbot, sent):
    panel = make(HandOnAsksPanel)
    panel.show_screen(UNTOLD)
    panel.show()
    qtbot.mouseClick(buttons(panel)["No"], Qt.MouseButton.LeftButton)
    assert sent == [SayCameOf("t1", CameOf.STAYED)]


def test_a_caller_lost_to_a_refusal_is_owed_a_call_by_one_click(make, qtbot, sent):
    panel = make(HandOnAsksPanel)
    panel.show_screen(CALLER_GONE)
    panel.show()
    assert "gone" in panel.line.text() and set(buttons(panel)) == {"Owe them a call-back", "Not now"}
    qtbot.mouseClick(panel.owe, Qt.MouseButton.LeftButton)
    assert sent == [CallDropped()]
