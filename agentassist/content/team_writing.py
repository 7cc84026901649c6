"""A team's file about phrasing rules, written by us and by hand in turns without losing anything."""

from pathlib import Path
from typing import cast

from agentassist.content.fault import FaultsError
from agentassist.content.line_edits import Part, comments_in, items_of, keys_of, lines_of
from agentassist.content.nodes import Mapping, Node, Scalar, Sequence
from agentassist.content.plain import plain_node
from agentassist.content.strict_yaml import read, text_of
from agentassist.content.team_lines import differing, entry_of, fields_of, indented
from agentassist.content.team_rules import (
    BETTER,
    KIND,
    OFF,
    RULES,
    SEVERITY,
    Entry,
    read_team,
    rule_text,
    team_rules,
)
from agentassist.core.errors import ContentError, Trouble
from agentassist.core.rulebook import RuleText, TeamRules, Touch

MANY = 20
"""More rules than these are written in our way and not one by one, each of which reads the whole file."""
EMPTY = {OFF: "[]", SEVERITY: "{}", BETTER: "{}", RULES: "[]"}


def write_touch(path: Path, lang: str, touch: Touch) -> None:
    """Make the file say this about one rule; else as ``write_touches``."""
    write_touches(path, lang, (touch,))


def write_touches(path: Path, lang: str, touches: tuple[Touch, ...]) -> None:
    """Make the file say this about rules; all else stays as typed. It is made where it is missing.

    Raises:
        FaultsError: The file is broken, or would be; it is as it was.
        ContentError: The folder or its disk refuses; the file is as it was.
    """
    text = head_of(lang)
    if path.exists():
        # What is broken by hand has to be mended by hand, or we might lose some of it.
        read_team(path, lang)
        text = text_of(path, path.name)
    fresh = _with_all(text, path.name, touches)
    part = path.with_name(f"{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        # Written aside and renamed: half a file would lose what the team had.
        part.write_text(fresh, encoding="utf-8", newline="")
        read_team(part, lang)
        part.replace(path)
    except OSError as error:
        raise ContentError(Trouble.FOLDER_CLOSED, folder=path.parent.name) from error
    finally:
        part.unlink(missing_ok=True)


def _with_all(text: str, file: str, touches: tuple[Touch, ...]) -> str:
    if len(touches) <= MANY:
        for touch in touches:
            text = changed(text, file, touch)
        return text
    wanted = team_rules(read(text, file))
    for touch in touches:
        wanted = wanted.touched(touch)
    return "".join((*comments_in(lines_of(text)), rules_text(wanted)))


def rules_text(rules: TeamRules) -> str:
    """Return a file that says this and nothing else."""
    lines = [head_of(rules.lang)]
    for section in EMPTY:
        entries = [line for touch in rules.touches for line in entry_of(section, touch)]
        lines += [f"{section}:\n", *indented(entries)] if entries else []
    return "".join(lines)


def head_of(lang: str) -> str:
    """Return a file that says nothing yet."""
    return f"kind: {KIND}\nschema: 1\nlang: {lang}\n"


def changed(text: str, file: str, touch: Touch) -> str:
    """Return the text of a file with something else said about one rule.

    Raises:
        FaultsError: It cannot be read as YAML.
    """
    before = team_rules(read(text, file))
    wanted = before.touched(touch)
    fresh = _spliced_in(text, before.touch(touch.id), touch)
    if fresh and _alike(_said_in(fresh, file), wanted):
        return fresh
    # Written in a way that lines do not follow: then all of it in ours, and every comment above.
    return "".join((*comments_in(lines_of(text)), rules_text(wanted)))


def _said_in(text: str, file: str) -> TeamRules:
    """Return what a text says that we have made; nothing where it turned out to be no YAML."""
    try:
        return team_rules(read(text, file))
    except FaultsError:
        return TeamRules("")


def _alike(one: TeamRules, other: TeamRules) -> bool:
    return sorted(one.touches, key=_id) == sorted(other.touches, key=_id)


def _id(touch: Touch) -> str:
    return touch.id


def _spliced_in(text: str, was: Touch, touch: Touch) -> str:
    for section in differing(was, touch):
        lines = lines_of(text)
        text = "".join(_with_entry(lines, section, touch)) if lines else ""
    return text


def _with_entry(lines: list[str], section: str, touch: Touch) -> list[str]:
    """Return a file with the entry of one rule in one section; nothing where its lines do not tell how."""
    top = read("".join(lines), section)
    entry = entry_of(section, touch)
    node = top.get(section) if isinstance(top, Mapping) else None
    if node is None or not isinstance(top, Mapping):
        return [*lines, f"{section}:\n", *indented(entry)]
    place = next(part for part in keys_of(lines, top, len(lines)) or () if part.name == section)
    if lines[place.start].split("#")[0].strip() != f"{section}:":
        return _opened(lines, place, node, section, touch)
    parts = _entries(lines, node, place.end)
    if not parts:
        return []
    old = next((part for part in parts if part.name == touch.id), None)
    indent = _indent(lines[parts[0].start])
    if old is None:
        return [*lines[: parts[-1].end], *indented(entry, indent), *lines[parts[-1].end :]]
    if len(parts) == 1 and not entry:
        lines[place.start] = lines[place.start].replace(":", f": {EMPTY[section]}", 1)
    fresh = indented(entry, indent)
    if section == RULES and touch.own and isinstance(node, Sequence):
        fresh = _merged(lines, old, node.items[parts.index(old)], touch.own) or fresh
    return [*lines[: old.start], *fresh, *lines[old.end :]]


def _entries(lines: list[str], node: Node, end: int) -> list[Part]:
    parts = keys_of(lines, node, end) if isinstance(node, Mapping) else None
    if isinstance(node, Sequence):
        parts = items_of(lines, node, end, _name)
    return parts or []


def _opened(lines: list[str], place: Part, node: Node, section: str, touch: Touch) -> list[str]:
    """Return a file whose section, so far on one line with its entries, has a line for each."""
    named = ((Scalar("lang", node.mark), Scalar("", node.mark)), (Scalar(section, node.mark), node))
    known = team_rules(Mapping(named, node.mark)).touches
    entries = [entry_of(section, one) for one in known if one.id != touch.id] + [entry_of(section, touch)]
    fresh = [line for entry in entries for line in indented(entry)]
    head = f"{section}:\n" if fresh else f"{section}: {EMPTY[section]}\n"
    first, *others = lines[place.start : place.end]
    comment = first.rpartition("#") if not others else ("", "", "")
    if comment[1] and comment[0].rstrip()[-1:] in "]}":
        head = f"{head.rstrip()}  #{comment[2]}"
    return [*lines[: place.start], *comments_in(others), head, *fresh, *lines[place.end :]]


def _merged(lines: list[str], old: Part, item: Node, rule: RuleText) -> list[str]:
    """Return the lines of a changed rule; fields that did not change stay as typed. None where that fails."""
    parts = keys_of(lines, item, old.end) if isinstance(item, Mapping) else None
    if not parts or parts[0].name != "id":
        return []
    typed = rule_text(cast(Entry, plain_node(item)))
    indent = " " * (item.mark.column - 1)
    fresh, end, merged = fields_of(rule), old.start, list[str]()
    for part in parts:
        new, kept = fresh.pop(part.name, []), lines[part.start : part.end]
        merged += lines[end : part.start]
        merged += kept if _same(typed, rule, part.name) else [*comments_in(kept), *indented(new, indent)]
        end = part.end
    rest = (line for field in fresh.values() for line in field)
    return [*merged, *indented(rest, indent), *lines[end : old.end]]


def _same(one: RuleText, other: RuleText, name: str) -> bool:
    if name == "tests":
        return (one.bad, one.fine) == (other.bad, other.fine)
    return bool(getattr(one, name) == getattr(other, name))


def _name(item: Node) -> str:
    named = item.get("id") if isinstance(item, Mapping) else item
    return named.text if isinstance(named, Scalar) else ""


def _indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]
