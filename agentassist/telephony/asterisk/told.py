"""Who and what an event is about: channels, by the places that an event names them in."""

import re

from agentassist.core.frozen import dataclass
from agentassist.telephony.asterisk.frames import Message

RINGING_OUT, RINGS, UP = "4", "5", "6"
"""States of a channel: its owner has dialled, its phone rings, it is answered."""

_NO_EXTENSION = frozenset({"", "s", "h", "i", "t"})
"""What stands for no number that anybody dialled."""
_PHONES = ("pjsip", "sip", "iax2")
_LOCAL_HALF = re.compile(r"(Local/.*);[12]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Channel:
    """One end of a call, as an event shows it; text is empty where not told."""

    uid: str
    name: str
    state: str
    linked: str
    """The first channel of the call this one belongs to."""
    number: str
    caller: str
    """Whose channel it is, by name."""
    other_number: str
    other_caller: str
    """Who is shown to its owner."""
    exten: str
    """The number its owner dialled."""

    @property
    def began_it(self) -> bool:
        """True where nobody else's channel was there before."""
        return self.linked in ("", self.uid)


def channel(message: Message, role: str = "") -> Channel | None:
    """Return the channel an event names as ``role`` (Dest, OrigTransferer, …); None where it names none."""
    uid, name = message.get(f"{role}Uniqueid"), message.get(f"{role}Channel")
    if not uid or not name:
        return None
    exten = message.get(f"{role}Exten")
    return Channel(
        uid,
        name,
        message.get(f"{role}ChannelState"),
        message.get(f"{role}Linkedid"),
        message.get(f"{role}CallerIDNum"),
        message.get(f"{role}CallerIDName"),
        message.get(f"{role}ConnectedLineNum"),
        message.get(f"{role}ConnectedLineName"),
        "" if exten in _NO_EXTENSION else exten,
    )


def local_base(name: str) -> str:
    """Return what both halves of a Local channel are called; empty for any other channel."""
    half = _LOCAL_HALF.fullmatch(name)
    return half[1] if half else ""


def is_of(name: str, endpoint: str) -> bool:
    """Return whether the channel belongs to the endpoint: ``PJSIP/rep-0000001a`` to ``PJSIP/rep``.

    The second half of a Local channel only runs the dial plan.

    >>> is_of("SIP/front-desk-0000002f", "sip/front-desk"), is_of("SIP/front-desk-0000002f", "SIP/front")
    (True, False)
    >>> is_of("Local/201@office-00000003;1", "Local/201@office"), is_of("PJSIP/rep-1<ZOMBIE>", "PJSIP/rep")
    (True, False)
    """
    owner, _, number = name.rpartition("-")
    return same_phone(owner, endpoint) and bool(re.fullmatch(r"[0-9A-Fa-f]+(;1)?", number))


def same_phone(owner: str, endpoint: str) -> bool:
    """Return whether two names are one phone's; without its technology a phone is of any that phones have.

    >>> same_phone("SIP/201", "201"), same_phone("Local/201", "201"), same_phone("SIP/201", "PJSIP/201")
    (True, False, False)
    """
    owner, endpoint = owner.lower(), endpoint.lower()
    return owner == endpoint or owner in (f"{technology}/{endpoint}" for technology in _PHONES)
