"""Tells what is being typed at word ends and pauses; every key would be too many messages."""

import unicodedata
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

PAUSE_MS = 300
"""A rest this long means that the word is finished."""
LONGEST_MS = 1500
"""Nothing typed waits longer than this, however fast the typing."""
_WITHIN_WORDS = "'’-"


def ends_word(text: str, at: int) -> bool:
    """Return whether the letter before position ``at`` ended a word.

    >>> ends_word("back ", 5), ends_word("back", 4), ends_word("can't", 4)
    (True, False, False)
    """
    before = text[at - 1 : at]
    return not before or (before not in _WITHIN_WORDS and unicodedata.category(before)[0] in "PSZC")


class TypingWatch(QObject):
    """Watches one field.

    Args:
        parent: The field.
        read: Returns what stands in it.
        tell: Is given the text, and whether its last word may be unfinished.
    """

    def __init__(self, parent: QObject, read: Callable[[], str], tell: Callable[[str, bool], None]) -> None:
        super().__init__(parent)
        self._read, self._tell, self._told = read, tell, read()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self._pause.timeout.connect(self.flush)
        self._longest.timeout.connect(self._tell_unfinished)

    def typed(self, at: int) -> None:
        """Take notice of a change that left the caret at ``at``."""
        text = self._read()
        if text == self._told:
            self._rest()
        elif not text or ends_word(text, at):
            self._tell_unfinished()
        else:
            self._pause.start()
            if not self._longest.isActive():
                self._longest.start()

    def flush(self) -> None:
        """Tell what has not been told yet, as finished."""
        self._tell_if_new(typing=False)

    def settle(self) -> None:
        """Take what stands in the field as known, for it did not come from the rep."""
        self._told = self._read()
        self._rest()

    def _tell_unfinished(self) -> None:
        self._tell_if_new(typing=True)

    def _tell_if_new(self, *, typing: bool) -> None:
        self._rest()
        text = self._read()
        if text != self._told:
            self._told = text
            self._tell(text, typing)

    def _rest(self) -> None:
        self._pause.stop()
        self._longest.stop()
