"""What the rep should know: quiet lines that wait to be read, never a pop-up."""

from PySide6.QtWidgets import QHBoxLayout

from agentassist.core.messages import CloseNotice
from agentassist.core.screen import Notice, Place, Screen
from agentassist.ui.look import Look
from agentassist.ui.panel import Now, Panel, Send, Zone
from agentassist.ui.widgets.banner import Banner
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.card import label
from agentassist.ui.words import Words

SHOWN, SHOWN_LARGE = 2, 1
"""So many at once, the fewer where text is large; the others wait behind a count."""
LARGE = 1.5


class NoticesPanel(Panel):
    """The newest notices, newest first, each with its own way out."""

    place = 8
    zone = Zone.TOP
    pages = frozenset(Place)

    def __init__(self, send: Send, now: Now, look: Look) -> None:
        super().__init__(send, now, look)
        self._words = Words(self)
        self._shown: tuple[Notice, ...] = ()
        self.banners: list[Banner] = []
        self.more = label(role="dim")
        self._column = stacked(self, 6)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.more)
        self._column.addLayout(row)
        self.more.hide()

    def wanted(self, screen: Screen) -> bool:
        """Take no room while there is nothing to tell."""
        return bool(screen.notices)

    def show_screen(self, screen: Screen) -> None:
        """Make the lines match ``screen.notices``; those that stay keep their focus."""
        if screen.notices is self._shown:
            return
        self._shown = screen.notices
        shown = SHOWN_LARGE if self.look.preferences.text_scale >= LARGE else SHOWN
        newest = sorted(screen.notices, key=lambda notice: -notice.id)[:shown]
        kept = {banner.notice: banner for banner in self.banners}
        for banner in self.banners:
            if banner.notice not in newest:
                self._drop(banner)
        self.banners = [kept.get(notice) or self._banner(notice) for notice in newest]
        for index, banner in enumerate(self.banners):
            self._column.insertWidget(index, banner)
        hidden = len(screen.notices) - len(newest)
        self.more.setText(self.tr("%n more", "", hidden))
        self.more.setVisible(hidden > 0)

    def _drop(self, banner: Banner) -> None:
        self._column.removeWidget(banner)
        banner.hide()
        banner.deleteLater()

    def _banner(self, notice: Notice) -> Banner:
        banner = Banner(notice, self._words.notice(notice), self.tr("Close"), self.look)
        banner.close_button.clicked.connect(lambda: self.send(CloseNotice(notice.id)))
        return banner


PANEL = NoticesPanel
