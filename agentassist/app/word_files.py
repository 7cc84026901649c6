"""Files of words that mean the same: what the team brought is read, what it keeps is written."""

from collections.abc import Iterator
from pathlib import Path

from agentassist.core.errors import ContentError, Trouble
from agentassist.core.messages import WordsRead, WordsWritten
from agentassist.core.words_effects import ReadWords, WriteWords


def words_read(wish: ReadWords) -> Iterator[WordsRead]:
    """Read a file of words.

    Raises:
        ContentError: It is not there, or something in it is wrong.
    """
    # The reader alone takes half a second to load.
    from agentassist.content.words import read_words, synonyms

    path = Path(wish.path)
    if not path.is_file():
        raise ContentError(Trouble.FILE_MISSING, file=path.name)
    yield WordsRead(synonyms(read_words(path).fields))


def words_written(wish: WriteWords) -> Iterator[WordsWritten]:
    """Write a file of words.

    Raises:
        ContentError: The disk takes nothing.
    """
    from agentassist.content.word_files import write_words

    path = Path(wish.path)
    write_words(path, wish.groups)
    yield WordsWritten(path.name, len(wish.groups))
