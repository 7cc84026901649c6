"""Who and what an event is about: the leg it happened on, and who is at its other end."""

import re

from agentassist.core.frozen import dataclass
from agentassist.telephony.freeswitch.frames import Event


@dataclass(frozen=True, slots=True)
class Leg:
    """One channel, as an event shows it; text is empty where not told."""

    uuid: str
    sip_id: str
    """Its Call-ID, once the first message was sent."""
    to_phone: bool
    """FreeSWITCH rings this phone; otherwise the phone has dialled."""
    owner: str
    """Whose phone it is, with or without a domain."""
    other: str
    """The leg at the other end."""
    number: str
    caller: str
    queue: str
    clicked: bool
    """Nobody is at the other end yet: a click dialled, and the rep's own phone rings first."""


def leg(event: Event) -> Leg:
    """Return the leg that ``event`` happened on."""
    to_phone = (event.get("Call-Direction") or event.get("Caller-Direction")) == "outbound"
    other = event.get("Other-Leg-Unique-ID") or event.get("Bridge-B-Unique-ID")
    uuid, queue = event.get("Unique-ID"), event.get("variable_cc_queue")
    if other == uuid:
        other = event.get("Bridge-A-Unique-ID")
    shown = "Caller-Caller-ID" if to_phone else "Caller-Callee-ID"
    number = event.get(f"{shown}-Number")
    return Leg(
        uuid,
        event.get("variable_sip_call_id"),
        to_phone,
        _owner(event),
        other,
        number if to_phone else event.get("Caller-Destination-Number") or number,
        event.get(f"{shown}-Name"),
        queue,
        to_phone and not other and not queue,
    )


def far_end(event: Event) -> tuple[str, str]:
    """Return number and name of whom the leg is talking with from now on."""
    which = "Callee" if event.get("Other-Leg-Direction") == "outbound" else "Caller"
    return event.get(f"Other-Leg-{which}-ID-Number"), event.get(f"Other-Leg-{which}-ID-Name")


def belongs(owner: str, endpoint: str) -> bool:
    """Return whether a leg of ``owner`` is the rep's.

    >>> belongs("1001@pbx.example", "1001"), belongs("1001", "1001@pbx.example")
    (True, True)
    >>> belongs("1001@pbx.example", "1001@other.example"), belongs("", "1001")
    (False, False)
    """
    user, _, domain = owner.lower().partition("@")
    wanted, _, wanted_domain = endpoint.lower().partition("@")
    return user == wanted and (not domain or not wanted_domain or domain == wanted_domain)


def _owner(event: Event) -> str:
    told = ("Channel-Presence-ID", "variable_presence_id", "variable_dialed_user", "variable_user_name")
    return next((value for value in map(event.get, told) if value), _named(event.get("Channel-Name")))


def _named(name: str) -> str:
    """Return the user in a name such as ``sofia/internal/1001@192.0.2.7:5060``."""
    found = re.fullmatch(r"sofia/[^/]+/(?:sips?:)?([^@/]+)@.*", name)
    return found[1] if found else ""
