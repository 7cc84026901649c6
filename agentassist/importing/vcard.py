"""Cards of vCard 2.1, 3.0 and 4.0, one by one: a broken card costs itself and no other."""

import binascii
import quopri
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from agentassist.core.importing import BadRow, Entry, Field, Reason
from agentassist.importing.lines import LONGEST_LINE, Line

LONGEST_CARD = 4 * LONGEST_LINE
"""Of all lines of a card that are kept, in characters; pictures are not kept."""
_PROPERTY = re.compile(
    r"""(?:(?P<group>[\w-]+)\.)?(?P<name>[\w-]+)(?P<parameters>(?:;(?:"[^"]*"|[^":;])*)*):(?P<value>.*)""",
    re.DOTALL,
)
_PARAMETER = re.compile(r""";((?:"[^"]*"|[^":;])*)""")
_NOT_KEPT = frozenset({"PHOTO", "LOGO", "SOUND", "KEY", "AGENT"})
_KINDS = frozenset({"home", "work", "cell", "mobile", "main", "pager", "fax", "iphone", "other"})
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_PARTED = re.compile(r"(?<!\\)((?:\\\\)*);")


@dataclass(frozen=True, slots=True)
class Card:
    """What one card says of a person."""

    line: int
    """Of its BEGIN, from 1."""
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class _Property:
    """One unfolded line of a card."""

    group: str
    name: str
    parameters: tuple[tuple[str, str], ...]
    value: str

    def all_of(self, name: str) -> tuple[str, ...]:
        """Return every value of a parameter, in small letters."""
        values = (value.lower() for key, value in self.parameters if key == name)
        return tuple(part for value in values for part in value.strip('"').split(","))


class _BrokenError(Exception):
    """A card cannot be read."""

    def __init__(self, reason: Reason, line: int) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.line = line


@dataclass(slots=True)
class _Open:
    """A card being read."""

    begin: int
    lines: list[Line] = field(default_factory=list)
    size: int = 0
    kept: bool = True
    """False within a picture."""
    broken: BadRow | None = None


def cards(lines: Iterator[Line]) -> Iterator[Card | BadRow]:
    """Yield every card, and in its place each one that cannot be read."""
    card: _Open | None = None
    for line in lines:
        word = line.text.strip().upper().replace(" ", "")
        if word == "BEGIN:VCARD":
            if card:
                yield card.broken or BadRow(card.begin, Reason.CARD_UNENDED)
            card = _Open(line.number)
        elif card and word == "END:VCARD":
            yield card.broken or _read(card)
            card = None
        elif card:
            _keep(card, line)
        elif word:
            card = _Open(line.number, broken=_broken(line.number, line.number))
    if card:
        yield card.broken or BadRow(card.begin, Reason.CARD_UNENDED)


def _broken(begin: int, at: int, reason: Reason = Reason.CARD_BROKEN) -> BadRow:
    return BadRow(begin, reason, (("at", at),))


def _keep(card: _Open, line: Line) -> None:
    """Add ``line`` to its card unless it belongs to a picture; note what makes the card unreadable."""
    matched = None if line.text[:1] in " \t" else _PROPERTY.fullmatch(line.text)
    if matched:
        card.kept = matched["name"].upper() not in _NOT_KEPT
    if card.broken or not card.kept:
        return
    card.lines.append(line)
    card.size += len(line.text)
    if line.too_long or card.size > LONGEST_CARD:
        card.broken = BadRow(card.begin, Reason.ROW_TOO_LONG, (("limit", LONGEST_LINE),))
        card.lines.clear()


def _read(card: _Open) -> Card | BadRow:
    try:
        properties = tuple(_property(number, text) for number, text in _unfolded(card.lines))
        labels = {p.group: p.value for p in properties if p.group and p.name == "X-ABLABEL"}
        entries = (entry for p in properties for entry in _entries(p, labels.get(p.group, "")))
        return Card(card.begin, tuple(entries))
    except _BrokenError as error:
        return _broken(card.begin, error.line, error.reason)


def _unfolded(lines: list[Line]) -> Iterator[tuple[int, str]]:
    """Yield whole lines with the number of their first part.

    Version 2.1 folds at a blank that belongs to the text; later ones insert it.
    """
    insert = 0 if any(line.text.strip().upper() == "VERSION:2.1" for line in lines) else 1
    number, whole = 0, ""
    for line in lines:
        if _soft(whole):
            whole = whole[:-1] + line.text
        elif whole and line.text[:1] in (" ", "\t"):
            whole += line.text[insert:]
        elif line.text.strip():
            if whole:
                yield number, whole
            number, whole = line.number, line.text
    if whole:
        yield number, whole


def _soft(whole: str) -> bool:
    """Tell whether ``whole`` goes on in the next line, as quoted-printable text does."""
    return whole.endswith("=") and "QUOTED-PRINTABLE" in whole.partition(":")[0].upper()


def _property(number: int, text: str) -> _Property:
    """Return the parts of a line; the value decoded, its escapes still in it."""
    matched = _PROPERTY.fullmatch(text)
    if not matched:
        raise _BrokenError(Reason.CARD_BROKEN, number)
    told = (part.partition("=") for part in _PARAMETER.findall(matched["parameters"]))
    # Version 2.1 leaves the name away: TEL;CELL instead of TEL;TYPE=CELL.
    parameters = tuple((name.upper(), value) if equals else ("", name) for name, equals, value in told)
    found = _Property(matched["group"] or "", matched["name"].upper(), parameters, matched["value"])
    return _Property(found.group, found.name, parameters, _decoded(found, number))


def _decoded(found: _Property, number: int) -> str:
    """Return the value's letters, where they are wrapped in ASCII."""
    ways = {way.upper() for way in (*found.all_of("ENCODING"), *found.all_of(""))}
    charset = next(iter(found.all_of("CHARSET")), "utf-8")
    try:
        if "QUOTED-PRINTABLE" in ways:
            return quopri.decodestring(found.value.encode()).decode(charset)
        if ways & {"B", "BASE64"}:
            return binascii.a2b_base64(found.value).decode(charset)
    except (LookupError, ValueError) as error:
        raise _BrokenError(Reason.UNDECODABLE, number) from error
    return found.value


def _entries(found: _Property, own_label: str) -> Iterator[Entry]:
    """Yield what a property says of the person; most properties say nothing we keep."""
    reader = _READERS.get(found.name)
    if reader:
        kinds = (kind for kind in (*found.all_of("TYPE"), *found.all_of("")) if kind in _KINDS)
        label = own_label.strip("_$!<>") or " ".join(kinds)
        yield from (Entry(to, text, label) for to, text in reader(found.value) if text.strip())


Said = Iterator[tuple[Field, str]]


def _plainly(to: Field) -> Callable[[str], Said]:
    """Return a reader of values that are one text."""

    def read(value: str) -> Said:
        yield to, _unescaped(value)

    return read


def _parts(*to: Field | None) -> Callable[[str], Said]:
    """Return a reader of values in parts; None passes a part over."""

    def read(value: str) -> Said:
        for place, text in zip(to, _PARTED.sub("\\1\0", value).split("\0"), strict=False):
            if place:
                yield place, _unescaped(text)

    return read


def _org(value: str) -> Said:
    parts = (_unescaped(part).strip() for part in _PARTED.sub("\\1\0", value).split("\0"))
    yield Field.ORG, ", ".join(filter(None, parts))


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)


_READERS: dict[str, Callable[[str], Said]] = {
    "FN": _plainly(Field.NAME),
    "N": _parts(Field.FAMILY, Field.GIVEN, Field.MIDDLE, Field.PREFIX, Field.SUFFIX),
    "ORG": _org,
    "TEL": _plainly(Field.PHONE),
    "EMAIL": _plainly(Field.EMAIL),
    "ADR": _parts(None, None, None, Field.PLACE, None, None, Field.COUNTRY),
    "NOTE": _plainly(Field.NOTES),
    "LANG": _plainly(Field.LANG),
    "TZ": _plainly(Field.TZ),
    "X-PHONETIC-FIRST-NAME": _plainly(Field.SAY_NAME),
    "X-PHONETIC-LAST-NAME": _plainly(Field.SAY_NAME),
}
