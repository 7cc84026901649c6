"""Who is to take over: a department, somebody rung before, or a typed number."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QApplication, QWidget

from agentassist.core.screen import HandingOn, HandTarget, LegState
from agentassist.ui.dates import utc_now
from agentassist.ui.look import Look
from agentassist.ui.rights_words import RightsWords
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.choice_box import ChoiceBox
from agentassist.ui.widgets.line_field import LineField
from agentassist.ui.words import isolated, left_to_right


class HandTargetRow(QWidget):
    """A list to choose from, and a number that can be typed over.

    Args:
        look: Colours and icons of the moment.
    """

    chosen = Signal(object)
    """A ``HandTarget``."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._targets: tuple[HandTarget, ...] = ()
        self._to = HandTarget("")
        self._words = RightsWords(self)
        self.choice = ChoiceBox(look, self.tr("Who is to take over"))
        self.choice.setPlaceholderText(self.tr("Who is to take over"))
        self.number = LineField(self.tr("Their number"), self.tr("Number"))
        self.choice.picked.connect(self._picked)
        self.number.given.connect(self._typed)
        self.hours = label(role="dim", wrap=True)
        self.dial = label(role="title")
        self.copy = Button(look, self.tr("Copy the number"), "copy", bare=True)
        self.copy.clicked.connect(self._copy)
        self._lay_out()

    def _lay_out(self) -> None:
        self.row = QWidget()
        row = beside(self.row, 8)
        row.addWidget(self.choice, 3)
        row.addWidget(self.number, 2)
        self.by_hand = QWidget()
        dialled = beside(self.by_hand, 8)
        dialled.addWidget(self.dial, 1)
        dialled.addWidget(self.copy)
        column = stacked(self, 4)
        column.addWidget(self.row)
        column.addWidget(self.hours)
        column.addWidget(self.by_hand)

    def show_target(self, handing: HandingOn) -> None:
        """Show who is chosen; while they are rung nothing is, and a number to dial by hand is large."""
        if handing.targets != self._targets:
            self._targets = handing.targets
            self.choice.offer((str(at), one.name) for at, one in enumerate(handing.targets))
        self._to = handing.to
        self.choice.show_code(self._code())
        self.number.show_text(handing.to.number)
        chosen = next((one for one in self._targets if one.name == handing.to.name), HandTarget(""))
        about = (self.tr("Handles this") if chosen.fits else "", self._there(chosen))
        self.hours.setText(" · ".join(filter(None, about)))
        begun = handing.leg is not LegState.NONE
        self.row.setVisible(not begun)
        self.hours.setVisible(bool(self.hours.text()) and not begun)
        self.dial.setText(left_to_right(handing.to.number))
        self.by_hand.setVisible(handing.leg is LegState.BY_HAND and bool(handing.to.number))
        self.setVisible(not begun or not self.by_hand.isHidden())

    def _there(self, target: HandTarget) -> str:
        """Return whether anybody is there now, and who; empty for whoever is no department."""
        whom = target.whom
        if whom is None:
            return ""
        people = QLocale().createSeparatedList([isolated(name) for name in whom.people])
        said = self._words.door(whom, utc_now()), people, self._words.languages(whom)
        return " · ".join(filter(None, said))

    def _code(self) -> str:
        same = (at for at, one in enumerate(self._targets) if one.name == self._to.name and one.name)
        return str(next(same, ""))

    def _picked(self, code: str) -> None:
        if code.isdecimal() and int(code) < len(self._targets):
            self.chosen.emit(self._targets[int(code)])

    def _typed(self, number: str) -> None:
        self.chosen.emit(HandTarget(self._to.name, number, self._to.department))

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._to.number)
