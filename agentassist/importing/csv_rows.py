"""Rows of a CSV file, strictly: a broken row is told with its line, and never swallows others unseen."""

import csv
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from itertools import islice

from agentassist.core.frozen import dataclass
from agentassist.core.importing import BadRow, Facts, Reason
from agentassist.importing.lines import LONGEST_LINE, Line

DELIMITERS = ",;\t|"
"""In the order they are tried."""
LONGEST_FIELD = csv.field_size_limit()
"""The csv module's own, in characters."""
LONGEST_ROW = 4 * LONGEST_LINE
"""Of all lines of a row together, in characters."""
_HINT = "sep="
"""Some spreadsheets name the delimiter on a line before everything else."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row, cell by cell."""

    line: int
    """Where it begins, from 1."""
    cells: tuple[str, ...]


class _OverlongError(Exception):
    """The row being read has no end in sight."""


class _Feed:
    """Hands lines to the csv module one by one and remembers those of the row being read."""

    def __init__(self, lines: Iterator[Line]) -> None:
        self._lines = lines
        self._again: deque[Line] = deque()
        self._size = 0
        self.row: list[Line] = []
        self.ended = False

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._next()
        self.row.append(line)
        self._size += len(line.text)
        if line.too_long or self._size > LONGEST_ROW:
            raise _OverlongError
        return line.text + "\n"

    def begin(self) -> None:
        """Forget the lines of the last row."""
        self.row, self._size = [], 0

    def again_from_second(self) -> list[Line]:
        """Hand out the lines behind the first one of the row once more, and return those that stay out.

        A line with half a pair of quotation marks is the rest of the broken row, and no row of its own.
        """
        whole = [line for line in self.row[1:] if line.text.count('"') % 2 == 0]
        self._again.extendleft(reversed(whole))
        return [line for line in self.row[1:] if line not in whole]

    def to_the_quote(self) -> int:
        """Go on behind the line that closes the quotation mark; return the last line's number."""
        last = self.row[-1]
        inside = not last.too_long and sum(line.text.count('"') for line in self.row) % 2 == 1
        while inside:
            try:
                last = self._next()
            except StopIteration:
                break
            inside = last.text.count('"') % 2 == 0
        return last.number

    def _next(self) -> Line:
        try:
            return self._again.popleft() if self._again else next(self._lines)
        except StopIteration:
            self.ended = True
            raise


def rows(lines: Iterator[Line], delimiter: str) -> Iterator[Row | BadRow]:
    """Yield every row that is not blank, and in its place each one that cannot be read.

    Behind a quotation mark that never closes nothing is certain: all those lines are refused one by one.
    """
    feed = _Feed(lines)
    reader = csv.reader(feed, delimiter=delimiter, strict=True)
    while True:
        feed.begin()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except _OverlongError:
            yield from _overlong(feed, Reason.ROW_TOO_LONG, LONGEST_LINE)
        except csv.Error as error:
            yield from _refused(feed, error)
        else:
            row = Row(feed.row[0].number, tuple(cells))
            if any(map(str.strip, cells)) and not _is_hint(row):
                yield row


def even(found: Iterator[Row | BadRow], width: int) -> Iterator[Row | BadRow]:
    """Yield the rows with exactly ``width`` cells; empty ones too many are dropped, others refused."""
    for row in found:
        yield _fitted(row, width) if isinstance(row, Row) and len(row.cells) != width else row


def delimiter_of(lines: Sequence[str]) -> str:
    """Return the delimiter that cuts most of ``lines`` like the first one; a comma where none does.

    >>> delimiter_of(["Name;Phone", "Asha, Ms;1", "Ravi;2"])
    ';'
    """
    lines = [line[:LONGEST_FIELD] for line in lines]
    if lines and _is_hint(Row(1, (lines[0].strip(),))) and len(lines[0].strip()) > len(_HINT):
        return lines[0].strip()[len(_HINT)]
    alike = {delimiter: _cut_alike(lines, delimiter) for delimiter in DELIMITERS}
    best = max(DELIMITERS, key=lambda delimiter: alike[delimiter])
    if alike[best] > 0:
        return best
    # One column: a delimiter that stands in no line cuts nothing by mistake.
    unused = [delimiter for delimiter in DELIMITERS if not any(delimiter in line for line in lines)]
    return unused[0] if unused else ","


def _is_hint(row: Row) -> bool:
    return row.line == 1 and row.cells[0].startswith(_HINT) and len("".join(row.cells)) <= len(_HINT) + 1


def _cut_alike(lines: Sequence[str], delimiter: str) -> int:
    """Return how many lines have as many cells as the first, if those are two or more."""
    plain = csv.reader([line + "\n" for line in lines if '"' not in line], delimiter=delimiter)
    quoted = csv.reader([line + "\n" for line in lines[:1]], delimiter=delimiter)
    width = len(next(quoted, []))
    return Counter(len(cells) for cells in islice(plain, len(lines)))[width] + 1 if width > 1 else 0


def _fitted(row: Row, width: int) -> Row | BadRow:
    found = len(row.cells)
    if found > width and not any(map(str.strip, row.cells[width:])):
        return Row(row.line, row.cells[:width])
    facts: Facts = (("found", found), ("expected", width))
    return BadRow(row.line, Reason.FIELDS_EXTRA if found > width else Reason.FIELDS_MISSING, facts)


def _refused(feed: _Feed, error: csv.Error) -> Iterator[BadRow]:
    """Yield what is lost to a row that the csv module refuses."""
    if feed.ended:
        yield from _unclosed(feed, feed.row[-1].number)
    elif "limit" in str(error):
        yield from _overlong(feed, Reason.FIELD_TOO_LONG, LONGEST_FIELD)
    else:
        for line in (feed.row[0], *feed.again_from_second()):
            yield BadRow(line.number, Reason.QUOTE_STRAY)


def _overlong(feed: _Feed, reason: Reason, limit: int) -> Iterator[BadRow]:
    """Yield the row too long to be kept, or all lines to the end where a quotation mark never closes."""
    last = feed.to_the_quote()
    if feed.ended:
        yield from _unclosed(feed, last)
    else:
        yield BadRow(feed.row[0].number, reason, (("limit", limit),))


def _unclosed(feed: _Feed, last: int) -> Iterator[BadRow]:
    opened = feed.row[0].number
    yield BadRow(opened, Reason.QUOTE_UNCLOSED)
    for number in range(opened + 1, last + 1):
        yield BadRow(number, Reason.QUOTE_SWALLOWED, (("opened", opened),))
