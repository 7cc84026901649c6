"""A scorecard is written on Qt's thread, whoever asks for it."""

import threading
from queue import SimpleQueue

import pytest
from PySide6.QtCore import QObject

from agentassist.app.scorecards import Scorecards
from agentassist.core.effects import WriteScorecard
from agentassist.core.errors import Trouble
from agentassist.core.messages import Failed, ReportWritten
from tests.ui.practice_screens import REPORT


@pytest.mark.parametrize(("name", "begins"), [("run.html", b"<"), ("run.pdf", b"%PDF")])
def test_it_is_on_the_disk_when_the_desk_hears_of_it(qtbot, tmp_path, name, begins):
    told, parent = SimpleQueue(), QObject()
    cards = Scorecards(told.put, parent)
    wish = WriteScorecard(str(tmp_path / name), REPORT)
    asking = threading.Thread(target=cards.perform, args=(wish,))
    asking.start()
    asking.join()
    qtbot.waitUntil(lambda: not told.empty())
    assert told.get() == ReportWritten(name)
    assert (tmp_path / name).read_bytes().startswith(begins)


def test_a_folder_that_takes_nothing_is_told(qtbot, tmp_path):
    told, parent = SimpleQueue(), QObject()
    (tmp_path / "file").write_text("", "utf-8")
    Scorecards(told.put, parent).perform(WriteScorecard(str(tmp_path / "file" / "run.pdf"), REPORT))
    qtbot.waitUntil(lambda: not told.empty())
    news = told.get()
    assert isinstance(news, Failed) and news.error.code is Trouble.FOLDER_CLOSED
