"""Plain data as YAML that our strict reader takes: one thing a line, quotes where a word needs them."""

import json
import re
from collections.abc import Iterator

from agentassist.content.stories.defaults import Plain
from agentassist.content.stories.story import one_line

_BARE = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
_MEANT = frozenset(("true", "false", "yes", "no", "on", "off", "null", "y", "n"))
"""Words that some readers take for something else."""
WIDEST = 100


def yaml_text(fields: dict[str, Plain]) -> str:
    """Return a whole file."""
    return "".join(f"{line}\n" for line in _mapping(fields, ""))


def _mapping(fields: dict[str, Plain], indent: str) -> Iterator[str]:
    for key, value in fields.items():
        name = f"{indent}{_key(key)}:"
        flow = _flow(value)
        if not isinstance(value, (dict, list)) or not value or len(name) + len(flow) < WIDEST:
            yield f"{name} {flow}"
        elif isinstance(value, dict):
            yield name
            yield from _mapping(value, f"{indent}  ")
        elif all(isinstance(one, (str, int, float)) for one in value) and not any(
            isinstance(one, str) and " " in one and len(one) > WIDEST // 2 for one in value
        ):
            yield f"{name} {flow}"
        else:
            yield name
            yield from _items(value, f"{indent}  ")


def _items(values: list[Plain], indent: str) -> Iterator[str]:
    for value in values:
        flow = _flow(value)
        if not isinstance(value, dict) or len(indent) + len(flow) < WIDEST:
            yield f"{indent}- {flow}"
            continue
        first, *rest = _mapping(value, f"{indent}  ")
        yield f"{indent}- {first.lstrip()}"
        yield from rest


def _flow(value: Plain) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return _scalar(value)
        case int():
            return str(value)
        case float():
            return f"{value:.10g}"
        case list():
            return f"[{', '.join(map(_flow, value))}]"
        case dict():
            return f"{{{', '.join(f'{_key(key)}: {_flow(one)}' for key, one in value.items())}}}"


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _scalar(key)


def _scalar(text: str) -> str:
    """Return a text as typed, or in quotes."""
    if _BARE.fullmatch(text) and text.lower() not in _MEANT:
        return text
    return json.dumps(one_line(text), ensure_ascii=False)
