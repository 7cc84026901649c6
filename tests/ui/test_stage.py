"""The window of somebody who plays a caller, and a rep's way to a trainer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from agentassist.core.messages import (
    JoinTrainer,
    LeaveTrainer,
    PlayAway,
    PlayHere,
    PlayPart,
    PlayWanted,
    RingRep,
    StopPlaying,
)
from agentassist.core.pairing import (
    NUDGE,
    Door,
    DoorState,
    HearRepAs,
    Joining,
    JoinState,
    LeaveCall,
    NudgeMood,
    PartKind,
    SpeakAsCaller,
    TickPart,
)
from agentassist.core.practice import PracticeRoom
from agentassist.core.preferences import Scheme
from agentassist.core.scenario import Act, Ending
from agentassist.core.screen import Notice, Screen, Told
from agentassist.core.stage import LineNow
from agentassist.training.played import TRAINER
from agentassist.ui.dialogs.practice_page import PracticePage
from agentassist.ui.dialogs.stage_window import StageWindow
from agentassist.ui.practice_words import PracticeWords
from tests.ui.bench_screens import benched
from tests.ui.practice_screens import EXERCISES, PARCEL, ROOM
from tests.ui.stage_screens import (
    CODE,
    JOINED,
    LINES,
    OVER,
    PLAYED,
    STAGE,
    STANDING,
    WAITING,
    replace,
    staged,
)

ISOLATES = dict.fromkeys(map(ord, "\u2066\u2068\u2069"))
OFFER = STANDING.offer


def made(qtbot, look, sent, stage=STAGE):
    window = StageWindow(sent.append, look)
    qtbot.addWidget(window, before_close_func=lambda one: one.show_screen(Screen()))
    window.show_screen(staged(stage))
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def window(qtbot, look, sent):
    return made(qtbot, look, sent)


@pytest.fixture
def part(window):
    """While a call is played."""
    window.show_screen(staged(PLAYED))
    return window.part


@pytest.fixture
def page(opened):
    page = opened(PracticePage, 740, 620)
    page.show_screen(benched(practice=ROOM))
    return page


def plain(text):
    return text.translate(ISOLATES)


def said_by(widget):
    return [plain(one.text()) for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]


def parts(sent):
    return [one.wish for one in sent if isinstance(one, PlayPart)]


def test_who_takes_a_part_reads_whom_they_play_and_how_they_begin(window):
    told = "\n".join(said_by(window))
    assert "Walter Penhale" in told and "harbour pilot" in told and "a parcel for my wife" in told
    assert window.choice.here.isEnabled() and not window.leave.isVisibleTo(window)


def test_it_rings_here_with_prompts_or_as_a_test(window, sent):
    window.choice.here.click()
    window.choice.hidden.click()
    window.choice.here.click()
    assert sent == [PlayHere(hidden=False), PlayHere(hidden=True)]


def test_a_trainer_who_waits_reads_out_address_and_code(window, sent):
    window.choice.away.click()
    assert sent == [PlayAway()]
    window.show_screen(staged(WAITING))
    told = "\n".join(said_by(window))
    assert "192.168.1.20" in told and CODE in told and "27654" not in told
    window.choice.door.copy.click()
    assert QApplication.clipboard().text() == CODE
    assert not window.choice.here.isVisibleTo(window)


def test_another_port_and_wrong_tries_are_told(window):
    door = replace(WAITING.door, port=40_001, tries=2)
    window.show_screen(staged(replace(WAITING, door=door)))
    told = "\n".join(said_by(window))
    assert "192.168.1.20:40001" in told and "wrong code: 2" in told


def test_a_code_that_is_no_longer_good_is_made_anew_or_left(window, sent):
    window.show_screen(staged(replace(WAITING, door=Door(DoorState.EXPIRED))))
    assert CODE not in said_by(window)
    window.choice.door.again.click()
    window.choice.door.stop.click()
    assert sent == [PlayAway(), PlayWanted(STAGE.exercise)]


def test_a_rep_who_has_joined_is_rung(window, sent):
    window.show_screen(staged(JOINED))
    window.choice.hidden.click()
    window.choice.door.ring.click()
    assert sent == [RingRep(hidden=True)]
    window.show_screen(staged(replace(JOINED, waiting=True)))
    assert not window.choice.door.ring.isEnabled() and window.choice.waiting.isVisibleTo(window)


def test_enter_says_what_is_on_offer_once(qtbot, part, sent):
    assert OFFER in said_by(part.speak) and part.speak.line.hasFocus()
    qtbot.keyClick(part.speak.line, Qt.Key.Key_Return)
    qtbot.keyClick(part.speak.line, Qt.Key.Key_Return)
    assert parts(sent) == [SpeakAsCaller(OFFER)]


def test_other_words_are_said_instead(qtbot, part, sent):
    qtbot.keyClicks(part.speak.line, "I don't know who you are.")
    qtbot.keyClick(part.speak.line, Qt.Key.Key_Return)
    assert parts(sent) == [SpeakAsCaller("I don't know who you are.")] and not part.speak.line.text()


def test_the_line_on_offer_can_be_changed_first(qtbot, part, sent):
    part.speak.change.click()
    assert part.speak.line.text() == OFFER and part.speak.line.hasFocus()
    qtbot.keyClicks(part.speak.line, " Yes.")
    part.speak.say.click()
    assert parts(sent) == [SpeakAsCaller(f"{OFFER} Yes.")]


def test_what_is_being_typed_stays_when_the_rep_goes_on(window, part):
    part.speak.line.setText("I think")
    more = replace(STANDING, lines=(*LINES, replace(LINES[0], place=2)), offer="Another one.")
    window.show_screen(staged(replace(PLAYED, standing=more)))
    assert part.speak.line.text() == "I think" and "Another one." in said_by(part.speak)


@pytest.mark.parametrize(
    ("standing", "told"),
    [
        (replace(STANDING, now=LineNow.RINGING, lines=()), "rings at the rep"),
        (replace(STANDING, lines=()), "greets you first"),
        (replace(STANDING, now=LineNow.HELD), "on hold"),
        (replace(STANDING, now=LineNow.OVER), "The call is over"),
    ],
)
def test_nobody_can_speak_whom_the_rep_does_not_hear(window, part, sent, standing, told):
    window.show_screen(staged(replace(PLAYED, standing=standing)))
    assert any(told in line for line in said_by(part.speak))
    part.speak.speak()
    assert not part.speak.line.isEnabled() and not parts(sent)


def test_a_caller_who_would_leave_is_told(window, part):
    window.show_screen(staged(replace(PLAYED, standing=replace(STANDING, leaves=True))))
    assert any("had enough" in line for line in said_by(part.speak))


def test_facts_ways_and_mood_are_shown_and_sent(part, sent):
    assert [one.isChecked() for one in part.facts.ticks.values()] == [True, False, False]
    assert "to be found out" in part.facts.ticks["jean"].text()
    assert "kept back" in part.facts.ticks["wish"].text()
    assert "would take it now" in part.ways.ticks["one-cup"].text()
    part.facts.ticks["jean"].click()
    part.facts.ticks["parcel"].click()
    part.ways.ticks["refund"].click()
    part.ways.solved.click()
    part.mood.worse.click()
    assert parts(sent) == [
        TickPart(PartKind.FACT, "jean", on=True),
        TickPart(PartKind.FACT, "parcel", on=False),
        TickPart(PartKind.SOLUTION, "refund", on=True),
        TickPart(PartKind.SOLVED, "", on=True),
        NudgeMood(-NUDGE),
    ]


def test_mood_and_score_are_said_in_words(window, part):
    assert "Irritated" in part.mood.meter.accessibleName() and "46" in part.mood.said.text()
    assert "37 of 100" in plain(window.caller.text())
    told = "\n".join(said_by(part.score))
    assert "Nothing was his doing · Kept" in told and "10 of 25" in told and "For your trainer" in told


def test_a_line_heard_wrongly_is_put_right(part, sent):
    line = part.conversation.lines[2]
    assert plain(line.who.text()) == "Rep" and plain(part.conversation.lines[1].who.text()) == "You"
    line.mend.click()
    line.choice.buttons[Act.ASK_OPEN].click()
    line.choice.save.click()
    assert parts(sent) == [HearRepAs(1, (Act.ASK_OPEN, Act.EMPATHISE))]


def test_a_player_rings_off_and_plays_once_more(window, part, sent):
    window.leave.click()
    assert parts(sent) == [LeaveCall()]
    window.show_screen(staged(OVER))
    assert not window.leave.isVisibleTo(window) and not part.facts.ticks["jean"].isEnabled()
    window.again.click()
    assert sent[-1] == PlayWanted(STAGE.exercise)
    window.show_screen(staged(STAGE))
    assert window.steps.currentWidget() is window.choice


def test_why_it_does_not_ring_is_told_in_the_window_of_the_player(qtbot, window):
    notice = Notice(1, Told.PAIR_BUSY)
    window.show_screen(replace(staged(JOINED), notices=(notice,)))
    qtbot.waitUntil(lambda: any("still has one to file" in line for line in said_by(window)))
    window.redress()
    qtbot.waitUntil(lambda: any("still has one to file" in line for line in said_by(window)))


def test_closing_the_window_puts_the_part_away(window, sent):
    window.close()
    assert sent == [StopPlaying()]


def test_a_part_put_away_elsewhere_closes_the_window_without_a_word(window, sent):
    window.show_screen(Screen())
    assert not window.isVisible() and not sent


def test_a_rep_who_says_something_does_not_take_the_front(qtbot, window, page):
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    window.show_screen(staged(PLAYED))
    assert page.window().isActiveWindow()


def test_another_language_keeps_what_is_being_typed(window, part):
    part.speak.line.setText("I think")
    window.redress()
    assert window.part.speak.line.text() == "I think"
    assert window.steps.currentWidget() is window.part


@pytest.mark.parametrize("stage", [STAGE, WAITING, JOINED, PLAYED, OVER])
@pytest.mark.parametrize("dressed", [(2.0, Scheme.DARK, "ur"), (1.0, Scheme.CONTRAST, "hi")])
def test_it_can_be_drawn_in_any_dress(qtbot, dress, sent, stage, dressed):
    window = made(qtbot, dress(*dressed), sent, stage)
    assert not window.grab().isNull() and window.minimumSizeHint().width() <= 1_280


def test_the_part_of_the_chosen_exercise_is_taken(page, sent):
    page.lobby.list.choose(PARCEL.id)
    page.lobby.files.play.click()
    assert sent[-1] == PlayWanted(PARCEL.id)


def test_a_rep_joins_with_address_and_code(qtbot, page, sent):
    page.lobby.files.join.click()
    assert page.steps.currentWidget() is page.joining and not page.joining.join.isEnabled()
    qtbot.keyClicks(page.joining.address, " 192.168.1.20 ")
    qtbot.keyClicks(page.joining.code, CODE)
    qtbot.keyClick(page.joining.code, Qt.Key.Key_Return)
    assert sent[-1] == JoinTrainer("192.168.1.20", CODE)


def test_a_rep_sees_that_they_are_joined_and_leaves(page, sent):
    page.lobby.files.join.click()
    page.joining.code.setText(CODE)
    for state, told in ((JoinState.JOINING, "Looking for"), (JoinState.JOINED, "Joined with")):
        page.show_screen(benched(practice=PracticeRoom(EXERCISES, joining=Joining(state, "192.168.1.20"))))
        assert any(told in line and "192.168.1.20" in line for line in said_by(page.joining))
    assert not page.joining.code.text() and not page.joining.form.isVisibleTo(page.joining)
    page.joining.part.click()
    assert sent[-1] == LeaveTrainer()
    page.joining.back.click()
    assert page.steps.currentWidget() is page.lobby


def test_another_language_keeps_the_way_to_a_trainer(opened, page):
    page.lobby.files.join.click()
    page.joining.address.setText("desk-4")
    fresh = opened(PracticePage, 740, 620)
    fresh.inherit(page)
    assert fresh.joining.address.text() == "desk-4" and fresh.steps.currentWidget() is fresh.joining


def test_in_large_letters_what_is_read_out_is_whole(qtbot, dress, sent):
    window = made(qtbot, dress(2.0), sent, WAITING)
    door = window.choice.door
    qtbot.waitUntil(lambda: door.code.height() >= door.code.heightForWidth(door.code.width()) > 0)
    assert door.address.height() >= door.address.heightForWidth(door.address.width())


@pytest.mark.usefixtures("qapp")
def test_every_end_and_every_move_of_a_played_call_has_its_words():
    words = PracticeWords()
    assert "parted" in words.ending(Ending.LINE_LOST) and all(map(words.ending, Ending))
    assert words.move(TRAINER) == "Who played the caller"
