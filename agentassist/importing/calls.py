"""Calls from the log of a telephone system, row by row; a file of any size, in bounded memory."""

from collections.abc import Generator, Iterator
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from agentassist.core.call import Cause, Direction
from agentassist.core.call_log import CallField, PastCall
from agentassist.core.errors import ImportRefusedError, Trouble
from agentassist.core.fingerprint import fingerprint
from agentassist.core.frozen import dataclass
from agentassist.core.importing import BadRow, Facts, Mapping, Preview, Progress, Reason
from agentassist.importing.call_sides import Ends, Own, direction_of, is_inside, plain_number, sided
from agentassist.importing.call_times import Clock, instant, length_s
from agentassist.importing.csv_rows import Row, even, rows
from agentassist.importing.lines import Line, Lines, Stop, StoppedError
from agentassist.text.fold import fold

LONGEST_CELL = 2_000
"""A longer cell is no part of a call, in characters."""
_CAUSES = {
    Cause.NORMAL: "answered answer completed complete connected accepted ok normal success successful talked",
    Cause.MISSED: "missed unanswered noanswer abandoned notanswered lost voicemail timeout",
    Cause.BUSY: "busy occupied",
    Cause.REJECTED: "rejected declined refused blocked",
    Cause.CANCELLED: "cancelled canceled cancel",
    Cause.TRANSFERRED: "transferred forwarded",
    Cause.FAILED: "failed fail congestion error unavailable invalid chanunavail",
}
_CAUSE_OF = {word: cause for cause, text in _CAUSES.items() for word in text.split()}
_SECOND_MS = 1_000


@dataclass(frozen=True, slots=True)
class _Times:
    """When a call began, was answered and ended, in UTC milliseconds."""

    started: int
    answered: int | None
    ended: int | None


class _RefusedError(Exception):
    """A row stays out."""

    def __init__(self, reason: Reason, facts: Facts = ()) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.facts = facts


class CallReader:
    """Makes calls of rows.

    Args:
        mapping: What the columns hold.
        clock: How times are read.
        own: The firm's own numbers.
        region: Whose numbers lack a country code.
    """

    def __init__(self, mapping: Mapping, clock: Clock, own: Own, region: str) -> None:
        self._at = {column.field: at for at, column in enumerate(mapping.columns) if column.field}
        self._clock, self._own, self._region = clock, own, region

    def read(self, row: Row) -> PastCall | BadRow:
        """Return the call of one row, or why it stays out."""
        try:
            return self._call(row)
        except _RefusedError as refused:
            return BadRow(row.line, refused.reason, refused.facts)

    def cell(self, row: Row, field: CallField) -> str:
        """Return what a row holds of a field; empty where no column does."""
        at = self._at.get(field)
        return "" if at is None else row.cells[at].strip()

    def started_cell(self, row: Row) -> str:
        """Return when a call began, as written; day and clock together."""
        return f"{self.cell(row, CallField.STARTED)} {self.cell(row, CallField.CLOCK)}".strip()

    def _call(self, row: Row) -> PastCall:
        _check(row)
        times = self._times(row)
        told = self.cell(row, CallField.DIRECTION)
        found = None if is_inside(told) else sided(self._ends(row), direction_of(told), self._own)
        if found is None:
            raise _RefusedError(Reason.CALL_INSIDE)
        cause = self._cause(row, times, found.direction)
        answered = times.answered if cause in (Cause.NORMAL, Cause.TRANSFERRED, Cause.UNKNOWN) else None
        key = self._key(row, times)
        return PastCall(
            row.line,
            key,
            times.started,
            answered,
            times.ended,
            cause,
            found.direction,
            found.peer,
            found.other,
        )

    def _ends(self, row: Row) -> Ends:
        def number(field: CallField, other: CallField = CallField.PEER) -> str:
            return self.cell(row, field) if field in self._at else self.cell(row, other)

        return Ends(
            plain_number(number(CallField.FROM), self._region),
            plain_number(number(CallField.TO), self._region),
            self.cell(row, CallField.FROM_LINE),
            self.cell(row, CallField.TO_LINE),
        )

    def _times(self, row: Row) -> _Times:
        started = instant(self.started_cell(row), self._clock)
        if started is None:
            raise _RefusedError(Reason.CALL_TIME)
        whole, talking, ringing = (
            self._length(row, field) for field in (CallField.DURATION, CallField.TALKING, CallField.RINGING)
        )
        ended = self._instant(row, CallField.ENDED)
        if ended is None and whole is not None:
            ended = started + whole
        answered = self._instant(row, CallField.ANSWERED)
        if answered is None and ringing is not None and talking != 0:
            answered = started + ringing
        if answered is None and ended is not None and talking:
            answered = ended - talking
        if answered is not None and ended is None and talking is not None:
            ended = answered + talking
        return _in_order(_Times(started, answered, ended))

    def _instant(self, row: Row, field: CallField) -> int | None:
        text = self.cell(row, field)
        found = instant(text, self._clock) if text else None
        # Some systems write the first second of all time where nobody answered.
        return found if found is None or found > 0 else None

    def _length(self, row: Row, field: CallField) -> int | None:
        found = length_s(self.cell(row, field))
        return None if found is None else round(found * _SECOND_MS)

    def _cause(self, row: Row, times: _Times, direction: Direction) -> Cause:
        told = fold(self.cell(row, CallField.CAUSE))
        words = (told.replace(" ", ""), *told.split())
        known = next((_CAUSE_OF[word] for word in words if word in _CAUSE_OF), None)
        if known is Cause.MISSED and direction is Direction.OUT:
            return Cause.CANCELLED
        if known is not None:
            return known
        if times.answered is not None:
            return Cause.NORMAL
        knows = {CallField.ANSWERED, CallField.TALKING} & self._at.keys()
        if not knows:
            return Cause.UNKNOWN
        return Cause.MISSED if direction is Direction.IN else Cause.CANCELLED

    def _key(self, row: Row, times: _Times) -> str:
        told = self.cell(row, CallField.KEY)
        ends = (self.cell(row, field) for field in (CallField.FROM, CallField.TO, CallField.PEER))
        made = fingerprint("\n".join((str(times.started), *ends)).encode())
        return f"log:{told}" if told else f"log:{times.started}:{made}"


def _check(row: Row) -> None:
    for cell in row.cells:
        if "\ufffd" in cell:
            raise _RefusedError(Reason.UNDECODABLE)
        if "\0" in cell:
            raise _RefusedError(Reason.CONTROL_CHARACTER)
        if len(cell) > LONGEST_CELL:
            raise _RefusedError(Reason.FIELD_TOO_LONG, (("limit", LONGEST_CELL),))


def _in_order(times: _Times) -> _Times:
    known = [at for at in (times.started, times.answered, times.ended) if at is not None]
    # A second is lost where one column is rounded and another is not.
    if any(later < earlier - _SECOND_MS for earlier, later in pairwise(known)):
        raise _RefusedError(Reason.CALL_ORDER)
    return times


def zone_of(name: str) -> ZoneInfo:
    """Return a time zone by its name.

    Raises:
        ImportRefusedError: There is no such zone.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ImportRefusedError(Trouble.ZONE_UNKNOWN, zone=name[:60]) from error


class CallRows:
    """The calls of one log, to be gone through once; ``close`` it when stopping early.

    Args:
        path: The file.
        preview: How to read it; its mapping, zone and own numbers as the rep left them.
        region: Whose numbers lack a country code, as in GB.
        clock: How times are read.
        stop: Asked often, from the reading thread; True ends the rows early.

    Raises:
        ImportRefusedError: The file is missing or cannot be read.
    """

    def __init__(self, path: Path, preview: Preview, region: str, clock: Clock, stop: Stop) -> None:
        self._lines = Lines(path, preview.encoding, stop)
        self._preview, self._stop = preview, stop
        self._reader = CallReader(preview.mapping, clock, Own(preview.own, region), region)
        self._rows = self._read()

    @property
    def progress(self) -> Progress:
        """How far the file is read, in bytes."""
        return self._lines.progress

    def __iter__(self) -> Iterator[PastCall | BadRow]:
        return self

    def __next__(self) -> PastCall | BadRow:
        return next(self._rows)

    def close(self) -> None:
        """Close the file."""
        self._rows.close()

    def _read(self) -> Generator[PastCall | BadRow, None, None]:
        try:
            for row in table_rows(iter(self._lines), self._preview):
                if self._stop():
                    return
                yield row if isinstance(row, BadRow) else self._reader.read(row)
        except StoppedError:
            return


def table_rows(lines: Iterator[Line], look: Preview) -> Iterator[Row | BadRow]:
    """Yield the rows of a log, without its headings."""
    found = rows(lines, look.delimiter)
    first = look.header
    for row in even(found, len(look.mapping.columns)):
        if first and isinstance(row, Row):
            first = False
            continue
        yield row
