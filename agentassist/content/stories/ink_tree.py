"""The containers of a compiled Ink story, and the paths that lead from one to another."""

from collections.abc import Iterator

from agentassist.content.fault import Reason
from agentassist.content.nodes import StopError
from agentassist.core.frozen import dataclass

DEEPEST = 300
"""Containers in one another; a long conversation without a gather has some fifty."""

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]


class Container:
    """One list of a compiled story: what is told in order, and what only its name leads to."""

    __slots__ = ("at", "items", "name", "named", "parent")

    def __init__(self, parent: "Container | None" = None, at: int = -1, name: str = "") -> None:
        self.parent = parent
        self.at = at
        """Its place in its parent; -1 where only its name leads to it."""
        self.name = name
        self.items: list[Container | Json] = []
        self.named: dict[str, Container] = {}

    def way(self) -> str:
        """Return its names from the top, with dots between them."""
        names, one = list[str](), self
        while one.parent is not None:
            if one.name:
                names.append(one.name)
            one = one.parent
        return ".".join(reversed(names))


@dataclass(frozen=True, slots=True)
class Place:
    """Where the telling goes on: before an item of a container, or at its end."""

    container: Container
    at: int = 0


def tree(root: list[Json]) -> Container:
    """Return the containers of a story; a stack instead of recursion, for depth must not hurt.

    Raises:
        StopError: They lie in one another deeper than any story does.
    """
    top = Container()
    waiting: list[tuple[Container, list[Json], int]] = [(top, root, 1)]
    while waiting:
        container, data, depth = waiting.pop()
        if depth > DEEPEST:
            raise StopError(Reason.TOO_DEEP, None, str(DEEPEST))
        for inner, its_data in _filled(container, data):
            waiting.append((inner, its_data, depth + 1))
    return top


def _filled(container: Container, data: list[Json]) -> Iterator[tuple[Container, list[Json]]]:
    """Fill one container; yield those in it that are still empty."""
    last = data[-1] if data else None
    has_last = bool(data) and (last is None or isinstance(last, dict))
    for item in data[:-1] if has_last else data:
        if isinstance(item, list):
            inner = Container(container, len(container.items), _own_name(item))
            if inner.name:
                container.named[inner.name] = inner
            container.items.append(inner)
            yield inner, item
        else:
            container.items.append(item)
    for name, item in last.items() if isinstance(last, dict) else ():
        if isinstance(item, list):
            inner = container.named[name] = Container(container, name=name)
            yield inner, item


def _own_name(data: list[Json]) -> str:
    """Return the name that a container gives itself."""
    last = data[-1] if data else None
    named = last.get("#n") if isinstance(last, dict) else None
    return named if isinstance(named, str) else ""


def place_of(origin: Container, path: str) -> Place | None:
    """Return where a path leads from an item of ``origin``; None where nothing is there."""
    steps = path.split(".")
    here: Container = origin
    if path.startswith("."):
        # The first step up leads from the item to the container it is in.
        steps = steps[2:] if steps[1:2] == ["^"] else steps[1:]
    else:
        here = _top(origin)
    for left, step in zip(range(len(steps) - 1, -1, -1), steps, strict=True):
        found = _step(here, step)
        if isinstance(found, Container):
            here = found
        elif found is None or left:
            return None
        else:
            return Place(here, found)
    return Place(here)


def _step(here: Container, step: str) -> Container | int | None:
    if step == "^":
        return here.parent
    if step in here.named:
        return here.named[step]
    if not step.isdecimal() or len(step) > 9 or int(step) > len(here.items):
        return None
    at = int(step)
    item = here.items[at] if at < len(here.items) else None
    return item if isinstance(item, Container) else at


def _top(one: Container) -> Container:
    while one.parent is not None:
        one = one.parent
    return one


def after(container: Container) -> Place | None:
    """Return where the telling goes on behind a container; None where it ends."""
    if container.parent is None or container.at < 0:
        return None
    return Place(container.parent, container.at + 1)


def item_at(place: Place) -> "Container | Json":
    """Return what lies there; the caller has looked that something does."""
    return place.container.items[place.at]
