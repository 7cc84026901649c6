"""Files of words are read and written beside the desk: the reader alone takes half a second to load."""

import threading
from collections.abc import Callable
from pathlib import Path

from agentassist.core.effects import ReadWords, WriteWords
from agentassist.core.errors import AssistError, ContentError, Trouble
from agentassist.core.messages import Message, WordFileFailed, WordsRead, WordsWritten


class WordFiles:
    """Does one wish after the other, each in a thread that ends with it.

    Args:
        post: Takes the answers; called from that thread.
    """

    def __init__(self, post: Callable[[Message], None]) -> None:
        self._post = post
        self._last: threading.Thread | None = None

    def perform(self, wish: ReadWords | WriteWords) -> None:
        """Begin a wish and return at once; it waits for the one before."""
        before = self._last
        self._last = threading.Thread(target=self._answer, args=(wish, before), name="words", daemon=True)
        self._last.start()

    def stop(self) -> None:
        """Return when nothing is read or written any more."""
        if self._last is not None:
            self._last.join()

    def _answer(self, wish: ReadWords | WriteWords, before: threading.Thread | None) -> None:
        if before is not None:
            before.join()
        try:
            self._post(_done(wish))
        except AssistError as error:
            self._post(WordFileFailed(error))


def _done(wish: ReadWords | WriteWords) -> Message:
    from agentassist.content.word_files import write_words
    from agentassist.content.words import read_words, synonyms

    path = Path(wish.path)
    if isinstance(wish, ReadWords):
        if not path.is_file():
            raise ContentError(Trouble.FILE_MISSING, file=path.name)
        return WordsRead(synonyms(read_words(path).fields))
    write_words(path, wish.groups)
    return WordsWritten(path.name, len(wish.groups))
