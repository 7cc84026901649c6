"""Which rows are shared, which of their columns travel, and what a column can hold."""

import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any
from zlib import crc32

from agentassist.core.contact import BY_NUMBER
from agentassist.core.frozen import dataclass
from agentassist.core.operation import MOST_TEXT, Operation
from agentassist.storage.finding import folded, tail
from agentassist.storage.names import sounds
from agentassist.storage.records import (
    APPROVAL,
    ARTICLE,
    CASE,
    CONTACT,
    FEEDBACK,
    FOLLOW_UP,
    HOLD,
    INTERACTION,
    PACK_FILE,
    PICTURE,
    POINT,
    PROMISE,
    REP,
    SYNONYM,
    TICK,
    TRANSFER,
)
from agentassist.storage.sharing.columns import LONGEST_PROSE, column_fits, is_tuple, of_enums, values

if TYPE_CHECKING:
    from agentassist.core.operation import Cell as Told
    from agentassist.storage.shape import Cell, Shape

KEY = "id"
_LONG = frozenset({"article", "pack_file"})
"""Tables that only trainers write, and in which a whole handbook may stand."""


@dataclass(frozen=True, slots=True)
class Belongs:
    """How rows name the row that they belong to, and that has to be there before them."""

    column: str = ""
    table: str = ""


NOWHERE = Belongs()


class SharedTable:
    """One table as it travels: all columns of its shape but the key, and some that tell whose the row is.

    Columns that are worked out from others, for finding, stay behind: each computer works out its own.

    Args:
        shape: How its values lie.
        also: Further columns that travel, with their types.
        belongs: To which rows its own belong.
        found_by: Works out the columns for finding from those of the row itself.
        added: Columns that an older app of the team does not know, with what a row of its has in them.
            Whoever gives a shared table a column names it here, or rows of older apps wait for the update.
    """

    def __init__(
        self,
        shape: "Shape[Any]",
        *,
        also: Mapping[str, type] | None = None,
        belongs: Belongs = NOWHERE,
        found_by: "Callable[[Mapping[str, Any]], dict[str, Cell]] | None" = None,
        added: "Mapping[str, Cell] | None" = None,
    ) -> None:
        self.kinds = kinds = {name: shape.hints[name] for name in shape.columns if name != KEY} | dict(
            also or {}
        )
        self.shape = shape
        self.name = shape.table
        self.columns = tuple(kinds)
        self.owner = belongs.column
        self.owners = belongs.table
        self.found_by = found_by or _nothing
        self.added = dict(added or {})
        listed = ", ".join(f'"{name}"' for name in (*self.columns, "clk"))
        self.select = f'select {listed} from "{self.name}"'
        self.select_with_key = f'select {KEY}, {listed} from "{self.name}"'
        longest = MOST_TEXT if self.name in _LONG or bytes in kinds.values() else LONGEST_PROSE
        self._fits = {name: column_fits(name, kind, longest) for name, kind in kinds.items()}
        self._bytes = frozenset(name for name, kind in kinds.items() if kind is bytes)
        self._prose = frozenset(kinds) - shape.exact - frozenset(also or {}) - of_enums(kinds)
        self._lists = frozenset(name for name, kind in kinds.items() if is_tuple(kind))

    def told(self, cell: "Cell") -> "Told":
        """Return a cell as it travels."""
        return b64encode(cell).decode() if isinstance(cell, bytes) else cell

    def kept(self, column: str, cell: "Told") -> "Cell":
        """Return a cell that fits as the disk has it."""
        return b64decode(str(cell)) if column in self._bytes else cell

    def fits(self, column: str, cell: "Told") -> bool:
        """Tell whether this version has the column, and can keep and read the cell in it."""
        test = self._fits.get(column)
        return test is not None and test(cell)

    def fitting(self, cells: "Mapping[str, Told]") -> "dict[str, Told]":
        """Return the cells that ``fits`` lets through."""
        tests = self._fits
        return {name: cell for name, cell in cells.items() if name in tests and tests[name](cell)}

    def cleared(self, op: Operation) -> Operation:
        """Return a change that came from elsewhere without card numbers, as those made here."""
        clear = {name: self._clear(name, cell) for name, cell in op.cells.items() if name in self._prose}
        same = all(op.cells[name] == cell for name, cell in clear.items())
        return op if same else replace(op, cells={**op.cells, **clear})

    def _clear(self, column: str, cell: "Told") -> "Told":
        if not cell or not self.fits(column, cell):
            return cell
        value: object = tuple(json.loads(str(cell))) if column in self._lists else cell
        return self.told(self.shape.cell(column, value))

    def whole(self, cells: "Mapping[str, object]") -> bool:
        """Tell whether nothing is missing that the table needs."""
        return cells.keys() >= self._fits.keys() - self.added.keys()


def _nothing(_: "Mapping[str, Any]") -> "dict[str, Cell]":
    return {}


def _of_contact(cells: Mapping[str, Any]) -> "dict[str, Cell]":
    name, org = cells["name"], cells["org"]
    return {"folded": folded(name, org), "sound": sounds(name, org)}


def _of_point(cells: Mapping[str, Any]) -> "dict[str, Cell]":
    return {"tail": tail(cells["norm"] or cells["value"]) if cells["kind"] in BY_NUMBER else ""}


_OF_PEOPLE = Belongs("contact_id", "contact")
_OF_CALLS = Belongs("interaction_id", "interaction")

TABLES = {
    table.name: table
    for table in (
        SharedTable(REP),
        SharedTable(CONTACT, found_by=_of_contact),
        SharedTable(POINT, also={"contact_id": str, "pos": int}, found_by=_of_point, belongs=_OF_PEOPLE),
        SharedTable(CASE, belongs=_OF_PEOPLE),
        SharedTable(INTERACTION, belongs=_OF_PEOPLE),
        SharedTable(HOLD, belongs=_OF_CALLS, added={"why": None, "promised_s": None}),
        SharedTable(TRANSFER, belongs=_OF_CALLS),
        SharedTable(APPROVAL, belongs=_OF_CALLS),
        SharedTable(TICK, belongs=_OF_CALLS),
        SharedTable(PROMISE, belongs=_OF_PEOPLE),
        SharedTable(FOLLOW_UP, belongs=_OF_PEOPLE),
        SharedTable(FEEDBACK, belongs=_OF_PEOPLE),
        SharedTable(ARTICLE),
        SharedTable(PICTURE),
        SharedTable(SYNONYM),
        SharedTable(PACK_FILE),
    )
}
"""Every shared table, each after those its rows belong to."""
BELONGING = {
    owners: tuple(table for table in TABLES.values() if table.owners == owners)
    for owners in ("contact", "interaction")
}
"""What belongs to a row of a table, and cannot be in its own table without it."""


@cache
def fingerprint() -> str:
    """Return what tells whether another version of the app can place other rows."""
    told = [
        (table.name, [(name, str(kind)) for name, kind in table.kinds.items()]) for table in TABLES.values()
    ]
    enums = [values(kind) for table in TABLES.values() for kind in table.kinds.values()]
    return f"{crc32(repr((told, enums)).encode()):08x}"
