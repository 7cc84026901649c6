"""Pages that only list the others of their folder, and pictures that lie elsewhere on the web."""

import re
from html.parser import HTMLParser

FEWEST = 3
"""Fewer links make no index."""
MOST_BESIDE = 0.4
"""An index says little besides its links, as a part of all its letters."""
_ELSEWHERE = re.compile(r"[A-Za-z][\w+.-]*:|//|#")
_REMOTE = re.compile(
    r"<img\b[^<>]*?\bsrc\s*=\s*[\"']?\s*(?:https?:)?//|!\[[^\[\]\n]{0,300}\]\(\s*<?https?://", re.IGNORECASE
)
_UNENDED = re.compile(r"<(?=[^<>]*(?:<|\Z))")
_SILENT = frozenset({"script", "style", "title"})


class _Counter(HTMLParser):
    """Counts links into the folder, and the letters in them and beside them."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.links = self.inside = self.beside = 0
        self._in_link = self._silent = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a link or what is not shown."""
        self._silent = tag in _SILENT
        target = dict(attrs).get("href") or ""
        if tag == "a":
            self._in_link = bool(target) and not _ELSEWHERE.match(target)
            self.links += self._in_link

    def handle_endtag(self, tag: str) -> None:
        """End it."""
        self._silent = False
        if tag == "a":
            self._in_link = False

    def handle_data(self, data: str) -> None:
        """Count letters."""
        if not self._silent:
            letters = sum(map(str.isalnum, data))
            self.inside += letters if self._in_link else 0
            self.beside += 0 if self._in_link else letters


def is_index(html: str) -> bool:
    """Tell whether a page does nothing but list others of its folder.

    >>> is_index("<h1>Help</h1>" + "".join(f"<li><a href='{n}.html'>How to do {n}</a>" for n in range(5)))
    True
    """
    counter = _Counter()
    counter.feed(_UNENDED.sub("&lt;", html))
    return counter.links >= FEWEST and counter.beside <= MOST_BESIDE * (counter.inside + counter.beside)


def remote_pictures(text: str) -> int:
    """Return how many pictures of a page or a Markdown text lie on the web, which is never asked.

    >>> remote_pictures('<img src="https://a.invalid/x.png"> ![y](http://a.invalid/y.png) ![z](z.png)')
    2
    """
    return sum(1 for _ in _REMOTE.finditer(text))
