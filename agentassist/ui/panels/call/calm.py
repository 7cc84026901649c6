"""An abusive caller, in the prompt's place: breathe, two warnings, somebody to bring in, an end in order."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from agentassist.core.calm import CalmCard, CalmStep
from agentassist.core.knowledge import Group
from agentassist.core.messages import OpenAnswer
from agentassist.core.messages.calming import BringSenior, EndAbuse, GiveWarning, MeetAbuse
from agentassist.core.messages.holding import TakeBreather
from agentassist.core.screen import Screen
from agentassist.ui.calm_words import CalmWords
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send
from agentassist.ui.theme import reading_font
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.deed import add_deed, keys_of
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.widgets.pacer import Pacer
from agentassist.ui.widgets.signed_lines import SignedLines
from agentassist.ui.widgets.telling import telling
from agentassist.ui.words import isolated


class CalmPanel(Panel):
    """Seen until they calm down or the call is over; a hold comes before it."""

    place = 30

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self._shown: CalmCard | None = None
        self._words = CalmWords(self)
        self.pacer = Pacer(look, now)
        self.head = telling(role="head")
        self.reminder = label(self.tr("It is aimed at the situation. You may end it."), "dim", wrap=True)
        self.threat = label(self.tr("A threat: end it at once, without a warning."), "dim", wrap=True)
        self.points = SignedLines(look)
        self.deeds: dict[str, QAction] = {}
        self._add_buttons()
        self._lay_out()

    def _add_buttons(self) -> None:
        send = self.send
        self.warned = self._add("calm-warned", "Alt+1", ("check", "primary"), lambda: send(GiveWarning()))
        rest = lambda: send(TakeBreather())  # noqa: E731 - one of a row
        self.rest = self._add("calm-breather", "Alt+2", ("coffee", ""), rest, self.tr("Breather"))
        self.senior = self._add("calm-senior", "Alt+3", ("users", ""), self._bring_senior)
        end = self.tr("End the call")
        self.end = self._add("calm-end", "Alt+4", ("phone-off", ""), lambda: send(EndAbuse()), end)
        brief = self.tr("Copy the brief")
        self.brief = self._add("calm-brief", "Alt+5", ("copy", ""), self._copy_brief, brief)
        rules = self.tr("How we do it")
        self.article = self._add("calm-article", "Alt+6", ("book-open", ""), self._read, rules)
        calmed = self.tr("They calmed down")
        self.calmed = self._add("calm-over", "Alt+0", ("x", "link"), lambda: send(MeetAbuse(False)), calmed)

    def _add(
        self, name: str, keys: str, face: tuple[str, str], does: Callable[[], object], words: str = ""
    ) -> Button:
        deed = self.deeds[name] = add_deed(self, name, words, keys, does)
        button = Button(self.look, words, *face)
        button.setAccessibleDescription(keys_of(deed))
        button.clicked.connect(deed.trigger)
        return button

    def _lay_out(self) -> None:
        self.card = Card(tone="accent")
        words = QWidget()
        column = stacked(words, 4)
        for line in (self.head, self.points, self.reminder, self.threat):
            column.addWidget(line)
        column.addStretch(1)
        if self.look.large:
            self.card.column.addWidget(self.pacer)
            self.card.column.addWidget(words)
        else:
            self.card.add_row(self.pacer, words, stretch=1)
        self.card.column.addStretch(1)
        buttons = QWidget()
        flow = Flow(buttons)
        for button in (
            *(self.warned, self.rest, self.end, self.senior),
            *(self.brief, self.article, self.calmed),
        ):
            flow.addWidget(button)
        self.card.column.addWidget(buttons)
        for text in (self.head, *self.points.lines):
            text.setFont(reading_font(self.look.preferences))
        stacked(self).addWidget(self.card, 1)
        self.card.hide()

    def wanted(self, screen: Screen) -> bool:
        """Return whether the caller is abusive, and nothing is more pressing."""
        pressing = screen.hold or screen.call_back or screen.before_hold
        return super().wanted(screen) and screen.calm is not None and not pressing

    def show_screen(self, screen: Screen) -> None:
        """Make the widgets match ``screen.calm``."""
        if screen.calm is self._shown:
            return
        self._shown = screen.calm
        self.card.setVisible(self._shown is not None)
        if self._shown is not None:
            self._show_card(self._shown)

    def _show_card(self, card: CalmCard) -> None:
        self.head.setText(card.intent or self._words.intent(card.step))
        self.points.show_lines(tuple(("ring", point) for point in card.points))
        ending = card.step is CalmStep.END
        self.threat.setVisible(not ending)
        self.end.set_role("primary" if ending else "")
        self._offer("calm-warned", self.warned, "" if ending else self._words.given(card.step))
        self._offer("calm-senior", self.senior, self._senior(card))
        self.article.setVisible(bool(card.article))
        self.deeds["calm-article"].setEnabled(bool(card.article))
        self.setAccessibleName(self.head.text())

    def _offer(self, name: str, button: Button, words: str) -> None:
        button.setVisible(bool(words))
        button.set_words(words)
        self.deeds[name].setEnabled(bool(words))
        self.deeds[name].setText(words)

    def _senior(self, card: CalmCard) -> str:
        if card.senior is None or not card.senior.number:
            return ""
        if card.senior.consults:
            return self.tr("Ring {who}").format(who=isolated(card.senior.title))
        return self.tr("Copy the number of {who}").format(who=isolated(card.senior.title))

    def _bring_senior(self) -> None:
        if self._shown is None or self._shown.senior is None:
            return
        if self._shown.senior.consults:
            self.send(BringSenior())
        else:
            QApplication.clipboard().setText(self._shown.senior.number)

    def _copy_brief(self) -> None:
        if self._shown is not None:
            QApplication.clipboard().setText(self._words.brief(self._shown))

    def _read(self) -> None:
        if self._shown is not None:
            self.send(OpenAnswer(Group.ARTICLE, self._shown.article))


PANEL = CalmPanel
