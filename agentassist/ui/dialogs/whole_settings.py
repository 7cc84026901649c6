"""Everything as one file, to keep elsewhere or to leave with."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from agentassist.core.backup import WholeStep, WholeView
from agentassist.core.messages import ExportEverything, StopExport
from agentassist.ui.dialogs.ask_place import ask_file
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.words import isolated

NAME = "agentassist.zip"


class WholeSettings(QWidget):
    """What it means, a button, and how far it is.

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
        self.stop = Button(look, self.tr("Stop"), "x")
        self.stop.clicked.connect(lambda: self._send(StopExport()))
        self.course = label(role="dim", wrap=True)
        means = self.tr(
            "All you have here in one file, in forms that other programs read too. It is not encrypted: "
            "whoever has the file can read everything in it, so keep it as you would keep papers."
        )
        row = beside(spacing=8)
        row.addWidget(self.save)
        row.addWidget(self.stop)
        row.addWidget(self.course, 1)
        column = stacked(self, 8)
        column.addWidget(label(means, wrap=True))
        column.addLayout(row)
        self.show_whole(None)

    def show_whole(self, view: WholeView | None) -> None:
        """Show how far it is."""
        going = view is not None and view.step is WholeStep.WRITING
        self.stop.setVisible(going)
        self.save.setEnabled(not going)
        self.course.setText(self._told(view) if view else "")

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
