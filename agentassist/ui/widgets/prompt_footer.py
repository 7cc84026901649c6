"""Below a prompt: back, the playbook, and on."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from agentassist.core.screen import PromptCard
from agentassist.ui.look import Look
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.deed import keys_of
from agentassist.ui.widgets.keycap import Keycap
from agentassist.ui.words import Words

ROOMY_EM = 27
"""From this width on the keys stand beside the button."""


class PromptFooter(QWidget):
    """One row; the playbook's name gives way first."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._words = look, Words(self)
        self._keys: Keycap | None = None
        self.back = Button(look, "", "chevron-left")
        self.playbook = Button(look, role="link")
        self.playbook.setCheckable(True)
        self.next = Button(look)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 4, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.back)
        self._row.addWidget(self.playbook)
        self._row.addStretch(1)
        self._row.addWidget(self.next)

    def connect_deeds(self, on: QAction, back: QAction) -> None:
        """Let the buttons do what the actions do."""
        self.next.clicked.connect(on.trigger)
        self.back.clicked.connect(back.trigger)
        self.back.setAccessibleName(back.text())
        self.back.setToolTip(back.text())
        self._keys = Keycap(keys_of(on))
        self._row.insertWidget(self._row.count() - 1, self._keys)

    def show_prompt(self, prompt: PromptCard) -> None:
        """Show where ``prompt`` comes from and where it goes."""
        self.back.setVisible(prompt.has_previous)
        self.playbook.set_words(prompt.playbook, self.tr("Playbook: {title}").format(title=prompt.playbook))
        stage = self._words.stage(prompt.next_stage) if prompt.next_stage else ""
        self.next.set_words(self.tr("Next: {stage}").format(stage=stage))
        self.next.setVisible(bool(stage))
        self.fit(self.width())

    def fit(self, width: int) -> None:
        """Show the keys where there is room for them."""
        if self._keys:
            self._keys.setVisible(width >= ROOMY_EM * self._look.em and not self.next.isHidden())

    def restyle(self) -> None:
        """Tint the icons."""
        self.back.restyle()
