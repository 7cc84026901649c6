"""The six steps of handing a caller on, as tick boxes; two of them have a button that does them."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from agentassist.core.screen import HandingOn, LegState
from agentassist.core.transfer import HandStep
from agentassist.ui.hand_words import HandWords
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.tick import Tick


class HandSteps(QWidget):
    """One row for each step, in the order that serves the caller; any order will do.

    Args:
        look: Colours and icons of the moment.
        does: Called with a step, and whether it is to be done or taken back.
    """

    def __init__(self, look: Look, does: Callable[[HandStep, bool], None]) -> None:
        super().__init__()
        self._words = HandWords(self)
        self._does = does
        self._done: tuple[HandStep, ...] = ()
        self.ring = Button(look, self.tr("Ring"), "phone-outgoing", "primary")
        self.leave = Button(look, self.tr("Handed over"), "phone-forwarded", "primary")
        self.boxes = {step: Tick(look, self._words.step(step)) for step in HandStep}
        column = stacked(self, 0)
        for step, box in self.boxes.items():
            box.clicked.connect(lambda checked, step=step: self._clicked(step, checked))
            row = beside(spacing=8)
            row.addWidget(box, 1)
            for button in self._buttons_of(step):
                row.addWidget(button)
            column.addLayout(row)
        self.ring.clicked.connect(lambda: does(HandStep.RING, True))
        self.leave.clicked.connect(lambda: does(HandStep.LEAVE, True))

    def _buttons_of(self, step: HandStep) -> tuple[Button, ...]:
        return {HandStep.RING: (self.ring,), HandStep.LEAVE: (self.leave,)}.get(step, ())

    def _clicked(self, step: HandStep, checked: bool) -> None:
        # A phone is told what to do, and tells whether it came true; until then nothing is ticked.
        self.boxes[step].setChecked(step in self._done)
        self._does(step, checked)

    def show_steps(self, handing: HandingOn) -> None:
        """Show which steps are done, and what the buttons do with this phone."""
        self._done = handing.done
        # While somebody listens, the brief needs the room of what is done.
        speaks = handing.leg is not LegState.NONE
        for step, box in self.boxes.items():
            box.setChecked(step in handing.done)
            box.setVisible(not (speaks and step in handing.done))
        self.boxes[HandStep.RING].setText(self._words.step(HandStep.RING, handing.to.name))
        self.ring.setEnabled(bool(handing.to.number) or not handing.rings)
        self.ring.setVisible(HandStep.RING not in handing.done)
        self.leave.set_words(self._leaving(handing))
        begun = HandStep.RING in handing.done or handing.passes
        self.leave.setVisible(begun and HandStep.LEAVE not in handing.done)

    def _leaving(self, handing: HandingOn) -> str:
        if handing.joins:
            return self.tr("Join and leave")
        return self.tr("Pass on without a word") if handing.passes else self.tr("Handed over")

    def take_focus(self, step: HandStep | None) -> None:
        """Give the keyboard to the next step."""
        self.boxes[step or HandStep.LEAVE].setFocus()
