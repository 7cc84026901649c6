"""The phrasing rules that ship, for commands that judge lines."""

from functools import cache

from agentassist.content.plain import plain_data
from agentassist.content.resources import phrasings
from agentassist.phrasing.linter import Linter
from agentassist.phrasing.load import read_book


@cache
def linter() -> Linter:
    """Return the rules that ship; read once, and only where they are needed."""
    books = (
        [plain_data(path.read_text("utf-8"), path.name) for path in files] for files in phrasings().values()
    )
    return Linter.of(*(read_book(*files)[0] for files in books))
