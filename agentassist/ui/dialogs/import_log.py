"""What a call log does not say itself: whose clock it goes by, and which numbers are the firm's own."""

from PySide6.QtCore import Qt, QTimeZone, Signal, Slot
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from agentassist.core.importing import Preview
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.form import Form

LONGEST = 400


def here() -> str:
    """Return the time zone of this computer, as IANA calls it."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"


class ImportLog(QWidget):
    """Two fields; each tells its text once it is finished and another one."""

    zoned = Signal(str)
    """An IANA name."""
    owned = Signal(str)
    """Patterns of the firm's own numbers."""

    def __init__(self) -> None:
        super().__init__()
        self._zones = [bytes(zone.data()).decode() for zone in QTimeZone.availableTimeZoneIds()]
        self._told = ("", "")
        self.zone, self.own = QLineEdit(), QLineEdit()
        self.zone.setAccessibleName(self.tr("Its times are those of"))
        self.own.setAccessibleName(self.tr("Your own numbers"))
        self.own.setPlaceholderText(self.tr("Short numbers always are; others as +4420794609*"))
        self.own.setMaxLength(LONGEST)
        names = QCompleter(self._zones, self)
        names.setFilterMode(Qt.MatchFlag.MatchContains)
        names.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.zone.setCompleter(names)
        self.zone.editingFinished.connect(self._tell_zone)
        self.own.editingFinished.connect(self._tell_own)
        rows = Form()
        for field in (self.zone, self.own):
            # Names of zones and numbers run from left to right in every language.
            field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            rows.add(field.accessibleName(), field)
        stacked(self).addWidget(rows)

    def show_preview(self, preview: Preview) -> None:
        """Show what the log was read with."""
        self._told = (preview.zone, preview.own)
        for field, text in ((self.zone, preview.zone), (self.own, preview.own)):
            if not field.hasFocus():
                field.setText(text)

    @Slot()
    def _tell_zone(self) -> None:
        text = self.zone.text().strip()
        if text not in self._zones:
            self.zone.setText(self._told[0])
        elif text != self._told[0]:
            self.zoned.emit(text)

    @Slot()
    def _tell_own(self) -> None:
        if self.own.text().strip() != self._told[1]:
            self.owned.emit(self.own.text().strip())
