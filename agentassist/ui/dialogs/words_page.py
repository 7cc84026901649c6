"""The team's own words: what callers and reps say for the same thing."""

from typing import Self

from PySide6.QtCore import Slot

from agentassist.core.bench import WordList, WordRow, WordsFault
from agentassist.core.messages import DeleteWords, ExportWords, ImportWords, SaveWords, WordsWanted
from agentassist.core.screen import Screen
from agentassist.ui.dialogs.ask_place import ask_file, ask_reading
from agentassist.ui.dialogs.listed_page import ListedPage
from agentassist.ui.dialogs.words_editor import WordsEditor
from agentassist.ui.dialogs.words_list import WordsList
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label


class WordsPage(ListedPage):
    """The groups above, the open one below."""

    icon = "letter-text"

    def __init__(self, send: Send, look: Look) -> None:
        super().__init__(send, look)
        self._shown: WordList | None = None
        self._kept = WordRow("", ())
        self._text = ""
        self.list, self.editor = WordsList(look), WordsEditor(look)
        self.bring = Button(look, self.tr("Import…"), "file-up")
        self.write = Button(look, self.tr("Export…"), "download")
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        self.list.wanted.connect(lambda text: self.send(WordsWanted(text)))
        self.list.opened.connect(self._open)
        self.list.removed.connect(self.editor.remove)
        self.editor.saved.connect(self._save)
        self.editor.removed.connect(self._remove)
        self.bring.clicked.connect(self._choose_file)
        self.write.clicked.connect(self._choose_place)

    def _lay_out(self) -> None:
        top = beside(spacing=8)
        top.addWidget(label(self.title(), "title"), 1)
        top.addWidget(self.bring)
        top.addWidget(self.write)
        about = self.tr("Who searches for one word of a group also finds the others, in any language.")
        column = stacked(self, 8)
        column.addLayout(top)
        column.addWidget(label(about, "dim", wrap=True))
        column.addWidget(self.list, 1)
        column.addWidget(self.editor)

    def title(self) -> str:
        """Return what the page is called."""
        return self.tr("Words")

    def show_screen(self, screen: Screen) -> None:
        """Make the page match ``screen.bench.words``."""
        now = screen.bench.words
        if now is self._shown:
            return
        was, self._shown = self._shown, now
        if was is not None and now.answered != was.answered:
            self._show_answer(now.fault)
        self.list.show_list(now, self.editor.group.id)
        self.write.setEnabled(bool(now.count or now.text))

    def _show_answer(self, fault: WordsFault | None) -> None:
        if fault is not None:
            # Another group may be open by now; nothing that was typed gets lost.
            self.editor.show_group(self._kept)
            self.editor.line.setText(self._text)
            self.editor.say(fault)
        elif self.editor.group is self._kept:
            self.editor.show_group(WordRow("", ()))

    def inherit(self, old: Self) -> None:
        """Go on with what was typed and looked for."""
        self.editor.show_group(old.editor.group)
        self.editor.line.setText(old.editor.line.text())
        self.list.field.setText(old.list.field.text())

    def refresh(self) -> None:
        """Ask for the groups; an undo or an import may have changed them."""
        self.list.refresh()

    def keep(self) -> None:
        """Keep the group that was edited."""
        self.editor.keep()

    @Slot(object)
    def _open(self, group: WordRow) -> None:
        self.editor.keep()
        self.editor.show_group(group)
        if not group.id:
            self.editor.line.setFocus()

    @Slot(str, str)
    def _save(self, group_id: str, text: str) -> None:
        self._kept, self._text = self.editor.group, text
        self.send(SaveWords(group_id, text))

    @Slot(str)
    def _remove(self, group_id: str) -> None:
        self.editor.show_group(WordRow("", ()))
        self.send(DeleteWords(group_id))

    @Slot()
    def _choose_file(self) -> None:
        kinds = self.tr("Words (*.yaml *.yml);;All files (*)")
        ask_reading(self, self.tr("Words from a file"), kinds, lambda path: self.send(ImportWords(path)))

    @Slot()
    def _choose_place(self) -> None:
        ask_file(self, self.tr("Words into a file"), "words.yaml", lambda path: self.send(ExportWords(path)))
