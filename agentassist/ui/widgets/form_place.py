"""One field of a form that shows a part of a text."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from agentassist.core.writing import FormField, Put
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.choice_box import ChoiceBox
from agentassist.ui.widgets.faulted import Faulted
from agentassist.ui.widgets.lines_field import LinesField
from agentassist.ui.widgets.tick import Tick
from agentassist.ui.widgets.writing import direction_of

YES = "true"
Field = QLineEdit | LinesField | ChoiceBox | Tick


class FormPlace(QWidget):
    """Its heading, the field, and what is wrong with it.

    Args:
        look: Colours and icons of the moment.
        name: The field's in the text, as ``facts[0].ask``.
        field: What is written in; its accessible name is the heading.
        listed: True for a list, one text a line; else lines are one text.
        plain: True for what is the same in every language, as a number.
    """

    changed = Signal(object)
    """A ``Put``."""

    def __init__(
        self, look: Look, name: str, field: Field, *, listed: bool = False, plain: bool = False
    ) -> None:
        super().__init__()
        self.name, self.field, self._listed, self._plain = name, field, listed, plain
        self._faulted = Faulted(look, field)
        self.setFocusProxy(field)
        column = stacked(self, 2)
        if not isinstance(field, Tick):
            head = label(field.accessibleName(), "dim", wrap=True)
            head.setBuddy(field)
            column.addWidget(head)
        column.addWidget(self._faulted)
        self._connect()

    def _connect(self) -> None:
        match self.field:
            case QLineEdit():
                self.field.textEdited.connect(self._tell)
            case LinesField():
                self.field.edited.connect(self._tell)
            case ChoiceBox():
                self.field.picked.connect(self._tell)
            case Tick():
                self.field.clicked.connect(self._tell)

    @property
    def texts(self) -> tuple[str, ...]:
        """What it says; nothing where it is empty."""
        match self.field:
            case QLineEdit():
                return (self.field.text(),) if self.field.text() else ()
            case LinesField():
                said = self.field.texts
                return said if self._listed or not said else ("\n".join(said),)
            case ChoiceBox():
                return (self.field.code,) if self.field.code else ()
            case Tick():
                return (YES,) if self.field.isChecked() else ()

    def show_field(self, shown: FormField, lang: str) -> None:
        """Show what the text says; a field that somebody writes in stays as it is."""
        self.field.setEnabled(not shown.locked)
        if self.field.hasFocus() and not isinstance(self.field, Tick):
            return
        match self.field:
            case QLineEdit():
                self._show_line(self.field, "".join(shown.texts[:1]), lang)
            case LinesField():
                lines = shown.texts if self._listed else tuple("".join(shown.texts[:1]).strip().splitlines())
                self.field.show_texts(lines, lang)
            case ChoiceBox():
                self.field.show_code("".join(shown.texts[:1]))
            case Tick():
                self.field.setChecked(YES in shown.texts)

    def tell(self, sentence: str) -> None:
        """Say what is wrong; empty once it is right."""
        self._faulted.tell(sentence)

    def _show_line(self, field: QLineEdit, text: str, lang: str) -> None:
        if field.text() != text:
            field.setText(text)
            field.setCursorPosition(0)
        if not self._plain:
            field.setLayoutDirection(direction_of(lang))

    @Slot()
    def _tell(self) -> None:
        self.changed.emit(Put(self.name, self.texts, self._listed))
