"""An opened article over the page: what it says, and what the rep may do about it."""

from dataclasses import replace

from PySide6.QtCore import QDate, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from agentassist.core.knowledge import Article
from agentassist.core.screen import ActionBadge, Reading
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import emptied, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.elided import Elided
from agentassist.ui.widgets.opened_pane import OpenedPane
from agentassist.ui.widgets.right_row import RightRow
from agentassist.ui.widgets.verdict_row import VerdictRow
from agentassist.ui.widgets.writing import direction_of
from agentassist.ui.words import isolated


def day_said(iso_date: str) -> str:
    """Return an ISO date as the rep's language writes it; anything else as it is."""
    day = QDate.fromString(iso_date, Qt.DateFormat.ISODate)
    return QLocale().toString(day, "d MMM yyyy") if day.isValid() else iso_date


TITLE_EM = 18
"""A longer title than this is cut in the way back."""
ROOMY = 2
"""So many rights have all the lines they need."""


class ReadingPane(OpenedPane):
    """Title, badges, text, and who keeps it up to date."""

    went_back = Signal()
    """The rep returns to the article whose link led here."""

    def __init__(self, anchor: QWidget, look: Look) -> None:
        super().__init__(anchor, look)
        self._look = look
        self._shown: Reading | None = None
        self.back.clicked.connect(self._go_back)
        self.edit = Button(look, self.tr("Edit"), "pencil", "link")
        self.stale = label(role="dim", wrap=True)
        self.rights = stacked(spacing=4)
        before = QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self, self._go_back)
        before.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.foot = Elided(role="dim")
        self.verdict = VerdictRow(look)
        self._lay_out()

    def _lay_out(self) -> None:
        self.head.addWidget(self.edit)
        self.column.addWidget(self.stale)
        self.column.addLayout(self.rights)
        self.column.addWidget(self.text, 1)
        self.column.addWidget(self.foot)
        self.column.addWidget(self.verdict)

    def show_reading(self, reading: Reading) -> None:
        """Open one article, or show what was said of the open one; then the text stays where it is."""
        was, self._shown = self._shown, reading
        self.verdict.show_said(reading)
        same = was and replace(was, helped=reading.helped, wrong=reading.wrong, badges=reading.badges)
        fresh = same != reading
        if fresh:
            self._show_article(reading)
        elif was is not None and was.badges != reading.badges:
            # A day began, or a door closed: nobody reading loses their place for it.
            self._show_rights(reading.badges)
        self.open()
        if fresh:
            # Only an open pane knows what of the text is in view.
            self.text.show_passage(reading.passage)

    def _show_article(self, reading: Reading) -> None:
        article = reading.article
        self._name_the_way_back(reading.came_from)
        self.setAccessibleName(article.title)
        self.title.setText(article.title)
        self.title.setLayoutDirection(direction_of(article.lang))
        due = isolated(day_said(article.review_by))
        self.stale.setText(self.tr("Due for review since {day}. Check before you promise.").format(day=due))
        self.stale.setVisible(reading.stale)
        self._show_rights(reading.badges)
        self.text.setAccessibleName(article.title)
        self.text.read(article.body, article.lang, reading.pictures)
        self.foot.say(self._kept(article))
        self.foot.setVisible(bool(self.foot.text()))

    def take_focus(self) -> None:
        """Let the keyboard scroll the text."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _go_back(self) -> None:
        linked = self._shown is not None and self._shown.came_from
        (self.went_back if linked else self.left).emit()

    def _name_the_way_back(self, title: str) -> None:
        if not title:
            self.back.set_words(self.tr("Back"))
            return
        to = self.tr("Back to {title}")
        room = round(TITLE_EM * self._look.em)
        short = self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room)
        self.back.set_words(to.format(title=isolated(short)), to.format(title=isolated(title)))

    def _kept(self, article: Article) -> str:
        owner = self.tr("Kept by {owner}.").format(owner=isolated(article.owner)) if article.owner else ""
        day = isolated(day_said(article.review_by))
        review = self.tr("Next review {day}.").format(day=day) if article.review_by else ""
        return " ".join(filter(None, (owner, review)))

    def _show_rights(self, badges: tuple[ActionBadge, ...]) -> None:
        emptied(self.rights)
        # Many of them would leave no room for the text.
        slim = len(badges) > ROOMY
        for badge in badges:
            self.rights.addWidget(RightRow(self._look, badge, slim=slim))
