"""Text that is written runs as its language does, whatever the language of the window."""

import re

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QTextDocument, QTextOption

RIGHT_TO_LEFT = frozenset({"ur", "ar", "fa", "he", "sd", "ps"})
"""Languages written from right to left."""
ANYWHERE = QTextOption.WrapMode.WrapAnywhere
_ENDLESS = re.compile(r"\S{2000}")
"""No word of any language; what pictures and keys look like as text."""


def direction_of(lang: str) -> Qt.LayoutDirection:
    """Return where the writing of a language runs to."""
    directions = Qt.LayoutDirection
    return directions.RightToLeft if lang in RIGHT_TO_LEFT else directions.LeftToRight


def wrap_for(text: str) -> QTextOption.WrapMode:
    """Return how the lines of ``text`` are broken.

    Looking for the ends of words, Qt takes half a minute for a word of 200,000 letters.
    """
    words = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    return ANYWHERE if _ENDLESS.search(text) else words


def run_as(document: QTextDocument, direction: Qt.LayoutDirection) -> None:
    """Let all lines of a plain text run in ``direction`` and begin at its side."""
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    # Plain text fields do not mirror an alignment by themselves, as rich text does.
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(direction)
    option.setWrapMode(document.defaultTextOption().wrapMode())
    # To Qt this is a change of the text; to whoever listens it is none.
    with QSignalBlocker(document):
        document.setDefaultTextOption(option)
