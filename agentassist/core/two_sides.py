"""One person kept on two sides: what changed where since both were alike, field by field."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from agentassist.core.contact import BY_NUMBER, Contact, ContactPoint, PointKind
from agentassist.core.field_names import TEXTS
from agentassist.core.fingerprint import fingerprint
from agentassist.core.importing import Field
from agentassist.core.merging import fill_gaps

POINTS = "points"
Prints = Mapping[str, str]
"""The fingerprint of each field, and of each number and address, when both sides were alike last."""
_PART_OF = {Field.COUNTRY: Field.PLACE}


class Sides:
    """What both sides know of people, and so may change.

    Args:
        fields: What the other side knows; everything else of a contact is ours alone.
    """

    def __init__(self, fields: Iterable[Field]) -> None:
        told = {_PART_OF.get(field, field) for field in fields} | {Field.NAME}
        self._names = tuple(name for field, name in TEXTS.items() if field in told)
        numbers = BY_NUMBER if Field.PHONE in told else ()
        self._kinds = frozenset((*numbers, *((PointKind.EMAIL,) if Field.EMAIL in told else ())))

    def prints(self, contact: Contact) -> dict[str, str]:
        """Return what tells later whether a field has changed; nothing of the person can be read from it."""
        texts = {name: _print(str(getattr(contact, name))) for name in self._names}
        ways = (way(point) for point in contact.points if point.kind in self._kinds)
        return texts | {POINTS: " ".join(sorted(ways))}

    def differs(self, contact: Contact, alike: Prints) -> bool:
        """Tell whether somebody has changed since the sides were alike."""
        return self.prints(contact) != {name: alike.get(name, "") for name in (*self._names, POINTS)}

    def together(self, here: Contact, there: Contact, alike: Prints) -> tuple[Contact, bool]:
        """Return what the contact becomes here, and whether a field was changed on both sides.

        What changed on one side is taken from there; where both changed, ``here`` stands. Without ``alike``
        only gaps are filled.
        """
        if not alike:
            return fill_gaps(here, there), False
        mine, theirs = self.prints(here), self.prints(there)
        moved = [name for name in self._names if theirs[name] not in (alike.get(name, ""), mine[name])]
        taken = {name: getattr(there, name) for name in moved if mine[name] == alike.get(name, "")}
        points = _points(here, there, set(alike.get(POINTS, "").split()))
        return replace(here, **taken, points=points), len(taken) < len(moved)


def way(point: ContactPoint) -> str:
    """Return what makes two numbers or addresses the same."""
    return _print(f"{point.kind}:{point.norm or point.value}")


def _points(here: Contact, there: Contact, alike: set[str]) -> tuple[ContactPoint, ...]:
    """Return the numbers and addresses of both, without those that ``there`` gave up."""
    given_up = alike - {way(point) for point in there.points}
    kept = [point for point in here.points if way(point) not in given_up]
    known = {way(point) for point in here.points} | alike
    return (*kept, *(point for point in there.points if way(point) not in known))


def _print(text: str) -> str:
    return fingerprint(text.encode()) if text else ""
