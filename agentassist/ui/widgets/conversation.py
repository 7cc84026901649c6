"""What was said in a practice call, and as what each line of the rep's was heard."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from agentassist.core.practice_report import PracticeLine
from agentassist.core.scenario import Act
from agentassist.core.speech import Who
from agentassist.ui.look import Look
from agentassist.ui.practice_words import PracticeWords
from agentassist.ui.widgets.act_choice import ActChoice
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.tab_order import in_tab_order
from agentassist.ui.widgets.telling import telling
from agentassist.ui.words import isolated

WHO_EM = 5.5
AT_ONCE = 8
"""So many lines are made at once: a long call has hundreds of widgets, and lies far down the page."""


class SaidLine(QWidget):
    """Who said it and what; the rep may put right as what theirs was heard."""

    corrected = Signal(int, tuple)
    """The place of the line, and what it was."""

    def __init__(self, look: Look, words: PracticeWords, name: Callable[[Who], str]) -> None:
        super().__init__()
        self._look, self._words, self._name = look, words, name
        self._line: PracticeLine | None = None
        self.choice: ActChoice | None = None
        self.who, self.text, self.heard = label(role="label"), telling(), telling(role="dim")
        self.below = QWidget()
        self.mend = Button(look, self.tr("Put right"), "pencil", "link")
        self.mend.setProperty("slim", True)
        self.mend.clicked.connect(self.ask)
        self._lay_out()

    def _lay_out(self) -> None:
        self.who.setFixedWidth(round(WHO_EM * self._look.em))
        below = beside(self.below, 6)
        below.addWidget(self.heard, 1)
        below.addWidget(self.mend, 0, Qt.AlignmentFlag.AlignTop)
        self._said = stacked(spacing=0)
        self._said.addWidget(self.text)
        self._said.addWidget(self.below)
        row = beside(self, 8)
        row.addWidget(self.who, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._said, 1)

    def show_line(self, line: PracticeLine, *, mends: bool) -> None:
        """Show another line, or the same one heard as something else."""
        own = line.who is Who.REP
        self.mend.setVisible(own and mends)
        if line == self._line:
            return
        self._line = line
        self.leave()
        self.who.setText(self._name(line.who))
        self.text.setText(line.text)
        self.heard.setText(self._words.heard(line.acts) if own else "")
        self.below.setVisible(own)
        said = self.tr("Put right as what “{line}” was heard").format(line=isolated(line.text))
        self.mend.set_words(self.tr("Put right"), said)
        self.setAccessibleName(f"{self.who.text()}: {isolated(line.text)}")

    @Slot()
    def ask(self) -> None:
        """Open the choice of what it was; a second time closes it."""
        if self.choice is not None or self._line is None:
            self.leave()
            return
        self.choice = ActChoice(self._look, self._line.acts)
        self.choice.left.connect(self.leave)
        self.choice.chosen.connect(self._give)
        self._said.addWidget(self.choice)
        # Seen at once, or Tab would pass it by until the event loop has shown it.
        self.choice.show()
        in_tab_order(self.mend, *self.choice.buttons.values(), self.choice.save, self.choice.cancel)
        self.choice.take_focus()

    @Slot()
    def leave(self) -> None:
        """Close the choice; the keyboard goes back to what opened it."""
        if self.choice is not None:
            self.mend.setFocus(Qt.FocusReason.OtherFocusReason)
            self._said.removeWidget(self.choice)
            self.choice.hide()
            self.choice.deleteLater()
            self.choice = None

    @Slot(tuple)
    def _give(self, acts: tuple[Act, ...]) -> None:
        line = self._line
        self.leave()
        if line is not None and acts != line.acts:
            self.corrected.emit(line.place, acts)


class Conversation(Card):
    """Every line, one below the other; those that are still there keep their widgets.

    Args:
        look: Colours and icons of the moment.
        name: Says who said a line; as the rep would where it is left out.
    """

    corrected = Signal(int, tuple)
    """The place of a line, and what it was."""

    def __init__(self, look: Look, name: Callable[[Who], str] | None = None) -> None:
        super().__init__()
        self._look, self._words = look, PracticeWords(self)
        self._name = name or self._words.who
        heading = self._words.conversation_heading()
        self.setAccessibleName(heading)
        self._said: tuple[PracticeLine, ...] = ()
        self._mends = False
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._add_some)
        self.lines: list[SaidLine] = []
        self.column.setContentsMargins(16, 12, 16, 14)
        self.column.setSpacing(10)
        self.column.addWidget(label(heading, "head"))

    def show_lines(self, lines: Sequence[PracticeLine], *, mends: bool) -> None:
        """Show what was said; ``mends`` where a line may still be put right."""
        self._said, self._mends = tuple(lines), mends
        for at, widget in enumerate(self.lines):
            widget.setVisible(at < len(lines))
            if at < len(lines):
                widget.show_line(lines[at], mends=mends)
        self._add_some()

    @Slot()
    def _add_some(self) -> None:
        """Make widgets for what is still to be shown, a few and then a few more."""
        for line in self._said[len(self.lines) :][:AT_ONCE]:
            widget = SaidLine(self._look, self._words, self._name)
            widget.corrected.connect(self.corrected)
            widget.show_line(line, mends=self._mends)
            self.lines.append(widget)
            self.column.addWidget(widget)
        if len(self.lines) < len(self._said):
            self._more.start()
