"""Writing vCards: what changed is put in, everything else of a card stays as somebody's app wrote it."""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from agentassist.core.connecting import Told

if TYPE_CHECKING:
    from agentassist.connectors.connector import ReadCard

PROPERTIES = {
    "name": "FN",
    "org": "ORG",
    "phone": "TEL",
    "email": "EMAIL",
    "notes": "NOTE",
    "lang": "LANG",
    "tz": "TZ",
    "place": "ADR",
    "say-name": "X-PHONETIC-FIRST-NAME",
}
"""What is written, by the name of our field."""
_MANY = ("phone", "email")
_NAME = re.compile(r"(?:[\w-]+\.)?([\w-]+)[;:]")
_PARTS = re.compile(r"(?:[\w-]+\.)?N[;:]", re.IGNORECASE)
_PART_END = re.compile(r"(?<!\\);")
_KINDS = {"mobile": "cell", "cell": "cell", "work": "work", "home": "home"}
LINE = 74
"""Longer lines are folded, in bytes."""


def new_card(uid: str, told: Sequence[Told]) -> str:
    """Return a vCard 3.0."""
    name = next((one.text for one in told if one.theirs == "name"), "")
    head = ["BEGIN:VCARD", "VERSION:3.0", f"UID:{uid}", f"N:{_escaped(name)};;;;"]
    return _joined([*head, *_lines(told), "END:VCARD"])


def changed_card(card: str, told: Sequence[Told], read: "ReadCard") -> str:
    """Return ``card`` saying what is told; lines that still hold are kept letter by letter."""
    lines = _unfolded(card)
    kept: list[str] = []
    missing = [one for one in told if one.theirs in PROPERTIES and one.text]
    for line in lines:
        field = _field(line)
        if field is None or line.upper() in ("BEGIN:VCARD", "END:VCARD"):
            kept.append(line)
            continue
        same = next((one for one in missing if one.theirs == field and _says(line, one, read)), None)
        if same is not None:
            missing.remove(same)
            kept.append(line)
        elif field == "place":
            kept.append(_moved(line, missing))
        elif field not in {one.theirs for one in told} and field not in _MANY:
            kept.append(line)
    renamed = next((one.text for one in missing if one.theirs == "name"), "")
    if renamed:
        # A name in parts would go on saying the old one.
        kept = [line for line in kept if not _PARTS.match(line)]
        kept.insert(-1, f"N:{_escaped(renamed)};;;;")
    end = next((at for at, line in enumerate(kept) if line.upper() == "END:VCARD"), len(kept))
    return _joined([*kept[:end], *_lines(missing), *kept[end:]])


def _field(line: str) -> str | None:
    """Return which of our fields a line holds; None for the others."""
    found = _NAME.match(line)
    name = found[1].upper() if found else ""
    return next((field for field, theirs in PROPERTIES.items() if theirs == name), None)


def _says(line: str, told: Told, read: "ReadCard") -> bool:
    """Tell whether a line of a card says the same already."""
    told_here = read(f"BEGIN:VCARD\nVERSION:3.0\n{line}\nEND:VCARD\n")
    if told.theirs == "place":
        return ", ".join(entry.text.strip() for entry in told_here) == told.text.strip()
    said = {entry.text.strip() for entry in told_here}
    wanted = told.text.strip()
    if told.theirs == "phone":
        return _digits(wanted) in {_digits(text) for text in said}
    return wanted in said


def _moved(line: str, missing: list[Told]) -> str:
    """Return an address in another place; its street stays, for only the other app knows it."""
    told = next((one for one in missing if one.theirs == "place"), None)
    if told is None:
        return line
    missing.remove(told)
    head, _, value = line.partition(":")
    parts = [*_PART_END.split(value), *[""] * 7][:7]
    parts[3], parts[6] = _escaped(told.text), ""
    return f"{head}:{';'.join(parts)}"


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())


def _lines(told: Sequence[Told]) -> Iterator[str]:
    for one in told:
        if one.theirs in PROPERTIES and one.text:
            name = PROPERTIES[one.theirs]
            kinds = [_KINDS[word] for word in one.label.lower().split() if word in _KINDS]
            kind = f";TYPE={','.join(kinds)}" if kinds and one.theirs in _MANY else ""
            value = f";;;{_escaped(one.text)};;;" if one.theirs == "place" else _escaped(one.text)
            yield f"{name}{kind}:{value}"


def _escaped(text: str) -> str:
    text = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")


def _unfolded(card: str) -> list[str]:
    whole = re.sub(r"\r?\n[ \t]", "", card.replace("\r\n", "\n"))
    return [line for line in whole.split("\n") if line.strip()]


def _joined(lines: Sequence[str]) -> str:
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def _folded(line: str) -> Iterator[str]:
    """Yield a line in parts that are short enough, no letter cut in two."""
    part, size = "", 0
    for letter in line:
        weight = len(letter.encode())
        if size + weight > LINE:
            yield part
            part, size = " ", 1
        part, size = part + letter, size + weight
    yield part
