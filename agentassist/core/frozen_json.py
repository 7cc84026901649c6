"""Frozen values as compact JSON, so that a start parses no YAML.

A value is a dataclass of texts, numbers, enums, tuples of one type, sets of texts, choices and further
dataclasses. It is written as the list of its fields in order, so what is read must have the very fields that
were written.
"""

import dataclasses
import json
import types
from collections.abc import Callable
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from agentassist.core.fingerprint import fingerprint
from agentassist.core.frozen import dataclass
from agentassist.core.words import Words

T = TypeVar("T")
Json = Any
"""Whatever ``json`` reads and writes."""
Hint = Any
"""A type as a field declares it."""


def to_json(value: object) -> str:
    """Return ``value`` as text that ``from_json`` of this version reads."""
    kind: Hint = type(value)
    return json.dumps([shape(kind), _way(kind).write(value)], ensure_ascii=False, separators=(",", ":"))


def from_json(kind: type[T], text: str) -> T | None:
    """Return the value of this kind in ``text``, within some milliseconds for a firm's whole pack.

    None where another version wrote it, or it is no such value: it has to be made again from its source.
    """
    hint: Hint = kind
    try:
        written, value = json.loads(text)
        made: T | None = _way(hint).read(value) if written == shape(hint) else None
    except ValueError:
        # A choice that an enum no longer offers is one too: its members are not part of the shape.
        return None
    return made


def from_older_json(kind: type[T], text: str) -> T | None:
    """Return the value of this kind in ``text``, also where an older version wrote it; else None.

    For what has no other source. Fields that came since have their defaults, if they came at the end.
    """
    hint: Hint = kind
    try:
        _, value = json.loads(text)
        made: T | None = _way(hint).read(value)
    except (ValueError, TypeError, LookupError, AttributeError):
        # What a newer version wrote has fields or choices that this one does not know.
        return None
    return made


@cache
def shape(kind: Hint) -> str:
    """Return a fingerprint of all fields below ``kind``; it changes whenever one of them does."""
    found: dict[str, str] = {}
    _look(kind, found)
    return fingerprint(repr(sorted(found.items())).encode())


def _look(hint: Hint, found: dict[str, str]) -> None:
    for inner in get_args(hint):
        _look(inner, found)
    if dataclasses.is_dataclass(hint) and _name(hint) not in found:
        hints = get_type_hints(hint)
        found[_name(hint)] = repr([(field.name, hints[field.name]) for field in dataclasses.fields(hint)])
        for inner in hints.values():
            _look(inner, found)


def _name(kind: Hint) -> str:
    return f"{kind.__module__}.{kind.__qualname__}"


@dataclass(frozen=True, slots=True)
class _Way:
    """There and back, for one type."""

    write: Callable[[Any], Json]
    read: Callable[[Json], Any]


@cache
def _way(hint: Hint) -> _Way:
    """Return how values of this type travel; looked up once a type, for there are thousands of values."""
    if hint is Words:
        return _Way(_write_words, _read_words)
    if dataclasses.is_dataclass(hint):
        return _dataclass_way(hint)
    origin: Hint = get_origin(hint)
    if origin is tuple:
        return _tuple_way(_way(get_args(hint)[0]))
    if origin is frozenset:
        # In one order always, so that the same value is the same text.
        return _Way(sorted, frozenset)
    if origin in (Union, types.UnionType):
        return _union_way(get_args(hint))
    return _Way(_same, hint if isinstance(hint, type) and issubclass(hint, StrEnum) else _same)


def _same(value: Json) -> Json:
    return value


def _write_words(words: Words) -> Json:
    return [part for pair in words.by_lang for part in pair]


def _read_words(flat: Json) -> Words:
    parts = iter(flat)
    return Words(tuple(zip(parts, parts, strict=True)))


def _dataclass_way(kind: Hint) -> _Way:
    # The fields are looked up when a value travels, not here: a type may contain itself.
    def write(value: Any) -> Json:  # noqa: ANN401 - of the type ``kind``
        ways = _field_ways(kind)
        return _without_tail(kind, [way.write(getattr(value, name)) for name, way in ways.items()])

    def read(values: Json) -> Any:  # noqa: ANN401 - of the type ``kind``
        # Fields at the end may have been left out: zip stops at the shorter one.
        return kind(
            *(way.read(value) for way, value in zip(_field_ways(kind).values(), values, strict=False))
        )

    return _Way(write, read)


@cache
def _field_ways(kind: Hint) -> dict[str, _Way]:
    hints = get_type_hints(kind)
    return {field.name: _way(hints[field.name]) for field in dataclasses.fields(kind)}


def _without_tail(kind: Hint, values: list[Json]) -> list[Json]:
    """Leave out the last fields while they are what they would be anyway; most prompts have no variants."""
    defaults = _defaults(kind)
    while values and values[-1] == defaults[len(values) - 1]:
        values.pop()
    return values


@cache
def _defaults(kind: Hint) -> tuple[Json, ...]:
    ways = _field_ways(kind)
    return tuple(_default(field, ways[field.name]) for field in dataclasses.fields(kind))


def _default(field: "dataclasses.Field[Any]", way: _Way) -> Json:
    if field.default_factory is not dataclasses.MISSING:
        return way.write(field.default_factory())
    return _REQUIRED if field.default is dataclasses.MISSING else way.write(field.default)


_REQUIRED = object()
"""Equal to no field, so that a required one is always written."""


def _tuple_way(item: _Way) -> _Way:
    if item.read is _same:
        return _Way(list, tuple)
    return _Way(
        lambda values: [item.write(value) for value in values],
        lambda values: tuple(item.read(value) for value in values),
    )


def _union_way(hints: tuple[Hint, ...]) -> _Way:
    kinds = [hint for hint in hints if hint is not types.NoneType]
    if len(kinds) == 1:
        return _optional_way(_way(kinds[0]))
    return _choice_way(kinds)


def _choice_way(kinds: list[Hint]) -> _Way:
    # The kinds are looked up when a value travels: one of them may contain this very choice.
    def write(value: Any) -> Json:  # noqa: ANN401 - of one of the types ``kinds``
        at = kinds.index(type(value))
        return [at, _way(kinds[at]).write(value)]

    return _Way(write, lambda pair: _way(kinds[pair[0]]).read(pair[1]))


def _optional_way(way: _Way) -> _Way:
    return _Way(
        lambda value: None if value is None else way.write(value),
        lambda value: None if value is None else way.read(value),
    )
