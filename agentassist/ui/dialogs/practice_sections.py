"""The parts of a scorecard that are more than a list of checks or lines."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from agentassist.core.debrief import for_next_time
from agentassist.core.practice_report import GoalRow, PracticeReport
from agentassist.ui.look import Look
from agentassist.ui.practice_words import PracticeWords
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.mood_curve import MoodCurve
from agentassist.ui.widgets.rating_row import RatingRow
from agentassist.ui.widgets.signed_lines import SignedLines
from agentassist.ui.words import left_to_right


class Section(Card):
    """A card of the scorecard."""

    def __init__(self) -> None:
        super().__init__()
        self.column.setContentsMargins(16, 12, 16, 14)
        self.column.setSpacing(8)

    def head(self, heading: str) -> None:
        """Say what all of it is about."""
        self.setAccessibleName(heading)
        self.column.addWidget(label(heading, "head"))


class Outcome(Section):
    """The score as a number, a few calm words, one thing for next time, and how it felt."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._words = PracticeWords(self)
        self.setAccessibleName(self.tr("Outcome"))
        self.number, self.of = label(role="code"), label(self.tr("of 100"), "dim")
        self.said, self.about = label(role="head", wrap=True), label(role="dim", wrap=True)
        self.next = SignedLines(look)
        self.rating = RatingRow()
        number, words = QWidget(), stacked(spacing=2)
        beneath = stacked(number, 0)
        for part in (self.number, self.of):
            beneath.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        beneath.addStretch(1)
        words.addWidget(self.said)
        words.addWidget(self.about)
        row = beside(spacing=16)
        row.addWidget(number)
        row.addLayout(words, 1)
        self.column.addLayout(row)
        self.column.addWidget(self.next)
        self.column.addWidget(self.rating)

    def show_report(self, report: PracticeReport) -> None:
        """Show another score."""
        self.number.setText(left_to_right(str(report.score)))
        self.number.setAccessibleName(self._words.scored(report.score))
        self.said.setText(self._words.outcome(report))
        ended, own = self._words.ending(report.ending), self._words.own_words(report.own_words)
        self.about.setText(f"{ended} {own}")
        self.next.show_lines(tuple(self._advice(report)))
        self.rating.show_rating(report.rating)

    def _advice(self, report: PracticeReport) -> Iterator[tuple[str, str]]:
        row = for_next_time(report)
        if row is not None:
            yield "sparkles", self._words.next_time(row)
        if report.again:
            yield "copy", self._words.said_again(report.again)


class Goals(Section):
    """What the call was to come to."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._words = PracticeWords(self)
        self.head(self._words.goals_heading())
        self.lines = SignedLines(look)
        self.column.addWidget(self.lines)

    def show_goals(self, goals: Sequence[GoalRow]) -> None:
        """Show others."""
        self.lines.show_lines(tuple(self._line(goal) for goal in goals))
        self.setVisible(bool(goals))

    def _line(self, goal: GoalRow) -> tuple[str, str]:
        return ("circle-check" if goal.reached else "ring"), self._words.goal_told(goal)


class Timeline(Section):
    """The mood as a picture, and in words what moved it at the point that is looked at."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._words = PracticeWords(self)
        self.curve, self.told = MoodCurve(look), label(wrap=True)
        self.head(self._words.mood_heading())
        # As high as two lines from the start: what is below must not jump from point to point.
        self.told.setMinimumSize(QSize(0, 2 * self.told.fontMetrics().lineSpacing()))
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.curve.told.connect(self.told.setText)
        self.column.addWidget(self.curve)
        self.column.addWidget(self.told)
        self._shown: PracticeReport | None = None

    def show_report(self, report: PracticeReport) -> None:
        """Draw another mood."""
        was, self._shown = self._shown, report
        if was is not None and was.moods == report.moods and was.lines == report.lines:
            return
        moods = (report.start_mood, *(point.mood for point in report.moods))
        self.curve.show_moods(moods, tuple(self._words.moods(report)))


class Debrief(Section):
    """Questions to think about, alone or with a trainer."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.head(PracticeWords(self).debrief_heading())
        self.lines = SignedLines(look)
        self.column.addWidget(self.lines)

    def show_questions(self, questions: Sequence[str]) -> None:
        """Ask others."""
        self.lines.show_lines(tuple(("message-circle", question) for question in questions))
        self.setVisible(bool(questions))
