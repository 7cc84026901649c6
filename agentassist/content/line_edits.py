"""A YAML file changed line by line, so that comments, order and all that did not change stay as typed."""

import re
from collections.abc import Callable, Iterable

from agentassist.content.nodes import Mapping, Node, Sequence
from agentassist.core.frozen import dataclass

LINE = re.compile("[^\n]*\n|[^\n]+")
"""YAML counts its lines by this one character; Python knows more."""


@dataclass(frozen=True, slots=True)
class Part:
    """One entry of a list or mapping, by the lines it takes, counted from 0."""

    name: str
    start: int
    end: int
    """The line behind it: comments before the next entry belong to that one."""


def lines_of(text: str) -> list[str]:
    """Return the lines of a file; each ends with a line feed."""
    lines = LINE.findall(text)
    return [*lines[:-1], f"{lines[-1].rstrip(chr(10))}\n"] if lines else []


def keys_of(lines: list[str], node: Mapping, end: int) -> list[Part] | None:
    """Return the entries of a mapping that ends before line ``end``; None where two share a line."""
    names = [key.text for key, _ in node.pairs]
    return _parts(lines, names, [key.mark.line - 1 for key, _ in node.pairs], end)


def items_of(lines: list[str], node: Sequence, end: int, name_of: Callable[[Node], str]) -> list[Part] | None:
    """Return the entries of a list; None where two share a line, or one begins below its dash."""
    starts = [item.mark.line - 1 for item in node.items]
    if not all(lines[at].lstrip().startswith("- ") for at in starts):
        return None
    return _parts(lines, [name_of(item) for item in node.items], starts, end)


def comments_in(lines: Iterable[str]) -> list[str]:
    """Return the lines that hold nothing but a comment."""
    return [line for line in lines if line.lstrip().startswith("#")]


def _parts(lines: list[str], names: list[str], starts: list[int], end: int) -> list[Part] | None:
    if len(set(starts)) < len(starts):
        return None
    behind = [*starts[1:], end]
    return [
        Part(name, start, _end(lines, start, after))
        for name, start, after in zip(names, starts, behind, strict=True)
    ]


def _end(lines: list[str], start: int, end: int) -> int:
    while end > start + 1 and lines[end - 1].lstrip()[:1] in ("", "#"):
        end -= 1
    return end
