"""What the validator found, said in our terms and with the place in the file."""

import difflib
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from agentassist.content.fault import Fault, Reason
from agentassist.content.nodes import Mapping, Mark, Node, Sequence

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

Way = tuple[str | int, ...]
"""Keys and indexes from the top of the file to a value."""

_REASONS = {
    "const": Reason.NOT_ALLOWED,
    "enum": Reason.NOT_ALLOWED,
    "pattern": Reason.BAD_FORM,
    "format": Reason.BAD_FORM,
    "minLength": Reason.TOO_SHORT,
    "minItems": Reason.TOO_SHORT,
    "minProperties": Reason.TOO_SHORT,
    "maxLength": Reason.TOO_LONG,
    "maxItems": Reason.TOO_LONG,
    "maxProperties": Reason.TOO_LONG,
    "minimum": Reason.OUT_OF_RANGE,
    "maximum": Reason.OUT_OF_RANGE,
    "exclusiveMinimum": Reason.OUT_OF_RANGE,
    "exclusiveMaximum": Reason.OUT_OF_RANGE,
    "uniqueItems": Reason.TWICE,
}
_TYPES = {
    "string": Reason.NOT_TEXT,
    "integer": Reason.NOT_A_NUMBER,
    "number": Reason.NOT_A_NUMBER,
    "boolean": Reason.NOT_YES_OR_NO,
    "array": Reason.NOT_A_LIST,
    "object": Reason.NOT_A_MAPPING,
}


def fault_of(error: "ValidationError", node: Node, file: str) -> Iterator[Fault]:
    """Tell what ``error`` means; one error may be several faults.

    Args:
        error: One finding of the validator over the whole file.
        node: The whole file.
        file: The name that faults tell.
    """
    error = _closest(error)
    way = cast(Way, tuple(error.absolute_path))
    blank = Fault(file, 0, 0, "", Reason.BAD_FORM)
    match error.validator:
        case "additionalProperties":
            yield from _unknown_keys(error, node, way, blank)
        case "required":
            yield from _missing_keys(error, node, way, blank)
        case "dependentRequired":
            yield _placed(replace(blank, reason=Reason.NEEDS, detail=_needed(error)), node, way)
        case _ if "propertyNames" in error.absolute_schema_path:
            reason = Reason.NOT_A_LANGUAGE if error.validator == "pattern" else Reason.UNKNOWN_KEY
            fault = replace(blank, reason=reason, detail=_wanted(error))
            yield _placed(fault, node, (*way, str(error.instance)), at_key=True)
        case _:
            yield _placed(replace(blank, reason=_reason(error), detail=_wanted(error)), node, way)


def field_of(way: Way) -> str:
    """Write the way to a value as authors do.

    >>> field_of(("stages", 0, "intent"))
    'stages[0].intent'
    """
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in way)
    return "".join(steps).removeprefix(".")


def mark_of(node: Node, way: Way, *, at_key: bool = False) -> Mark:
    """Return where the value at the end of ``way`` begins, or the last one on it that is there."""
    mark = node.mark
    for step in way:
        if isinstance(node, Sequence) and isinstance(step, int):
            node = node.items[step]
            mark = node.mark
            continue
        pair = next((p for p in node.pairs if p[0].text == step), None) if isinstance(node, Mapping) else None
        if pair is None:
            return mark
        node, mark = pair[1], pair[0].mark if at_key else pair[1].mark
    return mark


def _placed(fault: Fault, node: Node, way: Way, *, at_key: bool = False) -> Fault:
    mark = mark_of(node, way, at_key=at_key)
    return replace(fault, line=mark.line, column=mark.column, field=field_of(way))


def _closest(error: "ValidationError") -> "ValidationError":
    """Of the choices of an ``anyOf``, take the one meant: the one whose own type fits."""
    while error.context:
        fitting = [inner for inner in error.context if inner.validator != "type" or inner.path]
        if not fitting:
            return error
        error = fitting[0]
    return error


def _reason(error: "ValidationError") -> Reason:
    if error.validator == "type":
        return _TYPES[str(error.validator_value)]
    if error.validator == "anyOf":
        return Reason.NOT_TEXT
    return _REASONS.get(str(error.validator), Reason.BAD_FORM)


def _wanted(error: "ValidationError") -> str:
    if error.validator in ("pattern", "format"):
        # What was found: a pattern is no help to somebody who writes playbooks.
        return str(error.instance)[:80]
    value = error.validator_value
    if isinstance(value, list):
        return ", ".join(str(item) for item in value if not isinstance(item, dict))
    return "" if error.validator in ("type", "uniqueItems") else str(value)


def _unknown_keys(error: "ValidationError", node: Node, way: Way, blank: Fault) -> Iterator[Fault]:
    known = list(_mapping(error.schema).get("properties", {}))
    for key in _mapping(error.instance):
        if key not in known:
            near = difflib.get_close_matches(key, known, 1)
            fault = replace(blank, reason=Reason.UNKNOWN_KEY, detail=near[0] if near else "")
            yield _placed(fault, node, (*way, key), at_key=True)


def _missing_keys(error: "ValidationError", node: Node, way: Way, blank: Fault) -> Iterator[Fault]:
    for key in cast(list[str], error.validator_value):
        if key not in _mapping(error.instance):
            yield _placed(replace(blank, reason=Reason.MISSING_KEY), node, (*way, key))


def _needed(error: "ValidationError") -> str:
    there = _mapping(error.instance)
    present = (names for key, names in _mapping(error.validator_value).items() if key in there)
    return ", ".join(name for names in present for name in names if name not in there)


def _mapping(value: object) -> dict[str, dict[str, object] | list[str]]:
    return cast("dict[str, dict[str, object] | list[str]]", value)
