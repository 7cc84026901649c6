from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton, QScrollArea

from agentassist.core.messages import PutAwayTeamLine, SettleClash
from agentassist.core.team import HubSays, TeamView
from agentassist.ui.panels.call.beside import BesidePanel
from agentassist.ui.panels.call.clashes import ClashesPanel
from agentassist.ui.panels.call.notes import NotesPanel
from agentassist.ui.panels.status import StatusPanel
from agentassist.ui.panels.team import TeamPanel
from agentassist.ui.seat import Seat
from agentassist.ui.widgets.sign import Sign
from tests.ui.conftest import NARROW, USUAL
from tests.ui.screens import CALL, DAY_LIST, EMPTY, FULL_DISK, WRAPPING
from tests.ui.speech import EVERY_LANGUAGE, PSEUDO, Speaker, data_of, our_own, speaking, words_of
from tests.ui.team_screens import (
    AWAY,
    BESIDE,
    BESIDE_MANY,
    CLASHING,
    CLASHING_TWICE,
    DUE_CLASH,
    HELD_BACK,
    LIVE,
    NEVER_SYNCED,
    NOTE_CLASH,
    OFFLINE,
    OFFLINE_DAY,
    REVOKED,
    SENDING,
    SHOWN_OUT,
    WINDOWS,
)
from tests.ui.test_fits import faults, settle
from tests.ui.test_translations import latin, said_by_qt, unbracketed


def name_of(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@pytest.fixture
def inner(look, clock, sent):
    """Return a function that makes a panel for a window, with which it ends."""
    return lambda kind: kind(sent.append, clock, look)


@pytest.mark.parametrize("kind", [TeamPanel, BesidePanel, ClashesPanel])
def test_an_empty_and_a_full_screen_may_come_twice(make, kind):
    panel = make(kind)
    for screen in (EMPTY, EMPTY, CLASHING_TWICE, CLASHING_TWICE, OFFLINE, OFFLINE, SHOWN_OUT, EMPTY):
        if panel.wanted(screen):
            panel.show_screen(screen)


@pytest.mark.parametrize("screen", [EMPTY, DAY_LIST, CALL, WRAPPING, FULL_DISK])
def test_who_works_alone_sees_nothing_of_a_team(make, screen):
    assert not any(make(kind).wanted(screen) for kind in (TeamPanel, BesidePanel, ClashesPanel))
    status = make(StatusPanel)
    status.show_screen(screen)
    assert status.state.text() in ("Everything saved.", "Not saved.")


@pytest.mark.parametrize(
    ("screen", "said"),
    [
        (replace(DAY_LIST, team=LIVE), "Shared with the team."),
        (replace(CALL, team=LIVE), "Shared when wrapped up."),
        (replace(CALL, team=SENDING), "Saved here, being shared…"),
        (replace(CALL, team=NEVER_SYNCED), "Saved here, shared later."),
        (replace(CALL, team=REVOKED), "Saved here, not shared."),
        (replace(CALL, team=LIVE, can_save=False), "Not saved."),
    ],
)
def test_the_last_line_says_where_everything_is(make, screen, said):
    status = make(StatusPanel)
    status.show_screen(replace(screen, team=TeamView()))
    status.show_screen(screen)
    assert status.state.text() == said


def test_while_the_hub_is_away_the_last_line_says_since_when(make):
    status = make(StatusPanel)
    status.show_screen(replace(CALL, team=AWAY))
    assert status.state.text().startswith("Saved here. Team as of ")


def test_a_note_is_saved_here_until_its_call_is_wrapped_up(make):
    notes = make(NotesPanel)
    notes.show_screen(CALL)
    assert notes.saved.text() == "Saved"
    notes.show_screen(replace(CALL, team=LIVE))
    assert notes.saved.text() == "Saved here"
    notes.show_screen(replace(CALL, team=LIVE, notes=replace(CALL.notes, saved=False)))
    assert notes.saved.text() == "Not saved yet"


@pytest.mark.parametrize("screen", [OFFLINE, OFFLINE_DAY])
def test_a_hub_that_is_away_is_told_in_one_calm_line(make, screen):
    panel = make(TeamPanel)
    assert panel.wanted(screen) and not panel.wanted(replace(screen, team_line=None))
    panel.show_screen(screen)
    assert "Everything is kept here and goes to the team by itself." in panel.line.text()
    assert panel.card.property("tone") == "" and panel.line.property("role") == "dim"


@pytest.mark.parametrize("screen", [OFFLINE, SHOWN_OUT])
def test_the_line_is_put_away_by_mouse_or_keyboard(inner, seated, qtbot, sent, screen):
    panel = inner(TeamPanel)
    panel.show_screen(screen)
    whole = seated(panel)
    panel.away.click()
    panel.away.setFocus()
    qtbot.keyClick(panel.away, Qt.Key.Key_Space)
    assert sent == [PutAwayTeamLine(), PutAwayTeamLine()] and whole.isActiveWindow()
    assert name_of(panel.away) == "Put away"


def test_a_refusal_says_what_to_do(make):
    panel = make(TeamPanel)
    panel.show_screen(SHOWN_OUT)
    assert panel.line.text().endswith("Please ask the owner if that was not meant.")
    panel.show_screen(replace(SHOWN_OUT, team=replace(REVOKED, refused=HubSays.PROTOCOL)))
    assert "update" in panel.line.text()
    panel.show_screen(OFFLINE)
    assert panel.line.property("role") == "dim"


def test_where_the_teams_memory_was_taken_away_that_is_said(make):
    panel = make(TeamPanel)
    panel.show_screen(replace(SHOWN_OUT, team=TeamView(refused=HubSays.REVOKED)))
    assert "no longer on it" in panel.line.text()


def test_who_else_is_on_this_caller_is_said_once_for_each_caller(make, qtbot):
    panel = make(BesidePanel)
    with qtbot.waitSignal(panel.announced) as told:
        panel.show_screen(BESIDE)
    assert "Ravi" in told.args[0] and panel.accessibleName() == panel.line.text()
    with qtbot.assertNotEmitted(panel.announced):
        panel.show_screen(replace(BESIDE, team=SENDING))
    other = replace(BESIDE, card=replace(BESIDE.card, interaction_id="i9"))
    with qtbot.waitSignal(panel.announced):
        panel.show_screen(other)
    with qtbot.waitSignal(panel.announced):
        panel.show_screen(BESIDE_MANY)


def test_nobody_beside_takes_no_room(make):
    panel = make(BesidePanel)
    assert panel.wanted(BESIDE)
    assert not panel.wanted(CALL) and not panel.wanted(replace(BESIDE, card=None))


@pytest.fixture
def clashes(inner, seated):
    """The panel in a window, with two things to settle."""
    panel = inner(ClashesPanel)
    panel.show_screen(CLASHING_TWICE)
    whole = seated(panel)
    yield panel
    assert whole.centralWidget().isAncestorOf(panel)


def test_what_two_people_changed_is_one_line_until_it_is_looked_at(clashes):
    assert clashes.line.text() == "Two people changed 2 thing(s)"
    assert clashes.inside.isHidden()
    clashes.fold.click()
    assert not clashes.inside.isHidden()
    clashes.deed.trigger()
    assert clashes.inside.isHidden()


def test_both_texts_are_there_in_full_with_who_and_when(clashes):
    clashes.fold.click()
    note, day = clashes.rows
    assert (note.stands.text(), note.other.text()) == (NOTE_CLASH.stands, NOTE_CLASH.other)
    assert note.other.wordWrap() and "Ravi" in name_of(note.other)
    assert day.other.text().startswith("8 Dec 2026")


def test_one_button_keeps_and_one_takes_the_other(clashes, sent):
    clashes.fold.click()
    clashes.rows[0].keep.click()
    clashes.rows[1].take.click()
    assert sent == [SettleClash("k1", take_other=False), SettleClash("k2", take_other=True)]


def test_each_button_is_read_out_with_its_field(clashes):
    names = [name_of(button) for row in clashes.rows for button in (row.keep, row.take)]
    assert names == [
        "Keep what stands: Notes about the caller",
        "Take the other: Notes about the caller",
        "Keep what stands: By when it was promised",
        "Take the other: By when it was promised",
    ]


def test_the_keyboard_goes_through_them_in_order(clashes, qtbot, sent):
    clashes.fold.setFocus()
    qtbot.keyClick(clashes.fold, Qt.Key.Key_Space)
    for row in clashes.rows:
        for button in (row.keep, row.take):
            qtbot.keyClick(clashes.window().focusWidget(), Qt.Key.Key_Tab)
            assert button.hasFocus()
    qtbot.keyClick(clashes.rows[1].take, Qt.Key.Key_Space)
    assert sent == [SettleClash("k2", take_other=True)]


def test_once_one_is_settled_the_keyboard_is_at_the_next(clashes):
    clashes.fold.click()
    clashes.rows[0].keep.setFocus()
    clashes.show_screen(replace(CLASHING_TWICE, clashes=(DUE_CLASH,)))
    assert not clashes.inside.isHidden()
    assert clashes.rows[0].keep.hasFocus() and clashes.rows[0].clash == DUE_CLASH


def test_once_the_last_is_settled_no_button_of_the_call_gets_the_keyboard(inner, seated, qtbot):
    panel, hold = inner(ClashesPanel), QPushButton("Hold")
    panel.show_screen(CLASHING)
    seat = Seat((panel,))
    seat.show_screen(CLASHING)
    whole = seated(seat, hold)
    panel.fold.click()
    panel.rows[0].take.setFocus()
    qtbot.keyClick(panel.rows[0].take, Qt.Key.Key_Space)
    seat.show_screen(CALL)
    assert not hold.hasFocus() and whole.isActiveWindow()


def test_of_another_caller_it_is_folded_again(clashes):
    clashes.fold.click()
    clashes.show_screen(replace(CLASHING, clashes=(replace(NOTE_CLASH, id="k9"),)))
    assert clashes.inside.isHidden()


def test_a_note_being_typed_stays_seen_and_keeps_the_keyboard(qtbot, qapp, clock):
    with speaking(qapp, "en") as speaker:
        window = speaker.window(clock)
        qtbot.addWidget(window)
        window.resize(USUAL, 620)
        window.show()
        window.show_screen(replace(CALL, team=LIVE))
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        field = next(panel for panel in window.panels if isinstance(panel, NotesPanel)).field
        area = window.findChild(QScrollArea)
        field.setFocus()
        assert field.hasFocus()
        area.ensureWidgetVisible(field)
        window.show_screen(CLASHING_TWICE)
        settle(window, window.size().toTuple())

        def seen():
            caret = field.cursorRect()
            top = field.viewport().mapTo(area.viewport(), caret.topLeft()).y()
            return top >= 0 and top + caret.height() <= area.viewport().height()

        assert not seen()
        qtbot.waitUntil(seen)
        assert field.hasFocus()


def test_in_a_usual_window_a_clash_needs_no_scrolling(qtbot, qapp, clock):
    with speaking(qapp, "en") as speaker:
        window = speaker.window(clock)
        qtbot.addWidget(window)
        window.show()
        for screen in (BESIDE, CLASHING, CLASHING_TWICE, OFFLINE):
            window.show_screen(screen)
            settle(window, (USUAL, 820))
            assert window.findChild(QScrollArea).verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("language", EVERY_LANGUAGE)
def test_nothing_of_a_team_is_cut_off(qtbot, qapp, clock, language, scale):
    told = []
    with speaking(qapp, language, scale) as speaker:
        window = speaker.window(clock)
        qtbot.addWidget(window)
        window.show()
        clashes = next(panel for panel in window.panels if isinstance(panel, ClashesPanel))
        for name, screen in WINDOWS.items():
            window.show_screen(screen)
            if screen.clashes and clashes.inside.isHidden():
                clashes.deed.trigger()
            settle(window, (NARROW if scale == 1.0 else USUAL, 820))
            told += [f"{name}: {fault}" for fault in faults(window)]
            told += [f"{name}: too wide"] if window.minimumSizeHint().width() > window.width() else []
    assert not told, "\n".join(told)


def test_no_text_of_a_team_bypasses_translation(qtbot, qapp, clock):
    with speaking(qapp, PSEUDO) as speaker:
        window = speaker.window(clock)
        qtbot.addWidget(window)
        window.show()
        for screen in (*WINDOWS.values(), replace(CALL, team=HELD_BACK)):
            window.show_screen(screen)
            Speaker.sweep()
            data = data_of(screen) | said_by_qt()
            outside = [text for _, text in words_of(window) if latin(our_own(unbracketed(text), data))]
            assert not outside


def test_where_writing_runs_to_the_left_the_line_does_too(qtbot, qapp, clock):
    with speaking(qapp, "ur") as speaker:
        window = speaker.window(clock)
        qtbot.addWidget(window)
        window.show()
        window.show_screen(BESIDE)
        settle(window, (USUAL, 820))
        panel = next(panel for panel in window.panels if isinstance(panel, BesidePanel))
        sign, line = panel.findChild(Sign), panel.line
        assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert sign.x() > line.x()
