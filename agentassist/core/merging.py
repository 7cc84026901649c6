"""What two entries of one person become."""

from dataclasses import fields, replace

from agentassist.core.contact import Contact, ContactPoint

_OWN = frozenset({"id", "points", "created_ms", "merged_into"})
"""Fields that nobody else can fill."""


def fill_gaps(keep: Contact, other: Contact) -> Contact:
    """Return ``keep`` with its empty fields and missing numbers taken from ``other``."""
    empty = (field.name for field in fields(keep) if field.name not in _OWN and not getattr(keep, field.name))
    filled = {name: getattr(other, name) for name in empty}
    known = {_way(point) for point in keep.points}
    added = (point for point in other.points if _way(point) not in known)
    return replace(keep, **filled, points=(*keep.points, *added))


def merged(keep: Contact, gone: Contact) -> Contact:
    """Return ``keep`` with what only ``gone`` knows; where both know, ``keep`` wins, and notes are joined.

    A number that both have stands once.
    """
    notes = "\n".join(dict.fromkeys(filter(None, (keep.notes, gone.notes))))
    created = min(keep.created_ms, gone.created_ms) if gone.created_ms else keep.created_ms
    return replace(fill_gaps(keep, gone), notes=notes, created_ms=created)


def _way(point: ContactPoint) -> tuple[str, str]:
    """Return what makes two points the same place."""
    return point.kind, point.norm or point.value
