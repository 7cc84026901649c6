"""Stories in Twee 3, a text format that many tools for branching stories read and write."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from agentassist.content.fault import Fault, FaultsError, Reason
from agentassist.content.stories.story import (
    DATA_NAME,
    MAX_PASSAGES,
    ONWARD,
    Link,
    Passage,
    Story,
    Tag,
    Told,
    one_line,
    tag_of,
    wordless,
)
from agentassist.content.stories.twee_markup import Markup
from agentassist.core.frozen import dataclass
from agentassist.core.left_out import Gap

_HEAD = re.compile(r"((?:\\.|[^\\\[\]{}])*)(?:\[((?:\\.|[^\\\[\]])*)\])?[^\[\]]*")
"""Name, then perhaps tags; what follows is where the passage lies on the tool's map."""
_PLACED = re.compile(r"\s*<\d{1,6},\d{1,6}>$")
"""Where a passage lies, as an older kind of Twee has it behind the name."""
_ESCAPED = re.compile(r"\\(.)")
_FOR_TOOL = frozenset(
    (
        *("script", "stylesheet", "widget", "header", "footer", "startup", "debug-header", "debug-footer"),
        *("twine.private", "twine.image", "twine.audio", "twine.video", "haml", "annotation", "init"),
    )
)
"""Tags of passages that nobody reads."""
_MENUS = re.compile("Story[A-Z]\\w*|Passage(?:Ready|Done|Header|Footer)|User(?:Script|Stylesheet)")
"""Names of passages that nobody reads; the tools have more of them than the specification."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A passage as it is typed."""

    name: str
    tags: tuple[str, ...]
    body: str
    line: int


def is_twee(text: str) -> bool:
    """Tell whether a file begins as Twee does."""
    return text.lstrip().startswith("::")


def read_twee(text: str, file: str) -> Story:
    """Return the story in ``text``; ``file`` is the name that faults tell.

    Raises:
        FaultsError: It has no passages, or far too many.
    """
    told = Told()
    pieces = list(_once(_pieces(text), told))
    if len(pieces) > MAX_PASSAGES:
        raise FaultsError(Fault(file, 0, 0, "", Reason.TOO_MANY_PASSAGES, str(MAX_PASSAGES)))
    named = {piece.name: piece for piece in pieces}
    about = _about(named.get("StoryData"), told)
    kept = [piece for piece in pieces if piece.name != DATA_NAME and not _for_tool(piece, told)]
    if not kept:
        raise FaultsError(Fault(file, 1, 1, "", Reason.NO_PASSAGES))
    markup = Markup(about.get("format", ""), told)
    passages = _linked([_passage(piece, markup) for piece in kept], told)
    title = one_line(named["StoryTitle"].body) if "StoryTitle" in named else ""
    data = named[DATA_NAME].body if DATA_NAME in named else ""
    return Story(title, passages, _start(about.get("start", ""), named, passages), data, told.all)


def _pieces(text: str) -> Iterator[_Piece]:
    """Yield the passages as they are typed."""
    head, line, body = "", 0, list[str]()
    for number, typed in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
        if not typed.startswith("::"):
            body.append(typed)
            continue
        if line:
            yield _piece(head, body, line)
        head, line, body = typed[2:], number, []
    if line:
        yield _piece(head, body, line)


def _piece(head: str, body: Sequence[str], line: int) -> _Piece:
    found = _HEAD.match(head.strip())
    name, tags = (found[1], found[2] or "") if found else (head, "")
    return _Piece(
        _plain(_PLACED.sub("", name)), tuple(map(_plain, tags.split())), "\n".join(body).rstrip(), line
    )


def _plain(typed: str) -> str:
    return one_line(_ESCAPED.sub(r"\1", typed))


def _once(pieces: Iterator[_Piece], told: Told) -> Iterator[_Piece]:
    """Yield the first passage of every name; tools take the one or the other."""
    names: set[str] = set()
    for piece in pieces:
        if piece.name in names:
            told.add(Gap.TWICE, piece.name, piece.line)
        else:
            names.add(piece.name)
            yield piece


def _about(piece: _Piece | None, told: Told) -> dict[str, str]:
    """Return what the story says of itself; what cannot be read is told and does no harm."""
    try:
        read = json.loads(piece.body) if piece else {}
    except (ValueError, RecursionError):
        read = None
    if not isinstance(read, dict):
        told.add(Gap.DATA, "StoryData", piece.line if piece else 0)
        return {}
    return {key: value for key, value in read.items() if isinstance(value, str)}


def _for_tool(piece: _Piece, told: Told) -> bool:
    """Tell whether nobody reads a passage, and its author that it stays out."""
    if piece.name in ("StoryTitle", "StoryData"):
        return True
    meant = bool(_MENUS.fullmatch(piece.name)) or any(tag.lower() in _FOR_TOOL for tag in piece.tags)
    if meant:
        told.add(Gap.FOR_TOOL, piece.name, piece.line)
    return meant


def _passage(piece: _Piece, markup: Markup) -> Passage:
    page = markup.read(piece.name, piece.line + 1, piece.body)
    onward = next((link.to for link in page.links if wordless(link.text)), "")
    links = tuple(link for link in page.links if not wordless(link.text))
    tags: tuple[Tag, ...] = (*map(tag_of, piece.tags), *page.notes)
    return Passage(piece.name, page.text, links, tags, piece.line, onward)


def _linked(passages: Sequence[Passage], told: Told) -> tuple[Passage, ...]:
    """Return passages without the links that lead nowhere."""
    names = {one.name for one in passages}

    def kept(passage: Passage) -> Passage:
        links = tuple(link for link in passage.links if _leads(link, passage, names, told))
        goes_on = not passage.onward or _leads(
            Link(ONWARD, passage.onward, passage.line), passage, names, told
        )
        return replace(passage, links=links, onward=passage.onward if goes_on else "")

    return tuple(kept(one) for one in passages)


def _leads(link: Link, passage: Passage, names: set[str], told: Told) -> bool:
    if link.to in names:
        return True
    told.add(Gap.OUTSIDE if "://" in link.to else Gap.NOWHERE, passage.name, link.line, link.to)
    return False


def _start(wanted: str, named: dict[str, _Piece], passages: Sequence[Passage]) -> str:
    names = {one.name for one in passages}
    first = (name for name in (one_line(wanted), "Start", "start") if name in names and name in named)
    return next(first, passages[0].name)
