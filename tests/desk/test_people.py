"""Contacts in the workbench: edited, merged, taken out, brought in."""

import pytest

from agentassist.core import messages as m
from agentassist.core.bench import ImportState
from agentassist.core.call import Cause, Kind
from agentassist.core.contact import Contact, ContactPoint, PointKind
from agentassist.core.effects import ReadPreview, ReadRows, StopReading
from agentassist.core.errors import ImportRefusedError, SourceError, Trouble
from agentassist.core.file_effects import TakeBackMore
from agentassist.core.importing import BadRow, FileKind, GoodRow, Preview, Reason
from agentassist.core.safety_effects import LockApp
from agentassist.core.screen import Told, Undoable
from tests.desk.conftest import NOON_MS

ASHA = Contact("asha", "Asha Varma", points=(ContactPoint("a1", PointKind.PHONE, "(020) 7946 0999", ""),))


def test_a_number_typed_by_hand_is_known_when_it_rings(table):
    table.play(m.SavePerson(ASHA))
    point = table.store.contacts.get("asha").points[0]
    assert (point.value, point.norm) == ("(020) 7946 0999", "+442079460999")
    assert table.happens(Kind.RINGING, number="+442079460999").card.name == "Asha Varma"


def test_saving_and_taking_out_can_be_undone(table):
    assert table.play(m.SavePerson(ASHA)).undo is Undoable.CONTACT
    table.play(m.DeletePerson("asha"))
    assert table.store.contacts.get("asha") is None
    table.play(m.Undo())
    assert table.store.contacts.get("asha").name == "Asha Varma"
    table.play(m.Undo())
    assert table.store.contacts.get("asha") is None


def test_a_merge_is_shown_before_it_is_made_and_can_be_taken_apart(table):
    table.play(m.SavePerson(ASHA))
    preview = table.play(m.PreviewMerge("lakshmi", "asha")).bench.merge
    assert preview.merged.name == "Lakshmi Rao" and len(preview.merged.points) == 2
    table.play(m.MergePeople("lakshmi", "asha"))
    assert table.happens(Kind.RINGING, number="+442079460999").card.name == "Lakshmi Rao"
    table.play(m.Undo())
    assert table.happens(Kind.RINGING, key="c2", number="+442079460999").lines[-1].title == "Asha Varma"


def test_contacts_are_found_by_any_part_of_them(table):
    assert [row.name for row in table.play(m.PeopleWanted("tea stall")).bench.people.rows] == ["Lakshmi Rao"]
    assert table.play(m.PeopleWanted()).bench.people.count == 1


def test_an_import_goes_in_by_batches_and_comes_out_by_undo(table):
    preview = Preview(FileKind.CSV, "people.csv")
    table.play(m.OpenImport("/folder/people.csv"))
    assert isinstance(table.effects[-1], ReadPreview)
    assert table.play(m.ImportPreviewed(preview)).bench.importing.state is ImportState.PREVIEWED
    table.play(m.ConfirmImport())
    assert isinstance(table.effects[-1], ReadRows)
    bad = BadRow(3, Reason.NOBODY)
    table.play(m.RowsRead((GoodRow(2, ASHA),), (bad,), 10, 20))
    screen = table.play(m.RowsRead((), (), 20, 20, last=True))
    assert screen.bench.importing.state is ImportState.DONE and screen.bench.importing.bad == (bad,)
    assert screen.bench.importing.summary.created == 1 and table.store.contacts.get("asha")
    table.play(m.UndoImport(screen.bench.importing.import_id))
    assert table.store.contacts.get("asha") is None


@pytest.fixture
def crowd(table):
    """A table with an import of five hundred people, all there."""
    people = tuple(GoodRow(n, Contact(f"many{n}", f"Many {n}")) for n in range(500))
    table.play(m.OpenImport("crowd.csv"), m.ImportPreviewed(Preview(FileKind.CSV, "crowd.csv")))
    table.play(m.ConfirmImport(), m.RowsRead(people, (), 20, 20, last=True))
    return table


def test_a_large_import_goes_in_pieces_and_a_call_comes_between(crowd):
    view = crowd.desk.screen.bench.importing
    screen = crowd.play(m.UndoImport(view.import_id))
    assert screen.bench.importing.state is ImportState.TAKING_BACK
    assert isinstance(crowd.effects[-1], TakeBackMore)
    assert 0 < crowd.store.contacts.count() < 500
    screen = crowd.happens(Kind.RINGING, "c1")
    assert screen.card is not None
    crowd.play(m.CloseImport(), m.WantLock())
    assert LockApp() not in crowd.effects
    percents = []
    while screen.bench.importing is not None:
        percents.append(screen.bench.importing.done)
        screen = crowd.play(m.TakeBackOn())
    assert percents == sorted(percents) and len(percents) > 3
    assert Told.UNDONE in [notice.code for notice in screen.notices]
    assert crowd.store.contacts.get("many499") is None


def test_a_large_import_that_was_half_gone_goes_on_at_the_next_start(crowd):
    crowd.play(m.UndoImport(crowd.desk.screen.bench.importing.import_id))
    crowd.desk.close()
    crowd.open()
    screen = crowd.play(m.Started())
    while screen.bench.importing is not None:
        screen = crowd.play(m.TakeBackOn())
    assert crowd.store.contacts.get("many0") is None and crowd.store.contacts.get("many499") is None
    assert crowd.store.imports.cut_short() == ""


def test_a_cancelled_import_stops_reading(table):
    table.play(m.OpenImport("people.csv"), m.ImportPreviewed(Preview(FileKind.CSV, "people.csv")))
    table.play(m.ConfirmImport(), m.RowsRead((GoodRow(2, ASHA),), (), 10, 20), m.CancelImport())
    assert isinstance(table.effects[-1], StopReading)
    late = table.play(m.RowsRead((GoodRow(3, Contact("late", "Late")),), (), 20, 20, last=True))
    assert late.bench.importing.state is ImportState.CANCELLED and table.store.contacts.get("late") is None


def test_what_is_done_leaves_the_day_list_and_undo_brings_it_back(table):
    table.happens(Kind.RINGING)
    screen = table.happens(Kind.ENDED, cause=Cause.MISSED)
    item = screen.day.items[0]
    assert not table.play(m.DayItemDone(item.kind, item.id)).day.items
    assert table.play(m.Undo()).day.items[0].id == item.id


PROMISED = (m.SayTyped("It is back-ordered."), m.TakeSuggestion("It will be here.", NOON_MS + 3_600_000))


def test_a_contact_taken_out_during_their_call_leaves_the_call(table):
    table.happens(Kind.RINGING)
    interaction = table.happens(Kind.ANSWERED).card.interaction_id
    screen = table.play(m.DeletePerson("lakshmi"), m.NoteTyped(interaction, "typed since "))
    assert not screen.card.known and table.store.drafts.load(interaction).note == "typed since "
    screen = table.play(m.Undo())
    assert screen.card.name == "Lakshmi Rao" and screen.notes.text == "typed since "
    assert table.store.calls.get(interaction).contact_id == "lakshmi"


def test_a_merge_during_the_call_is_seen_on_the_card_and_gets_the_promises(table):
    table.play(m.SavePerson(ASHA))
    table.happens(Kind.RINGING, number="+442079460999")
    table.happens(Kind.ANSWERED, number="+442079460999")
    assert table.play(m.MergePeople("lakshmi", "asha")).card.name == "Lakshmi Rao"
    table.play(*PROMISED)
    assert len(table.store.promises.open_for("lakshmi")) == 1
    table.play(m.Undo(), m.Undo())
    assert table.desk.screen.card.name == "Asha Varma"
    assert table.store.calls.get(table.desk.screen.card.interaction_id).contact_id == "asha"


def test_a_promise_made_before_the_merge_is_kept_by_whoever_stays(table):
    table.play(m.SavePerson(ASHA))
    table.happens(Kind.RINGING, number="+442079460999")
    table.happens(Kind.ANSWERED, number="+442079460999")
    table.play(*PROMISED, m.MergePeople("lakshmi", "asha"))
    assert len(table.store.promises.open_for("lakshmi")) == 1
    table.play(m.Undo())
    assert len(table.store.promises.open_for("asha")) == 1


def running(table):
    table.play(m.OpenImport("people.csv"), m.ImportPreviewed(Preview(FileKind.CSV, "people.csv")))
    table.play(m.ConfirmImport(), m.RowsRead((GoodRow(2, ASHA),), (), 10, 20))
    return table


def test_trouble_with_a_phone_does_not_end_an_import(table):
    screen = running(table).play(m.Failed(SourceError(Trouble.SOFTPHONE_DOWN, source="baresip")))
    assert screen.bench.importing.state is ImportState.RUNNING and screen.notices[-1].bad


def test_a_file_that_breaks_half_way_leaves_what_came_in_to_be_undone(table):
    refused = ImportRefusedError(Trouble.FILE_UNREADABLE, file="people.csv", reason="")
    screen = running(table).play(m.Failed(refused))
    assert screen.bench.importing.state is ImportState.CANCELLED and screen.undo is Undoable.IMPORT
    table.play(m.Undo())
    assert table.store.contacts.get("asha") is None
