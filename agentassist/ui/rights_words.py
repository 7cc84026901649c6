"""What is to be done beyond one's own rights, and whom to turn to, in a line."""

from datetime import datetime

from PySide6.QtCore import QLocale, QObject

from agentassist.core.knowledge import Badge
from agentassist.core.screen import KEEPING, ActionBadge, RightsGroup, RightsKind, Whom
from agentassist.ui.amount_words import AmountWords
from agentassist.ui.amounts import NO_BREAK
from agentassist.ui.dates import clock_here, long_day_of
from agentassist.ui.language_words import LanguageWords
from agentassist.ui.words import Words, isolated, left_to_right

DOT = " · "


class RightsWords(QObject):
    """Says what an ``ActionBadge`` and a ``Whom`` mean."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words, self._languages, self._amounts = Words(self), LanguageWords(self), AmountWords(self)

    def badge(self, right: ActionBadge) -> str:
        """Return what the rep may do, as its pill says it."""
        return self._words.badge(right.badge, right.amount, right.unit, right.currency)

    def title(self, card_id: str) -> str:
        """Return what a card of rights is called."""
        if card_id == KEEPING:
            return self.tr("Ways to keep this customer")
        return self.tr("What you may do")

    def heading(self, group: RightsGroup) -> str:
        """Return what rights have in common."""
        if group.kind is RightsKind.KEEPING:
            return self.tr("You may offer this before anybody asks")
        if group.kind is RightsKind.TOPIC:
            return self.tr("About this call: {topic}").format(topic=isolated(group.topic))
        return self.tr("Everything else")

    def condition(self, right: ActionBadge) -> str:
        """Return under which condition that holds; empty for none."""
        told = isolated(right.condition)
        return self.tr("Only if: {condition}").format(condition=told) if told else ""

    def beyond(self, right: ActionBadge, now: datetime) -> str:
        """Return what is to be done beyond that; empty where that is all."""
        whom = self.whom(right.whom, now) if right.whom else ""
        step = self._step(right)
        # What begins a line begins with a capital, in languages that have them.
        return DOT.join(filter(None, (step[:1].upper() + step[1:], whom)))

    def _step(self, right: ActionBadge) -> str:
        how = self.how(right.by)
        if right.badge is Badge.ASK:
            return how
        if not right.ask:
            return ""
        step = ", ".join(filter(None, (isolated(right.ask), how)))
        if right.badge is Badge.MAY_UP_TO:
            return self.tr("Above that: {step}").format(step=step)
        return self.tr("Otherwise: {step}").format(step=step)

    def how(self, by: str) -> str:
        """Return how somebody is asked."""
        return {
            "warm-transfer": self.tr("stay on the line"),
            "consult": self.tr("ask by phone"),
            "follow-up": self.tr("write to them"),
        }.get(by, "")

    def wanted(self, right: ActionBadge) -> str:
        """Return the amount that was asked for; empty for none."""
        return self._amounts.wanted(right.wanted, right.unit, right.currency)

    def whom(self, whom: Whom, now: datetime) -> str:
        """Return a department, who of it fits, whether somebody is there, and its number.

        Args:
            whom: The department.
            now: Tells today from another day.
        """
        return DOT.join(filter(None, (self.name(whom), self.door(whom, now), _unbroken(whom.phone))))

    def about(self, whom: Whom, now: datetime) -> str:
        """Return the same without the name, and with what is spoken there."""
        said = (self.door(whom, now), _unbroken(whom.phone), self.languages(whom))
        return DOT.join(filter(None, said))

    def name(self, whom: Whom) -> str:
        """Return a department, with who of it fits."""
        people = QLocale().createSeparatedList([isolated(name) for name in whom.people])
        name = isolated(whom.title)
        if not people:
            return name
        return self.tr("{people} in {department}").format(people=people, department=name)

    def door(self, whom: Whom, now: datetime) -> str:
        """Return whether anybody is there, and until when; empty where nobody knows."""
        if whom.open is None:
            return ""
        if not whom.changes_ms:
            return self.tr("always open") if whom.open else self.tr("closed")
        at = isolated(self._when(whom.changes_ms, now))
        said = self.tr("open until {time}") if whom.open else self.tr("closed until {time}")
        return said.format(time=at)

    def _when(self, at_ms: int, now: datetime) -> str:
        then = datetime.fromtimestamp(at_ms / 1000, now.tzinfo).astimezone()
        today = then.date() == now.astimezone().date()
        return clock_here(at_ms) if today else f"{long_day_of(at_ms)}, {clock_here(at_ms)}"

    def languages(self, whom: Whom) -> str:
        """Return what is spoken there; empty where nobody knows."""
        if not whom.languages:
            return ""
        names = [self._languages.name(code) for code in whom.languages]
        return self.tr("speaks {languages}").format(languages=QLocale().createSeparatedList(names))


def _unbroken(phone: str) -> str:
    """Return a number that stays on one line."""
    return left_to_right(phone.replace(" ", NO_BREAK))
