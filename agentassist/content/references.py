"""Names and what points at them, across all files of a pack."""

from collections import defaultdict
from collections.abc import Collection, Iterator

from agentassist.content.documents import Document, Reading
from agentassist.content.fault import Fault, Reason
from agentassist.content.finding_faults import Way, field_of
from agentassist.content.nodes import Mapping, Node, Scalar, Sequence
from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Names:
    """Files of ``kind`` give names of the family ``of`` at ``place``."""

    of: str
    kind: str
    place: str
    """Keys joined by dots; ``[]`` stands for every item of a list."""
    per_file: bool = False
    """True where another file may use the same name again."""


@dataclass(frozen=True, slots=True)
class Link:
    """Files of ``kind`` point at names of the family ``to`` at ``place``."""

    to: str
    kind: str
    place: str


NAMES = (
    Names("playbook", "playbook", "id"),
    Names("prompt", "playbook", "stages[].prompts[].id", per_file=True),
    Names("topic", "outcomes", "topics[].id"),
    Names("group", "outcomes", "groups[].id"),
    Names("outcome", "outcomes", "groups[].outcomes[].id"),
    Names("role", "authority", "roles[]"),
    Names("department", "authority", "departments[].id"),
    Names("action", "authority", "actions[].id"),
    Names("article", "article", "id"),
    Names("culture", "culture", "id"),
    Names("opening", "smalltalk", "openings[].id"),
    Names("snippet", "snippets", "snippets[].id"),
    Names("scenario", "scenario", "id"),
    Names("path", "path", "id"),
    Names("change", "change", "id"),
    Names("person", "people", "people[].id"),
    Names("interaction", "history", "interactions[].id"),
)
LINKS = (
    Link("topic", "playbook", "match.topics[]"),
    Link("playbook", "outcomes", "topics[].playbook"),
    Link("role", "authority", "actions[].grants[].role"),
    Link("role", "authority", "actions[].otherwise.ask"),
    Link("department", "authority", "actions[].otherwise.department"),
    Link("role", "authority", "titles[].id"),
    Link("role", "authority", "departments[].people[].role"),
    Link("topic", "authority", "actions[].topics[]"),
    Link("article", "authority", "actions[].article"),
    Link("department", "company", "teams[].department"),
    Link("topic", "snippets", "snippets[].topics[]"),
    Link("topic", "article", "topics[]"),
    Link("action", "article", "actions[]"),
    Link("article", "article", "translation_of"),
    Link("action", "scenario", "solutions[].action"),
    Link("person", "scenario", "caller.contact"),
    Link("role", "authority", "actions[].until.grants[].role"),
    Link("role", "authority", "actions[].until.otherwise.ask"),
    Link("department", "authority", "actions[].until.otherwise.department"),
    Link("action", "change", "action"),
    Link("article", "change", "article"),
    Link("playbook", "change", "playbook"),
    Link("scenario", "change", "scenario"),
    Link("scenario", "change", "scenario[]"),
    Link("role", "path", "for[]"),
    Link("article", "path", "steps[].article"),
    Link("article", "path", "steps[].article[]"),
    Link("scenario", "path", "steps[].scenario"),
    Link("scenario", "path", "steps[].scenario[]"),
    Link("person", "history", "interactions[].who"),
    Link("topic", "history", "interactions[].topic"),
    Link("outcome", "history", "interactions[].outcome"),
    Link("person", "history", "promises[].who"),
    Link("interaction", "history", "promises[].from"),
    Link("person", "history", "follow_ups[].who"),
    Link("interaction", "history", "follow_ups[].from"),
)
ALWAYS_THERE = {"person": "anonymous"}
"""A caller whose number was withheld is nobody in the list of people."""


def reference_faults(reading: Reading) -> tuple[Fault, ...]:
    """Return a fault for every name given twice and every name pointed at that nothing has.

    A family whose files are all missing is not checked: a pack may do without topics or articles.
    """
    known: defaultdict[str, set[str]] = defaultdict(set)
    faults = [fault for names in NAMES for fault in _given_twice(reading, names, known)]
    faults += [
        fault for link in LINKS if known[link.to] for fault in _dangling(reading, link, known[link.to])
    ]
    return tuple(faults)


def _given_twice(reading: Reading, names: Names, known: dict[str, set[str]]) -> Iterator[Fault]:
    for document in reading.of(names.kind):
        seen: set[str] = set() if names.per_file else known[names.of]
        for way, name in _found(document.node, names.place):
            if name.text in seen:
                yield _fault(document, way, name, Reason.TWICE)
            seen.add(name.text)
            known[names.of].add(name.text)


def unknown_names(document: Document, to: str, known: Collection[str]) -> Iterator[Fault]:
    """Yield a fault for every name of the family ``to`` that one file points at and ``known`` lacks."""
    alone = Reading((document,), ())
    for link in LINKS:
        if link.to == to:
            yield from _dangling(alone, link, known)


def _dangling(reading: Reading, link: Link, known: Collection[str]) -> Iterator[Fault]:
    for document in reading.of(link.kind):
        for way, name in _found(document.node, link.place):
            if name.text not in known and name.text != ALWAYS_THERE.get(link.to):
                yield _fault(document, way, name, Reason.UNKNOWN_NAME)


def _fault(document: Document, way: Way, name: Scalar, reason: Reason) -> Fault:
    return Fault(document.file, name.mark.line, name.mark.column, field_of(way), reason, name.text)


def _found(node: Node, place: str) -> Iterator[tuple[Way, Scalar]]:
    """Return every text at ``place``, with the way to it."""
    yield from _along(node, place.replace("[]", ".[]").split("."), ())


def _along(node: Node, steps: list[str], way: Way) -> Iterator[tuple[Way, Scalar]]:
    if not steps:
        if isinstance(node, Scalar):
            yield way, node
    elif isinstance(node, Sequence) and steps[0] == "[]":
        for at, item in enumerate(node.items):
            yield from _along(item, steps[1:], (*way, at))
    elif isinstance(node, Mapping) and (value := node.get(steps[0])) is not None:
        yield from _along(value, steps[1:], (*way, steps[0]))
