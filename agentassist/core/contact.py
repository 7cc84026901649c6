"""People who contact the firm, as the cache keeps them."""

from dataclasses import dataclass, fields, replace
from enum import StrEnum


class PointKind(StrEnum):
    """The ways to reach somebody."""

    PHONE = "phone"
    EMAIL = "email"
    SMS = "sms"
    CHAT = "chat"
    SOCIAL = "social"


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


_OWN = frozenset({"id", "points", "created_ms", "merged_into"})
"""Fields that no other contact can fill."""


def fill_gaps(keep: Contact, other: Contact) -> Contact:
    """Return ``keep`` with its empty fields and missing points taken from ``other``."""
    empty = (field.name for field in fields(keep) if field.name not in _OWN and not getattr(keep, field.name))
    filled = {name: getattr(other, name) for name in empty}
    added = (point for point in other.points if not any(_same_way(point, own) for own in keep.points))
    return replace(keep, **filled, points=(*keep.points, *added))


def _same_way(one: ContactPoint, other: ContactPoint) -> bool:
    """Tell whether both reach the same place."""
    same = one.norm == other.norm if one.norm and other.norm else one.value == other.value
    return same and one.kind is other.kind
