"""What the tags of a passage say, as values; one that cannot be is told."""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import TypeVar

from agentassist.content.stories.story import Passage, Told
from agentassist.core.left_out import Gap
from agentassist.core.scenario import Act, Band

_NUMBER = re.compile(r"[-+−]?\d{1,9}(?:\.\d{1,2})?")
_BETWEEN = re.compile(r"[,،;](?:\s+|$)")
"""Between two words: "1,850" is one."""
_MOST_LISTED, _LONGEST = 80, 120

Named = TypeVar("Named", bound=StrEnum)


def number(passage: Passage, name: str, told: Told) -> float | None:
    """Return the number of a tag, None where it has none."""
    typed = passage.value(name)
    if not passage.has(name):
        return None
    if not _NUMBER.fullmatch(typed):
        told.add(Gap.TAG, passage.name, passage.line, f"{name}:{typed}")
        return None
    value = float(typed.replace("−", "-"))
    return int(value) if value.is_integer() else value


def whole(passage: Passage, name: str, told: Told) -> int | None:
    """Return the mood of a tag, from 0 to 100; None where it has none."""
    value = number(passage, name, told)
    if value is None:
        return None
    if not 0 <= value <= 100 or value != int(value):
        told.add(Gap.TAG, passage.name, passage.line, f"{name}:{passage.value(name)}")
        return None
    return int(value)


def listed(passage: Passage, name: str) -> tuple[str, ...]:
    """Return the words of a tag, each once."""
    typed = (word.strip()[:_LONGEST] for value in passage.values(name) for word in _BETWEEN.split(value))
    return tuple(dict.fromkeys(filter(None, typed)))[:_MOST_LISTED]


def acts(passage: Passage, told: Told) -> tuple[Act, ...]:
    """Return what an answer is to."""
    return tuple(_of(Act, passage, "on", told))


def bands(passage: Passage, told: Told) -> tuple[Band, ...]:
    """Return the moods in which it is given; none for all."""
    return tuple(_of(Band, passage, "in", told))


def _of(kind: type[Named], passage: Passage, name: str, told: Told) -> Iterator[Named]:
    known = {one.value.replace("_", "-"): one for one in kind}
    typed = dict.fromkeys(re.split(r"[,+\s]+", " ".join(passage.values(name)).lower().replace("_", "-")))
    for value in filter(None, typed):
        if value in known:
            yield known[value]
        else:
            told.add(Gap.TAG, passage.name, passage.line, f"{name}:{value}")
