"""Where a file is brought: chosen, or dropped."""

from PySide6.QtCore import QFileInfo, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from agentassist.ui.dialogs.ask_place import ask_folder, ask_reading
from agentassist.ui.look import Look
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.widgets.sign import Sign


class ImportStart(Card):
    """Takes a file of contacts, a log of calls, or articles in a folder or a file."""

    brought = Signal(str, bool)
    """The path, and True for articles."""
    logged = Signal(str)
    """The path of a call log."""
    everything = Signal(str)
    """A file with everything is to come in, which a page of the settings does; empty while none is chosen."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.file = Button(look, self.tr("Contacts from a file…"), "users", "primary")
        self.file.setObjectName("import-file")
        self.file.clicked.connect(self._choose_file)
        self.log = Button(look, self.tr("Calls from a log…"), "phone")
        self.log.clicked.connect(self._choose_log)
        self.json = Button(look, self.tr("Articles from a file…"), "book-open")
        self.json.clicked.connect(self._choose_json)
        self.folder = Button(look, self.tr("Articles from a folder…"), "book-open")
        self.folder.clicked.connect(self._choose_folder)
        self.whole = Button(look, self.tr("Everything from a file…"), "copy")
        self.whole.clicked.connect(lambda: self.everything.emit(""))
        buttons = Flow(spacing=8)
        for button in (self.file, self.log, self.folder, self.json, self.whole):
            buttons.addWidget(button)
        self.column.setSpacing(12)
        self.column.addStretch(1)
        self.column.addWidget(Sign(look, "file-up", "dim", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        for words, role in (
            (self.tr("Drop a file here, or choose one"), "head"),
            (
                self.tr("Contacts as CSV or vCard, calls as CSV, articles as Markdown, HTML, text or JSON."),
                "dim",
            ),
            (self.tr("You see what comes in before anything is kept."), "dim"),
        ):
            line = label(words, role, wrap=True)
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.column.addWidget(line)
        self.column.addLayout(buttons)
        self.column.addStretch(2)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome a single file or folder of this computer."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()
            self.set_tone("accent")

    def dragLeaveEvent(self, event: object) -> None:  # noqa: ARG002  # Qt's own signature
        """Look as before."""
        self.set_tone("")

    def dropEvent(self, event: QDropEvent) -> None:
        """Take it."""
        self.set_tone("")
        path = event.mimeData().urls()[0].toLocalFile()
        event.acceptProposedAction()
        if path.lower().endswith(".zip"):
            self.everything.emit(path)
            return
        self.brought.emit(path, QFileInfo(path).isDir() or path.lower().endswith(".json"))

    @Slot()
    def _choose_file(self) -> None:
        kinds = self.tr("Contacts (*.csv *.tsv *.txt *.vcf);;All files (*)")
        ask_reading(self, self.tr("Contacts from a file"), kinds, lambda path: self.brought.emit(path, False))

    @Slot()
    def _choose_log(self) -> None:
        kinds = self.tr("Call logs (*.csv *.tsv *.txt);;All files (*)")
        ask_reading(self, self.tr("Calls from a log"), kinds, self.logged.emit)

    @Slot()
    def _choose_json(self) -> None:
        kinds = self.tr("Articles of a help centre (*.json);;All files (*)")
        ask_reading(self, self.tr("Articles from a file"), kinds, lambda path: self.brought.emit(path, True))

    @Slot()
    def _choose_folder(self) -> None:
        ask_folder(self, self.tr("Articles from a folder"), lambda path: self.brought.emit(path, True))
