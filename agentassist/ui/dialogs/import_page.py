"""Contacts, calls and articles from files: look, choose, bring in, take back."""

from dataclasses import replace
from typing import Self

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget

from agentassist.core.bench import ImportState, ImportView
from agentassist.core.call_log import CallField
from agentassist.core.importing import Field
from agentassist.core.messages import (
    CancelImport,
    CloseImport,
    ConfirmImport,
    OpenEverything,
    OpenImport,
    UndoImport,
)
from agentassist.core.screen import Screen
from agentassist.ui.dialogs.bench_page import BenchPage
from agentassist.ui.dialogs.import_course import ImportCourse
from agentassist.ui.dialogs.import_letters import ImportLetters
from agentassist.ui.dialogs.import_log import here
from agentassist.ui.dialogs.import_look import ImportLook
from agentassist.ui.dialogs.import_start import ImportStart
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.card import Card, label


class ImportPage(BenchPage):
    """Shows the step the import is at."""

    icon = "file-up"

    def __init__(self, send: Send, look: Look) -> None:
        super().__init__(send, look)
        self._view: ImportView | None = None
        self._asked: OpenImport | None = None
        self.start = ImportStart(look)
        self.start.everything.connect(self._everything)
        self.letters, self.look_in, self.course = ImportLetters(), ImportLook(look), ImportCourse(look)
        self.steps = QStackedWidget()
        self.steps.addWidget(self.start)
        self._cards = {step: Card() for step in (self.letters, self.look_in, self.course)}
        for step, card in self._cards.items():
            card.column.setContentsMargins(16, 14, 16, 14)
            card.column.addWidget(step)
            self.steps.addWidget(card)
        column = stacked(self, 8)
        column.addWidget(label(self.title(), "title"))
        column.addWidget(self.steps, 1)
        self._connect()

    def _connect(self) -> None:
        self.start.brought.connect(self._bring)
        self.start.logged.connect(self._bring_log)
        self.letters.chosen.connect(self._read_as)
        self.look_in.mapped.connect(self._map)
        self.look_in.log.zoned.connect(self._zone)
        self.look_in.log.owned.connect(self._own)
        self.look_in.go.clicked.connect(lambda: self.send(ConfirmImport()))
        self.look_in.close_button.clicked.connect(lambda: self.send(CloseImport()))
        self.course.stop.clicked.connect(lambda: self.send(CancelImport()))
        self.course.undo.clicked.connect(self._take_back)
        self.course.close_button.clicked.connect(lambda: self.send(CloseImport()))

    def title(self) -> str:
        """Return what the page is called."""
        return self.tr("Import")

    def inherit(self, old: Self) -> None:
        """Remember which file it is."""
        self._asked = old._asked

    def show_screen(self, screen: Screen) -> None:
        """Make the page match ``screen.bench.importing``."""
        view = screen.bench.importing
        if view is self._view:
            return
        self._view = view
        if view is None:
            self.steps.setCurrentWidget(self.start)
        elif view.state is ImportState.PREVIEWED and view.preview:
            self._show_look(view)
        elif not self._looks_again(view):
            self.course.show_view(view)
            self._turn_to(self.course)

    def _looks_again(self, view: ImportView) -> bool:
        """Return whether the file is only being read with other columns; the page then stays as it is."""
        mapped = self._asked is not None and (self._asked.mapping is not None or self._asked.calls)
        looking = self.steps.currentWidget() is self._cards[self.look_in]
        return view.state is ImportState.READING and mapped and looking

    def _show_look(self, view: ImportView) -> None:
        assert view.preview is not None
        if view.preview.needs_encoding:
            self.letters.show_guesses(view.preview.guesses)
            self._turn_to(self.letters)
        else:
            self.look_in.show_preview(view.preview)
            self._turn_to(self.look_in)

    def _turn_to(self, step: ImportLetters | ImportLook | ImportCourse) -> None:
        self.steps.setCurrentWidget(self._cards[step])

    @Slot(str, bool)
    def _bring(self, path: str, knowledge: bool) -> None:
        self._ask(OpenImport(path, knowledge))

    @Slot(str)
    def _bring_log(self, path: str) -> None:
        self._ask(OpenImport(path, calls=True, zone=here()))

    @Slot(str)
    def _read_as(self, encoding: str) -> None:
        if self._asked:
            self._ask(replace(self._asked, encoding=encoding))

    @Slot(str)
    def _zone(self, zone: str) -> None:
        if self._asked:
            self._ask(replace(self._asked, zone=zone))

    @Slot(str)
    def _own(self, own: str) -> None:
        if self._asked:
            self._ask(replace(self._asked, own=own))

    @Slot(str, object)
    def _map(self, heading: str, field: Field | CallField | None) -> None:
        asked, preview = self._asked, self.look_in.preview
        if asked and preview:
            # Two boxes may be changed before the first look is back; the second keeps what the first said.
            mapping = (asked.mapping or preview.mapping).choosing(heading, field)
            self._ask(replace(asked, encoding=preview.encoding, mapping=mapping))

    def _ask(self, wish: OpenImport) -> None:
        self._asked = wish
        self.send(wish)

    @Slot()
    def _take_back(self) -> None:
        if self._view:
            self.send(UndoImport(self._view.import_id))

    @Slot(str)
    def _everything(self, path: str) -> None:
        """Go on where everything goes out and comes in."""
        if path:
            self.send(OpenEverything(path))
        self.settings_wanted.emit("files")
