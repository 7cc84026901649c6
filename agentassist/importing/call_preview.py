"""A first look into a call log: what its columns hold, whose clock it goes by, what would come in."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC
from itertools import islice
from pathlib import Path

from agentassist.core.errors import ImportRefusedError, Trouble
from agentassist.core.importing import Column, FileKind, Mapping, Preview
from agentassist.core.messages import OpenImport
from agentassist.importing.call_headings import columns_of, ordered
from agentassist.importing.call_sides import Own
from agentassist.importing.call_times import Clock, month_goes_first, tells_zone
from agentassist.importing.calls import CallReader, CallRows, table_rows, zone_of
from agentassist.importing.csv_rows import Row, delimiter_of, rows
from agentassist.importing.encoding import known, tell
from agentassist.importing.lines import Line, Lines, Stop, StoppedError, size_of
from agentassist.importing.preview import LOOKED_AT_LINES, LOOKED_AT_ROWS, SAMPLE_ROWS, counted

_MONTH_FIRST = frozenset({"US", "PH", "FM", "MH", "PW", "GU", "AS"})
"""Where 01/02 is the second of January."""


def look_into_log(asked: OpenImport, region: str, stop: Stop) -> Preview:
    """Return a first look into a log; nothing is imported.

    Raises:
        ImportRefusedError: The file is missing, empty or cannot be read, or there is no such time zone.
    """
    path = Path(asked.path)
    size = size_of(path)
    told = None if asked.encoding else tell(path)
    if told and told.guesses:
        return Preview(FileKind.CALLS, path.name, size, guesses=told.guesses)
    encoding = known(asked.encoding) if asked.encoding else told.encoding if told else ""
    look = Preview(FileKind.CALLS, path.name, size, encoding, zone=asked.zone, own=asked.own)
    look = _table(look, _first_lines(path, encoding, stop), asked.mapping)
    return _counted(path, look, region, stop)


def calls(path: Path, look: Preview, region: str, stop: Stop) -> CallRows:
    """Return the calls of a log in the order of the file, read as ``look`` says."""
    return CallRows(path, look, region, _clock(path, look, region, stop), stop)


def _first_lines(path: Path, encoding: str, stop: Stop) -> Sequence[Line]:
    lines: list[Line] = []
    with suppress(StoppedError):
        lines.extend(islice(Lines(path, encoding, stop), LOOKED_AT_LINES))
    return lines


def _table(look: Preview, lines: Sequence[Line], mapping: Mapping | None) -> Preview:
    """Return ``look`` with delimiter, columns and sample."""
    delimiter = delimiter_of([line.text for line in lines])
    found = [row.cells for row in rows(iter(lines), delimiter) if isinstance(row, Row)]
    if not found:
        raise ImportRefusedError(Trouble.IMPORT_EMPTY, file=look.file)
    headed = columns_of(found[0])
    told = headed or ordered(found) or _numbered(found[0])
    body = found[1:] if headed else found
    return replace(
        look,
        delimiter=delimiter,
        header=headed is not None,
        mapping=mapping or told,
        sample=tuple(body[:SAMPLE_ROWS]),
        needs_mapping=mapping is None and not told.complete,
    )


def _numbered(first: Sequence[str]) -> Mapping:
    return Mapping(tuple(Column(f"Column {at}") for at in range(1, len(first) + 1)))


def _times(path: Path, look: Preview, stop: Stop) -> list[str]:
    """Return when the first calls of a log began, as it writes them."""
    reader = CallReader(look.mapping, Clock(), Own("", ""), "")
    cells: list[str] = []
    with suppress(StoppedError):
        for row in islice(table_rows(iter(Lines(path, look.encoding, stop)), look), LOOKED_AT_ROWS):
            if isinstance(row, Row):
                cells.append(reader.started_cell(row))
    return cells


def _clock(path: Path, look: Preview, region: str, stop: Stop) -> Clock:
    first = month_goes_first(_times(path, look, stop), usual=region in _MONTH_FIRST)
    return Clock(zone_of(look.zone) if look.zone else None, first)


def _counted(path: Path, look: Preview, region: str, stop: Stop) -> Preview:
    """Return ``look`` with what would become of the first rows."""
    if not look.mapping.complete:
        return look
    cells = _times(path, look, stop)
    needs_zone = not look.zone and not all(map(tells_zone, filter(None, cells)))
    zone = zone_of(look.zone) if look.zone else None
    first = month_goes_first(cells, usual=region in _MONTH_FIRST)
    # Until somebody says whose clock it is, the rows are looked over as if it were nobody's.
    found = CallRows(path, look, region, Clock(zone or UTC, first), stop)
    seen = list(islice(found, LOOKED_AT_ROWS + 1))
    done = found.progress.done
    found.close()
    return replace(counted(path, look, seen, done, stop), needs_zone=needs_zone)
