"""The text of a scenario, changed by a form in as few places as can be."""

import re
from collections.abc import Iterable
from copy import deepcopy
from itertools import pairwise

from agentassist.content.fault import FaultsError
from agentassist.content.line_edits import comments_in, lines_of
from agentassist.content.nodes import Mapping, Node, Scalar, Sequence
from agentassist.content.plain import Plain, plain_node
from agentassist.content.yaml_edits import Edit, Way, YamlText, edited
from agentassist.content.yaml_out import pair
from agentassist.core.writing import Add, Change, FormField, Put, ScenarioForm, Take

PARTS = ("facts", "solutions", "goals", "rubric")
"""The lists of entries that a form shows."""
ORDERS = {
    "": (
        *("kind", "schema", "id", "title", "lang", "level", "tags", "brief", "caller", "mood", "hold"),
        *("opening", "facts", "reactions", "events", "solutions", "goals", "rubric", "debrief"),
    ),
    "caller": ("name", "phone", "place", "contact", "about", "speech"),
    "mood": ("start", "floor", "ceiling_until_readback", "patience_turns", "hang_up_at", "decay", "weights"),
    "facts": ("id", "ask", "say", "keywords", "min_mood", "volunteer", "must_learn", "must_read_back"),
    "solutions": ("id", "words", "action", "amount", "accepts_at", "say"),
    "goals": ("id", "value"),
    "rubric": ("id", "title", "weight", "critical", "measure", "of", "trainer_scale"),
}
"""In which order the keys of a scenario are written."""
_NEVER_GONE = re.compile(
    r"title|opening|debrief|caller\.name|mood\.start|\w+\[\d+\]\.(?:say|ask|keywords|words|weight)"
)
"""What stays with nothing in it, so that somebody who deletes and types again finds the place as it was."""
_STEP = re.compile(r"([^.\[\]]+)|\[(\d+)\]")


def changed(text: str, changes: Iterable[Change]) -> str:
    """Return a text with what a form wants changed; all else stays as typed.

    Raises:
        FaultsError: It cannot be read, and nothing is changed.
    """
    wishes = tuple(changes)
    if not wishes:
        return text
    document = YamlText(text, ORDERS)
    if together := _with_all(document, wishes):
        return together.text
    for change in wishes:
        document = _with(document, change)
    return document.text


def form_of(node: Node) -> ScenarioForm:
    """Return what a form shows of a file."""
    lang = _lang(node)
    fields: list[FormField] = []
    _collect(node, "", lang, fields)
    top = node if isinstance(node, Mapping) else Mapping((), node.mark)
    counts = ((part, top.get(part)) for part in PARTS)
    return ScenarioForm(
        lang,
        tuple(fields),
        tuple((part, len(listed.items)) for part, listed in counts if isinstance(listed, Sequence)),
    )


def _with_all(document: YamlText, changes: tuple[Change, ...]) -> YamlText | None:
    """Return a text with several fields changed at once; None where one is in the way of another.

    Reading takes most of the time, and a form that was filled in quickly has twenty changes.
    """
    wanted, edits = plain_node(document.top), list[Edit]()
    for change in changes:
        if not isinstance(change, Put):
            return None
        way = _way(document, change)
        wanted = _wanted(wanted, change, way)
        edits += _edits(document, change, way)
    places = sorted((one.start, one.end) for one in edits)
    if any(one[1] > other[0] or one == other for one, other in pairwise(places)):
        return None
    return _holding(edited(document.text, edits), wanted)


def _with(document: YamlText, change: Change) -> YamlText:
    was = plain_node(document.top)
    way = _way(document, change)
    wanted = _wanted(was, change, way)
    if wanted == was:
        return document
    fresh = edited(document.text, _edits(document, change, way))
    return _holding(fresh, wanted) or _anew(document, str(way[0]), wanted)


def _edits(document: YamlText, change: Change, way: Way) -> Iterable[Edit]:
    match change:
        case Put():
            value = _value(change)
            return document.take(way) if value is None else document.put(way, value)
        case Add():
            return document.add(way, _entry(change))
        case Take():
            return document.take((*way, change.place))


def _way(document: YamlText, change: Change) -> Way:
    """Return where a change belongs; of a text in several languages only one is changed."""
    way = way_of(change.name if isinstance(change, Put) else change.part)
    there = document.at(way)
    if isinstance(change, Put) and isinstance(there, Mapping) and there.pairs:
        lang = _lang(document.top)
        return (*way, lang if there.get(lang) else there.pairs[0][0].text)
    return way


def way_of(name: str) -> Way:
    """Return the steps to a field.

    >>> way_of("facts[0].ask")
    ('facts', 0, 'ask')
    """
    return tuple(key or int(place) for key, place in _STEP.findall(name))


def _value(change: Put) -> Plain | None:
    """Return what a field is to hold; None where it goes."""
    if not any(change.texts):
        if not _NEVER_GONE.fullmatch(change.name):
            return None
        return [] if change.listed else ""
    return list(change.texts) if change.listed else change.texts[0]


def _entry(change: Add) -> dict[str, Plain]:
    return {key: value if isinstance(value, str) else list(value) for key, value in change.entry}


def _wanted(was: Plain, change: Change, way: Way) -> Plain:
    """Return what the file is to hold."""
    top = deepcopy(was)
    if not isinstance(top, dict):
        return was
    if isinstance(change, Put):
        _set(top, way, _value(change))
        return top
    entries = top.setdefault(str(way[0]), [])
    if isinstance(entries, list):
        if isinstance(change, Add):
            entries.append(_entry(change))
        elif change.place < len(entries):
            del entries[change.place]
    return top


def _set(top: dict[str, Plain], way: Way, value: Plain | None) -> None:
    here: Plain = top
    for step, after in pairwise(way):
        if isinstance(here, list) and isinstance(step, int):
            if step >= len(here):
                return
            here = here[step]
        elif isinstance(here, dict):
            if not isinstance(here.get(str(step)), dict | list) and isinstance(after, str):
                here[str(step)] = {}
            here = here.get(str(step), "")
    if isinstance(here, dict) and value is not None:
        here[str(way[-1])] = value
    elif isinstance(here, dict):
        here.pop(str(way[-1]), None)


def _holding(text: str, wanted: Plain) -> YamlText | None:
    """Return a text that we have made, read again; None where it does not hold what it should."""
    try:
        document = YamlText(text, ORDERS)
    except FaultsError:
        return None
    return document if plain_node(document.top) == wanted else None


def _anew(document: YamlText, section: str, wanted: Plain) -> YamlText:
    """Return a text with one section in our own writing: its lines do not tell how to change them."""
    top, text = document.top, document.text
    value = wanted.get(section) if isinstance(wanted, dict) else None
    fresh = "" if value is None else "".join(pair(section, value))
    there = next((one for one in _pairs(top) if one[0].text == section), None)
    if there is not None and isinstance(top, Mapping) and not top.extent.flow:
        start = text.rfind("\n", 0, there[0].extent.start) + 1
        lines = lines_of(text[start : _behind(text, there)])
        said = text[:start] + "".join(comments_in(lines)) + fresh + text[start + sum(map(len, lines)) :]
        if fresh_one := _holding(said, wanted):
            return fresh_one
    whole = (
        [line for key, inner in wanted.items() for line in pair(key, inner)]
        if isinstance(wanted, dict)
        else []
    )
    return YamlText("".join([*comments_in(lines_of(text)), *whole]), ORDERS)


def _behind(text: str, one: tuple[Scalar, Node]) -> int:
    end = max(one[0].extent.end, one[1].extent.end)
    feed = end - 1 if text[end - 1 : end] == "\n" else text.find("\n", end)
    return len(text) if feed < 0 else feed + 1


def _pairs(node: Node) -> tuple[tuple[Scalar, Node], ...]:
    return node.pairs if isinstance(node, Mapping) else ()


def _lang(node: Node) -> str:
    told = node.get("lang") if isinstance(node, Mapping) else None
    return told.text if isinstance(told, Scalar) else ""


def _collect(node: Node, name: str, lang: str, fields: list[FormField]) -> None:
    match node:
        case Scalar():
            fields.append(FormField(name, (node.text,)))
        case Sequence() if all(isinstance(one, Scalar) for one in node.items):
            fields.append(FormField(name, tuple(_said(one, lang) for one in node.items)))
        case Sequence() if name in (*PARTS, "reactions", "events"):
            for at, one in enumerate(node.items):
                _collect(one, f"{name}[{at}]", lang, fields)
        case Sequence():
            fields.append(FormField(name, tuple(_said(one, lang) for one in node.items), locked=True))
        case Mapping():
            for key, value in node.pairs:
                inside = f"{name}.{key.text}".lstrip(".")
                _collect(value, inside, lang, fields)
            if said := _said(node, lang):
                fields.append(FormField(name, (said,)))


def _said(node: Node, lang: str) -> str:
    """Return a text that may be in several languages, in the scenario's own where it has that."""
    if isinstance(node, Mapping):
        own = node.get(lang) or next((value for _, value in node.pairs), None)
        return own.text if isinstance(own, Scalar) else ""
    return node.text if isinstance(node, Scalar) else ""
