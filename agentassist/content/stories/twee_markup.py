"""What stands in a passage: words, links, and the markup of many tools, which a scenario does not carry."""

import html
import re
from collections.abc import Callable, Iterator

from agentassist.content.stories.macros import gap_of, is_macro
from agentassist.content.stories.story import Link, Tag, Told, one_line, tag_of
from agentassist.content.stories.tags import NOTES
from agentassist.core.frozen import dataclass
from agentassist.core.left_out import Gap

_ROUND = re.compile(r"\(([A-Za-z][A-Za-z0-9-]{0,30}):")
_LONGEST_MACRO = 2_000
"""Characters; what looks like a macro and is longer is none."""
_QUOTED = re.compile(r"""["']([^"'\n]{1,300})["']""")
_PICTURE = re.compile(r"\[img\[[^\]\n]{0,500}\](?:\[[^\]\n]{0,200}\])?\]", re.IGNORECASE)
_HTML = re.compile(r"</?([a-zA-Z][a-zA-Z0-9-]{0,20})[^<>\n]{0,500}>")
_NAMED = re.compile(r"\$[A-Za-z_][\w.]{0,60}")
_INSERT = re.compile(r"\{[^{}\n]{1,200}\}")
_MODIFIER = re.compile(r"^[ \t]*\[([A-Za-z]{1,30})[^\[\]\n]{0,200}\][ \t]*$", re.MULTILINE)
_SETTING = re.compile(r"^\s*[A-Za-z_][\w.]{0,60}(?: \([^()\n]{1,100}\))?:\s*\S.*$")
_DOUBLE = re.compile(r"''|(?<!:)//|\*\*|__|~~|\^\^|@@")
_STARRED = re.compile(r"(?<![\w*])\*(?=\S)([^*\n]{1,300})(?<=\S)\*(?![\w*])")
LEAD = re.compile(r"^[ \t]*(?:[*#>!+]+|-{1,4}|\d{1,3}\.)[ \t]+|^[ \t]*[#!]+(?=\w)|^-{3,}\s*$", re.MULTILINE)
LONGEST_PASSAGE = 20_000
"""More of one passage is not looked at; nobody says a tenth of it in one breath."""


@dataclass(frozen=True, slots=True)
class Page:
    """What of a passage can become part of a scenario."""

    text: str
    links: tuple[Link, ...]
    notes: tuple[Tag, ...]


class Markup:
    """Reads passages of one story.

    Args:
        made_for: The story format they are written for; some read letters as markup that others show.
        told: Takes what stays out.
    """

    def __init__(self, made_for: str, told: Told) -> None:
        self._chapbook = made_for.lower() == "chapbook"
        self._told = told

    def read(self, name: str, line: int, body: str) -> Page:
        """Return what stands in ``body``, which begins in ``line``."""
        if len(body) > LONGEST_PASSAGE:
            self._told.add(Gap.TOO_LONG, name, line)
        return _Reader(name, line, body[:LONGEST_PASSAGE], self._told).page(chapbook=self._chapbook)


class _Reader:
    """One passage, from which markup is taken step by step; what is taken leaves its line ends."""

    def __init__(self, name: str, line: int, body: str, told: Told) -> None:
        self._name, self._line, self._body, self._told = name, line, body, told
        self._links: list[Link] = []
        self._notes: list[Tag] = []

    def page(self, *, chapbook: bool) -> Page:
        """Return what is left once all markup is taken."""
        self._take("<!--", "-->", self._note)
        for name in ("script", "style"):
            self._take(f"<{name}", f"</{name}>", self._tell(Gap.CODE))
        self._take("<%", "%>", self._tell(Gap.CODE))
        self._take("<<", ">>", self._macro)
        self._swap(_PICTURE, lambda _: Gap.PICTURE)
        self._take_round()
        self._take("[[", "]]", self._link)
        if chapbook:
            self._take_chapbook()
        self._swap(_NAMED, lambda _: Gap.VARIABLE)
        self._swap(_HTML, _of_html)
        self._unstyle()
        return Page(one_line(html.unescape(self._body)), tuple(self._links), tuple(self._notes))

    def _take(self, opened: str, closed: str, each: Callable[[str, int], None]) -> None:
        """Take every piece between two marks; looks at each letter once, however many marks never close."""
        kept, at, line = list[str](), 0, self._line
        while (start := self._body.find(opened, at)) >= 0:
            inner = start + len(opened)
            end = self._body.find(closed, inner)
            if end < 0:
                break
            line += self._body.count("\n", at, start)
            each(self._body[inner:end], line)
            lines = self._body.count("\n", start, end)
            kept += (self._body[at:start], "\n" * lines)
            line += lines
            at = end + len(closed)
        self._body = "".join((*kept, self._body[at:]))

    def _swap(self, pattern: re.Pattern[str], meant: Callable[[str], Gap | None], by: str = "") -> None:
        """Put ``by`` in the place of what a pattern finds, and tell what it is."""

        def one(found: re.Match[str]) -> str:
            if (gap := meant(found[0])) is not None:
                self._tell(gap)(found[0], self._line + self._body.count("\n", 0, found.start()))
            return by + "\n" * found[0].count("\n")

        self._body = pattern.sub(one, self._body)

    def _tell(self, gap: Gap) -> Callable[[str, int], None]:
        return lambda typed, line: self._told.add(gap, self._name, line, typed)

    def _note(self, typed: str, _line: int) -> None:
        """Keep what is noted for us; other comments are the author's own."""
        name, value = tag_of(html.unescape(typed))
        if name in NOTES:
            self._notes.append((name, value))

    def _macro(self, typed: str, line: int) -> None:
        """Tell a macro between angle brackets, or take it for the link it is."""
        name = re.match(r"/?([\w-]{0,30})", typed.strip())
        called = name[1].lower() if name else ""
        named = _QUOTED.findall(typed[:_LONGEST_MACRO])
        if called in ("link", "button") and "[[" in typed:
            self._link(typed[typed.find("[[") + 2 :].split("]]", maxsplit=1)[0], line)
        elif called in ("link", "button") and len(named) >= 2:
            self._links.append(Link(one_line(named[0]), one_line(named[1]), line))
        elif typed.startswith("/") or typed.startswith("end"):
            return
        else:
            self._told.add(gap_of(called), self._name, line, f"<<{typed}>>")

    def _take_round(self) -> None:
        """Take the macros between round brackets, and the square ones around what they are about."""
        kept, at = list[str](), 0
        for start, end, name in _rounds(self._body):
            line = self._line + self._body.count("\n", 0, start)
            inner = self._body[start:end]
            named = _QUOTED.findall(inner)
            if name in ("link-goto", "link-reveal-goto") and named:
                self._links.append(Link(one_line(named[0]), one_line(named[-1]), line))
            else:
                self._told.add(gap_of(name), self._name, line, inner)
            kept += (self._body[at:start], "\n" * inner.count("\n"))
            at = end
        if at:
            self._body = "".join((*kept, self._body[at:]))
            self._body = re.sub(r"(?<!\[)\[(?!\[)|(?<!\])\](?!\])", "", self._body)

    def _link(self, typed: str, line: int) -> None:
        """Keep a link in any of its forms."""
        inner, setter, _ = typed.partition("][")
        if setter:
            self._told.add(Gap.VARIABLE, self._name, line, typed)
        text, to = _link_of(one_line(inner))
        self._links.append(Link(html.unescape(text), html.unescape(to), line))

    def _take_chapbook(self) -> None:
        above, line, below = self._body.partition("\n--\n")
        if line and all(_SETTING.match(one) for one in above.split("\n") if one.strip()):
            self._told.add(Gap.VARIABLE, self._name, self._line, above)
            self._body = "\n" * (above.count("\n") + 2) + below
        self._swap(_MODIFIER, lambda typed: gap_of(typed.strip(" \t[").split(" ")[0].rstrip("]").lower()))
        self._swap(_INSERT, lambda _: Gap.VARIABLE)

    def _unstyle(self) -> None:
        """Take the marks of bold, italics, lists and headings; the words stay."""
        lines = self._body.split("\n")
        for at, line in enumerate(lines):
            plain = _STARRED.sub(r"\1", _without_pairs(line))
            if plain != line:
                self._told.add(Gap.STYLE, self._name, self._line + at, line)
            lines[at] = plain
        self._body = LEAD.sub("", "\n".join(lines))


def _link_of(inner: str) -> tuple[str, str]:
    """Return text and target; of several arrows the outermost counts, as the tools have it.

    >>> _link_of("Ask->Order"), _link_of("Order<-Ask"), _link_of("Ask|Order"), _link_of("Order")
    (('Ask', 'Order'), ('Ask', 'Order'), ('Ask', 'Order'), ('Order', 'Order'))
    """
    if "->" in inner:
        text, _, to = inner.rpartition("->")
    elif "<-" in inner:
        to, _, text = inner.partition("<-")
    elif "|" in inner:
        text, _, to = inner.rpartition("|")
    else:
        text = to = inner
    return text.strip(), to.strip()


def _rounds(body: str) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and name of the macros in round brackets; of nested ones the outermost."""
    ends, behind = _ends(body), 0
    for found in _ROUND.finditer(body):
        start, name = found.start(), found[1].lower()
        end = ends.get(start, 0)
        if start >= behind and is_macro(name) and 0 < end - start <= _LONGEST_MACRO:
            behind = end
            yield start, end, name


def _ends(body: str) -> dict[int, int]:
    """Return where each round bracket that opens is closed."""
    opened, ends = list[int](), dict[int, int]()
    for found in re.finditer("[()]", body):
        if found[0] == "(":
            opened.append(found.start())
        elif opened:
            ends[opened.pop()] = found.end()
    return ends


def _of_html(typed: str) -> Gap | None:
    """Return what an HTML tag is; one that only ends a line is nothing."""
    name = typed.strip("</> ").split(" ")[0].rstrip("/").lower()
    if name in ("br", "p", "div", "span"):
        return None
    return Gap.PICTURE if name in ("img", "svg", "picture", "video", "audio") else Gap.STYLE


def _without_pairs(line: str) -> str:
    """Return a line without doubled marks that come in pairs."""
    marks = _DOUBLE.findall(line)
    paired = {mark for mark in marks if marks.count(mark) % 2 == 0} if len(marks) < 200 else set()
    return _DOUBLE.sub(lambda found: "" if found[0] in paired else found[0], line)
