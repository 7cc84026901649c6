"""A story out of a scenario: a passage for each thing the caller says, and one where the rep chooses."""

import json
from collections.abc import Iterable, Iterator

from agentassist.content.stories.scenario_plain import TOLD, plain_scenario
from agentassist.content.stories.story import DATA_NAME, Link, Passage, Story, Tag, one_line, wordless
from agentassist.core.scenario import Knowledge, Reaction, Scenario, Solution
from agentassist.core.words import Words

OPENING, CHOOSING, END = "Start", "rep", "end"
"""What the passages are called that every story has."""
LONGEST_LABEL = 48
_MARK = {"ur": "؟"}
"""How a question ends, where not with the usual mark."""


def story_of(told: Scenario) -> Story:
    """Return the story of a scenario; what a story has no place for stands in its data."""
    names = _Names((OPENING, CHOOSING, END, DATA_NAME, "StoryTitle", "StoryData"))
    facts = [_fact(names, one, told) for one in told.facts]
    solutions = [_solution(names, one, told) for one in told.solutions]
    reactions = [_reaction(names, one, at, told) for at, one in enumerate(told.reactions, 1)]
    links = [
        *(Link(label, one.name) for label, one in _labelled(facts, _MARK.get(told.lang, "?"))),
        *(Link(label, one.name) for label, one in _labelled(solutions)),
        *(Link(label, one.name) for label, one in _labelled(reactions)),
    ]
    if not solutions:
        links.append(Link(END, END))
    data = {key: value for key, value in plain_scenario(told).items() if key not in TOLD}
    tags = (("opening", ""), ("lang", told.lang), *_others(told.opening, told))
    opening = Passage(OPENING, _said(told.opening, told), tags=tags, onward=CHOOSING)
    choosing = Passage(CHOOSING, "", tuple(links), (("rep", ""),))
    end = Passage(END, "", (), (("ending", ""),))
    passages = (opening, choosing, *facts, *solutions, *reactions, end)
    title = one_line(told.title.say(told.lang))
    return Story(title, passages, OPENING, json.dumps(data, ensure_ascii=False, indent=1))


class _Names:
    """Gives every passage a name of its own."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = {one.casefold() for one in taken}

    def new(self, wanted: str) -> str:
        """Return ``wanted``, or that with a number."""
        told, at = wanted, 2
        while told.casefold() in self._taken:
            told, at = f"{wanted}-{at}", at + 1
        self._taken.add(told.casefold())
        return told


def _said(texts: tuple[Words, ...], told: Scenario) -> str:
    return one_line(texts[0].say(told.lang)) if texts else ""


def _others(texts: tuple[Words, ...], told: Scenario) -> Iterator[Tag]:
    """Yield the other wordings, of which a story shows only the first."""
    yield from (("or", one_line(one.say(told.lang))) for one in texts[1:])


def _fact(names: _Names, fact: Knowledge, told: Scenario) -> Passage:
    name = names.new(fact.id)
    tags = _tags(
        ("fact", True),
        ("volunteer", fact.volunteer),
        ("must-learn", fact.must_learn),
        ("must-read-back", fact.must_read_back),
        ("min-mood", fact.min_mood),
        ("id", fact.id if fact.id != name else ""),
    )
    words = (("ask", _listed(fact.ask)), ("keywords", _listed(fact.keywords)))
    tags = (*tags, *words, *_others(fact.say, told))
    return Passage(name, _said(fact.say, told), tags=tags, onward=CHOOSING)


def _solution(names: _Names, one: Solution, told: Scenario) -> Passage:
    name = names.new(one.id)
    tags = _tags(
        ("solution", True),
        ("accepts-at", f"{one.accepts_at:g}"),
        ("action", one.action),
        ("amount", "" if one.amount is None else f"{one.amount:.10g}"),
        ("id", one.id if one.id != name else ""),
    )
    tags = (*tags, ("words", _listed(one.words)), *_others(one.say, told))
    return Passage(name, _said(one.say, told), tags=tags, onward=END)


def _reaction(names: _Names, one: Reaction, at: int, told: Scenario) -> Passage:
    name = names.new(f"reaction-{at}")
    tags = _tags(
        ("reaction", True),
        ("on", ",".join(act.value for act in one.on)),
        ("in", ",".join(band.value for band in one.mood)),
        ("mood", one.shift),
        ("once", one.once),
        ("words", _listed(one.words)),
    )
    return Passage(name, _said(one.say, told), tags=(*tags, *_others(one.say, told)), onward=CHOOSING)


def _tags(*pairs: tuple[str, str | float | bool]) -> tuple[Tag, ...]:
    """Return the tags that say something."""
    return tuple((name, _value(value)) for name, value in pairs if value)


def _value(value: str | float | bool) -> str:
    if isinstance(value, bool):
        return ""
    return value if isinstance(value, str) else f"{value:g}"


def _listed(words: Iterable[str]) -> str:
    """Return words in a row; a comma that a blank follows would end one, and means nothing to a caller."""
    return ", ".join(
        one_line(word).replace(", ", " ").replace("; ", " ") for word in words if not wordless(word)
    )


def _labelled(passages: Iterable[Passage], mark: str = "") -> Iterator[tuple[str, Passage]]:
    """Yield what the rep might say to come to each passage."""
    for passage in passages:
        words = [word for name in ("ask", "words") for word in passage.value(name).split(", ") if word]
        short = [word for word in words if len(word) <= LONGEST_LABEL]
        # Of the words that ask, the phrase with the most of them reads most like a question.
        best = max(short, key=lambda word: word.count(" "), default=passage.value("on").replace("_", " "))
        yield (f"{best}{mark}" if best else passage.name), passage
