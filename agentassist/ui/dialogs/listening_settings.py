"""Calls as text: off until the rep has read what it means, agreed, and chosen a model."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from agentassist.core.preferences import Preferences
from agentassist.ui.dialogs.ask_place import ask_folder
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.form import Form
from agentassist.ui.widgets.line_field import LineField
from agentassist.ui.widgets.tick import Tick


class ListeningSettings(QWidget):
    """What it does, the folder of the model, and the tick that agrees.

    Args:
        look: Colours of the moment.
        choose: Keeps a new choice.
    """

    def __init__(self, look: Look, choose: Callable[..., None]) -> None:
        super().__init__()
        self._choose = choose
        self.model = LineField(self.tr("Folder of the speech model"), self.tr("No folder chosen yet"))
        self.model.setObjectName("settings-speech-model")
        self.model.given.connect(self._chosen)
        self.ask = Button(look, self.tr("Choose…"))
        self.ask.clicked.connect(self._ask)
        agreed = self.tr("I agree. Listen to my calls, and I tell callers where the law asks for it.")
        self.on = Tick(look, agreed)
        self.on.setObjectName("settings-listen")
        self.on.clicked.connect(lambda ticked: self._choose(listen=ticked))
        self.first = label(self.tr("Choose the folder of a faster-whisper model first."), "dim", wrap=True)
        self._lay_out()

    def _lay_out(self) -> None:
        means = self.tr(
            "While you talk, your microphone and what the caller says are turned into text on this computer, "
            "so that the app can suggest kinder words and catch promises. No sound is kept, no text unless "
            "you take it, and one key pauses it."
        )
        folder = QWidget()
        row = beside(folder, 8)
        row.addWidget(self.model, 1)
        row.addWidget(self.ask)
        place = Form()
        place.add(self.tr("Speech model"), folder)
        column = stacked(self, 8)
        for part in (label(means, wrap=True), place, self.on, self.first):
            column.addWidget(part)

    def show_choices(self, chosen: Preferences) -> None:
        """Show what is chosen; without a model there is nothing to agree to."""
        self.model.show_text(chosen.speech_model)
        self.on.setChecked(chosen.listen)
        self.on.setEnabled(bool(chosen.speech_model))
        self.first.setVisible(not chosen.speech_model)

    @Slot()
    def _ask(self) -> None:
        ask_folder(self, self.tr("Folder of the speech model"), self._chosen)

    def _chosen(self, folder: str) -> None:
        # Without a model nobody listens, and a new one is no reason to begin by itself.
        self._choose(speech_model=folder, **({} if folder else {"listen": False}))
