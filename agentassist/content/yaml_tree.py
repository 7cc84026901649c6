"""YAML text into one tree of nodes; the only module that knows the YAML library, which is slow to load."""

from collections.abc import Iterator

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

from agentassist.content.fault import Reason
from agentassist.content.nodes import Extent, Mapping, Mark, Node, Scalar, Sequence, StopError

MAX_DEPTH = 50


def tree(text: str) -> Node:
    """Return the one document in ``text``.

    Raises:
        StopError: The first thing that is wrong.
    """
    return _Builder().build(text)


class _Open:
    """A list or mapping that is still being read."""

    def __init__(self, mark: Mark, keyed: bool, start: int, flow: bool) -> None:
        self.mark = mark
        self.keyed = keyed
        self.start, self.flow = start, flow
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
            raise StopError(Reason.KEY_NOT_TEXT, node.mark)
        if node.text in self.seen:
            raise StopError(Reason.DUPLICATE_KEY, node.mark, node.text)
        self.seen.add(node.text)
        self.keys.append(node)

    def closed(self, end: int) -> Node:
        """Return the finished value; ``end`` is where the library sees its end."""
        if not self.flow and self.items:
            # The library looks for the end of a block behind the comments that follow it.
            end = self.items[-1].extent.end
        extent = Extent(self.start, end, self.flow)
        if self.keyed:
            return Mapping(tuple(zip(self.keys, self.items, strict=True)), self.mark, extent)
        return Sequence(tuple(self.items), self.mark, extent)


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
            raise StopError(Reason.EMPTY, None)
        return self.roots[0]

    def _take(self, event: Event) -> None:
        match event:
            case DocumentStartEvent():
                self._start_document(event)
            case AliasEvent():
                raise StopError(Reason.ANCHOR, _mark(event), f"*{event.anchor}")
            case ScalarEvent():
                _refuse_extras(event)
                extent = Extent(event.start_mark.index, event.end_mark.index)
                self._put(Scalar(event.value, _mark(event), not event.implicit[0], extent))
            case CollectionEndEvent():
                self._put(self.stack.pop().closed(event.end_mark.index))
            case CollectionStartEvent():
                _refuse_extras(event)
                self._open(event)

    def _start_document(self, event: DocumentStartEvent) -> None:
        if self.roots:
            raise StopError(Reason.SEVERAL_DOCUMENTS, _mark(event))
        if event.version or event.tags:
            raise StopError(Reason.DIRECTIVE, Mark(1, 1))

    def _open(self, event: CollectionStartEvent) -> None:
        if len(self.stack) >= MAX_DEPTH:
            raise StopError(Reason.TOO_DEEP, _mark(event), str(MAX_DEPTH))
        keyed, flow = isinstance(event, MappingStartEvent), bool(event.flow_style)
        self.stack.append(_Open(_mark(event), keyed, event.start_mark.index, flow))

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
        raise StopError(Reason.SYNTAX, mark, str(error.problem or "")) from error
    except (YAMLError, ValueError, RecursionError) as error:
        raise StopError(Reason.SYNTAX, None) from error


def _refuse_extras(event: ScalarEvent | CollectionStartEvent) -> None:
    if event.anchor:
        raise StopError(Reason.ANCHOR, _mark(event), f"&{event.anchor}")
    if event.ctag is not None:
        raise StopError(Reason.TAG, _mark(event), str(event.ctag))


def _mark(event: Event) -> Mark:
    return Mark(event.start_mark.line + 1, event.start_mark.column + 1)
