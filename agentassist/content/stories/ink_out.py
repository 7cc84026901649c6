"""A story as compiled Ink, which any player of such stories takes."""

import json
import re
from collections.abc import Iterator, Mapping

from agentassist.content.stories.ink_tree import Json
from agentassist.content.stories.story import DATA_NAME, Passage, Story

VERSION = 20
"""Players since 2021 take it, and later ones too."""
_NOT_IN_NAME = re.compile("[^A-Za-z0-9_]+")
_ONLY_TO_CHOOSE = 4
"""A choice that is not said again once it is picked, and that may be picked again."""


def ink_text(story: Story) -> str:
    """Return the file of a story."""
    knots = _knots(story)
    named: dict[str, Json] = {knots[one.name]: _knot(one, knots, story) for one in story.passages}
    if story.data:
        named[DATA_NAME] = [f"^{story.data}", "\n", "end", None]
    start: list[Json] = [{"->": knots[story.start]}, ["done", {"#n": "g-0"}], None]
    return json.dumps(
        {"inkVersion": VERSION, "root": [start, "done", named], "listDefs": {}}, ensure_ascii=False
    )


def _knots(story: Story) -> dict[str, str]:
    """Return what each passage is called in Ink, whose names have letters, digits and low lines."""
    knots, taken = dict[str, str](), {DATA_NAME.casefold()}
    for passage in story.passages:
        wanted = _NOT_IN_NAME.sub("_", passage.name).strip("_") or "passage"
        wanted = f"p_{wanted}" if wanted[0].isdigit() else wanted
        told, at = wanted, 2
        while told.casefold() in taken:
            told, at = f"{wanted}_{at}", at + 1
        taken.add(told.casefold())
        knots[passage.name] = told
    return knots


def _knot(passage: Passage, knots: Mapping[str, str], story: Story) -> Json:
    """Return a passage: what it is, what is said, what can be picked, where it goes on."""
    tags = list(passage.tags)
    if passage.name == story.start:
        tags.insert(0, ("title", story.title))
    told: list[Json] = [{"#": f"{name}: {value}" if value else name} for name, value in tags]
    if passage.text:
        told += [f"^{passage.text}", "\n"]
    choices: dict[str, Json] = {}
    for at, link in enumerate(passage.links):
        told += _choice(link.text, f".^.c-{at}")
        choices[f"c-{at}"] = ["\n", {"->": knots[link.to]}, None]
    if passage.onward:
        told.append({"->": knots[passage.onward]})
    elif not choices:
        told.append("end")
    return [*told, choices or None]


def _choice(text: str, path: str) -> Iterator[Json]:
    yield from ("ev", "str", f"^{text}", "/str", "/ev")
    yield {"*": path, "flg": _ONLY_TO_CHOOSE}
