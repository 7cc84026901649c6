import threading

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel

from agentassist.core.backup import WholeStep, WholeView
from agentassist.core.messages import (
    BringEverything,
    ExportEverything,
    GoBackTo,
    LeaveEverything,
    OpenEverything,
    StopExport,
)
from agentassist.ui.dialogs.whole_progress import WholeProgress
from agentassist.ui.dialogs.whole_settings import WholeSettings
from tests.ui.bench_whole import LOOKED

BROUGHT = WholeView(WholeStep.BROUGHT, "all.zip", 7, copy="1.file.db")


@pytest.fixture
def card(qtbot, look, sent):
    made = WholeSettings(look, sent.append)
    qtbot.addWidget(made)
    made.show()
    return made


def show(card, view, *, shared=False):
    card.show_whole(view, shared=shared)


def test_it_says_plainly_that_anybody_can_read_the_file(card):
    assert any("not encrypted" in one.text() for one in card.findChildren(QLabel))


def test_everything_is_written_into_the_file_somebody_chooses(card, sent):
    card.save.click()
    dialog = card.findChild(QFileDialog)
    dialog.filesSelected.emit(["/folder/all.zip"])
    dialog.close()
    assert sent == [ExportEverything("/folder/all.zip")]


def test_while_it_is_written_it_can_be_stopped_and_not_begun_again(card, sent):
    assert not card.stop.isVisible()
    show(card, WholeView(WholeStep.WRITING, "all.zip", 1500))
    assert "1,500" in card.course.text() and not card.save.isEnabled()
    card.stop.click()
    assert sent == [StopExport()]


@pytest.mark.parametrize("step", [WholeStep.WRITTEN, WholeStep.STOPPED, WholeStep.FAILED])
def test_afterwards_it_says_what_became_of_it(card, step):
    show(card, WholeView(WholeStep.WRITING, "all.zip"))
    show(card, WholeView(step, "all.zip", 7))
    assert card.save.isEnabled() and not card.stop.isVisible() and card.course.text()


def test_a_file_is_looked_into_before_anything_of_it_comes_in(card, sent):
    card.bring.click()
    dialog = card.findChild(QFileDialog)
    dialog.filesSelected.emit(["/folder/all.zip"])
    dialog.close()
    assert sent == [OpenEverything("/folder/all.zip")]
    show(card, WholeView(WholeStep.READING, "all.zip", percent=40))
    assert card.coming.bar.value() == 40 and not card.bring.isEnabled() and not card.save.isEnabled()
    card.coming.stop.click()
    assert sent[-1] == StopExport()


def test_what_is_in_it_is_told_with_when_and_by_whom(card, sent):
    show(card, LOOKED)
    told = card.coming.holds.text().splitlines()
    assert "2026" in told[0] and "Meera" in told[0]
    assert told[1:] == [
        "1,200 contact(s)",
        "1 call(s) and messages",
        "3 promise(s) and follow-ups",
        "2 picture(s)",
    ]
    card.coming.bring.click()
    card.coming.leave.click()
    assert sent == [BringEverything(), LeaveEverything()]


def test_a_team_is_told_that_it_cannot_be_taken_back(card):
    show(card, LOOKED)
    assert "cannot be taken back" not in card.coming.means.text()
    show(card, LOOKED, shared=True)
    assert "cannot be taken back" in card.coming.means.text()


def test_what_came_in_can_be_undone(card, sent):
    show(card, BROUGHT)
    assert "7" in card.coming.said.text() and card.coming.back.isVisible()
    card.coming.back.click()
    assert sent == [GoBackTo("1.file.db")]


def test_nothing_is_offered_that_means_nothing(card):
    show(card, WholeView(WholeStep.BROUGHT, "all.zip"))
    assert "new here" in card.coming.said.text() and not card.coming.back.isVisible()
    show(card, WholeView(WholeStep.LEFT, "all.zip"))
    assert not card.coming.bring.isVisible() and card.coming.leave.isVisible()
    show(card, WholeView(WholeStep.WRITTEN, "all.zip", 3))
    assert not card.coming.isVisible() and card.course.isVisible()
    show(card, None)
    assert not card.coming.isVisible() and not card.course.isVisible()


def test_the_bar_can_be_left_and_waits_until_all_is_as_it_was(qtbot, look):
    stopped = threading.Event()

    def work(tell):
        tell(3, 9)
        assert stopped.wait(30)

    progress = WholeProgress(look, "all.zip", work, stopped.set)
    qtbot.addWidget(progress)
    progress.bar.valueChanged.connect(lambda rows: progress.leave.click() if rows == 3 else None)
    progress.run()
    assert stopped.is_set() and not progress.leave.isEnabled()
