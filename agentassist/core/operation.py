"""Operations: what one device did to one row, as devices and the hub tell one another.

The wire form is JSON with one-letter names; docs/sync-protocol.md is its specification. Whatever comes over a
wire is read by ``read_operation``, which lets nothing through that is not exactly of this form.
"""

import math
import re
from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from functools import lru_cache
from typing import Any, TypeGuard

from agentassist.core.frozen import dataclass
from agentassist.core.stamps import is_stamp

Cell = str | int | float | None
"""What a column of a shared row holds; bytes travel as base64."""
Cells = Mapping[str, Cell]
Clocks = Mapping[str, str]
"""The stamp of each field; the empty name stands for all fields not named."""

PROTOCOL = 1
"""The version of everything on the wire; a hub talks to devices of this and the one before."""
GONE = "_gone"
"""The cell that says whether a row was deleted: 1, or 0 where that was taken back."""
MOST_TEXT = 6_700_000
"""The longest cell, in letters: a picture of five megabytes as base64; a request may be eight."""
MOST_CELLS = 64
_ID = re.compile(r"[^\s\x00-\x1f]{1,200}")
_NAME = re.compile(r"_?[a-z][a-z0-9_]{0,39}")
_BIGGEST = 2**53
"""Beyond it, numbers do not come through JSON whole."""


class OpKind(StrEnum):
    """What an operation does."""

    PATCH = "p"
    """Gives fields of a row new values; of each field the newest stamp wins."""
    ERASE = "e"
    """Takes a person out everywhere, for ever; beats everything."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One change of one row by one device."""

    id: str
    """Minted on the device, so that a second telling does nothing."""
    kind: OpKind
    table: str
    """Empty for an erasure."""
    row_id: str
    """Of an erasure, the person's."""
    subject: str
    """The contact that the row is about; empty for nobody's."""
    stamp: str
    cells: Cells = field(default_factory=dict)
    """The new values by column; of an erased person none."""
    clocks: Clocks = field(default_factory=dict)
    """Stamps of fields where they are not ``stamp``: a row told whole, as it came about."""
    bases: Clocks = field(default_factory=dict)
    """The stamp that each field had before: where the row has another, two people changed it at once."""


@dataclass(frozen=True, slots=True)
class Change:
    """An operation in its place in the team's history."""

    seq: int
    """From 1, without a gap, in the order in which the hub took them."""
    device: str
    """Eight letters."""
    rep: str
    """Who was at that device, by the id the hub knows them under."""
    op: Operation


class OperationError(ValueError):
    """Something that came over the wire is no operation; says which field, by its name on the wire."""


def write_operation(op: Operation) -> dict[str, Any]:
    """Return ``op`` as it goes over the wire."""
    told = {"op": op.id, "k": op.kind.value, "t": op.table, "r": op.row_id, "s": op.subject, "h": op.stamp}
    more = {"d": dict(op.cells), "c": dict(op.clocks), "b": dict(op.bases)}
    return told | {name: cells for name, cells in more.items() if cells}


def read_operation(told: object) -> Operation:
    """Return the operation that ``told``, parsed JSON, is.

    Raises:
        OperationError: It is none.
    """
    if not isinstance(told, dict):
        raise _bad("operation")
    kind = _kind(told.get("k"))
    erasing = kind is OpKind.ERASE
    return Operation(
        _text(told, "op", _ID),
        kind,
        "" if erasing else _text(told, "t", _NAME),
        _text(told, "r", _ID),
        _text(told, "s", _ID) if erasing else _text(told, "s", _ID, empty=True),
        _stamp(told.get("h"), "h"),
        {} if erasing else _cells(told.get("d", {})),
        {} if erasing else _clocks(told.get("c", {}), "c"),
        {} if erasing else _clocks(told.get("b", {}), "b", empty=True),
    )


def write_change(change: Change) -> dict[str, Any]:
    """Return ``change`` as the hub tells it."""
    return {"n": change.seq, "dev": change.device, "rep": change.rep} | write_operation(change.op)


def read_change(told: object) -> Change:
    """Return the change that ``told``, parsed JSON, is.

    Raises:
        OperationError: It is none.
    """
    op = read_operation(told)
    assert isinstance(told, dict)  # or read_operation had refused it
    seq = told.get("n")
    if not isinstance(seq, int) or not _whole(seq) or seq < 1:
        raise _bad("n")
    return Change(seq, _text(told, "dev", _ID), _text(told, "rep", _ID, empty=True), op)


def _bad(where: str) -> OperationError:
    return OperationError(where)


def _kind(told: object) -> OpKind:
    try:
        return OpKind(str(told))
    except ValueError:
        raise _bad("k") from None


def _text(told: Mapping[str, object], name: str, form: re.Pattern[str], *, empty: bool = False) -> str:
    text = told.get(name)
    if not isinstance(text, str) or not (form.fullmatch(text) or (empty and not text)) or not _utf8(text):
        raise _bad(name)
    return text


def _stamp(told: object, where: str) -> str:
    if not isinstance(told, str) or not is_stamp(told):
        raise _bad(where)
    return told


def _whole(told: object) -> bool:
    return isinstance(told, int) and not isinstance(told, bool) and abs(told) < _BIGGEST


def _cells(told: object) -> dict[str, Cell]:
    if not isinstance(told, dict) or len(told) > MOST_CELLS:
        raise _bad("d")
    return {_name(name, "d"): _cell(cell) for name, cell in told.items()}


def is_cell(told: object) -> TypeGuard[Cell]:
    """Tell whether something that was read can be kept everywhere."""
    if isinstance(told, str):
        # PostgreSQL keeps no zero letters, and half a pair of UTF-16 is no text anywhere.
        return len(told) <= MOST_TEXT and "\0" not in told and _utf8(told)
    return told is None or _whole(told) or (isinstance(told, float) and math.isfinite(told))


def _cell(told: object) -> Cell:
    if not is_cell(told):
        raise _bad("d")
    return told


def _utf8(text: str) -> bool:
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _clocks(told: object, where: str, *, empty: bool = False) -> dict[str, str]:
    if not isinstance(told, dict) or len(told) > MOST_CELLS:
        raise _bad(where)
    return {
        _name(name, where): "" if empty and stamp == "" else _stamp(stamp, where)
        for name, stamp in told.items()
    }


def _name(name: str, where: str) -> str:
    if not _is_name(name):
        raise _bad(where)
    return name


@lru_cache(256)
def _is_name(name: str) -> bool:
    return not name or _NAME.fullmatch(name) is not None
