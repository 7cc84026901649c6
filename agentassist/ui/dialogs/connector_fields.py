"""What one connector asks for, and what its fields become here."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from agentassist.core.connecting import About
from agentassist.core.field_names import MAP
from agentassist.core.importing import Field
from agentassist.core.setting_field import SettingKind
from agentassist.ui.connector_words import ConnectorWords
from agentassist.ui.dialogs.setting_fields import SettingFields
from agentassist.ui.import_words import ImportWords
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.choice_box import ChoiceBox
from agentassist.ui.widgets.form import Form
from agentassist.ui.widgets.tick import Tick

LEFT_OUT = "-"
"""The choice of no field."""


class ConnectorFields(QWidget):
    """The settings of one connector.

    Args:
        look: Colours of the moment.
        about: Which connector.
        choose: Told all settings when one has changed.
        keep: Told a password that was typed; it is never shown again.
    """

    def __init__(
        self,
        look: Look,
        about: About,
        choose: Callable[[dict[str, str]], None],
        keep: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._look, self._choose = look, choose
        self._fields_words = ImportWords(self)
        self._settings: dict[str, str] = {}
        self._rows = SettingFields(look, ConnectorWords(self), self._given)
        self.lines, self.ticks = self._rows.lines, self._rows.ticks
        flags = [one for one in about.fields if one.kind is SettingKind.FLAG]
        for one in about.fields:
            if one not in flags:
                self._rows.add_field(one)
        secret = self.tr("Password or token")
        self.secret = self._rows.add_secret(secret, keep) if about.secret else None
        for one in flags:
            self._rows.add_field(one)
        self.mapped = Tick(look, self.tr("Choose what each of their fields becomes here"))
        self.mapping = Form()
        self.choices = {one.theirs: self._choice(one.theirs, one.field) for one in about.mapping}
        self._lay_out()

    def _lay_out(self) -> None:
        column = stacked(self, 8)
        column.addWidget(self._rows)
        column.addWidget(self.mapped)
        column.addWidget(self.mapping)
        self.mapped.setVisible(bool(self.choices))
        self.mapping.setVisible(False)
        self.mapped.toggled.connect(self.mapping.setVisible)

    def _choice(self, theirs: str, usual: Field | None) -> ChoiceBox:
        fields = [(field.value, self._fields_words.field(field)) for field in Field]
        box = ChoiceBox(self._look, self._theirs(theirs), [(LEFT_OUT, self.tr("Leave out")), *fields])
        box.setProperty("usual", usual.value if usual else LEFT_OUT)
        box.picked.connect(lambda code: self._given(MAP + theirs, code))
        self.mapping.add(self._theirs(theirs), box)
        return box

    def _theirs(self, theirs: str) -> str:
        """Return how a field is called there; where it has our name, in the rep's language."""
        return self._fields_words.field(Field(theirs)) if theirs in list(Field) else theirs

    def show_settings(self, settings: Mapping[str, str]) -> None:
        """Show what is kept."""
        self._settings = dict(settings)
        self._rows.show_settings(settings)
        for theirs, box in self.choices.items():
            box.show_code(settings.get(MAP + theirs) or str(box.property("usual")))

    def _given(self, code: str, value: str) -> None:
        self._settings = {**self._settings, code: value.strip()}
        self._choose({name: kept for name, kept in self._settings.items() if kept})
