"""Everything as one file, to keep elsewhere or to leave with, and back."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from agentassist.core.backup import WholeStep, WholeView
from agentassist.core.messages import ExportEverything, OpenEverything, StopExport
from agentassist.ui.dialogs.ask_place import ask_file, ask_reading
from agentassist.ui.dialogs.whole_coming import WholeComing
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.words import isolated

NAME = "agentassist.zip"
GOES = (WholeStep.WRITING, WholeStep.WRITTEN, WholeStep.STOPPED, WholeStep.FAILED)


class WholeSettings(QWidget):
    """What it means, a button each way, and how far it is.

    Args:
        look: Colours of the moment.
        send: Takes wishes.
    """

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__()
        self._send = send
        self.save = Button(look, self.tr("Save everything as a file…"), "download")
        self.save.setObjectName("settings-everything")
        self.save.clicked.connect(self._ask)
        self.bring = Button(look, self.tr("Bring everything in from a file…"), "file-up")
        self.bring.setObjectName("settings-everything-in")
        self.bring.clicked.connect(self._ask_reading)
        self.stop = Button(look, self.tr("Stop"), "x")
        self.stop.clicked.connect(lambda: self._send(StopExport()))
        self.coming = WholeComing(look, send)
        self.course = label(role="dim", wrap=True)
        means = self.tr(
            "All you have here in one file, in forms that other programs read too. It is not encrypted: "
            "whoever has the file can read everything in it, so keep it as you would keep papers."
        )
        comes = self.tr(
            "Such a file also comes in again, here or on another computer. You see what is in it first."
        )
        buttons = QWidget()
        row = Flow(buttons, 8)
        for button in (self.save, self.bring, self.stop):
            row.addWidget(button)
        column = stacked(self, 8)
        for part in (label(means, wrap=True), label(comes, wrap=True), buttons, self.course, self.coming):
            column.addWidget(part)
        self.show_whole(None, shared=False)

    def show_whole(self, view: WholeView | None, *, shared: bool) -> None:
        """Show how far it is; ``shared`` where a team hears of what comes in."""
        going = view is not None and view.step.going
        out = view is not None and view.step in GOES
        self.stop.setVisible(out and going)
        for button in (self.save, self.bring):
            button.setEnabled(not going)
        self.course.setText(self._told(view) if view and out else "")
        self.course.setVisible(out)
        self.coming.show_whole(view, shared=shared)

    def _told(self, view: WholeView) -> str:
        rows = self.tr("%Ln row(s)", "", view.rows)
        said = {
            WholeStep.WRITING: self.tr("Writing {file}: {rows}"),
            WholeStep.WRITTEN: self.tr("{file} is written: {rows}"),
            WholeStep.STOPPED: self.tr("Stopped; no file was written."),
            WholeStep.FAILED: self.tr("No file was written."),
        }
        return said[view.step].format(file=isolated(view.file), rows=rows)

    @Slot()
    def _ask(self) -> None:
        words = self.tr("Save everything, readable by anybody")
        ask_file(self, words, NAME, lambda path: self._send(ExportEverything(path)))

    @Slot()
    def _ask_reading(self) -> None:
        kinds = self.tr("Everything in one file (*.zip);;All files (*)")
        ask_reading(self, self.tr("Bring everything in"), kinds, self.open)

    def open(self, path: str) -> None:
        """Look into a file; nothing comes in yet."""
        self._send(OpenEverything(path))
