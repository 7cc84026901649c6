"""The team's own words that mean the same, as the workbench wants them."""

from agentassist.core.errors import AssistError
from agentassist.core.frozen import dataclass
from agentassist.core.synonym import Synonym


@dataclass(frozen=True, slots=True)
class WordsWanted:
    """Show the team's groups that have ``text`` in them."""

    text: str = ""


@dataclass(frozen=True, slots=True)
class SaveWords:
    """Keep a group: ``text`` is its words with commas between them; an empty id makes a new one."""

    group_id: str
    text: str


@dataclass(frozen=True, slots=True)
class DeleteWords:
    """Take a group out; undo brings it back."""

    group_id: str


@dataclass(frozen=True, slots=True)
class ImportWords:
    """Bring in the groups of a file."""

    path: str


@dataclass(frozen=True, slots=True)
class ExportWords:
    """Write the team's groups into a file."""

    path: str


@dataclass(frozen=True, slots=True)
class WordsRead:
    """A file was read; each group is known by its first word."""

    groups: tuple[Synonym, ...]


@dataclass(frozen=True, slots=True)
class WordsWritten:
    """A file was written."""

    file: str
    """Its name without the folder."""
    count: int


@dataclass(frozen=True, slots=True)
class WordFileFailed:
    """A file of words could not be read or written; nothing was changed."""

    error: AssistError


WordsMessage = (
    WordsWanted
    | SaveWords
    | DeleteWords
    | ImportWords
    | ExportWords
    | WordsRead
    | WordsWritten
    | WordFileFailed
)
"""One of these."""
