"""What Bria says, as values: answers and events in the manner of HTTP, with a body of XML."""

from enum import StrEnum
from xml.etree import ElementTree as Xml

from agentassist.core.call import HeldBy
from agentassist.core.frozen import dataclass

LONGEST = 256 * 1024
"""Bytes of a message; one that lists ten calls has some 4 KiB."""
MOST_CALLS = 100


class State(StrEnum):
    """How a participant stands, in Bria's words."""

    RINGING = "ringing"
    """Only of a call that comes in."""
    CONNECTING = "connecting"
    CONNECTED = "connected"
    FAILED = "failed"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class ToldCall:
    """One call of the list."""

    id: str
    state: State
    held_by: HeldBy | None
    number: str
    name: str
    began: str
    """When it was begun, in whole seconds since 1970; empty where not told."""


@dataclass(frozen=True, slots=True)
class Changed:
    """Something is not as it was; what, has to be asked."""

    what: str
    """``call``, ``phone``, ``audioProperties``, …; empty where not told."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to a request."""

    status: int
    """As in HTTP: 200 is well, 503 means that the phone is not ready or does not allow it."""
    request: str
    """The mark our request had."""
    calls: tuple[ToldCall, ...] | None = None
    """None where it is no list of calls."""
    version: str = ""
    """Of Bria, as ``6.5.1``; empty where not asked for."""


_HOLDS = {"localhold": HeldBy.REP, "remotehold": HeldBy.REMOTE}


def understand(message: str) -> Changed | Answer | None:
    """Return what a message says; None for what is none."""
    head, _, body = message.replace("\r\n", "\n").partition("\n\n")
    if "<" in head:
        # Some versions leave out the empty line.
        head, _, body = message.replace("\r\n", "\n").partition("\n<")
        body = f"<{body}"
    first, *lines = head.split("\n")
    words = first.split()
    if len(words) < 2:
        return None
    if words[0] == "POST":
        return _changed(words[1], body)
    if not words[0].startswith("HTTP/") or not (words[1].isascii() and words[1].isdigit()):
        return None
    fields = {
        name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)
    }
    return _answer(int(words[1][:3]), fields.get("transaction-id", ""), body)


def _changed(path: str, body: str) -> Changed | None:
    if path.rstrip("/") != "/statusChange":
        return None
    event = _tree(body)
    return Changed("" if event is None else event.get("type", ""))


def _answer(status: int, request: str, body: str) -> Answer:
    tree = _tree(body)
    if tree is None or tree.tag != "status":
        return Answer(status, request)
    if tree.get("type", "call") != "call":
        return Answer(status, request, version=_text(tree, "systemProductVersion"))
    calls = (_call(one) for one in tree.findall("call")[:MOST_CALLS])
    return Answer(status, request, tuple(call for call in calls if call is not None))


def _call(one: Xml.Element) -> ToldCall | None:
    parties = one.findall("participants/participant")
    states = [state for party in parties if (state := _state(_text(party, "state"))) is not None]
    number = _text(one, "id")
    if not states or not number:
        return None
    # Of several participants, one who can be spoken with is what counts.
    state = next(state for state in _BY_WEIGHT if state in states)
    held_by = _HOLDS.get(_text(one, "holdStatus").casefold())
    first = parties[0]
    told = (_text(first, name) for name in ("number", "displayName", "timeInitiated"))
    return ToldCall(number, state, held_by, *told)


_BY_WEIGHT = (State.CONNECTED, State.RINGING, State.CONNECTING, State.FAILED, State.ENDED)


def _state(word: str) -> State | None:
    return State(word.casefold()) if word.casefold() in set(State) else None


def _text(tree: Xml.Element, name: str) -> str:
    return (tree.findtext(name) or "").strip()[:500]


def _tree(body: str) -> Xml.Element | None:
    """Return the XML; one that defines words of its own is none of Bria's, and may be meant to swell."""
    begin = body.find("<")
    if begin < 0 or "<!" in body:
        return None
    try:
        return Xml.fromstring(body[begin:].strip())
    except (Xml.ParseError, ValueError):
        return None
