"""Finds in a recording what was said to a Linphone daemon and by it, however the recorder wrote it down.

Before what was said stand seconds, who and direction, or some of them, or nothing; it may be in one line
(its line breaks as in JSON or Python, or as `` / ``) or in several that follow one another.
"""

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from agentassist.core.frozen import dataclass

ASKED, TOLD, LOST = ">", "<", "EOF"


@dataclass(frozen=True, slots=True)
class Said:
    """One line of what was said."""

    at_s: float
    who: str
    """Empty where the recording does not tell."""
    what: str
    """``ASKED`` (by the recorder), ``TOLD`` (by the daemon) or ``LOST`` (the link broke)."""
    name: str
    """Of the field told; empty where it is none."""
    text: str
    """The value of the field, or the command."""


_FIELDS = (
    "Status|Reason|Size|Event-type|Event|From|To|Id|Call ID|Transfer to|State|Direction|Duration"
    "|Identity|Proxy"
)
_FIELD = re.compile(rf"\s*[\"']?({_FIELDS}): ?(.*)")
_JOINED = re.compile(rf"\n| +[/|] +(?=(?:{_FIELDS}):)")
_SIGN = r"<[-<]?|-?>{1,2}|@|EOF\b"
_AT = r"\[?(?P<at>(?:\d+:){0,2}\d+(?:\.\d+)?)s?\]?"
"""Seconds, or hours and minutes before them."""
_GAP = r"[\s,;]+"
_HEADS = tuple(
    re.compile(rf"\s*{pattern}(?P<said>.*)")
    for pattern in (
        rf"{_AT}{_GAP}(?:(?P<who>[A-Za-z][^\s:,;]*){_GAP})?(?P<what>{_SIGN})(?:{_GAP}|$)",
        rf"(?P<what>{_SIGN})\s*{_AT}(?:{_GAP}|$)",
        rf"{_AT}(?<=[.\d]\d)\s+(?=Status:|Event)",
        r"(?:daemon-linphone)?(?P<what>>)\s*(?=[a-z])",
    )
)
_REP = re.compile(r"rep|agent|desk|[A-Z]")
"""What recorders call the rep's side; its links may be A, B, … one after another."""


def said_in(lines: Iterable[str]) -> tuple[Said, ...]:
    """Return what was said on the rep's side, in order; empty where nobody spoke the daemon's language."""
    said = tuple(_said(lines))
    speakers = [one.who for one in said if one.name in ("Status", "Event")]
    if not speakers:
        return ()
    rep = next((who for who in speakers if _REP.fullmatch(who)), speakers[0])
    return tuple(one for one in said if one.who == rep or (len(rep) == 1 and len(one.who) == 1))


def _said(lines: Iterable[str]) -> Iterator[Said]:
    now = Said(0.0, "", TOLD, "", "")
    for line in lines:
        head = next((found for pattern in _HEADS if (found := pattern.fullmatch(line))), None)
        if head is not None:
            now = _headed(head.groupdict(), now.at_s)
        if head is not None and now.what == LOST:
            yield now
        for part in _JOINED.split(_unquoted(line if head is None else head["said"])):
            field = _FIELD.fullmatch(part)
            if field is not None:
                # Cells of a table have their quotes doubled.
                value = field[2].strip()
                text = value.replace('""', '"') if value.startswith('""') else value
                yield replace(now, what=TOLD, name=field[1], text=text)
            elif head is not None and now.what == ASKED and part.strip():
                yield replace(now, text=part.strip())


def _headed(named: dict[str, str | None], before_s: float) -> Said:
    sign, at = named.get("what") or TOLD, named.get("at")
    what = LOST if sign == LOST else ASKED if ">" in sign else TOLD
    # A line that names nobody, where others do, is none of theirs.
    return Said(before_s if at is None else _seconds(at), named.get("who") or "", what, "", "")


def _seconds(written: str) -> float:
    """Return the seconds of a time written with or without hours and minutes.

    >>> _seconds("1:02.5")
    62.5
    """
    seconds = 0.0
    for part in written.split(":"):
        seconds = seconds * 60 + float(part)
    return seconds


def _unquoted(text: str) -> str:
    """Return text that was written as a string of JSON or Python, with real line breaks."""
    bare = text.strip()
    if re.fullmatch(r"""b?(["']).*\1,?""", bare):
        try:
            value = ast.literal_eval(bare.rstrip(","))
        except (ValueError, SyntaxError):
            return text
        return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
    return text.replace("\\n", "\n")
