"""Search, pinned below: answers, people, and everything the window can do; also the opened article."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from agentassist.core.knowledge import Answer
from agentassist.core.messages import (
    AnswerHelped,
    CloseReading,
    FollowLink,
    LinkBack,
    MarkWrong,
    OpenAnswer,
    SearchLeft,
    SearchTyped,
)
from agentassist.core.screen import Finding, Place, Reading, Screen
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send, Zone
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.deed import add_deed, deeds_of, keys_of
from agentassist.ui.widgets.finding_model import Command, Entry, Heading
from agentassist.ui.widgets.keyed_field import KeyedField
from agentassist.ui.widgets.reading_deeds import ReadingDeeds
from agentassist.ui.widgets.results import PAGE, Results
from agentassist.ui.widgets.way_back import WayBack

if TYPE_CHECKING:
    from agentassist.ui.widgets.reading_pane import ReadingPane

COMMANDS_BESIDE = 4
"""So many actions at most stand below answers."""
FAR = 10_000
SEARCH = "search"


def matching(commands: tuple[Command, ...], text: str) -> tuple[Command, ...]:
    """Return the commands in which every word of ``text`` begins some word; empty text matches all."""
    wanted = text.casefold().split()
    return tuple(
        command
        for command in commands
        if all(any(w.startswith(part) for w in command.words.casefold().split()) for part in wanted)
    )


class SearchPanel(Panel):
    """The field, its results above it, and the reading pane over the page."""

    place = 80
    zone = Zone.BOTTOM
    pages = frozenset(Place)

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self._finding = Finding()
        self._reading: Reading | None = None
        self._way_back = WayBack(self)
        self.deed = add_deed(self, SEARCH, self.tr("Search and actions"), "Ctrl+K", self._begin)
        self.field = KeyedField(look, "search", keys_of(self.deed), self._moves())
        self.field.setPlaceholderText(self.tr("Search answers, people, actions"))
        self.field.setAccessibleName(self.tr("Search answers, people, actions"))
        self.field.textEdited.connect(self._typed)
        self.results = Results(self.field, look)
        self.results.picked.connect(self._picked)
        self.results.said.connect(self.field.setAccessibleDescription)
        self.field.left.connect(self._left)
        self._deeds = ReadingDeeds(self, self._ask_what_is_wrong)
        column = stacked(self)
        column.addWidget(self.field)

    @cached_property
    def reading(self) -> "ReadingPane":
        """The opened article; made with the first one, for a start has nothing to read."""
        from agentassist.ui.widgets.reading_pane import ReadingPane

        pane = ReadingPane(self.field, self.look)
        pane.left.connect(lambda: self.send(CloseReading()))
        pane.went_back.connect(lambda: self.send(LinkBack()))
        pane.text.linked.connect(lambda article_id: self.send(FollowLink(article_id)))
        pane.verdict.helped.connect(lambda helped: self.send(AnswerHelped(helped)))
        pane.verdict.wrong.connect(lambda line: self.send(MarkWrong(line)))
        return pane

    def _moves(self) -> dict[Qt.Key, Callable[[], bool]]:
        keys = Qt.Key
        return {
            keys.Key_Down: lambda: self._move(1),
            keys.Key_Up: lambda: self._move(-1),
            keys.Key_PageDown: lambda: self._move(PAGE),
            keys.Key_PageUp: lambda: self._move(-PAGE),
            keys.Key_Home: lambda: self._move(-FAR),
            keys.Key_End: lambda: self._move(FAR),
            keys.Key_Return: self._enter,
            keys.Key_Enter: self._enter,
            keys.Key_Escape: self._escape,
        }

    def show_screen(self, screen: Screen) -> None:
        """Make results and reading pane match ``screen.finding`` and ``screen.reading``."""
        if screen.finding is not self._finding:
            self._finding = screen.finding
            # Answers to what stood in the field a moment ago are not worth opening the list for.
            if self.field.text().strip():
                self.results.show_entries(self._found())
        if screen.reading is not self._reading:
            self._show_reading(screen.reading)

    def restyle(self) -> None:
        """Draw the open parts anew."""
        self.results.view.viewport().update()
        if "reading" in vars(self):
            self.reading.restyle()

    def _show_reading(self, reading: Reading | None) -> None:
        self._reading = reading
        self._deeds.wake(reading is not None)
        if reading is not None:
            self.reading.show_reading(reading)
            if self.field.hasFocus() or self.results.isVisible():
                self.reading.take_focus()
        elif "reading" in vars(self) and self.reading.isVisible():
            with_focus = self.reading.isAncestorOf(QApplication.focusWidget() or self)
            self.reading.hide()
            if with_focus:
                self._way_back.go()

    def _found(self) -> list[Entry]:
        commands = matching(self._commands(), self.field.text())[:COMMANDS_BESIDE]
        answers: list[Entry] = list(self._finding.answers)
        if not answers and not commands:
            return [Heading(self.tr("Nothing found. Try fewer or other words."))]
        return answers + self._with_heading(commands)

    def _with_heading(self, commands: tuple[Command, ...]) -> list[Entry]:
        return [Heading(self.tr("Actions")), *commands] if commands else []

    def _commands(self) -> tuple[Command, ...]:
        return tuple(
            Command(deed.objectName(), deed.text(), keys_of(deed))
            for deed in deeds_of(self.window())
            if deed.objectName() != SEARCH
        )

    def _begin(self) -> None:
        self._way_back.remember()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.results.show_entries(
            self._found() if self.field.text() else self._with_heading(self._commands())
        )

    def _typed(self, text: str) -> None:
        if not text.strip():
            self.results.close_up()
        self.send(SearchTyped(text))

    def _left(self) -> None:
        self.results.close_up()
        if self.field.text().strip():
            self.send(SearchLeft())

    def _ask_what_is_wrong(self) -> None:
        self.reading.verdict.ask()

    def _move(self, step: int) -> bool:
        if not self.results.isVisible():
            return False
        self.results.step(step)
        return True

    def _enter(self) -> bool:
        self.results.pick()
        return True

    def _escape(self) -> bool:
        """Put away first the results, then the article."""
        if self._reading is not None and not self.results.isVisible():
            self.send(CloseReading())
            return True
        self._clear()
        self._way_back.go()
        return True

    def _clear(self) -> None:
        self.results.close_up()
        if self.field.text():
            self.field.clear()
            self.send(SearchTyped(""))

    def _picked(self, entry: Entry) -> None:
        if isinstance(entry, Answer):
            self.send(OpenAnswer(entry.kind, entry.id))
            self._clear()
        elif isinstance(entry, Command):
            # What was typed named an action; the knowledge was not asked.
            self.send(SearchLeft(served=True))
            self._clear()
            self._way_back.go()
            for deed in deeds_of(self.window()):
                if deed.objectName() == entry.name:
                    deed.trigger()


PANEL = SearchPanel
