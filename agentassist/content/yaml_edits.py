"""One value of a YAML file changed, byte for byte nothing else: comments, order and quotes stay as typed."""

from collections.abc import Iterable, Iterator
from collections.abc import Mapping as Orders
from difflib import SequenceMatcher

from agentassist.content.nodes import Mapping, Node, Scalar, Sequence
from agentassist.content.plain import Plain
from agentassist.content.strict_yaml import read
from agentassist.content.yaml_out import entry, flow, pair, scalar
from agentassist.core.frozen import dataclass

Way = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Edit:
    """A stretch of a text and what is to stand there instead."""

    start: int
    end: int
    text: str


def edited(text: str, edits: Iterable[Edit]) -> str:
    """Return the text with all edits; none may overlap."""
    for one in sorted(edits, key=lambda one: (one.start, one.end), reverse=True):
        text = text[: one.start] + one.text + text[one.end :]
    return text


class YamlText:
    """A text that can be read as YAML.

    Args:
        text: All of it.
        orders: By the name of a mapping's place, empty for the top, in which order its keys usually stand.

    Raises:
        FaultsError: It cannot be read.
    """

    def __init__(self, text: str, orders: Orders[str, tuple[str, ...]]) -> None:
        self.text, self.top = text, read(text, "")
        self._orders = orders

    def at(self, way: Way) -> Node | None:
        """Return what stands somewhere; None where nothing does."""
        node: Node | None = self.top
        for step in way:
            if isinstance(node, Sequence) and isinstance(step, int):
                node = node.items[step] if 0 <= step < len(node.items) else None
            else:
                node = node.get(str(step)) if isinstance(node, Mapping) else None
        return node

    def put(self, way: Way, value: Plain) -> Iterator[Edit]:
        """Yield what lets ``value`` stand there; nothing where lines do not tell how."""
        parent, key = self.at(way[:-1]), str(way[-1])
        if not isinstance(parent, Mapping):
            if parent is None and len(way) > 1:
                yield from self.put(way[:-1], {key: value})
            return
        there = parent.get(key)
        if there is None:
            yield from self._insert(parent, way, value)
        elif isinstance(value, list) and isinstance(there, Sequence):
            yield from self._relist(self._key(parent, key), there, [str(one) for one in value])
        elif isinstance(value, str) and isinstance(there, Scalar):
            yield self._rewrite(self._key(parent, key), there, value, in_flow=parent.extent.flow)

    def take(self, way: Way) -> Iterator[Edit]:
        """Yield what removes a key with its value, or an entry of a list."""
        parent, last = self.at(way[:-1]), way[-1]
        if isinstance(parent, Sequence) and isinstance(last, int):
            yield from self._cut_items(parent, last, last + 1)
        elif isinstance(parent, Mapping):
            places = [name.text for name, _ in parent.pairs]
            if last in places and len(places) > 1:
                yield from self._cut_pair(parent, places.index(str(last)))

    def add(self, way: Way, item: Plain) -> Iterator[Edit]:
        """Yield what adds an entry to a list, which begins with it where it was not there."""
        there = self.at(way)
        if there is None:
            yield from self.put(way, [item])
        elif isinstance(there, Sequence) and not there.items:
            lines = "".join(entry(item, 2)).rstrip("\n")
            start = len(self.text[: there.extent.start].rstrip(" "))
            yield Edit(start, there.extent.end, f"\n{lines}")
        elif isinstance(there, Sequence) and there.extent.flow:
            end = there.items[-1].extent.end
            yield Edit(end, end, f", {flow(item)}")
        elif isinstance(there, Sequence):
            yield self._new_lines(self._behind(there.items[-1]), entry(item, self._dash(there.items[0])))

    def _key(self, mapping: Mapping, key: str) -> Scalar:
        return next(name for name, _ in mapping.pairs if name.text == key)

    def _rewrite(self, key: Scalar, there: Scalar, value: str, *, in_flow: bool) -> Edit:
        start, end = there.extent.start, there.extent.end
        if start == end:
            # A key without a value: the library sees one wherever the next thing begins.
            colon = self.text.index(":", key.extent.end) + 1
            return Edit(colon, colon, f" {scalar(value, flow=in_flow)}")
        was = self.text[start:end]
        tail = was[len(was.rstrip()) :] if was[:1] in "|>" else ""
        return Edit(start, end, scalar(value, like=was, flow=in_flow) + tail)

    def _insert(self, mapping: Mapping, way: Way, value: Plain) -> Iterator[Edit]:
        if not mapping.pairs:
            yield Edit(mapping.extent.start, mapping.extent.end, flow({str(way[-1]): value}))
            return
        before = self._predecessor(mapping, way)
        if mapping.extent.flow:
            said = f"{way[-1]}: {flow(value)}"
            at = mapping.pairs[0][0].extent.start if before is None else before[1].extent.end
            yield Edit(at, at, f"{said}, " if before is None else f", {said}")
            return
        first = mapping.pairs[0][0]
        lines = pair(str(way[-1]), value, first.mark.column - 1)
        above = self._line_start(first.extent.start)
        if before is None and not self.text[above : first.extent.start].strip():
            yield Edit(above, above, "".join(lines))
        else:
            yield self._new_lines(self._behind_pair(before or mapping.pairs[0]), lines)

    def _predecessor(self, mapping: Mapping, way: Way) -> tuple[Scalar, Node] | None:
        names = [step for step in way[:-1] if isinstance(step, str)]
        order = self._orders.get(names[-1] if names else "", ())
        earlier = order[: order.index(str(way[-1]))] if way[-1] in order else order
        found = [one for one in mapping.pairs if one[0].text in earlier]
        return found[-1] if found else (None if way[-1] in order else mapping.pairs[-1])

    def _relist(self, key: Scalar, there: Sequence, new: list[str]) -> Iterator[Edit]:
        old = [one.text for one in there.items if isinstance(one, Scalar)]
        if len(old) < len(there.items):
            return
        if not new or not old:
            colon = self.text.index(":", key.extent.end) + 1
            yield Edit(colon, there.extent.end, f" {flow(list(new))}")
            return
        for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
            if tag != "equal":
                yield from self._exchange(there, a, b, new[c:d])

    def _exchange(self, there: Sequence, start: int, end: int, new: list[str]) -> Iterator[Edit]:
        """Yield what lets other texts stand for some of a list, one for one while both last."""
        items, in_flow = there.items, there.extent.flow
        for one, text in zip(items[start:end], new, strict=False):
            if isinstance(one, Scalar):
                yield self._rewrite(one, one, text, in_flow=in_flow)
        both = min(end - start, len(new))
        if both < end - start:
            yield from self._cut_items(there, start + both, end)
        elif more := new[both:]:
            yield self._more_items(there, start + both, more)

    def _more_items(self, there: Sequence, place: int, new: list[str]) -> Edit:
        items = there.items
        if there.extent.flow:
            said = [flow(text) for text in new]
            if place:
                end = items[place - 1].extent.end
                return Edit(end, end, "".join(f", {one}" for one in said))
            return Edit(items[0].extent.start, items[0].extent.start, "".join(f"{one}, " for one in said))
        lines = [line for text in new for line in entry(text, self._dash(items[0]))]
        if place:
            return self._new_lines(self._behind(items[place - 1]), lines)
        at = self._line_start(items[0].extent.start)
        return Edit(at, at, "".join(lines))

    def _cut_items(self, there: Sequence, start: int, end: int) -> Iterator[Edit]:
        items = there.items
        if start >= len(items) or end - start >= len(items):
            return
        if not there.extent.flow:
            yield Edit(self._line_start(items[start].extent.start), self._behind(items[end - 1]), "")
        elif start:
            yield Edit(items[start - 1].extent.end, items[end - 1].extent.end, "")
        else:
            yield Edit(items[0].extent.start, items[end].extent.start, "")

    def _cut_pair(self, mapping: Mapping, place: int) -> Iterator[Edit]:
        pairs = mapping.pairs
        if not mapping.extent.flow:
            start = self._line_start(pairs[place][0].extent.start)
            if not self.text[start : pairs[place][0].extent.start].strip():
                yield Edit(start, self._behind_pair(pairs[place]), "")
        elif place:
            yield Edit(pairs[place - 1][1].extent.end, pairs[place][1].extent.end, "")
        else:
            yield Edit(pairs[0][0].extent.start, pairs[1][0].extent.start, "")

    def _new_lines(self, at: int, lines: list[str]) -> Edit:
        open_end = at == len(self.text) and not self.text.endswith("\n")
        return Edit(at, at, ("\n" if open_end else "") + "".join(lines))

    def _dash(self, item: Node) -> int:
        """Return how far the dash of an entry stands in."""
        start = self._line_start(item.extent.start)
        return self.text.index("-", start) - start

    def _line_start(self, at: int) -> int:
        return self.text.rfind("\n", 0, at) + 1

    def _behind_pair(self, one: tuple[Scalar, Node]) -> int:
        return self._behind(one[1] if one[1].extent.end > one[0].extent.end and _has_body(one[1]) else one[0])

    def _behind(self, node: Node) -> int:
        """Return where the line after a value begins."""
        end = node.extent.end
        if self.text[end - 1 : end] == "\n":
            return end
        feed = self.text.find("\n", end)
        return len(self.text) if feed < 0 else feed + 1


def _has_body(node: Node) -> bool:
    return node.extent.end > node.extent.start
