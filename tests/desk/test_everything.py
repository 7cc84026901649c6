"""Everything is written beside the desk, followed, and written down."""

from agentassist.core import messages as m
from agentassist.core.backup import WholeStep, WholeView
from agentassist.core.call import Kind
from agentassist.core.errors import AssistError, Trouble
from agentassist.core.file_effects import BringInEverything, LookIntoEverything, StopWriting, WriteEverything
from agentassist.core.screen import Told


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


LOOKED = WholeView(WholeStep.LOOKED, "all.zip", path="/folder/all.zip")


def test_a_file_is_looked_into_and_comes_in_only_when_somebody_says_so(table):
    table.play(m.OpenEverything("/folder/all.zip"))
    assert LookIntoEverything("/folder/all.zip") in table.effects
    table.play(m.BringEverything())
    assert BringInEverything("/folder/all.zip") not in table.effects
    table.play(m.WholeTold(LOOKED), m.BringEverything())
    assert BringInEverything("/folder/all.zip") in table.effects


def test_nothing_comes_in_while_somebody_is_on_the_line(table):
    table.happens(Kind.RINGING, "c1")
    table.play(m.WholeTold(LOOKED), m.BringEverything())
    assert BringInEverything("/folder/all.zip") not in table.effects
    assert Told.BRING_LATER in [one.code for one in table.desk.screen.notices]


def test_a_file_that_is_not_whole_is_told_and_put_away(table):
    table.play(m.OpenEverything("/folder/all.zip"))
    table.play(m.WholeFailed(AssistError(Trouble.WHOLE_DAMAGED, file="all.zip", part="rows/contact.jsonl")))
    whole = table.desk.screen.bench.whole
    assert whole.step is WholeStep.LEFT and whole.file == "all.zip" and table.desk.screen.notices[-1].bad
    table.play(m.LeaveEverything())
    assert table.desk.screen.bench.whole is None
