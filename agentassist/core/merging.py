"""What two entries of one person become."""

from dataclasses import fields, replace

from agentassist.core.contact import Contact


def merged(keep: Contact, gone: Contact) -> Contact:
    """Return ``keep`` with what only ``gone`` knows; where both know, ``keep`` wins, and notes are joined.

    A number that both have stands once.
    """
    missing = {
        field.name: getattr(gone, field.name)
        for field in fields(Contact)
        if not getattr(keep, field.name) and field.name not in ("id", "merged_into", "created_ms")
    }
    known = {(point.kind, point.norm or point.value) for point in keep.points}
    points = keep.points + tuple(p for p in gone.points if (p.kind, p.norm or p.value) not in known)
    notes = "\n".join(dict.fromkeys(filter(None, (keep.notes, gone.notes))))
    created = min(keep.created_ms, gone.created_ms) if gone.created_ms else keep.created_ms
    return replace(keep, **missing | {"points": points, "notes": notes, "created_ms": created})
