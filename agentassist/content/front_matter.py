"""Markdown files that begin with strict YAML between two lines of ``---``."""

from agentassist.content.fault import Fault, FaultsError, Reason
from agentassist.content.nodes import Node
from agentassist.content.strict_yaml import read
from agentassist.core.frozen import dataclass

_LINE = "---\n"


@dataclass(frozen=True, slots=True)
class Page:
    """One file; Markdown where it has some."""

    head: Node
    """Its places count from the top of the file."""
    body: str = ""
    """The Markdown below, without the blank lines around it."""
    body_line: int = 1
    """Where that begins, from 1."""


def front_matter(text: str, file: str) -> Page:
    """Split ``text`` into its front matter and body.

    Raises:
        FaultsError: No front matter, or something is wrong in it.
    """
    text = text.replace("\r\n", "\n")
    head, line, body = text.removeprefix(_LINE).partition("\n" + _LINE)
    if not text.startswith(_LINE) or not line:
        raise FaultsError(Fault(file, 1, 1, "", Reason.MISSING_KEY, "---"))
    # A comment in place of the first line keeps the line numbers of the file.
    above = text[: len(text) - len(body.lstrip("\n"))]
    return Page(read("#\n" + head + "\n", file), body.strip("\n"), above.count("\n") + 1)
