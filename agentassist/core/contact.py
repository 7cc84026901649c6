"""People who contact the firm, as the cache keeps them."""

from enum import StrEnum

from agentassist.core.frozen import dataclass


class PointKind(StrEnum):
    """The ways to reach somebody."""

    PHONE = "phone"
    EMAIL = "email"
    SMS = "sms"
    CHAT = "chat"
    SOCIAL = "social"


BY_NUMBER = (PointKind.PHONE, PointKind.SMS)
"""The ways that take a telephone number."""


@dataclass(frozen=True, slots=True)
class ContactPoint:
    """One number or address; several people may share it."""

    id: str
    kind: PointKind
    value: str
    """As the person or file wrote it."""
    norm: str
    """E.164 for a phone, folded text otherwise; empty where it cannot be told."""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """One person or firm.

    Text fields are empty where unknown.
    """

    id: str
    """uuid4 text."""
    name: str
    say_name: str = ""
    """How to say the name."""
    org: str = ""
    lang: str = ""
    """The language they like to speak: en, hi, te, ur, …"""
    place: str = ""
    tz: str = ""
    """IANA zone name."""
    circumstances: str = ""
    """Special circumstances, pinned on the card."""
    threads: str = ""
    """Personal threads they brought up themselves; deletable."""
    notes: str = ""
    prefers: str = ""
    """Channel they prefer, a ``Channel`` value."""
    best_time: str = ""
    points: tuple[ContactPoint, ...] = ()
    created_ms: int = 0
    merged_into: str = ""
    """The contact this one was merged into; lookups follow it."""

    @property
    def phones(self) -> tuple[ContactPoint, ...]:
        """The phone numbers, in the order they were given."""
        return tuple(point for point in self.points if point.kind is PointKind.PHONE)
