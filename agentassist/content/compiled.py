"""A pack as compact JSON, so that a start parses no YAML; loads neither the YAML reader nor the schemas."""

import dataclasses
import hashlib
import json
import types
from collections.abc import Callable, Iterator
from enum import StrEnum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from agentassist.core.company import Pack
from agentassist.core.words import Words

Json = Any
"""Whatever ``json`` reads and writes."""
Build = Callable[[Json], Any]
"""Makes a core value from its JSON."""


def pack_to_json(pack: Pack) -> str:
    """Return ``pack`` as text that ``pack_from_json`` of this version reads."""
    return json.dumps([shape(), _plain(pack)], ensure_ascii=False, separators=(",", ":"))


def pack_from_json(text: str) -> Pack | None:
    """Return the pack in ``text``, within some milliseconds.

    None where another version wrote it: the folder is to be compiled again.
    """
    written, pack = json.loads(text)
    made: Pack | None = _builder(Pack)(pack) if written == shape() else None
    return made


@cache
def shape() -> str:
    """Return a fingerprint of the fields of all values in a pack; it changes whenever one of them does."""
    told = sorted({f"{kind.__name__}:{hints}" for kind, hints in _kinds(Pack)})
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:16]


def _kinds(kind: type) -> Iterator[tuple[type, str]]:
    hints = get_type_hints(kind)
    yield kind, repr([(field.name, hints[field.name]) for field in dataclasses.fields(kind)])
    for hint in hints.values():
        for inner in (hint, *get_args(hint)):
            if dataclasses.is_dataclass(inner) and isinstance(inner, type):
                yield from _kinds(inner)


def _plain(value: Json) -> Json:
    """Return dataclasses as lists of their fields in order, and texts in languages as one flat list."""
    if isinstance(value, Words):
        return [part for pair in value.by_lang for part in pair]
    if dataclasses.is_dataclass(value):
        fields = [_plain(getattr(value, field.name)) for field in dataclasses.fields(value)]
        return _without_tail(fields, _defaults(value.__class__))
    return [_plain(item) for item in value] if isinstance(value, tuple) else value


def _without_tail(fields: list[Json], defaults: tuple[Json, ...]) -> list[Json]:
    """Leave out the last fields while they are what they would be anyway; most prompts have no variants."""
    while fields and fields[-1] == defaults[len(fields) - 1]:
        fields.pop()
    return fields


@cache
def _defaults(kind: Json) -> tuple[Json, ...]:
    return tuple(_default(field) for field in dataclasses.fields(kind))


def _default(field: "dataclasses.Field[Any]") -> Json:
    if field.default_factory is not dataclasses.MISSING:
        return _plain(field.default_factory())
    return _REQUIRED if field.default is dataclasses.MISSING else _plain(field.default)


_REQUIRED = object()
"""Equal to no field, so that a required one is always written."""


@cache
def _builder(hint: Json) -> Build:
    """Return what makes a value of this type; looked up once a type, for a pack has thousands of values."""
    if hint is Words:
        return _words
    if dataclasses.is_dataclass(hint):
        return _dataclass_builder(hint)
    origin: Json = get_origin(hint)
    if origin is tuple:
        return _tuple_builder(_builder(get_args(hint)[0]))
    if origin in (Union, types.UnionType):
        return _optional_builder(_builder(get_args(hint)[0]))
    return hint if isinstance(hint, type) and issubclass(hint, StrEnum) else _same


def _words(flat: Json) -> Words:
    pairs = iter(flat)
    return Words(tuple(zip(pairs, pairs, strict=True)))


def _dataclass_builder(kind: Json) -> Build:
    hints = get_type_hints(kind)
    builders = [_builder(hints[field.name]) for field in dataclasses.fields(kind)]
    # Fields at the end may be left out: zip stops at the shorter one.
    return lambda values: kind(*(build(value) for build, value in zip(builders, values, strict=False)))


def _tuple_builder(build: Build) -> Build:
    if build is _same:
        return tuple
    return lambda values: tuple(build(value) for value in values)


def _optional_builder(build: Build) -> Build:
    return lambda value: None if value is None else build(value)


def _same(value: Json) -> Json:
    return value
