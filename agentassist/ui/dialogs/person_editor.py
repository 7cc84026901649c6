"""One contact, to be read and edited."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimeZone, Signal, Slot
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from agentassist.core.contact import Contact
from agentassist.core.history import Channel
from agentassist.core.preferences import LANGUAGES
from agentassist.ui.dialogs.ask_place import ask_folder
from agentassist.ui.dialogs.person_points import PointRows
from agentassist.ui.language_words import LanguageWords
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.choice_box import ChoiceBox
from agentassist.ui.widgets.form import Form
from agentassist.ui.widgets.scroll_gap import scroll_gap
from agentassist.ui.widgets.scrolled import scrolled
from agentassist.ui.words import Words

LONGEST, LONGEST_NOTES = 200, 20_000
OTHER_LANGUAGES = ("ta", "kn", "ml", "mr", "gu", "bn", "pa", "ar", "es", "fr", "de")


class PersonEditor(QWidget):
    """A form; it tells a changed contact on Save and when another one is opened."""

    saved = Signal(object)
    """The ``Contact`` as it was edited."""
    removed = Signal(str)
    to_export = Signal(str, str)
    """The id of somebody who asked for all that is known about them, and the folder for it."""
    to_erase = Signal(str)
    """The id of somebody who asked that nothing of theirs be kept."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._person: Contact | None = None
        self.may_erase = True
        """Whether whoever works here may erase people for good."""
        self._make_fields()
        self.points = PointRows(look)
        self.save = Button(look, self.tr("Save"), "check", "primary")
        self.save.clicked.connect(self.keep)
        self.delete = Button(look, self.tr("Delete"), "trash-2", "link")
        self.delete.clicked.connect(self._remove)
        self.erase = Button(look, self.tr("Erase for good…"), role="link")
        self.erase.clicked.connect(lambda: self._person and self.to_erase.emit(self._person.id))
        self.export = Button(look, self.tr("Export…"), role="link")
        self.export.clicked.connect(self._ask_folder)
        self._lay_out()

    def _make_fields(self) -> None:
        languages, words = LanguageWords(), Words()
        self.texts = {
            "name": self._line(self.tr("Name")),
            "say_name": self._line(self.tr("How to say it")),
            "org": self._line(self.tr("Company")),
            "place": self._line(self.tr("Place")),
            "tz": self._line(self.tr("Time zone")),
            "circumstances": self._line(self.tr("Circumstances")),
            "threads": self._line(self.tr("Personal threads")),
            "best_time": self._line(self.tr("Best time")),
        }
        zones = QCompleter([bytes(zone.data()).decode() for zone in QTimeZone.availableTimeZoneIds()], self)
        zones.setFilterMode(Qt.MatchFlag.MatchContains)
        zones.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.texts["tz"].setCompleter(zones)
        spoken = [("", ""), *((code, languages.name(code)) for code in (*LANGUAGES, *OTHER_LANGUAGES))]
        self.lang = ChoiceBox(self._look, self.tr("Language"), spoken)
        ways = [("", ""), *((channel.value, words.channel(channel)) for channel in Channel)]
        self.prefers = ChoiceBox(self._look, self.tr("Prefers"), ways)
        self.notes = QPlainTextEdit()
        self.notes.setAccessibleName(self.tr("Notes"))
        self.notes.setTabChangesFocus(True)
        self.notes.setMinimumHeight(round(6 * self._look.em))

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setMaxLength(LONGEST)
        return line

    def _lay_out(self) -> None:
        rows = Form()
        for name in ("name", "say_name", "org"):
            rows.add(self.texts[name].accessibleName(), self.texts[name])
        rows.add_wide(self.tr("Reached at"), self.points)
        rows.add(self.prefers.accessibleName(), self.prefers)
        rows.add(self.texts["best_time"].accessibleName(), self.texts["best_time"])
        rows.add(self.lang.accessibleName(), self.lang)
        for name in ("place", "tz", "circumstances", "threads"):
            rows.add(self.texts[name].accessibleName(), self.texts[name])
        rows.add(self.notes.accessibleName(), self.notes)
        rows.setContentsMargins(*scroll_gap())
        self.hint = label(role="dim", wrap=True)
        buttons = beside(spacing=8)
        buttons.addWidget(self.delete)
        buttons.addWidget(self.export)
        buttons.addWidget(self.erase)
        buttons.addWidget(self.hint, 1)
        buttons.addWidget(self.save)
        column = stacked(self, 10)
        column.addWidget(scrolled(rows), 1)
        column.addLayout(buttons)

    @property
    def changed(self) -> bool:
        """True where something differs from what was opened."""
        return self._person is not None and self._edited(self._person) != self._person

    def show_person(self, person: Contact) -> None:
        """Show a contact; one that is being edited is not overwritten by its own older form."""
        if person is self._person:
            return
        self._person = person
        for name, line in self.texts.items():
            if line.text() != getattr(person, name):
                line.setText(getattr(person, name))
                line.setCursorPosition(0)
        self.lang.show_code(person.lang)
        self.prefers.show_code(person.prefers)
        if self.notes.toPlainText() != person.notes:
            self.notes.setPlainText(person.notes)
        self.points.show_points(person.points)
        known = bool(person.name or person.points)
        self.delete.setVisible(known)
        self.export.setVisible(known)
        self.erase.setVisible(known and self.may_erase)
        self.hint.setText("")

    @Slot()
    def keep(self) -> None:
        """Tell the contact if something changed; one without name and number is not kept."""
        if self._person is None or not self.changed:
            return
        edited = self._edited(self._person)
        if edited.name or edited.org or edited.points:
            self._person = edited
            self.saved.emit(edited)
        else:
            self.hint.setText(self.tr("A name or a number is needed."))

    @Slot()
    def _ask_folder(self) -> None:
        if self._person is None:
            return
        self.keep()
        whose = self._person.id
        ask_folder(self, self.tr("A folder for their data"), lambda path: self.to_export.emit(whose, path))

    @Slot()
    def _remove(self) -> None:
        if self._person is not None:
            gone, self._person = self._person, None
            self.removed.emit(gone.id)

    def _edited(self, person: Contact) -> Contact:
        texts = {name: line.text().strip() for name, line in self.texts.items()}
        same_notes = self.notes.toPlainText() == person.notes
        return replace(
            person,
            name=texts["name"],
            say_name=texts["say_name"],
            org=texts["org"],
            lang=self.lang.code,
            place=texts["place"],
            tz=texts["tz"],
            circumstances=texts["circumstances"],
            threads=texts["threads"],
            notes=person.notes if same_notes else self.notes.toPlainText()[:LONGEST_NOTES],
            prefers=self.prefers.code,
            best_time=texts["best_time"],
            points=self.points.points,
        )
