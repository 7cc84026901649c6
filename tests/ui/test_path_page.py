"""A path on the practice page: the next step in one click, and nothing that hurries."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFileDialog, QWidget

from agentassist.core.learning import Gift, PathView, StepRow, ordered
from agentassist.core.messages import GivePath, GiveTo, TakeFrom, TakeStep
from agentassist.core.preferences import Profile
from tests.ui.practice_screens import ROOM
from tests.ui.test_practice_page import made, plain, press_tab_to, said_by, shown

READ = StepRow("refunds", "Refunds", "Know what comes back.")
CALL = StepRow("parcel", "The parcel is late", "A calm one.", call=True)
LAST = StepRow("teapot", "The blue teapot is sold out", "", call=True)
WEEK = PathView(
    "week", "Your first week", "Four things.", ordered(((READ, True), (CALL, False), (LAST, False))), True
)
ALL_DONE = replace(WEEK, steps=ordered(((READ, True), (CALL, True))))
FOLLOWED = replace(ROOM, paths=(WEEK,))
TRAINED = replace(FOLLOWED, gifts=(Gift("path:week", "Ravi"), Gift("call:parcel", "Sunita")), names=("Ravi",))


@pytest.fixture
def page(qtbot, look, sent):
    page = made(qtbot, look, sent, FOLLOWED)
    page.lobby.list.field.setFocus()
    return page


def as_trainer(room):
    screen = shown(room)
    return replace(screen, preferences=replace(screen.preferences, profile=Profile.TRAINER))


def test_the_next_step_is_one_key_away(page, qtbot, sent):
    assert [plain(text) for text in said_by(page.lobby.path)] == [
        "Your first week",
        "1 of 3 done",
        "Next: The parcel is late",
        "A calm one.",
    ]
    assert plain(page.lobby.path.take.accessibleName()) == "Take the call: The parcel is late"
    press_tab_to(qtbot, page.lobby.path.take)
    qtbot.keyClick(page.lobby.path.take, Qt.Key.Key_Space)
    assert sent == [TakeStep("parcel", call=True)]


@pytest.mark.parametrize("paths", [(), (ALL_DONE,), (replace(WEEK, yours=False),)])
def test_where_nothing_is_left_or_meant_for_the_rep_no_card_is_in_the_way(page, paths):
    page.show_screen(shown(replace(ROOM, paths=paths)))
    assert not page.lobby.path.isVisible()
    assert page.lobby.files.follow.isVisible() is bool(paths)


def test_all_steps_tell_what_is_done_what_is_next_and_what_comes_later(page, qtbot, sent):
    press_tab_to(qtbot, page.lobby.path.all)
    qtbot.keyClick(page.lobby.path.all, Qt.Key.Key_Space)
    assert page.paths.isVisible() and page.paths.back.hasFocus()
    lines = page.paths.paths[0].lines
    assert [line.state.text() for line in lines] == ["Done", "Next", "Later"]
    assert lines[0].accessibleName() == "Refunds. Done. Know what comes back."
    for line in lines:
        assert line.take.isEnabled(), "no step is locked"
    lines[0].take.click()
    lines[2].take.click()
    assert sent == [TakeStep("refunds"), TakeStep("teapot", call=True)]


def test_the_keyboard_stays_at_its_step(page, qtbot):
    page.lobby.path.all.click()
    press_tab_to(qtbot, page.paths.paths[0].lines[1].take)
    page.show_screen(shown(replace(ROOM, paths=(replace(WEEK, about="Five things."),))))
    assert page.paths.paths[0].lines[1].take.hasFocus() and page.paths.isVisible()


def test_nothing_on_the_page_hurries(page):
    page.lobby.path.all.click()
    told = " ".join(said_by(page.paths)).casefold()
    assert not any(word in told for word in ("day", "late.", "due", "overdue", "%"))


def test_a_rep_gives_nothing_to_others(page):
    page.lobby.path.all.click()
    steps = page.paths.paths[0]
    assert (
        not steps.give.isVisible() and not steps.file.isVisible() and not page.lobby.choice.give.isVisible()
    )


def test_a_trainer_gives_a_path_and_takes_it_back_with_the_keyboard(page, qtbot, sent):
    page.show_screen(as_trainer(TRAINED))
    page.lobby.files.follow.click()
    give = page.paths.paths[0].give
    assert [plain(button.accessibleName()) for button in give.buttons] == ["Take it back from Ravi"]
    press_tab_to(qtbot, give.who)
    qtbot.keyClicks(give.who, "Farah")
    qtbot.keyClick(give.who, Qt.Key.Key_Return)
    press_tab_to(qtbot, give.buttons[0])
    qtbot.keyClick(give.buttons[0], Qt.Key.Key_Space)
    assert sent == [GiveTo("Farah", "path:week"), TakeFrom("Ravi", "path:week")]
    page.paths.paths[0].file.click()
    dialog = page.findChildren(QFileDialog)[-1]
    assert dialog.selectedFiles()[0].endswith("week.yaml")
    dialog.filesSelected.emit(["/folder/week.yaml"])
    dialog.close()
    assert sent[-1] == GivePath("week", "/folder/week.yaml")


def test_a_trainer_gives_a_single_call(page, sent):
    page.show_screen(as_trainer(TRAINED))
    give = page.lobby.choice.give
    assert [plain(button.words) for button in give.buttons] == ["Sunita"]
    give.who.setText("Ravi")
    give.give.click()
    give.buttons[0].click()
    assert sent == [GiveTo("Ravi", "call:parcel"), TakeFrom("Sunita", "call:parcel")]
    page.lobby.list.choose("teapot")
    assert give.buttons == []


def test_what_the_keyboard_reaches_has_a_name(page):
    page.show_screen(as_trainer(TRAINED))
    page.lobby.files.follow.click()
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(page):
            assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name), widget
