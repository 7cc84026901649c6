"""Finds in a recording what was said to a Linphone daemon and by it, however the recorder wrote it down.

Before what was said stand seconds, who and direction, or some of them, or nothing; it may be in one line
(its line breaks as in JSON or Python, or as `` / ``) or in several that follow one another.
"""

import ast
import re
from collections.abc import Iterable, Iterator

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
_FIELD = re.compile(rf"\s*({_FIELDS}): ?(.*)")
_JOINED = re.compile(rf"\n| +[/|] +(?=(?:{_FIELDS}):)")
_SIGN = r"[<>@]|EOF\b"
_AT = r"\[?(?P<at>\d+\.\d+)s?\]?"
_HEADS = tuple(
    re.compile(rf"\s*{pattern}(?P<said>.*)")
    for pattern in (
        rf"{_AT}\s+(?:(?P<who>[A-Za-z][^\s:]*)\s+)?(?P<what>{_SIGN})(?:\s+|$)",
        rf"(?P<what>{_SIGN})\s*{_AT}(?:\s+|$)",
        rf"{_AT}\s+",
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
    at_s, who, what = 0.0, "", TOLD
    for line in lines:
        head = next((found for pattern in _HEADS if (found := pattern.fullmatch(line))), None)
        text = line
        if head is not None:
            named = head.groupdict()
            at_s = float(named.get("at") or at_s)
            what = named.get("what") or TOLD
            # A line that names nobody, where others do, is none of theirs.
            who = named.get("who") or ""
            text = named["said"]
        if what == LOST:
            yield Said(at_s, who, LOST, "", "")
            what = TOLD
        for part in _JOINED.split(_unquoted(text)):
            field = _FIELD.fullmatch(part)
            if field is not None:
                yield Said(at_s, who, TOLD, field[1], field[2].strip())
            elif what == ASKED and head is not None and part.strip():
                yield Said(at_s, who, ASKED, "", part.strip())


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
