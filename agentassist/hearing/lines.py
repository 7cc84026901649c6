"""What the hearing process tells: one JSON object a line, each short."""

import json

from agentassist.core.errors import Trouble
from agentassist.core.frozen import dataclass
from agentassist.core.speech import Who
from agentassist.text.cards import redact

LONGEST = 4096
"""Bytes of a line; half a minute of fast speech has a fourth of it."""
REFUSALS = (Trouble.HEARING_PACKAGE, Trouble.HEARING_MODEL, Trouble.HEARING_SOUND)
"""Why the process may end without having heard anything."""


class LineError(Exception):
    """That was no line of ours; its text is nobody's business, so none is told."""


@dataclass(frozen=True, slots=True)
class Ready:
    """Both ends of the line are being listened to."""


@dataclass(frozen=True, slots=True)
class Refused:
    """There is nothing to listen with."""

    why: Trouble


@dataclass(frozen=True, slots=True)
class Utterance:
    """What somebody said between two silences."""

    who: Who
    text: str
    at_s: float
    """When they began, in seconds since the process was ready."""


News = Ready | Refused | Utterance


def packed(news: News) -> bytes:
    """Return the line that tells ``news``; a text that is too long is cut."""
    match news:
        case Ready():
            told: dict[str, str | float] = {"ready": True}
        case Refused():
            told = {"refused": news.why.value}
        case Utterance():
            # A letter becomes at most twelve bytes, as two escapes.
            short = news.text[: (LONGEST - 100) // 12]
            told = {"who": news.who.value, "text": short, "at_s": round(news.at_s, 2)}
    return json.dumps(told).encode() + b"\n"


def read(line: bytes) -> News:
    """Return what a line tells; an utterance comes without card numbers and secret codes.

    Raises:
        LineError: It is too long, or nothing of ours.
    """
    if len(line) > LONGEST or not line.endswith(b"\n"):
        raise LineError
    try:
        return _news(json.loads(line))
    except (ValueError, KeyError, TypeError, RecursionError):
        raise LineError from None


def _news(told: object) -> News:
    if not isinstance(told, dict):
        raise TypeError
    if told.get("ready") is True:
        return Ready()
    if "refused" in told:
        return Refused(REFUSALS[REFUSALS.index(Trouble(str(told["refused"])))])
    text, at_s = told["text"], told["at_s"]
    if not isinstance(text, str) or not isinstance(at_s, int | float):
        raise TypeError
    return Utterance(Who(str(told["who"])), redact(" ".join(text.split())), float(at_s))
