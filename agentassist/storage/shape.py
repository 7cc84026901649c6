"""How a core value lies in its table: one column a field, of the same name."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields
from enum import Enum
from types import NoneType
from typing import TYPE_CHECKING, Generic, TypeVar, get_args, get_origin, get_type_hints

from agentassist.text.cards import redact

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    Cell = str | int | float | bytes | None

T = TypeVar("T", bound="DataclassInstance")


class Shape(Generic[T]):
    """The columns of one table, and the way from value to row and back; the first field is the key.

    Every text is cleared of card numbers on its way to the disk, except the columns named in ``exact``:
    ids, codes and phone numbers, which clearing could spoil.

    Args:
        kind: The frozen dataclass.
        table: Its table.
        exact: Text columns that are kept letter by letter.
        derived: Further columns that are worked out from the value, or tell whose it is.
        synced: Whether its rows carry change stamps.
    """

    def __init__(
        self,
        kind: type[T],
        table: str,
        *,
        exact: Iterable[str],
        derived: Iterable[str] = (),
        synced: bool = True,
    ) -> None:
        self.hints = hints = get_type_hints(kind)
        self.kind = kind
        self.table = table
        self.synced = synced
        self.columns = tuple(field.name for field in fields(kind) if not _has_a_table(hints[field.name]))
        self.key = self.columns[0]
        names = ", ".join(f'"{name}"' for name in self.columns)
        self.select = f'select {names} from "{table}"'
        self.exact = frozenset((*exact, *derived))
        self._known = frozenset((*self.columns, *derived))
        self._decoders = tuple(_decoder(hints[name]) for name in self.columns)

    def read(self, row: Sequence["Cell"]) -> T:
        """Return the value of a row that ``select`` found."""
        cells = (decode(cell) for decode, cell in zip(self._decoders, row, strict=True))
        return self.kind(**dict(zip(self.columns, cells, strict=True)))

    def row(self, value: T) -> dict[str, "Cell"]:
        """Return the cells of ``value``, by column, fit for the disk."""
        return {name: self.cell(name, getattr(value, name)) for name in self.columns}

    def cell(self, column: str, value: object) -> "Cell":
        """Return ``value`` as ``column`` keeps it, free of card numbers.

        Raises:
            TypeError: There is no such column, or it cannot hold this.
        """
        if column not in self._known:
            raise TypeError(f"{self.table} has no {column}")
        # Most texts of most rows are empty, and looking for card numbers takes longer than writing a row.
        clear = _as_is if column in self.exact or not value else redact
        if isinstance(value, tuple):
            return json.dumps([clear(item) for item in value], ensure_ascii=False)
        if isinstance(value, Enum):
            return str(value.value)
        if isinstance(value, str):
            return clear(value)
        if isinstance(value, bool | int | float | bytes | NoneType):
            return int(value) if isinstance(value, bool) else value
        raise TypeError(f"{self.table}.{column} cannot hold {type(value).__name__}")


def _has_a_table(hint: object) -> bool:
    """Tell whether a field is a list of values with ids of their own, kept in their own table."""
    return get_origin(hint) is tuple and get_args(hint)[0] is not str


def _as_is(text: str) -> str:
    return text


def _decoder(hint: object) -> "Callable[[Cell], object]":
    options = [kind for kind in get_args(hint) if kind is not NoneType]
    if options and get_origin(hint) is not tuple:
        return _unless_none(_decoder(options[0]))
    if get_origin(hint) is tuple:
        return _texts
    if hint is bool or (isinstance(hint, type) and issubclass(hint, Enum)):
        return hint
    return _same


def _unless_none(decode: "Callable[[Cell], object]") -> "Callable[[Cell], object]":
    return lambda cell: None if cell is None else decode(cell)


def _texts(cell: "Cell") -> tuple[str, ...]:
    return tuple(json.loads(str(cell)))


def _same(cell: "Cell") -> "Cell":
    return cell
