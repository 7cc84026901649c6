"""What of a Markdown text is kept, whoever wrote it."""

import re

_HEADING = re.compile(
    r"\s*(?:#{1,6}[ \t]+(?P<marked>[^\n]+)|(?P<lined>[^\s\n][^\n]*)\n(?:=+|-+)[ \t]*)(?:\n|$)"
)
_UNKEPT = {code: None for code in (*range(32), 127, *range(0xD800, 0xE000)) if chr(code) not in "\n\t"}
"""Control characters, and halves of characters, which no file can hold."""


def plain(text: str) -> str:
    r"""Return ``text`` without control characters and without blank space around it.

    >>> plain("  tea\r\nfor two\x07 ")
    'tea\nfor two'
    """
    return text.translate(_UNKEPT).strip()


def headed(text: str) -> tuple[str, str]:
    """Return the heading that the text begins with, empty where it begins otherwise, and the rest."""
    found = _HEADING.match(text)
    if not found:
        return "", text
    return (found["marked"] or found["lined"]).strip(" \t#"), text[found.end() :]
