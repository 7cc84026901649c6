"""From words to marks: what each says about time, in one language."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from agentassist.promising.mark import Clock, Kind, Mark
from agentassist.promising.table import Said, Table
from agentassist.promising.words import Word

_NUMBER = re.compile(r"\d+$")
_CLOCK = re.compile(r"(\d{1,2})[:.](\d\d)$")
_DATE = re.compile(r"(\d{1,2})[./](\d{1,2})(?:[./](\d{2,4}))?$")
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)$")
_LONGEST = 4
"""Digits of a number that may still be a day, an hour or an amount."""
_GLUED = 2
"""So many letters are left of a word at least when its ending is cut off."""


def marks(table: Table, found: Sequence[Word]) -> list[Mark]:
    """Return the marks of a sentence, in order; words that say nothing about time are ``OTHER``."""
    spelled = [table.spelled(word.text) for word in found]
    made: list[Mark] = []
    at = 0
    while at < len(found):
        said, taken = _known(table, spelled, at)
        start, end = found[at].start, found[at + taken - 1].end
        made.extend(replace(mark, start=start, end=end) for mark in said)
        at += taken
    return made


def _known(table: Table, spelled: Sequence[str], at: int) -> tuple[Said, int]:
    """Return what the longest known phrase at ``at`` says, and how many words it takes."""
    for phrase, said in table.phrases.get(spelled[at], ()):
        size = len(phrase)
        if len(spelled) < at + size or tuple(spelled[at : at + size - 1]) != phrase[:-1]:
            continue
        if spelled[at + size - 1] == phrase[-1]:
            return said, size
        glued = _ending(table, spelled[at + size - 1], phrase[-1]) if size > 1 else None
        if glued is not None:
            return said + glued, size
    return _single(table, spelled[at]), 1


def _ending(table: Table, word: str, wanted: str) -> Said | None:
    """Return what the ending of ``word`` says where it is glued to the word ``wanted``."""
    for ending, said in table.endings:
        if word.endswith(ending) and wanted in _alone(table, word[: -len(ending)]):
            return said
    return None


def _single(table: Table, word: str) -> Said:
    if word[0].isdigit():
        return (_digits(word),)
    if word in ",;:?!(":
        return (Mark(Kind.COMMA, 0, 0),)
    if word in "-/":
        return (Mark(Kind.RANGE, 0, 0),)
    return next(_cut(table, word), (Mark(Kind.OTHER, 0, 0),))


def _cut(table: Table, word: str) -> Iterator[Said]:
    """Yield what a word with an ending says, for each way to cut it that leaves a known one."""
    for ending, said in table.endings:
        if not word.endswith(ending) or len(word) < len(ending) + _GLUED:
            continue
        stem = word[: -len(ending)]
        for form in _alone(table, stem):
            for phrase, meaning in table.phrases.get(form, ()):
                if len(phrase) == 1:
                    yield meaning + said


def _alone(table: Table, stem: str) -> Iterator[str]:
    yield stem
    for glued, alone in table.stems:
        if stem.endswith(glued):
            yield stem[: len(stem) - len(glued)] + alone


def _digits(word: str) -> Mark:
    if iso := _ISO.match(word):
        return _date(int(iso[3]), int(iso[2]), int(iso[1]))
    if _NUMBER.match(word):
        return Mark(Kind.NUMBER if len(word) <= _LONGEST else Kind.OTHER, 0, 0, float(word))
    clock = _CLOCK.match(word)
    if clock and int(clock[1]) < 24 and int(clock[2]) < 60:
        minutes = int(clock[1]) * 60 + int(clock[2])
        sure = int(clock[1]) > 12 or clock[1].startswith("0")
        guess = Clock.DOTTED if "." in word else Clock.GUESS
        return Mark(Kind.CLOCK, 0, 0, minutes, minutes, Clock.SURE if sure and ":" in word else guess)
    if date := _DATE.match(word):
        year = int(date[3] or 0)
        return _date(int(date[1]), int(date[2]), year + 2000 if 0 < year < 100 else year)
    return Mark(Kind.OTHER, 0, 0)


def _date(day: int, month: int, year: int) -> Mark:
    if day <= 12 < month:
        day, month = month, day
    fits = 1 <= day <= 31 and 1 <= month <= 12
    return Mark(Kind.DATE, 0, 0, day, month, year) if fits else Mark(Kind.OTHER, 0, 0)
