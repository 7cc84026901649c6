"""The words of one language, read from its file when the first sentence in it is met."""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from agentassist.core.frozen import dataclass
from agentassist.promising.mark import Edge, Kind, Mark, PartShade, Unit
from agentassist.promising.words import words
from agentassist.text import calendar_words, number_table
from agentassist.text.fold import fold

Said = tuple[Mark, ...]
"""What a phrase says; its places are filled in where it is met."""
_UNITS = {
    "minute": (1, Unit.MINUTES),
    "hour": (60, Unit.MINUTES),
    "day": (1, Unit.DAYS),
    "working_day": (1, Unit.WORKING_DAYS),
    "week": (7, Unit.DAYS),
    "fortnight": (14, Unit.DAYS),
    "month": (1, Unit.MONTHS),
}
_PARTS = {
    "early_morning": (540, 600, 0),
    "first_thing": (540, 600, 0),
    "morning": (540, 720, 0),
    "mid_morning": (600, 660, 0),
    "late_morning": (660, 720, 0),
    "lunch": (720, 840, PartShade.POINT),
    "early_afternoon": (720, 840, 0),
    "afternoon": (720, 1080, 0),
    "mid_afternoon": (840, 960, 0),
    "late_afternoon": (960, 1080, 0),
    "evening": (1080, 1439, PartShade.POINT),
    "night": (1080, 1439, 0),
}
"""From and to in minutes of the day, and what "by" means."""
_CLOSE: Said = (Mark(Kind.PART, 0, 0, 0, 0, PartShade.CLOSE),)
"""By the end of the working day."""
_PERIODS = {"week": 0, "month": 1, "weekend": 2}
_EDGES = {"whole": Edge.WHOLE, "early": Edge.EARLY, "mid": Edge.MID, "late": Edge.LATE, "end": Edge.END}


@dataclass(frozen=True, slots=True)
class Table:
    """One language."""

    lang: str
    before: bool
    """True where "by" stands before what it means, as in English."""
    phrases: dict[str, tuple[tuple[tuple[str, ...], Said], ...]]
    """By their first word, the longest first."""
    endings: tuple[tuple[str, Said], ...]
    """What may be glued to the end of a word, the longest first."""
    stems: tuple[tuple[str, str], ...]
    """How a word looks before an ending, and alone."""
    spelled: Callable[[str], str]
    """Brings spellings of one word together."""
    cues: dict[str, re.Pattern[str]]
    who: tuple[tuple[re.Pattern[str], str], ...]


@lru_cache(maxsize=8)
def table(folder: Path, lang: str) -> Table | None:
    """Return the table of one language; None where there is none."""
    path = folder / f"{lang}.toml"
    if not path.is_file():
        return None
    told = _told(folder, lang)
    if "also" in told:
        other = _told(folder, told["also"])
        told |= {name: _first(told.get(name, {}), other.get(name, {})) for name in _BORROWED}
    return _read(told)


_BORROWED = (
    "numbers",
    "units",
    "lengths",
    "days",
    "weekdays",
    "months",
    "parts",
    "clocks",
    "meridiems",
    "closings",
    "part_days",
)


def _told(folder: Path, lang: str) -> dict[str, Any]:
    """Return what a file tells, and the numbers, weekdays, months and days that everybody says."""
    told = tomllib.loads((folder / f"{lang}.toml").read_text(encoding="utf-8"))
    usual = number_table.in_writing(lang) | calendar_words.in_writing(lang)
    # Some are small words as well: اسی is eighty, but mostly "this very".
    signs = {fold(word) for alike in told.get("signs", {}).values() for word in alike.split("|")}
    for name, found in usual.items():
        clear = {word: value for word, value in found.items() if word not in signs}
        told[name] = _first(told.get(name, {}), clear)
    return told


def _first(own: dict[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """Return both; the first of two equal phrases counts, so what is told nearer goes before."""
    return own | {phrase: value for phrase, value in other.items() if phrase not in own}


def _read(told: dict[str, Any]) -> Table:
    spelled = _speller(told.get("sounds", []))
    phrases: dict[str, list[tuple[tuple[str, ...], Said]]] = {}
    for phrase, said in _phrases(told):
        spelling = tuple(spelled(word.text) for word in words(phrase))
        phrases.setdefault(spelling[0], []).append((spelling, said))
    return Table(
        lang=told["lang"],
        before=told.get("before", False),
        phrases={first: tuple(sorted(rest, key=_longest)) for first, rest in phrases.items()},
        endings=tuple(sorted(_endings(told, spelled), key=lambda one: -len(one[0]))),
        stems=tuple((spelled(said), spelled(alone)) for said, alone in told.get("stems", [])),
        spelled=spelled,
        cues={name: _pattern(told.get("cues", {}).get(name, [])) for name in _CUES},
        who=tuple((re.compile(_whole(one)), name) for one, name in told.get("who", {}).items()),
    )


_FOREIGN = re.compile(r"[^\x00-\x7f]+")
_CUES = (
    "strong",
    "weak",
    "never",
    "step",
    "tag",
    "condition",
    "aside",
    "carried",
    "past",
    "breaks",
    "subject",
    "lead",
)
"""What tells a promise from what only looks like one."""


def _longest(phrase: tuple[tuple[str, ...], Said]) -> int:
    return -len(phrase[0])


def _pattern(choices: list[str]) -> re.Pattern[str]:
    """Return one expression for all; nothing is matched where there are none."""
    return re.compile("|".join(map(_whole, choices)) or "(?!)")


def _as_folded(found: re.Match[str]) -> str:
    return fold(found[0])


def _whole(pattern: str) -> str:
    """Return the expression for whole words of a sentence whose words are parted by one space."""
    return rf"(?<!\S)(?:{_FOREIGN.sub(_as_folded, pattern)})(?!\S)"


def _speller(sounds: list[list[str]]) -> Callable[[str], str]:
    steps = [(re.compile(said), written) for said, written in sounds]
    if not steps:
        return _as_it_is

    @lru_cache(maxsize=4_096)
    def spelled(word: str) -> str:
        for said, written in steps:
            word = said.sub(written, word)
        return word

    return spelled


def _as_it_is(word: str) -> str:
    return word


def _phrases(told: dict[str, Any]) -> Iterator[tuple[str, Said]]:
    for section, make in _SECTIONS.items():
        for alike, value in told.get(section, {}).items():
            yield from ((phrase, make(value)) for phrase in alike.split("|"))
    for name, alike in told.get("signs", {}).items():
        yield from ((phrase, _sign(name)) for phrase in alike.split("|"))


def _endings(told: dict[str, Any], spelled: Callable[[str], str]) -> Iterator[tuple[str, Said]]:
    for name, alike in told.get("endings", {}).items():
        yield from ((spelled(fold(ending)), _sign(name)) for ending in alike.split("|"))


def _mark(kind: Kind, value: float = 0, to: float = 0, shade: int = 0) -> Said:
    return (Mark(kind, 0, 0, value, to, shade),)


def _sign(names: str) -> Said:
    return tuple(Mark(Kind[name.upper()], 0, 0) for name in names.split("_and_"))


def _unit(name: str) -> Said:
    value, shade = _UNITS[name]
    return _mark(Kind.UNIT, value, 0, shade)


def _length(value: list[Any]) -> Said:
    many, shade = _UNITS[value[1]]
    return _mark(Kind.LENGTH, value[0] * many, value[0] * many, shade)


def _part(name: str) -> Said:
    start, end, shade = _PARTS[name]
    return _mark(Kind.PART, start, end, shade)


_SECTIONS: dict[str, Callable[[Any], Said]] = {
    "numbers": lambda value: _mark(Kind.NUMBER, value),
    "fractions": lambda value: _mark(Kind.FRACTION, value),
    "units": _unit,
    "lengths": _length,
    "days": lambda value: _mark(Kind.DAY, value),
    "weekdays": lambda value: _mark(Kind.WEEKDAY, value),
    "months": lambda value: _mark(Kind.MONTH, value),
    "ordinals": lambda value: _mark(Kind.ORDINAL, value),
    "parts": _part,
    "clocks": lambda value: _mark(Kind.CLOCK, value, value, 1),
    "hours": lambda value: _mark(Kind.CLOCK, value * 60, value * 60, 0),
    "meridiems": lambda value: _mark(Kind.MERIDIEM, value),
    "edges": lambda value: _mark(Kind.EDGE, _EDGES[value]),
    "periods": lambda value: _mark(Kind.PERIOD, value[0], _PERIODS[value[1]], _EDGES[value[2]]),
    "closings": lambda value: _mark(Kind.DAY, value) + _CLOSE if value else _CLOSE,
    "part_days": lambda value: _mark(Kind.DAY, value[0]) + _part(value[1]),
}
"""How each section of a file is read."""
