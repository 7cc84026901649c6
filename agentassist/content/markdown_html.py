"""CommonMark as HTML: the part of it that articles use; every letter of it is escaped, nothing runs."""

import re
from collections.abc import Callable
from html import escape

LONGEST = 5_000_000
Picture = Callable[[str], str]
"""Returns where a picture is shown from, by what the text points to; empty leaves its words alone."""
_HEADING = re.compile(r"(#{1,6})[ \t]+(.*)$")
_RULE = re.compile(r" {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$")
_ITEM = re.compile(r"( *)([-*+]|\d{1,9}[.)])[ \t]+(.*)$")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_TABLE_RULE = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_CODE_INDENT = "    "
_DEEPEST = 12
_INLINE = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|(?P<ticks>`{1,3})(?P<code>[^`\n]{1,2000})(?P=ticks)"
    r"|(?P<picture>!)?\[(?P<words>(?:[^\[\]\\\n]|\\.){0,1000})\]\((?:<(?P<in>[^<>\n]{0,2000})>|(?P<to>[^\s()<>]{0,2000}))\)"
    r"|<(?P<auto>(?:https?://|mailto:|tel:)[^\s<>]{1,2000})>"
    r"|(?P<marks>\*\*|__|\*|_)(?=\S)(?P<marked>(?:[^*_\\\n]|\\.){1,2000}?)(?<=\S)(?P=marks)"
    r"|(?P<entity>&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});)"
    r"|(?P<broken>(?<! ) {2,}\n)",
    re.IGNORECASE,
)
_SAFE = re.compile(r"(?:https?://|mailto:|tel:)[^\s\"<>]+", re.IGNORECASE)


class _Page:
    """Writes blocks one after the other.

    Args:
        picture: Where pictures are shown from.
        first: How many signs the headings of the text begin with at least.
    """

    def __init__(self, picture: Picture, first: int) -> None:
        self._picture, self._first = picture, first
        self._out: list[str] = []
        self._paragraph: list[str] = []
        self._lists: list[tuple[int, str]] = []

    def write(self, lines: list[str]) -> str:
        """Return the HTML of all ``lines``."""
        at = 0
        while at < len(lines):
            at = self._block(lines, at)
        self._close()
        return "\n".join(self._out)

    def _block(self, lines: list[str], at: int) -> int:
        """Write what begins at a line, and return the line behind it."""
        line = lines[at]
        fence = _FENCE.match(line)
        if not line.strip():
            self._end_paragraph()
        elif fence:
            return self._fenced(lines, at, fence[1])
        elif heading := _HEADING.match(line):
            self._close()
            level = min(6, len(heading[1]) + self._first)
            words = self._inline(heading[2].strip(" \t#"))
            self._out.append(f"<h{level}>{words}</h{level}>")
        elif _RULE.match(line) and not self._paragraph:
            self._close()
            self._out.append("<hr>")
        elif item := _ITEM.match(line):
            self._item(item)
        elif line.startswith(_CODE_INDENT) and not self._paragraph and not self._lists:
            return self._indented(lines, at)
        elif line.startswith(">"):
            return self._quote(lines, at)
        elif (
            "|" in line and at + 1 < len(lines) and "|" in lines[at + 1] and _TABLE_RULE.match(lines[at + 1])
        ):
            return self._table(lines, at)
        else:
            if self._lists and not self._paragraph and not line.startswith(" "):
                self._close()
            self._paragraph.append(line.strip("\t") if line.endswith("  ") else line.strip())
        return at + 1

    def _fenced(self, lines: list[str], at: int, fence: str) -> int:
        self._close()
        end = next((n for n in range(at + 1, len(lines)) if lines[n].strip().startswith(fence)), len(lines))
        self._code(lines[at + 1 : end])
        return end + 1

    def _indented(self, lines: list[str], at: int) -> int:
        self._close()
        end = at
        while end < len(lines) and (lines[end].startswith(_CODE_INDENT) or not lines[end].strip()):
            end += 1
        self._code([line[len(_CODE_INDENT) :] for line in lines[at:end]])
        return end

    def _code(self, lines: list[str]) -> None:
        text = "\n".join(lines).rstrip("\n")
        self._out.append(f'<pre dir="ltr"><code>{escape(text)}</code></pre>')

    def _quote(self, lines: list[str], at: int) -> int:
        self._close()
        end = at
        while end < len(lines) and lines[end].startswith(">"):
            end += 1
        # Quotes within quotes are shown as one: they would let a text nest without end.
        inside = [line.lstrip("> ") for line in lines[at:end]]
        self._out.append(f"<blockquote>\n{_Page(self._picture, self._first).write(inside)}\n</blockquote>")
        return end

    def _table(self, lines: list[str], at: int) -> int:
        self._close()
        rows, end = [self._row(lines[at], "th")], at + 2
        while end < len(lines) and "|" in lines[end] and lines[end].strip():
            rows.append(self._row(lines[end], "td"))
            end += 1
        self._out.append("<table>\n" + "\n".join(rows) + "\n</table>")
        return end

    def _row(self, line: str, kind: str) -> str:
        cells = re.split(r"(?<!\\)\|", line.strip().removeprefix("|").removesuffix("|"))
        return "<tr>" + "".join(f"<{kind}>{self._inline(cell.strip())}</{kind}>" for cell in cells) + "</tr>"

    def _item(self, item: re.Match[str]) -> None:
        self._end_paragraph()
        depth, kind = len(item[1]), "ol" if item[2][0].isdigit() else "ul"
        while self._lists and (self._lists[-1][0] > depth or len(self._lists) > _DEEPEST):
            self._out.append(f"</li></{self._lists.pop()[1]}>")
        if self._lists and self._lists[-1][0] == depth:
            self._out.append("</li>")
            if self._lists[-1][1] != kind:
                self._out.append(f"</{self._lists.pop()[1]}>")
        if not self._lists or self._lists[-1][0] < depth:
            self._lists.append((depth, kind))
            self._out.append(f"<{kind}>")
        self._out.append("<li>")
        self._paragraph.append(item[3])

    def _end_paragraph(self) -> None:
        if self._paragraph:
            text = self._inline("\n".join(self._paragraph))
            self._out.append(text if self._lists else f"<p>{text}</p>")
            self._paragraph = []

    def _close(self) -> None:
        self._end_paragraph()
        while self._lists:
            self._out.append(f"</li></{self._lists.pop()[1]}>")

    def _inline(self, text: str) -> str:
        """Return a line with its marks as tags."""
        pieces, last = [], 0
        for found in _INLINE.finditer(text):
            pieces += [escape(text[last : found.start()]), self._marked(found)]
            last = found.end()
        return "".join((*pieces, escape(text[last:])))

    def _marked(self, found: re.Match[str]) -> str:
        if found["escaped"]:
            return escape(found["escaped"])
        if found["code"]:
            return f"<code>{escape(found['code'])}</code>"
        if found["auto"]:
            return f'<a href="{escape(found["auto"])}">{escape(found["auto"])}</a>'
        if found["marked"]:
            tag = "strong" if len(found["marks"]) == 2 else "em"
            return f"<{tag}>{self._inline(found['marked'])}</{tag}>"
        if found["entity"]:
            return found["entity"]
        return "<br>\n" if found["broken"] else self._pointed(found)

    def _pointed(self, found: re.Match[str]) -> str:
        target, words = found["in"] or found["to"] or "", found["words"]
        if found["picture"]:
            shown = self._picture(target)
            plain = escape(re.sub(r"\\(.)", r"\1", words))
            return f'<img src="{escape(shown)}" alt="{plain}">' if shown else plain
        inside = self._inline(words)
        return f'<a href="{escape(target)}">{inside}</a>' if _SAFE.fullmatch(target) else inside


def html_of(markdown: str, picture: Picture, first: int = 0) -> str:
    r"""Return the HTML of a text; its headings begin ``first`` levels below the highest.

    >>> html_of("# Tea & <b>\n\nUse **90** degrees.", lambda _: "")
    '<h1>Tea &amp; &lt;b&gt;</h1>\n<p>Use <strong>90</strong> degrees.</p>'
    """
    return _Page(picture, first).write(markdown[:LONGEST].split("\n"))
