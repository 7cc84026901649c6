"""How much somebody wants, in words of the rep's language."""

from PySide6.QtCore import QObject

from agentassist.ui.amounts import amount_said
from agentassist.ui.words import left_to_right


class AmountWords(QObject):
    """Says how much somebody wants: money, days or pieces."""

    def wanted(self, amount: str, unit: str, currency: str) -> str:
        """Return a plain number with what it counts; empty for none."""
        if not amount:
            return ""
        if unit == "days":
            return self.tr("%n day(s)", "", int(float(amount)))
        if unit == "items":
            return self.tr("%n piece(s)", "", int(float(amount)))
        return left_to_right(amount_said(amount, currency))
