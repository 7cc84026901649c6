"""A first look into a file of contacts: what it is, how it reads, what would come in."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import count, islice
from pathlib import Path

from agentassist.core.errors import ImportRefusedError, Trouble
from agentassist.core.importing import BadRow, Column, FileKind, GoodRow, Mapping, Preview
from agentassist.importing.contacts import ContactRows
from agentassist.importing.csv_rows import Row, delimiter_of, rows
from agentassist.importing.encoding import beginning, known, tell
from agentassist.importing.headings import guessed, has_headings, mapping_of
from agentassist.importing.lines import Line, Lines, Stop, StoppedError, size_of

SAMPLE_ROWS = 8
"""Rows shown as they are."""
LOOKED_AT_LINES = 100
"""Lines that the delimiter and the columns are told from."""
LOOKED_AT_ROWS = 2_000
"""Rows read to the end, so that a file of an ordinary size is known whole before it is imported."""


def never() -> bool:
    """Return False: nobody can cancel."""
    return False


def preview(
    path: Path,
    *,
    region: str,
    encoding: str | None = None,
    mapping: Mapping | None = None,
    stop: Stop = never,
) -> Preview:
    """Return a first look into ``path``; nothing is imported.

    ``encoding`` and ``mapping`` are the rep's own choice and win over what was found.

    Raises:
        ImportRefusedError: The file is missing, empty or cannot be read.
    """
    size, kind = size_of(path), _kind(path)
    told = None if encoding else tell(path)
    if told and told.guesses:
        return Preview(kind, path.name, size, guesses=told.guesses)
    first = Preview(kind, path.name, size, known(encoding) if encoding else told.encoding if told else "")
    if kind is FileKind.CSV:
        first = _table(first, _first_lines(path, first.encoding, stop), mapping, region)
    return _counted(path, first, region, stop)


def _kind(path: Path) -> FileKind:
    """Return what the file is by what it says, for endings lie."""
    head = beginning(path).replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").upper()
    return FileKind.VCARD if head.startswith(b"BEGIN:VCARD") else FileKind.CSV


def _first_lines(path: Path, encoding: str, stop: Stop) -> Sequence[Line]:
    lines: list[Line] = []
    with suppress(StoppedError):
        lines.extend(islice(Lines(path, encoding, stop), LOOKED_AT_LINES))
    return lines


def _table(first: Preview, lines: Sequence[Line], mapping: Mapping | None, region: str) -> Preview:
    """Return ``first`` with delimiter, headings, mapping and sample of a CSV file."""
    delimiter = delimiter_of([line.text for line in lines])
    found = [row.cells for row in rows(iter(lines), delimiter) if isinstance(row, Row)]
    header = bool(found) and has_headings(found[0], region)
    body = found[1:] if header else found
    own = mapping_of(found[0]) if header else _numbered(found)
    told = own if own.complete else guessed(own, body, region)
    return replace(
        first,
        delimiter=delimiter,
        header=header,
        mapping=mapping or told,
        sample=tuple(body[:SAMPLE_ROWS]),
        needs_mapping=mapping is None and not (header and own.complete),
    )


def _numbered(found: Sequence[Sequence[str]]) -> Mapping:
    """Return columns for a file without headings."""
    width = len(found[0]) if found else 0
    return Mapping(tuple(Column(f"Column {at}") for at in range(1, width + 1)))


def _counted(path: Path, look: Preview, region: str, stop: Stop) -> Preview:
    """Return ``look`` with what would become of the first rows."""
    numbers = count()
    found = ContactRows(path, look, region, lambda: str(next(numbers)), stop)
    seen = list(islice(found, LOOKED_AT_ROWS + 1))
    done = found.progress.done
    found.close()
    return replace(counted(path, look, seen, done, stop), sample=look.sample or _shown(seen))


def counted(path: Path, look: Preview, seen: Sequence[object], done: int, stop: Stop) -> Preview:
    """Return ``look`` with what became of the rows seen, up to the byte ``done``.

    Raises:
        ImportRefusedError: There is no row.
    """
    if not seen and not stop():
        raise ImportRefusedError(Trouble.IMPORT_EMPTY, file=path.name)
    whole = len(seen) <= LOOKED_AT_ROWS and not stop()
    estimate = len(seen) if whole else len(seen) * look.size // max(1, done)
    bad = tuple(row for row in seen if isinstance(row, BadRow))
    return replace(look, good=len(seen) - len(bad), bad=bad, whole=whole, rows_estimate=estimate)


def _shown(seen: Sequence[GoodRow | BadRow]) -> tuple[tuple[str, ...], ...]:
    """Return the first cards as name and numbers, for they have no columns."""
    people = (row.contact for row in seen if isinstance(row, GoodRow))
    return tuple((one.name, *(point.value for point in one.points)) for one in islice(people, SAMPLE_ROWS))
