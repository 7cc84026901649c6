"""What to know before the first word, as chips that wrap."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from agentassist.core.call import LinkState, SourceStatus
from agentassist.core.history import Channel
from agentassist.core.screen import Card, ChipKind
from agentassist.core.screen import Chip as Fact
from agentassist.ui.look import Look
from agentassist.ui.phone_words import PhoneWords
from agentassist.ui.widgets.chip import Chip
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.widgets.pill import Pill
from agentassist.ui.widgets.pinned import Pinned
from agentassist.ui.words import Words, isolated

SIGNS: dict[ChipKind, tuple[str, str]] = {
    ChipKind.THIS_MONTH: ("warn", "message-square"),
    ChipKind.REPEAT: ("warn", "triangle-alert"),
    ChipKind.PROMISE_OVERDUE: ("bad", "triangle-alert"),
    ChipKind.PROMISE_TODAY: ("bad", "calendar"),
    ChipKind.PROMISE_LATER: ("accent", "calendar"),
    ChipKind.WAITED: ("", "clock"),
    ChipKind.NEW_CALLER: ("accent", "user-plus"),
    ChipKind.WITHHELD: ("", "phone-off"),
    ChipKind.PREFERS: ("", "mail"),
    ChipKind.PASSED_ON: ("", "phone-forwarded"),
    ChipKind.PASSED_ON_OFTEN: ("warn", "phone-forwarded"),
    ChipKind.LINE_LOST: ("bad", "triangle-alert"),
    ChipKind.MUTED: ("bad", "mic-off"),
}
"""Tone and icon of each kind."""
CHANNELS = {
    Channel.CALL: "phone",
    Channel.EMAIL: "mail",
    Channel.SMS: "message-square",
    Channel.CHAT: "message-circle",
    Channel.SOCIAL: "globe",
    Channel.IN_PERSON: "store",
    Channel.LETTER: "letter-text",
    Channel.SELF_SERVICE: "list-checks",
}
"""The icon of each way to get in touch."""
TROUBLED = frozenset({LinkState.RETRYING, LinkState.TAKEN, LinkState.DOWN})


class FactRow(QWidget):
    """Chips, most important first; special circumstances are always among them."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._words, self._phones = Words(self), PhoneWords(self)
        self._flow = Flow(self)
        self.chips: tuple[Chip, ...] = ()

    def show_card(self, card: Card) -> None:
        """Show what is known of the caller."""
        said = Pill(card.circumstances, "accent", "info")
        pinned: list[Chip] = [Pinned(self._look, said)] if card.circumstances else []
        # Without name and number the title says that it is withheld.
        told = (fact for fact in card.chips if fact.kind is not ChipKind.WITHHELD or card.name)
        self._show(pinned + [Chip(self._look, self._seen(fact)) for fact in told])

    def show_sources(self, sources: Iterable[SourceStatus]) -> None:
        """Show the phones that are not there; those that are need no words."""
        troubled = (status for status in sources if status.state in TROUBLED)
        downs = (Pill(self._down(status), "warn", "triangle-alert") for status in troubled)
        self._show(Chip(self._look, down) for down in downs)

    def _down(self, status: SourceStatus) -> str:
        name = isolated(self._phones.title(status.name))
        return self.tr("{phone}: {state}").format(phone=name, state=self._phones.short(status))

    def _seen(self, fact: Fact) -> Pill:
        tone, icon = SIGNS[fact.kind]
        return Pill(self._words.chip(fact), tone, CHANNELS[fact.channel] if fact.channel else icon)

    def _show(self, chips: Iterable[Chip]) -> None:
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = tuple(chips)
        for chip in self.chips:
            self._flow.addWidget(chip)
            chip.show()
        self.setVisible(bool(self.chips))
