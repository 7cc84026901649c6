"""What baresip says, as values: events, answers to commands, and its list of calls."""

import json
import re

from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class PhoneEvent:
    """Something that happened; text is empty where this version of baresip does not tell it."""

    type: str
    key: str
    """The SIP Call-ID; empty on some early events."""
    outgoing: bool
    uri: str
    name: str
    param: str
    local_audio: str
    """Since 3.5: sendrecv, sendonly, recvonly or inactive, as we see it."""
    remote_audio: str
    """Since 1.1; written from our side too: a peer that only sends shows as recvonly."""
    account: str
    """The rep's own address."""


@dataclass(frozen=True, slots=True)
class PhoneAnswer:
    """The answer to a command."""

    token: str
    data: str
    ok: bool = True
    """Whether baresip tried; 1.1 says no to a resume that works, so holds are never judged by it."""


@dataclass(frozen=True, slots=True)
class ListedCall:
    """One line of ``listcalls``."""

    line: int
    key: str
    """Empty in baresip 1.0, which does not list it."""
    current: bool
    state: str
    on_hold: bool
    """Held by us; a hold by the peer is never listed."""
    uri: str


_LISTED = re.compile(
    r"^(?P<current>[> ])[ ]*\[line (?P<line>\d+)(?:, id (?P<key>[^\]\s]+))?\]"
    r"\s+\S+\s+(?P<state>[A-Z ]*[A-Z])\s+(?P<hold>\(on hold\)\s+)?(?P<uri>\S+)",
    re.MULTILINE,
)
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
_VERSION = re.compile(r"\bbaresip v?(\d{1,3})\.(\d{1,3})")
_CALL_ID = re.compile(r"^ af=\S+ id=(\S+)", re.MULTILINE)


def understand(body: bytes) -> PhoneEvent | PhoneAnswer | None:
    """Return what a frame says; None for what is no JSON or concerns no call."""
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):
        return None
    if not isinstance(said, dict):
        return None
    text = {name: value for name, value in said.items() if isinstance(value, str)}
    if said.get("response") is True:
        return PhoneAnswer(text.get("token", ""), text.get("data", ""), said.get("ok") is True)
    return _event(text) if said.get("event") is True else None


def _event(text: dict[str, str]) -> PhoneEvent:
    return PhoneEvent(
        type=text.get("type", ""),
        key=text.get("id", ""),
        outgoing=text.get("direction") == "outgoing",
        uri=text.get("peeruri", ""),
        name=text.get("peerdisplayname", ""),
        param=text.get("param", ""),
        local_audio=text.get("localaudiodir", ""),
        remote_audio=text.get("remoteaudiodir", ""),
        account=text.get("accountaor", ""),
    )


def listed_calls(data: str) -> tuple[ListedCall, ...] | None:
    """Return the calls in an answer to ``listcalls``, by line; None where it is no such answer."""
    if "--- Active calls (" not in data:
        return None
    return tuple(
        ListedCall(
            int(found["line"]),
            found["key"] or "",
            found["current"] == ">",
            found["state"],
            found["hold"] is not None,
            found["uri"],
        )
        for found in _LISTED.finditer(data)
    )


def call_id(data: str) -> str:
    """Return the Call-ID in an answer to ``callstat``; empty where there is none."""
    found = _CALL_ID.search(data)
    return found[1] if found else ""


def version(data: str) -> tuple[int, int] | None:
    """Return the version in an answer to ``about``, a box in colours; None where there is none."""
    found = _VERSION.search(_COLOUR.sub("", data))
    return (int(found[1]), int(found[2])) if found else None


def muted(data: str) -> bool | None:
    """Return what an answer to ``mute``, which turns it on and off in turn, says; None for nothing."""
    said = data.strip()
    return {"call muted": True, "call un-muted": False}.get(said)
