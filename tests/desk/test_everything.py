"""Everything is written beside the desk, followed, and written down."""

from agentassist.core import messages as m
from agentassist.core.backup import WholeStep, WholeView
from agentassist.core.errors import AssistError, Trouble
from agentassist.core.file_effects import StopWriting, WriteEverything


def test_it_is_begun_followed_and_stopped(table):
    table.play(m.ExportEverything("/folder/all.zip"))
    assert WriteEverything("/folder/all.zip") in table.effects
    assert table.desk.screen.bench.whole == WholeView(WholeStep.WRITING, "all.zip")
    table.play(m.WholeTold(WholeView(WholeStep.WRITING, "all.zip", 500)), m.StopExport())
    assert table.desk.screen.bench.whole.rows == 500 and StopWriting() in table.effects


def test_that_it_went_out_is_written_down(table):
    table.play(m.ExportEverything("all.zip"), m.WholeTold(WholeView(WholeStep.WRITTEN, "all.zip", 7)))
    assert table.store.audit.newest(1)[0].action == "export-all"


def test_trouble_is_a_notice(table):
    table.play(m.ExportEverything("all.zip"))
    table.play(m.WholeFailed(AssistError(Trouble.FOLDER_CLOSED, folder="x")))
    assert table.desk.screen.bench.whole.step is WholeStep.FAILED and table.desk.screen.notices[-1].bad
