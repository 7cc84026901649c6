"""What somebody who plays a caller has beside the conversation: mood, facts, ways out, the score so far."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from agentassist.core.pairing import NUDGE, NudgeMood, PartKind, TickPart
from agentassist.core.practice_report import CheckRow
from agentassist.core.stage import LiveCheck, Stage, Told, WayOut
from agentassist.ui.look import Look
from agentassist.ui.practice_words import PracticeWords
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.check_list import sign_of
from agentassist.ui.widgets.mood_meter import MoodMeter
from agentassist.ui.widgets.signed_lines import SignedLines
from agentassist.ui.widgets.tick import Tick
from agentassist.ui.words import isolated


class StageCard(Card):
    """A card of the trainer's window."""

    wished = Signal(object)
    """A ``PartWish``."""

    def head(self, heading: str) -> None:
        """Say what all of it is about."""
        self.setAccessibleName(heading)
        self.column.addWidget(label(heading, "head"))


class MoodCard(StageCard):
    """The meter, and two ways to push it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.head(self.tr("How the caller feels"))
        self.meter, self.said = MoodMeter(look), label(role="strong")
        self.worse = Button(look, self.tr("Worse"), "chevron-down")
        self.better = Button(look, self.tr("Better"), "chevron-up")
        self.worse.clicked.connect(lambda: self.wished.emit(NudgeMood(-NUDGE)))
        self.better.clicked.connect(lambda: self.wished.emit(NudgeMood(NUDGE)))
        self.column.addWidget(self.meter)
        row = self.add_row(self.said, self.worse, self.better)
        row.insertStretch(1, 1)

    def show_mood(self, mood: float, *, live: bool) -> None:
        """Show how the caller feels; ``live`` where that can still be changed."""
        self.meter.show_mood(mood)
        self.said.setText(self.meter.said())
        for button in (self.worse, self.better):
            button.setEnabled(live)


class TickList(StageCard):
    """Things that are ticked once they happened; made anew only where there are others."""

    def __init__(self, look: Look, kind: PartKind) -> None:
        super().__init__()
        self._look, self._kind = look, kind
        self.ticks: dict[str, Tick] = {}
        self._rows = QWidget()
        self._column = stacked(self._rows, 2)

    def lay_out(self, heading: str, about: str) -> None:
        """Say what is ticked here, above the rows."""
        self.head(heading)
        self.column.addWidget(label(about, "dim", wrap=True))
        self.column.addWidget(self._rows)

    def show_ticks(self, rows: Sequence[tuple[str, str, bool]], *, live: bool) -> None:
        """Show id, words and whether it happened of each."""
        if [one for one, _, _ in rows] != list(self.ticks):
            self._make([one for one, _, _ in rows])
        for one, words, on in rows:
            tick = self.ticks[one]
            tick.setText(words)
            tick.setChecked(on)
            tick.setEnabled(live)
        self.setVisible(bool(rows))

    def _make(self, ids: Sequence[str]) -> None:
        for tick in self.ticks.values():
            self._column.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        self.ticks = {one: self._tick(one) for one in ids}

    def _tick(self, one: str) -> Tick:
        tick = Tick(self._look)
        tick.clicked.connect(lambda on: self.wished.emit(TickPart(self._kind, one, on)))
        self._column.addWidget(tick)
        return tick


class FactsCard(TickList):
    """What the caller knows: ticked once it came out."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, PartKind.FACT)
        self.lay_out(self.tr("What the caller knows"), self.tr("Ticked: it came out."))

    def show_facts(self, facts: Sequence[Told], *, live: bool) -> None:
        """Show them as they stand."""
        self.show_ticks([(one.id, self._said(one), one.told) for one in facts], live=live)

    def _said(self, fact: Told) -> str:
        notes = (
            self.tr("to be found out") if fact.needed and not fact.told else "",
            self.tr("kept back in this mood") if fact.shy and not fact.told else "",
            self.tr("said back to you") if fact.read_back else "",
        )
        told = ", ".join(filter(None, notes))
        return f"{isolated(fact.text)} · {told}" if told else fact.text


class WaysCard(TickList):
    """What the caller may agree to, and that it is solved."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, PartKind.SOLUTION)
        self.lay_out(self.tr("Ways out"), self.tr("Ticked: the caller takes it."))
        self.solved = Tick(look, self.tr("It is solved, they agree"))
        self.solved.clicked.connect(lambda on: self.wished.emit(TickPart(PartKind.SOLVED, "", on)))
        self.column.addWidget(self.solved)

    def show_ways(self, ways: Sequence[WayOut], *, solved: bool, live: bool) -> None:
        """Show them as they stand."""
        self.show_ticks([(one.id, self._said(one), one.taken) for one in ways], live=live)
        self.solved.setChecked(solved)
        self.solved.setEnabled(live)
        self.show()

    def _said(self, way: WayOut) -> str:
        ready = self.tr("they would take it now") if way.ready and not way.taken else ""
        return f"{isolated(way.text)} · {ready}" if ready else way.text


class ScoreCard(StageCard):
    """The scorecard as far as the call has come."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._words = PracticeWords(self)
        self._shown: tuple[LiveCheck, ...] = ()
        self.head(self.tr("The scorecard so far"))
        self.score, self.lines = label(role="strong"), SignedLines(look)
        self.column.addWidget(self.score)
        self.column.addWidget(self.lines)

    def show_stage(self, stage: Stage) -> None:
        """Show another state of it."""
        standing = stage.standing
        self.score.setText(self._words.scored(standing.score if standing else 0))
        if stage.checks == self._shown:
            return
        self._shown = stage.checks
        self.lines.show_lines(tuple(self._line(one) for one in stage.checks))

    def _line(self, one: LiveCheck) -> tuple[str, str]:
        check = one.check
        row = CheckRow(one.title, check.measure, check.weight, one.value, check.critical)
        return sign_of(row)[0], f"{self._words.check(row)} · {self._words.reached(row)}"
