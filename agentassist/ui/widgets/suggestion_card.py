"""A better way to say it, with the gaps that only the rep can fill."""

import re
from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from agentassist.core.phrase import Reworded, Slot, Suggestion
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.day_choice import DayChoice, due_ms
from agentassist.ui.widgets.elided import Elided
from agentassist.ui.widgets.keycap import Keycap
from agentassist.ui.widgets.sign import Sign
from agentassist.ui.words import isolated

DATE = "date"
GAP = "…"
"""Stands where something is still missing."""


def filled(better: str, said: Mapping[str, str]) -> str:
    """Return the wording with what is known in its slots.

    >>> filled("It will be here {date}.", {"date": "Fri 27 Nov"}), filled("It will be here {date}.", {})
    ('It will be here Fri 27 Nov.', 'It will be here ….')
    """
    return re.sub(r"\{(\w+)\}", lambda slot: said.get(slot[1]) or GAP, better)


class SuggestionCard(Card):
    """One suggestion at a time; the wording shows filled slots at once."""

    dismissed = Signal()
    """Not now."""
    accepted = Signal()
    """The rep will say that, or wants to."""
    reword_wanted = Signal()
    """Other words are wanted of the model."""

    filling = Signal()
    """The rep fills in what is missing."""

    def __init__(self, look: Look, keys: str) -> None:
        super().__init__(tone="accent")
        self._suggestion: Suggestion | None = None
        self._now = datetime.now().astimezone()
        self._gaps: dict[str, DayChoice | QLineEdit] = {}
        self.flagged = label(role="dim", wrap=True)
        self.flagged.setTextFormat(Qt.TextFormat.PlainText)
        self.better = label(role="big", wrap=True)
        self.better.setTextFormat(Qt.TextFormat.PlainText)
        self.not_now = Button(look, self.tr("Not now"), "x", "link", bare=True)
        self.not_now.clicked.connect(self.dismissed)
        self.take = Button(look, self.tr("I'll say that"), "check", "primary")
        self.take.clicked.connect(self.accepted)
        self.reword = Button(look, self.tr("Reword"), "message-circle", "link", bare=True)
        self.reword.setToolTip(self.tr("Ask the model of your settings for other words"))
        self.reword.setAccessibleDescription(self.reword.toolTip())
        self.reword.clicked.connect(self.reword_wanted)
        self.reword.hide()
        self.reworded = label(role="dim", wrap=True)
        self._lay_out(look, keys)

    def _lay_out(self, look: Look, keys: str) -> None:
        self.column.setContentsMargins(12, 6, 8, 10)
        self.column.setSpacing(4)
        head = Elided(self.tr("Say what you can do"), "label")
        self.add_row(Sign(look, "sparkles", "accent"), head, Keycap(keys), self.not_now, stretch=1)
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 0, 4, 0)
        inner.setSpacing(5)
        inner.addWidget(self.better)
        self._slots = stacked(spacing=4)
        inner.addLayout(self._slots)
        directions = QBoxLayout.Direction
        last = QBoxLayout(directions.TopToBottom if look.large else directions.LeftToRight)
        last.setSpacing(8)
        inner.addWidget(self.reworded)
        last.addWidget(self.flagged, 1)
        last.addWidget(self.reword)
        last.addWidget(self.take)
        inner.addLayout(last)
        self.column.addLayout(inner)

    def show_suggestion(self, suggestion: Suggestion, now: datetime) -> None:
        """Show it; what was filled in stays while it is the same advice."""
        was, self._suggestion, self._now = self._suggestion, suggestion, now
        not_that = self.tr("Not “{words}”.").format(words=isolated(suggestion.flagged))
        self.flagged.setText(f"{not_that} {suggestion.why}")
        if was is None or (was.rule, was.better) != (suggestion.rule, suggestion.better):
            self._ask(suggestion.slots)
        self._show_reworded(suggestion.reworded)
        self._show_wording()

    def offer_rewording(self, offered: bool) -> None:
        """Show the button where there is a model to ask."""
        self.reword.setVisible(offered)

    def _show_reworded(self, how: Reworded) -> None:
        said = {
            Reworded.NO: "",
            Reworded.ASKED: self.tr("Asking for other words…"),
            Reworded.DONE: self.tr("These are the model's words. Please read them over."),
            Reworded.NO_BETTER: self.tr("The model's words were no better, so these stay."),
        }[how]
        self.reworded.setText(said)
        self.reworded.setVisible(bool(said))
        self.reword.setEnabled(how in (Reworded.NO, Reworded.NO_BETTER))

    def wording(self) -> str:
        """Return the better wording as far as it is filled."""
        said = {name: _said(gap) for name, gap in self._gaps.items()}
        return filled(self._suggestion.better, said) if self._suggestion else ""

    def first_gap(self) -> QWidget | None:
        """Return where something is still missing."""
        return next((gap for gap in self._gaps.values() if not _said(gap)), None)

    def due_ms(self) -> int | None:
        """Return when what is promised is due; None where no day is part of it."""
        gap = self._gaps.get(DATE)
        return due_ms(gap.day, self._now) if isinstance(gap, DayChoice) and gap.day else None

    def forget(self) -> None:
        """Drop the suggestion with all that was filled in."""
        self._suggestion = None
        self._ask(())

    def _ask(self, slots: tuple[Slot, ...]) -> None:
        for gap in self._gaps.values():
            gap.hide()
            gap.deleteLater()
        self._gaps = {slot.name: self._gap(slot) for slot in slots}

    def _gap(self, slot: Slot) -> DayChoice | QLineEdit:
        if slot.name == DATE:
            days = DayChoice(slot.question, self._now.date())
            days.changed.connect(self._show_wording)
            days.changed.connect(self.filling)
            self._slots.addWidget(days)
            return days
        line = QLineEdit()
        line.setPlaceholderText(slot.question)
        line.setAccessibleName(slot.question)
        line.textChanged.connect(self._show_wording)
        line.textChanged.connect(self.filling)
        line.returnPressed.connect(self.accepted)
        self._slots.addWidget(line)
        return line

    def _show_wording(self) -> None:
        self.better.setText(self.wording())


def _said(gap: DayChoice | QLineEdit) -> str:
    return gap.said() if isinstance(gap, DayChoice) else gap.text().strip()
