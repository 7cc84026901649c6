"""What the desk has done about files of words that mean the same."""

from agentassist.core.frozen import dataclass
from agentassist.core.synonym import Synonym


@dataclass(frozen=True, slots=True)
class ReadWords:
    """Read a file of words that mean the same; answered by ``WordsRead`` or ``WordFileFailed``."""

    path: str


@dataclass(frozen=True, slots=True)
class WriteWords:
    """Write the team's words into a file; answered by ``WordsWritten`` or ``WordFileFailed``."""

    path: str
    groups: tuple[Synonym, ...]


WordsEffect = ReadWords | WriteWords
"""Done by ``app/word_files.py``."""
