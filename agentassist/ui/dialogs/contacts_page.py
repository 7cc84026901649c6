"""Contacts: find, edit, take out, merge."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget

from agentassist.core.bench import Bench
from agentassist.core.contact import Contact
from agentassist.core.messages import (
    DeletePerson,
    EraseNow,
    ExportPerson,
    LeaveErase,
    MergePeople,
    Message,
    OpenPerson,
    PeopleWanted,
    PreviewErase,
    PreviewMerge,
    SavePerson,
    WriteCertificate,
)
from agentassist.core.screen import Screen
from agentassist.core.team import may_erase
from agentassist.ui.dialogs.erase_view import EraseView
from agentassist.ui.dialogs.listed_page import ListedPage
from agentassist.ui.dialogs.merge_view import MergeView
from agentassist.ui.dialogs.people_list import PeopleList
from agentassist.ui.dialogs.person_editor import PersonEditor
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.person_words import PersonWords
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.card import Card, label

SIDE_EM = 33
"""A form needs so much room; the list takes the rest."""


class ContactsPage(ListedPage):
    """The list on one side; on the other a contact, or two that may be one."""

    icon = "users"

    def __init__(self, send: Send, look: Look) -> None:
        super().__init__(send, look)
        self._bench: Bench | None = None
        self.list, self.editor, self.merge = PeopleList(look), PersonEditor(look), MergeView(look)
        self.erasing = EraseView(look)
        self.nobody = label(self.tr("Choose somebody, or two who may be one person."), "dim", wrap=True)
        self.nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.side = QStackedWidget()
        for widget in (self.nobody, self.editor, self.merge, self.erasing):
            self.side.addWidget(widget)
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        self.list.wanted.connect(lambda text, offset: self.send(PeopleWanted(text, offset)))
        self.list.opened.connect(self._open)
        self.list.to_merge.connect(self._preview)
        self.editor.saved.connect(lambda person: self._change(SavePerson(person)))
        self.editor.removed.connect(lambda contact_id: self._change(DeletePerson(contact_id)))
        self.merge.swapped.connect(self._preview)
        self.merge.merged.connect(lambda keep, gone: self._change(MergePeople(keep, gone)))
        self.editor.to_export.connect(self._export)
        self.editor.to_erase.connect(self._preview_erase)
        self.erasing.erased.connect(lambda who, typed: self.send(EraseNow(who, typed)))
        self.erasing.left.connect(self._leave_erasing)
        self.erasing.kept.connect(lambda path, said: self.send(WriteCertificate(path, said)))
        self.merge.left.connect(lambda contact_id: self.send(OpenPerson(contact_id)))

    def _export(self, contact_id: str, path: str) -> None:
        self.send(ExportPerson(contact_id, path, PersonWords().all()))

    def _lay_out(self) -> None:
        card = Card()
        card.column.setContentsMargins(16, 14, 16, 14)
        card.column.addWidget(self.side)
        halves = beside(spacing=12)
        halves.addWidget(self.list, 1)
        halves.addWidget(card, 1)
        card.setMinimumWidth(round(SIDE_EM * self.look.em))
        column = stacked(self, 8)
        column.addWidget(label(self.title(), "title"))
        column.addLayout(halves, 1)

    def title(self) -> str:
        """Return what the page is called."""
        return self.tr("Contacts")

    def show_screen(self, screen: Screen) -> None:
        """Make the page match ``screen.bench``."""
        self.follow_undo(screen.undo)
        was, now = self._bench, screen.bench
        if now is was:
            return
        self._bench = now
        self.editor.may_erase = may_erase(screen.team)
        if was is None or now.people is not was.people:
            self.list.show_people(now.people)
        # Three columns side by side need the whole width.
        self.list.setVisible(now.merge is None)
        if now.merge is not None:
            self.merge.show_preview(now.merge)
            self.side.setCurrentWidget(self.merge)
        elif now.erasing is not None:
            self.erasing.show_erasing(now.erasing)
            self.side.setCurrentWidget(self.erasing)
            if was is not None and now.erasing.certificate and was.erasing is not now.erasing:
                self.list.refresh()
        elif now.person is not None:
            self._show_person(now.person, was)
        else:
            self.side.setCurrentWidget(self.nobody)

    def _show_person(self, person: Contact, was: Bench | None) -> None:
        # What is being typed stays when only the list beside it is new.
        if was is None or person is not was.person or self.side.currentWidget() is not self.editor:
            self.editor.show_person(person)
        self.side.setCurrentWidget(self.editor)

    def refresh(self) -> None:
        """Ask for the contacts in view."""
        self.list.refresh()

    def keep(self) -> None:
        """Keep the contact that was edited."""
        self.editor.keep()

    @Slot(str)
    def _open(self, contact_id: str) -> None:
        self.editor.keep()
        self.send(OpenPerson(contact_id))

    @Slot(str, str)
    def _preview(self, keep: str, gone: str) -> None:
        self.editor.keep()
        self.send(PreviewMerge(keep, gone))

    @Slot(str)
    def _preview_erase(self, contact_id: str) -> None:
        self.editor.keep()
        self.send(PreviewErase(contact_id))

    @Slot(str)
    def _leave_erasing(self, contact_id: str) -> None:
        self.send(LeaveErase())
        if contact_id:
            self.send(OpenPerson(contact_id))

    def _change(self, message: Message) -> None:
        self.send(message)
        self.list.refresh()
