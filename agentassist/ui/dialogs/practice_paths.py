"""Paths: the next step in one click, and all of them with what is done and what comes later."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agentassist.core.learning import Gift, PathView, Progress, StepRow, path_key
from agentassist.ui.dialogs.practice_sections import Section
from agentassist.ui.learning_words import LearningWords
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.give_row import GiveRow
from agentassist.ui.widgets.scroll_gap import scroll_gap
from agentassist.ui.widgets.scrolled import scrolled
from agentassist.ui.widgets.sign import Sign
from agentassist.ui.widgets.telling import telling

SIGNS = {
    Progress.DONE: ("circle-check", "good"),
    Progress.NEXT: ("play", "accent"),
    Progress.LATER: ("ring", "dim"),
}


class PathCard(Card):
    """One path and its next step; not there where nothing is left to do."""

    taken = Signal(object)
    """The ``StepRow`` to take."""
    all_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._words = LearningWords(self)
        self._step: StepRow | None = None
        self.title, self.count = telling(role="head"), telling(role="dim")
        self.next, self.why = telling(role="strong"), telling(role="dim")
        self.take = Button(look, "", "play", "primary")
        self.all = Button(look, self.tr("All steps"), "list-checks", "link")
        self.take.clicked.connect(self._take)
        self.all.clicked.connect(self.all_wanted)
        self.column.setContentsMargins(16, 12, 16, 12)
        words, deeds = stacked(spacing=2), stacked(spacing=4)
        for told in (self.title, self.count, self.next, self.why):
            words.addWidget(told)
        deeds.addWidget(self.take)
        deeds.addWidget(self.all)
        deeds.addStretch(1)
        row = beside(spacing=16)
        row.addLayout(words, 1)
        row.addLayout(deeds)
        self.column.addLayout(row)
        self.hide()

    def show_path(self, path: PathView | None) -> None:
        """Show where a path goes on."""
        self._step = path.next if path else None
        self.setVisible(self._step is not None)
        if path is None or self._step is None:
            return
        self.setAccessibleName(self._words.title(path))
        self.title.setText(self._words.title(path))
        self.count.setText(self._words.count(path))
        self.next.setText(self._words.next(self._step))
        self.why.setText(self._step.why)
        self.why.setVisible(bool(self._step.why))
        self.take.set_words(self._words.deed(self._step), self._words.deed_named(self._step))

    @Slot()
    def _take(self) -> None:
        if self._step is not None:
            self.taken.emit(self._step)


class StepLine(QWidget):
    """One step: where it lies, why it is there, and its button; none is ever locked."""

    taken = Signal(object)

    def __init__(self, look: Look, words: LearningWords, step: StepRow) -> None:
        super().__init__()
        self.step = step
        self.title, self.why = telling(step.title, "strong"), telling(step.why, "dim")
        self.state = label(words.progress(step.progress), "dim")
        role = "primary" if step.progress is Progress.NEXT else ""
        self.take = Button(look, words.deed(step), "headset" if step.call else "book-open", role)
        self.take.set_words(words.deed(step), words.deed_named(step))
        self.take.setProperty("slim", True)
        self.take.clicked.connect(lambda: self.taken.emit(step))
        told, row = stacked(spacing=0), beside(self, 8)
        told.addWidget(self.title)
        told.addWidget(self.why)
        row.addWidget(Sign(look, *SIGNS[step.progress]), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(told, 1)
        row.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.take, 0, Qt.AlignmentFlag.AlignTop)
        # Hidden once it lies in here: without a parent, showing it would open a window.
        self.why.setVisible(bool(step.why))
        self.setAccessibleName(f"{step.title}. {self.state.text()}. {step.why}")


class PathSteps(Section):
    """A whole path; a trainer gives it to reps and takes its file away."""

    taken = Signal(object)
    given = Signal(str)
    taken_back = Signal(str)
    file_wanted = Signal()

    def __init__(self, look: Look, path: PathView, *, trains: bool) -> None:
        super().__init__()
        words = LearningWords(self)
        self.path = path
        self.head(words.title(path))
        for told in filter(None, (path.about, words.count(path))):
            self.column.addWidget(telling(told, "dim"))
        self.lines = [StepLine(look, words, step) for step in path.steps]
        for line in self.lines:
            line.taken.connect(self.taken)
            self.column.addWidget(line)
        self.give = GiveRow(look)
        self.give.given.connect(self.given)
        self.give.taken.connect(self.taken_back)
        self.file = Button(look, self.tr("Save its file…"), "download", "link")
        self.file.clicked.connect(self.file_wanted)
        row = beside()
        row.addWidget(self.file)
        row.addStretch(1)
        self.column.addWidget(self.give)
        self.column.addLayout(row)
        for part in (self.give, self.file):
            part.setVisible(trains and bool(path.id))


class PathsView(QWidget):
    """A way back and every path, the rep's own first."""

    taken = Signal(object)
    given = Signal(str, str)
    """A name, and what they are given."""
    taken_back = Signal(str, str)
    file_wanted = Signal(str)
    """The path whose file is wanted."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[tuple[PathView, ...], bool] = ((), False)
        self.paths: list[PathSteps] = []
        self.back = Button(look, self.tr("All exercises"), "arrow-left")
        inside, top = QWidget(), beside(spacing=8)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(*scroll_gap())
        self._column.setSpacing(12)
        self._column.addStretch(1)
        top.addWidget(self.back)
        top.addStretch(1)
        whole = stacked(self, 8)
        whole.addLayout(top)
        whole.addWidget(scrolled(inside), 1)

    def show_paths(
        self, paths: tuple[PathView, ...], gifts: tuple[Gift, ...], names: tuple[str, ...], *, trains: bool
    ) -> None:
        """Show others, and to a trainer who has them."""
        if (paths, trains) != self._shown:
            self._shown = (paths, trains)
            self._show(paths, trains=trains)
        for one in self.paths:
            key = path_key(one.path.id)
            one.give.show_people(tuple(gift.who for gift in gifts if gift.what == key), names)

    def _show(self, paths: tuple[PathView, ...], *, trains: bool) -> None:
        at = next((line.step.id for one in self.paths for line in one.lines if line.take.hasFocus()), "")
        for one in self.paths:
            self._column.removeWidget(one)
            one.hide()
            one.deleteLater()
        self.paths = [self._made(path, trains=trains) for path in paths]
        for place, one in enumerate(self.paths):
            self._column.insertWidget(place, one)
            one.show()
        same = (line for one in self.paths for line in one.lines if line.step.id == at)
        if (line := next(same, None)) is not None:
            line.take.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made(self, path: PathView, *, trains: bool) -> PathSteps:
        made, key = PathSteps(self._look, path, trains=trains), path_key(path.id)
        made.taken.connect(self.taken)
        made.given.connect(lambda who: self.given.emit(who, key))
        made.taken_back.connect(lambda who: self.taken_back.emit(who, key))
        made.file_wanted.connect(lambda: self.file_wanted.emit(path.id))
        return made
