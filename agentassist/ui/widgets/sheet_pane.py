"""A past contact, a text to be copied or a card of the firm, opened over the page."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from agentassist.core.screen import HOUSE, KEEPING, RIGHTS, CardPart, RowState, Sheet
from agentassist.ui.approval_words import ApprovalWords
from agentassist.ui.card_words import CardWords
from agentassist.ui.dates import long_day_of
from agentassist.ui.hold_words import HoldWords
from agentassist.ui.look import Look
from agentassist.ui.rights_words import RightsWords
from agentassist.ui.widgets.badges import state_pill
from agentassist.ui.widgets.boxes import beside
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.chip import Chip
from agentassist.ui.widgets.elided import Elided
from agentassist.ui.widgets.opened_pane import OpenedPane
from agentassist.ui.widgets.rights_list import RightsList
from agentassist.ui.widgets.writing import direction_of
from agentassist.ui.words import Words, isolated

_SIGNS = re.compile(r"([\\`*_\[\]<>#+\-!|~])")
"""What Markdown would take for something else."""


class SheetPane(OpenedPane):
    """Title, with whom and when, and the text."""

    def __init__(self, anchor: QWidget, look: Look) -> None:
        super().__init__(anchor, look)
        self._words, self._card_words, self._hold_words = Words(self), CardWords(self), HoldWords(self)
        self.back.set_words(self.tr("Back"))
        self.back.clicked.connect(self.left)
        self.copy = Button(look, self.tr("Copy"), "copy")
        self.copy.clicked.connect(self._copy)
        self.about, self.state = Elided(role="dim"), Chip(look)
        self.head.addWidget(self.copy)
        self.head.setContentsMargins(0, 0, 7, 0)
        line = beside(spacing=8)
        line.addWidget(self.about, 1)
        line.addWidget(self.state)
        self.column.addLayout(line)
        self.column.addWidget(self.text, 1)
        self.rights = RightsList(look)
        self.rights.hide()
        self.column.addWidget(self.rights, 1)

    def show_sheet(self, sheet: Sheet) -> None:
        """Open one."""
        past, rights = sheet.past, sheet.id in (RIGHTS, KEEPING)
        title = RightsWords().title(sheet.id) if rights else sheet.title
        self.setAccessibleName(title)
        self.title.setText(title)
        self.about.say(self._about(sheet))
        self.about.setVisible(past is not None)
        self.state.show_fact(state_pill(self._words, past.state if past else RowState.NONE))
        self.state.setVisible(past is not None and past.state is not RowState.NONE)
        self.copy.set_words(self.tr("Copy"))
        self.copy.setVisible(past is None and not sheet.parts and not rights)
        self.text.setVisible(not rights)
        self.rights.setVisible(rights)
        self.text.setAccessibleName(sheet.title)
        self.text.setLayoutDirection(direction_of(sheet.lang))
        if rights:
            self.rights.show_rights(sheet.rights, asking=sheet.asking)
        elif sheet.parts:
            self.text.read(self._card(sheet), sheet.lang)
        else:
            held = self._hold_words.holds(sheet.holds)
            said = (sheet.text, *self._asked(sheet), held)
            self.text.setPlainText("\n\n".join(filter(None, said)))
            self.text.document().setDocumentMargin(0)
        self.open()

    def take_focus(self) -> None:
        """Let the keyboard scroll the text, or copy it at once."""
        shown = next(one for one in (self.copy, self.rights, self.text) if not one.isHidden())
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _asked(self, sheet: Sheet) -> tuple[str, ...]:
        """Return what was asked for in a past contact, and what became of it."""
        words = ApprovalWords()
        return tuple(f"{words.state(one.state).text}: {words.line(one)}" for one in sheet.requests)

    def _card(self, sheet: Sheet) -> str:
        """Return a card as Markdown."""
        said = [] if sheet.id == HOUSE else [f"*{self._card_words.never_a_rule()}*"]
        return "\n\n".join((*said, *map(self._part, sheet.parts)))

    def _part(self, part: CardPart) -> str:
        heading, lines = self._card_words.heading(part.part), [_SIGNS.sub(r"\\\1", one) for one in part.lines]
        if not heading:
            return "\n\n".join(lines)
        return "\n".join((f"### {heading}", "", *(f"- {line}" for line in lines)))

    def _about(self, sheet: Sheet) -> str:
        if sheet.past is None:
            return ""
        facts = (isolated(sheet.name), self._words.channel(sheet.past.channel), long_day_of(sheet.past.at_ms))
        return " · ".join(filter(None, facts))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy.set_words(self.tr("Copied"))
