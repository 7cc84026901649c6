"""People who go soon because nobody spoke to them for long, and the way to keep them."""

from PySide6.QtCore import Signal

from agentassist.core.retention import Leaving
from agentassist.ui.dates import instant_of
from agentassist.ui.look import Look
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card
from agentassist.ui.widgets.telling import telling
from agentassist.ui.words import isolated


class LeavingCard(Card):
    """A sentence, some names, a button; hidden while nobody goes."""

    kept = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(tone="warn")
        self.told = telling("")
        self.names = telling("", "dim")
        self.keep = Button(look, self.tr("Keep them"), "check")
        self.keep.setObjectName("keep-leaving")
        self.keep.clicked.connect(self.kept)
        for part in (self.told, self.names, self.keep):
            self.column.addWidget(part)
        self.hide()

    def show_leaving(self, leaving: Leaving) -> None:
        """Make the card match."""
        self.setVisible(bool(leaving.count))
        if not leaving.count:
            return
        when = isolated(instant_of(leaving.at_ms))
        said = self.tr("%Ln person(s) nobody has spoken to for long go from {when} on.", "", leaving.count)
        self.told.setText(said.format(when=when))
        more = " …" if leaving.count > len(leaving.names) else ""
        self.names.setText(", ".join(isolated(name) for name in leaving.names) + more)
