"""One person's choices, page by page; each takes effect at once."""

from dataclasses import replace
from functools import partial
from typing import Self, Unpack

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid

from agentassist.core.messages import SetPreferences
from agentassist.core.screen import Screen
from agentassist.ui.dialogs.bench_page import BenchPage
from agentassist.ui.dialogs.own_settings import OwnGroup
from agentassist.ui.dialogs.preference_fields import PreferenceFields
from agentassist.ui.dialogs.settings_group import SettingsGroup
from agentassist.ui.dialogs.settings_groups import (
    CallGroup,
    ConnectionGroup,
    FileGroup,
    KeyGroup,
    ModelGroup,
    PeopleGroup,
    TeamGroup,
)
from agentassist.ui.dialogs.settings_list import SettingsList
from agentassist.ui.dialogs.settings_search import Marks, found_in, place_of
from agentassist.ui.dialogs.window_settings import WindowGroup
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.choice_box import ChoiceBox
from agentassist.ui.widgets.into_view import SETTLED_MS, bring_into_view
from agentassist.ui.widgets.scrolled import scrolled
from agentassist.ui.widgets.search_field import SearchField

GROUPS: tuple[type[SettingsGroup], ...] = (
    *(OwnGroup, WindowGroup, CallGroup, ModelGroup, TeamGroup),
    *(ConnectionGroup, FileGroup, KeyGroup, PeopleGroup),
)
"""All pages, in the order of the list."""


class SettingsPage(BenchPage):
    """A field, a list and the page that is chosen in it; no page is made before somebody looks at it."""

    icon = "settings"

    def __init__(self, send: Send, look: Look) -> None:
        super().__init__(send, look)
        self._screen: Screen | None = None
        self._titles, self._about = self._named(), self._also()
        self.made: dict[str, SettingsGroup] = {}
        """The pages that were looked at, by their codes."""
        self._memories: dict[str, str] = {}
        self._found: dict[str, tuple[QWidget, ...]] = {}
        self._marks = Marks()
        self.field = SearchField(
            "settings-search", self.tr("Search the settings"), self.tr("Search the settings by their words")
        )
        self.field.asked.connect(self._search)
        self.field.returnPressed.connect(self._go_to_found)
        self.none = label(self.tr("Nothing here is called that."), "dim", wrap=True)
        self.list = self._list()
        self.stack = QStackedWidget()
        self._places = {kind.code: self._place() for kind in GROUPS}
        self._lay_out()
        self._add_keys()
        self._offer([kind.code for kind in GROUPS])
        self.turn_to(GROUPS[0].code)

    def title(self) -> str:
        """Return what the page is called."""
        return self.tr("Settings")

    def _named(self) -> dict[str, str]:
        return {
            OwnGroup.code: self.tr("You"),
            WindowGroup.code: self.tr("Window"),
            CallGroup.code: self.tr("Calls"),
            ModelGroup.code: self.tr("Models"),
            TeamGroup.code: self.tr("Team"),
            ConnectionGroup.code: self.tr("Connections"),
            FileGroup.code: self.tr("Copies and files"),
            KeyGroup.code: self.tr("Key and lock"),
            PeopleGroup.code: self.tr("People's data"),
        }

    def _also(self) -> dict[str, str]:
        """Return by which other words people look for a page, those it does not say itself."""
        return {
            OwnGroup.code: self.tr("profile account person", "words people search by"),
            WindowGroup.code: self.tr("appearance theme font zoom dark mode", "words people search by"),
            CallGroup.code: self.tr("telephone headset microphone transcript", "words people search by"),
            ModelGroup.code: self.tr("artificial intelligence search rewording", "words people search by"),
            TeamGroup.code: self.tr("hub colleagues invitation sync join leave", "words people search by"),
            ConnectionGroup.code: self.tr("server mailbox address book help desk", "words people search by"),
            FileGroup.code: self.tr("backup restore export import archive", "words people search by"),
            KeyGroup.code: self.tr("password passphrase security encryption", "words people search by"),
            PeopleGroup.code: self.tr("privacy delete retention audit history", "words people search by"),
        }

    def _list(self) -> SettingsList | ChoiceBox:
        name = self.tr("Pages of the settings")
        # Beside large letters a list would leave the page no room.
        made = (
            ChoiceBox(self.look, name)
            if self.look.large
            else SettingsList(self.look, name, {kind.code: kind.icon for kind in GROUPS})
        )
        made.setObjectName("settings-pages")
        made.picked.connect(self.turn_to)
        return made

    def _place(self) -> QWidget:
        place = QWidget()
        stacked(place)
        self.stack.addWidget(place)
        return place

    def _lay_out(self) -> None:
        side = stacked(spacing=8)
        for part in (self.field, self.none):
            side.addWidget(part)
        side.addWidget(self.list, 1)
        body = stacked(spacing=8) if self.look.large else beside(spacing=16)
        body.addLayout(side)
        body.addWidget(self.stack, 1)
        whole = stacked(self, 8)
        whole.addWidget(label(self.title(), "title"))
        whole.addWidget(label(self.tr("Each choice takes effect at once."), "dim", wrap=True))
        whole.addLayout(body, 1)
        if isinstance(self.list, SettingsList):
            self.field.setFixedWidth(self.list.width())
            self.none.setFixedWidth(self.list.width())

    def _add_keys(self) -> None:
        standard, keys = QKeySequence.StandardKey, QKeySequence.keyBindings
        steps = ((standard.NextChild, "Ctrl+PgDown", 1), (standard.PreviousChild, "Ctrl+PgUp", -1))
        for usual, other, step in steps:
            self._key([*keys(usual), QKeySequence(other)], partial(self._step, step))
        self._key(keys(standard.Find), self._begin_search)

    def _key(self, keys: list[QKeySequence], does: object) -> None:
        shortcut = QShortcut(self)
        shortcut.setKeys(keys)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(does)

    @property
    def code(self) -> str:
        """The page that is chosen."""
        return GROUPS[self.stack.currentIndex()].code

    @Slot(str)
    def turn_to(self, code: str) -> None:
        """Show one page."""
        self.list.show_code(code)
        self.stack.setCurrentWidget(self._places[code])
        if self.isVisible():
            self.group(code)

    def group(self, code: str) -> SettingsGroup:
        """Return a page, made where nobody has looked at it yet."""
        if code not in self.made:
            kind = next(kind for kind in GROUPS if kind.code == code)
            made = self.made[code] = kind(self.look, self.send, self._choose)
            made.setAccessibleName(self._titles[code])
            if code in self._memories:
                made.recall(self._memories[code])
            if self._screen is not None:
                made.show_screen(self._screen)
            self._put(code, scrolled(made))
        return self.made[code]

    def _put(self, code: str, area: QWidget) -> None:
        place = self._places[code].layout()
        if place is not None:
            place.addWidget(area)
            # What comes into a window that is seen is shown on the next turn of the loop only.
            area.show()

    def inherit(self, old: Self) -> None:
        """Go on with the page that was looked at, and with what only the pages before knew."""
        kept = {code: group.memory for code, group in old.made.items() if group.memory}
        self._memories = old._memories | kept
        self.turn_to(old.code)
        if old.code in old.made:
            self.group(old.code)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the page that is looked at."""
        super().showEvent(event)
        self.group(self.code)

    def show_screen(self, screen: Screen) -> None:
        """Tell the pages that were looked at."""
        self._screen = screen
        for group in self.made.values():
            group.show_screen(screen)

    def _choose(self, **choices: Unpack[PreferenceFields]) -> None:
        if self._screen is not None:
            self.send(SetPreferences(replace(self._screen.preferences, **choices)))

    def _offer(self, codes: list[str]) -> None:
        with QSignalBlocker(self.list):
            self.list.offer([(code, self._titles[code]) for code in codes])
        self.none.setVisible(not codes)

    def _step(self, by: int) -> None:
        """Show the next page of those that are listed, after the last one the first."""
        codes = [kind.code for kind in GROUPS if not self._found or kind.code in self._found]
        at = codes.index(self.code) if self.code in codes else 0
        if not self.list.hasFocus() and not self.field.hasFocus():
            self.list.setFocus()
        self.turn_to(codes[(at + by) % len(codes)])

    @Slot()
    def _begin_search(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    @Slot(str)
    def _search(self, typed: str) -> None:
        """List the pages that have what is typed, show the first one, and mark where it stands."""
        every = [kind.code for kind in GROUPS]
        # Only pages that were made have words; whoever searches wants them all.
        found = {code: self._found_on(code, typed) for code in every} if typed else {}
        self._found = {code: places for code, places in found.items() if places}
        codes = [code for code in every if code in self._found] if typed else every
        self._offer(codes)
        if codes:
            self.turn_to(self.code if self.code in codes else codes[0])
        self._marks.show(places for each in self._found.values() for places in each)
        here = self._found.get(self.code, ())
        if here:
            # A page that was made just now is laid out in the next turns of the loop.
            QTimer.singleShot(SETTLED_MS, here[0], lambda: bring_into_view(here[0]))

    def _found_on(self, code: str, typed: str) -> tuple[QWidget, ...]:
        return found_in(self.group(code), typed, f"{self._titles[code]} {self._about[code]}")

    @Slot()
    def _go_to_found(self) -> None:
        """Let the keyboard go to what was found."""
        found = filter(isValid, self._found.get(self.code, ()))
        where = next(filter(None, map(place_of, found)), None)
        if where is not None:
            where.setFocus(Qt.FocusReason.ShortcutFocusReason)
            bring_into_view(where)
