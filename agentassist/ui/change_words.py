"""What changes of the firm's pack are called, in the rep's language."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QObject

from agentassist.core.changes import How, Subject
from agentassist.core.screen import ActionBadge
from agentassist.core.screen.changed import ChangeRow
from agentassist.ui.words import Words, isolated


class ChangeWords(QObject):
    """Says each of them; whoever shows one makes its own."""

    def when(self, row: ChangeRow) -> str:
        """Return from when it holds."""
        if not row.valid_from:
            return self.tr("In force now")
        day = isolated(_day(row.valid_from))
        if row.in_force:
            return self.tr("In force since {day}").format(day=day)
        return self.tr("From {day} on; until then all is as before").format(day=day)

    def kind(self, row: ChangeRow) -> str:
        """Return what became of what, for a change that nobody put into words; empty for one that is told."""
        if row.what:
            return ""
        return {
            Subject.ACTION: {
                How.ADDED: self.tr("New among what you may be asked for"),
                How.REMOVED: self.tr("No longer among what you may be asked for"),
                How.CHANGED: self.tr("What you may do is different"),
            },
            Subject.PLAYBOOK: {
                How.ADDED: self.tr("A new playbook"),
                How.REMOVED: self.tr("This playbook is gone"),
                How.CHANGED: self.tr("This playbook was revised"),
            },
            Subject.ARTICLE: {
                How.ADDED: self.tr("A new article"),
                How.REMOVED: self.tr("This article is gone"),
                How.CHANGED: self.tr("This article was revised"),
            },
            Subject.OUTCOME: {
                How.ADDED: self.tr("A new outcome at wrap-up"),
                How.REMOVED: self.tr("This outcome is gone"),
                How.CHANGED: self.tr("This outcome is called or filed differently"),
            },
            Subject.RULE: {
                How.ADDED: self.tr("A new phrasing rule"),
                How.REMOVED: self.tr("This phrasing rule is gone"),
                How.CHANGED: self.tr("This phrasing rule was revised"),
            },
            Subject.NOTICE: dict.fromkeys(How, ""),
        }[row.kind][row.how]

    def before(self, badge: ActionBadge) -> str:
        """Return what a rep may do up to then."""
        return self.tr("Before: {answer}").format(answer=self._answer(badge))

    def after(self, badge: ActionBadge) -> str:
        """Return what they may do from then on."""
        return self.tr("Then: {answer}").format(answer=self._answer(badge))

    def _answer(self, badge: ActionBadge) -> str:
        said = Words().badge(badge.badge, badge.amount, badge.unit, badge.currency)
        if not badge.condition:
            return said
        return self.tr("{answer}, if {condition}").format(answer=said, condition=isolated(badge.condition))


def _day(iso_date: str) -> str:
    day = date.fromisoformat(iso_date)
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
