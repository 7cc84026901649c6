"""A story file as a scenario file that passes its schema, and what of the story that does not carry."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path, PurePath

from agentassist.content.documents import Document
from agentassist.content.fault import Fault, FaultsError, Reason
from agentassist.content.scenario_file import checked_document
from agentassist.content.scenario_text import ORDERS
from agentassist.content.schema import Schemas
from agentassist.content.stories.defaults import Plain, lang_of
from agentassist.content.stories.ink import is_ink, read_ink
from agentassist.content.stories.kinds import Hear
from agentassist.content.stories.scenario_plain import TOLD
from agentassist.content.stories.story import DATA_NAME, Story, Told, one_line
from agentassist.content.stories.story_scenario import scenario_of
from agentassist.content.stories.twee import is_twee, read_twee
from agentassist.content.strict_yaml import text_of
from agentassist.content.yaml_out import whole
from agentassist.core.frozen import dataclass
from agentassist.core.left_out import Gap, LeftOut

ENDINGS = (".twee", ".tw", ".json", ".ink")
"""What files of stories are called."""
_ORDER = ORDERS[""]
_KEPT = frozenset(_ORDER) - {"kind", "schema", *TOLD}
"""What a story's data may say."""
_NAME = re.compile("[A-Za-z][A-Za-z0-9_-]{0,63}")
_DEEPEST = 6


Hears = Callable[[str], Hear | None]
"""Gives what tells what reps of a language do by what they say; None where nothing can tell."""


def deaf(_lang: str) -> None:
    """Tell nothing: only its place in the story then says what a passage is."""


@dataclass(frozen=True, slots=True)
class Brought:
    """A scenario file, and what is not in it."""

    data: bytes
    document: Document
    left_out: tuple[LeftOut, ...] = ()


def scenario_in(path: Path, schemas: Schemas, hears: Hears = deaf) -> Brought:
    """Return the scenario in a file, which may be a story.

    Raises:
        FaultsError: It is neither, or something in it is wrong.
    """
    text = text_of(path, path.name)
    story = story_in(text, path.name)
    if story is not None:
        return brought(story, path.name, schemas, hears)
    return Brought(path.read_bytes(), checked_document(text, path.name, schemas))


def story_in(text: str, file: str) -> Story | None:
    """Return the story in a file; None where it is meant to be a scenario.

    Raises:
        FaultsError: It is a story, or should be one by its name, and cannot be read.
    """
    if is_twee(text) or is_ink(text):
        story = read_twee(text, file) if is_twee(text) else read_ink(text, file)
        return story if story.title else replace(story, title=PurePath(file).stem)
    if PurePath(file).suffix.lower() in ENDINGS:
        raise FaultsError(Fault(file, 1, 1, "", Reason.NO_STORY))
    return None


def brought(story: Story, file: str, schemas: Schemas, hears: Hears = deaf) -> Brought:
    """Return the scenario of a story; what its data say wrongly is made up instead, and told.

    Args:
        story: As it was read.
        file: The name that faults tell.
        schemas: What a scenario has to pass.
        hears: Tells what a rep does by what they pick, once the language is known.

    Raises:
        FaultsError: Not even so it becomes one.
    """
    told = Told()
    made = scenario_of(story, told, hears(lang_of(story)))
    data = _data(story, told)
    while True:
        text = whole(_merged(made, data))
        try:
            document = checked_document(text, file, schemas)
            return Brought(text.encode(), document, _without_made_up(story, told, data))
        except FaultsError as error:
            wrong = {re.split(r"[.\[]", fault.field)[0] for fault in error.faults} & {*data} or {*data}
            if not wrong:
                raise
        for key in wrong:
            told.add(Gap.DATA, DATA_NAME, 0, key)
        data = {key: value for key, value in data.items() if key not in wrong}


def _merged(made: dict[str, Plain], data: dict[str, Plain]) -> dict[str, Plain]:
    """Return the file of a scenario with what its data say; a title that was changed in the story counts."""
    title, lang = data.get("title"), str(data.get("lang", made["lang"]))
    if isinstance(title, dict) and title.get(lang) != made["title"]:
        data = {**data, "title": {**title, lang: made["title"]}}
    elif isinstance(title, str):
        data = {**data, "title": made["title"]}
    merged = {"kind": "scenario", "schema": 1, **made, **data}
    return {key: merged[key] for key in _ORDER if merged.get(key) not in (None, [], {})}


def _without_made_up(story: Story, told: Told, data: dict[str, Plain]) -> tuple[LeftOut, ...]:
    """Return all that was told, but for what the story's data make good."""
    good = {Gap.NO_NAME} if "caller" in data else set[Gap]()
    return tuple(one for one in (*story.left_out, *told.all) if one.gap not in good)


def _data(story: Story, told: Told) -> dict[str, Plain]:
    """Return what a story's data say, of what a scenario knows."""
    if not story.data.strip():
        return {}
    try:
        read = json.loads(story.data)
    except (ValueError, RecursionError):
        read = None
    if not isinstance(read, dict):
        told.add(Gap.DATA, DATA_NAME)
        return {}
    kept = {key: _in_lines(value) for key, value in read.items() if key in _KEPT and _plain(value, _DEEPEST)}
    for key in read:
        if key not in kept:
            told.add(Gap.DATA, DATA_NAME, 0, key)
    return kept


def _plain(value: object, levels: int) -> bool:
    """Tell whether JSON holds what YAML of ours may hold, and no deeper."""
    if isinstance(value, dict):
        named = all(_NAME.fullmatch(key) for key in value)
        return levels > 0 and named and all(_plain(one, levels - 1) for one in value.values())
    if isinstance(value, list):
        return levels > 0 and all(_plain(one, levels - 1) for one in value)
    return isinstance(value, (str, int, float))


def _in_lines(value: Plain) -> Plain:
    """Return ``value`` with each text in one line, as passages have theirs."""
    if isinstance(value, dict):
        return {key: _in_lines(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_in_lines(one) for one in value]
    return one_line(value) if isinstance(value, str) else value
