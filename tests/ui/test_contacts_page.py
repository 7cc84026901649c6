from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from agentassist.core.bench import People
from agentassist.core.contact import Contact, ContactPoint, PointKind
from agentassist.core.messages import (
    DeletePerson,
    MergePeople,
    OpenPerson,
    PeopleWanted,
    PreviewMerge,
    SavePerson,
)
from agentassist.core.screen import Undoable
from agentassist.ui.dialogs.contacts_page import ContactsPage
from tests.ui.bench_screens import DOUBLE, LAKSHMI, MANY, MERGE, ROWS, benched


@pytest.fixture
def page(opened):
    return opened(ContactsPage, 800, 600)


@pytest.fixture
def editing(page, sent):
    page.show_screen(benched(person=LAKSHMI))
    sent.clear()
    return page


def test_the_list_is_asked_for_when_it_is_looked_at(qtbot, look, sent):
    page = ContactsPage(sent.append, look)
    qtbot.addWidget(page)
    assert sent == []
    page.show()
    assert sent == [PeopleWanted("", 0)]


def test_a_hundred_thousand_contacts_come_page_by_page(page, qtbot, sent):
    model = page.list.model
    assert model.rowCount() == 100_000
    page.list.table.scrollTo(model.index(70_050, 0))
    qtbot.waitUntil(lambda: any(isinstance(message, PeopleWanted) for message in sent))
    assert sent[0].offset % 100 == 0
    assert abs(sent[0].offset - 70_050) < 200
    rows = tuple(replace(row, id=f"q{at}") for at, row in enumerate(ROWS))
    page.show_screen(benched(people=People("", 100_000, 70_000, rows)))
    assert model.index(70_050, 0).data() == "Caller 50"


def test_searching_asks_once_the_typing_pauses(page, qtbot, sent):
    qtbot.keyClicks(page.list.field, "sar")
    qtbot.waitUntil(lambda: sent == [PeopleWanted("sar", 0)])


def test_the_answer_to_an_older_search_is_too_late(page, qtbot, sent):
    qtbot.keyClicks(page.list.field, "sar")
    qtbot.waitUntil(lambda: bool(sent))
    page.show_screen(benched(people=replace(MANY, count=7)))
    assert page.list.model.rowCount() == 0


def test_one_row_opens_and_two_can_be_merged(page, sent):
    page.list.choose(0)
    assert sent == [OpenPerson("p0")]
    assert not page.list.merge.isEnabled()
    page.list.choose(0, 3)
    sent.clear()
    page.list.merge.click()
    assert sent == [PreviewMerge("p0", "p3")]


def test_an_edit_is_saved_and_the_list_asked_anew(editing, sent):
    editing.editor.texts["place"].setText("Warangal")
    editing.editor.save.click()
    assert sent == [SavePerson(replace(LAKSHMI, place="Warangal")), PeopleWanted("", 0)]


def test_nothing_changed_is_nothing_saved(editing, sent):
    editing.editor.save.click()
    assert sent == []


def test_an_edit_is_kept_when_somebody_else_is_opened(editing, sent):
    editing.editor.texts["name"].setText("Lakshmi R. Reddy")
    editing.list.choose(5)
    assert sent[0] == SavePerson(replace(LAKSHMI, name="Lakshmi R. Reddy"))
    assert sent[-1] == OpenPerson("p5")


def test_what_is_being_typed_survives_a_new_list(editing):
    editing.editor.texts["place"].setText("Wara")
    editing.show_screen(benched(person=LAKSHMI, people=replace(MANY, rows=ROWS[:50])))
    assert editing.editor.texts["place"].text() == "Wara"


def test_an_edited_number_loses_its_old_form(editing, sent):
    editing.editor.points.rows[0].value.setText("+1 212 555 0199")
    editing.editor.save.click()
    first, second = sent[0].contact.points
    assert (first.id, first.value, first.norm) == ("n1", "+1 212 555 0199", "")
    assert second == LAKSHMI.points[1]


def test_numbers_are_added_and_removed(editing, qtbot, sent):
    points = editing.editor.points
    points.rows[0].drop.click()
    points.add_button.click()
    qtbot.keyClicks(points.rows[-1].value, "+1 646 555 0144")
    editing.editor.save.click()
    kept = sent[0].contact.points
    assert [point.value for point in kept] == ["lakshmi@saree-loom.example", "+1 646 555 0144"]
    assert kept[1].kind is PointKind.PHONE
    assert kept[1].id


def test_an_empty_row_is_no_number(editing, sent):
    editing.editor.points.add_button.click()
    editing.editor.save.click()
    assert sent == []


def test_deleting_asks_nothing_for_it_can_be_undone(editing, sent):
    editing.editor.delete.click()
    assert sent == [DeletePerson("p1"), PeopleWanted("", 0)]


def test_undo_asks_for_the_list_anew(page, sent):
    page.show_screen(replace(benched(), undo=Undoable.CONTACT))
    assert sent == [PeopleWanted("", 0)]


def test_a_new_contact_needs_a_name_or_a_number(page, sent):
    page.list.new.click()
    page.show_screen(benched(person=Contact("new", "")))
    page.editor.texts["place"].setText("Lahore")
    page.editor.save.click()
    assert sent == [OpenPerson("")]
    assert page.editor.hint.text() == "A name or a number is needed."
    page.editor.texts["name"].setText("Sana Malik")
    page.editor.save.click()
    assert sent[1] == SavePerson(Contact("new", "Sana Malik", place="Lahore"))


def test_a_merge_shows_both_and_the_result_before_anything_is_done(page, sent):
    page.show_screen(benched(merge=MERGE))
    table = page.merge.table
    assert [table.item(0, column).text() for column in range(3)] == [
        "Lakshmi Reddy",
        "L. Reddy",
        "Lakshmi Reddy",
    ]
    assert "7" in page.merge.said.text()
    page.merge.swap.click()
    page.merge.go.click()
    assert sent[:2] == [PreviewMerge("p2", "p1"), MergePeople("p1", "p2")]


def test_two_may_be_left_as_they_are(page, sent):
    page.show_screen(benched(merge=MERGE))
    page.merge.leave.click()
    assert sent == [OpenPerson("p1")]


def test_a_preferred_channel_we_do_not_know_stays_as_it_is(page, sent):
    page.show_screen(benched(person=replace(DOUBLE, prefers="carrier pigeon", lang="sv")))
    page.editor.save.click()
    assert not [message for message in sent if isinstance(message, SavePerson)]


def test_the_table_is_read_by_row_and_not_edited(page):
    flags = page.list.model.flags(page.list.model.index(0, 0))
    assert not flags & Qt.ItemFlag.ItemIsEditable


def test_a_point_keeps_its_label(editing, sent):
    editing.editor.points.rows[1].label.setText("Shop")
    editing.editor.save.click()
    assert sent[0].contact.points[1] == ContactPoint(
        "n2", PointKind.EMAIL, "lakshmi@saree-loom.example", "lakshmi@saree-loom.example", "Shop"
    )
