"""One person kept on two sides: what changed where since both were alike, field by field."""

from collections.abc import Mapping
from dataclasses import replace

from agentassist.core.contact import Contact, ContactPoint
from agentassist.core.fingerprint import fingerprint
from agentassist.core.merging import fill_gaps

FIELDS = (
    *("name", "say_name", "org", "lang", "place", "tz"),
    *("circumstances", "notes", "prefers", "best_time"),
)
"""What another side may know of somebody, besides their numbers and addresses."""
POINTS = "points"
Prints = Mapping[str, str]
"""The fingerprint of each field, and of each number and address, when both sides were alike last."""


def prints_of(contact: Contact) -> dict[str, str]:
    """Return what tells later whether a field has changed; nothing of the person can be read from it."""
    texts = {name: _print(str(getattr(contact, name))) for name in FIELDS}
    return texts | {POINTS: " ".join(sorted(_way(point) for point in contact.points))}


def differs(contact: Contact, alike: Prints) -> bool:
    """Tell whether somebody has changed since the sides were alike."""
    return prints_of(contact) != dict(alike)


def brought_together(here: Contact, there: Contact, alike: Prints) -> tuple[Contact, bool]:
    """Return what the contact becomes here, and whether a field was changed on both sides.

    What changed on one side is taken from there; where both changed, ``here`` stands. Without ``alike``
    only gaps are filled.
    """
    if not alike:
        return fill_gaps(here, there), False
    mine, theirs = prints_of(here), prints_of(there)
    moved = [name for name in FIELDS if theirs[name] not in (alike.get(name), mine[name])]
    taken = {name: getattr(there, name) for name in moved if mine[name] == alike.get(name)}
    joined = replace(here, **taken, points=_points(here, there, set(alike.get(POINTS, "").split())))
    return joined, len(taken) < len(moved)


def _points(here: Contact, there: Contact, alike: set[str]) -> tuple[ContactPoint, ...]:
    """Return the numbers and addresses of both, without those that ``there`` gave up."""
    theirs = {_way(point) for point in there.points}
    given_up = alike - theirs
    kept = [point for point in here.points if _way(point) not in given_up]
    known = {_way(point) for point in here.points} | alike
    return (*kept, *(point for point in there.points if _way(point) not in known))


def _way(point: ContactPoint) -> str:
    return _print(f"{point.kind}:{point.norm or point.value}")


def _print(text: str) -> str:
    return fingerprint(text.encode()) if text else ""
