"""Values as YAML, written as an author would: words as they are, everything else in quotes."""

import json
import re
from collections.abc import Mapping, Sequence

Value = str | float | Sequence["Value"] | Mapping[str, "Value"]
"""What can be written; whole numbers, true and false too."""

ROOM = 100
"""So many letters a list may have that stands in one line."""
_PLAIN = re.compile(r"\w[\w-]*(?: [\w-]+)*")
_AS_TYPED = re.compile(r"[^\W_](?:[^\n:#]|:(?=\S)|(?<=\S)#)*")
"""What may go on without quotes where an author wrote none."""
_BREAKS_FLOW = re.compile(r"[,\[\]{}]")
_BREAKS_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def scalar(text: str, *, like: str = "", flow: bool = False) -> str:
    """Return one text; ``like`` is what stood there, whose quotes it keeps where it can.

    >>> scalar("third cup"), scalar("so: this"), scalar("it's", like="'old'"), scalar("a, b", like="old")
    ('third cup', '"so: this"', "'it''s'", 'a, b')
    """
    if like[:1] == "'" and "\n" not in text and not _BREAKS_YAML.search(text):
        return "'" + text.replace("'", "''") + "'"
    if like[:1] != '"' and _may_be_plain(text, typed=like[:1] not in ("", "|", ">"), flow=flow):
        return text
    return _BREAKS_YAML.sub(lambda found: f"\\u{ord(found[0]):04X}", json.dumps(text, ensure_ascii=False))


def flow(value: Value) -> str:
    """Return a value in one line.

    >>> flow({"id": "a", "of": ["greet", "x, y"]}), flow([True, 4, -0.5])
    ('{id: a, of: [greet, "x, y"]}', '[true, 4, -0.5]')
    """
    match value:
        case str():
            return scalar(value, flow=True)
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float():
            return f"{value:.10g}"
        case Mapping():
            return "{" + ", ".join(f"{key}: {flow(inner)}" for key, inner in value.items()) + "}"
        case Sequence():
            return f"[{', '.join(map(flow, value))}]"


def whole(fields: Mapping[str, Value]) -> str:
    """Return a whole file."""
    return "".join(line for key, value in fields.items() for line in pair(key, value))


def pair(key: str, value: Value, indent: int = 0) -> list[str]:
    """Return the lines of a key with its value, each with its line feed."""
    room = " " * indent
    short = f"{room}{key}: {flow(value)}\n"
    if isinstance(value, (str, int, float)) or not value or (_is_row(value) and len(short) <= ROOM):
        return [short]
    if isinstance(value, Mapping):
        below = [line for name, inner in value.items() for line in pair(name, inner, indent + 2)]
    else:
        below = [line for item in value for line in entry(item, indent + 2)]
    return [f"{room}{key}:\n", *below]


def entry(item: Value, indent: int) -> list[str]:
    """Return the lines of an entry of a list, from its dash on."""
    if not isinstance(item, Mapping) or not item:
        return [f"{' ' * indent}- {flow(item)}\n"]
    lines = [line for name, inner in item.items() for line in pair(name, inner, indent + 2)]
    return [f"{' ' * indent}- {lines[0].lstrip()}", *lines[1:]]


def _is_row(value: Value) -> bool:
    return isinstance(value, Sequence) and all(isinstance(one, (str, int, float)) for one in value)


def _may_be_plain(text: str, *, typed: bool, flow: bool) -> bool:
    if _PLAIN.fullmatch(text):
        return True
    if not typed or not _AS_TYPED.fullmatch(text) or text != text.strip():
        return False
    return not text.endswith(":") and text.isprintable() and not (flow and _BREAKS_FLOW.search(text))
