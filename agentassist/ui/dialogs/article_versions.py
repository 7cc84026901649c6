"""What an article was: the list of its versions, one of them to be read, and the way back to it."""

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from agentassist.core.authoring import Editing, Version, VersionRow
from agentassist.ui.authoring_words import AuthoringWords
from agentassist.ui.look import Look
from agentassist.ui.widgets.article_view import ArticleView
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label

LIST_EM = 18


class ArticleVersions(QWidget):
    """The newest first; bringing one back makes it the newest."""

    looked = Signal(int)
    """The number of the version to show."""
    brought = Signal(int)
    """The number of the version to bring back."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._words = AuthoringWords(self)
        self._rows: tuple[VersionRow, ...] = ()
        self._older = False
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Versions"))
        self.list.setFixedWidth(round(LIST_EM * look.em))
        self.list.currentRowChanged.connect(self._look_at)
        self.title = label(role="head", wrap=True)
        self.view = ArticleView(look)
        self.view.setAccessibleName(self.tr("The version"))
        self.hint = label(role="dim", wrap=True)
        self.back = Button(look, self.tr("Bring this version back"), "undo-2")
        self.back.clicked.connect(lambda: self.brought.emit(self._rows[self.list.currentRow()].number))
        self._lay_out()

    def _lay_out(self) -> None:
        bottom = beside(spacing=8)
        bottom.addWidget(self.hint, 1)
        bottom.addWidget(self.back)
        right = stacked(spacing=8)
        right.addWidget(self.title)
        right.addWidget(self.view, 1)
        right.addLayout(bottom)
        halves = beside(self, 12)
        halves.addWidget(self.list)
        halves.addLayout(right, 1)

    def show_versions(self, editing: Editing) -> None:
        """Show the history and the version being looked at."""
        if editing.versions != self._rows:
            self._rows = editing.versions
            with QSignalBlocker(self.list):
                self.list.clear()
                for row in self._rows:
                    QListWidgetItem(self._words.version(row), self.list)
        former = editing.former
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(self._row_of(former))
        self.title.setText(former.article.title if former else "")
        body, lang = (former.article.body, former.article.lang) if former else ("", "en")
        self.view.read(body, lang, editing.pictures)
        newest = next(iter(self._rows), None)
        self._older = former is not None and former.row != newest

    def show_way_back(self, unsaved: bool) -> None:
        """Offer to bring the version back, unless that would run over what is not saved."""
        self.back.setEnabled(self._older and not unsaved)
        blocked = self.tr("Save or discard your changes first.") if unsaved and self._older else ""
        looking = self.list.currentRow() >= 0
        self.hint.setText(blocked or ("" if looking else self.tr("Each save adds a version; none is lost.")))

    def _row_of(self, former: Version | None) -> int:
        return self._rows.index(former.row) if former and former.row in self._rows else -1

    @Slot(int)
    def _look_at(self, row: int) -> None:
        self.looked.emit(self._rows[row].number if row >= 0 else 0)
