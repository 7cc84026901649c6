"""What the Linphone daemon says, as values: its answers, and the events it hands out one by one."""

import re

from agentassist.core.frozen import dataclass
from agentassist.telephony.peers import name_and_address

LONGEST = 64 * 1024
"""Bytes of an answer; the longest that matters is an event, of some 200."""


@dataclass(frozen=True, slots=True)
class News:
    """A call came into a state."""

    id: int
    """Counted by the daemon from 1; it begins again when the daemon does."""
    state: str
    """``IncomingReceived``, ``StreamsRunning``, ``Paused``, …; without the library's own prefix."""
    address: str
    """Who began the call, with their name: of an outgoing one that is the rep."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to a command; each fills the fields that it has."""

    ok: bool
    queued: int | None = None
    """How many events still wait; None where it is no answer to a question for events."""
    news: News | None = None
    id: int | None = None
    """The call that was begun."""
    state: str = ""
    address: str = ""
    """The peer of the call asked for; empty while they hold us."""
    outgoing: bool | None = None
    identities: tuple[str, ...] = ()
    """The rep's own addresses, those that are registered first."""


_CALL = "call-state-changed"
"""The one type of event that matters; others tell of tones, texts and figures."""
_HEAD = re.compile(r"Status: (Ok|Error)\n")
_FIELD = re.compile(r"^([A-Za-z][A-Za-z -]*): ?(.*)$", re.MULTILINE)
_STATE = re.compile(r"(?:Linphone)?(?:Call)?(?:State)?(\w+)")


def understand(said: str) -> Answer | None:
    """Return what an answer says; None where it is none."""
    return in_fields(tuple(_FIELD.findall(said))) if _HEAD.match(said) else None


def in_fields(fields: tuple[tuple[str, str], ...]) -> Answer:
    """Return what an answer says whose lines are already split into names and values."""
    first = dict(reversed(fields))
    if first.get("Status") == "Error":
        return Answer(ok=False)
    news = _news(first)
    queued = _count(first.get("Size", ""))
    if news is not None or queued is not None:
        return Answer(ok=True, queued=queued, news=news)
    return Answer(
        ok=True,
        id=_count(first.get("Id", "")),
        state=_state(first.get("State", "")),
        address=first.get("From", ""),
        outgoing={"in": False, "out": True}.get(first.get("Direction", "")),
        identities=_identities(fields),
    )


def is_whole(said: str, of_events: bool) -> bool:
    """Return whether an answer has come to its end, as far as that can be told: nothing marks it."""
    head = _HEAD.match(said)
    if head is None or not said.endswith("\n"):
        return False
    if head[1] == "Error":
        return "\nReason: " in said
    if not of_events:
        return True
    if "\nEvent: " in said and re.search(r"\nId: \d+\n", said):
        return said.endswith("\n\n")
    if re.search(r"^Event-type: ", said, re.MULTILINE):
        return said.endswith("\n\n\n")
    return re.search(r"^Size: \d+\n\n", said, re.MULTILINE) is not None


def host(written: str) -> str:
    """Return where an address is at home, maybe with a port; empty where it does not say.

    >>> host('"Rep Desk" <sip:rep@pbx.example:5070;transport=udp>')
    'pbx.example:5070'
    """
    address = name_and_address(written)[1]
    return re.split(r"[;?]", address.rpartition("@")[2])[0] if "@" in address else ""


def _news(fields: dict[str, str]) -> News | None:
    number = _count(fields.get("Id", ""))
    if fields.get("Event-type", _CALL) != _CALL or "Event" not in fields or number is None:
        return None
    return News(number, _state(fields["Event"]), fields.get("From", ""))


def _state(written: str) -> str:
    found = _STATE.fullmatch(written.strip())
    return found[1] if found else ""


def _count(written: str) -> int | None:
    digits = written.strip()
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 10 else None


def _identities(fields: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    found: list[tuple[bool, str]] = []
    for name, value in fields:
        if name == "Identity":
            found.append((False, value))
        elif name == "State" and found:
            found[-1] = (value.endswith("RegistrationOk"), found[-1][1])
    return tuple(value for _, value in sorted(found, key=lambda one: not one[0]))
