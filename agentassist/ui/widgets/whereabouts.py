"""Where the caller is, what time it is there, and what they speak."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent

from agentassist.core.screen import Card
from agentassist.ui.dates import clock_in, utc_now
from agentassist.ui.language_words import LanguageWords
from agentassist.ui.look import Look
from agentassist.ui.widgets.elided import Elided
from agentassist.ui.words import isolated, left_to_right

GAP, LEAST_EM = "…", 3
"""Of less than this the company's name says nothing."""


class Whereabouts(Elided):
    """One dim line; its time is looked up anew each minute while it is seen."""

    def __init__(self, look: Look) -> None:
        super().__init__(role="dim")
        self._look = look
        self._languages = LanguageWords(self)
        self._card: Card | None = None
        self._now = utc_now()
        self._minute = QTimer(self)
        self._minute.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self._turned)

    def show_card(self, card: Card) -> None:
        """Show where the caller of ``card`` is."""
        self._card = card
        self._turned()

    def show_text(self, text: str) -> None:
        """Show a line of another kind."""
        self._card = None
        self._minute.stop()
        self.say(text)
        self.show()

    def at(self, card: Card, now: datetime) -> str:
        """Return the line for ``card`` at ``now``; empty where nothing is known."""
        where = self._joined(isolated(card.org), isolated(card.place))
        clock = clock_in(card.tz, now)
        there = self.tr("{time} there").format(time=left_to_right(clock)) if clock else ""
        foreign = card.lang and card.lang != self._look.preferences.language
        speaks = self.tr("calling in {language}").format(language=self._languages.name(card.lang))
        now_there = self._joined(there, speaks if foreign else "")
        if where and now_there:
            return self.tr("{where}. {now}").format(where=where, now=now_there)
        return where or now_there

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the minutes that passed unseen."""
        super().showEvent(event)
        if self._card:
            self._turned()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks."""
        super().hideEvent(event)
        self._minute.stop()

    def _turned(self) -> None:
        if self._card is None:
            return
        now = self._now = utc_now()
        self.say(self.at(self._card, now))
        self.setVisible(bool(self.text()))
        if self._card.tz:
            # This kind of timer is right to the second; one more never shows the old minute again.
            self._minute.start((61 - now.second) * 1000)

    def _fitting(self) -> str:
        """Shorten the company first: the time there and the language count before the first word."""
        room, metrics = self.contentsRect().width(), self.fontMetrics()
        if self._card is None or not self._card.org or metrics.horizontalAdvance(self.text()) <= room:
            return super()._fitting()
        rest = metrics.horizontalAdvance(self.at(replace(self._card, org=GAP), self._now))
        left = room - rest + metrics.horizontalAdvance(GAP)
        org = metrics.elidedText(self._card.org, Qt.TextElideMode.ElideRight, left)
        short = self.at(replace(self._card, org=org if left > LEAST_EM * self._look.em else ""), self._now)
        return metrics.elidedText(short, Qt.TextElideMode.ElideRight, room)

    def _joined(self, first: str, second: str) -> str:
        if first and second:
            return self.tr("{first}, {second}").format(first=first, second=second)
        return first or second
