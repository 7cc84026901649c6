"""Which models help: one that knows meanings, one that rewords and may speak; off until they are named."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from agentassist.core.messages import KeepModelKey
from agentassist.core.preferences import Endpoint, MeaningBy, ModelUse, Preferences
from agentassist.ui.choice_words import ChoiceWords
from agentassist.ui.dialogs.quiet_choice import QuietChoice
from agentassist.ui.dialogs.voice_choice import VoiceChoice
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.choice_box import ChoiceBox
from agentassist.ui.widgets.form import Form
from agentassist.ui.widgets.line_field import LineField


class ServerFields(Form):
    """Address, model and key of one server.

    Args:
        what: What it is for, as it is read out before each field.
        use: The same as a code.
        choose: Told the new address and model.
        send: Where the key goes; it is never shown again.
    """

    def __init__(self, what: str, use: ModelUse, choose: Callable[[Endpoint], None], send: Send) -> None:
        super().__init__()
        self._use, self._choose, self._send = use, choose, send
        self.address = self._field("address", self.tr("Address"), what)
        self.model = self._field("model", self.tr("Model"), what)
        self.key = self._field("key", self.tr("Key"), what)
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setPlaceholderText(self.tr("Goes to the keyring"))
        for field in (self.address, self.model):
            field.given.connect(self._given)
        self.key.given.connect(self._keep)

    def _field(self, code: str, name: str, what: str) -> LineField:
        made = LineField(self.tr("{what}: {field}").format(what=what, field=name))
        made.setObjectName(f"settings-{self._use}-{code}")
        self.add(name, made)
        return made

    def show_endpoint(self, where: Endpoint) -> None:
        """Show what is kept; while only half is given, it stays as typed."""
        if where.given or not (self.address.text() or self.model.text()):
            self.address.show_text(where.base_url)
            self.model.show_text(where.model)

    @Slot()
    def _given(self) -> None:
        self._choose(Endpoint(self.address.text().strip(), self.model.text().strip()))

    @Slot(str)
    def _keep(self, key: str) -> None:
        if key:
            self._send(KeepModelKey(self._use, key))
            self.key.show_text("")


class ModelSettings(QWidget):
    """A choice for search, a server for rewording, and whether practice callers speak through it.

    Args:
        look: Colours of the moment.
        choose: Keeps the new choices.
        send: Where the keys go.
    """

    def __init__(self, look: Look, choose: Callable[..., None], send: Send) -> None:
        super().__init__()
        words, search, reword = ChoiceWords(self), self.tr("Search by meaning"), self.tr("Rewording")
        options = [(by.value, words.meaning(by)) for by in MeaningBy]
        self.meaning = ChoiceBox(look, search, options)
        self.meaning.setObjectName("settings-meaning")
        self.meaning.picked.connect(lambda code: choose(meaning=MeaningBy(code)))
        self.embedding = ServerFields(search, ModelUse.MEANING, lambda to: choose(embedding=to), send)
        self.quiet = QuietChoice(look, choose)
        self.rewording = ServerFields(reword, ModelUse.REWORDING, lambda to: choose(rewording=to), send)
        first = Form()
        first.add(search, self.meaning)
        self.told_search = label(
            self.tr(
                "Articles and what you search for go to this server. "
                "Cards, numbers and names in a search stay here."
            ),
            wrap=True,
        )
        self.told_rewording = label(wrap=True)
        self.voice = VoiceChoice(look, choose)
        column = stacked(self, 8)
        column.addWidget(label(self.tr("Everything works without a model."), wrap=True))
        column.addWidget(first)
        column.addWidget(self.told_search)
        column.addWidget(self.embedding)
        column.addWidget(self.quiet)
        column.addWidget(self.told_rewording)
        column.addWidget(self.rewording)
        column.addWidget(self.voice)

    def show_choice(self, now: Preferences) -> None:
        """Show which models are chosen."""
        self.meaning.show_code(now.meaning)
        self.embedding.show_endpoint(now.embedding)
        for part in (self.told_search, self.embedding):
            part.setVisible(now.meaning is MeaningBy.SERVER)
        self.quiet.show_choice(now)
        self.rewording.show_endpoint(now.rewording)
        self.told_rewording.setText(self._asked(now))
        self.voice.show_choice(now)

    def _asked(self, now: Preferences) -> str:
        if now.voice:
            return self.tr(
                "The server below is asked when you press Reword, and in practice calls. "
                "Cards, codes and addresses are taken out."
            )
        return self.tr(
            "The server below is asked only when you press Reword. Cards, codes and addresses are taken out."
        )
