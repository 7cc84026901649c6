"""What a server calls a field and what it is here, both ways; each person may choose otherwise."""

from collections.abc import Iterator, Mapping

from agentassist.core.connecting import About, PulledPerson, Told
from agentassist.core.contact import BY_NUMBER, Contact, PointKind
from agentassist.core.importing import Entry, Field

MAP = "map."
"""Begins the name of a setting that chooses a field."""
FieldNames = Mapping[str, Field | None]
"""Theirs to ours; None leaves it out."""
TEXTS = {
    Field.NAME: "name",
    Field.SAY_NAME: "say_name",
    Field.ORG: "org",
    Field.LANG: "lang",
    Field.PLACE: "place",
    Field.TZ: "tz",
    Field.CIRCUMSTANCES: "circumstances",
    Field.NOTES: "notes",
    Field.PREFERS: "prefers",
    Field.BEST_TIME: "best_time",
}
"""Which field of a contact holds what is one text."""


def names_of(about: About, settings: Mapping[str, str]) -> dict[str, Field | None]:
    """Return what each of their fields is here; a choice that names no field leaves it out.

    >>> from agentassist.core.connecting import MappedField
    >>> notes = About("x", (), mapping=(MappedField("note", Field.NOTES),))
    >>> names_of(notes, {})["note"], names_of(notes, {"map.note": "-"})["note"]
    (<Field.NOTES: 'notes'>, None)
    """
    chosen = {one.theirs: settings.get(MAP + one.theirs, "") for one in about.mapping}
    return {
        one.theirs: (Field(code) if code in list(Field) else None)
        if (code := chosen[one.theirs])
        else one.field
        for one in about.mapping
    }


def entries_of(person: PulledPerson, names: FieldNames) -> tuple[Entry, ...]:
    """Return what is said of a person in our terms."""
    said = ((names.get(one.theirs), one) for one in person.told)
    return tuple(Entry(field, one.text, one.label) for field, one in said if field and one.text.strip())


def told_of(contact: Contact, names: FieldNames) -> tuple[Told, ...]:
    """Return a contact in their terms; what has no name there is left out."""
    return tuple(_told(contact, names))


def _told(contact: Contact, names: FieldNames) -> Iterator[Told]:
    for theirs, field in names.items():
        if field in (Field.PHONE, Field.EMAIL):
            kinds = BY_NUMBER if field is Field.PHONE else (PointKind.EMAIL,)
            points = (point for point in contact.points if point.kind in kinds)
            yield from (Told(theirs, point.value, point.label) for point in points)
        elif field in TEXTS:
            yield Told(theirs, str(getattr(contact, TEXTS[field])))
