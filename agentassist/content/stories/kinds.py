"""What each passage of a story is to a scenario: a fact, a way out, an answer to how the rep is, the end."""

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import field, replace
from enum import StrEnum

from agentassist.content.stories.story import Passage, Story, Told, wordless
from agentassist.core.frozen import dataclass
from agentassist.core.left_out import Gap
from agentassist.core.scenario import Act

Hear = Callable[[str], frozenset[Act]]
"""Tells what a rep does by saying something."""

ASKING = frozenset((Act.ASK_INFO, Act.ASK_OPEN, Act.VERIFY))
OFFERING = frozenset((Act.OFFER, Act.OPTIONS, Act.PROMISE))
ENDING = frozenset((Act.CLOSE, Act.RESOLUTION_CHECK))
HURTING = frozenset((Act.BLAME, Act.REFUSE, Act.HOLD_DEMAND, Act.SCRIPT_READ))
"""These the caller answers by how they feel about it, whatever else is in the line."""


_STATED = (".", "!", "।", "॥", "۔", "…", '"', "”", "»")
"""How a line ends that says something; a question asks, and a few words without an end name what is asked."""


class Kind(StrEnum):
    """What becomes of a passage."""

    OPENING = "opening"
    FACT = "fact"
    SOLUTION = "solution"
    REACTION = "reaction"
    ENDING = "ending"
    BRIEF = "brief"
    DEBRIEF = "debrief"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Part:
    """A passage, what it is, and what the rep says to come to it."""

    passage: Passage
    kind: Kind
    labels: tuple[str, ...] = ()
    acts: frozenset[Act] = field(default_factory=frozenset)
    """What the rep does by that, where it can be heard."""
    steps: int = -1
    """So many links it is away from where the story begins; -1 where none leads to it."""


def parts_of(story: Story, told: Told, hear: Hear | None = None) -> tuple[Part, ...]:
    """Return the passages by how far they are from the start, then those that only tags say something of."""
    named = {one.name: one for one in story.passages}
    start = _first_words(named, story.start)
    labels, steps = _labels(story), _steps(named, story.start)
    found = [
        Part(one, Kind.NONE, labels.get(one.name, ()), steps=steps.get(one.name, -1))
        for one in story.passages
    ]
    parts = [_judged(part, start, named, hear) for part in found]
    for part in parts:
        _tell(part, start, told)
    return tuple(sorted(parts, key=lambda part: part.steps if part.steps >= 0 else len(parts)))


def _labels(story: Story) -> dict[str, tuple[str, ...]]:
    """Return what the rep picks to come to each passage; going on by itself counts as coming the same way."""
    found: dict[str, dict[str, None]] = {}
    for passage in story.passages:
        for link in passage.links:
            if not wordless(link.text):
                found.setdefault(link.to, {})[link.text] = None
    return {name: tuple(texts) for name, texts in found.items()}


def _ways(passage: Passage) -> Iterator[str]:
    yield from (link.to for link in passage.links)
    if passage.onward:
        yield passage.onward


def _steps(named: dict[str, Passage], start: str) -> dict[str, int]:
    steps, waiting = {start: 0}, deque([start])
    while waiting:
        here = waiting.popleft()
        for to in _ways(named[here]):
            if to not in steps:
                steps[to] = steps[here] + 1
                waiting.append(to)
    return steps


def _first_words(named: dict[str, Passage], start: str) -> str:
    """Return where the caller first says something: a title page has one way on, and no words of theirs."""
    seen = set[str]()
    here = start
    while here not in seen:
        seen.add(here)
        ways = set(_ways(named[here]))
        if named[here].text or len(ways) != 1:
            return here
        here = ways.pop()
    return start


def _judged(part: Part, start: str, named: dict[str, Passage], hear: Hear | None) -> Part:
    passage = part.passage
    acts = frozenset[Act]().union(*map(hear, part.labels)) if hear else frozenset[Act]()
    opens = passage.name == start
    kind = _tagged(passage, opens=opens)
    if kind is None:
        kind = Kind.OPENING if opens else _by_place(replace(part, acts=acts), named)
    return replace(part, kind=kind, acts=acts)


def _tagged(passage: Passage, *, opens: bool) -> Kind | None:
    """Return what a passage says it is."""
    if passage.has("caller"):
        return None if opens else Kind.FACT
    if passage.has("rep") or passage.has("note"):
        return Kind.NONE
    return next((kind for kind in Kind if kind is not Kind.NONE and passage.has(kind.value)), None)


def _by_place(part: Part, named: dict[str, Passage]) -> Kind:
    """Return what a passage is by what the rep says to come to it, and by what comes after it."""
    passage, acts = part.passage, part.acts
    if part.steps < 0 or not passage.text or not part.labels:
        return Kind.NONE
    if acts & HURTING or passage.value("mood").startswith(("-", "−")):
        return Kind.REACTION
    return _by_acts(acts) or _by_form(part, named)


def _by_acts(acts: frozenset[Act]) -> Kind | None:
    """Return what is answered to what the rep does; None where nothing was heard."""
    if acts & ASKING and not acts & ENDING:
        return Kind.FACT
    if acts & OFFERING:
        return Kind.SOLUTION
    if acts & ENDING:
        return Kind.ENDING
    return Kind.REACTION if acts - {Act.UNKNOWN} else None


def _by_form(part: Part, named: dict[str, Passage]) -> Kind:
    if not _goes_on(part.passage, named):
        return Kind.SOLUTION
    return Kind.REACTION if all(label.endswith(_STATED) for label in part.labels) else Kind.FACT


def _goes_on(passage: Passage, named: dict[str, Passage]) -> bool:
    """Tell whether anything is said after a passage; a last page without words is the end."""
    return any(named[to].text or list(_ways(named[to])) for to in _ways(passage))


def _tell(part: Part, start: str, told: Told) -> None:
    """Tell a passage that comes to nothing, unless it asked for that."""
    passage = part.passage
    if part.kind is Kind.ENDING and passage.text:
        told.add(Gap.GOODBYE, passage.name, passage.line)
    if part.kind is not Kind.NONE or passage.has("rep") or passage.has("note"):
        return
    if part.steps < 0:
        told.add(Gap.UNREACHED, passage.name, passage.line)
    elif passage.name != start and not (passage.links or passage.onward) and not passage.text:
        told.add(Gap.WORDLESS, passage.name, passage.line)
    elif passage.text:
        # Nothing that the rep says leads to it: it follows by itself on another.
        told.add(Gap.UNREACHED, passage.name, passage.line)
