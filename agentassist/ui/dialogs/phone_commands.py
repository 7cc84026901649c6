"""The lines that softphones are given, so that they hand their calls over."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from agentassist.core.messages import LetLinksOpen
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.phone_recipes import HAPPENINGS, OTHER, RECIPES, lines_of
from agentassist.ui.phone_words import PhoneWords
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.choice_box import ChoiceBox
from agentassist.ui.widgets.copied_line import CopiedLine
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.widgets.form import Form


class PhoneCommands(QWidget):
    """One softphone at a time, each line with a button that copies it.

    Args:
        look: Colours and icons of the moment.
        send: Takes wishes.
    """

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__()
        self._look, self._words, self._command = look, PhoneWords(self), ""
        name = self.tr("Softphone")
        titles = {phone: self._words.title(phone) for phone in RECIPES} | {OTHER: self.tr("Another one")}
        self.phone = ChoiceBox(look, name, list(titles.items()))
        self.phone.setObjectName("phone-handover-which")
        self.phone.picked.connect(self.turn_to)
        choice = Form()
        choice.add(name, self.phone)
        lines = QWidget()
        self._column = stacked(lines, 8)
        self._column.addWidget(choice)
        self.lines: tuple[CopiedLine, ...] = ()
        self._form: Form | None = None
        self.turn_to(next(iter(RECIPES)))
        self.links = label(wrap=True)
        self.open = Button(look, self.tr("Let links open this app"))
        self.open.clicked.connect(lambda: send(LetLinksOpen(on=True)))
        self.give_back = Button(look, self.tr("Take that back"), "undo-2")
        self.give_back.clicked.connect(lambda: send(LetLinksOpen(on=False)))
        deeds = QWidget()
        line = Flow(deeds, 8)
        for button in (self.open, self.give_back):
            line.addWidget(button)
        whole = stacked(self, 8)
        for part in (lines, deeds, self.links):
            whole.addWidget(part)
        self.show_command("", "")

    def show_command(self, command: str, links: str) -> None:
        """Show the lines with the command of this computer, and how links of our own stand."""
        self.links.setText(self._words.links(links))
        self.links.setVisible(bool(links))
        self.give_back.setVisible(links not in ("", "theirs", "bundle"))
        if command != self._command:
            self._command = command
            self.turn_to(self.phone.code)

    @Slot(str)
    def turn_to(self, phone: str) -> None:
        """Show the lines of another softphone."""
        phone = phone if phone in RECIPES else OTHER
        self.phone.show_code(phone)
        if self._form is not None:
            self._column.removeWidget(self._form)
            # Until it is really gone it must not show through the new lines.
            self._form.hide()
            self._form.deleteLater()
        self._form, self.lines = Form(), ()
        for name, text in lines_of(phone, self._command):
            words = self._happening(name) if name in HAPPENINGS else name
            line = CopiedLine(self._look, words)
            line.show_text(text)
            self._form.add_wide(words, line)
            self.lines += (line,)
        self._column.addWidget(self._form)
        self._form.show()

    def _happening(self, code: str) -> str:
        return {
            "ringing": self.tr("When it rings"),
            "dialing": self.tr("When you dial"),
            "answered": self.tr("When somebody answers"),
            "ended": self.tr("When the call is over"),
            "link": self.tr("Or a link to open"),
        }[code]
