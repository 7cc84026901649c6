"""What somebody fills in of a server or a phone: lines, choices, ticks and a secret."""

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtWidgets import QLineEdit, QWidget

from agentassist.core.setting_field import SettingField, SettingKind
from agentassist.ui.look import Look
from agentassist.ui.widgets.choice_box import ChoiceBox
from agentassist.ui.widgets.form import Form
from agentassist.ui.widgets.line_field import LineField
from agentassist.ui.widgets.tick import Tick

YES = "yes"
Keep = Callable[[str], None]
"""Takes what goes to the keyring."""


class SettingWords(Protocol):
    """What the fields of one kind of thing are called."""

    def setting(self, code: str) -> str:
        """Return the name of a setting."""

    def hint(self, code: str) -> str:
        """Return what an empty setting means."""

    def option(self, code: str) -> str:
        """Return one thing that can be chosen."""


class SettingFields(Form):
    """Lines of a name and what is kept under it.

    Args:
        look: Colours of the moment.
        words: The names.
        changed: Told a code and its new value.
        owner: What the fields belong to, for readers of the screen; empty where it goes without saying.
        prefix: What the names of the widgets begin with.
    """

    def __init__(
        self,
        look: Look,
        words: SettingWords,
        changed: Callable[[str, str], None],
        *,
        owner: str = "",
        prefix: str = "connector",
    ) -> None:
        super().__init__()
        self._look, self._words, self._changed = look, words, changed
        self._owner, self._prefix = owner, prefix
        self.lines: dict[str, LineField] = {}
        self.ticks: dict[str, Tick] = {}
        self.boxes: dict[str, ChoiceBox] = {}
        self._within: dict[str, str] = {}
        """Those that are seen only where a flag is on, with that flag."""

    def add_field(self, one: SettingField) -> None:
        """Add a field below the others."""
        if one.kind is SettingKind.FLAG:
            self._add_tick(one)
        elif one.kind is SettingKind.CHOICE:
            self._add_box(one)
        else:
            self._add_line(one)

    def add_secret(self, name: str, keep: Keep) -> LineField:
        """Add a field for something that goes to the keyring, and return it; it is never shown again."""
        line = LineField(self._read_out(name), self.tr("Goes to the keyring"))
        line.setObjectName(f"{self._prefix}-secret")
        line.setEchoMode(QLineEdit.EchoMode.Password)
        line.given.connect(lambda secret: self._give_away(line, secret, keep))
        self.add(name, line)
        return line

    def show_settings(self, settings: Mapping[str, str]) -> None:
        """Show what is kept."""
        for code, line in self.lines.items():
            line.show_text(settings.get(code, ""))
        for code, tick in self.ticks.items():
            tick.setChecked(bool(settings.get(code)))
        for code, box in self.boxes.items():
            box.show_code(settings.get(code) or str(box.property("usual")))
        for code, flag in self._within.items():
            self.show_row(self.field(code), shown=bool(settings.get(flag)))

    def field(self, code: str) -> QWidget:
        """Return where a setting is filled in."""
        return {**self.lines, **self.ticks, **self.boxes}[code]

    def _add_line(self, one: SettingField) -> None:
        name = self._words.setting(one.code)
        line = LineField(self._read_out(name), one.usual or one.example or self._words.hint(one.code))
        line.given.connect(lambda text: self._changed(one.code, text))
        self._add(one, name, line)
        self.lines[one.code] = line

    def _add_tick(self, one: SettingField) -> None:
        tick = Tick(self._look, self._words.setting(one.code))
        tick.clicked.connect(lambda on: self._changed(one.code, YES if on else ""))
        self._add(one, "", tick)
        self.ticks[one.code] = tick

    def _add_box(self, one: SettingField) -> None:
        name = self._words.setting(one.code)
        options = [(code, self._words.option(code)) for code in one.options]
        box = ChoiceBox(self._look, self._read_out(name), options)
        box.setProperty("usual", one.usual)
        box.picked.connect(lambda code: self._changed(one.code, code))
        self._add(one, name, box)
        self.boxes[one.code] = box

    def _add(self, one: SettingField, name: str, field: QWidget) -> None:
        field.setObjectName(f"{self._prefix}-{one.code}")
        self.add(name, field)
        if one.within:
            self._within[one.code] = one.within
            self.show_row(field, shown=False)

    def _read_out(self, name: str) -> str:
        return self.tr("{what}: {field}").format(what=self._owner, field=name) if self._owner else name

    def _give_away(self, line: LineField, secret: str, keep: Keep) -> None:
        if secret:
            keep(secret)
            line.show_text("")
