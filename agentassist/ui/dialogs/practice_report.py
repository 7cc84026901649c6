"""The scorecard of one practice call: what it came to and why, and one thing to take along."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractSlider, QVBoxLayout, QWidget

from agentassist.core.practice_report import PracticeReport
from agentassist.core.sharing import Share
from agentassist.ui.dialogs.practice_sections import Debrief, Goals, Outcome, Timeline
from agentassist.ui.dialogs.practice_trainer import ForTrainer, WithTrainer
from agentassist.ui.look import Look
from agentassist.ui.practice_words import PracticeWords
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.check_list import CheckList
from agentassist.ui.widgets.conversation import Conversation
from agentassist.ui.widgets.scroll_gap import scroll_gap
from agentassist.ui.widgets.scrolled import scrolled
from agentassist.ui.widgets.telling import telling


class PracticeScorecard(QWidget):
    """One below the other: outcome, checks, goals, mood, conversation, questions. Page Up and Down scroll."""

    rated = Signal(str, object)
    """A run and how it felt; None where that was taken back."""
    corrected = Signal(int, tuple)
    """The place of a line, and what it was."""
    saved = Signal(str)
    """The run that is to be written to a file."""
    removed = Signal(str)
    shared = Signal(str, bool)
    """A run, and whether a trainer at this computer may see it."""
    handed = Signal(str)
    """The run that is to be written for somebody else."""
    reviewed = Signal(object)
    """What a trainer makes of it: a ``Review``."""
    put_away = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._words = PracticeWords(self)
        self.report: PracticeReport | None = None
        self._mends = False
        self.back = Button(look, self.tr("All exercises"), "arrow-left")
        self.back.setObjectName("practice-back")
        self.save = Button(look, self.tr("Save as…"), "download")
        self.remove = Button(look, self.tr("Remove"), "trash-2", "link")
        self.heading, self.facts = telling(role="head"), label(role="dim", wrap=True)
        self._make_sections(look)
        self._connect()
        self._lay_out()

    def _make_sections(self, look: Look) -> None:
        self.outcome, self.timeline = Outcome(look), Timeline(look)
        about = self.tr("They stand for themselves: nothing else makes them good.")
        self.critical = CheckList(look, self._words.critical_heading(), about)
        self.checks = CheckList(look, self._words.checks_heading())
        self.goals, self.debrief = Goals(look), Debrief(look)
        self.conversation = Conversation(look)
        self.with_trainer, self.for_trainer = WithTrainer(look), ForTrainer(look)
        self.sections = (
            *(self.outcome, self.for_trainer, self.critical, self.checks, self.goals),
            *(self.timeline, self.conversation, self.debrief, self.with_trainer),
        )

    def _connect(self) -> None:
        self.save.clicked.connect(lambda: self.saved.emit(self._run))
        self.remove.clicked.connect(lambda: self.removed.emit(self._run))
        self.outcome.rating.rated.connect(lambda rating: self.rated.emit(self._run, rating))
        self.conversation.corrected.connect(self.corrected)
        self.with_trainer.shared.connect(lambda: self.shared.emit(self._run, True))
        self.with_trainer.taken_back.connect(lambda: self.shared.emit(self._run, False))
        self.for_trainer.kept.connect(self.reviewed)
        self.for_trainer.put_away.connect(lambda: self.put_away.emit(self._run))
        for side in (self.with_trainer, self.for_trainer):
            side.handed.connect(lambda: self.handed.emit(self._run))
        for key, step in (
            (Qt.Key.Key_PageDown, QAbstractSlider.SliderAction.SliderPageStepAdd),
            (Qt.Key.Key_PageUp, QAbstractSlider.SliderAction.SliderPageStepSub),
        ):
            keys = QShortcut(QKeySequence(key), self)
            keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            keys.activated.connect(lambda step=step: self.area.verticalScrollBar().triggerAction(step))

    def _lay_out(self) -> None:
        top, inside = beside(spacing=8), QWidget()
        top.addWidget(self.back)
        top.addStretch(1)
        top.addWidget(self.remove)
        top.addWidget(self.save)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(*scroll_gap())
        self._column.setSpacing(12)
        for section in self.sections:
            self._column.addWidget(section)
        self._column.addStretch(1)
        self.area = scrolled(inside)
        whole = stacked(self, 8)
        whole.addLayout(top)
        whole.addWidget(self.heading)
        whole.addWidget(self.facts)
        whole.addWidget(self.area, 1)

    def show_report(self, report: PracticeReport, *, mends: bool) -> None:
        """Show a report; another run begins at its top. ``mends`` where lines may still be put right."""
        if report is self.report and mends == self._mends:
            return
        another = self._run != report.run_id
        self.report, self._mends = report, mends
        self.heading.setText(report.title)
        self.facts.setText(self._words.facts(report))
        self.outcome.show_report(report)
        self.critical.show_checks([row for row in report.checks if row.critical])
        self.checks.show_checks([row for row in report.checks if not row.critical])
        self.goals.show_goals(report.goals)
        self.timeline.show_report(report)
        self.conversation.show_lines(report.lines, mends=mends)
        self.conversation.setVisible(bool(report.lines))
        self.debrief.show_questions(report.debrief)
        if another:
            self.area.verticalScrollBar().setValue(0)

    def show_share(self, share: Share, *, judging: bool) -> None:
        """Tell the rep how far the run is shared; its trainer, judging it, may mark it and nothing else."""
        if self.report is None:
            return
        if judging:
            self.for_trainer.show_share(self.report, share)
        else:
            self.with_trainer.show_share(share)
            self._place(share)
        self.for_trainer.setVisible(judging)
        self.with_trainer.setVisible(not judging)
        self.remove.setVisible(not judging)
        self.outcome.rating.setEnabled(not judging)

    def _place(self, share: Share) -> None:
        """Put what a trainer said right after the outcome; until then, sharing comes last of all."""
        said = share.review is not None and share.review.given
        last = self._column.count() - 2
        place = self._column.indexOf(self.for_trainer) + 1 if said else last
        if self._column.indexOf(self.with_trainer) != place:
            self._column.removeWidget(self.with_trainer)
            self._column.insertWidget(place, self.with_trainer)

    @property
    def _run(self) -> str:
        return self.report.run_id if self.report else ""

    @Slot()
    def take_focus(self) -> None:
        """Give the keyboard to the way back."""
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)
