"""One person as a file tells it, made into a contact."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

from agentassist.core.contact import Contact, ContactPoint, PointKind
from agentassist.core.frozen import dataclass
from agentassist.core.history import Channel
from agentassist.core.importing import BadRow, Entry, Field, GoodRow, Reason
from agentassist.text.fold import fold, words
from agentassist.text.numbers import Number, numbers_in

LONGEST_TEXT = 20_000
"""More than any field of a person holds, in characters."""
NewId = Callable[[], str]
"""Gives a new uuid4 text each time."""


@dataclass(frozen=True, slots=True)
class _Point:
    """A number or address that was read, with what is doubtful about it."""

    kind: PointKind
    value: str
    norm: str
    label: str
    doubt: Reason | None = None


_NAME_PARTS = (Field.PREFIX, Field.GIVEN, Field.MIDDLE, Field.FAMILY, Field.SUFFIX)
_LOST = re.compile(r"^[\s?.,'-]*\?{2,}[\s?.,'-]*$")
"""Question marks and nothing else: what spreadsheets write for letters their code page does not have."""
_BESIDE_ADDRESSES = re.compile(r"[\s<>,;:\"]+")
_EXPONENT = re.compile(r"\dE[+-]?\d", re.IGNORECASE)
_ZONE = re.compile(r"[A-Z][A-Za-z_]+/[A-Za-z_/+-]+")
_UNWANTED_LABELS = frozenset({"fax", "pager"})
_CONTROL = {code: " " for code in range(32) if chr(code) not in "\n\t"} | {127: " "}
_LANGUAGES = {
    "en": "en english अंग्रेज़ी अंग्रेजी ఇంగ్లీష్ ఆంగ్లం انگریزی englisch anglais",
    "hi": "hi hindi हिंदी हिन्दी హిందీ ہندی",
    "te": "te telugu तेलुगु తెలుగు تیلگو",
    "ur": "ur urdu उर्दू ఉర్దూ اردو",
}
_LANGUAGE_OF = {fold(name): code for code, names in _LANGUAGES.items() for name in names.split()}
_CHANNELS = {"phone": Channel.CALL, "call": Channel.CALL, "telephone": Channel.CALL, "text": Channel.SMS} | {
    channel.value: channel for channel in Channel
}


def contact_of(line: int, entries: Sequence[Entry], region: str, new_id: NewId) -> GoodRow | BadRow:
    """Return the contact that ``entries`` tell of, numbers read as seen from ``region``."""
    refusal = _refusal(line, entries)
    if refusal:
        return refusal
    texts = _texts(entries)
    points = tuple(_points(entries, region))
    name = _name(texts) or texts[Field.ORG] or next((point.value for point in points if point.norm), "")
    if not name:
        return BadRow(line, next((point.doubt for point in points if point.doubt), Reason.NOBODY))
    contact = Contact(
        id=new_id(),
        name=name,
        say_name=texts[Field.SAY_NAME],
        org=texts[Field.ORG],
        lang=language(texts[Field.LANG]),
        place=", ".join(filter(None, (texts[Field.PLACE], texts[Field.COUNTRY]))),
        tz=texts[Field.TZ] if _ZONE.fullmatch(texts[Field.TZ]) else "",
        circumstances=texts[Field.CIRCUMSTANCES],
        notes=texts[Field.NOTES],
        prefers=_CHANNELS.get(fold(texts[Field.PREFERS]), ""),
        best_time=texts[Field.BEST_TIME],
        points=tuple(ContactPoint(new_id(), p.kind, p.value, p.norm, p.label) for p in points),
    )
    return GoodRow(line, contact, tuple(dict.fromkeys(point.doubt for point in points if point.doubt)))


def language(text: str) -> str:
    """Return the code of a language told by code or name; another code stays, other text is empty.

    >>> language("en-GB"), language("हिन्दी"), language("ta"), language("whatever")
    ('en', 'hi', 'ta', '')
    """
    told = words(text)
    first = told[0] if told else ""
    return _LANGUAGE_OF.get(first, first if len(first) in (2, 3) and first.isascii() else "")


def _refusal(line: int, entries: Sequence[Entry]) -> BadRow | None:
    for entry in entries:
        if "\ufffd" in entry.text:
            return BadRow(line, Reason.UNDECODABLE)
        if "\0" in entry.text:
            return BadRow(line, Reason.CONTROL_CHARACTER)
        if len(entry.text) > LONGEST_TEXT:
            return BadRow(line, Reason.FIELD_TOO_LONG, (("limit", LONGEST_TEXT),))
        if entry.field in (*_NAME_PARTS, Field.NAME, Field.ORG) and _LOST.match(entry.text):
            return BadRow(line, Reason.LETTERS_LOST, (("field", entry.field.value),))
    return None


def _texts(entries: Sequence[Entry]) -> defaultdict[Field, str]:
    """Return what is said of each field, the same thing once; empty for the others."""
    said: defaultdict[Field, list[str]] = defaultdict(list)
    for entry in entries:
        said[entry.field].append(entry.text.translate(_CONTROL).strip())
    told: defaultdict[Field, str] = defaultdict(str)
    for where, texts in said.items():
        told[where] = ("\n" if where is Field.NOTES else ", ").join(dict.fromkeys(filter(None, texts)))
    return told


def _name(texts: Mapping[Field, str]) -> str:
    whole = texts[Field.NAME] or " ".join(filter(None, (texts[part] for part in _NAME_PARTS)))
    return " ".join(whole.split())


def _points(entries: Sequence[Entry], region: str) -> Iterator[_Point]:
    """Yield each number and address once, withheld numbers never."""
    seen: set[tuple[PointKind, str]] = set()
    for entry in entries:
        for point in _read(entry, region):
            if (point.kind, point.norm or point.value) not in seen:
                seen.add((point.kind, point.norm or point.value))
                yield point


def _read(entry: Entry, region: str) -> Iterator[_Point]:
    label = " ".join(entry.label.replace("*", " ").split()).lower()
    if entry.field is Field.PHONE and not _UNWANTED_LABELS & set(words(label)):
        for number in numbers_in(entry.text.translate(_CONTROL), region):
            if not number.anonymous:
                yield _phone(number, label)
    elif entry.field is Field.EMAIL and entry.text.strip():
        yield from _addresses(entry.text.strip(), label)


def _phone(number: Number, label: str) -> _Point:
    norm = number.e164 or (number.digits if number.internal else "")
    damaged = Reason.NUMBER_DAMAGED if _EXPONENT.search(number.raw) else Reason.NUMBER_UNREADABLE
    return _Point(PointKind.PHONE, number.raw.strip(), norm, label, None if norm else damaged)


def _addresses(text: str, label: str) -> Iterator[_Point]:
    found = [word for word in _BESIDE_ADDRESSES.split(text) if 0 < word.find("@") < len(word) - 1]
    for address in found:
        yield _Point(PointKind.EMAIL, address, fold(address), label)
    if not found:
        yield _Point(PointKind.EMAIL, text, "", label, Reason.EMAIL_UNREADABLE)
