"""Stories in Ink, as its compiler writes them for the players: JSON of containers, diverts and choices."""

import json
import re
from collections import deque
from collections.abc import Iterator, Sequence

from agentassist.content.fault import Fault, FaultsError, Reason
from agentassist.content.nodes import StopError
from agentassist.content.stories.ink_flow import Budget, Flow, Pick, flow
from agentassist.content.stories.ink_tree import Container, Place, place_of, tree
from agentassist.content.stories.story import DATA_NAME, MAX_PASSAGES, Link, Passage, Story, Told, tag_of
from agentassist.core.left_out import Gap

OLDEST, NEWEST = 15, 21
"""Formats we know; the newest is of 2023."""
_NO_KNOTS = frozenset(("global decl", DATA_NAME))
_INK = re.compile(r"\s*\{")


def is_ink(text: str) -> bool:
    """Tell whether a file is meant to be compiled Ink."""
    return bool(_INK.match(text)) and '"inkVersion"' in text


def read_ink(text: str, file: str) -> Story:
    """Return the story in ``text``; ``file`` is the name that faults tell.

    Raises:
        FaultsError: It is broken, of a format we do not know, or far too large.
    """
    try:
        data = json.loads(text)
        return _Reading(_root(data)).story()
    except RecursionError as error:
        raise FaultsError(Fault(file, 0, 0, "", Reason.TOO_DEEP, "300")) from error
    except json.JSONDecodeError as error:
        raise FaultsError(Fault(file, error.lineno, error.colno, "", Reason.SYNTAX, error.msg)) from error
    except ValueError as error:
        raise FaultsError(Fault(file, 1, 1, "", Reason.SYNTAX, "number")) from error
    except StopError as stop:
        raise FaultsError(Fault(file, 0, 0, "", stop.reason, stop.detail)) from stop


def _root(data: object) -> Container:
    root = data.get("root") if isinstance(data, dict) else None
    version = data.get("inkVersion") if isinstance(data, dict) else None
    if not isinstance(root, list):
        raise StopError(Reason.NO_PASSAGES, None)
    if not isinstance(version, int) or not OLDEST <= version <= NEWEST:
        raise StopError(Reason.STORY_VERSION, None, str(version)[:20])
    return tree(root)


class _Reading:
    """One story, told from its start along every choice."""

    def __init__(self, root: Container) -> None:
        self._root, self._told = root, Told()
        self._budget = Budget()
        self._flows: dict[tuple[int, int], Flow] = {}
        self._gaps: set[tuple[Gap, str]] = set()
        self._names: dict[int, str] = {}
        self._taken: set[str] = set()

    def story(self) -> Story:
        """Return all that can be come to."""
        opening = flow(Place(self._root), self._budget)
        passages = list[Passage]()
        waiting, seen = deque([(opening, "")]), {id(opening.key)}
        while waiting:
            told, label = waiting.popleft()
            ways = [(pick, way) for pick in told.picks if (way := self._after(pick, opening)) is not None]
            passages.append(self._passage(told, label, ways))
            for pick, way in ways:
                if id(way.key) not in seen:
                    seen.add(id(way.key))
                    waiting.append((way, pick.text))
            if len(passages) > MAX_PASSAGES:
                raise StopError(Reason.TOO_MANY_PASSAGES, None, str(MAX_PASSAGES))
        if not any(one.text for one in passages):
            raise StopError(Reason.NO_PASSAGES, None)
        self._tell_unreached()
        title = passages[0].value("title")
        return Story(title, tuple(passages), passages[0].name, self._data(), self._told.all)

    def _after(self, pick: Pick, opening: Flow) -> Flow | None:
        """Return what is told once something was picked; worked out once, for many may lead there."""
        to = place_of(pick.origin, pick.path)
        if to is None:
            self._told.add(Gap.NOWHERE, self._names.get(id(opening.key), ""), 0, pick.path)
            return None
        key = id(to.container), to.at
        if key not in self._flows:
            self._flows[key] = flow(to, self._budget, opening.met)
            self._flows[key].tags += pick.tags
        return self._flows[key]

    def _passage(self, told: Flow, label: str, ways: Sequence[tuple[Pick, Flow]]) -> Passage:
        name = self._name(told, label)
        for gap, detail in told.gaps:
            # What many passages lead back to is met in each of them.
            if (gap, detail) not in self._gaps:
                self._gaps.add((gap, detail))
                self._told.add(gap, name, 0, detail)
        links = tuple(Link(pick.text, self._name(way, pick.text)) for pick, way in ways)
        return Passage(name, told.text, links, tuple(map(tag_of, told.tags)))

    def _name(self, told: Flow, label: str) -> str:
        """Return what a passage is called: as its knot, else as what is picked to come to it."""
        key = id(told.key)
        if key not in self._names:
            knot = told.key.way()
            wanted = label if told.chosen and label else knot or label or "start"
            name, at = wanted, 2
            while name in self._taken:
                name, at = f"{wanted} {at}", at + 1
            self._taken.add(name)
            self._names[key] = name
        return self._names[key]

    def _tell_unreached(self) -> None:
        for name, knot in self._root.named.items():
            if name not in _NO_KNOTS and not self._reached(knot):
                self._told.add(Gap.UNREACHED, name)

    def _reached(self, knot: Container) -> bool:
        """Tell whether the telling came to a knot, or to a stitch in it."""
        return any(id(one) in self._budget.met for one in _with_named(knot))

    def _data(self) -> str:
        knot = self._root.named.get(DATA_NAME)
        texts = (one for one in knot.items if isinstance(one, str)) if knot else ()
        return next((one[1:] for one in texts if one.startswith("^")), "")


def _with_named(knot: Container) -> Iterator[Container]:
    yield knot
    yield from knot.named.values()
