"""Something to talk about besides the matter: one dim suggestion, put away with one key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from agentassist.core.screen import SmallTalk
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import beside
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.row_button import RowButton
from agentassist.ui.widgets.sign import Sign
from agentassist.ui.words import isolated


class SmallTalkLine(QWidget):
    """What to talk about, a question that opens it, and the way to put it away.

    Args:
        look: Icons of the moment.
        keys: What puts it away.
    """

    put_away = Signal()
    """The rep wants none."""

    def __init__(self, look: Look, keys: str = "") -> None:
        super().__init__()
        self.words = label(role="dim", wrap=True)
        self.away = RowButton()
        self.away.setProperty("role", "line")
        self.away.inside.setContentsMargins(4, 2, 4, 2)
        self.away.add(Sign(look, "x", "dim", 14))
        # A click leaves the keyboard in the note.
        self.away.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.away.setAccessibleName(self.tr("No small talk now"))
        self.away.setAccessibleDescription(keys)
        self.away.setToolTip(self.tr("No small talk now") + (f" ({keys})" if keys else ""))
        self.away.clicked.connect(self.put_away)
        top = Qt.AlignmentFlag.AlignTop
        row = beside(self, 8)
        row.addWidget(Sign(look, "coffee", "dim", 15), 0, top)
        row.addWidget(self.words, 1)
        row.addWidget(self.away, 0, top)
        self.hide()

    def show_small_talk(self, small_talk: SmallTalk | None) -> None:
        """Show what may be talked about; None for nothing."""
        if small_talk is not None:
            about = self.tr("If it fits, small talk: {intent}").format(intent=isolated(small_talk.intent))
            self.words.setText(f"{about}\n{small_talk.cue}")
        self.setVisible(small_talk is not None)
