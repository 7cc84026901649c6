"""Reads what is handed in from outside; nothing is believed before it is checked."""

import json
import re
import unicodedata
from enum import StrEnum

from agentassist.core.call import Kind
from agentassist.core.frozen import dataclass

LONGEST_FIELD = 200
"""Characters of any one text."""


class Wish(StrEnum):
    """What a hotkey or a second start of the app asks for."""

    SHOW = "show"
    """Bring the window up."""
    TOGGLE = "toggle"
    """Bring the window up, or put it away."""
    HOLD = "hold"
    """Put the shown line on hold."""
    RESUME = "resume"
    """Go back to the caller."""


class Refusal(StrEnum):
    """Why a message is not taken."""

    TOO_LONG = "too-long"
    TOO_SLOW = "too-slow"
    UNREADABLE = "unreadable"
    """Not one JSON object in UTF-8."""
    UNKNOWN_KIND = "unknown-kind"
    UNKNOWN_FIELD = "unknown-field"
    BAD_FIELD = "bad-field"
    """Wrong type or too long."""
    CONTROL_CHARACTERS = "control-characters"
    NO_CALL = "no-call"
    """Neither a number nor an id, and no call is running that could be meant."""
    WRONG_SECRET = "wrong-secret"


class RefusedError(Exception):
    """A message is not taken.

    Args:
        refusal: Why.
    """

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal)
        self.refusal = refusal


@dataclass(frozen=True, slots=True)
class Handed:
    """One message that passed every check; empty text where not given."""

    kind: Kind | Wish
    number: str = ""
    name: str = ""
    call_id: str = ""
    line: int | None = None
    source: str = "cli"
    secret: str = ""


_TEXTS = frozenset({"kind", "number", "name", "call_id", "source", "secret"})
_SOURCE = re.compile(r"[a-z0-9][a-z0-9:._-]{0,39}")
_LINES = range(1, 100)


def handed(line: bytes) -> Handed:
    """Return the message in ``line``.

    Raises:
        RefusedError: It breaks a rule.
    """
    try:
        fields = json.loads(line.decode())
    except (ValueError, RecursionError) as error:
        raise RefusedError(Refusal.UNREADABLE) from error
    if not isinstance(fields, dict):
        raise RefusedError(Refusal.UNREADABLE)
    if fields.keys() - _TEXTS - {"line"}:
        raise RefusedError(Refusal.UNKNOWN_FIELD)
    texts = {name: _text(value) for name, value in fields.items() if name in _TEXTS}
    kind = _kind(texts.pop("kind", ""))
    if not _SOURCE.fullmatch(texts.get("source", "cli")):
        raise RefusedError(Refusal.BAD_FIELD)
    return Handed(kind, line=_line(fields.get("line")), **texts)


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_FIELD:
        raise RefusedError(Refusal.BAD_FIELD)
    if any(unicodedata.category(letter) in ("Cc", "Cs") for letter in value):
        raise RefusedError(Refusal.CONTROL_CHARACTERS)
    return value.strip()


def _line(value: object) -> int | None:
    if value is None or (type(value) is int and value in _LINES):
        return value if isinstance(value, int) else None
    raise RefusedError(Refusal.BAD_FIELD)


def _kind(text: str) -> Kind | Wish:
    known: dict[str, Kind | Wish] = {kind.value: kind for kind in (*Kind, *Wish)}
    if text not in known:
        raise RefusedError(Refusal.UNKNOWN_KIND)
    return known[text]
