import pytest
from PySide6.QtWidgets import QFileDialog, QLabel

from agentassist.core.backup import WholeStep, WholeView
from agentassist.core.messages import ExportEverything, StopExport
from agentassist.ui.dialogs.whole_settings import WholeSettings


@pytest.fixture
def card(qtbot, look, sent):
    made = WholeSettings(look, sent.append)
    qtbot.addWidget(made)
    made.show()
    return made


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
    card.show_whole(WholeView(WholeStep.WRITING, "all.zip", 1500))
    assert "1,500" in card.course.text() and not card.save.isEnabled()
    card.stop.click()
    assert sent == [StopExport()]


@pytest.mark.parametrize("step", [WholeStep.WRITTEN, WholeStep.STOPPED, WholeStep.FAILED])
def test_afterwards_it_says_what_became_of_it(card, step):
    card.show_whole(WholeView(WholeStep.WRITING, "all.zip"))
    card.show_whole(WholeView(step, "all.zip", 7))
    assert card.save.isEnabled() and not card.stop.isVisible() and card.course.text()
