"""HTML made into Markdown: words, headings, lists, links, tables and pictures; nothing that runs or loads."""

import re
from html.parser import HTMLParser

LONGEST_BLOCK = 20_000
"""A paragraph is cut here, in characters."""
_SILENT = frozenset({"script", "style", "head", "template", "noscript", "svg", "iframe", "object"})
_HEADINGS = {f"h{level}": "#" * level + " " for level in range(1, 7)}
_MARKS = {"strong": "**", "b": "**", "em": "*", "i": "*", "code": "`"}
_FLOW = frozenset(
    {"p", "div", "section", "article", "main", "blockquote", "pre", "ul", "ol", "li", *_HEADINGS}
)
"""What begins on a line of its own, except in the cell of a table."""
_SAFE = re.compile(r"(?:https?://|mailto:|tel:)[^\s()<>\"]+", re.IGNORECASE)
_SPECIAL = re.compile(r"([\\`*_\[\]<])|&(?=#?\w+;)")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)|<!\[[^>]*>?", re.DOTALL)
_UNENDED = re.compile(r"<(?=[^<>]*(?:<|\Z))")
"""A tag that never ends; the parser would go through the rest of the file for each."""
_STARTS_BLOCK = re.compile(r"^(\d*)([#>+.)-])(?=\s|$)")
_HERE = re.compile(r"(?:data:image/|(?![A-Za-z][\w+.-]*:|//))[^<>\n]+", re.IGNORECASE)
"""Where a picture is that needs no other machine, which is never asked."""
_DEEPEST = 12
"""Lists are not indented further than this."""


class _Writer(HTMLParser):
    """Writes Markdown while the parser walks; unclosed and crossed tags do no harm."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.title = ""
        self._text: list[str] = []
        self._after_item = False
        self._line = ""
        self._start = ""
        self._silent: list[str] = []
        self._lists: list[int | None] = []
        self._links: list[str] = []
        self._in_title = self._plain = self._in_cell = False
        self._cells: list[str] = []
        self._rows = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin what ``tag`` stands for."""
        if tag == "title":
            self._in_title = True
        elif tag in _SILENT:
            self._silent.append(tag)
        elif not self._silent:
            self._begin(tag, dict(attrs))

    def handle_endtag(self, tag: str) -> None:
        """End what ``tag`` stands for."""
        if tag == "title":
            self._in_title = False
        elif self._silent and tag in self._silent:
            del self._silent[self._silent.index(tag) :]
        elif not self._silent:
            self._end(tag)

    def handle_data(self, data: str) -> None:
        """Add words, their special characters made harmless."""
        if self._in_title:
            self.title += data
        elif not self._silent:
            self._line += data if self._plain else _SPECIAL.sub(_harmless, re.sub(r"\s+", " ", data))

    def finish(self) -> str:
        """Return the Markdown of everything that was fed."""
        self.close()
        self._break()
        return "".join(self._text).strip("\n")

    def _begin(self, tag: str, attrs: dict[str, str | None]) -> None:
        if len(self._line) > LONGEST_BLOCK:
            self._break()
        if self._in_cell and tag in _FLOW:
            self._line += " "
            return
        if tag in _FLOW or tag in ("table", "tr"):
            self._break()
        if tag in _HEADINGS:
            self._start = _HEADINGS[tag]
        elif tag in ("ul", "ol"):
            self._lists.append(0 if tag == "ol" else None)
        elif tag == "li":
            self._start = self._bullet()
        elif tag == "br":
            self._line += "\n"
        elif tag == "pre":
            self._plain = True
        elif tag == "table":
            self._rows = 0
        elif tag in ("td", "th"):
            self._end_cell()
            self._in_cell = True
        elif tag == "a":
            link = attrs.get("href") or ""
            self._links.append(link if _SAFE.fullmatch(link) else "")
            self._line += "[" if self._links[-1] else ""
        else:
            self._line += _picture(attrs, linked=bool(self._links)) if tag == "img" else _MARKS.get(tag, "")

    def _end(self, tag: str) -> None:
        if tag in ("td", "th"):
            self._end_cell()
        elif tag == "tr":
            self._end_row()
        elif tag == "a" and self._links:
            link = self._links.pop()
            self._line += f"]({link})" if link else ""
        elif tag in _MARKS:
            self._line += _MARKS[tag]
        elif tag == "table" or (tag in _FLOW and not self._in_cell):
            self._break()
            self._plain = self._plain and tag != "pre"
            if tag in ("ul", "ol") and self._lists:
                self._lists.pop()

    def _end_cell(self) -> None:
        if self._in_cell:
            self._cells.append(self._line.strip())
            self._line, self._in_cell = "", False

    def _end_row(self) -> None:
        """Add the row as a table's; the first one has the headings."""
        self._end_cell()
        if self._cells:
            self._add(f"| {' | '.join(self._cells)} |", joins=self._rows > 0)
            if not self._rows:
                self._add(f"|{' --- |' * len(self._cells)}", joins=True)
            self._rows += 1
        self._cells = []

    def _add(self, block: str, *, joins: bool = False) -> None:
        """Write a block; one that ``joins`` has no blank line before it."""
        self._text.append(("\n" if joins else "\n\n") + block)
        self._after_item = False

    def _bullet(self) -> str:
        if not self._lists:
            return "- "
        number = self._lists[-1]
        if number is not None:
            self._lists[-1] = number + 1
        indent = "    " * min(len(self._lists) - 1, _DEEPEST)
        return indent + ("- " if number is None else f"{number + 1}. ")

    def _break(self) -> None:
        """End the block being written."""
        if self._in_cell or self._cells:
            self._end_row()
        text, item = self._line.strip(), bool(self._lists and self._start)
        if text and self._plain:
            self._add(_indented(self._line))
        elif text:
            whole = self._start + text if self._start else _STARTS_BLOCK.sub(r"\1\\\2", text)
            self._add(whole, joins=item and self._after_item)
            self._after_item = item
        if text:
            self._start = ""
        self._line = ""


def markdown_of(html: str) -> tuple[str, str]:
    r"""Return the title (empty where there is none) and the Markdown of ``html``.

    >>> markdown_of("<title>Tea</title><h1>Warm</h1><script>x()</script><p>Use <b>90</b> degrees.")
    ('Tea', '# Warm\n\nUse **90** degrees.')
    """
    writer = _Writer()
    writer.feed(_UNENDED.sub("&lt;", _COMMENT.sub("", html)))
    text = writer.finish()
    return " ".join(writer.title.split()), text


def _picture(attrs: dict[str, str | None], *, linked: bool) -> str:
    """Return a picture that lies beside the page or within it; one of the web becomes a link."""
    source, words = (attrs.get("src") or "").strip(), (attrs.get("alt") or "").split()
    said = _SPECIAL.sub(_harmless, " ".join(words))
    if _HERE.fullmatch(source):
        return f"![{said}](<{source}>)"
    if linked or not _SAFE.fullmatch(source) or not source.lower().startswith("http"):
        return said
    name = source.partition("?")[0].rstrip("/").rpartition("/")[2]
    return f"[{said or _SPECIAL.sub(_harmless, name)}]({source})"


def _harmless(found: re.Match[str]) -> str:
    return "\\" + found[1] if found[1] else "&amp;"


def _indented(code: str) -> str:
    return "\n".join("    " + line for line in code.strip("\n").split("\n"))
