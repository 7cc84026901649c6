"""YAML that means what it says: every scalar stays the text that was typed, and every value knows its place.

What a careful author does not need is refused: tags, anchors, aliases, directives, duplicate keys, tabs.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
)

from agentassist.content.fault import Fault, FaultsError, Reason

MAX_BYTES = 2_000_000
"""A file is refused beyond this; the largest of ours has 40,000."""
MAX_DEPTH = 50


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a file, line and column counted from 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Scalar:
    """One value, as typed, without its quotes."""

    text: str
    mark: Mark
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: "tuple[Node, ...]"
    mark: Mark


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and values in the order typed; no key twice."""

    pairs: "tuple[tuple[Scalar, Node], ...]"
    mark: Mark

    def get(self, key: str) -> "Node | None":
        """Return the value of ``key``, None where it is not there."""
        return next((value for known, value in self.pairs if known.text == key), None)


Node = Scalar | Sequence | Mapping


def read_file(path: Path, file: str) -> Node:
    """Return what the file holds; ``file`` is the name that faults tell.

    Raises:
        FaultsError: The first thing that is wrong; nothing is partly read.
    """
    return read(text_of(path, file), file)


def text_of(path: Path, file: str) -> str:
    """Return the text of a UTF-8 file without its byte order mark.

    Raises:
        FaultsError: Not to be opened, too big, or not UTF-8.
    """
    try:
        # One byte more than is allowed tells that there is more, however large the file is.
        with path.open("rb") as opened:
            raw = opened.read(MAX_BYTES + 1)
    except OSError as error:
        raise FaultsError(Fault(file, 0, 0, "", Reason.UNREADABLE)) from error
    if len(raw) > MAX_BYTES:
        raise FaultsError(Fault(file, 0, 0, "", Reason.TOO_BIG, str(MAX_BYTES)))
    return decoded(raw, file)


def decoded(raw: bytes, file: str) -> str:
    """Return ``raw`` as text; UTF-16 has a fault of its own, because editors offer it as "Unicode".

    Raises:
        FaultsError: Not UTF-8.
    """
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in raw[:4]:
        raise FaultsError(Fault(file, 1, 1, "", Reason.UTF_16))
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8-sig", "replace")
        mark = _mark_at(before, len(before))
        raise FaultsError(Fault(file, mark.line, mark.column, "", Reason.NOT_UTF_8)) from error


def read(text: str, file: str) -> Node:
    """Return the one document in ``text``; ``file`` is the name that faults tell.

    Raises:
        FaultsError: The first thing that is wrong, with line and column.
    """
    try:
        _refuse_characters(text)
        return _Builder().build(text)
    except _StopError as stop:
        place = stop.mark or Mark(0, 0)
        raise FaultsError(Fault(file, place.line, place.column, "", stop.reason, stop.detail)) from stop


class _StopError(Exception):
    """Reading ends here; ``read`` adds the file."""

    def __init__(self, reason: Reason, mark: Mark | None, detail: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.mark = mark
        self.detail = detail


_BAD = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
"""What YAML does not allow, and the tab, which YAML allows in some places only."""


def _refuse_characters(text: str) -> None:
    if len(text) > MAX_BYTES:
        raise _StopError(Reason.TOO_BIG, None, str(MAX_BYTES))
    found = _BAD.search(text)
    if found:
        reason = Reason.TAB if found[0] == "\t" else Reason.CONTROL_CHARACTER
        raise _StopError(reason, _mark_at(text, found.start()), f"U+{ord(found[0]):04X}")


def _mark_at(text: str, at: int) -> Mark:
    return Mark(text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at))


class _Open:
    """A list or mapping that is still being read."""

    def __init__(self, mark: Mark, keyed: bool) -> None:
        self.mark = mark
        self.keyed = keyed
        self.items: list[Node] = []
        self.keys: list[Scalar] = []
        self.seen: set[str] = set()

    def add(self, node: Node) -> None:
        """Take the next item, key or value."""
        if self.keyed and len(self.keys) == len(self.items):
            self._add_key(node)
        else:
            self.items.append(node)

    def _add_key(self, node: Node) -> None:
        if not isinstance(node, Scalar):
            raise _StopError(Reason.KEY_NOT_TEXT, node.mark)
        if node.text in self.seen:
            raise _StopError(Reason.DUPLICATE_KEY, node.mark, node.text)
        self.seen.add(node.text)
        self.keys.append(node)

    def closed(self) -> Node:
        """Return the finished value."""
        if self.keyed:
            return Mapping(tuple(zip(self.keys, self.items, strict=True)), self.mark)
        return Sequence(tuple(self.items), self.mark)


class _Builder:
    """Events in, one tree out. A stack instead of recursion: depth is refused before it can hurt."""

    def __init__(self) -> None:
        self.stack: list[_Open] = []
        self.roots: list[Node] = []

    def build(self, text: str) -> Node:
        """Return the one document in ``text``."""
        for event in _events(text):
            self._take(event)
        if not self.roots:
            raise _StopError(Reason.EMPTY, None)
        return self.roots[0]

    def _take(self, event: Event) -> None:
        match event:
            case DocumentStartEvent():
                self._start_document(event)
            case AliasEvent():
                raise _StopError(Reason.ANCHOR, _mark(event), f"*{event.anchor}")
            case ScalarEvent():
                _refuse_extras(event)
                self._put(Scalar(event.value, _mark(event), quoted=not event.implicit[0]))
            case CollectionEndEvent():
                self._put(self.stack.pop().closed())
            case CollectionStartEvent():
                _refuse_extras(event)
                self._open(event)

    def _start_document(self, event: DocumentStartEvent) -> None:
        if self.roots:
            raise _StopError(Reason.SEVERAL_DOCUMENTS, _mark(event))
        if event.version or event.tags:
            raise _StopError(Reason.DIRECTIVE, Mark(1, 1))

    def _open(self, event: CollectionStartEvent) -> None:
        if len(self.stack) >= MAX_DEPTH:
            raise _StopError(Reason.TOO_DEEP, _mark(event), str(MAX_DEPTH))
        self.stack.append(_Open(_mark(event), isinstance(event, MappingStartEvent)))

    def _put(self, node: Node) -> None:
        if self.stack:
            self.stack[-1].add(node)
        else:
            self.roots.append(node)


def _events(text: str) -> Iterator[Event]:
    try:
        yield from YAML(typ="safe", pure=True).parse(text)
    except MarkedYAMLError as error:
        place = error.problem_mark or error.context_mark
        mark = Mark(place.line + 1, place.column + 1) if place else None
        raise _StopError(Reason.SYNTAX, mark, str(error.problem or "")) from error
    except (YAMLError, ValueError, RecursionError) as error:
        raise _StopError(Reason.SYNTAX, None) from error


def _refuse_extras(event: ScalarEvent | CollectionStartEvent) -> None:
    if event.anchor:
        raise _StopError(Reason.ANCHOR, _mark(event), f"&{event.anchor}")
    if event.ctag is not None:
        raise _StopError(Reason.TAG, _mark(event), str(event.ctag))


def _mark(event: Event) -> Mark:
    return Mark(event.start_mark.line + 1, event.start_mark.column + 1)
