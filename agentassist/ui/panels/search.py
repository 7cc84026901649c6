"""Search, pinned below: everything that is known, and everything the window can do; also what was opened."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from agentassist.core.asking import completed
from agentassist.core.knowledge import Answer, Group
from agentassist.core.messages import (
    AnswerHelped,
    AskApproval,
    CloseReading,
    DismissSmallTalk,
    FollowLink,
    LinkBack,
    MarkWrong,
    OpenAnswer,
    OpenArticle,
    SearchLeft,
    SearchTyped,
)
from agentassist.core.screen import (
    Completion,
    Finding,
    Offer,
    Place,
    Reading,
    Screen,
    Sheet,
    SmallTalk,
)
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send, Zone
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.deed import add_deed, all_deeds_of, awake, deeds_of, keys_of
from agentassist.ui.widgets.finding_model import Command, Entry
from agentassist.ui.widgets.groups import Groups
from agentassist.ui.widgets.keyed_field import KeyedField
from agentassist.ui.widgets.reading_deeds import ReadingDeeds
from agentassist.ui.widgets.results import PAGE, Results
from agentassist.ui.widgets.rights_deeds import RightsDeeds
from agentassist.ui.widgets.triage_line import TriageLine
from agentassist.ui.widgets.way_back import WayBack
from agentassist.ui.window import CallWindow

if TYPE_CHECKING:
    from agentassist.ui.widgets.reading_pane import ReadingPane
    from agentassist.ui.widgets.sheet_pane import SheetPane

FAR = 10_000
SEARCH = "search"


class SearchPanel(Panel):
    """The field, its results above it, and the reading pane over the page."""

    place = 80
    zone = Zone.BOTTOM
    pages = frozenset(Place)

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self._finding = Finding()
        self._paying = False
        self._reading: Reading | None = None
        self._sheet: Sheet | None = None
        self._offer: Offer | None = None
        self._small_talk: SmallTalk | None = None
        self._groups = Groups(self)
        self._known: tuple[tuple[QAction, str, str], ...] = ()
        self._way_back = WayBack(self)
        self.deed = add_deed(self, SEARCH, self.tr("Search and actions"), "Ctrl+K", self._begin)
        self.edit = add_deed(self, "edit-article", self.tr("Edit this article"), "Ctrl+Shift+E", self._edit)
        self.edit.setEnabled(False)
        self.field = KeyedField(look, "search", keys_of(self.deed), self._moves())
        self.field.setPlaceholderText(self.tr("Search answers, people, actions"))
        self.field.setAccessibleName(self.tr("Search answers, people, actions"))
        self.field.textEdited.connect(self._typed)
        self.triage = TriageLine(self)
        self.triage.turned.connect(self._turned)
        self.results = Results(self.field, look, self.triage)
        self.results.picked.connect(self._picked)
        self.results.said.connect(self._describe)
        self.results.small_talk.put_away.connect(self._put_small_talk_away)
        self.field.left.connect(self._left)
        self._deeds = ReadingDeeds(self, self._ask_what_is_wrong)
        self._rights = RightsDeeds(self)
        column = stacked(self)
        column.addWidget(self.field)

    @cached_property
    def reading(self) -> "ReadingPane":
        """The opened article; made with the first one, for a start has nothing to read."""
        from agentassist.ui.widgets.reading_pane import ReadingPane

        pane = ReadingPane(self.field, self.look)
        pane.small_talk.put_away.connect(self._put_small_talk_away)
        pane.small_talk.show_small_talk(self._small_talk)
        pane.left.connect(lambda: self.send(CloseReading()))
        pane.went_back.connect(lambda: self.send(LinkBack()))
        pane.text.linked.connect(lambda article_id: self.send(FollowLink(article_id)))
        pane.verdict.helped.connect(lambda helped: self.send(AnswerHelped(helped)))
        pane.verdict.wrong.connect(lambda line: self.send(MarkWrong(line)))
        pane.edit.clicked.connect(self.edit.trigger)
        pane.edit.setAccessibleDescription(keys_of(self.edit))
        return pane

    @cached_property
    def sheet(self) -> "SheetPane":
        """The opened past contact or text; made with the first one."""
        from agentassist.ui.widgets.sheet_pane import SheetPane

        pane = SheetPane(self.field, self.look)
        pane.small_talk.put_away.connect(self._put_small_talk_away)
        pane.small_talk.show_small_talk(self._small_talk)
        pane.left.connect(lambda: self.send(CloseReading()))
        pane.rights.asked.connect(lambda action: self.send(AskApproval(action)))
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
        if screen.paying is not self._paying:
            self._paying = screen.paying
            self.field.be_discreet(screen.paying)
            self.results.close_up()
        if screen.finding is not self._finding:
            self._finding = screen.finding
            self.triage.show_triage(screen.finding.triage)
            # Answers to what stood in the field a moment ago are not worth opening the list for.
            if self.field.text().strip() or self.results.isVisible():
                self.results.show_entries(self._found())
        if screen.reading is not self._reading or screen.sheet is not self._sheet:
            self.triage.stand_beside(screen.reading.beyond if screen.reading else None)
            self._show_opened(screen.reading, screen.sheet)
        self._rights.wake(calling=screen.card is not None)
        self.triage.calling = screen.place is Place.CALL
        self._offer = screen.offer
        self._show_small_talk(screen.small_talk)

    def _show_small_talk(self, small_talk: SmallTalk | None) -> None:
        """While the rep looks something up, it stands beside that; it goes with what was looked at."""
        beside = small_talk if small_talk is not None and small_talk.looking_up else None
        if beside is not self._small_talk:
            self._small_talk = beside
            for place in (self.results, *self._panes()):
                place.small_talk.show_small_talk(beside)
            if self.results.isVisible():
                self.results.place()

    def _put_small_talk_away(self) -> None:
        self.send(DismissSmallTalk())

    def _panes(self) -> "tuple[ReadingPane | SheetPane, ...]":
        """Return the panes made so far."""
        made = vars(self)
        return tuple(made[name] for name in ("reading", "sheet") if name in made)

    def _show_opened(self, reading: Reading | None, sheet: Sheet | None) -> None:
        inside = any(pane.isAncestorOf(QApplication.focusWidget() or self) for pane in self._panes())
        taken = (
            reading is not None and self._offer is not None and self._offer.article_id == reading.article.id
        )
        # A card is opened by its own keys too, from wherever the rep is.
        card = sheet is not None and sheet is not self._sheet and sheet.kind == Group.CARD
        # Said anew each minute, an open card does not take the keyboard from where it is.
        said_anew = sheet is not None and sheet.says_anew(self._sheet)
        card = card and not said_anew
        if taken or card:
            self._way_back.remember()
        asked_for = taken or card or self.field.hasFocus() or self.results.isVisible()
        opened: ReadingPane | SheetPane | None = None
        if reading is not None and reading is not self._reading:
            self.reading.show_reading(reading)
            opened = self.reading
        elif sheet is not None and sheet is not self._sheet:
            self.sheet.show_sheet(sheet)
            opened = self.sheet
        self._reading, self._sheet = reading, sheet
        self._deeds.wake(reading is not None)
        self.edit.setEnabled(reading is not None)
        for pane in self._panes():
            wanted = sheet if pane is vars(self).get("sheet") else reading
            if wanted is None:
                pane.hide()
        if opened is not None and asked_for and not said_anew:
            opened.take_focus()
        elif inside and reading is None and sheet is None:
            self._way_back.go()

    def _edit(self) -> None:
        """Have the open article edited in the workbench."""
        window = self.window()
        if self._reading is not None and isinstance(window, CallWindow):
            self.send(OpenArticle(self._reading.article.id))
            window.editor_wanted.emit()

    def _found(self) -> list[Entry]:
        return self._groups.of(self._finding, self.field.text(), self._commands())

    def _commands(self) -> tuple[Command, ...]:
        # Deeds live as long as their panels: while the list is open they need not be looked for at every key.
        if not self.results.isVisible():
            self._known = tuple(
                (deed, deed.objectName(), keys_of(deed))
                for deed in all_deeds_of(self.window())
                if deed.objectName() != SEARCH
            )
        return tuple(Command(name, deed.text(), keys) for deed, name, keys in self._known if awake(deed))

    def _begin(self) -> None:
        self._way_back.remember()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.results.show_entries(self._found())

    def _turned(self) -> None:
        """Leave the search to the steps of handing the caller on."""
        self._clear()
        if self._reading or self._sheet:
            self.send(CloseReading())

    def _describe(self, row: str) -> None:
        """Have a screen reader say who can help, and what Enter would open."""
        self.field.setAccessibleDescription(". ".join(filter(None, (self.triage.said, row))))

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
        if (self._reading or self._sheet) and not self.results.isVisible():
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
        elif isinstance(entry, Completion):
            self.field.setText(completed(self.field.text(), entry.kind, entry.word))
            self.send(SearchTyped(self.field.text()))
        elif isinstance(entry, Command):
            # What was typed named an action; the knowledge was not asked.
            self.send(SearchLeft(served=True))
            self._clear()
            self._way_back.go()
            for deed in deeds_of(self.window()):
                if deed.objectName() == entry.name:
                    deed.trigger()


PANEL = SearchPanel
