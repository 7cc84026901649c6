"""The second window, with a page for each kind of quiet work. Ordinary, never in the way of a call."""

from PySide6.QtCore import QPoint, QSize, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QStackedWidget,
    QWidget,
)

from agentassist.core.preferences import Profile
from agentassist.core.screen import Screen
from agentassist.ui.dialogs.asked_page import AskedPage
from agentassist.ui.dialogs.bench_page import BenchPage
from agentassist.ui.dialogs.changes_page import ChangesPage
from agentassist.ui.dialogs.contacts_page import ContactsPage
from agentassist.ui.dialogs.import_page import ImportPage
from agentassist.ui.dialogs.keys_page import KeysPage
from agentassist.ui.dialogs.knowledge_page import KnowledgePage
from agentassist.ui.dialogs.phrasing_page import PhrasingPage
from agentassist.ui.dialogs.practice_page import PracticePage
from agentassist.ui.dialogs.settings_page import SettingsPage
from agentassist.ui.dialogs.words_page import WordsPage
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.panels.notices import NoticesPanel
from agentassist.ui.panels.status import StatusPanel
from agentassist.ui.seat import Seat
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.key_guard import KeyGuard
from agentassist.ui.window import CallWindow

SIZE = (960, 680)
"""The usual size of the window, in pixels."""
NAVIGATION_EM, ITEM_EM = 12, 2.9
BESIDE = 16
"""The gap between the two windows, in pixels."""
PAGES: tuple[type[BenchPage], ...] = (
    *(ContactsPage, KnowledgePage, AskedPage, WordsPage, PhrasingPage),
    *(PracticePage, ChangesPage, ImportPage, SettingsPage, KeysPage),
)
"""All pages, in the order of the list."""


def _still() -> float:
    """Stand still; nothing in this window ticks."""
    return 0.0


class Workbench(QMainWindow):
    """A list of pages, the page, and the same last line as in the call window.

    Args:
        send: Where wishes go.
        look: Colours and icons of the moment.
    """

    def __init__(self, send: Send, look: Look) -> None:
        super().__init__()
        # The app ends with the call window, whether or not this one is open.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._send, self._look = send, look
        self._beside: CallWindow | None = None
        self._screen: Screen | None = None
        self._build()
        self.resize(*SIZE)
        KeyGuard(self)
        QShortcut(QKeySequence(Qt.Key.Key_F1), self, self.open_keys)
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)

    def serve(self, window: CallWindow) -> None:
        """Stand beside ``window``: list its keys, and let F1 show them."""
        self._beside = window
        QShortcut(QKeySequence(Qt.Key.Key_F1), window, self.open_keys)

    @Slot()
    def open(self) -> None:
        """Come to the front, as the rep asked."""
        self._stand_beside()
        self.showNormal()
        self.raise_()
        self.activateWindow()

    @Slot()
    def open_keys(self) -> None:
        """Come to the front with the sheet of keys."""
        self.turn_to(KeysPage)
        self.open()

    @Slot()
    def open_changes(self) -> None:
        """Come to the front with what changed."""
        self.turn_to(ChangesPage)
        self.open()

    def open_editor(self, *, quietly: bool) -> None:
        """Show the article that is being edited; quietly, the keyboard and the front stay the call's."""
        self.turn_to(KnowledgePage)
        if not quietly:
            self.open()
            return
        self._open_quietly()
        if self._beside is not None:
            self.raise_()
            self._beside.raise_()

    @Slot(object)
    def turn_to(self, page: type[BenchPage]) -> None:
        """Show one page."""
        self.navigation.setCurrentRow(PAGES.index(page))

    def open_settings(self, code: str) -> None:
        """Come to the front with one page of the settings."""
        self.turn_to_settings(code)
        self.open()

    @Slot(str)
    def turn_to_settings(self, code: str) -> None:
        """Show one page of the settings; without a code the one that was looked at last."""
        for page in self.pages:
            if code and isinstance(page, SettingsPage):
                page.turn_to(code)
        self.turn_to(SettingsPage)

    def redress(self) -> None:
        """Make all pages anew, in the language of the moment; the rep stays where they are."""
        row, focus, old = self.navigation.currentRow(), self.focusWidget(), self.pages
        name = focus.objectName() if focus else ""
        self._build()
        for new, before in zip(self.pages, old, strict=True):
            new.inherit(before)
        self.navigation.setCurrentRow(row)
        if self._screen is not None:
            self._show(self._screen)
        # Asked of the new pages: the old ones stay children of the window until the event loop lets them go.
        body = self.centralWidget()
        if name and body and (again := body.findChild(QWidget, name)):
            again.setFocus()

    def show_screen(self, screen: Screen) -> None:
        """Show the screen's part of every page; a trainer finds the window open from the start."""
        first, self._screen = self._screen is None, screen
        self._show(screen)
        if first and screen.preferences.profile is Profile.TRAINER:
            self._open_quietly()

    def _show(self, screen: Screen) -> None:
        for page in self.pages:
            page.show_screen(screen)
        for seat in self._seats:
            seat.show_screen(screen)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Workbench"))
        self.pages = tuple(page(self._send, self._look) for page in PAGES)
        notices, status = (kind(self._send, _still, self._look) for kind in (NoticesPanel, StatusPanel))
        self._seats = (Seat((notices,)), Seat((status,)))
        self._stack = QStackedWidget()
        for page in self.pages:
            self._stack.addWidget(page)
            page.turned.connect(self.turn_to)
            page.settings_wanted.connect(self.turn_to_settings)
        self.navigation = self._navigation()
        self.navigation.currentRowChanged.connect(self._turn)
        self.setCentralWidget(self._lay_out())
        self.navigation.setCurrentRow(0)

    def _navigation(self) -> QListWidget:
        pages = QListWidget()
        pages.setObjectName("navigation")
        pages.setAccessibleName(self.tr("Pages"))
        pages.setFixedWidth(round(NAVIGATION_EM * self._look.em))
        side = round(18 * self._look.preferences.text_scale)
        pages.setIconSize(QSize(side, side))
        for page in self.pages:
            item = QListWidgetItem(self._look.icon(page.icon, "text", 18), page.title(), pages)
            item.setSizeHint(QSize(0, round(ITEM_EM * self._look.em)))
        return pages

    def _lay_out(self) -> QWidget:
        body = QWidget()
        body.setObjectName("page")
        right = stacked(spacing=8)
        right.addWidget(self._seats[0])
        right.addWidget(self._stack, 1)
        right.addWidget(self._seats[1])
        row = QHBoxLayout(body)
        row.setContentsMargins(16, 16, 16, 10)
        row.setSpacing(16)
        row.addWidget(self.navigation)
        row.addLayout(right, 1)
        return body

    def _turn(self, row: int) -> None:
        page = self.pages[row]
        self._stack.setCurrentWidget(page)
        if isinstance(page, KeysPage) and self._beside is not None:
            deeds = (deed for panel in self._beside.panels for deed in panel.findChildren(QAction))
            page.show_deeds(tuple(deeds))

    def _open_quietly(self) -> None:
        """Be there without taking the keyboard."""
        self._stand_beside()
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, True)
        self.show()
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)

    def _stand_beside(self) -> None:
        if self._beside is not None and not self.isVisible():
            corner = self._beside.frameGeometry().topRight() + QPoint(BESIDE, 0)
            room = self._beside.screen().availableGeometry()
            # On a small screen it stands over the call window rather than beyond the edge.
            last = room.bottomRight() - QPoint(self.width(), self.height())
            self.move(max(room.left(), min(corner.x(), last.x())), max(room.top(), min(corner.y(), last.y())))
