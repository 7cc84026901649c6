"""Which day? The next ones as chips, any other typed; no calendar pops up."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateEdit, QPushButton, QWidget

from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.flow import Flow

WORKING_DAYS = 2
"""So many working days follow tomorrow."""
END_OF_WORK = time(18)
"""What is promised for a day is due by then, where the rep is."""
END_OF_DAY = time(23, 59)
LEAST_EM, HEIGHT_EM = 5, 1.36
_SATURDAY = 5


def next_days(today: date) -> tuple[date, ...]:
    """Return today, tomorrow and the working days after it."""
    days = [today, today + timedelta(days=1)]
    while len(days) < 2 + WORKING_DAYS:
        later = days[-1] + timedelta(days=1)
        days.append(later if later.weekday() < _SATURDAY else later + timedelta(days=7 - later.weekday()))
    return tuple(days)


def due_ms(day: date, now: datetime) -> int:
    """Return when something promised for ``day`` is due, in UTC milliseconds; never in the past."""
    due = datetime.combine(day, END_OF_WORK, now.tzinfo)
    due = due if due > now else datetime.combine(day, END_OF_DAY, now.tzinfo)
    return round(due.timestamp() * 1000)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


class DayChoice(QWidget):
    """Chips that digits choose too, and a line for any other day.

    Args:
        question: What is to be known, as the accessible name.
        today: The first day that can be chosen.
    """

    changed = Signal()
    """Another day was chosen."""

    def __init__(self, question: str, today: date) -> None:
        super().__init__()
        self.day: date | None = None
        self.days = next_days(today)
        self.setAccessibleName(question)
        self.chips = [self._chip(number, day) for number, day in enumerate(self.days, start=1)]
        self.other = self._other(question, today)
        self.setFocusProxy(self.chips[0])
        flow = Flow(spacing=4)
        for chip in self.chips:
            flow.addWidget(chip)
        flow.addWidget(self.other)
        column = stacked(self)
        column.addLayout(flow)

    def said(self) -> str:
        """Return the chosen day in words; empty for none."""
        return QLocale().toString(_qdate(self.day), "ddd d MMM") if self.day else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let a digit choose its chip."""
        digit = event.key() - Qt.Key.Key_1
        if 0 <= digit < len(self.chips):
            self.chips[digit].click()
        else:
            super().keyPressEvent(event)

    def _chip(self, number: int, day: date) -> QPushButton:
        words = (self.tr("Today"), self.tr("Tomorrow"))
        chip = QPushButton(words[number - 1] if number <= 2 else QLocale().toString(_qdate(day), "ddd"))
        chip.setProperty("role", "day")
        chip.setCheckable(True)
        chip.setAutoDefault(False)
        chip.setAccessibleName(QLocale().toString(_qdate(day), "dddd d MMMM"))
        chip.setToolTip(f"{chip.accessibleName()} ({number})")
        chip.clicked.connect(lambda: self._choose(day))
        return chip

    def _other(self, question: str, today: date) -> QDateEdit:
        edit = QDateEdit()
        edit.setDisplayFormat("d MMM yyyy")
        # The day before today stands for "none chosen": Qt shows words in its place.
        edit.setMinimumDate(_qdate(today - timedelta(days=1)))
        edit.setDate(edit.minimumDate())
        edit.setSpecialValueText(self.tr("Other day"))
        edit.setAccessibleName(question)
        edit.setProperty("role", "day")
        line = edit.fontMetrics().height()
        edit.setMinimumWidth(line * LEAST_EM)
        edit.setFixedHeight(round(line * HEIGHT_EM))
        edit.lineEdit().setTextMargins(line // 3, 0, line // 3, 0)
        edit.dateChanged.connect(self._typed)
        return edit

    def _typed(self, day: QDate) -> None:
        if day > self.other.minimumDate():
            self._choose(date(day.year(), day.month(), day.day()))

    def _choose(self, day: date) -> None:
        news, self.day = day != self.day, day
        for chip, its_day in zip(self.chips, self.days, strict=True):
            chip.setChecked(its_day == day)
        self.other.setDate(_qdate(day))
        if news:
            self.changed.emit()
