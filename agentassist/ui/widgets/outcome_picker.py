"""How it ended: a group, then an outcome; each one key or click."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QWidget

from agentassist.core.screen import Option
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.columns import Columns
from agentassist.ui.widgets.elided import Elided
from agentassist.ui.widgets.key_tile import KeyTile
from agentassist.ui.widgets.tab_order import in_tab_order

KEYS = "123456789"
ABREAST = 2
LARGE = 1.4
"""From this scale on a heading and its answer stand below one another."""


class OutcomePicker(QWidget):
    """Two pages of tiles of one height, so that nothing below moves; few outcomes need only one."""

    chosen = Signal(str)
    """The id of an outcome."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._outcomes: tuple[Option, ...] = ()
        self._outcome = ""
        self.head = Elided(role="head")
        self.answer = Elided(role="strong")
        self.back_button = Button(look, self.tr("All groups"), "arrow-left", "link")
        self.back_button.setProperty("slim", True)
        self.back_button.clicked.connect(self.back)
        self._pages = (_Tiles(look), _Tiles(look))
        self._stack = QStackedLayout()
        for page in self._pages:
            self._stack.addWidget(page)
        self._lay_out()

    def _lay_out(self) -> None:
        large = self._look.preferences.text_scale > LARGE
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight)
        row.setSpacing(2 if large else 8)
        # As high as the way back, so that nothing moves when it appears.
        if not large:
            row.addStrut(self.back_button.sizeHint().height())
        row.addWidget(self.head, 1)
        row.addWidget(self.answer)
        row.addWidget(self.back_button)
        column = stacked(self, 6)
        column.addLayout(row)
        column.addLayout(self._stack)

    @property
    def tiles(self) -> tuple[KeyTile, ...]:
        """What can be chosen at this moment."""
        return self._pages[self._stack.currentIndex()].tiles

    @property
    def grouped(self) -> bool:
        """True where there are more outcomes than keys."""
        return len(self._outcomes) > len(KEYS)

    def show_outcomes(self, outcomes: tuple[Option, ...], outcome: str) -> None:
        """Show the outcomes with the one that is chosen."""
        if outcomes != self._outcomes:
            self._outcomes = outcomes
            groups = dict.fromkeys(one.group for one in outcomes)
            names = tuple(Option(group, group) for group in groups) if self.grouped else outcomes
            self._pages[0].offer(names, self._press_first)
            self._pages[1].offer((), self._press_outcome)
        if outcome != self._outcome:
            self._stack.setCurrentIndex(0)
        self._outcome = outcome
        self._say()

    @Slot()
    def back(self) -> None:
        """Show the groups again."""
        if self._stack.currentIndex():
            self._stack.setCurrentIndex(0)
            self._say()
            self.tiles[0].setFocus()

    def press(self, key: str) -> None:
        """Choose the tile with ``key``."""
        for tile in self.tiles:
            if tile.key == key:
                tile.click()
                return

    def _press_first(self, code: str) -> None:
        if self.grouped:
            self._open(code)
        else:
            self.chosen.emit(code)

    def _press_outcome(self, code: str) -> None:
        self.chosen.emit(code)

    def _open(self, group: str) -> None:
        focused = any(tile.hasFocus() for tile in self.tiles)
        inside = tuple(one for one in self._outcomes if one.group == group)
        self._pages[1].offer(inside, self._press_outcome)
        self._stack.setCurrentIndex(1)
        self._say(group)
        if focused:
            self.tiles[0].setFocus()

    def _say(self, group: str = "") -> None:
        now = next((one for one in self._outcomes if one.id == self._outcome), None)
        inside = self._stack.currentIndex() == 1
        self.head.say(group if inside else self.tr("How did it end?"))
        self.answer.say(now.title if now and not inside else "")
        self.answer.setVisible(bool(self.answer.text()) and self.grouped)
        self.back_button.setVisible(inside)
        self._pages[0].mark(now.group if now and self.grouped else self._outcome)
        self._pages[1].mark(self._outcome)


class _Tiles(QWidget):
    """A grid of tiles, numbered."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._codes: tuple[str, ...] = ()
        self.tiles: tuple[KeyTile, ...] = ()
        self._grid = Columns(ABREAST, spacing=5)
        column = stacked(self)
        column.addLayout(self._grid)
        column.addStretch(1)

    def offer(self, options: tuple[Option, ...], press: Callable[[str], None]) -> None:
        """Show other tiles."""
        for tile in self.tiles:
            self._grid.removeWidget(tile)
            tile.deleteLater()
        self._codes = tuple(option.id for option in options)
        keys = (*KEYS, *([""] * len(options)))
        self.tiles = tuple(
            KeyTile(self._look, key, option.title) for key, option in zip(keys, options, strict=False)
        )
        for tile, code in zip(self.tiles, self._codes, strict=True):
            tile.clicked.connect(lambda _checked=False, chosen=code: press(chosen))
            self._grid.addWidget(tile)
            # A layout shows new widgets a turn later; by then the focus would have gone elsewhere.
            tile.show()
        in_tab_order(self, *self.tiles)

    def mark(self, code: str) -> None:
        """Show which one is chosen."""
        for tile, own in zip(self.tiles, self._codes, strict=True):
            tile.choose(bool(code) and own == code)
