"""Below a prompt: back, the playbook, and on."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from agentassist.core.screen import PromptCard
from agentassist.ui.look import Look
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.deed import keys_of
from agentassist.ui.widgets.keycap import Keycap
from agentassist.ui.words import Words


class PromptFooter(QWidget):
    """One row; the keys go first, then letters of the playbook: where it goes next is said in full."""

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
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return what it can do with: no keys, and a few letters of the playbook."""
        seen = [one for one in (self.back, self.playbook, self.next) if not one.isHidden()]
        width = sum(one.minimumSizeHint().width() + self._row.spacing() for one in seen)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share another width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        gap = self._row.spacing()
        others = [button for button in (self.back, self.next) if not button.isHidden()]
        left = self.width() - sum(button.sizeHint().width() + gap for button in others)
        name = self.playbook.sizeHint().width()
        if self._keys:
            keys = self._keys.sizeHint().width() + gap
            self._keys.setVisible(name + keys + gap <= left and not self.next.isHidden())
        self.playbook.setMaximumWidth(max(self.playbook.minimumSizeHint().width(), min(name, left)))
