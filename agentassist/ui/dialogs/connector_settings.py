"""Servers that people have already: chosen, filled in, tried, pulled from and sent to."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from agentassist.core.connecting import About, Connectors, Doing, Run, RunState
from agentassist.core.messages import (
    ConnectorsWanted,
    KeepConnectorSecret,
    Message,
    PullConnector,
    PushConnector,
    StopConnector,
    TryConnector,
    UndoImport,
)
from agentassist.core.preferences import SourceChoice
from agentassist.ui.connector_words import ConnectorWords
from agentassist.ui.dates import instant_of
from agentassist.ui.dialogs.connector_fields import ConnectorFields
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.choice_box import ChoiceBox
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.widgets.form import Form
from agentassist.ui.words import isolated


class ConnectorSettings(QWidget):
    """One connector at a time, with its settings, its work and its state.

    Args:
        look: Colours of the moment.
        choose: Keeps the new settings.
        send: Takes wishes.
    """

    def __init__(self, look: Look, choose: Callable[..., None], send: Send) -> None:
        super().__init__()
        self._look, self._choose, self._send = look, choose, send
        self._words = ConnectorWords(self)
        self._chosen: tuple[SourceChoice, ...] = ()
        self._shown: Connectors | None = None
        self._abouts: tuple[About, ...] = ()
        self._undone = ""
        self._wanted = ""
        self.which = ChoiceBox(look, self.tr("Connection"))
        self.which.setObjectName("settings-connector")
        self.which.picked.connect(self._turn)
        self.about = label(role="dim", wrap=True)
        self.fields: ConnectorFields | None = None
        self.state = label(wrap=True)
        self.last = label(role="dim", wrap=True)
        self._make_buttons()
        self._lay_out()

    def _make_buttons(self) -> None:
        dry_pull, dry_push = partial(PullConnector, dry=True), partial(PushConnector, dry=True)
        self.trying = self._button(self.tr("Try"), TryConnector)
        self.look_in = self._button(self.tr("See what would come"), dry_pull)
        self.pull = self._button(self.tr("Bring in now"), PullConnector)
        self.look_out = self._button(self.tr("See what would go"), dry_push)
        self.push = self._button(self.tr("Send now"), PushConnector)
        self.halt = Button(self._look, self.tr("Stop here"))
        self.halt.clicked.connect(lambda: self._send(StopConnector()))
        self.undo = Button(self._look, self.tr("Take it back"), "undo-2")
        self.undo.clicked.connect(self._take_back)

    def _button(self, words: str, wish: Callable[[str], Message]) -> Button:
        made = Button(self._look, words)
        made.clicked.connect(lambda: self._send(wish(self.which.code)) if self.which.code else None)
        return made

    def _lay_out(self) -> None:
        self._choice = Form()
        self._choice.add(self.tr("Connection"), self.which)
        self._place = QWidget()
        self._fields = stacked(self._place)
        work = QWidget()
        row = Flow(work, 8)
        for button in (self.trying, self.look_in, self.pull, self.look_out, self.push, self.halt, self.undo):
            row.addWidget(button)
        column = stacked(self, 8)
        means = self.tr(
            "Address books, mailboxes and help desks you have already. "
            "Nothing is asked of a server before you fill it in; passwords go to the keyring."
        )
        parts = (self._choice, self.about, self._place, work, self.state, self.last)
        for part in (label(means, wrap=True), *parts):
            column.addWidget(part)
        self._show_run(None)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask which there are, whenever somebody looks."""
        super().showEvent(event)
        self._send(ConnectorsWanted())

    def recall(self, name: str) -> None:
        """Go on with the connection ``name`` once it is known which there are."""
        self._wanted = name

    def show_connectors(self, shown: Connectors | None, chosen: tuple[SourceChoice, ...]) -> None:
        """Show which there are, what is filled in, and how the last work stands."""
        if shown is self._shown and chosen == self._chosen:
            return
        self._shown, self._chosen = shown, chosen
        if shown is not None and shown.abouts != self._abouts:
            self._offer(shown.abouts)
        if self.fields is not None:
            self.fields.show_settings(self._settings(self.which.code))
        self._show_run(shown.run if shown else None)

    def _offer(self, abouts: tuple[About, ...]) -> None:
        was, self._abouts = self.which.code, abouts
        self.which.offer([(about.name, self._words.title(about.name)) for about in abouts])
        used = next((one.name for one in self._chosen), "")
        names = [about.name for about in abouts]
        self._turn(next((name for name in (was, self._wanted, used, *names) if name in names), ""))

    @Slot(str)
    def _turn(self, name: str) -> None:
        """Show the fields of another connector."""
        self.which.show_code(name)
        about = next((one for one in self._abouts if one.name == name), None)
        if self.fields is not None:
            self._fields.removeWidget(self.fields)
            self.fields.deleteLater()
            self.fields = None
        if about is not None:
            self.fields = ConnectorFields(self._look, about, self._given, self._kept)
            self._fields.addWidget(self.fields)
            self.fields.show()
            self.fields.show_settings(self._settings(name))
        self.about.setText(self._words.about(about) if about else "")
        self._show_run(self._shown.run if self._shown else None)

    def _settings(self, name: str) -> dict[str, str]:
        return next((dict(one.settings) for one in self._chosen if one.name == name), {})

    def _given(self, settings: dict[str, str]) -> None:
        name = self.which.code
        others = tuple(one for one in self._chosen if one.name != name)
        mine = (SourceChoice(name, tuple(settings.items())),) if settings else ()
        self._choose(connectors=(*others, *mine))

    def _kept(self, secret: str) -> None:
        self._send(KeepConnectorSecret(self.which.code, secret))

    def _show_run(self, run: Run | None) -> None:
        """Show what can be done now, and what became of the last work."""
        mine = run if run and run.name == self.which.code else None
        running = bool(run and run.state is RunState.RUNNING)
        about = next((one for one in self._abouts if one.name == self.which.code), None)
        for button in (self.trying, self.look_in, self.pull, self.look_out, self.push):
            button.setEnabled(about is not None and not running)
        for button in (self.look_out, self.push):
            button.setVisible(bool(about and about.takes))
        # What goes out cannot be taken back, so it is looked at before.
        looked = bool(mine and mine.doing is Doing.PLANNING and mine.state is RunState.DONE)
        self.push.setEnabled(looked and any(count for _, count in mine.outcomes) if mine else False)
        self.halt.setVisible(running)
        pulled = bool(mine and mine.import_id and not running and mine.import_id != self._undone)
        self.undo.setVisible(pulled)
        self.state.setText(self._words.run(mine) if mine else "")
        self.state.setVisible(mine is not None)
        self._show_last()

    def _show_last(self) -> None:
        at_ms = dict(self._shown.places).get(self.which.code, 0) if self._shown else 0
        when = isolated(instant_of(at_ms)) if at_ms else ""
        self.last.setText(self.tr("Last brought in: {when}").format(when=when) if when else "")
        self.last.setVisible(bool(when))

    @Slot()
    def _take_back(self) -> None:
        run = self._shown.run if self._shown else None
        if run and run.import_id:
            self._undone = run.import_id
            self._send(UndoImport(run.import_id))
            self.undo.setVisible(False)
