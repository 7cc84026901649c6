"""Contacts from a file, row by row; a file of any size, in bounded memory."""

from collections.abc import Generator, Iterator, Sequence
from pathlib import Path

from agentassist.core.importing import BadRow, Column, Entry, Field, FileKind, GoodRow, Preview, Progress
from agentassist.importing.csv_rows import Row, even, rows
from agentassist.importing.lines import Lines, Stop, StoppedError
from agentassist.importing.people import NewId, contact_of
from agentassist.importing.vcard import Card, cards

JOINED = ":::"
"""Between several values in one cell, as address books write them."""


class ContactRows:
    """The people of one file, to be gone through once; ``close`` it when stopping early.

    Args:
        path: The file.
        preview: How to read it; its mapping as the rep left it.
        region: Whose numbers lack a country code, as in GB.
        new_id: Gives a new uuid4 text each time.
        stop: Asked often, from the reading thread; True ends the rows early.

    Raises:
        ImportRefusedError: The file is missing or cannot be read.
    """

    def __init__(self, path: Path, preview: Preview, region: str, new_id: NewId, stop: Stop) -> None:
        self._lines = Lines(path, preview.encoding, stop)
        self._preview = preview
        self._region = region
        self._new_id = new_id
        self._stop = stop
        self._rows = self._read()

    @property
    def progress(self) -> Progress:
        """How far the file is read, in bytes."""
        return self._lines.progress

    def __iter__(self) -> Iterator[GoodRow | BadRow]:
        return self

    def __next__(self) -> GoodRow | BadRow:
        return next(self._rows)

    def close(self) -> None:
        """Close the file."""
        self._rows.close()

    def _read(self) -> Generator[GoodRow | BadRow, None, None]:
        found = self._cards() if self._preview.kind is FileKind.VCARD else self._people()
        try:
            for one in found:
                if self._stop():
                    return
                yield one if isinstance(one, BadRow) else self._contact(one)
        except StoppedError:
            return

    def _contact(self, card: Card) -> GoodRow | BadRow:
        return contact_of(card.line, card.entries, self._region, self._new_id)

    def _cards(self) -> Iterator[Card | BadRow]:
        return cards(iter(self._lines))

    def _people(self) -> Iterator[Card | BadRow]:
        """Yield the rows of people; the headings are none."""
        columns = self._preview.mapping.columns
        found = rows(iter(self._lines), self._preview.delimiter)
        people = _behind_headings(found) if self._preview.header else found
        for row in even(people, len(columns)):
            yield row if isinstance(row, BadRow) else Card(row.line, tuple(_entries(row, columns)))


def contacts(path: Path, preview: Preview, region: str, new_id: NewId, stop: Stop) -> ContactRows:
    """Return the people of ``path`` in the order of the file, read as ``preview`` says."""
    return ContactRows(path, preview, region, new_id, stop)


def _behind_headings(found: Iterator[Row | BadRow]) -> Iterator[Row | BadRow]:
    """Yield all but the first row that can be read."""
    for row in found:
        if isinstance(row, Row):
            break
        yield row
    yield from found


def _entries(row: Row, columns: Sequence[Column]) -> Iterator[Entry]:
    """Yield what a row says, each of several values in a cell with its own label."""
    for column, cell in zip(columns, row.cells, strict=True):
        if column.field is Field.PHONE or column.field is Field.EMAIL:
            labels = [] if column.label_from is None else row.cells[column.label_from].split(JOINED)
            for at, value in enumerate(cell.split(JOINED)):
                yield Entry(column.field, value, labels[at] if at < len(labels) else column.label)
        elif isinstance(column.field, Field) and cell.strip():
            yield Entry(column.field, ", ".join(part.strip() for part in cell.split(JOINED)))
