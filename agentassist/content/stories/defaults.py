"""What a scenario needs and a story seldom has: a caller's name, how they feel, goals and a rubric."""

import re
from collections.abc import Iterator, Sequence
from uuid import NAMESPACE_URL, uuid5

from agentassist.content.stories.story import Passage, Story, Told, one_line, slug
from agentassist.content.stories.tag_values import whole
from agentassist.core.left_out import Gap
from agentassist.core.scenario import Level
from agentassist.text.language import language

Plain = str | int | float | bool | list["Plain"] | dict[str, "Plain"]
"""What a YAML file holds."""

_LANG = re.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")
_ENOUGH = 20_000
"""Characters that tell a language."""
CALLER = {"en": "Caller", "hi": "कॉलर", "te": "కాలర్", "ur": "کالر"}
"""What somebody is called of whom no name is known."""
START, CEILING, PATIENCE, HANG_UP_AT = 40, 60, 24, 4
"""Of a caller whose story says nothing of their mood: not content, and ready to be listened to."""


def about(story: Story, opening: Sequence[Passage], told: Told) -> dict[str, Plain]:
    """Return id, title, language, level and caller."""
    title = _tag(opening, "title") or one_line(story.title)[:200] or "…"
    lang = lang_of(story)
    name = _tag(opening, "name")
    if not name:
        told.add(Gap.NO_NAME)
    level = _tag(opening, "level").lower()
    return {
        # Titles without a Latin letter must not take one another's place.
        "id": slug(title) or f"story-{uuid5(NAMESPACE_URL, title).hex[:8]}",
        "title": title,
        "lang": lang,
        "level": level if level in list(Level) else Level.BEGINNER.value,
        "caller": {"name": name or CALLER.get(lang, CALLER["en"])},
    }


def _tag(passages: Sequence[Passage], name: str) -> str:
    return next((passage.value(name) for passage in passages if passage.value(name)), "")


def lang_of(story: Story) -> str:
    """Return the language of a story: the one it names, else the one most of its words are in."""
    if _LANG.fullmatch(named := _tag(story.passages, "lang")):
        return named
    said = (text for one in story.passages for text in (one.text, *(link.text for link in one.links)))
    return language(" ".join(said)[:_ENOUGH]).split("-")[0]


def mood(opening: Sequence[Passage], facts: Sequence[dict[str, Plain]], told: Told) -> dict[str, Plain]:
    """Return how the caller feels: never so that what they know cannot be learned."""
    start = next((whole(passage, "mood", told) for passage in opening if passage.has("mood")), None)
    lowest = min((_number(fact.get("min_mood")) for fact in facts), default=100)
    return {
        "start": START if start is None else start,
        "ceiling_until_readback": max(CEILING, lowest),
        "patience_turns": PATIENCE,
        "hang_up_at": HANG_UP_AT,
    }


def _number(value: Plain | None) -> int:
    return value if isinstance(value, int) else 0


def goals(facts: Sequence[dict[str, Plain]], solutions: Sequence[dict[str, Plain]]) -> list[Plain]:
    """Return what the call is to come to."""
    return [{"id": name} for name in _goals(facts, solutions)]


def _goals(facts: Sequence[dict[str, Plain]], solutions: Sequence[dict[str, Plain]]) -> Iterator[str]:
    if any("must_learn" in fact for fact in facts):
        yield "learned_all"
    if any("must_read_back" in fact for fact in facts):
        yield "read_back"
    if solutions:
        yield from ("solution_accepted", "resolution_confirmed")
    yield "no_hang_up"


def rubric(facts: Sequence[dict[str, Plain]], solutions: Sequence[dict[str, Plain]]) -> list[Plain]:
    """Return a rubric of what such a call has; its weights come to a hundred."""
    checks = list(_checks(facts, solutions))
    # What a story gives no reason to look at goes to what it gives most reason to look at.
    heaviest = max(checks, key=_weight)
    heaviest["weight"] = _weight(heaviest) + 100 - sum(map(_weight, checks))
    return [*checks]


def _weight(check: dict[str, Plain]) -> int:
    return _number(check["weight"])


def _checks(
    facts: Sequence[dict[str, Plain]], solutions: Sequence[dict[str, Plain]]
) -> Iterator[dict[str, Plain]]:
    yield {"id": "opening", "weight": 10, "measure": "act_seen", "of": ["greet", "introduce"]}
    if any("must_learn" in fact for fact in facts):
        yield {"id": "discovery", "weight": 20, "measure": "facts_learned"}
    if any("must_read_back" in fact for fact in facts):
        yield {"id": "listening", "weight": 25, "measure": "facts_read_back"}
    if solutions:
        yield {"id": "heart-first", "weight": 15, "measure": "act_before", "of": ["empathise", "offer"]}
        outcome: list[Plain] = ["solution_accepted", "resolution_confirmed"]
        yield {"id": "outcome", "weight": 20, "measure": "goal", "of": outcome}
    yield {"id": "calm-words", "weight": 10, "measure": "act_absent", "of": ["refuse", "blame"]}
    yield {"id": "no-blame", "weight": 0, "critical": True, "measure": "act_absent", "of": ["blame"]}
