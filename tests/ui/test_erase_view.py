"""Erasing somebody takes a page and their name typed; afterwards there is a certificate to keep."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from agentassist.content.person_out import ENGLISH
from agentassist.core.audit import Entry
from agentassist.core.erasure import Certificate, ClearedCopy, CopyState
from agentassist.core.messages import (
    AuditWanted,
    EraseNow,
    LeaveErase,
    PreviewErase,
    WriteCertificate,
)
from agentassist.core.rights_view import AuditView, ErasingState, ErasingView
from agentassist.core.team import Access, LinkKind, Membership, TeamView
from agentassist.ui.dialogs.contacts_page import ContactsPage
from agentassist.ui.dialogs.settings_page import SettingsPage
from tests.ui.bench_screens import LAKSHMI, benched
from tests.ui.settings_parts import look_at

COUNTS = (("contact", 1), ("hold", 2), ("interaction", 1234))
ASKED = ErasingView(ErasingState.ASKED, LAKSHMI.id, LAKSHMI.name, COUNTS, shared=1)
CERTIFICATE = Certificate(
    "c-1", 1_790_000_000_000, "a1b2c3d4", COUNTS, (ClearedCopy("1", CopyState.CLEARED),), 80, 5, audit=(7,)
)
DONE = ErasingView(ErasingState.DONE, "c-1", certificate=CERTIFICATE)
REP = TeamView(LinkKind.LIVE, Membership("t", "Team", "r", "Meera", Access.REP, "hub:8443"))


@pytest.fixture
def page(opened, sent):
    made = opened(ContactsPage, 800, 600)
    made.show_screen(benched(person=LAKSHMI))
    sent.clear()
    return made


def test_the_way_begins_beside_delete(page, sent):
    page.editor.erase.click()
    assert sent == [PreviewErase(LAKSHMI.id)]


def test_all_that_is_known_about_somebody_goes_into_a_folder(page, sent):
    page.editor.export.click()
    dialog = page.findChild(QFileDialog)
    dialog.filesSelected.emit(["/f"])
    dialog.close()
    (wish,) = sent
    assert (wish.contact_id, wish.path) == (LAKSHMI.id, "/f")
    # Everything that the page would say in English has words of the window.
    assert dict(wish.words).keys() >= ENGLISH.keys()


def test_only_their_name_opens_the_way(page, qtbot, sent):
    page.show_screen(benched(person=LAKSHMI, erasing=ASKED))
    view = page.erasing
    assert page.side.currentWidget() is view and "1234" in view.rows.text().replace(",", "")
    assert not view.go.isEnabled()
    qtbot.keyClicks(view.typed, "lakshmi")
    assert not view.go.isEnabled()
    qtbot.keyClick(view.typed, Qt.Key.Key_Return)
    assert not [one for one in sent if isinstance(one, EraseNow)]
    qtbot.keyClicks(view.typed, " reddy")
    assert view.go.isEnabled()
    qtbot.keyClick(view.typed, Qt.Key.Key_Return)
    assert sent[-1] == EraseNow(LAKSHMI.id, "lakshmi reddy")


def test_leaving_goes_back_to_the_contact(page, sent):
    page.show_screen(benched(person=LAKSHMI, erasing=ASKED))
    page.erasing.leave.click()
    assert LeaveErase() in sent and page.erasing.typed.text() == ""


def test_the_certificate_reads_without_a_name_and_can_be_saved(page, sent):
    page.show_screen(benched(erasing=replace(ASKED, state=ErasingState.RUNNING, confirm="")))
    assert not page.erasing.go.isVisible() and not page.erasing.leave.isVisible()
    page.show_screen(benched(erasing=DONE))
    said = page.erasing.rows.text()
    assert "c-1" in said and "0 found" in said and "Lakshmi" not in said
    page.erasing.keep.click()
    dialog = page.findChild(QFileDialog)
    dialog.filesSelected.emit(["/f/erasure.json"])
    assert WriteCertificate("/f/erasure.json", said) in sent
    dialog.close()
    page.erasing.leave.click()
    assert sent[-1] == LeaveErase()


def test_what_was_found_is_told_with_its_place(page):
    found = replace(CERTIFICATE, found=(("interaction", 1),), shared=2)
    closed = ClearedCopy("2", CopyState.CLOSED, until_ms=1_790_000_000_000)
    told = replace(found, copies=(closed,))
    page.show_screen(benched(erasing=replace(DONE, certificate=told)))
    said = page.erasing.rows.text()
    assert "interaction" in said and "could not be opened" in said and "0 found" not in said


def test_a_rep_of_a_team_erases_nobody(page):
    page.show_screen(replace(benched(person=replace(LAKSHMI, place="Pune")), team=REP))
    assert not page.editor.erase.isVisible() and page.editor.delete.isVisible()


def test_the_audit_is_read_where_somebody_answers_for_the_data(opened, sent):
    page = look_at(opened(SettingsPage, 800, 1200), "people")
    assert AuditWanted() in sent
    entries = (Entry(2, 5, "r", "merge", "contact", "c-2"), Entry(1, 4, "dev", "import", "import", "i-1"))
    view = AuditView(entries, (("r", "Meera"),), 2)
    page.show_screen(benched(audit=view))
    cells = [page.audit.table.item(row, 2).text() for row in range(2)]
    assert cells == ["Meera", "This computer"] and "all as they were" in page.audit.whole.text()
    page.show_screen(benched(audit=replace(view, broken=1)))
    assert "Entry 1" in page.audit.whole.text()
    page.show_screen(replace(benched(), team=REP))
    assert not page.audit_card.isVisible()
