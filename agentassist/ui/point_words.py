"""What the ways to reach somebody are called."""

from PySide6.QtCore import QObject

from agentassist.core.contact import PointKind


class PointWords(QObject):
    """Says the kind of a number or address."""

    def kind(self, kind: PointKind) -> str:
        """Return what it is."""
        return {
            PointKind.PHONE: self.tr("Phone"),
            PointKind.EMAIL: self.tr("Email"),
            PointKind.SMS: self.tr("Text message"),
            PointKind.CHAT: self.tr("Chat"),
            PointKind.SOCIAL: self.tr("Social media"),
        }[kind]
