"""What a column of a shared table can hold, as the fields of core values declare it."""

import json
from base64 import b64decode
from collections.abc import Callable, Mapping
from enum import Enum
from types import NoneType
from typing import Any, get_args, get_origin

Hint = Any
"""A type as a field declares it."""
Fits = Callable[[object], bool]
LONGEST_PROSE = 40_000
"""Letters: four times a note. What is longer nobody wrote, and looking through it would keep the desk."""
SHOWN_UNTIL_MS = 250_000_000_000_000
"""In UTC milliseconds; a few thousand years later no calendar goes on."""


def column_fits(name: str, kind: Hint, longest: int = LONGEST_PROSE) -> Fits:
    """Return what tells whether a cell can be in a column: of its kind, and nothing that cannot be shown."""
    test = fits(kind)
    if name.endswith("_ms"):
        return lambda cell: test(cell) and (cell is None or 0 <= _number(cell) < SHOWN_UNTIL_MS)
    return lambda cell: not (isinstance(cell, str) and len(cell) > longest) and test(cell)


def _number(cell: object) -> float:
    return cell if isinstance(cell, int | float) else -1


def fits(kind: Hint) -> Fits:
    """Return what tells whether a cell is of this kind."""
    options = [one for one in get_args(kind) if one is not NoneType]
    if is_tuple(kind):
        return _is_list
    if options:
        inner = fits(options[0])
        return lambda cell: cell is None or inner(cell)
    if isinstance(kind, type) and issubclass(kind, Enum):
        known = frozenset(values(kind))
        return lambda cell: cell in known
    return _OF_KIND[kind]


def values(kind: Hint) -> list[str]:
    """Return the values of an enum; nothing for any other kind."""
    options = [one for one in (kind, *get_args(kind)) if isinstance(one, type) and issubclass(one, Enum)]
    return [str(one.value) for option in options for one in option]


def of_enums(kinds: Mapping[str, Hint]) -> frozenset[str]:
    """Return the names of the columns that hold one of some values."""
    return frozenset(name for name, kind in kinds.items() if values(kind))


def is_tuple(kind: Hint) -> bool:
    """Tell whether a column holds a list of texts."""
    origin: Hint = get_origin(kind)
    return origin is tuple


def _is_list(cell: object) -> bool:
    try:
        read = json.loads(cell) if isinstance(cell, str) else None
    except (ValueError, RecursionError):
        return False
    return isinstance(read, list) and all(isinstance(one, str) for one in read)


def _is_base64(cell: object) -> bool:
    try:
        return isinstance(cell, str) and b64decode(cell, validate=True) is not None
    except ValueError:
        # Of letters that no base64 has, the module says so in another way than of wrong ones.
        return False


_OF_KIND: dict[Any, Fits] = {
    str: lambda cell: isinstance(cell, str),
    int: lambda cell: isinstance(cell, int),
    bool: lambda cell: cell in (0, 1) and isinstance(cell, int),
    float: lambda cell: isinstance(cell, int | float),
    bytes: _is_base64,
}
