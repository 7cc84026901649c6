"""The part of a scorecard that a rep and a trainer have in common: sharing it, and what the trainer says."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Signal, Slot

from agentassist.core.practice_report import PracticeReport
from agentassist.core.sharing import LONGEST_NOTE, Review, Share, for_a_trainer, mark_of
from agentassist.ui.dialogs.practice_sections import Section
from agentassist.ui.look import Look
from agentassist.ui.practice_words import PracticeWords
from agentassist.ui.sharing_words import SharingWords
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.widgets.line_field import LineField
from agentassist.ui.widgets.mark_row import MarkRow
from agentassist.ui.widgets.signed_lines import SignedLines
from agentassist.ui.widgets.telling import telling
from agentassist.ui.words import isolated


class WithTrainer(Section):
    """The rep's side: share, take back, hand over, and what came back."""

    shared = Signal()
    taken_back = Signal()
    handed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._words = SharingWords(self)
        self.head(self._words.heading())
        self.state, self.said = label(role="dim", wrap=True), SignedLines(look)
        self.share = Button(look, self.tr("Share with my trainer"), "users")
        self.take_back = Button(look, self.tr("Take it back"), "undo-2")
        self.hand = Button(look, self.tr("Save a file for my trainer…"), "download", "link")
        self.share.clicked.connect(self.shared)
        self.take_back.clicked.connect(self.taken_back)
        self.hand.clicked.connect(self.handed)
        self.column.addWidget(self.said)
        self.column.addWidget(self.state)
        row = Flow(spacing=8)
        for button in (self.share, self.take_back, self.hand):
            row.addWidget(button)
        self.column.addLayout(row)

    def show_share(self, share: Share) -> None:
        """Tell how far a run is shared, and what its trainer made of it."""
        self.state.setText(self._words.state(share))
        had_focus = self.share.hasFocus() or self.take_back.hasFocus()
        self.share.setVisible(not share.here)
        self.take_back.setVisible(share.here)
        if had_focus:
            (self.take_back if share.here else self.share).setFocus()
        review = share.review
        lines = self._words.lines(review) if review is not None and review.given else ()
        self.said.show_lines(tuple(("message-circle", line) for line in lines))


class ForTrainer(Section):
    """The trainer's side: a mark for each check that nobody else can decide, one for the whole, a line."""

    kept = Signal(object)
    """The ``Review`` as it is now."""
    handed = Signal()
    put_away = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._words = PracticeWords(self)
        self._review = Review("", "", 0)
        self._places: tuple[int, ...] = ()
        self.rows: list[MarkRow] = []
        self.head(self.tr("What you make of it"))
        self.about = telling(role="dim")
        self.overall = MarkRow()
        self.overall.ask(self.tr("The call as a whole"), self._said(), self._ends())
        self.overall.rated.connect(self._rate_whole)
        self.note = LineField(self.tr("What the two of you agreed"), self.tr("One thing you agreed on"))
        self.note.setMaxLength(LONGEST_NOTE)
        self.note.given.connect(self._agree)
        self.hand = Button(look, self.tr("Save a file for the rep…"), "download")
        self.away = Button(look, self.tr("Put it away"), "trash-2", "link")
        self.hand.clicked.connect(self.handed)
        self.away.clicked.connect(self.put_away)
        self._lay_out()

    def _lay_out(self) -> None:
        row = Flow(spacing=8)
        row.addWidget(self.hand)
        row.addWidget(self.away)
        for part in (self.about, self.overall, self.note):
            self.column.addWidget(part)
        self.column.addLayout(row)

    def _said(self) -> str:
        return self.tr("{rating} of 5, where 1 is not yet and 5 is fully")

    def _ends(self) -> tuple[str, str]:
        return self.tr("Not yet"), self.tr("Fully")

    def show_share(self, report: PracticeReport, share: Share) -> None:
        """Show a run's marks as they are kept."""
        about = self.tr(
            "This is the scorecard of {rep} as they see it. Your marks stand beside the score; the ones for "
            "single checks are part of it."
        )
        self.about.setText(about.format(rep=isolated(share.rep) or self.tr("a rep")))
        self._ask_of(report)
        review = share.review or Review(report.run_id, "", 0)
        self._review = replace(review, run_id=report.run_id, marks=_marks(report, self._places))
        for place, row in zip(self._places, self.rows, strict=True):
            row.show_rating(dict(self._review.marks).get(place))
        self.overall.show_rating(review.overall)
        self.note.show_text(review.note)
        self.away.setVisible(share.filed)

    def _ask_of(self, report: PracticeReport) -> None:
        places = for_a_trainer(report)
        questions = [self._words.check(report.checks[place]) for place in places]
        if places == self._places and questions == [row.question.text() for row in self.rows]:
            return
        for row in self.rows:
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._places = places
        self.rows = [self._asked(place, question) for place, question in zip(places, questions, strict=True)]
        for row in self.rows:
            self.column.insertWidget(self.column.indexOf(self.overall), row)

    def _asked(self, place: int, question: str) -> MarkRow:
        row = MarkRow()
        said = self.tr("{check}: {mark}").replace("{check}", question).replace("{mark}", self._said())
        row.ask(question, said, self._ends())
        row.rated.connect(lambda mark: self._rate(place, mark))
        return row

    def _rate(self, place: int, mark: int | None) -> None:
        others = tuple(one for one in self._review.marks if one[0] != place)
        marks = others if mark is None else tuple(sorted((*others, (place, mark))))
        self.kept.emit(replace(self._review, marks=marks, note=self.note.text()))

    @Slot(object)
    def _rate_whole(self, mark: int | None) -> None:
        self.kept.emit(replace(self._review, overall=mark, note=self.note.text()))

    @Slot(str)
    def _agree(self, note: str) -> None:
        self.kept.emit(replace(self._review, note=note))


def _marks(report: PracticeReport, places: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """Return the marks that a report holds already."""
    values = ((place, report.checks[place].value) for place in places)
    return tuple((place, mark_of(value)) for place, value in values if value is not None)
